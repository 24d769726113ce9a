import type { NounGroup, VerbGroup } from "../grammar/grammar.js";
import { personNoun } from "../knowledge/people.js";
import type { CueKind } from "../model/index.js";
import { Tag, type TokenRange } from "../text/document.js";
import { ANSWERS, CALLING, FIGURES, SAID, UNTRUE } from "./answers.data.js";
import { type Found, makeFound } from "./found.js";
import { groupAt, type Reading } from "./reading.js";
import type { Subject } from "./source-phrase.js";

const CLOSING = new Set([".", ",", ";", ":"]);

/**
 * "…, which Moscow denies", "a sequence Moscow denies", "a figure the UN has verified": what the pronoun or noun stands for
 * is denied or confirmed; it is the content.
 */
export function relativeAnswers(
  r: Reading,
  subjects: readonly (Subject | undefined)[],
  known: readonly Found[],
): Found[] {
  let taken: ReadonlySet<number | undefined> | undefined;
  const found: Found[] = [];
  for (const verb of r.grammar.verbs) {
    const answer = answerOf(r, verb);
    if (answer === undefined) continue;
    const { kind, cue, put } = answer;
    taken ??= new Set(known.map((found) => found.verb));
    if (taken.has(verb.id)) continue;
    // "Which the UN could not verify" is about checking.
    if (kind !== "deny" && (verb.negated || verb.modal !== undefined || !closes(r, put ?? cue))) continue;
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
      if (noun === undefined || !adjoins || !closes(r, put ?? cue)) continue;
      if (noun.kind !== "common" && r.key[noun.head] !== "something") continue;
      if ((kind !== "deny" || cue.to > verb.to) && !isSaid(r, noun)) continue;
    }
    if (put !== undefined && noun === undefined) continue;
    const bare = fused ?? noun;
    const what = bare === undefined ? { from: at, to: at + 1 } : { from: bare.from, to: bare.to };
    found.push(
      makeFound(
        { verb: verb.id, kind, lemma: verb.lemma, speech: true, negated: verb.negated },
        { from: fused?.to ?? subject.from, to: subject.to, group: subject.group },
        cue,
        put === undefined ? [what] : [what, { from: verb.to, to: put.to }],
        false,
      ),
    );
  }
  return found;
}

interface Answer {
  readonly kind: CueKind;
  readonly cue: TokenRange;
  /** What a toll is put at. */
  readonly put?: NounGroup;
}

function answerOf(r: Reading, { lemma, form, voice, from, to }: VerbGroup): Answer | undefined {
  if (form !== "finite" || voice === "passive") return undefined;
  const kind = ANSWERS.get(lemma);
  if (kind !== undefined) return { kind, cue: { from, to } };
  // "a toll the ministry put at 42"
  if (lemma === "put" && r.key[to] === "at") {
    const put = groupAt(r, to + 1);
    return put && { kind: "report", cue: { from, to }, put };
  }
  // "a toll the ministry called exaggerated"
  const behind = CALLING.has(lemma) ? behindUntrue(r, to) : to;
  return behind > to ? { kind: "deny", cue: { from, to: behind } } : undefined;
}

/** "A toll the army called exaggerated": what is called so stands before. */
export function callsUntrueBefore(r: Reading, { lemma, to }: VerbGroup, subject: Subject | undefined): boolean {
  if (subject?.own !== true || !CALLING.has(lemma) || behindUntrue(r, to) === to) return false;
  const before = r.key[subject.from - 1];
  return before === "which" || isSaid(r, groupAt(r, before === "that" ? subject.from - 2 : subject.from - 1));
}

/** Behind "false", "as a fabrication", "grossly exaggerated"; where none stands, the start. */
function behindUntrue(r: Reading, start: number): number {
  for (let k = start; k < start + 4; k++) {
    if (UNTRUE.has(r.key[k]!)) return k + 1;
    if (r.key[k] !== "as" && r.tag[k] !== Tag.DET && r.tag[k] !== Tag.ADV && r.tag[k] !== Tag.ADJ) return start;
  }
  return start;
}

/** Nothing follows of which it could be told: "which the army confirmed", not "which the army confirmed it had left". */
function closes(r: Reading, { to }: TokenRange): boolean {
  const next = r.key[to];
  // "A claim the army rejected as propaganda"
  if (next === undefined || CLOSING.has(next) || next === "as") return true;
  const time = groupAt(r, r.tag[to] === Tag.ADP ? to + 1 : to);
  return (
    time !== undefined && (r.tag[to] === Tag.ADP || r.tag[to] === Tag.ADV || time.from === to) && isClosed(r, time)
  );
}

/** "Confirmed on Monday." */
const isClosed = (r: Reading, { to, kind }: NounGroup): boolean => kind !== "pronoun" && CLOSING.has(r.key[to] ?? ".");

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

function isSaid(r: Reading, group: NounGroup | undefined): boolean {
  if (group?.kind !== "common") return false;
  const lemma = r.grammar.lemma[group.head]!;
  return SAID.has(lemma) || FIGURES.has(lemma);
}
