import type { NounGroup } from "../../grammar/grammar.js";
import { countryByCode } from "../../knowledge/countries.js";
import { type PersonNoun, personNoun } from "../../knowledge/people.js";
import type { ActorKind } from "../../model/index.js";
import { Tag } from "../../text/document.js";
import { isBodyNoun } from "../coreference.js";
import { PEOPLES } from "../names/heads.data.js";
import type { NameMention } from "../names/index.js";
import { BESIDE_CALLING, CALLING } from "../names/told-bodies.js";
import type { Antecedents } from "./antecedents.js";
import type { Bands } from "./bands.js";
import type { Descriptions } from "./descriptions.js";
import { ARMED, OFFICES, OUTLAWS, STATE_ORGANS } from "./kinds.js";
import type { NamedActors } from "./named-actors.js";
import type { Owners } from "./owners.js";
import { type Reading, Step } from "./reading.js";
import { Role } from "./roles.js";
import type { DraftActor } from "./table.js";
import type { Titles } from "./titles.js";
import { ABROAD, type Whereabouts } from "./whereabouts.js";
import { Is } from "./words.js";

/** Reads groups whose head is a noun for people: "the Israeli military", "gunmen", "the ministry". */
export class Nominals extends Step {
  constructor(
    reading: Reading,
    private readonly owners: Owners,
    private readonly bands: Bands,
    private readonly where: Whereabouts,
    private readonly descriptions: Descriptions,
    private readonly named: NamedActors,
    private readonly titles: Titles,
    private readonly antecedents: Antecedents,
  ) {
    super(reading);
  }

  nominal(group: NounGroup, head: PersonNoun): number {
    const stated = this.owners.ownerOf(group);
    const noun = head.lemma === "officer" && head.kind === "military" ? this.officer(group, head, stated) : head;
    const renamed = this.renamed(group, noun, stated);
    if (renamed >= 0) return renamed;
    if (stated < 0 && STATE_ORGANS.has(noun.kind) && this.isOfRivals(group, noun))
      return this.bands.nominalOf(group, noun, undefined, -1, undefined, noun.plural || group.plural);
    const ours = this.words.isWord(group.from, Is.FIRST_PERSON);
    const home = stated < 0 && !ours ? this.domestic(group, noun) : stated;
    const serving = home < 0 && !ours ? this.served(group, noun) : home;
    const owner = serving < 0 && noun.kind === "military" ? this.sender(group) : serving;
    const ruled = owner >= 0 && (this.table.actors[owner]!.kind === "state" || this.rules(owner));
    if (ruled && (STATE_ITSELF.has(noun.lemma) || this.isItsSide(group, noun))) {
      const country = countryByCode(this.table.actors[owner]!.country!);
      const state = country ? this.table.state(country, true) : owner;
      this.table.mention(state, this.wording.rangeOf(group, true));
      return state;
    }
    const former = this.isFormer(group);
    if (owner >= 0 && !former && (this.isSelf(owner, noun) || this.isCalledBody(owner, group))) {
      this.table.mention(owner, this.wording.rangeOf(group, false));
      return owner;
    }
    const lone = !ours && group.definite && group.possessor === undefined && !this.words.isCounted(group);
    if (lone && (owner < 0 || this.table.actors[owner]!.kind === "state")) {
      const foreign = owner >= 0 && (stated >= 0 || this.modifierActorOf[group.id]! >= 0);
      const earlier = foreign
        ? this.descriptions.bandOf(group, noun, owner)
        : this.descriptions.describedBefore(group, noun);
      if (earlier >= 0) {
        this.table.mention(earlier, { from: group.from, to: group.to });
        return earlier;
      }
    }
    if (group.appositionOf !== undefined && this.actorOf[group.appositionOf]! >= 0) {
      const person = this.table.actors[this.actorOf[group.appositionOf]!]!;
      // "Ivan Petrov, the mayor of Sumy, said …. The mayor …"; "Frantz Elbe, the police chief, said his men …"
      if (person.kind === "person" && person.named && !group.plural)
        this.titles.entitle(person, this.actorOf[group.appositionOf]!, group.from, group.to, stated >= 0);
      return this.actorOf[group.appositionOf]!;
    }
    const country = owner >= 0 ? this.table.actors[owner]!.country : this.where.liesIn(group, noun);
    const served = former && owner >= 0 && this.table.actors[owner]!.kind !== "state" ? -1 : owner;
    return this.bands.nominalOf(group, noun, undefined, served, country, noun.plural || group.plural);
  }

