import type { PlaceSense } from "../../knowledge/gazetteer/gazetteer.js";
import type { Document } from "../../text/document.js";
import type { NameMention, Names } from "../names/index.js";
import type { DatelinePlace } from "./dateline.js";
import { kilometres } from "./distance.js";
import { countryWeights } from "./focus.js";

/**
 * Chooses the sense of every place name by the company it keeps. In this order of weight:
 * what the text says of where it lies ("Moscow, Idaho"), the countries and regions that the article is about, whether
 * other places of the article lie near, what a generic word says of its kind, and size.
 * A name without a container of its own has one sense throughout the document.
 *
 * @returns mention → its sense, or undefined
 */
export function resolveSenses(
  doc: Document,
  names: Names,
  dateline?: DatelinePlace,
): { readonly of: readonly (PlaceSense | undefined)[]; readonly dateline: PlaceSense | undefined } {
  const { mentions } = names;
  const weights = countryWeights(doc.article, names);
  const groups = groupByKey(doc, names);
  if (dateline) addDateline(groups, dateline);
  const outer = dateline?.container;
  if (outer !== undefined && "code" in outer) weights.set(outer.code, (weights.get(outer.code) ?? 0) + 2);
  const context: Context = { weights, regions: new Map(), anchors: [], total: 0 };
  for (const group of groups) learnContainer(names, group, context);
  for (const group of groups) learnPlain(group, context);
  for (const weight of weights.values()) context.total = Math.max(context.total, weight);
  let filed: PlaceSense | undefined;
  const chosen: (PlaceSense | undefined)[] = new Array(mentions.length).fill(undefined);
  const keys = new Set(groups.map(({ key }) => key));
  for (const group of groups) {
    const sense = namesState(group, names, context, keys) ? undefined : best(group, names, context);
    for (const m of group.members) if (!isNeighbour(doc, mentions[m]!)) chosen[m] = sense;
    if (group.key === dateline?.key) filed = sense;
  }
  return { of: chosen, dateline: filed };
}

/** The dateline's name has its sense there and in the text; where it names the container, only senses within that. */
function addDateline(groups: Group[], { key, senses, capital }: DatelinePlace): void {
  const at = groups.findIndex((group) => group.key === key);
  const old = groups[at];
  const group: Group = {
    key,
    senses: senses.slice(0, 40),
    members: old?.members ?? [],
    container: old?.container ?? -1,
    within: old?.within ?? false,
    kind: old?.kind ?? "settlement",
    own: old?.own ?? 0,
    capital: capital ?? old?.capital,
    article: old?.article ?? false,
    filed: true,
    site: false,
  };
  if (old) groups[at] = group;
  else groups.push(group);
}

interface Group {
  readonly key: string;
  readonly senses: readonly PlaceSense[];
  readonly members: number[];
  /** Mention that contains it. */
  container: number;
  /** The text says so, see `NameMention.within`. */
  within: boolean;
  kind: string | undefined;
  /** What the name itself added to the weight of its first sense's country. */
  own: number;
  /** Named as the capital of this country (ISO3). */
  capital: string | undefined;
  /** Stands behind "the" somewhere. */
  article: boolean;
  /** The text was filed from there. */
  filed: boolean;
  /** Nothing but sites that bear the name. */
  site: boolean;
}

interface Context {
  readonly weights: Map<string, number>;
  /** Country → region → how much the article is about it. */
  readonly regions: Map<string, Map<string, number>>;
  readonly anchors: { readonly key: string; readonly latitude: number; readonly longitude: number }[];
  total: number;
}

function groupByKey({ tokens }: Document, { mentions }: Names): Group[] {
  const groups = new Map<string, Group>();
  for (let m = 0; m < mentions.length; m++) {
    const name = mentions[m]!;
    if (!isPlaceName(name) || name.senses === undefined || name.key === undefined) continue;
    let group = groups.get(name.key);
    if (group === undefined) {
      group = {
        key: name.key,
        senses: name.senses.slice(0, 40),
        members: [],
        container: -1,
        within: false,
        kind: undefined,
        own: 0,
        capital: undefined,
        article: false,
        filed: false,
        site: true,
      };
      groups.set(name.key, group);
    }
    group.members.push(m);
    if (group.container < 0 && name.container !== undefined) {
      group.container = name.container;
      group.within = name.within;
    }
    group.kind ??= name.generic;
    group.site &&= name.kind === "venue";
    group.article ||= tokens.key[name.from - 1] === "the";
    if (name.entry?.as === "capital") group.capital = name.entry.country.code;
  }
  return [...groups.values()];
}

function isPlaceName(name: NameMention): boolean {
  return (
    name.kind === "place" ||
    name.kind === "venue" ||
    (name.senses !== undefined && (name.kind === "country" || name.kind === "actor"))
  );
}

