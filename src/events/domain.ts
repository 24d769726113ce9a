import type { Grammar } from "../grammar/grammar.js";
import { WordBits } from "../knowledge/vocabulary.js";
import { type Document, Tag } from "../text/document.js";
import {
  BURNING,
  BURSTING,
  BYSTANDERS,
  CIVIC,
  CONFLICT_CUES,
  FALLERS,
  FICTION,
  LIT,
  MISHAPS,
  OTHER_CUES,
  OUTBREAKS,
  PITS,
  RAINED,
  RAINY,
  SEA_WAVES,
} from "./domain.data.js";

/** Whether a text, and each of its sentences, speaks of conflict or of sport, business, weather, the arts. */
export interface Domains {
  /** 1: words of other domains prevail in the whole text. */
  readonly elsewhere: boolean;
  /** No word of arms, of those who bear them or of what they do to people. */
  readonly peaceful: boolean;
  /** Sentence → 1 where words of other domains stand and none of conflict, 2 where one word of conflict stands with them. */
  readonly elsewhereIn: Uint8Array;
  /** The text tells of accidents, disasters or disease, and nothing in it of force. */
  readonly mishap: boolean;
  /** Sentence → 1 where words of mishaps stand and none of force. */
  readonly mishapIn: Uint8Array;
  /** Sentence → 1 where mishaps were told of, here or before, and so far nothing of force. */
  readonly mishapUntil: Uint8Array;
  /** Sentence → 1 where a film, a novel or the like is named. */
  readonly fictionIn: Uint8Array;
}

/** What a word says of the domain, as bits. */
const Cue = { OTHER: 1, CONFLICT: 2, BYSTANDER: 4, MISHAP: 8, SCORE: 16, FICTION: 32, CIVIC: 64 } as const;

let cues: ReadonlyMap<string, number> | undefined;

function load(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const lists = [
    [OTHER_CUES, Cue.OTHER],
    [CONFLICT_CUES, Cue.CONFLICT],
    [BYSTANDERS, Cue.BYSTANDER],
    [CIVIC, Cue.CIVIC],
    [MISHAPS, Cue.MISHAP],
    [FICTION, Cue.FICTION],
  ] as const;
  for (const [words, cue] of lists) for (const word of words) found.set(word, (found.get(word) ?? 0) | cue);
  return found;
}

const facts = /* @__PURE__ */ new WordBits((word) => {
  cues ??= load();
  return (cues.get(word) ?? 0) | (isScore(word) ? Cue.SCORE : 0);
});