  /** "Moscow said its forces hit an airfield. …, the defence ministry said": of the state that speaks in the paragraph; else of the article's. */
  private domestic(group: NounGroup, noun: PersonNoun): number {
    const { key } = this.doc.tokens;
    const lone = group.to - group.from === 3 && key[group.from] === "the" && noun.lemma === "ministry";
    const goesOn = lone && ABROAD.has(key[group.head - 1]!) && group.preps.length === 0;
    const state = goesOn ? this.antecedents.stateSpeaking(group) : -1;
    return state < 0 ? this.where.domestic(group, noun) : state;
  }

  /** "former FARC fighters": of it no longer. */
  private isFormer({ from, head }: NounGroup): boolean {
    for (let k = from; k < head; k++) if (FORMER.has(this.doc.tokens.key[k]!)) return true;
    return false;
  }

  /** "the Israeli side"; but "Libya's warring sides" */
  private isItsSide({ id, plural }: NounGroup, { lemma }: PersonNoun): boolean {
    return lemma === "side" && !plural && this.modifierActorOf[id]! >= 0;
  }

  /** "Police fired …. Officers said": of whom the text spoke last, the police or the army; by themselves they are police. */
  private officer({ from, head }: NounGroup, noun: PersonNoun, owner: number): PersonNoun {
    const before = head > from ? this.grammar.tag[head - 1] : Tag.DET;
    if (owner < 0 && (before === Tag.NOUN || before === Tag.PROPN))
      return this.words.personNoun(head - 1)?.kind === "military" || SERVING.has(this.doc.tokens.key[head - 1]!)
        ? noun
        : { ...noun, kind: "government" };
    const ofState = owner >= 0 && this.table.actors[owner]!.kind === "state";
    const force = owner >= 0 && !ofState ? owner : this.antecedents.latest(isForce);
    const police = force < 0 ? owner < 0 : isPolice(this.table.actors[force]!);
    return police ? { ...noun, kind: "police" } : noun;
  }

  /** "A military spokesman", "the air force spokesman": of the state whose forces the text spoke of last, else of its own. */
  private served(group: NounGroup, { lemma, plural }: PersonNoun): number {
    if (plural || group.plural || !SPOKES.has(lemma) || group.head === group.from) return -1;
    const { key } = this.doc.tokens;
    const arm = key[group.head - 1]!;
    if (!ARMIES.has(arm) && !(arm === "force" && key[group.head - 2] === "air")) return -1;
    // "for the Taliban": whose, stands behind
    if (group.possessor !== undefined || group.of !== undefined || group.preps.some(({ prep }) => prep === "for"))
      return -1;
    for (let k = group.from; k < group.head; k++) if (this.names.at[k]! >= 0) return -1;
    const force = this.antecedents.latest(({ kind, country: code }) => kind === "military" && code !== undefined);
    const country = countryByCode((force < 0 ? this.setting.home : this.table.actors[force]!.country) ?? "");
    return country ? this.table.state(country, false) : -1;
  }

  /** "Poland sent 1,000 soldiers to its border with Belarus": the state that moves them, or -1. */
  private sender({ id }: NounGroup): number {
    if ((this.roles.of[id]! & Role.OBJECT) === 0 || this.roles.clause[id]! < 0) return -1;
    const { verb, subject } = this.grammar.clauses[this.roles.clause[id]!]!;
    if (subject === undefined || !MOVING.has(this.grammar.verbs[verb]!.lemma)) return -1;
    const state = this.actorOf[subject]!;
    return state >= 0 && this.table.actors[state]!.kind === "state" ? state : -1;
  }

