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
    // "a sequence Moscow denies"
    const bare = r.key[at] === "which" ? undefined : groupAt(r, at);
    if (
      r.key[at] !== "which" &&
      (bare?.kind !== "common" || bare.to !== subject.from || !CLOSING.has(r.key[verb.to] ?? "."))
    )
      continue;
    found.push({
      source: { from: subject.from, to: subject.to, group: subject.group },
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
