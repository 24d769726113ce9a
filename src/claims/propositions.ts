import type { AttributionDraft, Discourse } from "../discourse/discourse.js";
import type { CasualtyDraft, EventDraft, EventMention, Events } from "../events/events.js";
import type { Grammar } from "../grammar/grammar.js";
import { Tag, type TokenRange } from "../text/document.js";
import { around, type BySentence, bySentence } from "./by-sentence.js";
import type { ClaimDraft } from "./claims.js";
import { responsibilities } from "./responsibility.js";
import { type Sources, sourceKey, voiceAt } from "./source.js";
import type { CheckStatement } from "./verification.js";

/** A claim before it is judged. */
export type Proposed = Omit<ClaimDraft, "contradicts" | "corroborates" | "basis" | "reasons"> & {
  /** The words only refer to an event told elsewhere: "was hurt in the bombing". */
  readonly reference?: boolean | undefined;
};

/**
 * One claim per proposition and source: what each voice says of each event and each loss, and what else sources say.
 * Later references ("the attack") make no claim where an account of the same event exists.
 */
export function propose(s: Sources, grammar: Grammar, events: Events, checks: readonly CheckStatement[]): Proposed[] {
  const claims: Proposed[] = [];
  const told = tellingElsewhere(s, checks);
  for (const [index, event] of events.events.entries()) claimsOfEvent(s, grammar, event, index, claims, told);
  for (const [index, casualty] of events.casualties.entries()) claimsOfCasualty(s, casualty, index, claims);
  dropHeadlineCopies(s, claims);
  addResponsibilities(claims, responsibilities(s, grammar, events));
  statements(s, grammar, claims, checks);
  witnessed(s, claims, checks);
  claims.sort((a, b) => a.from - b.from || a.to - b.to);
  return claims;
}

function claimsOfEvent(
  s: Sources,
  grammar: Grammar,
  event: EventDraft,
  index: number,
  claims: Proposed[],
  elsewhere: (mention: EventMention, event: EventDraft) => boolean,
): void {
  const accounts = event.mentions.filter((mention) => !mention.anaphoric);
  const told = new Set<string>();
  for (const mention of accounts.length > 0 ? accounts : event.mentions.slice(0, 1)) {
    const voice = voiceAt(s.discourse, mention.from);
    const key = sourceKey(s, voice < 0 ? undefined : voice);
    if (voice < 0 && elsewhere(mention, event)) continue;
    if (told.has(key) || (voice >= 0 && !asserts(s.discourse.attributions[voice]!))) continue;
    told.add(key);
    const range = within(s, mention.statement, mention, voice);
    claims.push({
      ...range,
      proposition: { kind: "event", event: index, aspect: "occurrence" },
      attribution: voice >= 0 ? voice : undefined,
      reference: isReference(grammar, mention) ? true : undefined,
      ...commitmentOf(s, mention, voice, mention.status === "negated"),
    });
  }
}

/**
 * Tells which mentions in the outlet's own voice make no claim of it: the denial that is the cue of an attribution
 * (its source makes that claim), and events that a statement about checking only names.
 */
function tellingElsewhere(
  s: Sources,
  checks: readonly CheckStatement[],
): (mention: EventMention, event: EventDraft) => boolean {
  const cues = new Set<number>();
  for (const { cue, cueKind } of s.discourse.attributions) {
    if (cue !== undefined && cueKind === "deny") for (let at = cue.from; at < cue.to; at++) cues.add(at);
  }
  const open = openChecks(s, checks);
  return ({ from, to }, { type }) => {
    if ((type === "denial" || type === "rejection") && (cues.has(from) || cues.has(to - 1))) return true;
    return around(s.doc, open, from).some((c) => c.from <= from && to <= c.to);
  };
}

const openChecks = (s: Sources, checks: readonly CheckStatement[]): BySentence<CheckStatement> =>
  bySentence(
    s.doc,
    checks.filter((c) => c.kind === "unverifiable" || c.kind === "no-comment"),
    (c) => c.at,
  );

/** A definite noun behind a preposition: "in the bombing", "after the attack". */
function isReference(grammar: Grammar, { group, anaphoric }: EventMention): boolean {
  if (anaphoric) return true;
  const noun = group === undefined ? undefined : grammar.groups[group];
  return noun?.definite === true && noun.possessor === undefined && grammar.tag[noun.from - 1] === Tag.ADP;
}

/** Whether the words of an attribution state facts: demands, praise and plans state none. */
function asserts({ cueKind }: AttributionDraft): boolean {
  return cueKind !== "demand" && cueKind !== "other";
}

