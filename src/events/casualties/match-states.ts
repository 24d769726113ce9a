import type { Clause, NounGroup } from "../../grammar/grammar.js";
import { Tag } from "../../text/document.js";
import { isUnreal, type Telling, tell, tellVictims } from "./emit.js";
import { isDeniedOf } from "./none.js";
import { patternIndex } from "./pattern-index.js";
import type { CasualtyPattern } from "./patterns.data.js";
import { headOfPhrase } from "./phrases.js";
import { clauseAt, countAt, groupOf, loss, type Reading } from "./reading.js";
import { isRunning } from "./running.js";
import { draftOf } from "./victim-count.js";
import { readVictims } from "./victims.js";
import { Word } from "./words.js";

/** Words that may stand between the victims and the state: "six others were reported wounded". */
const BETWEEN = new Set([
  "feared",
  "reported",
  "confirmed",
  "presumed",
  "believed",
  "more",
  "others",
  "other",
  "seriously",
  "critically",
  "slightly",
  "badly",
  "severely",
  "lightly",
  "gravely",
  "is",
  "are",
  "was",
  "were",
  "be",
  "been",
  "being",
  "have",
  "has",
  "had",
  "found",
  "left",
  "lying",
  "still",
  "now",
  "also",
  "shot",
  "allegedly",
  "reportedly",
  "all",
  "them",
  "themselves",
  "himself",
  "herself",
  "listed",
  "went",
  "gone",
  "go",
  "remain",
  "remained",
  "remains",
  "remaining",
  "declared",
  "pronounced",
  "escaped",
  "escape",
  "emerged",
  "said",
  "known",
  "to",
  "both",
  "mortally",
  "fatally",
  "down",
  "not",
]);
const COPULAS = new Set(["be", "remain", "lie", "go", "become", "stay", "feel", "emerge", "escape"]);

/** Reads adjectives and participles that tell a state: "20 dead", "two were missing", "leaving five wounded". */
export function matchStates(r: Reading): void {
  if ((r.spoken & Word.STATE) === 0) return;
  const { key, count } = r.doc.tokens;
  for (let at = 0; at < count; at++) {
    if ((r.words[at]! & Word.STATE) === 0) continue;
    const pattern = patternIndex().states.get(key[at]!)!;
    if (inverted(r, at, pattern) || asModifier(r, at, pattern) || ofThose(r, at, pattern)) continue;
    besideVictims(r, at, pattern) || amongThem(r, at, pattern);
  }
}

/** "Also wounded were two nurses": the victims stand behind the state. */
function inverted(r: Reading, at: number, pattern: CasualtyPattern): boolean {
  const { key, sentence } = r.doc.tokens;
  const opens = key[at - 1] === "also" ? at - 1 : at;
  if (opens !== r.doc.sentences[sentence[at]!]!.from || !TOLD_BEHIND.has(key[at + 1] ?? "")) return false;
  return tell(r, r.grammar.groupAt[at + 2], base(r, at, pattern)) >= 0;
}

const TOLD_BEHIND = new Set(["was", "were", "is", "are"]);

const isVerbal = (r: Reading, at: number) => {
  const verb = r.grammar.verbAt[at]!;
  return verb >= 0 && r.grammar.verbs[verb]!.head === at;
};

/** "40 seriously wounded patients", "a captured pilot": the state stands within the group of its victims. */
function asModifier(r: Reading, at: number, pattern: CasualtyPattern): boolean {
  const group = groupOf(r, r.grammar.groupAt[at]);
  if (group === undefined || group.head <= at) return false;
  const next = r.doc.tokens.key[group.head]!;
  if (next === "end" || pattern.effect === "displaced") return true;
  const victims = readVictims(r, group.id);
  if (victims?.sure && victims.count !== undefined && at > group.from && !isKnown(r, group, pattern))
    tellVictims(r, victims, base(r, at, pattern));
  return true;
}

/** "the kidnapped banker": of whom the text has told, or whom all know. */
const isKnown = (r: Reading, { definite, plural, id }: NounGroup, { effect }: CasualtyPattern): boolean =>
  effect === "abducted" && definite && !plural && r.countOf[id]! < 0;

