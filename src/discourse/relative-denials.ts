import type { NounGroup } from "../grammar/grammar.js";
import { personNoun } from "../knowledge/people.js";
import { Tag, type TokenRange } from "../text/document.js";
import type { Found } from "./found.js";
import { groupAt, type Reading } from "./reading.js";
import type { Subject } from "./subjects.js";

const CLOSING = new Set([".", ",", ";"]);
const DENYING = new Set(["deny", "reject", "dispute", "refute", "contest"]);

/** "…, which Moscow denies", "a sequence Moscow denies": what the pronoun or noun stands for is denied; it is the content. */
export function relativeDenials(
  r: Reading,
  subjects: readonly (Subject | undefined)[],
  known: readonly Found[],
): Found[] {
  const taken = new Set(known.map((found) => found.verb));
  const found: Found[] = [];
  for (const verb of r.grammar.verbs) {
    if (!DENYING.has(verb.lemma) || verb.form !== "finite" || verb.voice === "passive" || taken.has(verb.id)) continue;
    const subject = subjects[verb.id];
    if (subject === undefined || subject.group < 0 || subject.to > verb.from) continue;
    const at = subject.from - 1;
    if (at < 0 || r.doc.tokens.sentence[at] !== verb.sentence) continue;
    // "a charge Kigali denies" is read as one name
    const fused = saidBefore(r, subject);
    // "a sequence Moscow denies", "a claim that Moscow denies"
    const that = r.key[at] === "that" && isSaid(r, groupAt(r, at - 1));
    const noun = r.key[at] === "which" ? undefined : groupAt(r, that ? at - 1 : at);
    if (fused === undefined && r.key[at] !== "which") {
      const adjoins = that || noun?.to === subject.from;
      if (noun?.kind !== "common" || !adjoins || !CLOSING.has(r.key[verb.to] ?? ".")) continue;
    }
    const bare = fused ?? noun;
    found.push({
      source: { from: fused?.to ?? subject.from, to: subject.to, group: subject.group },
      cue: { from: verb.from, to: verb.to },
      verb: verb.id,
      kind: "deny",
      lemma: verb.lemma,
      speech: true,
      negated: verb.negated,
      content: [bare === undefined ? { from: at, to: at + 1 } : { from: bare.from, to: bare.to }],
      direct: false,
    });
  }
  return found;
}

/** "A captain Orlov": the name of who is called so. */
const isTitle = (r: Reading, k: number): boolean => personNoun(r.key[k]!) !== undefined;

/** "A charge" of "a charge Kigali": a noun before the name of who denies it. */
function saidBefore(r: Reading, { group }: Subject): TokenRange | undefined {
  const whole = r.grammar.groups[group]!;
  const { from, head, kind } = whole;
  if (kind !== "name" || (r.key[from] !== "a" && r.key[from] !== "an")) return undefined;
  for (let k = from + 1; k < head; k++)
    if (r.tag[k] === Tag.NOUN && r.tag[k + 1] === Tag.PROPN && !isTitle(r, k)) return { from, to: k + 1 };
  return undefined;
}

const isSaid = (r: Reading, group: NounGroup | undefined): boolean =>
  group?.kind === "common" && SAID.has(r.grammar.lemma[group.head]!);

const SAID = new Set("charge claim accusation allegation assertion report account suggestion version".split(" "));
