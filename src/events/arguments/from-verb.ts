import { FIGURES } from "../../discourse/answers.data.js";
import type { Clause, NounGroup, PrepPhrase, VerbGroup } from "../../grammar/grammar.js";
import { isOfOtherEvent } from "../place-scope.js";
import { beatsBack, does, headOf, kindOf, type Reading, referent } from "../reading.js";
import { Kind } from "../ruleset.js";
import { BLAMED, DOING, ENDING, HAPPENING, HITTING, SUFFERING, WORKS } from "../support.data.js";
import type { Arguments } from "./arguments.js";
import { isDoerAtOtherTime, isOfNoun, isOfOtherTime, putPrep } from "./phrases.js";

/** "carried out an attack on": the subject did it; "suffered an attack": it befell the subject. */
export function fromVerbOf(r: Reading, args: Arguments, clause: Clause, group: NounGroup): void {
  const verb = r.grammar.verbs[clause.verb]!;
  const subject = clause.subject === undefined ? -1 : referent(r.grammar, clause.subject);
  // "Hamas called the killings a war crime": who calls them so did none.
  const called = CALLING.has(verb.lemma) && clause.objects.length > 1 && clause.objects[0] === group.id;
  // "Put the number of arrests at 15": who counts them made none.
  const object = clause.objects[0];
  const counted = object !== undefined && object !== group.id && FIGURES.has(headOf(r, object));
  const doing = does(verb) && !called && !counted && !isOthersDeed(r, verb.lemma, group);
  // Who ended fighting between others did not do it.
  if (subject >= 0 && verb.voice === "active" && !(ENDING.has(verb.lemma) && args.has("between"))) {
    if (doing) args.put("by", subject);
    else if (suffers(r, verb, subject, args)) args.put("on", subject);
  }
  if (!doing && !SUFFERING.has(verb.lemma)) return;
  for (const phrase of clause.preps)
    if (phrase.at > group.head && !isOfNoun(phrase, [group.id])) putPrep(r, args, phrase, false);
}

/** "suffered an attack", "repelled an attack", "fought off an attack"; nobody suffers what he saw, or foiled, or kept from others. */
function suffers(r: Reading, verb: VerbGroup, subject: number, args: Arguments): boolean {
  if (beatsBack(verb)) return !args.has("on") && (kindOf(r, subject) & (Kind.armed | Kind.place)) !== 0;
  if (!SUFFERING.has(verb.lemma)) return false;
  if (SEEING.has(verb.lemma)) return (kindOf(r, subject) & Kind.people) === 0;
  return !(STOPPED.has(verb.lemma) || (REPELLING.has(verb.lemma) && args.has("on")));
}

const SEEING = new Set(["see", "witness"]);

const STOPPED = new Set(["thwart", "foil"]);

const REPELLING = new Set(["repel", "repulse"]);

/** "faced a drone attack", "rejected the strikes", "stopped the attack": the subject does no violence by these. */
function isOthersDeed({ ruleset, grammar }: Reading, verb: string, { head, possessor }: NounGroup): boolean {
  const triggers = (ruleset.nouns.get(grammar.lemma[head]!) ?? []).filter(({ before }) => before.length === 0);
  // "The country has had four coups"
  const violent = ({ trigger }: (typeof triggers)[number]) => trigger.violent || trigger.rule.type === "coup";
  if (MEETING.has(verb)) return triggers.some(violent);
  return STOPPING.has(verb) && possessor === undefined && triggers.length > 0 && triggers.every(violent);
}

const MEETING = new Set(
  "face reject put bring have express voice issue level lodge file submit sign reach broker agree give offer".split(
    " ",
  ),
);

const STOPPING = new Set(["stop", "halt", "end", "call", "cancel"]);

const CALLING = new Set(["call", "declare", "make", "keep", "hold", "term", "label", "brand"]);

/** "the attack killed …", "was carried out by …", "blamed on …", "took place in …". */
export function fromPredicate(r: Reading, args: Arguments, clause: Clause): void {
  const verb = r.grammar.verbs[clause.verb]!;
  if (verb.voice === "passive") {
    const blame = BLAMED.get(verb.lemma);
    for (const phrase of clause.preps) {
      if (r.timeGroups[phrase.group] === 1 || isOfNoun(phrase, clause.objects)) continue;
      if (isOfOtherEvent(r, phrase.after)) continue;
      // "blamed by officials on rebels": who blames did not do it.
      if (phrase.prep === "by" && blame !== undefined && blame !== "by") continue;
      if (phrase.prep === "by" || phrase.prep === blame) {
        if ((DOING.has(verb.lemma) && !isDoerAtOtherTime(r, phrase.group, phrase.after)) || blame !== undefined)
          args.put("by", phrase.group);
      } else if (verb.lemma === "direct" || verb.lemma === "aim") args.put("on", phrase.group);
      else args.put(phrase.prep, phrase.group);
    }
    return;
  }
  // "The attack was the work of guerrillas"
  const { complement } = clause;
  if (complement !== undefined && !verb.negated && WORKS.has(headOf(r, complement))) {
    const whose = r.grammar.groups[complement]!.of;
    if (whose !== undefined) args.put("by", whose);
  }
  const hitting = HITTING.has(verb.lemma);
  if (hitting) for (const id of clause.objects) args.put("on", id);
  if (hitting || HAPPENING.has(verb.lemma)) {
    // "claimed the lives of ten", but "The riot followed the arrest of an imam": that is the arrest's alone.
    const held = verb.lemma === "follow" ? NONE : clause.objects;
    for (const phrase of clause.preps)
      if (
        !isOfNoun(phrase, held) &&
        !isOfOtherTime(r, phrase.after) &&
        !isOfOtherEvent(r, phrase.after) &&
        !(phrase.after !== complement && isOthersDoer(r, phrase))
      )
        putPrep(r, args, phrase, false);
  }
}

const NONE: readonly number[] = [];

/** "The attack coincided with a statement by the police", but "took place in Cali on Monday by gunmen": who did what the noun before tells. */
const isOthersDoer = (r: Reading, { prep, after }: PrepPhrase): boolean =>
  prep === "by" && after >= 0 && r.timeGroups[after] !== 1 && (kindOf(r, after) & Kind.place) === 0;
