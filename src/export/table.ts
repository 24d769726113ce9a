import type { ConflictEvent, Extraction } from "../model/index.js";
import { accountsOf, doersOf, flat, groundsOf, happened, type Standing, sourceOf } from "./accounts.js";
import { actorsIn, lookup } from "./lookup.js";
import { placesOf } from "./places.js";

/** One claim a row, with what it is about: the tidy table for a spreadsheet or a data frame. */
export interface ClaimRow {
  readonly claim_id: string;
  readonly status: "verified" | "unverified";
  /** The kinds of the bases, or of the reasons. */
  readonly grounds: string;
  /** The words of the text that are the grounds. */
  readonly grounds_words: string;
  /** Whose word it is: the source, and for whom it speaks; the outlet where nobody is quoted. */
  readonly source: string;
  readonly source_kind: "actor" | "outlet" | "anonymous" | "document" | "collective";
  /** ISO 3166-1 alpha-3 of the source, or of the one it speaks for. */
  readonly source_country: string;
  /** Who quotes the source, where one quotes another: "TASS". */
  readonly via: string;
  /** The verb or noun of saying. */
  readonly cue: string;
  readonly kind: "event" | "casualty" | "statement";
  readonly aspect: "occurrence" | "responsibility" | "";
  /** Who did it, by a claim of responsibility. */
  readonly responsible: string;
  readonly event_id: string;
  readonly event_type: string;
  readonly event_status: ConflictEvent["status"] | "";
  readonly casualty_id: string;
  readonly effect: string;
  readonly victims: string;
  readonly lowest: number | "";
  readonly highest: number | "";
  readonly polarity: "positive" | "negative";
  readonly certainty: "certain" | "probable" | "possible";
  readonly contradicts: string;
  readonly corroborates: string;
  readonly words: string;
  readonly field: "title" | "text";
  /** UTF-16 offsets of the words. */
  readonly start: number;
  readonly end: number;
}

/**
 * The claims of an extraction as flat rows, one observation a row, none left out. Several values in a cell are joined
 * by "; ".
 *
 * @param extraction what `extract` gave
 * @returns rows in the order of the claims
 * @example
 * const rows = toClaimRows(extract("The army shelled Goma, rebels said."));
 * rows[0]?.status; // "unverified"
 */
export function toClaimRows(extraction: Extraction): ClaimRow[] {
  const things = lookup(extraction);
  const name = (id: string | undefined) => things.actor.get(id ?? "")?.name ?? "";
  return extraction.claims.map((claim) => {
    const { proposition, span } = claim;
    const attribution = things.attribution.get(claim.attributionId ?? "");
    const source = attribution?.source;
    const outer = things.attribution.get(attribution?.insideOf ?? "")?.source;
    const casualty = proposition.kind === "casualty" ? things.casualty.get(proposition.casualtyId) : undefined;
    const eventId = proposition.kind === "statement" ? undefined : proposition.eventId;
    const event = things.event.get(eventId ?? "");
    const grounds = claim.status === "verified" ? claim.basis : claim.reasons;
    return {
      claim_id: claim.id,
      status: claim.status,
      grounds: groundsOf(claim).join("; "),
      grounds_words: [...new Set(grounds.flatMap((ground) => (ground.span ? [flat(ground.span.text)] : [])))].join(
        "; ",
      ),
      source: sourceOf(extraction, things, claim),
      source_kind: source?.kind ?? "outlet",
      source_country:
        things.actor.get(source?.onBehalfOf ?? "")?.country ?? things.actor.get(source?.actorId ?? "")?.country ?? "",
      via: name(outer?.actorId) || flat(outer?.span?.text ?? ""),
      cue: flat(attribution?.cue?.text ?? ""),
      kind: proposition.kind,
      aspect: proposition.kind === "event" ? proposition.aspect : "",
      responsible: proposition.kind === "event" ? name(proposition.actorId) : "",
      event_id: eventId ?? "",
      event_type: event?.type ?? "",
      event_status: event?.status ?? "",
      casualty_id: casualty?.id ?? "",
      effect: casualty?.effect ?? "",
      victims: flat(casualty?.victims.span.text ?? ""),
      lowest: casualty?.count?.min ?? "",
      highest: casualty?.count?.max ?? "",
      polarity: claim.polarity,
      certainty: claim.certainty,
      contradicts: claim.contradicts.join("; "),
      corroborates: claim.corroborates.join("; "),
      words: flat(span.text),
      field: span.field,
      start: span.start,
      end: span.end,
    };
  });
}

/** One event a row, whatever its status: look at `happened` before you count. */
export interface EventRow {
  readonly event_id: string;
  readonly type: ConflictEvent["type"];
  readonly status: ConflictEvent["status"];
  readonly timeframe: ConflictEvent["timeframe"];
  /** Whether the text says, as more than a possibility, that it occurred or is going on. */
  readonly happened: "yes" | "no";
  readonly standing: Standing;
  /** Empty where sources blame different ones: see `blamed`. */
  readonly initiators: string;
  readonly targets: string;
  readonly victims: string;
  readonly counterparts: string;
  /** Whom somebody holds responsible: "army (by Darfur Network for Human Rights)". */
  readonly blamed: string;
  readonly place: string;
  readonly country: string;
  readonly latitude: number | "";
  readonly longitude: number | "";
  readonly further_places: string;
  readonly start: string;
  readonly end: string;
  readonly weapons: string;
  /** Things hit. */
  readonly hit: string;
  readonly sources: string;
  readonly denied_by: string;
  readonly plover: string;
  readonly cameo: string;
  readonly acled: string;
  readonly words: string;
  readonly rule: string;
}

/**
 * The events of an extraction as flat rows, one event a row, none left out: also those that are planned, threatened or
 * negated, and background. Losses are not in it, since they depend on the source: see `tolls` and `toClaimRows`.
 *
 * @param extraction what `extract` gave
 * @returns rows in the order of the events
 * @example
 * toEventRows(extract("Rebels shelled Goma on Monday."))[0]?.place; // "Goma"
 */
export function toEventRows(extraction: Extraction): EventRow[] {
  const things = lookup(extraction);
  return extraction.events.map((event) => {
    const names = (...roles: Parameters<typeof actorsIn>[2]) =>
      actorsIn(things, event, roles)
        .map(({ name }) => name)
        .join("; ");
    const [best, ...further] = placesOf(things, event);
    const accounts = accountsOf(extraction, things, event);
    const { acled, plover, cameo } = event.codes;
    return {
      event_id: event.id,
      type: event.type,
      status: event.status,
      timeframe: event.timeframe,
      happened: happened(things, event) ? "yes" : "no",
      standing: accounts.standing,
      initiators: doersOf(things, event)
        .map(({ name }) => name)
        .join("; "),
      targets: names("target"),
      victims: names("victim"),
      counterparts: names("counterpart"),
      blamed: accounts.blamed.join("; "),
      place: best?.location.name ?? "",
      country: best?.location.country ?? "",
      latitude: best?.location.coordinates?.latitude ?? "",
      longitude: best?.location.coordinates?.longitude ?? "",
      further_places: further.map(({ location }) => location.name).join("; "),
      start: event.time?.start ?? "",
      end: event.time?.end ?? "",
      weapons: event.weapons.map(({ name }) => name).join("; "),
      hit: event.targets.map(({ name }) => name).join("; "),
      sources: accounts.sources.join("; "),
      denied_by: accounts.deniedBy.join("; "),
      plover,
      cameo,
      acled: acled ? `${acled.eventType}: ${acled.subEventType}` : "",
      words: flat(event.trigger.text),
      rule: event.rule,
    };
  });
}
