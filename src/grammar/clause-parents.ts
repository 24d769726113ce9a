import { Tag } from "../text/document.js";
import type { ClauseDraft } from "./clause.js";
import type { Subject } from "./clause-conjunction.js";
import type { Opening } from "./clause-openings.js";
import { isOfThose } from "./describing.js";
import type { Draft, SentenceDraft } from "./draft.js";
import type { ClauseKind, VerbGroup } from "./grammar.js";
import { relativeGroup } from "./relative-clauses.js";
import { Bit } from "./word-bits.js";
import { OUTCOMES, REPORTING } from "./words.js";

export function parentOf(
  { clauses, key }: Draft,
  sentence: SentenceDraft,
  { previous, verb }: Opening,
  kind: ClauseKind,
): ClauseDraft | undefined {
  if (previous === undefined || clauses.length === sentence.clause0) return undefined;
  let last = clauses[clauses.length - 1]!;
  // "killed when a bomb [planted by militants] exploded": on what goes before the description.
  while (last.verb > previous.id) last = clauses[last.id - 1]!;
  // "accused the RSF, which it fights, of shelling": behind the comma goes on what the relative clause broke off.
  if (kind === "gerund" && last.kind === "relative" && last.parent !== undefined && key[verb.from - 2] === ",")
    return clauses[last.parent];
  if (kind !== "main" || last.kind === "main") return last;
  return last;
}

/**
 * "Bombed a hospital run by a charity, killing seven", "attacked as villagers prayed, killing seven": what came of it hangs
 * on the main verb, not on what describes the noun, nor on what people were at.
 */
export function behindDescription(
  { clauses, verbs, key }: Draft,
  verb: VerbGroup,
  parent: ClauseDraft | undefined,
): ClauseDraft | undefined {
  if (parent?.parent === undefined) return parent;
  const { voice, lemma } = verbs[parent.verb]!;
  // "used a drone packed with explosives to attack a camp": what the drone was used for
  const above = clauses[parent.parent]!;
  if (verb.form === "infinitive" && parent.kind === "participle" && voice === "passive")
    return verbs[above.verb]!.lemma === "use" && parent.subject === above.objects[0] ? above : parent;
  if (verb.form !== "ing" || key[verb.from - 1] !== ",") return parent;
  if (parent.kind === "participle" && voice === "passive" && DESCRIBING.has(lemma)) return above;
  if (!OUTCOMES.has(verb.lemma)) return parent;
  if (parent.kind === "adverbial") return PURSUITS.has(lemma) ? above : parent;
  return harmfulAbove({ clauses, verbs, key }, parent) ?? parent;
}

/**
 * "Opened fire on villagers who were harvesting rice, killing nine": of a clause that tells of those who were hit and the
 * clause over it, the one that can have brought the harm.
 */
function harmfulAbove(
  { clauses, verbs, key }: Pick<Draft, "clauses" | "verbs" | "key">,
  parent: ClauseDraft,
): ClauseDraft | undefined {
  let at = parent;
  for (let guard = 0; guard < 5; guard++) {
    const { kind, verb } = at;
    const { lemma, particle, perfect } = verbs[verb]!;
    // "… fired on a crowd that had burned a bus, killing seven": what lies before brought nothing of it.
    const before = kind === "relative" && perfect && key[verbs[verb]!.from] === "had";
    if (!before && (HARMING.has(lemma) || (lemma === "carry" && particle === "out"))) return at;
    if (kind === "main" || at.parent === undefined) return undefined;
    // "… after mines tore through a bus, killing six": what clauses with subjects of their own tell may well have brought it.
    if (kind === "adverbial" && !PURSUITS.has(lemma)) return undefined;
    at = clauses[at.parent]!;
  }
  return undefined;
}

