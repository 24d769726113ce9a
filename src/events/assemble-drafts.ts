import { mapped } from "../knowledge/lists.js";
import type { EventStatus } from "../model/index.js";
import type { EventDraft, ParticipantDraft, PlaceRefDraft, TargetDraft } from "./events.js";
import type { Cluster } from "./merge/cluster.js";
import { isDoer } from "./merge/compare-people.js";
import { areRivalAccounts } from "./merge/rival-accounts.js";
import type { Reading } from "./reading.js";
import { isRecalled, isWeeksBefore } from "./recalled.js";
import { type EventRule, overriddenCodes } from "./rule.js";
import { effectOf } from "./target-effects.js";
import type { Telling } from "./tellings.js";
import { VIOLENT } from "./vocabulary.data.js";

/** An event while it is put together. A class, for what the engine makes of literals of objects that live long (see `GroupDraft`). */
export class Draft implements EventDraft {
  readonly type: EventDraft["type"];
  readonly rule: string;
  readonly codes: EventDraft["codes"];
  land: EventDraft["land"] = undefined;
  private lost = NONE;

  constructor(
    rule: EventRule,
    readonly status: EventStatus,
    readonly timeframe: EventDraft["timeframe"],
    readonly mentions: EventDraft["mentions"],
    public participants: EventDraft["participants"],
    public places: EventDraft["places"],
    public time: EventDraft["time"],
    readonly targets: EventDraft["targets"],
    readonly weapons: EventDraft["weapons"],
  ) {
    this.type = rule.type;
    this.rule = rule.name;
    this.codes = overriddenCodes(rule);
  }

  get casualties(): readonly number[] {
    return this.lost;
  }

  addCasualty(index: number): void {
    if (this.lost === NONE) this.lost = [index];
    else this.lost.push(index);
  }
}

const NONE: number[] = [];

/** Makes one draft of all tellings of an event: the fullest one leads, the others add what it lacks. */
export function draftOf(r: Reading, cluster: Cluster, first: Cluster | undefined): Draft {
  const order = byFullness(cluster.tellings);
  const fullest = order[0]!;
  const status = statusOfAll(order);
  const background =
    fullest.time.background ||
    isRecalled(r, order, cluster === first) ||
    isWeeksBefore(r, cluster.tellings, first) ||
    (order.some((t) => t.time.background) && order.every((t) => t.time.background || t.time.time === undefined));
  // What is only recalled was long before the article.
  const time =
    order.find((t) => t.time.time !== undefined)?.time.time ?? (background ? undefined : publication(r, status));
  return new Draft(
    fullest.match.trigger.rule,
    status,
    background ? "background" : "current",
    mapped(order, (t) => t.mention),
    participantsOf(r, order),
    placesOf(order),
    time,
    targetsOf(r, order),
    weaponsOf(order),
  );
}

function byFullness(tellings: readonly Telling[]): readonly Telling[] {
  if (tellings.length === 1) return tellings;
  return [...tellings].sort((a, b) => fullness(b) - fullness(a) || a.match.from - b.match.from);
}

/** How much a telling says; a narrower type than "attack" counts as something said. */
function fullness({ filling, mention, time }: Telling): number {
  const said = filling.participants.length + filling.places.length + filling.targets.length + filling.weapons.length;
  const narrow = VIOLENT.has(mention.type) && mention.type !== "attack" && !WRECKING.has(mention.type) ? 2 : 0;
  return (mention.anaphoric ? -5 : 0) + Math.min(said, 5) + narrow + (time.time === undefined ? 0 : 0.5);
}

/** What an attack did to things says less of it than the attack itself. */
const WRECKING: ReadonlySet<string> = new Set(["arson", "property-destruction", "looting"]);

const REALITY: readonly EventStatus[] = [
  "occurred",
  "ongoing",
  "attempted",
  "planned",
  "threatened",
  "hypothetical",
  "negated",
];

/** What happened by one account happened; a denial beside it is a matter of claims. */
function statusOfAll(tellings: readonly Telling[]): EventStatus {
  const first = (tellings.find((t) => !t.mention.anaphoric) ?? tellings[0]!).status;
  if (first !== "negated" && first !== "hypothetical") return first;
  let best: EventStatus = first;
  for (const { status, mention } of tellings)
    if (!mention.anaphoric && REALITY.indexOf(status) < REALITY.indexOf(best)) best = status;
  return best;
}

