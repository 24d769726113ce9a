import type { Clause } from "../grammar/grammar.js";
import type { EventStatus } from "../model/index.js";
import type { TokenRange } from "../text/document.js";
import { isComparison } from "./comparisons.js";
import type { EventMention } from "./events.js";
import { FAMILIES } from "./families.data.js";
import { type Filling, fill, fillAs } from "./fill.js";
import { findMatches, type Match, type Unused } from "./match.js";
import { objectsOf, type Reading } from "./reading.js";
import { statusOf } from "./status.js";
import { DOING } from "./support.data.js";
import { type TimeReading, timeOf, timesBySentence } from "./times.js";
import { SWALLOWING, VERBAL, VIOLENT } from "./vocabulary.data.js";

/** One telling of an event: a match with its roles filled, before tellings are merged. */
export interface Telling {
  readonly match: Match;
  readonly status: EventStatus;
  readonly filling: Filling;
  readonly time: TimeReading;
  readonly mention: EventMention;
  readonly sentence: number;
  readonly definite: boolean;
  /** Tells of a war, or of what it has brought as a whole: "the war has killed thousands". */
  readonly ofWar: boolean;
}

/** Finds the tellings of a document: matches that stand on their own, with what hangs on others folded into them. */
export function findTellings(r: Reading): { tellings: Telling[]; unused: Unused[] } {
  const { matches, unused } = findMatches(r);
  const byClause = new Map<number, Match>();
  const byGroup = new Map<number, Match>();
  for (const match of matches) {
    if (match.group !== undefined) byGroup.set(match.group, match);
    else byClause.set(match.clause!, match);
  }
  const fillings = new Map<Match, Filling>();
  const fillingOf = (match: Match): Filling => {
    let filling = fillings.get(match);
    if (filling === undefined) {
      filling = fill(r, match);
      fillings.set(match, filling);
    }
    return filling;
  };
  const dropped = swallow(r, matches, byClause, byGroup, fillingOf);
  for (const match of matches) {
    const into = dropped.has(match) ? undefined : wholeOf(r, match, byClause);
    if (into === undefined || dropped.has(into)) continue;
    absorb(fillingOf(into), fillingOf(match), false);
    dropped.set(match, `${match.trigger.rule.name}: told by the same clause as "${into.trigger.rule.name}"`);
  }
  for (const match of matches) {
    if (dropped.has(match)) continue;
    const cause = match.trigger.result
      ? causeOf(r, match, byClause, byGroup)
      : WRECKING.has(match.trigger.rule.type)
        ? causeNamed(match, byGroup)
        : undefined;
    if (cause === undefined || dropped.has(cause)) continue;
    absorb(fillingOf(cause), fillingOf(match), match.group === undefined && cause.args.get("subject") !== undefined);
    dropped.set(match, `${match.trigger.rule.name}: what the event "${cause.trigger.rule.name}" did`);
  }
  for (const match of matches) {
    if (!dropped.has(match)) answerable(match, byGroup, fillingOf);
  }
  const bySentence = timesBySentence(r);
  const tellings: Telling[] = [];
  for (const match of matches) {
    const why =
      dropped.get(match) ??
      asideWhy(r, match) ??
      (isComparison(r, match, matches) ? `${match.trigger.rule.name}: compares what the clause tells` : undefined);
    if (why === undefined) tellings.push(tell(r, match, fillingOf(match), timeOf(r, match, bySentence)));
    else unused.push({ range: { from: match.from, to: match.to }, why });
  }
  return { tellings, unused };
}

function tell(r: Reading, match: Match, filling: Filling, time: TimeReading): Telling {
  const { rule } = match.trigger;
  const status = statusOf(r, match);
  const ofWar = isOfWar(r, match);
  const definite = match.group !== undefined && isDefinite(r, match.group);
  // "The blast killed two and broke windows": what it did is news of the event told before.
  const bare: boolean =
    definite &&
    filling.places.length === 0 &&
    time.time === undefined &&
    !filling.participants.some((p) => p.role === "initiator") &&
    (filling.participants.length + filling.targets.length === 0 ||
      isPlain(r, match.group!) ||
      isShown(r, match.group!));
  return {
    match,
    status,
    filling,
    // What a war has brought in all is told beside the news.
    time: ofWar && isPerfect(r, match) ? { ...time, background: true } : time,
    ofWar,
    sentence: r.doc.tokens.sentence[match.from]!,
    definite,
    mention: {
      from: match.from,
      to: match.to,
      rule: rule.name,
      type: rule.type,
      status,
      clause: match.clause,
      group: match.group,
      statement: statementOf(r, match),
      anaphoric: bare,
      participants: filling.participants,
    },
  };
}