const base = (r: Reading, at: number, pattern: CasualtyPattern, negated = false, part = false): Telling => {
  const clause = clauseAt(r, at);
  return {
    pattern,
    trigger: { from: at, to: at + 1 },
    clause: clause?.id,
    perpetrator: undefined,
    negated,
    cumulative: isRunning(r, clause && r.grammar.verbs[clause.verb], clause),
    part,
  };
};

/** "at least 20 dead", "six others wounded", "all four attackers were dead", "two remain unaccounted for". */
function besideVictims(r: Reading, at: number, pattern: CasualtyPattern): boolean {
  const { key, sentence } = r.doc.tokens;
  const floor = r.doc.sentences[sentence[at]!]!.from;
  let before = at - 1;
  let copula = false;
  let negated = false;
  for (
    let passed = 0;
    passed < 6 && before >= floor && BETWEEN.has(key[before]!) && countAt(r, before) < 0;
    passed++, before--
  ) {
    if (COPULAS.has(r.grammar.lemma[before]!) || key[before] === "'s") copula = true;
    if (key[before] === "not") negated = true;
  }
  if (isVerbal(r, at) && !copula && hasObject(r, at)) return false;
  const clause = clauseAt(r, at);
  const near = before >= floor ? headOfPhrase(r, r.grammar.groupAt[before]!) : -1;
  const telling = base(r, at, pattern, negated || isDeniedOf(r, groupOf(r, near)));
  if (near >= 0 && numberInside(r, at)) return ownNumber(r, at, telling);
  if (
    near >= 0 &&
    (copula || counted(r, near) || isLeft(r, clause, near) || pattern.effect === "unharmed") &&
    readVictims(r, near)
  ) {
    if (tell(r, near, telling, !counted(r, near)) >= 0) {
      // "left 12 soldiers and eight rebels dead"
      const leading = copula ? undefined : groupOf(r, near)?.conjunctOf;
      if (leading !== undefined && counted(r, leading) && !isVerbal(r, at)) tell(r, leading, telling, true);
      const first = copula ? clause?.subject : undefined;
      if (first !== undefined && first !== near && counted(r, first)) tell(r, first, telling, true);
      return true;
    }
  }
  if (copula && clause?.subject !== undefined && tell(r, clause.subject, telling, true) >= 0) return true;
  // "leaving five people, including two women, dead"
  const left = key[at - 1] === "," ? clause?.objects[0] : undefined;
  if (left !== undefined && isLeft(r, clause, left) && counted(r, left) && tell(r, left, telling) >= 0) return true;
  return ownNumber(r, at, telling);
}

/** "leaving a teacher dead" */
const isLeft = ({ grammar }: Reading, clause: Clause | undefined, near: number): boolean =>
  clause !== undefined && grammar.verbs[clause.verb]!.lemma === "leave" && clause.objects.includes(near);

const numberInside = (r: Reading, at: number) => {
  const own = groupOf(r, r.grammar.groupAt[at]);
  return own !== undefined && own.head === at && r.countOf[own.id]! >= 0;
};

/** "20 dead", read as one noun group whose head is the state itself. */
function ownNumber(r: Reading, at: number, telling: Telling): boolean {
  const own = groupOf(r, r.grammar.groupAt[at]);
  const index = own !== undefined && own.head === at ? r.countOf[own.id]! : countBefore(r, at);
  if (index < 0 || isUnreal(r, telling.clause, at)) return false;
  const mention = r.counts[index]!;
  const key = `n${index}/${telling.pattern.effect}`;
  if (r.taken.has(key)) return true;
  r.taken.set(key, r.found.length);
  const range = { from: mention.from, to: at + 1 };
  r.found.push(
    loss({
      from: range.from,
      to: range.to,
      effect: telling.pattern.effect,
      count: draftOf(mention),
      victims: { range, actor: undefined, category: "unknown", country: undefined },
      names: [],
      cumulative: telling.cumulative ?? false,
      clause: telling.clause,
      statement: range,
      negated: false,
      trigger: telling.trigger,
      group: own?.id,
    }),
  );
  return true;
}