/** "Boise, Idaho": Idaho is a region of which the article speaks, and Boise lies there. */
function learnContainer(names: Names, group: Group, context: Context): void {
  if (group.container < 0) return;
  const container = names.mentions[group.container]!;
  const inside = group.senses.filter((sense) => liesIn(sense, container) > 0);
  const [first] = inside;
  if (first === undefined) return;
  addSense(context, group.key, first, 3);
}

/** A name with one sense, or one that dwarfs the others, says where the article is. */
function learnPlain(group: Group, context: Context): void {
  if (group.container >= 0 || group.site) return;
  const proper = group.senses.filter((s) => s.match !== "abbreviation");
  const [first] = proper;
  if (first === undefined) return;
  const second = proper.find((sense) => sense !== first && !isAround(sense, first) && !isAround(first, sense));
  if (second === undefined)
    addSense(context, group.key, first, Math.min(2, group.members.length + (group.filed ? 1 : 0)));
  else if (first.population >= 300_000 && first.population > 8 * second.population) {
    addSense(context, group.key, first, 1);
    group.own = 1;
  } else if (proper.every((s) => s.country === first.country)) addCountry(context, first.country, 1);
}

/** Geneva the canton is around Geneva the city: one name for nearly the same place. */
const isAround = (outer: PlaceSense, inner: PlaceSense): boolean =>
  outer.kind === "region" && outer.country === inner.country && outer.name === inner.admin1;

function addCountry({ weights }: Context, country: string | undefined, weight: number): void {
  if (country !== undefined) weights.set(country, (weights.get(country) ?? 0) + weight);
}

function addSense(context: Context, key: string, sense: PlaceSense, weight: number): void {
  addCountry(context, sense.country, weight);
  addRegion(context, sense, weight);
  if (sense.latitude !== undefined && sense.longitude !== undefined && sense.kind !== "water")
    context.anchors.push({ key, latitude: sense.latitude, longitude: sense.longitude });
}

function addRegion({ regions }: Context, sense: PlaceSense, weight: number): void {
  const name = regionOf(sense);
  if (name === undefined || sense.country === undefined) return;
  const known = regions.get(sense.country);
  if (known === undefined) regions.set(sense.country, new Map([[name, weight]]));
  else known.set(name, (known.get(name) ?? 0) + weight);
}

const regionOf = ({ kind, name, admin1 }: PlaceSense): string | undefined => (kind === "region" ? name : admin1);

function regionWeight({ regions }: Context, sense: PlaceSense): number | undefined {
  const known = sense.country === undefined ? undefined : regions.get(sense.country);
  const name = known === undefined ? undefined : regionOf(sense);
  return name === undefined ? undefined : known!.get(name);
}

/** 2: in the region or country that the container names; 0: not. */
function liesIn(sense: PlaceSense, container: NameMention): number {
  if (container.entry) return sense.country === container.entry.country.code ? 2 : 0;
  for (const outer of container.senses ?? []) {
    if (outer.country !== sense.country || outer.id === sense.id) continue;
    if (outer.kind === "region" && sense.admin1 !== undefined && sense.admin1 === outer.name) return 2;
    if (
      outer.latitude !== undefined &&
      sense.latitude !== undefined &&
      kilometres(outer.latitude, outer.longitude!, sense.latitude, sense.longitude!) <
        (outer.kind === "region" ? 150 : 60)
    )
      return 1;
  }
  return 0;
}

function best(group: Group, names: Names, context: Context): PlaceSense | undefined {
  const top = group.senses.length > 1 ? likeliest(group, names, context) : group.senses[0];
  if (top === undefined || isOutside(top, group, names)) return undefined;
  return isStray(top, group, context) ? undefined : top;
}

function likeliest(group: Group, names: Names, context: Context): PlaceSense | undefined {
  const usual = USUAL.get(group.key);
  const container = group.container >= 0 ? names.mentions[group.container]! : undefined;
  let top: PlaceSense | undefined;
  let most = -Infinity;
  for (const sense of group.senses) {
    let score = sizeScore(sense) + companyScore(sense, group, context);
    if (container) score += 5 * liesIn(sense, container);
    if (group.kind !== undefined && sense.kind === group.kind) score += 2;
    if (usual?.name === sense.name && usual.country === sense.country) score += 5;
    if (sense.kind === "water" && !group.key.includes(" ") && group.senses.some(isCity))
      score += group.article ? 3 : -4;
    // "Southold" is the town of that name before another one that some call so.
    if (sense.match === "alternate" && sense.kind === "settlement" && isUsualIn(group, sense.country)) score -= 1.5;
    if (group.capital !== undefined && sense.country === group.capital && sense.kind === "settlement")
      score += sense.seat === "country" ? 2.5 : 0;
    if (score > most) {
      most = score;
      top = sense;
    }
  }
  return top;
}

/** "The Dnipro" is the river, "Dnipro" the city. */
const isCity = ({ kind, population }: PlaceSense): boolean => kind === "settlement" && population >= 100_000;

const isUsualIn = ({ senses }: Group, country: string | undefined): boolean =>
  senses.some((s) => s.match === "primary" && s.kind === "settlement" && s.country === country);