/** Counts the words that give a domain away, in one pass. */
export function readDomains(doc: Document, grammar: Grammar): Domains {
  const { count, sentence, key, number } = doc.tokens;
  const { lemma, lemmaNumber, verbAt } = grammar;
  const isOfWeather = (i: number): boolean =>
    lemma[i] === "bomb" && i + 1 < count && (facts.of(lemmaNumber[i + 1]!, lemma[i + 1]!) & Cue.MISHAP) !== 0;
  // "looked like a bomb had gone off", "it was like a war"
  const isLikeness = (i: number): boolean =>
    (lemma[i] === "bomb" || lemma[i] === "war") && key[i - 1] === "a" && key[i - 2] === "like" && verbAt[i - 3]! >= 0;
  // "a rogue wave", but "a wave of bombings"
  const isOfSea = (i: number): boolean => i > 0 && SEA_WAVES.has(key[i - 1]!) && key[i + 1] !== "of";
  // "a gold mine collapsed", "the collapse of a mine"; buildings may collapse of a missile
  const isOfPit = (i: number): boolean => {
    for (let at = Math.max(0, i - 3); at < Math.min(count, i + 6); at++) if (PITS.has(lemma[at]!)) return true;
    return false;
  };
  // "an outbreak of cholera", but "a fresh outbreak of violence"
  const isOfDisease = (i: number): boolean => key[i + 1] !== "of" || !OUTBREAKS.has(key[i + 2] ?? "");
  const { tag } = doc.tokens;
  // "a fire in a mall", "a kitchen fire", but "set a fire", "a fire set by", "a fire engine", "a mortar fire"
  const isBlaze = (i: number): boolean => {
    const article = key[i - 1] === "a" ? i - 1 : key[i - 2] === "a" && BURNING.has(key[i - 1]!) ? i - 2 : -1;
    if (article < 0 || verbAt[i]! >= 0 || tag[i + 1] === Tag.NOUN || LIT.has(key[i + 1]!)) return false;
    return verbAt[article - 1] === undefined || verbAt[article - 1]! < 0;
  };
  const isMishap = (i: number): boolean => {
    if (lemma[i] === "fire") return isBlaze(i);
    // "heavy rain", "two days of rain", but "a rain of rockets"
    if (lemma[i] === "rain") return RAINY.has(key[i - 1]!) || (key[i - 1] === "of" && RAINED.has(lemma[i - 2]!));
    // "a tree fell on his cab", "by a falling beam", but "rockets fell"
    if (lemma[i] === "fall" || lemma[i] === "falling")
      return FALLERS.has(lemma[i + 1]!) || (verbAt[i]! >= 0 && FALLERS.has(lemma[i - 1]!));
    if (lemma[i] === "dam") return BURSTING.has(lemma[i + 1]!);
    if (lemma[i] === "wave") return isOfSea(i);
    if (lemma[i] === "outbreak") return isOfDisease(i);
    return lemma[i] !== "collapse" || isOfPit(i);
  };
  const other = new Uint16Array(doc.sentences.length);
  const conflict = new Uint16Array(doc.sentences.length);
  const force = new Uint16Array(doc.sentences.length);
  const mishap = new Uint16Array(doc.sentences.length);
  const fictionIn = new Uint8Array(doc.sentences.length);
  let others = 0;
  let conflicts = 0;
  let forces = 0;
  let mishaps = 0;
  let arms = 0;
  for (let i = 0; i < count; i++) {
    let is = facts.of(lemmaNumber[i]!, lemma[i]!);
    const own = facts.of(number[i]!, key[i]!);
    if ((is | own) === 0) continue;
    // "stormed the school", "a bomb cyclone"
    if (
      (is & Cue.MISHAP && lemma[i] === "storm" && verbAt[i]! >= 0) ||
      (is & Cue.CONFLICT && (isOfWeather(i) || isLikeness(i)))
    )
      is = 0;
    if (((is | own) & Cue.OTHER) | (own & Cue.SCORE)) {
      others++;
      other[sentence[i]!]!++;
    } else if (is & Cue.CONFLICT) {
      conflicts++;
      conflict[sentence[i]!]!++;
      if (!(is & Cue.BYSTANDER)) {
        forces++;
        if (!(is & Cue.CIVIC)) arms++;
        force[sentence[i]!]!++;
      }
    }
    if (is & Cue.FICTION && verbAt[i]! < 0) fictionIn[sentence[i]!] = 1;
    if (is & Cue.MISHAP && isMishap(i)) {
      mishaps++;
      mishap[sentence[i]!]!++;
    }
  }
  const elsewhereIn = new Uint8Array(doc.sentences.length);
  for (let s = 0; s < elsewhereIn.length; s++)
    elsewhereIn[s] = other[s]! > 0 && conflict[s]! <= 1 ? 1 + conflict[s]! : 0;
  const mishapIn = new Uint8Array(doc.sentences.length);
  const mishapUntil = new Uint8Array(doc.sentences.length);
  let forced = false;
  let told = 0;
  for (let s = 0; s < mishapIn.length; s++) {
    mishapIn[s] = mishap[s]! > 0 && force[s] === 0 ? 1 : 0;
    forced ||= force[s]! > 0;
    told |= mishapIn[s]!;
    mishapUntil[s] = forced ? 0 : told;
  }
  return {
    peaceful: arms === 0,
    elsewhere: others >= 2 && others > conflicts * 1.5,
    elsewhereIn,
    mishap: mishaps > 0 && forces === 0,
    mishapIn,
    mishapUntil,
    fictionIn,
  };
}

/** "5-2", "88-81": the winner's number comes first, as it does not where a number is about so many ("12-15 dead"). */
function isScore(key: string): boolean {
  const first = key.charCodeAt(0);
  if (key.length < 3 || key.length > 7 || first < 48 || first > 57) return false;
  const score = /^(\d{1,3})[-–](\d{1,3})$/.exec(key);
  return score !== null && Number(score[1]) >= Number(score[2]);
}

/** Whether the word of violence at a token is the only one in a sentence about something else: "were ambushed in the derby". */
export function isFigure(
  { elsewhere, elsewhereIn }: Domains,
  { lemma, lemmaNumber }: Grammar,
  sentence: number,
  at: number,
): boolean {
  if (!elsewhere || elsewhereIn[sentence] === 0) return false;
  return elsewhereIn[sentence] === 1 || (facts.of(lemmaNumber[at]!, lemma[at]!) & Cue.CONFLICT) !== 0;
}

/** "were massacred 5-0" */
export const isScored = ({ tokens: { key, number } }: Document, at: number): boolean =>
  at < key.length && (facts.of(number[at]!, key[at]!) & Cue.SCORE) !== 0;

/** Whether a trigger that says too little by itself may be taken at its word in this sentence. */
export function speaksOfConflict({ elsewhere, elsewhereIn }: Domains, sentence: number): boolean {
  return !elsewhere && elsewhereIn[sentence] !== 1;
}