  /** "Separatist authorities", "officials in rebel-held Donetsk", "authorities in the breakaway region": not of the state. */
  private isOfRivals({ from, head, to, preps }: NounGroup, { kind }: PersonNoun): boolean {
    const { key } = this.doc.tokens;
    for (let k = from; k < head; k++) if (RIVALS.has(key[k]!)) return true;
    // "Kurdish forces", "Druze troops": a people's
    if (kind === "military" && head > from && PEOPLES.has(key[head - 1]!)) return true;
    const place = preps.find(({ prep, at }) => prep === "in" && at <= to);
    if (place === undefined) return false;
    const { from: opens, head: ends } = this.grammar.groups[place.group]!;
    for (let k = opens; k <= ends; k++) if (RIVALS.has(key[k]!) || this.isHeldAt(k)) return true;
    return false;
  }

  /** "Russian-occupied", "Houthi-run"; but "Indian-controlled" is held by a state, which may be the one that is meant. */
  private isHeldAt(at: number): boolean {
    const { key } = this.doc.tokens;
    if (key[at] !== "-") return false;
    if (AGAINST_STATE.has(key[at + 1]!)) return true;
    const m = this.names.at[at - 1]!;
    return HELD.has(key[at + 1]!) && m >= 0 && this.names.mentions[m]!.kind !== "country";
  }

  /** "Netanyahu's government" is his country's. */
  private rules(owner: number): boolean {
    const { kind, country, memberOf } = this.table.actors[owner]!;
    return (
      kind === "person" &&
      country !== undefined &&
      memberOf !== undefined &&
      this.table.actors[memberOf]!.kind === "state"
    );
  }

  /** "their rivals, the Islamic State West Africa Province,", "his party, the PTI,": the body named behind it. */
  private renamedBody(group: NounGroup, noun: PersonNoun, m: number): number {
    if (!isBodyName(this.names.mentions[m]!)) return -1;
    const actor = this.named.ofMention(m);
    if (actor < 0 || !(RELATIONS.has(noun.lemma) || this.mayBeCalled(group, noun, actor))) return -1;
    this.table.mention(actor, this.wording.rangeOf(group, true));
    return actor;
  }

  /** "an armed group, the Karo Front,"; but "the army, Amnesty International said". */
  private mayBeCalled(group: NounGroup, { kind, lemma, plural }: PersonNoun, actor: number): boolean {
    const called = this.table.actors[actor]!.kind;
    if (plural || group.plural || !isBodyNoun(lemma) || called === "media") return false;
    return (
      kind === called || (OUTLAWS.has(called) && !STATE_BODIES.has(kind)) || (BODIES.has(kind) && BODIES.has(called))
    );
  }

  /** "vigilantes known locally as Zangbeto", "a militia calling itself the Sons of Karo": the name, or -1. */
  private calledAs(group: NounGroup, noun: PersonNoun): number {
    const { key } = this.doc.tokens;
    if (!ARMED.has(noun.kind) && !isBodyNoun(noun.lemma)) return -1;
    if (!noun.plural && !isBodyNoun(noun.lemma)) return -1;
    let at = group.to;
    let called = false;
    for (; CALLING.has(key[at]!) || BESIDE_CALLING.has(key[at]!); at++) called ||= CALLING.has(key[at]!);
    const m = called ? this.names.at[at]! : -1;
    return m !== undefined && m >= 0 && isBodyName(this.names.mentions[m]!) ? m : -1;
  }

  /** "The Houthis' military spokesman, Yahya Saree,": the description is the person named behind it. */
  private renamed(group: NounGroup, noun: PersonNoun, owner: number): number {
    const { groups } = this.grammar;
    const called = this.calledAs(group, noun);
    if (called >= 0) {
      const body = this.named.ofMention(called);
      if (body >= 0) this.table.mention(body, this.wording.rangeOf(group, true));
      return body;
    }
    // "the governor of Belgorod, Ivan Petrov,": the name behind the whole phrase
    const renaming = group.apposition ?? (group.preps[0] && groups[group.preps[0].group]!.apposition);
    const m = renaming === undefined ? -1 : this.names.at[groups[renaming]!.head]!;
    if (m < 0) return -1;
    if (this.names.mentions[m]!.kind !== "person") return this.renamedBody(group, noun, m);
    if (noun.plural || isBodyNoun(noun.lemma)) return -1;
    const actor = this.named.ofMention(m);
    if (actor < 0) return -1;
    const person = this.table.actors[actor]!;
    this.titles.entitle(person, actor, group.from, group.to, owner >= 0);
    if (owner >= 0) this.titles.serve(person, actor, owner, OFFICES.has(noun.kind));
    this.table.mention(actor, this.wording.rangeOf(group, true));
    return actor;
  }