/** "Sabon Gari, Borno": a small place of that name elsewhere is another one. */
function isOutside(sense: PlaceSense, { container, within }: Group, names: Names): boolean {
  const outer = container < 0 ? undefined : names.mentions[container]!;
  const around = outer?.senses?.[0];
  if (around === undefined || sense.own) return false;
  const abroad = outer!.senses!.every(({ country }) => country !== sense.country);
  // "the Karrari neighbourhood of Omdurman": no town of India
  if (around.kind === "settlement" && outer!.entry?.as !== "name") return within && abroad && sense.kind !== "water";
  if (sense.population > 100_000) return false;
  if (around.kind !== "region" || sense.kind !== "settlement" || liesIn(sense, outer!) > 0) return false;
  return abroad || (around.country === sense.country && sense.admin1 !== undefined);
}

/** A small place in a country that the article nowhere touches, though it is all about others: rather none than that. */
function isStray(sense: PlaceSense, group: Group, { weights, total }: Context): boolean {
  if (group.container >= 0 || sense.country === undefined || sense.kind === "water") return false;
  // "Madina Hospital", in a text about Somalia: only called after a town abroad
  if (group.site && sense.match === "alternate") return total > 0 && !weights.has(sense.country);
  if (sense.population > 100_000 || sense.own) return false;
  if (sense.seat === "country" || (sense.kind !== "settlement" && sense.population === 0)) return false;
  const alone = group.senses.every((s) => s.country === sense.country) ? Math.min(2, group.members.length) : 0;
  return total >= 5 && (weights.get(sense.country) ?? 0) - alone < 0.5;
}

/** "neighbouring Niger": a state, whatever bears its name at home. */
const isNeighbour = ({ tokens: { key } }: Document, { entry, from }: NameMention): boolean =>
  entry?.as === "name" && (key[from - 1] === "neighbouring" || key[from - 1] === "neighboring");

/**
 * "Georgia" is the state of the Caucasus unless the article speaks of the United States and of nothing Georgian else;
 * "Niger" is that of the Sahel where the text names no "Niger state".
 */
function namesState(group: Group, names: Names, { weights }: Context, keys: ReadonlySet<string>): boolean {
  const entry = names.mentions[group.members[0] ?? -1]?.entry;
  if (entry?.as !== "name") return false;
  const [sense] = group.senses;
  if (sense === undefined || sense.own || sense.country === entry.country.code) return false;
  if (sense.name !== "Georgia") return !keys.has(`${group.key} state`);
  const own = (weights.get(entry.country.code) ?? 0) - 2 * group.members.length;
  return group.container < 0 && (own > 0.5 || (weights.get(sense.country ?? "") ?? 0) < 3);
}

/** Names that news uses for a region rather than for the town after which it is called, and for where envoys meet. */
const USUAL: ReadonlyMap<string, Pick<PlaceSense, "name" | "country">> = new Map([
  ["gaza", { name: "Gaza Strip", country: "PSE" }],
  ["geneva", { name: "Geneva", country: "CHE" }],
  ["vienna", { name: "Vienna", country: "AUT" }],
]);

function sizeScore(sense: PlaceSense): number {
  let score = Math.log10(sense.population + 30) * 0.9;
  if (sense.match === "alternate") score -= 1;
  if (sense.match === "abbreviation") score -= 2;
  if (sense.seat === "country") score += 1;
  else if (sense.seat === "admin1") score += 0.5;
  // Regions and seas rarely have a population in the tables that compares with a town's.
  if (sense.kind === "region") score += sense.population > 0 ? -0.6 : 3;
  else if (sense.kind === "water" || sense.kind === "landmark" || sense.kind === "other") score += 3;
  return score;
}

function companyScore(sense: PlaceSense, group: Group, context: Context): number {
  const { weights, anchors, total } = context;
  let score = 0;
  const { key } = group;
  // A capital's name is no evidence for the country that would make it one.
  const asCapital = group.capital !== undefined && group.capital === sense.country ? 1.5 * group.members.length : 0;
  const own = asCapital + (sense.country === group.senses[0]?.country ? group.own : 0);
  const countryWeight = sense.country === undefined ? 0 : Math.max(0, (weights.get(sense.country) ?? 0) - own);
  if (sense.country !== undefined && total > 0) score += 3.5 * Math.sqrt(countryWeight / total);
  const region = regionWeight(context, sense);
  if (region !== undefined) score += Math.min(2, 1 + 0.25 * region);
  if (sense.latitude === undefined || sense.longitude === undefined) return score;
  let near = 0;
  for (let a = 0; a < anchors.length && a < 40; a++) {
    const anchor = anchors[a]!;
    if (Math.abs(anchor.latitude - sense.latitude) > 2.5 || anchor.key === key) continue;
    if (kilometres(anchor.latitude, anchor.longitude, sense.latitude, sense.longitude) < 200) near++;
  }
  return score + Math.min(2, near * 0.7);
}
