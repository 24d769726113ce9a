import type { Grammar } from "../../grammar/grammar.js";
import { type Country, capitalOf, countryByCode } from "../../knowledge/countries.js";
import type { Gazetteer, PlaceSense } from "../../knowledge/gazetteer/gazetteer.js";
import { mapped } from "../../knowledge/lists.js";
import type { LocationKind } from "../../model/index.js";
import type { Document, TokenRange } from "../../text/document.js";
import type { PlaceDraft } from "../entities.js";
import { SITES_OF_TWO } from "../names/heads.data.js";
import type { NameMention, Names } from "../names/index.js";
import { findBorders } from "./borders.js";
import { readDatelinePlace } from "./dateline.js";
import { describedPlaces } from "./described.js";
import { resolveSenses } from "./resolve.js";

export interface FoundPlaces {
  readonly places: readonly PlaceDraft[];
  /** Name mention → index of its place, or -1. */
  readonly of: Int32Array;
  /** Noun group → index of the place that it describes ("the city"), or -1. */
  readonly described: Int32Array;
  /** ISO3 of the country in which the article plays, if one has most of the places. */
  readonly home: string | undefined;
  /** ISO3 of the country from which the article was filed. */
  readonly filed: string | undefined;
  /** Index of that country among the places, though no words name it; or -1. */
  readonly land: number;
}

const isFormer = ({ tokens: { key } }: Document, { from }: NameMention): boolean =>
  key[from] === "former" || key[from - 1] === "former";

type Draft = Omit<PlaceDraft, "mentions">;
type Growing<T> = { -readonly [K in keyof T]: T[K] };

interface Building {
  readonly draft: Growing<Draft>;
  readonly mentions: TokenRange[];
}

/**
 * Makes places of the names that stand for one. States, and capitals that speak for them, are places only where `isPlace` says so.
 *
 * @param isPlace whether a mention of a state, capital or seat stands for the place
 */
export function findPlaces(
  doc: Document,
  grammar: Grammar,
  names: Names,
  gazetteer: Gazetteer,
  isPlace: (mention: number) => boolean,
): FoundPlaces {
  const filed = readDatelinePlace(doc, gazetteer);
  const { of: senses, dateline } = resolveSenses(doc, names, filed);
  const built: Building[] = [];
  const index = new Map<string, number>();
  if (dateline && doc.dateline?.place) {
    index.set(dateline.id, 0);
    const draft = senseDraft(dateline);
    draft.inDateline = doc.dateline.place;
    built.push({ draft, mentions: [] });
  }
  const outer = filed?.container;
  if (outer && doc.dateline?.container) {
    const [id, draft] = "code" in outer ? stateDraft(outer) : ([outer.id, senseDraft(outer)] as const);
    draft.inDateline = doc.dateline.container;
    index.set(id, built.length);
    built.push({ draft, mentions: [] });
  }
  const of = new Int32Array(names.mentions.length).fill(-1);
  names.mentions.forEach((name, m) => {
    const found = draftOf(doc, name, senses[m]);
    if (found === undefined || ((name.kind === "country" || name.kind === "actor") && !isPlace(m))) return;
    const [id, draft] = found;
    if (draft.unknown && name.container !== undefined)
      liesWithin(draft, names.mentions[name.container]!, senses[name.container]);
    // "in the former Soviet Union" is where it once was, and no place of today.
    if (draft.kind === "country" && draft.country === undefined && isFormer(doc, name)) return;
    let at = index.get(id);
    const site = name.kind === "place" || name.kind === "country" ? siteBehind(doc, name) : 0;
    if (site > 0) {
      // "Khartoum airport" is a place of its own.
      const range = { from: name.from, to: site };
      const key = `site:${textOf(doc, range).toLowerCase()}`;
      at = index.get(key) ?? built.length;
      if (at === built.length) {
        index.set(key, at);
        draft.name = textOf(doc, range);
        draft.kind = "landmark";
        draft.gazetteerId = undefined;
        built.push({ draft, mentions: [] });
      }
      built[at]!.mentions.push(range);
      of[m] = at;
      return;
    }
    if (at === undefined) {
      at = built.length;
      index.set(id, at);
      built.push({ draft, mentions: [] });
    }
    built[at]!.mentions.push({ from: name.from, to: name.to });
    of[m] = at;
  });
  const lands = (m: number) => names.mentions[m]!.entry?.country.code ?? regionName(built[of[m]!]);
  const borders = findBorders(
    doc,
    names,
    (m) => borderAt(built[of[m]!]),
    (range) => textOf(doc, range),
    lands,
  );
  built.push(...borders);
  const home = homeOf(built);
  const add = ([id, draft]: readonly [string, Draft]): number => {
    const known = index.get(id);
    if (known !== undefined) return known;
    index.set(id, built.length);
    return built.push({ draft, mentions: [] }) - 1;
  };
  const described = describedPlaces(doc, grammar, names, {
    of,
    home,
    filed: dateline?.kind === "settlement" && doc.dateline?.place ? 0 : -1,
    place: (at) => built[at]!.draft,
    state: (code) => add(stateDraft(countryByCode(code)!)),
    capital: (code) => {
      const capital = gazetteer.lookup(capitalOf(code) ?? "").find((s) => s.seat === "country" && s.country === code);
      return capital === undefined ? -1 : add([capital.id, senseDraft(capital)]);
    },
  });
  grammar.groups.forEach(({ id, head }) => {
    if (described[id]! >= 0) built[described[id]!]!.mentions.push({ from: head, to: head + 1 });
  });
  const land = home === undefined ? -1 : add(stateDraft(countryByCode(home)!));
  return {
    places: mapped(built, (place) => finished(place, home)),
    of,
    described,
    home,
    filed: dateline?.country,
    land,
  };
}