function publication({ doc }: Reading, status: EventStatus): EventDraft["time"] | undefined {
  if (doc.anchor === undefined || (status !== "occurred" && status !== "ongoing" && status !== "attempted"))
    return undefined;
  return { end: doc.anchor.slice(0, 10), precision: "day", basis: "publication" };
}

function participantsOf(r: Reading, tellings: readonly Telling[]): ParticipantDraft[] {
  const all: ParticipantDraft[] = [];
  const told = tellings.length > 1 && tellings.some((telling) => !isNotSo(r, telling));
  const account = tellings.length > 1 ? firstAccount(tellings) : undefined;
  for (const telling of tellings) {
    const denied = told && isNotSo(r, telling);
    const rival = account !== undefined && account !== telling && areRivalAccounts(r, account, telling);
    for (const participant of telling.filling.participants) {
      // Who did it is what others say.
      if (participant.role === "initiator" && (denied || rival)) continue;
      if (!isAmong(r, all, participant)) all.push(participant);
    }
  }
  return all.length < 2 ? all : all.filter((p) => !isOnlyDescribed(r, p, all));
}

/** The first that says who did it: of rival accounts of one deed the others are claims. */
function firstAccount(tellings: readonly Telling[]): Telling | undefined {
  let first: Telling | undefined;
  for (const telling of tellings)
    if ((first === undefined || telling.match.from < first.match.from) && telling.filling.participants.some(isDoer))
      first = telling;
  return first;
}

/** "denied shelling it", "the villagers did not abduct anybody" */
const isNotSo = ({ discourse }: Reading, { match, status }: Telling): boolean =>
  status === "negated" || discourse.attributions[discourse.attributionAt[match.from]!]?.cueKind === "deny";

function isAmong(r: Reading, all: readonly ParticipantDraft[], participant: ParticipantDraft): boolean {
  for (const p of all) if (p.actor === participant.actor || isRepeated(r, p, participant)) return true;
  return false;
}

/** "militants … militants" in tellings of one event. */
function isRepeated({ entities: { actors } }: Reading, a: ParticipantDraft, b: ParticipantDraft): boolean {
  if (a.role !== b.role) return false;
  const [x, y] = [actors[a.actor]!, actors[b.actor]!];
  return !x.named && !y.named && x.name.toLowerCase() === y.name.toLowerCase();
}

/** "the official" beside the one person named as the victim of the same event. */
function isOnlyDescribed(r: Reading, p: ParticipantDraft, all: readonly ParticipantDraft[]): boolean {
  const { actors } = r.entities;
  const group = r.grammar.groups[r.grammar.groupAt[p.range.to - 1] ?? -1];
  if (p.role !== "victim" || group === undefined || actors[p.actor]!.named || group.plural || !group.definite)
    return false;
  if (group.possessor !== undefined || group.of !== undefined) return false;
  const others = all.filter((q) => q !== p && q.role === "victim");
  return others.length === 1 && actors[others[0]!.actor]!.named && actors[others[0]!.actor]!.kind === "person";
}

function placesOf(tellings: readonly Telling[]): PlaceRefDraft[] {
  const all: PlaceRefDraft[] = [];
  for (const { filling } of tellings) {
    for (const place of filling.places) if (!all.some((p) => p.place === place.place)) all.push(place);
  }
  return all;
}

function weaponsOf(tellings: readonly Telling[]): number[] {
  const all: number[] = [];
  for (const { filling } of tellings) for (const weapon of filling.weapons) if (!all.includes(weapon)) all.push(weapon);
  return all;
}

function targetsOf(r: Reading, tellings: readonly Telling[]): TargetDraft[] {
  const all: TargetDraft[] = [];
  for (const { filling, match } of tellings) {
    for (const target of filling.targets) {
      if (all.some((t) => t.target === target || sameThing(r, t.target, target))) continue;
      const effect = effectOf(r, match, target);
      all.push({ target, effect });
    }
  }
  return all;
}

/** "the bus … the bus", "the offices of the union … the offices": a thing told again without more words. */
function sameThing(r: Reading, known: number, again: number): boolean {
  const [a, b] = [r.entities.targets[known]!, r.entities.targets[again]!];
  if (a.name.toLowerCase() === b.name.toLowerCase()) return true;
  const { lemma, groupAt, groups } = r.grammar;
  const group = groups[groupAt[b.from] ?? -1];
  return (
    b.to - b.from === 1 && group?.definite === true && group.of === undefined && lemma[a.to - 1] === lemma[b.to - 1]
  );
}
