import type { EventCodes, EventStatus, EventType, ParticipantRole } from "../model/index.js";
import { EVENT_TYPES, FIXED_SLOTS, PREPOSITIONS } from "./vocabulary.data.js";

/** Grammatical arguments: of a verb in its active form ("subject", "object"), of a noun ("possessor", "modifier"), or a preposition. */
export type Slot = string;
/** Something for each argument, by its slot. */
export interface BySlot<T> {
  readonly [slot: string]: T;
}

/**
 * What an argument means. Besides the roles of participants: "sides" (both or all sides, as initiators),
 * "place", "weapon", and "none" (nothing of the event's).
 */
export type Meaning = ParticipantRole | "sides" | "place" | "destination" | "weapon" | "none";

/** What kind of thing a noun group speaks of. "actor": whoever can act; "armed": who bears arms or is unidentified; "name": a name of which nothing is known; "other": nothing that is known. */
export type ArgumentKind = "actor" | "armed" | "people" | "place" | "thing" | "weapon" | "event" | "name" | "other";

/** Conditions on a trigger's arguments. A slot that stands in the text must hold one of the kinds. */
export interface Conditions {
  readonly kinds?: BySlot<readonly ArgumentKind[]>;
  /** Kinds that no slot must hold. */
  readonly notKinds?: BySlot<readonly ArgumentKind[]>;
  /** Slots of which at least one must be filled. */
  readonly needs?: readonly Slot[];
  /** Slots that must all be filled. */
  readonly requires?: readonly Slot[];
  /** Slots that must be empty: "came under fire over the budget". */
  readonly without?: readonly Slot[];
  /** Accidents and diseases do this, too: no event where the text speaks of them and of no force. */
  readonly mishaps?: boolean;
  /** Verbs that must not stand under the trigger: "declined to comment". */
  readonly notOver?: readonly string[];
  /** Head nouns (lemmas) that a slot must have, one of them. */
  readonly heads?: BySlot<readonly string[]>;
  /** Head nouns that a slot must not have. */
  readonly notHeads?: BySlot<readonly string[]>;
  /** Words of which one must stand before the noun within its group. */
  readonly modifiers?: readonly string[];
  /** Words that must not stand before the noun within its group. */
  readonly notModifiers?: readonly string[];
  /** The trigger alone says too little: no event in texts on sport, business, weather or the arts. */
  readonly ambiguous?: boolean;
  /** Only when the subject is none of those that "between" names: "Qatar tried to end fighting between …". */
  readonly outsider?: boolean;
  /** The noun among the trigger's words is an event of its own: "tried to end clashes". */
  readonly nounStands?: boolean;
  /** What an event does to people ("killed"): no event of its own where the sentence names that event. */
  readonly result?: boolean;
  /** Only as a passive ("was found dead") or only as an active verb. */
  readonly voice?: "active" | "passive";
}

/** Triggers that share conditions or roles of their own. */
export interface Triggers extends Conditions {
  readonly verbs?: readonly string[];
  readonly nouns?: readonly string[];
  readonly roles?: BySlot<Meaning>;
}

/** A text and what the rule must make of it. */
export interface Example {
  readonly text: string;
  /** What must come out; each text is that of a span, or contained in it. */
  readonly expect: Expectation;
}

/** What must come out of an example. What is not named is not looked at. */
export interface Expectation {
  readonly type?: EventType;
  readonly status?: EventStatus;
  readonly timeframe?: "current" | "background";
  readonly initiator?: string | readonly string[];
  readonly target?: string | readonly string[];
  readonly victim?: string | readonly string[];
  readonly counterpart?: string | readonly string[];
  readonly mediator?: string | readonly string[];
  readonly place?: string | readonly string[];
  readonly weapon?: string | readonly string[];
  /** Physical targets. */
  readonly hit?: string | readonly string[];
  readonly killed?: number;
  readonly injured?: number;
  readonly plover?: string;
}

/** A text that the rule must leave alone. */
export interface Miss {
  readonly text: string;
  readonly because: string;
  /** Name of the rule that must take it. */
  readonly takenBy?: string;
}

/** What `eventRule` takes. */
export interface EventRuleSpec extends Triggers {
  /** In plain words, unique: what `event.rule` says. */
  readonly name: string;
  readonly type: EventType;
  /** Codes that differ from those of the type. */
  readonly codes?: {
    readonly plover?: string;
    readonly mode?: string;
    readonly cameo?: string;
    readonly acled?: readonly [eventType: string, subEventType: string];
  };
  /** Further triggers under conditions of their own. */
  readonly also?: readonly Triggers[];
  readonly examples: readonly Example[];
  readonly misses: readonly Miss[];
  /** Examples that are known to fail. */
  readonly backlog?: readonly Example[];
}