  /** "The Hezbollah group", "the Taliban movement": the name right before a noun for a body is the body's. */
  private isCalledBody(owner: number, { from, head }: NounGroup): boolean {
    const { kind, named } = this.table.actors[owner]!;
    const m = head > from && CALLED.has(this.grammar.lemma[head]!) ? this.names.at[head - 1]! : -1;
    return m >= 0 && named && OUTLAWS.has(kind) && isBodyName(this.names.mentions[m]!);
  }

  /** "FMLN guerrillas", "Taliban militants": the organisation itself. */
  private isSelf(owner: number, noun: PersonNoun): boolean {
    const { kind, named } = this.table.actors[owner]!;
    if (!named || kind === "state") return false;
    const fights = SELF_KINDS.has(kind) && (SELF_KINDS.has(noun.kind) || noun.lemma === "volunteer");
    if (noun.kind !== kind && !fights) return false;
    return noun.collective ? SELF_BODIES.has(noun.lemma) : noun.plural && SELF_PEOPLE.has(noun.lemma);
  }
}

const isOf = ({ kind, titleKeys }: DraftActor, force: ActorKind): boolean =>
  kind === force || titleKeys?.some((word) => personNoun(word)?.kind === force) === true;
const isPolice = (a: DraftActor): boolean => isOf(a, "police");
const isForce = (a: DraftActor): boolean => isOf(a, "military") || isPolice(a);

const FORMER = new Set(["former", "ex", "ex-", "onetime", "erstwhile", "defected", "demobilised", "demobilized"]);

/** Before officers of an army; before others stands what they administer: "customs officers", "a district officer". */
const SERVING = new Set("naval force intelligence staff reserve infantry artillery marine warrant".split(" "));

const STATE_ITSELF = new Set([
  "government",
  "administration",
  "regime",
  "authority",
  "authorities",
  "cabinet",
  "state",
  "leadership",
]);

const SELF_KINDS: ReadonlySet<ActorKind> = new Set<ActorKind>([
  "rebels",
  "militants",
  "paramilitary",
  "criminals",
  "military",
  "unidentified",
]);

const SELF_PEOPLE = new Set(
  "volunteer rebel guerrilla guerilla militant fighter insurgent gunman terrorist jihadist extremist commando militiaman combatant paramilitary islamist".split(
    " ",
  ),
);

const CALLED = new Set("group movement organization organisation".split(" "));

const SELF_BODIES = new Set(
  "group gang cartel militia movement organization organisation party front guerrillas rebels insurgency army forces force troops".split(
    " ",
  ),
);

/** Before whoever rules a place against its state, and before the place. */
const RIVALS = new Set(
  "separatist rebel breakaway secessionist insurgent self-proclaimed self-declared self-styled pro-russian occupied".split(
    " ",
  ),
);
/** Behind a name and a hyphen: who rules there does not rule for the state that the place is of; and who may do so. */
const AGAINST_STATE = new Set(["backed", "installed", "occupied"]);
const HELD = new Set(["held", "controlled", "run", "ruled"]);

const isBodyName = ({ kind }: NameMention): boolean => kind === "actor" || kind === "organisation";

const STATE_BODIES: ReadonlySet<ActorKind> = new Set<ActorKind>(["military", "police", "government", "state"]);

/** Kinds of body that are told apart by their names rather than by the nouns for them. */
const BODIES: ReadonlySet<ActorKind> = new Set<ActorKind>([
  "ngo",
  "party",
  "other",
  "international-organisation",
  "peacekeepers",
]);

/** What a state does with soldiers of its own. */
const MOVING = new Set(
  "send deploy mass move station dispatch withdraw pull recall redeploy amass rush airlift mobilise mobilize commit fly concentrate pour".split(
    " ",
  ),
);

const SPOKES = new Set("spokesman spokeswoman spokesperson".split(" "));
const ARMIES = new Set("army military navy".split(" "));

/** What bodies are to each other. */
const RELATIONS = new Set(
  "rival ally enemy foe opponent backer patron adversary affiliate branch wing offshoot arm faction chapter".split(" "),
);