/** The place with every property, in one order: all that follows reads them again and again. */
function finished({ draft, mentions }: Building, home: string | undefined): PlaceDraft {
  // A place that no gazetteer has lies in the country in which the article plays, unless the text says where.
  const lies = draft.unknown && draft.kind !== "water" ? (draft.country ?? home) : draft.country;
  return {
    name: draft.name,
    kind: draft.kind,
    country: lies,
    admin1: draft.admin1,
    latitude: draft.latitude,
    longitude: draft.longitude,
    disputed: draft.disputed,
    gazetteerId: draft.gazetteerId,
    mentions,
    inDateline: draft.inDateline,
    unknown: draft.unknown,
  } satisfies Record<keyof PlaceDraft, unknown>;
}

/** Behind "airport", "air base", "refugee camp" that follow a town's name directly; 0 when none does. */
function siteBehind({ tokens: { key, count } }: Document, { to }: TokenRange): number {
  if (to >= count) return 0;
  if (SITES.has(key[to]!)) return to + 1;
  return to + 1 < count && SITES_OF_TWO.get(key[to]!)?.has(key[to + 1]!) ? to + 2 : 0;
}

const SITES: ReadonlySet<string> = new Set(["airport", "airbase", "airfield", "seaport"]);

const borderAt = (place: Building | undefined) => (place?.draft.kind === "border" ? place : undefined);
const regionName = (place: Building | undefined) => (place?.draft.kind === "region" ? place.draft.name : undefined);

/** The country in which most of the places lie: at least half of their mentions, and twice as many as in any other. */
function homeOf(places: readonly Building[]): string | undefined {
  const weights = new Map<string, number>();
  let total = 0;
  for (const { draft, mentions } of places) {
    const { country, kind, inDateline } = draft;
    if (country === undefined || kind === "border") continue;
    const weight = (kind === "country" ? 0.7 : 1) * (mentions.length + (inDateline ? 0.5 : 0));
    weights.set(country, (weights.get(country) ?? 0) + weight);
    total += weight;
  }
  const [first, second] = [...weights].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < total * 0.5 || first[1] < 2 * (second?.[1] ?? 0)) return undefined;
  return first[0];
}