export interface EventRule extends EventRuleSpec {
  readonly kind: "event-rule";
}

const NO_CODES: Partial<EventCodes> = {};

/** The codes that a rule's `codes` override, in the shape of the result. */
export function overriddenCodes(rule: EventRuleSpec): Partial<EventCodes> {
  if (rule.codes === undefined) return NO_CODES;
  const { plover, mode, cameo, acled } = rule.codes;
  const codes: { -readonly [K in keyof EventCodes]?: EventCodes[K] } = {};
  if (plover !== undefined) codes.plover = plover;
  if (mode !== undefined) codes.ploverMode = mode;
  if (cameo !== undefined) codes.cameo = cameo;
  if (acled !== undefined) codes.acled = { eventType: acled[0], subEventType: acled[1] };
  return codes;
}

/**
 * Makes a rule for events, after checking that it is complete.
 *
 * @param spec what triggers it, what its arguments mean, and examples that prove it
 * @returns the rule, to be passed to `createExtractor({ rules })`
 * @throws TypeError that says what is wrong with which rule
 * @example
 * const poaching = eventRule({
 *   name: "poaching",
 *   type: "attack",
 *   verbs: ["poach"],
 *   roles: { subject: "initiator", object: "target" },
 *   heads: { object: ["elephant", "rhino"] },
 *   examples: [
 *     { text: "Armed men poached six elephants in Garamba.", expect: { initiator: "Armed men" } },
 *     { text: "Six elephants were poached by rebels.", expect: { initiator: "rebels" } },
 *     { text: "Militiamen poached rhinos near Goma.", expect: { place: "Goma" } },
 *   ],
 *   misses: [
 *     { text: "She poached two eggs.", because: "cooking" },
 *     { text: "The bank's staff were poached.", because: "business" },
 *   ],
 * });
 */
export function eventRule(spec: EventRuleSpec): EventRule {
  const fail = (what: string): never => {
    throw new TypeError(`event rule ${JSON.stringify(spec?.name ?? "?")}: ${what}`);
  };
  if (typeof spec?.name !== "string" || spec.name.trim() === "") fail("wants a name in plain words");
  if (!EVENT_TYPES.has(spec.type)) fail(`"${spec.type}" is no event type`);
  const groups: readonly Triggers[] = [spec, ...(spec.also ?? [])];
  if (!groups.some((group) => group.verbs?.length || group.nouns?.length)) fail("wants verbs or nouns as triggers");
  for (const group of groups) checkTriggers(group, fail);
  if ((spec.examples?.length ?? 0) < 3) fail("wants at least three examples");
  if ((spec.misses?.length ?? 0) < 2) fail("wants at least two misses");
  for (const example of [...spec.examples, ...(spec.backlog ?? [])]) {
    if (typeof example.text !== "string" || example.expect === undefined)
      fail("an example wants a text and what to expect");
  }
  for (const miss of spec.misses) {
    if (typeof miss.text !== "string" || !miss.because) fail("a miss wants a text and its reason (because)");
  }
  return builtInRule(spec);
}

/** A rule of the library's own: the tests check them all, so that no program that imports them has to. */
export const builtInRule = (spec: EventRuleSpec): EventRule => ({ ...spec, kind: "event-rule" });

function checkTriggers(group: Triggers, fail: (what: string) => never): void {
  for (const trigger of [...(group.verbs ?? []), ...(group.nouns ?? [])]) {
    if (typeof trigger !== "string" || trigger.trim() === "") fail("has an empty trigger");
    if (trigger !== trigger.toLowerCase()) fail(`trigger "${trigger}" must be in lower case`);
  }
  const slots = [group.roles, group.kinds, group.notKinds, group.heads, group.notHeads].flatMap((table) =>
    Object.keys(table ?? {}),
  );
  for (const slot of [...slots, ...(group.needs ?? []), ...(group.requires ?? []), ...(group.without ?? [])]) {
    if (!FIXED_SLOTS.has(slot) && !PREPOSITIONS.has(slot)) {
      fail(`"${slot}" is no argument: use ${[...FIXED_SLOTS].join(", ")} or a preposition`);
    }
  }
}