/** The statement, cut to the content of the attribution whose words it is: cue and source are no part of the claim. */
function within(
  { discourse }: Pick<Sources, "discourse">,
  statement: TokenRange,
  trigger: TokenRange,
  voice: number,
): TokenRange {
  if (voice < 0) return cutAtOthers(discourse, statement, trigger, voice);
  for (const piece of discourse.attributions[voice]!.content) {
    if (trigger.from < piece.from || trigger.from >= piece.to) continue;
    const from = Math.max(statement.from, piece.from);
    const to = Math.min(statement.to, piece.to);
    if (from < to) return cutAtOthers(discourse, { from, to }, trigger, voice);
  }
  return cutAtOthers(discourse, statement, trigger, voice);
}

/** Leaves out what another voice says. */
function cutAtOthers(discourse: Discourse, { from, to }: TokenRange, trigger: TokenRange, voice: number): TokenRange {
  let start = Math.min(trigger.from, Math.max(from, 0));
  let end = Math.max(to, trigger.to);
  for (let at = trigger.from; at >= from; at--) {
    if ((discourse.attributionAt[at] ?? -1) !== voice) break;
    start = at;
  }
  for (let at = trigger.from; at < to; at++) {
    if ((discourse.attributionAt[at] ?? -1) !== voice) {
      end = at;
      break;
    }
  }
  return start < end ? { from: start, to: Math.max(end, Math.min(trigger.to, to)) } : { from, to };
}

type Commit = Pick<Proposed, "polarity" | "certainty">;

/** How far the source commits itself: the clause's own negation and hedges, turned round by a cue of denial. */
function commitmentOf(
  s: Sources,
  { clause, from }: Pick<EventMention, "clause" | "from">,
  voice: number,
  negated: boolean,
): Commit {
  const id = clause ?? -1;
  const commitment = id < 0 ? undefined : s.discourse.commitment[id];
  const cue = voice < 0 ? undefined : s.discourse.attributions[voice];
  const denied = cue?.cueKind === "deny" && !cue.negated;
  const negative = commitment?.polarity === "negative" || negated;
  const hedge = hedgeBefore(s, from);
  return {
    polarity: denied !== negative ? "negative" : "positive",
    certainty: weaker(commitment?.certainty ?? "certain", hedge?.certainty ?? "certain"),
  };
}

/** A hedge within the six words before a token, of the same sentence; hedges stand in text order. */
function hedgeBefore({ doc, discourse }: Sources, from: number) {
  const { hedges } = discourse;
  let low = 0;
  let high = hedges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hedges[middle]!.to <= from) low = middle + 1;
    else high = middle;
  }
  const hedge = hedges[low - 1];
  const near =
    hedge !== undefined && from - hedge.to < 6 && doc.tokens.sentence[hedge.from] === doc.tokens.sentence[from];
  return near ? hedge : undefined;
}

const ORDER = ["certain", "probable", "possible"] as const;
const weaker = (a: Commit["certainty"], b: Commit["certainty"]): Commit["certainty"] =>
  ORDER[Math.max(ORDER.indexOf(a), ORDER.indexOf(b))]!;

function claimsOfCasualty(s: Sources, casualty: CasualtyDraft, index: number, claims: Proposed[]): void {
  const told = new Set<string>();
  for (const telling of [casualty, ...(casualty.retellings ?? [])]) {
    const voice = voiceAt(s.discourse, telling.from);
    const key = sourceKey(s, voice < 0 ? undefined : voice);
    if (told.has(key)) continue;
    told.add(key);
    claims.push({
      ...within(s, telling.statement, telling, voice),
      proposition: {
        kind: "casualty",
        casualty: index,
        event: casualty.event,
      },
      attribution: voice >= 0 ? voice : undefined,
      ...commitmentOf(
        s,
        telling.clause === undefined ? { from: telling.from } : { clause: telling.clause, from: telling.from },
        voice,
        false,
      ),
      // "no one was hurt" affirms that nobody was.
      ...(casualty.negated && { polarity: "positive" as const }),
    });
  }
}

/** A headline's own copy of what the body attributes to somebody is no claim of the outlet. */
function dropHeadlineCopies(s: Sources, claims: Proposed[]): void {
  const subject = ({ proposition: p }: Proposed) =>
    p.kind === "event" ? `e${p.event}` : p.kind === "casualty" ? `k${p.casualty}` : "";
  const inBody = new Set(claims.filter((c) => s.doc.tokens.field[c.from] === 1).map(subject));
  for (let i = claims.length - 1; i >= 0; i--) {
    const claim = claims[i]!;
    if (s.doc.tokens.field[claim.from] === 0 && inBody.has(subject(claim)) && claim.attribution === undefined)
      claims.splice(i, 1);
  }
}

