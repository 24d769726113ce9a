import type { Knowledge } from "../knowledge/knowledge.js";
import { acronymsOf } from "./case-acronyms.js";
import type { CaseEvidence } from "./case-evidence.js";
import { CasedLine } from "./case-line.js";
import { caseLists } from "./case-lists.js";
import { formsOf } from "./case-restorer.js";
import { isAscii, type Word, wordsOf } from "./case-words.js";
import type { ParagraphCasing } from "./casing.js";
import type { Paragraph } from "./paragraphs.js";
import { areKnown } from "./wink.js";

/** A copy with its case restored, of the same length. */
export interface Restored {
  readonly copy: string;
  /** Offsets at which words start that are names beyond doubt. */
  readonly names: ReadonlySet<number>;
}

/**
 * Restores the case of paragraphs that are all in capitals or all in lower case: names (known ones, and words that are no
 * English ones) get their capitals, all else is in lower case but for the first word of each sentence.
 *
 * @param copy plain copy of a field
 * @param paragraphs its paragraphs
 * @param casings how each is cased; mixed ones are left as they are
 * @param evidence how words are written in the parts of the article where case says something
 * @param knowledge names that get their capitals back
 */
export function restoreCase(
  copy: string,
  paragraphs: readonly Paragraph[],
  casings: readonly ParagraphCasing[],
  evidence: CaseEvidence,
  knowledge: Knowledge,
): Restored {
  const names = new Set<number>();
  const out: string[] = [];
  let done = 0;
  const all = paragraphs.map(({ start, end }, i) => (casings[i] === "mixed" ? [] : wordsOf(copy, start, end)));
  const asked = new Set<string>();
  for (let p = 0; p < all.length; p++) {
    if (casings[p] !== "mixed") for (const { key } of all[p]!) if (isAscii(key)) asked.add(key);
  }
  const known = areKnown(asked);
  const acronyms = acronymsOf(copy, all, known, knowledge);
  if (!evidence.isEmpty) evidence.learn(new Set(all.flatMap((words) => words.map((word) => word.key))));
  const nameKeys = new Set<string>();
  const expanded = new Set<string>();
  for (let p = 0; p < paragraphs.length; p++) {
    const words = all[p]!;
    if (words.length === 0) continue;
    const forms =
      casings[p] === "title"
        ? titleForms(copy, words, evidence, known)
        : formsOf(new CasedLine(copy, words, known, evidence, acronyms, nameKeys, expanded, knowledge), names);
    out.push(copy.slice(done, paragraphs[p]!.start), respelt(copy, paragraphs[p]!, words, forms));
    done = paragraphs[p]!.end;
  }
  return { copy: done === 0 ? copy : out.join("") + copy.slice(done), names };
}

/** A paragraph with its words in their restored forms. */
function respelt(copy: string, { start, end }: Paragraph, words: readonly Word[], forms: readonly string[]): string {
  const text = copy.slice(start, end);
  const lower = text.toLowerCase();
  // Letters whose small form is longer would move what follows.
  const base = lower.length === text.length ? lower : text;
  let out = "";
  let done = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const form = forms[i]!;
    if (form.length !== word.end - word.start || (form === word.key && base === lower)) continue;
    out += base.slice(done, word.start - start) + form;
    done = word.end - start;
  }
  return out + base.slice(done);
}

/** In a headline of capitals what the article writes in lower case is so here, and an English word that it does not have. */
function titleForms(
  copy: string,
  words: readonly Word[],
  evidence: CaseEvidence,
  known: ReadonlyMap<string, boolean>,
): string[] {
  const throughout = words.every(({ start, key }) => isLetterUpper(copy, start) || isLink(key));
  return words.map(({ start, end, key, opens }, i) => {
    const text = copy.slice(start, end);
    if (opens || text === key) return text;
    const seen = evidence.formOf(key);
    if (seen === undefined ? !throughout || !isPlainWord(text, key, known) : seen !== key) return text;
    // "Human Rights" stays where the article has it so, though it writes "rights" elsewhere.
    const before = words[i - 1];
    const behind = words[i + 1];
    const named =
      (before !== undefined && before.end + 1 === start && evidence.knows(copy.slice(before.start, end))) ||
      (behind !== undefined && end + 1 === behind.start && evidence.knows(copy.slice(start, behind.end)));
    return named ? text : key;
  });
}

const isLetterUpper = (copy: string, at: number): boolean => copy[at] !== copy[at]!.toLowerCase();

/** What a headline of capitals leaves in small letters; "Hamas attacked Israel" is none. */
const isLink = (key: string): boolean => key.length < 2 || LINKS.has(key);
const LINKS = new Set(
  `a about after again against amid among an and as at before behind below between but by during for from if in into is
  its near nor of off on onto or out outside over per since so than that the their then there through to toward towards
  under until up upon via vs where when which while with within without yet ve ll re`.split(/\s+/),
);

/** "Kill", "Raid": names of a headline stand in the article, too. Not "May", "US", "McCain". */
const isPlainWord = (text: string, key: string, known: ReadonlyMap<string, boolean>): boolean =>
  known.get(key) === true &&
  text.slice(1) === key.slice(1) &&
  !caseLists().capital.has(key) &&
  !caseLists().months.has(key);
