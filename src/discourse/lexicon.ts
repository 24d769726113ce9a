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

const forms = /* @__PURE__ */ new WordFacts(formEntry);

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

/** A verb of the lists of cues. */
interface Listed {
  readonly verb: string;
  /** Its place in the lists. */
  readonly order: number;
  readonly cues: VerbCue[];
}

interface Tables {
  /** By the base form, which leads a phrasal verb. */
  readonly byBase: ReadonlyMap<string, readonly Listed[]>;
  /** Irregular form → base form. */
  readonly bases: ReadonlyMap<string, string>;
}

let tables: Tables | undefined;

function load(): Tables {
  const byVerb = new Map<string, Listed>();
  const byBase = new Map<string, Listed[]>();
  for (const cue of VERB_CUES) {
    for (const verb of cue.verbs) {
      const known = byVerb.get(verb);
      if (known !== undefined) {
        known.cues.push(cue);
        continue;
      }
      const listed = { verb, order: byVerb.size, cues: [cue] };
      byVerb.set(verb, listed);
      const base = verb.split(" ", 1)[0]!;
      byBase.set(base, [...(byBase.get(base) ?? []), listed]);
    }
  }
  const bases = Object.entries(IRREGULAR).flatMap(([base, forms]) => forms.map((form) => [form, base] as const));
  return { byBase, bases: new Map(bases) };
}

function formEntry(form: string): FormEntry | undefined {
  tables ??= load();
  const { byBase } = tables;
  const bases = basesOf(form, tables).filter((base) => byBase.has(base) && formsOf(base).includes(form));
  if (bases.length === 0) return undefined;
  const found: FormEntry = { plain: undefined, phrasal: new Map() };
  const verbs = [...new Set(bases)].flatMap((base) => byBase.get(base)!).sort((a, b) => a.order - b.order);
  for (const listed of verbs) {
    const [base, particle] = listed.verb.split(" ") as [string, string?];
    // Of two verbs with one form the one whose base form it is comes first, then the one listed first.
    if (particle === undefined) {
      if (found.plain === undefined || form === base) found.plain = entryOf(listed);
    } else if (!found.phrasal.has(particle) || form === base) found.phrasal.set(particle, entryOf(listed));
  }
  return found;
}

function entryOf({ verb, cues }: Listed): VerbEntry {
  const named = <K>(list: (cue: VerbCue) => readonly K[] | undefined) =>
    // Backwards: the cue listed first says what a verb means with what may follow.
    new Map(cues.toReversed().flatMap((cue) => (list(cue) ?? []).map((each) => [each, cue] as const)));
  return {
    lemma: verb,
    kind: cues[0]!.kind,
    speech: cues[0]!.speech,
    frames: named(({ frames }) => frames),
    preps: named(({ preps }) => preps),
    addressee: cues.some(({ addressee }) => addressee),
    inverts: cues.some(({ inverts }) => inverts),
    raises: cues.some(({ raises }) => raises),
  };
}

/** What may be the base of a form. */
function basesOf(form: string, { bases }: Tables): string[] {
  const found = [form];
  const irregular = bases.get(form);
  if (irregular !== undefined) found.push(irregular);
  for (const ending of ["s", "es", "ed", "ing"]) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, -ending.length);
    found.push(stem, `${stem}e`);
    if (stem.endsWith("i")) found.push(`${stem.slice(0, -1)}y`);
    if (stem.at(-1) === stem.at(-2)) found.push(stem.slice(0, -1));
  }
  return found;
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
  "admit refer quip rap slam sum plan opt bar rebut brag chat tut begin hit set put peg dub beg fret blog".split(" "),
);
