import type { Discourse } from "../discourse/discourse.js";
import type { EventDraft, Events } from "../events/events.js";
import type { Grammar } from "../grammar/grammar.js";
import { mapped } from "../knowledge/lists.js";
import type { CheckStatement } from "./check-statement.js";
import type { ClaimDraft } from "./claims.js";
import { SHOWING } from "./established.data.js";
import type { Judged } from "./judge.js";
import { isDeniedItself } from "./presupposed.js";
import { type Sources, voiceAt } from "./source.js";

/**
 * Events of which nobody speaks but who denies them, or whose account the text itself says is untrue: as far as the text
 * goes, they did not happen.
 */
export function onlyDenied(
  s: Sources,
  grammar: Grammar,
  judged: readonly Judged[],
  disclaimed: ReadonlyMap<Judged, CheckStatement>,
  { events }: Events,
): ReadonlySet<number> {
  const claims = mapped(judged, ({ claim }) => claim);
  const denied = new Set<number>();
  const reported: number[] = [];
  const told = new Uint8Array(events.length);
  for (const each of judged) {
    const { claim } = each;
    const { proposition: p, polarity } = claim;
    if (p.kind !== "event") continue;
    if (polarity === "negative" && p.aspect === "occurrence") denied.add(p.event);
    else if (
      p.aspect === "occurrence" &&
      (isOnlyReported(s, claims, claim) || isRefuted(s, claim, disclaimed.get(each)))
    )
      reported.push(p.event);
    else told[p.event] = 1;
  }
  for (const index of denied)
    if (told[index] === 1 || !isToldByDenials(s, grammar, events[index]!)) denied.delete(index);
  for (const index of reported) if (told[index] === 0 && isPlain(events[index]!)) denied.add(index);
  return denied;
}

/** "This is false"; and of what only a picture shows, "the video is from a drill": a staged picture undoes no other account. */
function isRefuted(
  { doc, discourse }: Sources,
  { attribution }: ClaimDraft,
  check: CheckStatement | undefined,
): boolean {
  if (check?.kind !== "refuted" || attribution === undefined) return false;
  const { cueLemma, content } = discourse.attributions[attribution]!;
  // "A video that claims to show …"
  const pictured = SHOWING.has(cueLemma ?? "") || doc.tokens.key[content[0]?.from ?? 0] === "to";
  return pictured || check.covers.kind !== "images";
}

const isPlain = ({ status }: EventDraft): boolean => status === "occurred" || status === "ongoing";

/** "Claims that soldiers burned homes are untrue, the army said": reports of nobody's, told only within the words that deny them. */
function isOnlyReported(
  { discourse }: Sources,
  claims: readonly ClaimDraft[],
  { attribution, contradicts }: ClaimDraft,
): boolean {
  const draft = attribution === undefined ? undefined : discourse.attributions[attribution]!;
  if (draft?.source.kind !== "anonymous" || draft.source.range !== undefined || draft.clause !== undefined)
    return false;
  return (
    draft.insideOf !== undefined &&
    contradicts.some((at) => claims[at]!.attribution === draft.insideOf && claims[at]!.polarity === "negative")
  );
}

function isDenied(discourse: Discourse, token: number): boolean {
  const voice = voiceAt(discourse, token);
  return voice >= 0 && discourse.attributions[voice]!.cueKind === "deny";
}

/** A noun ("denied a part in the murder") only names what was done. */
function isToldByDenials({ discourse }: Sources, grammar: Grammar, { mentions, status }: EventDraft): boolean {
  if (status !== "occurred" && status !== "ongoing") return false;
  return mentions.every(
    ({ from, group, clause }) => group === undefined && isDenied(discourse, from) && isDeniedItself(grammar, clause),
  );
}