function draftOf(
  doc: Document,
  name: NameMention,
  sense: PlaceSense | undefined,
): [id: string, draft: Growing<Draft>] | undefined {
  const { entry } = name;
  if (entry && entry.as === "name" && !otherwise(sense, entry.country.code)) return stateDraft(entry.country);
  if (name.kind === "venue") return [`venue:${textOf(doc, name)}`, venueDraft(doc, name, sense)];
  if (name.kind === "actor") return sense && [sense.id, senseDraft(sense)];
  if (name.kind !== "place" && !(entry && (entry.as === "capital" || entry.as === "seat" || entry.as === "name")))
    return undefined;
  if (sense) return [sense.id, senseDraft(sense)];
  if (entry) return undefined;
  const text = textOf(doc, name);
  return [`unknown:${text.toLowerCase()}`, plainDraft(text, kindOf(name.generic), true)];
}

/** "Qarwu, Benue State", "Qarwu in Niger": the text says where a place lies that no gazetteer has. */
function liesWithin(draft: Growing<Draft>, { entry }: NameMention, outer: PlaceSense | undefined): void {
  draft.country = entry && entry.as !== "capital" ? entry.country.code : outer?.country;
  draft.admin1 = outer?.admin1 ?? (outer?.kind === "region" ? outer.name : undefined);
}

function stateDraft({ code, name, latitude, longitude, historical }: Country): [string, Growing<Draft>] {
  const draft = plainDraft(name, "country");
  // A state that is no more lies nowhere today.
  if (!historical) {
    draft.country = code;
    draft.latitude = latitude;
    draft.longitude = longitude;
  }
  return [`country:${code}`, draft];
}

/** The name stands for a part of the state ("Wales"), or for another place ("Georgia" of the United States). */
function otherwise(sense: PlaceSense | undefined, code: string): boolean {
  if (sense?.own) return true;
  if (sense === undefined || sense.kind !== "region") return false;
  return sense.country !== code || sense.match === "primary";
}

function senseDraft(sense: PlaceSense): Growing<Draft> {
  const { name, kind, country, admin1, latitude, longitude, disputed, id } = sense;
  const located = latitude !== undefined && longitude !== undefined;
  return {
    name,
    kind,
    country,
    admin1,
    latitude: located ? latitude : undefined,
    longitude: located ? longitude : undefined,
    disputed: disputed || undefined,
    gazetteerId: id,
    inDateline: undefined,
    unknown: undefined,
  } satisfies Draft;
}

/** A place of which nothing but its name and kind is known so far. */
function plainDraft(name: string, kind: LocationKind, unknown?: true): Growing<Draft> {
  return {
    name,
    kind,
    country: undefined,
    admin1: undefined,
    latitude: undefined,
    longitude: undefined,
    disputed: undefined,
    gazetteerId: undefined,
    inDateline: undefined,
    unknown,
  } satisfies Draft;
}

/** A venue that bears its town's name lies there, to within the town; others have no coordinates. */
function venueDraft(doc: Document, name: NameMention, town: PlaceSense | undefined): Growing<Draft> {
  const text = textOf(doc, name);
  if (town === undefined) return plainDraft(text, "landmark", true);
  const venue: Growing<Draft> = senseDraft(town);
  venue.name = text;
  venue.kind = "landmark";
  venue.disputed = undefined;
  venue.gazetteerId = undefined;
  return venue;
}

function textOf(
  { tokens: { start, end, field, word, glued }, article, casing }: Document,
  { from, to }: TokenRange,
): string {
  if (casing !== "mixed") {
    let out = word[from]!;
    for (let k = from + 1; k < to; k++) out += glued[k] === 1 ? word[k] : ` ${word[k]}`;
    return out;
  }
  const text = field[from] === 0 ? (article.title ?? "") : (article.text ?? "");
  return text.slice(start[from]!, end[to - 1]!).replace(/\s+/g, " ");
}

function kindOf(generic: string | undefined): LocationKind {
  switch (generic) {
    case "water":
    case "region":
    case "district":
    case "landmark":
    case "settlement":
      return generic;
    default:
      return "other";
  }
}