function isOfWar(r: Reading, match: Match): boolean {
  if (match.trigger.rule.type === "war") return true;
  if (match.group !== undefined) return false;
  return (match.args.get("subject") ?? []).some((id) => WARS.has(r.grammar.lemma[r.grammar.groups[id]!.head]!));
}

const WARS = new Set(["war", "conflict", "insurgency", "rebellion", "crisis"]);

const isPerfect = ({ grammar }: Reading, { clause }: Match): boolean =>
  clause !== undefined && clausePerfect(grammar, clause);

/** "has killed thousands and displaced millions": the auxiliary is told once. */
function clausePerfect(grammar: Reading["grammar"], id: number): boolean {
  const clause = grammar.clauses[id]!;
  if (grammar.verbs[clause.verb]!.perfect) return true;
  return clause.continues !== undefined && grammar.verbs[grammar.clauses[clause.continues]!.verb]!.perfect;
}

/** A noun with nothing of its own that says which: "the blast", not "the blast at the bank". */
function isPlain({ grammar, timeGroups, entities }: Reading, id: number): boolean {
  const { possessor, preps } = grammar.groups[id]!;
  if (possessor !== undefined || (entities.modifierActorOf[id] ?? -1) >= 0) return false;
  return preps.every(({ group }) => timeGroups[group] === 1);
}

/** Who did what is condemned, investigated or called for justice over is whom the words are aimed at. */
function answerable(match: Match, byGroup: Map<number, Match>, fillingOf: (match: Match) => Filling): void {
  if (!AIMED.has(match.trigger.rule.type)) return;
  const filling = fillingOf(match);
  for (const slot of ["object", "of", "into", "against", "at"]) {
    for (const id of match.args.get(slot) ?? []) {
      const deed = byGroup.get(id);
      if (deed === undefined || deed === match) continue;
      const doers = fillingOf(deed).participants.filter((p) => p.role === "initiator");
      const kept = filling.participants.filter((p) => p.role !== "target");
      filling.participants.length = 0;
      filling.participants.push(...kept);
      for (const doer of doers)
        if (!kept.some((p) => p.actor === doer.actor)) filling.participants.push({ ...doer, role: "target" });
    }
  }
}

const AIMED = new Set(["condemnation", "investigation"]);

/** "this terrorist attack", "both bombings": told before, whatever else is said of it. */
function isShown({ grammar, doc }: Reading, id: number): boolean {
  const { from, head } = grammar.groups[id]!;
  return from < head && SHOWING.has(doc.tokens.key[from]!);
}

const SHOWING = new Set(["this", "these", "both"]);
const POINTING = new Set(["the", "this", "that", "these", "those", "both"]);

function isDefinite({ grammar, doc }: Reading, id: number): boolean {
  return POINTING.has(doc.tokens.key[grammar.groups[id]!.from]!);
}

/** The words of the whole statement: the clause with its subject, or the fragment. */
function statementOf({ grammar, doc }: Reading, match: Match): TokenRange {
  if (match.clause === undefined) {
    const { from, to } = doc.sentences[doc.tokens.sentence[match.from]!]!;
    return { from, to };
  }
  const clause = grammar.clauses[match.clause]!;
  let { from, to } = clause;
  if (clause.subjectBy === "own" && clause.subject !== undefined)
    from = Math.min(from, grammar.groups[clause.subject]!.from);
  return { from: Math.min(from, match.from), to: Math.max(to, match.to) };
}

/** Conditions, and what only says who a source is, tell no event of their own. */
function asideWhy(r: Reading, { clause: id, from, trigger }: Match): string | undefined {
  const own = id === undefined ? undefined : r.grammar.clauses[id];
  let clause = id === undefined ? undefined : r.grammar.clauses[id];
  for (let up = 0; clause !== undefined && up < 3; up++) {
    if (clause.marker === "if" || clause.marker === "unless") return `${trigger.rule.name}: only a condition`;
    const governed = clause.kind === "infinitive" || clause.kind === "gerund";
    clause = governed && clause.parent !== undefined ? r.grammar.clauses[clause.parent] : undefined;
  }
  // "France, which sent soldiers there in 2003, said" tells of the soldiers.
  const told =
    own?.kind === "relative" && r.grammar.verbs[own.verb]!.form === "finite" && r.doc.tokens.key[own.from - 1] === ",";
  const inSource = r.inSource[from] === 1 && !told;
  return inSource ? `${trigger.rule.name}: only says who the source is` : undefined;
}

