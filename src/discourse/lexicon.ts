import { WordFacts } from "../knowledge/vocabulary.js";
import { type Frame, VERB_CUES, type VerbCue } from "./cues.data.js";

/** What a cue means: "called" names, "called for" demands. */
export type Meaning = Pick<VerbCue, "kind" | "speech">;

/** A verb's ways of being a cue, from every entry that lists it. */
export interface VerbEntry {
  /** Base form, with the particle of a phrasal verb. */
  readonly lemma: string;
  readonly kind: VerbCue["kind"];
  readonly speech: boolean;
  /** What may follow, and what the verb means with it: "agreed that" tells, "agreed to" promises. */
  readonly frames: ReadonlyMap<Frame, Meaning>;
  /** Prepositions that open the content, and what the verb means with them. */
  readonly preps: ReadonlyMap<string, Meaning>;
  readonly addressee: boolean;
  readonly inverts: boolean;
  readonly raises: boolean;
}

/** What a form is by itself, and with the particles that make another verb of it. */
interface FormEntry {
  plain: VerbEntry | undefined;
  readonly phrasal: Map<string, VerbEntry>;
}

let verbs: ReadonlyMap<string, FormEntry> | undefined;

const forms = /* @__PURE__ */ new WordFacts((form) => {
  verbs ??= buildVerbs();
  return verbs.get(form);
});

/**
 * The entry of a cue verb by its form as it stands: "citing", "said"; with a particle that of the phrasal verb, if there is one.
 *
 * @param number number in the vocabulary of the key of the verb's head
 * @param form that key
 */
export function verbEntry(number: number, form: string, particle?: string): VerbEntry | undefined {
  const entry = forms.of(number, form);
  if (entry === undefined) return undefined;
  const phrasal = particle === undefined || entry.phrasal.size === 0 ? undefined : entry.phrasal.get(particle);
  return phrasal ?? entry.plain;
}

function buildVerbs(): ReadonlyMap<string, FormEntry> {
  const map = new Map<string, VerbEntry>();
  for (const cue of VERB_CUES) {
    const frames = new Map(cue.frames.map((frame) => [frame, cue] as const));
    const preps = new Map(cue.preps?.map((prep) => [prep, cue] as const));
    for (const verb of cue.verbs) {
      const known = map.get(verb);
      map.set(verb, {
        lemma: verb,
        kind: known?.kind ?? cue.kind,
        speech: known?.speech ?? cue.speech,
        frames: known === undefined ? frames : new Map([...frames, ...known.frames]),
        preps: known === undefined ? preps : new Map([...preps, ...known.preps]),
        addressee: known?.addressee === true || cue.addressee === true,
        inverts: known?.inverts === true || cue.inverts === true,
        raises: known?.raises === true || cue.raises === true,
      });
    }
  }
  const forms = new Map<string, FormEntry>();
  for (const [verb, entry] of map) {
    const [base, particle] = verb.split(" ") as [string, string?];
    for (const form of formsOf(base)) {
      let known = forms.get(form);
      if (known === undefined) {
        known = { plain: undefined, phrasal: new Map() };
        forms.set(form, known);
      }
      if (particle === undefined) {
        if (known.plain === undefined || form === base) known.plain = entry;
      } else if (!known.phrasal.has(particle) || form === base) known.phrasal.set(particle, entry);
    }
  }
  return forms;
}

function formsOf(base: string): readonly string[] {
  const stem = base.endsWith("e") ? base.slice(0, -1) : base;
  const y = /[^aeiou]y$/.test(base);
  const third = y ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
  const doubled = DOUBLING.has(base) ? base + base.at(-1) : stem;
  const past = IRREGULAR[base] ?? [y ? `${base.slice(0, -1)}ied` : `${doubled}ed`];
  const ing = base.endsWith("ee") ? `${base}ing` : `${doubled}ing`;
  return [base, third, ing, ...past];
}

/** Past and participle. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ["said"],
  tell: ["told"],
  write: ["wrote", "written"],
  think: ["thought"],
  know: ["knew", "known"],
  see: ["saw", "seen"],
  foresee: ["foresaw", "foreseen"],
  hear: ["heard"],
  feel: ["felt"],
  find: ["found"],
  show: ["showed", "shown"],
  speak: ["spoke", "spoken"],
  swear: ["swore", "sworn"],
  read: [],
  put: [],
  cast: [],
  broadcast: [],
  begin: ["began", "begun"],
  understand: ["understood"],
  forget: ["forgot", "forgotten"],
  go: ["went", "gone"],
  make: ["made"],
  bring: ["brought"],
  shoot: ["shot"],
  hit: [],
  set: [],
  lay: ["laid"],
  seek: ["sought"],
  choose: ["chose", "chosen"],
  learn: ["learned", "learnt"],
  spell: ["spelled", "spelt"],
  hold: ["held"],
  give: ["gave", "given"],
  take: ["took", "taken"],
  withdraw: ["withdrew", "withdrawn"],
};
const DOUBLING: ReadonlySet<string> = new Set(
  "admit refer quip rap slam sum plan opt bar rebut brag chat tut begin hit set put peg".split(" "),
);
