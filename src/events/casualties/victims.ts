import type { NounGroup } from "../../grammar/grammar.js";
import type { TokenRange } from "../../text/document.js";
import type { CasualtyDraft } from "../events.js";
import { groupOf, type Reading } from "./reading.js";
import { bodyOf, countryOf, fighters, modifierCategory } from "./victim-category.js";
import { countOfGroup } from "./victim-count.js";
import { behindAge, peopleGroup, resolveRelative, wholeGroup } from "./victim-groups.js";
import { whoIs } from "./victim-who.js";

export interface VictimsReading {
  readonly group: NounGroup;
  /** Group whose head says who they are: "civilians" of "dozens of civilians". */
  readonly people: NounGroup;
  readonly victims: CasualtyDraft["victims"];
  readonly count?: CasualtyDraft["count"];
  readonly names: readonly string[];
  /** "no civilians", "nobody". */
  readonly negated: boolean;
  /** Their words name people beyond doubt: a noun for people, a name of a person. */
  readonly sure: boolean;
}

/**
 * Reads a noun group as victims: who, how many, of what category and country.
 *
 * @returns undefined where the group speaks of things, places or organisations
 */
export function readVictims(r: Reading, id: number | undefined): VictimsReading | undefined {
  const group = wholeGroup(r, behindAge(r, resolveRelative(r, groupOf(r, id))));
  if (group === undefined) return undefined;
  const people = peopleGroup(r, group);
  const who = whoIs(r, people, group);
  if (who === undefined) return undefined;
  const count = countOfGroup(r, group, people, who.single);
  const from = Math.min(group.from, count?.range.from ?? group.from);
  const country = countryOf(r, people) ?? countryOf(r, group);
  const actor = r.entities.actorOf[people.id] ?? -1;
  return {
    group,
    people,
    victims: {
      range: { from, to: Math.max(group.to, people.to, bodyOf(r, people)?.to ?? 0) },
      actor: actor >= 0 ? actor : undefined,
      category: who.category,
      country,
    },
    count,
    names: who.names,
    negated: who.negated || group.negative,
    sure: who.sure,
  };
}

/** Whose losses a noun of loss counts: "14 civilian deaths", "30 Ukrainian casualties". */
export function readLoss(r: Reading, group: NounGroup, range: TokenRange): CasualtyDraft["victims"] {
  const side = fighters(r, r.entities.modifierActorOf[group.id] ?? -1);
  const category = modifierCategory(r, group) ?? side ?? "unknown";
  return { range, actor: undefined, category, country: countryOf(r, group) };
}