/** What can bring harm. */
const HARMING = new Set(
  `attack ambush assault bomb bombard shell strike hit fire open shoot gun stab hack storm raid ram rock crash seize capture overrun explode detonate
  blow tear rip burst collapse sink capsize overturn derail sweep burn torch kill slaughter massacre murder slay throw hurl lob land
  fall drop launch mortar strafe target pound hammer pummel blast clash fight erupt rampage rain slam plough plow drive shower
  spray beat collide plunge trigger set`.split(/\s+/),
);

/** "Fighters ambushed a convoy, police said, killing seven": the fighters did, not those who tell of it. */
export function behindTeller(
  { clauses, verbs, groups, key }: Draft,
  verb: VerbGroup,
  parent: ClauseDraft | undefined,
): ClauseDraft | undefined {
  if (parent?.parent === undefined || verb.form !== "ing" || key[verb.from - 1] !== ",") return parent;
  const told = verbs[parent.verb]!;
  if (told.form !== "finite" || !REPORTING.has(told.lemma) || parent.subject === undefined) return parent;
  if (REPORTING.has(verb.lemma) || ADDING.has(verb.lemma)) return parent;
  // "police said" and "said police" alike: behind a comma.
  return key[Math.min(groups[parent.subject]!.from, told.from) - 1] === "," ? clauses[parent.parent] : parent;
}

/** What tellers do while they tell. */
const ADDING = new Set(
  "add cite refer quote describe call speak accuse blame ask urge vow promise stress appeal condemn denounce warn thank demand dismiss reject deny confirm invoke decline criticise criticize praise hail".split(
    " ",
  ),
);

/** What people are at when harm comes to them. */
const PURSUITS = new Set(
  "pray worship sleep rest gather wait queue work eat dine walk shop celebrate mourn leave return travel drive cross attend watch play study".split(
    " ",
  ),
);

/** Participles that tell what a thing is, not what befell it. */
const DESCRIBING = new Set(
  "run own operate manage control hold populate inhabit know call locate base build fund back support use house guard name dub administer lead staff crowd situate".split(
    " ",
  ),
);

/** Verbs whose object is a means. */
const USING = new Set(
  "use fire launch detonate plant place throw hurl set open carry conduct stage mount wear take employ drop lob resort".split(
    " ",
  ),
);

/** "called the newspaper to claim responsibility", "sent a statement to deny it": what one calls others for. */
const OWNING_UP = new Set(["claim", "deny", "announce", "admit", "warn", "complain"]);

const CHARGING = new Set(["accuse", "suspect", "convict", "charge", "blame", "acquit"]);

/** Verbs whose gerund is what others do. */
const WITNESSING = new Set(
  "hear see witness watch notice report record document describe film detect condemn denounce decry deplore".split(" "),
);

/**
 * "fired on a crowd protesting against the vote", "struck militants preparing to launch drones": those who stand right
 * before it, and not who did the deed to them.
 */
function busyBefore(draft: Draft, verb: VerbGroup): number | undefined {
  const { groupAt, groups, bits, key } = draft;
  const { from, form } = verb;
  if (form !== "ing") return undefined;
  const id = groupAt[from - 1] ?? -1;
  if (id < 0 || groups[id]!.to !== from || !isAtIt(draft, verb, groups[id]!.from)) return undefined;
  const { head } = groups[id]!;
  const people = (bits[head]! & Bit.PERSON) !== 0 || CROWDS.has(key[head]!);
  return people && !FORCES.has(key[head]!) ? id : undefined;
}

/** Whether it is what people are at who are met with force: "protesters throwing stones", "fired at men burning tyres". */
function isAtIt({ key, tag }: Draft, { lemma, to }: VerbGroup, people: number): boolean {
  if (PURSUITS.has(lemma) || DEMANDING.has(lemma) || TRYING.has(lemma)) return true;
  if (THROWING.has(lemma)) return STONES.has(key[to]!);
  return RIOTING.has(lemma) && tag[people - 1] === Tag.ADP;
}

