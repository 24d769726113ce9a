import { ById } from "../knowledge/lists.js";
import { isOrderCharged } from "./charged.js";
import { fillAs } from "./fill/actors.js";
import type { Filling } from "./fill/filling.js";
import type { Match } from "./match.js";
import { isDefinite, objectsOf, type Reading } from "./reading.js";
import { DOING } from "./support.data.js";
import { SWALLOWING, VERBAL } from "./vocabulary.data.js";

/** Matches that tell no event of their own, with why. */
export type Dropped = ById<string>;

/** Drops what is demanded, refused or threatened, and the bare promise where what is promised is an event itself. */
export function swallow(
  r: Reading,
  matches: readonly Match[],
  byClause: ById<Match>,
  byGroup: ById<Match>,
  fillingOf: (match: Match) => Filling,
): Dropped {
  const dropped: Dropped = new ById(matches.length);
  for (const match of matches) {
    if (dropped.has(match.id)) continue;
    const { type, name } = match.trigger.rule;
    if (type === "demand" && isAsserted(r, match)) {
      dropped.set(match.id, `${name}: says that it was so`);
      continue;
    }
    if (type === "demand" && ordersWhatIsTried(r, match, byGroup)) {
      dropped.set(match.id, `${name}: what is tried is what was done`);
      continue;
    }
    if (SWALLOWING.has(type)) {
      const drop = (over: Match, depth: number): void => {
        for (const under of governedMatches(r, over, byClause, byGroup)) {
          if (under === match || dropped.has(under.id)) continue;
          dropped.set(under.id, `${under.trigger.rule.name}: only as the object of "${name}"`);
          aim(fillingOf(match), fillingOf(under));
          if (depth < 3) drop(under, depth + 1);
        }
      };
      drop(match, 0);
    } else if (PROTESTS.has(type)) {
      // What protesters demand is what the protest is about.
      for (const under of governedMatches(r, match, byClause, byGroup, true)) {
        if (!DEMANDING.has(under.trigger.rule.type) || dropped.has(under.id)) continue;
        dropped.set(under.id, `${under.trigger.rule.name}: what a protest is for`);
        aim(fillingOf(match), fillingOf(under));
      }
    } else if (type === "agreement" && match.group !== undefined) {
      // "an agreement to end the war": what is agreed is no event of its own.
      for (const id of infinitivesBehind(r, match.group)) {
        const under = byClause.get(id);
        if (under !== undefined) dropped.set(under.id, `${under.trigger.rule.name}: what is agreed`);
      }
    } else if (type === "pledge" || (type === "agreement" && match.group === undefined)) {
      const signed = type === "agreement" && match.to > r.grammar.verbs[r.grammar.clauses[match.clause!]!.verb]!.to;
      const under = governedMatches(r, match, byClause, byGroup).filter(
        // "signed an agreement on joint patrols": it is signed, whatever its subject is.
        (m) => m !== match && m.trigger.rule.type !== type && !(signed && m.group !== undefined),
      );
      if (under.length > 0) dropped.set(match.id, `${name}: what is promised is an event itself`);
    }
    if (!dropped.has(match.id)) aimBelow(r, match, fillingOf(match));
  }
  return dropped;
}

/** "insisted that rebels had shelled the town" says so; only "insisted that they leave", or "must leave", demands. */
function isAsserted({ grammar, children }: Reading, { clause }: Match): boolean {
  if (clause === undefined || grammar.verbs[grammar.clauses[clause]!.verb]!.lemma !== "insist") return false;
  return (children.get(clause) ?? []).some((id) => {
    const { kind, verb } = grammar.clauses[id]!;
    const { form, tense, modal } = grammar.verbs[verb]!;
    return kind === "complement" && form === "finite" && tense === "past" && modal === undefined;
  });
}

/** "convicted of ordering the massacre": of the massacre. */
function ordersWhatIsTried(r: Reading, { clause, args }: Match, byGroup: ById<Match>): boolean {
  if (clause === undefined || !isOrderCharged(r, r.grammar.clauses[clause]!)) return false;
  return (args.get("object") ?? []).some((id) => byGroup.get(id)?.trigger.violent === true && isDefinite(r, id));
}

const PROTESTS = new Set(["protest", "strike", "riot"]);
const AIMING = new Set(["target", "victim", "counterpart"]);

