import { IRREGULAR_VERBS, REGULAR_VERBS } from "./verbs.data.js";
import { interned, remembered } from "./words.js";

interface Tables {
  /** Form → base, for irregular forms. */
  readonly base: ReadonlyMap<string, string>;
  readonly past: ReadonlySet<string>;
  /** Participles that are no past tense ("taken"), and past tenses that are no participle ("took"). */
  readonly participles: ReadonlySet<string>;
  readonly preterites: ReadonlySet<string>;
  /** Base forms of all verbs known. */
  readonly bases: ReadonlySet<string>;
}

let tables: Tables | undefined;

function load(): Tables {
  const base = new Map<string, string>();
  const bases = new Set(REGULAR_VERBS.split(/\s+/));
  const past = new Set<string>();
  const participles = new Set<string>();
  const preterites = new Set<string>();
  for (const row of IRREGULAR_VERBS.split("|")) {
    const [verb = "", ...forms] = row.split(" ");
    base.set(verb, verb);
    bases.add(verb);
    for (const form of forms) {
      base.set(form, verb);
      if (!/(?:ing|s)$/.test(form) || form === "was") past.add(form);
    }
    const [preterite, participle] = forms.filter((form) => !/(?:ing|s)$/.test(form));
    if (preterite !== undefined && participle !== undefined && preterite !== participle) {
      if (participle !== verb) participles.add(participle);
      preterites.add(preterite);
    }
    // One word for all forms: "put", "set", "hit" may be past.
    if (forms.length === 0) past.add(verb);
  }
  for (const present of ["am", "are", "is"]) past.delete(present);
  return { base, past, participles, preterites, bases };
}

/**
 * Base form of a verb's form, by the table of irregular verbs and by the rules of spelling.
 *
 * @param key a word's key (`foldWord`) that is known to be a verb
 * @example
 * verbLemma("shelling"); // "shell"
 */
export const verbLemma: (key: string) => string = /* @__PURE__ */ remembered((key) => interned(lemmaOf(key)));

function lemmaOf(key: string): string {
  tables ??= load();
  const known = tables.base.get(key);
  if (known !== undefined) return known;
  if (key.endsWith("ing") && key.length > 5) return fromStem(key.slice(0, -3));
  if (key.endsWith("ied") && key.length > 4) return `${key.slice(0, -3)}y`;
  if (key.endsWith("ed") && key.length > 3) return fromStem(key.slice(0, -2));
  if (key.endsWith("ies") && key.length > 4) return `${key.slice(0, -3)}y`;
  if (key.endsWith("es") && ES_ENDINGS.some((ending) => key.endsWith(ending))) return key.slice(0, -2);
  if (key.endsWith("s") && !key.endsWith("ss") && key.length > 3) return key.slice(0, -1);
  return key;
}

const ES_ENDINGS = ["sses", "shes", "ches", "xes", "zzes", "oes"];
const KEEP_DOUBLE = "lszf";
// Endings of stems that have lost an "e" before -ed and -ing, and those that have not though they look alike.
const LOST_E = [
  "at",
  "iz",
  "is",
  "uc",
  "ag",
  "ang",
  "erg",
  "rs",
  "ns",
  "v",
  "u",
  "c",
  "ul",
  "bl",
  "tl",
  "pl",
  "dl",
  "gl",
  "kl",
  "ar",
  "ur",
  "os",
  "as",
  "yz",
  "lys",
  "dg",
  "cr",
  "ut",
];
const NO_E = [
  "er",
  "en",
  "on",
  "or",
  "el",
  "et",
  "it",
  "op",
  "ow",
  "ub",
  "om",
  "um",
  "out",
  "ast",
  "est",
  "disappear",
  "repair",
  "appear",
  "clear",
  "near",
];

function fromStem(stem: string): string {
  const { bases } = tables!;
  if (bases.has(`${stem}e`)) return `${stem}e`;
  if (bases.has(stem)) return stem;
  const single = stem.slice(0, -1);
  const doubled = stem.endsWith(single.at(-1) ?? "") || stem.endsWith("ck");
  if (doubled && bases.has(single)) return single;
  const last = stem.at(-1)!;
  const before = stem.at(-2) ?? "";
  if (last === before && !isVowel(last) && !KEEP_DOUBLE.includes(last) && stem.length > 3) return stem.slice(0, -1);
  if (NO_E.some((ending) => stem.endsWith(ending))) return stem;
  if (LOST_E.some((ending) => stem.endsWith(ending)) && !stem.endsWith("eat") && !stem.endsWith("oat"))
    return `${stem}e`;
  // consonant + vowel + consonant, written once: "mak-", "us-", but not "fix-".
  const short = !isVowel(stem.at(-3) ?? "") && isVowel(before) && !isVowel(last) && !"wxy".includes(last);
  return short ? `${stem}e` : stem;
}

const isVowel = (letter: string): boolean => letter !== "" && "aeiou".includes(letter);

/** True of "-ed" forms of verbs that the table knows: "looted", "tortured"; not of "wicked" or "red". */
export const isKnownPast: (key: string) => boolean = /* @__PURE__ */ remembered((key) => {
  if (!key.endsWith("ed")) return false;
  const base = verbLemma(key);
  return tables!.bases.has(base);
});

/** True of forms that may be a past tense or a past participle: "shelled", "shot", "hit". */
export const isPastForm: (key: string) => boolean = /* @__PURE__ */ remembered((key) => {
  tables ??= load();
  return (
    tables.past.has(key) ||
    (key.endsWith("ed") && key.length > 3 && !tables.base.has(key)) ||
    (key.endsWith("ed") && tables.base.get(key) !== key && key.length > 3)
  );
});

/** True of participles of the past that are no past tense: "taken", "beaten", "thrown". */
export function isParticipleOnly(key: string): boolean {
  tables ??= load();
  return tables.participles.has(key);
}

/** True of past tenses that are no participle: "took", "fell", "withdrew". */
export function isPreteriteOnly(key: string): boolean {
  tables ??= load();
  return tables.preterites.has(key);
}

/** True of a form without an ending, as after "to": not a past form, no -ing, no -s. */
export function isBaseForm(key: string): boolean {
  return !key.endsWith("ing") && !key.endsWith("ed") && !isPastForm(key) && (!key.endsWith("s") || key.endsWith("ss"));
}