/** The count that ends right before a token, "more" and adverbs passed over. */
function countBefore(r: Reading, at: number): number {
  const { key } = r.doc.tokens;
  let end = at;
  while (
    end > 0 &&
    at - end < 4 &&
    (key[end - 1] === "more" || BETWEEN.has(key[end - 1]!) || r.grammar.tag[end - 1] === Tag.ADV) &&
    countAt(r, end - 1) < 0
  )
    end--;
  const index = end > 0 ? countAt(r, end - 1) : -1;
  return index >= 0 && r.counts[index]!.to === end ? index : -1;
}

const counted = (r: Reading, id: number): boolean => {
  const group = groupOf(r, id);
  return (
    group !== undefined &&
    (r.countOf[id]! >= 0 || group.negative || (group.of !== undefined && r.countOf[group.of]! >= 0))
  );
};

function hasObject(r: Reading, at: number): boolean {
  const clause = clauseAt(r, at);
  return clause !== undefined && r.grammar.verbs[clause.verb]!.head === at && clause.objects.length > 0;
}

/** "Nine of the dead were children": a part with its name; "three of the wounded died": no more wounded. */
function ofThose(r: Reading, at: number, pattern: CasualtyPattern): boolean {
  const { key } = r.doc.tokens;
  if (key[at - 1] !== "the" || key[at - 2] !== "of") return false;
  const some = groupOf(r, r.grammar.groupAt[at - 3]);
  if (some === undefined || r.countOf[some.id]! < 0) return false;
  const clause = clauseAt(r, at);
  const who =
    clause?.subject === some.id && clause.complement !== undefined ? readVictims(r, clause.complement) : undefined;
  if (who?.sure) {
    const count = draftOf(r.counts[r.countOf[some.id]!]!);
    tellVictims(r, { ...who, count }, base(r, at, pattern, false, true));
  }
  return true;
}

const INCLUDED = new Set(["included", "include", "includes", "were", "are", "was"]);

/** "several children were among the dead", "among the dead was a child", "the dead included four women". */
function amongThem(r: Reading, at: number, pattern: CasualtyPattern): boolean {
  const { key } = r.doc.tokens;
  if (key[at - 1] !== "the" && (key[at - 1] !== "those" || isVerbal(r, at))) return false;
  const telling = base(r, at, pattern, false, true);
  if (key[at - 2] === "among") {
    const copula = behindInsertion(r, at + 1);
    const behind = BE_FORMS.has(key[copula] ?? "") ? clauseAt(r, copula) : undefined;
    const told = behind && tell(r, behind.complement ?? behind.subject ?? behind.objects[0], telling, true);
    if (told !== undefined && told >= 0) return true;
    if (copula > at + 1) return false;
    const clause = clauseAt(r, at);
    const subject = clause?.subject ?? clause?.complement;
    if (tell(r, subject, telling, true) >= 0) return true;
    const near = at > 3 ? headOfPhrase(r, r.grammar.groupAt[at - 4]!) : -1;
    if (tell(r, near, telling, true) >= 0) return true;
    const after = clause?.complement ?? clause?.objects[0] ?? -1;
    return tell(r, after, telling, true) >= 0;
  }
  if (!INCLUDED.has(key[at + 1]!)) return false;
  let told = -1;
  for (const object of clauseAt(r, at + 1)?.objects ?? []) told = Math.max(told, tell(r, object, telling, true));
  return told >= 0;
}

/** "Among the dead, the governor said, {was} a child": the copula behind what two commas close off; else the token itself. */
function behindInsertion(r: Reading, at: number): number {
  const { key } = r.doc.tokens;
  if (key[at] !== ",") return at;
  for (let k = at + 1; k < at + INSERTION; k++) if (key[k] === ",") return BE_FORMS.has(key[k + 1] ?? "") ? k + 1 : at;
  return at;
}

/** Tokens that an insertion takes at most. */
const INSERTION = 10;

const BE_FORMS = new Set(["is", "are", "was", "were"]);