const DEMANDING = new Set("protest demand demonstrate march rally chant oppose harvest".split(" "));
const TRYING = new Set("prepare attempt try plan plot approach infiltrate plant smuggle".split(" "));
const THROWING = new Set("throw hurl pelt lob".split(" "));
const STONES = new Set("stones rocks bottles bricks firebombs petrol".split(" "));
const RIOTING = new Set("burn block carry wave ride gather load".split(" "));
const CROWDS = new Set("crowd crowds group groups procession rally".split(" "));
const FORCES = new Set("police soldiers troops officers forces army guards".split(" "));

/** "picked up [two men]", "rounded up [protesters]" */
function takenUp({ verbs, groups }: Draft, { verb, preps }: ClauseDraft): number | undefined {
  const { lemma, particle, voice, head } = verbs[verb]!;
  if (voice === "active" && SCOLDING.has(lemma)) return preps.find(({ prep }) => AGAINST.has(prep))?.group;
  if (particle !== "up" || voice !== "active" || !TAKING_UP.has(lemma)) return undefined;
  return preps.find(({ prep, at, group }) => prep === particle && at === head + 1 && groups[group]!.from === at + 1)
    ?.group;
}

/** "lashed out at the police for beating a boy": whom words fall upon. */
const SCOLDING = new Set(["lash", "hit", "rail", "rage", "come", "protest", "demonstrate", "swipe", "thunder"]);
const AGAINST = new Set(["at", "on", "upon", "against"]);

const TAKING_UP = new Set(["pick", "round", "lock"]);

/** The subject of a clause that has none of its own: the object or subject of the clause that it hangs on. */
export function inherited(
  draft: Draft,
  { verb, marker }: Opening,
  parent: ClauseDraft | undefined,
  kind: ClauseKind,
): Subject | undefined {
  if (parent === undefined) return undefined;
  const { groups, verbs, key } = draft;
  // "A convoy was ambushed near Bor, killing three": no convoy killed them.
  if (kind === "participle" && OUTCOMES.has(verb.lemma) && verbs[parent.verb]!.voice === "passive") return undefined;
  if (kind === "participle" && isOfThose(key, verb)) return undefined;
  const object = parent.objects[0];
  // "used tear gas to disperse them": the purpose is the subject's.
  const aims = USING.has(verbs[parent.verb]!.lemma) || OWNING_UP.has(verb.lemma);
  const purpose = object !== undefined && aims && parent.subject !== undefined;
  if (kind === "infinitive" && object !== undefined && groups[object]!.kind !== "gerund" && !purpose)
    return { group: object, by: "control" };
  // "accused the RSF, which it fights, of shelling": who is charged did it.
  // "accused the army of the bombing of a camp, killing six": and brought what came of it.
  const done = kind === "gerund" || (kind === "participle" && OUTCOMES.has(verb.lemma));
  if (done && object !== undefined && CHARGING.has(verbs[parent.verb]!.lemma)) return { group: object, by: "control" };
  // "picked up two men for throwing stones": who is picked up threw them.
  const taken = key[verb.from - 1] === "for" && object === undefined ? takenUp(draft, parent) : undefined;
  if (taken !== undefined) return { group: taken, by: "control" };
  // "which the rebels accuse of shelling": the pronoun stands for whoever is charged.
  if (kind === "gerund" && parent.kind === "relative" && CHARGING.has(verbs[parent.verb]!.lemma)) {
    const charged = relativeGroup(draft, parent);
    if (charged !== undefined && verbs[parent.verb]!.voice === "active" && charged !== parent.subject)
      return { group: charged, by: "control" };
  }
  // "Residents heard shelling": they did not shell.
  if (kind === "gerund" && object === undefined && WITNESSING.has(verbs[parent.verb]!.lemma)) return undefined;
  if (kind === "participle") {
    const busy = busyBefore(draft, verb);
    if (busy !== undefined) return { group: busy, by: "own" };
  }
  if (parent.subject === undefined) return undefined;
  // "said that …": what is said has a subject of its own, also where it was not found.
  if (kind === "complement" && marker === "that" && verb.form === "finite") return undefined;
  return { group: parent.subject, by: "control" };
}