/** Adds who did it; an occurrence claim from a mere reference ("claimed the attack") gives way to it. */
function addResponsibilities(claims: Proposed[], found: readonly Proposed[]): void {
  for (const claim of found) {
    const { proposition: p, attribution } = claim;
    const same = claims.findIndex(
      ({ proposition: q, attribution: other }) =>
        p.kind === "event" && q.kind === "event" && q.event === p.event && other === attribution,
    );
    if (same >= 0) claims[same] = claim;
    else claims.push(claim);
  }
}

/** Words too short to stand for themselves: "rejects this", "denied it" are told with source and cue. */
const SHORT = 3;

/** What sources say beside events and losses: attributions that hold no claim yet, kept with their words. */
function statements(s: Sources, grammar: Grammar, claims: Proposed[], checks: readonly CheckStatement[]): void {
  const open = openChecks(s, checks);
  const spoken = new Set(claims.map((c) => c.attribution));
  const inner = new Set(s.discourse.attributions.map((a) => a.insideOf));
  for (const [index, draft] of s.discourse.attributions.entries()) {
    if (spoken.has(index) || inner.has(index) || (draft.cueKind === "other" && draft.insideOf !== undefined)) continue;
    // "was unable to confirm the number" tells nothing but that.
    if (
      draft.cue !== undefined &&
      around(s.doc, open, draft.cue.from).some((c) => c.from < draft.cue!.to && draft.cue!.from < c.to)
    )
      continue;
    const piece = longest(draft.content);
    if (piece === undefined || s.doc.tokens.field[piece.from] === 0) continue;
    const denied = draft.cueKind === "deny" && !draft.negated;
    const short = piece.to - piece.from < SHORT;
    if (short && !denied && draft.quotation === "indirect") continue;
    claims.push({
      ...(short ? wholeOf(draft, piece) : piece),
      proposition: { kind: "statement" },
      attribution: index,
      polarity: denied !== isNegative(s, grammar, piece) ? "negative" : "positive",
      certainty: "certain",
    });
  }
}

const NONE = new Set(["no", "none", "never", "nobody", "nothing", "neither"]);
const NOT_NEGATIVE = new Set(["doubt", "longer", "matter", "fewer", "less", "more", "secret"]);

/** "There was no warning", "none of its forces were there", "he never gave a gun": the first clause is negated. */
function isNegative(s: Sources, grammar: Grammar, { from, to }: TokenRange): boolean {
  const { key } = s.doc.tokens;
  for (let at = from; at < Math.min(to, from + 9); at++) {
    const word = key[at]!;
    if (at > from + 1 && (word === "," || word === ";" || word === "but")) return false;
    if (NONE.has(word) && !NOT_NEGATIVE.has(key[at + 1] ?? "")) return true;
    const verb = grammar.verbAt[at]!;
    if (verb >= 0 && grammar.verbs[verb]!.form === "finite") {
      const after = key[grammar.verbs[verb]!.to];
      return (
        grammar.verbs[verb]!.negated || (after === "no" && !NOT_NEGATIVE.has(key[grammar.verbs[verb]!.to + 1] ?? ""))
      );
    }
  }
  return false;
}

/** What the outlet's reporter saw and no event or loss tells: a statement in its own voice. */
function witnessed(s: Sources, claims: Proposed[], checks: readonly CheckStatement[]): void {
  const told = new Uint8Array(s.doc.tokens.count);
  for (const { from, to } of claims) told.fill(1, from, to);
  for (const { kind, basis, content, by, at } of checks) {
    if (kind !== "verified" || basis !== "witnessed" || content === undefined || content.to - content.from < 3)
      continue;
    const voice = voiceAt(s.discourse, at);
    if (voice >= 0 || told.subarray(content.from, content.to).includes(1)) continue;
    if (by !== undefined && s.parties.sideOf.has(by)) continue;
    claims.push({ ...content, proposition: { kind: "statement" }, polarity: "positive", certainty: "certain" });
  }
}

/** Source, cue and content in one stretch. */
function wholeOf({ source, cue }: AttributionDraft, piece: TokenRange): TokenRange {
  const ranges = [piece, ...(cue ? [cue] : []), ...(source.range ? [source.range] : [])];
  const whole = { from: Math.min(...ranges.map((r) => r.from)), to: Math.max(...ranges.map((r) => r.to)) };
  return whole.to - whole.from < 30 ? whole : piece;
}

const longest = (pieces: readonly TokenRange[]): TokenRange | undefined =>
  pieces.reduce<TokenRange | undefined>(
    (best, piece) => (best === undefined || piece.to - piece.from > best.to - best.from ? piece : best),
    undefined,
  );
