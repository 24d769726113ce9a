import type { AttributionDraft } from "../../discourse/discourse.js";
import type { ParticipantDraft } from "../events.js";
import type { Reading } from "../reading.js";
import type { Telling } from "../tellings.js";
import { type Cluster, ends } from "./cluster.js";
import { compareActors, isDoer } from "./compare-people.js";
import { isAlso } from "./one-more.js";

/** How many sentences behind "claimed responsibility" the speaker may go on to tell of the deed. */
const REACH = 3;

/**
 * "Al-Shabaab claimed responsibility, saying it had killed 14 policemen": who owns up to a deed tells of that one, with
 * whatever toll, where nothing says that it is another.
 *
 * @returns the deed, among those told so far, that the speaker of a telling has owned up to
 */
export function ownedUpTo(r: Reading, clusters: readonly Cluster[], telling: Telling): Cluster | undefined {
  const { filling, match, time, pointsBack } = telling;
  if (!match.trigger.violent || pointsBack || time.time !== undefined || filling.places.length > 0) return undefined;
  const { attributions, attributionAt } = r.discourse;
  const index = attributionAt[match.from]!;
  const speaker = attributions[index]?.source.actor;
  if (speaker === undefined || isAlso(r, telling) || !didItThemselves(r, telling, speaker)) return undefined;
  const owning = owningUpBefore(r, index, telling.sentence, speaker);
  // "claimed responsibility for an ambush": what is owned up to may be another.
  if (owning === undefined || match.from < owning.content[0]!.to) return undefined;
  let deed: Cluster | undefined;
  let last = -1;
  for (const cluster of clusters) {
    const at = toldLastBefore(cluster, owning.content[0]!.to);
    if (at <= last) continue;
    deed = cluster;
    last = at;
  }
  return deed !== undefined && isOfNobodyElse(r, deed, telling) ? deed : undefined;
}

/** "it had killed", "its fighters had killed", "we targeted" */
const didItThemselves = (r: Reading, { filling }: Telling, speaker: number): boolean =>
  filling.participants.some(({ role, actor }) => role === "initiator" && areOfOne(r, actor, speaker));

/** The same, or the one speaks or fights for the other. */
const areOfOne = ({ entities: { actors } }: Reading, one: number, other: number): boolean =>
  one === other || actors[one]!.memberOf === other || actors[other]!.memberOf === one;

/** Where the speaker of an attribution has owned up to a deed shortly before. */
function owningUpBefore(r: Reading, index: number, sentence: number, speaker: number): AttributionDraft | undefined {
  const { attributions } = r.discourse;
  const { tokens } = r.doc;
  for (let before = index; before >= 0; before--) {
    const draft = attributions[before]!;
    const piece = draft.content[0];
    if (piece === undefined || sentence - tokens.sentence[piece.from]! > REACH) return undefined;
    const owner = draft.source.actor;
    if (owner !== undefined && areOfOne(r, owner, speaker) && !draft.negated && ownsUp(r, draft)) return draft;
  }
  return undefined;
}

/** "claimed responsibility", "took credit for the blast", "claimed the attack" */
function ownsUp({ grammar, doc }: Reading, { cueLemma, content: [piece] }: AttributionDraft): boolean {
  if (cueLemma === undefined || piece === undefined || !OWNING_UP.has(cueLemma)) return false;
  const group = grammar.groups[grammar.groupAt[piece.from]!];
  if (group === undefined || grammar.verbAt[group.to]! >= 0) return false;
  return CREDIT.has(grammar.lemma[group.head]!) || (cueLemma === "claim" && doc.tokens.key[group.from] === "the");
}

const OWNING_UP = new Set(["claim", "admit", "accept", "assume", "acknowledge", "take", "own"]);

const CREDIT = new Set(["responsibility", "credit"]);

/** The token at which a cluster tells last of its violence before another token, or -1. */
function toldLastBefore({ tellings }: Cluster, token: number): number {
  let last = -1;
  for (const { match } of ends(tellings))
    if (match.trigger.violent && match.from < token && match.from > last) last = match.from;
  return last;
}

/** Nobody else is named for the deed, and it had not happened long before. */
function isOfNobodyElse(r: Reading, { tellings }: Cluster, telling: Telling): boolean {
  const isNamed = ({ actor }: ParticipantDraft) => r.entities.actors[actor]!.named;
  return ends(tellings).every(
    (told) =>
      !told.time.background &&
      (compareActors(r, told, telling, isDoer) === "same" ||
        !told.filling.participants.some((p) => isDoer(p) && isNamed(p))),
  );
}
