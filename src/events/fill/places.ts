import type { NounGroup } from "../../grammar/grammar.js";
import type { PlaceRefDraft } from "../events.js";
import { isOrigin } from "../place-scope.js";
import { kindOf, type Reading, withConjuncts } from "../reading.js";
import type { Meaning } from "../rule.js";
import { Kind } from "../ruleset.js";
import { PLACE_RELATIONS } from "../support.data.js";
import { add, addPlace, type Filling, isNamed } from "./filling.js";

/** "outside the embassy in Kabul" is in Kabul. */
const WITHIN = new Set(["in", "at", "inside"]);

const NESTED = new Set([
  "of",
  "in",
  "at",
  "near",
  "outside",
  "on",
  "from",
  "inside",
  "around",
  "between",
  "north of",
  "south of",
  "east of",
  "west of",
  "along",
  "across",
]);

/** Adds the place that a group names, or that stands behind it: "the town of Jermuk", "a market in Idlib". */
export function place(
  r: Reading,
  filling: Filling,
  id: number,
  slot: string,
  meaning: Meaning | undefined,
  by: readonly number[],
): void {
  const { entities, grammar } = r;
  const own = entities.placeOf[id] ?? -1;
  // "strikes by Russia", "killings by militias in Ituri": who did it is no place, and is not beside one.
  const done = slot === "by" && meaning === "initiator" && (kindOf(r, id) & Kind.actor) !== 0;
  const relation =
    done || ((slot === "from" || slot === "of" || slot === "in") && isOrigin(r, id))
      ? undefined
      : relationOf(slot, meaning);
  if (own >= 0 && relation !== undefined) addPlace(r, filling, own, relation, id);
  // "Karachi's Saddar district"
  const around = own < 0 ? undefined : grammar.groups[id]!.possessor;
  const outer = around === undefined ? -1 : (entities.placeOf[around] ?? -1);
  if (outer >= 0 && relation !== undefined) addPlace(r, filling, outer, relation, around!);
  // "several towns, including Jermuk and Goris"
  if (relation !== undefined || slot === "subject") {
    for (const named of grammar.groups[id]!.including) {
      for (const one of withConjuncts(grammar, named)) {
        const found = entities.placeOf[one] ?? -1;
        if (found >= 0) addPlace(r, filling, found, relation ?? "at", one);
      }
    }
  }
  if (relation === undefined && slot !== "object" && slot !== "subject" && !done) return;
  for (const { prep, group } of grammar.groups[id]!.preps) {
    if (!NESTED.has(prep) || isOrigin(r, group) || by.includes(group)) continue;
    for (const inner of withConjuncts(grammar, group)) {
      const found = entities.placeOf[inner] ?? -1;
      if (found >= 0)
        addPlace(
          r,
          filling,
          found,
          slot === "subject" && prep === "from"
            ? "from"
            : (relation ?? "at") === "at" || (own < 0 && WITHIN.has(prep))
              ? (PLACE_RELATIONS.get(prep) ?? "at")
              : relation!,
          inner,
        );
      else
        for (const deeper of grammar.groups[inner]!.preps) {
          const last = entities.placeOf[deeper.group] ?? -1;
          if (last >= 0 && NESTED.has(deeper.prep) && !isOrigin(r, deeper.group))
            addPlace(r, filling, last, PLACE_RELATIONS.get(deeper.prep) ?? "at", deeper.group);
        }
    }
  }
}

function relationOf(slot: string, meaning: Meaning | undefined): PlaceRefDraft["relation"] | undefined {
  if (meaning === "destination") return "to";
  if (slot === "subject" || slot === "possessor" || slot === "modifier" || slot === "governed" || slot === "deeper") {
    return meaning === "place" ? "at" : undefined;
  }
  if (slot === "object" || slot === "second") return "at";
  if (meaning === "target" || meaning === "victim" || meaning === "counterpart") return "at";
  if (meaning === "none" && slot !== "in" && slot !== "at" && slot !== "near")
    return slot === "from" ? "from" : undefined;
  return PLACE_RELATIONS.get(slot);
}

/** Weapons and places that stand before an event's noun: "a mortar attack", "the Gaza strikes". */
export function premodifiers(r: Reading, filling: Filling, group: NounGroup): void {
  for (let at = group.from; at < group.to; at++) {
    const weapon = r.weaponAt[at]!;
    if (weapon >= 0) add(filling.weapons, weapon);
    const place = at < group.head ? r.placeAt[at]! : -1;
    // "the Kyiv strike hit a refinery in Ryazan": told where, it was not there; "the second on the city" tells nobody.
    if (place < 0 || filling.places.some(({ range }) => isNamed(r, range))) continue;
    filling.places.length = 0;
    addPlace(r, filling, place, "at", group.id);
  }
  const own = r.entities.placeOf[group.id] ?? -1;
  if (own >= 0) addPlace(r, filling, own, "at", group.id);
}