// ── what hangs on another match

type Dropped = Map<Match, string>;

/** Drops what is demanded, refused or threatened, and the bare promise where what is promised is an event itself. */
function swallow(
  r: Reading,
  matches: readonly Match[],
  byClause: Map<number, Match>,
  byGroup: Map<number, Match>,
  fillingOf: (match: Match) => Filling,
): Dropped {
  const dropped: Dropped = new Map();
  for (const match of matches) {
    if (dropped.has(match)) continue;
    const { type, name } = match.trigger.rule;
    if (SWALLOWING.has(type)) {
      const drop = (over: Match, depth: number): void => {
        for (const under of governedMatches(r, over, byClause, byGroup)) {
          if (under === match || dropped.has(under)) continue;
          dropped.set(under, `${under.trigger.rule.name}: only as the object of "${name}"`);
          aim(fillingOf(match), fillingOf(under));
          if (depth < 3) drop(under, depth + 1);
        }
      };
      drop(match, 0);
    } else if (PROTESTS.has(type)) {
      // What protesters demand is what the protest is about.
      for (const under of governedMatches(r, match, byClause, byGroup, true)) {
        if (!DEMANDING.has(under.trigger.rule.type) || dropped.has(under)) continue;
        dropped.set(under, `${under.trigger.rule.name}: what a protest is for`);
        aim(fillingOf(match), fillingOf(under));
      }
    } else if (type === "agreement" && match.group !== undefined) {
      // "an agreement to end the war": what is agreed is no event of its own.
      for (const id of infinitivesBehind(r, match.group)) {
        const under = byClause.get(id);
        if (under !== undefined) dropped.set(under, `${under.trigger.rule.name}: what is agreed`);
      }
    } else if (type === "pledge" || (type === "agreement" && match.group === undefined)) {
      const under = governedMatches(r, match, byClause, byGroup).filter(
        (m) => m !== match && m.trigger.rule.type !== type,
      );
      if (under.length > 0) dropped.set(match, `${name}: what is promised is an event itself`);
    }
    if (!dropped.has(match)) aimBelow(r, match, fillingOf(match));
  }
  return dropped;
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
    for (const group of [...clause.objects, ...clause.preps.map((phrase) => phrase.group)]) {
      if (r.timeGroups[group] !== 1) fillAs(r, filling, "target", group);
    }
    if (filling.participants.some((p) => AIMING.has(p.role))) return;
  }
}

function governedMatches(
  r: Reading,
  match: Match,
  byClause: Map<number, Match>,
  byGroup: Map<number, Match>,
  participles = false,
): Match[] {
  const found: Match[] = [];
  const groups = ["object", "for", "to", "of", "on", "against"].flatMap((slot) => match.args.get(slot) ?? []);
  if (match.group === undefined) {
    // The noun of "called for a ceasefire", "rejected talks"; what was done ("the killing of …") stays.
    for (const id of groups) {
      const noun = byGroup.get(id);
      if (noun !== undefined && !(VIOLENT.has(noun.trigger.rule.type) && isDefinite(r, id))) found.push(noun);
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
      if (noun !== undefined && !VIOLENT.has(noun.trigger.rule.type)) found.push(noun);
    }
  }
  return found;
}

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

/** The match of which this one is only a part: "a car bomb" that exploded, "used tear gas" to disperse. */
function wholeOf(r: Reading, match: Match, byClause: Map<number, Match>): Match | undefined {
  const { type } = match.trigger.rule;
  if (match.group !== undefined) {
    for (const id of r.subjectOf.get(match.group) ?? []) {
      const verb = byClause.get(id);
      if (verb !== undefined && !verb.trigger.result && (verb.trigger.rule.type === type || sameKind(verb, match)))
        return verb;
    }
    // "was shot in an attack", "kidnapped during a raid"
    const held = r.prepOf.get(match.group);
    if (held === undefined || held.clause < 0 || type !== "attack" || !WITHIN.has(held.phrase.prep)) return undefined;
    const verb = byClause.get(held.clause);
    return verb !== undefined && !verb.trigger.result && sameKind(verb, match) ? verb : undefined;
  }
  const clause = r.grammar.clauses[match.clause!]!;
  if (clause.parent === undefined) return undefined;
  const above = byClause.get(clause.parent);
  // "was assassinated when two men opened fire"
  if (clause.kind === "adverbial" && clause.marker === "when")
    return above !== undefined && !above.trigger.result && sameKind(above, match) ? above : undefined;
  if (clause.kind !== "infinitive" && clause.kind !== "participle") return undefined;
  return above !== undefined && above.trigger.rule.type === type && !SWALLOWING.has(type) ? above : undefined;
}

