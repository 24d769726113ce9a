import type { TokenRange } from "../text/document.js";
import type { Draft } from "./assemble-drafts.js";
import type { EventDraft, LandDraft } from "./events.js";
import type { Reading } from "./reading.js";
import { SUFFERED } from "./vocabulary.data.js";

/**
 * Gives deeds that name no place, and stand beside none, the country in which the article plays: "BOGOTA, 2 Feb — A bomb
 * killed five people" tells of Colombia, not of Bogotá. Only where nothing speaks against it: nobody that the event
 * names is of another country, and its sentence names no place abroad. A coup is in the country of its army, whenever
 * it was.
 */
export function placeAtHome(r: Reading, drafts: readonly Draft[]): void {
  const { home, places } = r.entities;
  const country = home >= 0 && isScene(r, drafts) ? places[home]!.country : undefined;
  let abroad: ReadonlySet<number> | undefined;
  for (const draft of drafts) {
    if (draft.places.length > 0 || !isReal(draft)) continue;
    if (draft.type === "coup") draft.land = landOfCoup(r, draft);
    if (draft.land !== undefined || country === undefined || draft.timeframe !== "current") continue;
    const witness = witnessOf(r, draft, country);
    if (witness === undefined) continue;
    abroad ??= sentencesAbroad(r, country);
    if (draft.mentions.some(({ from }) => abroad!.has(r.doc.tokens.sentence[from]!))) continue;
    draft.land = { place: home, range: witness === "dateline" ? undefined : witness };
  }
}

const isFiled = ({ entities: { places, home } }: Reading): boolean =>
  places.some(({ inDateline, country }) => inDateline !== undefined && country === places[home]!.country);

/** The report was filed in the country, or tells of something that happened there: its towns may be where people are from. */
const isScene = (r: Reading, drafts: readonly Draft[]): boolean =>
  isFiled(r) ||
  drafts.some(({ places }) =>
    places.some(({ place, relation }) => {
      const { home, places: all } = r.entities;
      return relation !== "from" && relation !== "to" && all[place]!.country === all[home]!.country;
    }),
  );

const isReal = ({ type, status }: EventDraft): boolean =>
  SUFFERED.has(type) && (status === "occurred" || status === "ongoing" || status === "attempted");

/** The country of those who took power or lost it, if the text has it as a place. */
function landOfCoup(
  { entities: { actors, places, home } }: Reading,
  { participants }: EventDraft,
): LandDraft | undefined {
  const all = participants.filter(({ actor }) => actors[actor]!.country !== undefined);
  const country = all[0] && actors[all[0].actor]!.country;
  if (country === undefined || all.some(({ actor }) => actors[actor]!.country !== country)) return undefined;
  const named = places.findIndex((p) => p.kind === "country" && p.country === country);
  const place = named >= 0 || places[home]?.country !== country ? named : home;
  return place < 0 ? undefined : { place, range: all[0]!.range };
}

/** What shows the country: the words for somebody of it whom the event names, else the dateline. */
function witnessOf(r: Reading, { participants, type }: EventDraft, home: string): TokenRange | "dateline" | undefined {
  let range: TokenRange | undefined;
  let sent = false;
  for (const p of participants) {
    const { country, kind } = r.entities.actors[p.actor]!;
    if (country === undefined) continue;
    if (country !== home) return undefined;
    if (p.role === "initiator" && REACHING.has(type) && ARMIES.has(kind)) sent = true;
    else range ??= p.range;
  }
  if (range !== undefined) return range;
  return !sent && isFiled(r) ? "dateline" : undefined;
}

/** What armies do beyond their borders as well: "Indian jets bombed a camp". */
const REACHING: ReadonlySet<string> = new Set(["air-strike", "drone-strike", "shelling", "ground-assault", "war"]);
const ARMIES: ReadonlySet<string> = new Set(["state", "government", "military"]);

/** Sentences that name a place in another country. */
function sentencesAbroad({ doc, entities }: Reading, home: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { country, mentions } of entities.places) {
    if (country === home || country === undefined) continue;
    for (const { from } of mentions) found.add(doc.tokens.sentence[from]!);
  }
  return found;
}
