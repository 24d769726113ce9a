import type { Found, Reading } from "./reading.js";

/**
 * "Servicemen" told of without a word of whose they are have the country where the article plays; who killed them is of
 * another: then they are of the side that admits its loss.
 */
export function settleCountries(r: Reading): void {
  for (const found of r.found) settleCountry(r, found);
}

function settleCountry({ entities: { actors, modifierActorOf }, grammar, discourse }: Reading, found: Found): void {
  const { perpetrator, victims } = found;
  const { country, range, category } = victims;
  if (perpetrator === undefined || country === undefined || !STATE_FORCES.has(category)) return;
  if (actors[perpetrator]!.country !== country || (victims.actor !== undefined && actors[victims.actor]!.named)) return;
  const group = grammar.groups[grammar.groupAt[range.to - 1] ?? -1];
  if (group?.possessor !== undefined || (modifierActorOf[group?.id ?? -1] ?? -1) >= 0) return;
  const told = discourse.attributions[discourse.attributionAt[found.from]!];
  if (told?.cueKind !== "admit" || told.source.actor === undefined) return;
  const theirs = actors[told.source.actor]!.country;
  if (theirs !== undefined && theirs !== country) found.victims = { ...victims, country: theirs };
}

const STATE_FORCES: ReadonlySet<string> = new Set(["military", "police"]);