/** Hands on whom the governed event is aimed at: "threatened to break relations with Russia" threatens Russia. */
function aim(over: Filling, under: Filling): void {
  if (!over.participants.some((p) => AIMING.has(p.role))) {
    const others = under.participants.filter((p) => !over.participants.some((q) => q.actor === p.actor));
    const aimed = others.filter((p) => AIMING.has(p.role));
    for (const p of aimed.length > 0 ? aimed : others) over.participants.push({ ...p, role: "target" });
  }
  for (const place of under.places) if (!over.places.some((p) => p.place === place.place)) over.places.push(place);
}

const AIMED_WORDS = new Set(["threat", "rejection", "demand", "appeal", "pledge", "agreement", "protest", "sanction"]);

/** Where nobody is named as the target: whoever stands in the clause under the words ("refused to extradite him to Spain"). */
function aimBelow(r: Reading, match: Match, filling: Filling): void {
  if (match.group !== undefined || !AIMED_WORDS.has(match.trigger.rule.type)) return;
  if (filling.participants.some((p) => AIMING.has(p.role))) return;
  for (const id of clausesUnder(r, match.clause!)) {
    const clause = r.grammar.clauses[id]!;
    for (const group of clause.objects) if (r.timeGroups[group] !== 1) fillAs(r, filling, "target", group);
    for (const { prep, group, after } of clause.preps) {
      // "to protest against the killing of a student": not against the student.
      if (r.timeGroups[group] !== 1 && (prep !== "of" || after < 0)) fillAs(r, filling, "target", group);
    }
    if (filling.participants.some((p) => AIMING.has(p.role))) return;
  }
}

function governedMatches(
  r: Reading,
  match: Match,
  byClause: ById<Match>,
  byGroup: ById<Match>,
  participles = false,
): Match[] {
  const found: Match[] = [];
  if (match.group === undefined) {
    // The noun of "called for a ceasefire", "rejected talks"; what was done ("the killing of …") stays.
    for (const slot of GOVERNING) {
      for (const id of match.args.get(slot) ?? []) {
        const noun = byGroup.get(id);
        if (noun !== undefined && !(noun.trigger.violent && isDefinite(r, id))) found.push(noun);
      }
    }
  }
  const clauses =
    match.group === undefined ? clausesUnder(r, match.clause!, 0, participles) : infinitivesBehind(r, match.group);
  for (const id of clauses) {
    const verb = byClause.get(id);
    if (verb !== undefined) found.push(verb);
    const clause = r.grammar.clauses[id]!;
    for (const { prep, group } of clause.preps) {
      const noun = prep === "to" || prep === "with" ? byGroup.get(group) : undefined;
      if (noun !== undefined && VERBAL.has(noun.trigger.rule.type)) found.push(noun);
    }
    if (!DOING.has(r.grammar.verbs[clause.verb]!.lemma)) continue;
    for (const object of objectsOf(r.grammar, clause)) {
      const noun = byGroup.get(object);
      if (noun !== undefined && !noun.trigger.violent) found.push(noun);
    }
  }
  return found;
}

/** Arguments in which what a verb governs may stand. */
const GOVERNING = ["object", "for", "to", "of", "on", "against"];
const DEMANDING = new Set(["demand", "appeal", "protest", "condemnation"]);
const UNDER = new Set(["infinitive", "complement", "gerund"]);

function clausesUnder(r: Reading, id: number, depth = 0, participles = false): number[] {
  const found: number[] = [];
  for (const child of r.children.get(id) ?? []) {
    const clause = r.grammar.clauses[child]!;
    if (!UNDER.has(clause.kind) && !(participles && clause.kind === "participle")) continue;
    found.push(child);
    if (depth < 2) found.push(...clausesUnder(r, child, depth + 1));
  }
  return found;
}

/** "a threat to attack", "its demand that …": clauses right behind the noun. */
function infinitivesBehind(r: Reading, id: number): number[] {
  const group = r.grammar.groups[id]!;
  for (let at = group.to; at < group.to + 3; at++) {
    const clause = r.grammar.clauseAt[at] ?? -1;
    if (clause >= 0 && UNDER.has(r.grammar.clauses[clause]!.kind) && r.grammar.clauses[clause]!.from >= group.to)
      return [clause];
  }
  return [];
}