const WITHIN = new Set(["in", "during"]);

const sameKind = (a: Match, b: Match): boolean =>
  VIOLENT.has(a.trigger.rule.type) && FAMILIES.get(a.trigger.rule.type)?.has(b.trigger.rule.type) === true;

/** Deeds that may be the doing of another: "the strike set two tanks ablaze". */
const WRECKING: ReadonlySet<string> = new Set(["arson", "property-destruction"]);

/** The event of violence that is the subject of the match's verb. */
function causeNamed(match: Match, byGroup: Map<number, Match>): Match | undefined {
  for (const id of match.args.get("subject") ?? []) {
    const cause = byGroup.get(id);
    if (cause !== undefined && cause !== match && isViolence(cause)) return cause;
  }
  return undefined;
}

const isViolence = ({ trigger }: Match): boolean => VIOLENT.has(trigger.rule.type) && !trigger.result;

const CAUSAL = new Set(["in", "during", "by", "from", "after", "following", "when", "at"]);

/** The event whose doing a "killed" or "wounded" is: its subject, "in an attack", or the verb that it follows as a participle. */
function causeOf(
  r: Reading,
  match: Match,
  byClause: Map<number, Match>,
  byGroup: Map<number, Match>,
): Match | undefined {
  const violent = (cause: Match | undefined) =>
    cause !== undefined && cause !== match && isViolence(cause) ? cause : undefined;
  const named = causeNamed(match, byGroup);
  if (named !== undefined) return named;
  for (const [slot, groups] of match.args) {
    if (!CAUSAL.has(slot)) continue;
    for (const id of groups) {
      const cause = violent(byGroup.get(id));
      if (cause !== undefined) return cause;
    }
  }
  const clause = match.clause === undefined ? undefined : r.grammar.clauses[match.clause];
  if (clause === undefined) return undefined;
  // "19 were killed and dozens hurt when a bomb exploded": the last of coordinated clauses holds what befell all.
  const following = (r.children.get(clause.id) ?? []).filter((id) => isCoordinated(r, clause.id, id));
  for (const child of [clause.id, ...following].flatMap((id) => r.children.get(id) ?? [])) {
    const { kind, marker } = r.grammar.clauses[child]!;
    if (kind === "adverbial" && (marker === "when" || marker === "after" || marker === "as")) {
      const cause = violent(byClause.get(child));
      if (cause !== undefined) return cause;
    }
  }
  const up = ({ kind, parent, continues }: Clause) =>
    kind === "participle" || kind === "gerund" || kind === "infinitive" ? parent : continues;
  let above = up(clause);
  // "attacked the office, killing two and destroying the roof"
  for (let steps = 0; above !== undefined && steps < 3; steps++) {
    const match = byClause.get(above);
    // "fired tear gas to disperse them, injuring six"
    const passes = match === undefined ? r.grammar.clauses[above]!.kind === "infinitive" : match.trigger.result;
    if (!passes) return violent(match);
    above = up(r.grammar.clauses[above]!);
  }
  return undefined;
}

/** "… were killed | and dozens injured": the clause behind, joined by a conjunction, tells losses too. */
function isCoordinated({ grammar, doc }: Reading, id: number, next: number): boolean {
  const [a, b] = [grammar.clauses[id]!, grammar.clauses[next]!];
  if (b.kind === "adverbial" || b.kind === "relative" || b.kind === "complement") return b.continues === id;
  for (let at = grammar.verbs[a.verb]!.to; at < grammar.verbs[b.verb]!.from; at++)
    if (doc.tokens.key[at] === "and") return true;
  return false;
}

/** Hands what the result's clause says to the event: its victims always, who did it where the event names nobody. */
function absorb(cause: Filling, result: Filling, named: boolean): void {
  const doers = cause.participants.some((p) => p.role === "initiator");
  for (const participant of result.participants) {
    if (participant.role === "initiator" && (doers || named)) continue;
    if (!cause.participants.some((p) => p.actor === participant.actor)) cause.participants.push(participant);
  }
  for (const target of result.targets) if (!cause.targets.includes(target)) cause.targets.push(target);
  for (const weapon of result.weapons) if (!cause.weapons.includes(weapon)) cause.weapons.push(weapon);
  for (const place of result.places) if (!cause.places.some((p) => p.place === place.place)) cause.places.push(place);
}
