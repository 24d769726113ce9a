import type { Grammar, NounGroup } from "../../grammar/grammar.js";
import { regrouped } from "../../grammar/regroup.js";
import type { KnownActor } from "../../knowledge/actors.js";
import { countryByCode } from "../../knowledge/countries.js";
import { nameKeys } from "../../knowledge/fold.js";
import { actorCalled, countryCalled, type Knowledge } from "../../knowledge/knowledge.js";
import { type Leader, leaderCalled, leaderNamed } from "../../knowledge/leaders.js";
import { type PersonNoun, personNounOf } from "../../knowledge/people.js";
import type { ActorKind } from "../../model/index.js";
import { type Document, Tag, type TokenRange } from "../../text/document.js";
import { BODY_NOUNS, DESCRIPTIONS, isBodyNoun } from "../coreference.js";
import type { ActorDraft, NounSense } from "../entities.js";
import { isAcronym, isCapital } from "../names/capitals.js";
import type { NameMention, Names } from "../names/index.js";
import { headNoun } from "../nouns.js";
import { Antecedents } from "./antecedents.js";
import { Role, type Roles } from "./roles.js";
import { joinModifiers } from "./same-band.js";
import { isWhereItHappened, type StateRole, TIMES } from "./state-roles.js";
import { ActorTable, DraftActor } from "./table.js";
import { groupWords, Is } from "./words.js";

/** What the tables and the places tell the actors. */
export interface Setting {
  readonly knowledge: Knowledge;
  /** Whether a mention of a state, capital or seat acts. */
  readonly stateRole: (mention: number) => StateRole;
  /** ISO3 of the country in which a mention's place lies. */
  readonly countryOf: (mention: number) => string | undefined;
  /** ISO3 of the country in which the place lies that a group describes: "the city". */
  readonly countryMeant: (group: number) => string | undefined;
  readonly isDisputed: (mention: number) => boolean;
  /** ISO3 of the country in which the article plays, when there is one. */
  readonly home: string | undefined;
}

export interface FoundActors {
  readonly actors: readonly ActorDraft[];
  readonly actorOf: Int32Array;
  readonly modifierActorOf: Int32Array;
  readonly nounOf: readonly (NounSense | undefined)[];
}

/**
 * Finds who acts in a document and resolves names, titles, descriptions and pronouns to actors, group by group in text order.
 *
 * Two nominal groups are the same actor when their head nouns agree and
 * - both belong to the same owner ("Armenian forces" … "Armenian forces"), or
 * - the later is definite without new modifiers ("the soldiers") and nothing counts it anew.
 * Any other nominal group is a new actor.
 *
 * Whose they are: the possessor's, that of a name or nationality before the head, or of what follows "of"; a body of state
 * without an owner ("the army", "police") belongs to the country in which the article plays.
 */
export function findActors(doc: Document, grammar: Grammar, names: Names, roles: Roles, setting: Setting): FoundActors {
  return new ActorReader(doc, grammar, names, roles, setting).read();
}

class ActorReader {
  private readonly table = new ActorTable();
  private readonly actorOf: Int32Array;
  private readonly modifierActorOf: Int32Array;
  private readonly nounOf: (NounSense | undefined)[] = [];
  private readonly antecedents: Antecedents;
  /** Name mention → actor, or -1. */
  private readonly ofName: Int32Array;
  /** Name mention → 1 when its actor has its words among its mentions. */
  private readonly noted: Uint8Array;

  constructor(
    private readonly doc: Document,
    private readonly grammar: Grammar,
    private readonly names: Names,
    private readonly roles: Roles,
    private readonly setting: Setting,
  ) {
    const n = grammar.groups.length;
    this.actorOf = new Int32Array(n).fill(-1);
    this.antecedents = new Antecedents(doc, grammar, roles, this.table.actors, this.actorOf, (group) =>
      this.peek(group),
    );
    this.modifierActorOf = new Int32Array(n).fill(-1);
    this.ofName = new Int32Array(names.mentions.length).fill(-1);
    this.noted = new Uint8Array(names.mentions.length);
  }

  read(): FoundActors {
    const { groups } = this.grammar;
    for (const read of groups) {
      const group = this.withNounAsHead(read);
      const noun = headNoun(this.doc, this.grammar, this.names, group);
      this.nounOf.push(noun?.sense);
      const actor = this.actorOf[group.id]! >= 0 ? this.actorOf[group.id]! : this.readAfresh(group, noun);
      this.actorOf[group.id] = actor;
      this.antecedents.note(group, actor);
    }
    for (const group of groups) this.finish(group);
    joinModifiers(this.table.actors, this.modifierActorOf, (mention) => this.textOf(this.withoutArticle(mention)));
    this.leftovers();
    return {
      actors: this.table.drafts(),
      actorOf: this.actorOf,
      modifierActorOf: this.modifierActorOf,
      nounOf: this.nounOf,
    };
  }

  private readAfresh(group: NounGroup, noun: PersonNoun | undefined): number {
    this.modifierActorOf[group.id] = this.modifierOf(group);
    const members = noun === undefined ? undefined : this.membersOf(group, noun);
    if (members === undefined) return this.readGroup(group, noun);
    const actor = this.readAfresh(members, headNoun(this.doc, this.grammar, this.names, members));
    this.actorOf[members.id] = actor;
    if (actor >= 0) this.table.mention(actor, { from: this.skipArticle(group), to: members.to });
    return actor;
  }

  /** "a group of gunmen", "a column of FMLN rebels": the people behind "of", who are the band itself. */
  private membersOf(group: NounGroup, noun: PersonNoun): NounGroup | undefined {
    if (group.of === undefined || !BANDS.has(noun.lemma)) return undefined;
    const inner = this.grammar.groups[group.of]!;
    const people = headNoun(this.doc, this.grammar, this.names, inner);
    const many = people !== undefined && (people.plural || inner.plural) && !people.collective;
    return many && this.actorOf[inner.id]! < 0 ? inner : undefined;
  }

  /** "the Israeli military" where the tagger took both for adjectives: its head is the noun. */
  private withNounAsHead(group: NounGroup): NounGroup {
    const last = group.to - 1;
    if (last <= group.head || group.head < group.from) return group;
    const m = this.names.at[group.head]!;
    if (m < 0 || this.names.mentions[m]!.entry === undefined || this.names.at[last]! >= 0) return group;
    return this.personNoun(last) ? regrouped(group, group.to, last, "common") : group;
  }

  // ─── one group

  private readGroup(group: NounGroup, noun: PersonNoun | undefined): number {
    if (group.kind === "pronoun") return this.mentioned(group, this.antecedents.pronoun(group));
    if (group.kind === "relative") return group.antecedent === undefined ? -1 : this.actorOf[group.antecedent]!;
    const m = this.names.at[group.head]!;
    if (m >= 0) {
      const named = this.nameGroup(group, m);
      return named >= 0 ? named : this.headless(group, this.names.mentions[m]!);
    }
    if (noun !== undefined) return this.nominal(group, noun);
    if (isAge(this.doc.tokens.key, group)) return this.mentioned(group, this.antecedents.person(group));
    return -1;
  }

  /** "[Meitei] and Kuki communities", "[Israeli] and Palestinian officials": the head is told once, behind the last. */
  private headless(group: NounGroup, name: NameMention): number {
    const last = group.conjuncts[0] === undefined ? undefined : this.grammar.groups[group.conjuncts[0]]!;
    if (last?.kind !== "common" || last.from !== group.to + 1 || this.grammar.tag[last.from] !== Tag.PROPN) return -1;
    if (name.kind !== "other" && name.entry?.as !== "adjective") return -1;
    const noun = headNoun(this.doc, this.grammar, this.names, last);
    if (noun === undefined || !(noun.plural || last.plural || noun.collective)) return -1;
    const words = `${this.textOf(name)} ${this.textOf({ from: last.head, to: last.head + 1 })}`;
    return this.nominalOf(group, noun, words, -1, name.entry?.country.code, true);
  }

  private nameGroup(group: NounGroup, m: number): number {
    const name = this.names.mentions[m]!;
    const actor = this.ofMention(m, group);
    if (actor < 0) return -1;
    if (name.kind === "person") {
      if (name.gender) this.table.actors[actor]!.gender ??= name.gender;
      this.describe(actor, group, name);
      this.mentionName(m, actor, Math.max(group.from, Math.min(name.from, group.head)));
    } else this.mentionName(m, actor, name.from);
    return actor;
  }

  /** Notes that the words of a name from a token on mention an actor. */
  private mentionName(m: number, actor: number, from: number): void {
    const name = this.names.mentions[m]!;
    this.table.mention(actor, { from, to: name.to });
    // What a country's name mentions may be joined to another band yet.
    if (from === name.from && name.kind !== "country") this.noted[m] = 1;
  }

  /** The actor that a name mentions, made at need; -1 for places and names of things. */
  private ofMention(m: number, group?: NounGroup): number {
    if (this.ofName[m]! >= 0) return this.ofName[m]!;
    const made = this.makeOf(m, group);
    this.ofName[m] = made;
    return made;
  }

  private makeOf(m: number, group?: NounGroup): number {
    const name = this.names.mentions[m]!;
    if (name.full !== undefined && name.full !== m) {
      const full = this.ofMention(name.full);
      if (full >= 0) return full;
    }
    switch (name.kind) {
      case "country":
        return this.stateMention(m, name, group);
      case "actor":
        return this.setting.stateRole(m).acts || name.senses === undefined || group === undefined
          ? this.known(name.actor!)
          : -1;
      case "person":
        return this.person(name);
      case "organisation":
        return this.body(name, group);
      case "other":
        return group !== undefined && this.actsAlone(group) && name.generic === undefined ? this.body(name) : -1;
      default:
        return -1;
    }
  }

  /** The actor whose name a group has that is yet to be read, if it was named before. */
  private peek(group: number): number {
    const m = this.names.at[this.grammar.groups[group]!.head]!;
    return m < 0 ? -1 : Math.max(this.ofName[m]!, this.ofName[this.names.mentions[m]!.full ?? m]!);
  }

  private actsAlone(group: NounGroup): boolean {
    return (
      (this.roles.of[group.id]! & (Role.SUBJECT | Role.POSSESSOR)) !== 0 || this.roles.preposition[group.id] === "by"
    );
  }

  private stateMention(m: number, name: NameMention, group?: NounGroup): number {
    const { country, as, plural } = name.entry!;
    if (as === "adjective") return group === undefined ? this.table.state(country, false) : -1;
    if (as === "demonym") {
      if (group === undefined) return this.table.state(country, false);
      return this.nominalOf(group, DEMONYM, this.textOf(name), this.table.state(country, false), country.code, plural);
    }
    if (group === undefined) return this.table.state(country, false);
    return this.setting.stateRole(m).acts ? this.table.state(country, true) : -1;
  }

  private known(actor: KnownActor): number {
    const country = actor.country === undefined ? undefined : countryByCode(actor.country);
    // A paramilitary group of a country is the state's only where the data say so: the Rapid Support Forces fight it.
    const ofState = country !== undefined && STATE_ORGANS.has(actor.kind) && actor.kind !== "paramilitary";
    let memberOf = ofState ? this.table.state(country, false) : undefined;
    if (actor.memberOf !== undefined) memberOf = this.owner(actor.memberOf) ?? memberOf;
    const army = ofState && actor.kind === "military" && isNationalArmy(actor.name) ? `${memberOf}:army` : undefined;
    return this.table.organisation(actor, memberOf, army);
  }

  /** The known organisation or the state with this name. */
  private owner(name: string): number | undefined {
    const code = countryCalled(this.setting.knowledge, name);
    const country = code === undefined ? undefined : countryByCode(code);
    return this.knownByName(name) ?? (country && this.table.state(country, false));
  }

  /** The known organisation with this name. */
  private knownByName(name: string): number | undefined {
    const actor = actorCalled(this.setting.knowledge, name);
    return actor && this.known(actor);
  }

  private body(name: NameMention, group?: NounGroup): number {
    const text = this.textOf(name);
    const kind: ActorKind = name.body ?? "other";
    const owned = group && STATE_ORGANS.has(kind) ? this.ownBody(name, text, kind, group) : -1;
    if (owned >= 0) return owned;
    const code = name.country ?? (STATE_ORGANS.has(kind) ? this.setting.home : undefined);
    const country = code === undefined ? undefined : countryByCode(code);
    const serves = STATE_ORGANS.has(kind) && kind !== "paramilitary";
    const memberOf = country && serves ? this.table.state(country, false) : undefined;
    const key = `body:${text.toLowerCase()}`;
    const before = this.table.find(key);
    if (before !== undefined) return before;
    const body = new DraftActor(text, kind, true, false);
    body.country = country?.code;
    body.memberOf = memberOf;
    return this.table.add(body, key);
  }

  /** "Armenia's Defence Ministry": each state has its own; "the Defence Ministry" is then the last one named. */
  private ownBody(name: NameMention, text: string, kind: ActorKind, group: NounGroup): number {
    const state = group.possessor === undefined ? -1 : this.ownerOf(group);
    const owner = state < 0 ? undefined : this.table.actors[state]!;
    // "the U.S. military's Central Command", too, is of that state
    const code = owner && (owner.kind === "state" || STATE_ORGANS.has(owner.kind)) ? owner.country : undefined;
    if (code === undefined) return -1;
    const key = `body:${text.toLowerCase()}|${code}`;
    const at = this.table.find(key) ?? this.table.add(this.bodyOf(name, kind, group, state, code), key);
    this.table.link(`body:${text.toLowerCase()}`, at);
    return at;
  }

  private bodyOf(name: NameMention, kind: ActorKind, group: NounGroup, state: number, code: string): DraftActor {
    const from = this.skipArticle(this.grammar.groups[group.possessor!]!);
    const body = new DraftActor(this.textOf({ from, to: name.to }), kind, true, false);
    body.country = code;
    body.memberOf = state;
    return body;
  }

  private person(name: NameMention): number {
    if (name.actor !== undefined) return this.known(name.actor);
    const text = this.textOf(name);
    const keys = nameKeys(text);
    const known = keys.length === 1 ? leaderCalled(keys[0]!) : leaderNamed(keys.join(" "));
    const leader = known && this.isNamesake(known, name) ? undefined : known;
    const country = leader?.country === undefined ? undefined : countryByCode(leader.country);
    const boss = country ? this.table.state(country, false) : leader && this.knownByName(leader.organisation!);
    const ofBoss = country?.code ?? (boss === undefined ? undefined : this.table.actors[boss]!.country);
    const key = `person:${(leader?.name ?? text).toLowerCase()}`;
    const before = this.table.find(key);
    if (before !== undefined) return before;
    const person = new DraftActor(leader && keys.length === 1 ? leader.name : text, "person", true, false);
    person.memberOf = boss;
    person.country = ofBoss;
    person.gender = name.gender;
    return this.table.add(person, key);
  }

  /** "Defence Minister Pedro Sánchez" where nothing speaks of Spain: somebody else of that name. */
  private isNamesake({ country }: Leader, { title }: NameMention): boolean {
    if (country === undefined || title === undefined) return false;
    const { key } = this.doc.tokens;
    for (let at = title.from; at < title.to; at++) if (HEADS_OF_STATE.has(key[at]!)) return false;
    this.countries ??= new Set(this.names.mentions.flatMap(({ entry }) => (entry ? [entry.country.code] : [])));
    return !this.countries.has(country);
  }

  /** Countries that the text names. */
  private countries: ReadonlySet<string> | undefined;

  /** Takes a person's title and whom it serves from the words before the name: "Kremlin spokesman Dmitry Peskov". */
  private describe(actor: number, group: NounGroup, name: NameMention): void {
    const from = group.from;
    const person = this.table.actors[actor]!;
    const to = name.title ? name.title.to : name.from;
    const owner = group.possessor === undefined ? -1 : this.actorOf[group.possessor]!;
    const owned = owner >= 0 && owner !== actor;
    if (to > from) this.entitle(person, actor, from, to, owned);
    else if (name.title) this.entitle(person, actor, name.title.from, name.title.to, owned);
    if (owner >= 0 && owner !== actor) this.serve(person, actor, owner);
  }

  /** `owned`: whether a possessor before the title tells whom it is of ("Pakistan's army spokesman"). */
  private entitle(person: DraftActor, actor: number, from: number, to: number, owned: boolean): void {
    const { key } = this.doc.tokens;
    let start = from;
    while (start < to && (this.isWord(start, Is.ARTICLE) || this.grammar.tag[start] === Tag.DET || key[start] === "'s"))
      start++;
    let boss = -1;
    for (let k = start; k < to; k++) {
      const m = this.names.at[k]!;
      if (m >= 0 && this.names.mentions[m]!.kind !== "person") {
        const found = this.ofMention(m);
        if (found >= 0) {
          if (!((owned || boss >= 0) && this.isSentTo(found, to - 1))) boss = found;
        } else {
          const lies = this.setting.countryOf(m);
          if (lies !== undefined) person.country ??= lies;
        }
        k = this.names.mentions[m]!.to - 1;
      }
    }
    const office = start < to ? this.personNoun(to - 1) : undefined;
    if (boss >= 0) this.serve(person, actor, boss, office === undefined || OFFICES.has(office.kind));
    if (start >= to) return;
    if (
      person.memberOf === undefined &&
      person.country === undefined &&
      boss < 0 &&
      !owned &&
      office &&
      OFFICES.has(office.kind)
    ) {
      const local = LOCAL_OFFICES.has(office.lemma) ? this.countryAt(to - 1) : undefined;
      person.country = local ?? this.setting.home;
    }
    if (boss < 0 && !owned && (this.hasOrgan(start, to - 1) || this.isPortfolio(start, to))) {
      const country = countryByCode(person.country ?? this.setting.home ?? "");
      if (country !== undefined) this.serve(person, actor, this.table.state(country, false));
    }
    person.titleKeys ??= this.doc.tokens.key.slice(start, to);
    if (person.title === undefined) person.title = this.textOf({ from: start, to });
  }

  /** "Defence Minister": of the country in which the article plays, where no other is named. */
  private isPortfolio(from: number, to: number): boolean {
    const { key } = this.doc.tokens;
    return to - from > 1 && key[to - 1] === "minister" && key[to - 2] !== "prime";
  }

  /** "Army spokesman", "police chief": a title in a body of the state, though nobody says of which. */
  private hasOrgan(from: number, to: number): boolean {
    for (let k = from; k < to; k++) {
      const noun = this.personNoun(k);
      if (noun?.collective && noun.kind !== "paramilitary" && STATE_ORGANS.has(noun.kind)) return true;
    }
    return false;
  }

  /** `office`: whether the title is one in which somebody speaks or fights for a state. */
  private serve(person: DraftActor, actor: number, boss: number, office = true): void {
    if (boss === actor || this.reaches(boss, actor)) return;
    const { country, kind } = this.table.actors[boss]!;
    if (person.memberOf === undefined && (office || kind !== "state")) person.memberOf = boss;
    if (country !== undefined) person.country ??= country;
  }

  /** Whether `from` belongs to `to` already, directly or not: no circles. */
  private reaches(from: number, to: number): boolean {
    for (let at: number | undefined = from, steps = 0; at !== undefined && steps < 20; steps++) {
      if (at === to) return true;
      at = this.table.actors[at]!.memberOf;
    }
    return false;
  }

  // ─── nominals

  private nominal(group: NounGroup, noun: PersonNoun): number {
    const stated = this.ownerOf(group);
    const renamed = this.renamed(group, noun, stated);
    if (renamed >= 0) return renamed;
    if (stated < 0 && STATE_ORGANS.has(noun.kind) && this.isOfRivals(group))
      return this.nominalOf(group, noun, undefined, -1, undefined, noun.plural || group.plural);
    const owner = stated < 0 ? this.domestic(group, noun) : stated;
    const ruled = owner >= 0 && (this.table.actors[owner]!.kind === "state" || this.rules(owner));
    if (ruled && STATE_ITSELF.has(noun.lemma)) {
      const country = countryByCode(this.table.actors[owner]!.country!);
      const state = country ? this.table.state(country, true) : owner;
      this.table.mention(state, this.rangeOf(group, true));
      return state;
    }
    if (owner >= 0 && this.isSelf(owner, noun)) {
      this.table.mention(owner, this.rangeOf(group, false));
      return owner;
    }
    const lone = group.definite && group.possessor === undefined && !this.isCounted(group);
    if (lone && (owner < 0 || this.table.actors[owner]!.kind === "state")) {
      const foreign = owner >= 0 && (stated >= 0 || this.modifierActorOf[group.id]! >= 0);
      const earlier = foreign ? this.bandOf(group, noun, owner) : this.describedBefore(group, noun);
      if (earlier >= 0) {
        this.table.mention(earlier, { from: group.from, to: group.to });
        return earlier;
      }
    }
    if (group.appositionOf !== undefined && this.actorOf[group.appositionOf]! >= 0) {
      const person = this.table.actors[this.actorOf[group.appositionOf]!]!;
      // "Ivan Petrov, the mayor of Sumy, said …. The mayor …"
      if (person.kind === "person" && person.named && !group.plural) person.titleKeys ??= this.withoutArticles(group);
      return this.actorOf[group.appositionOf]!;
    }
    const country = owner >= 0 ? this.table.actors[owner]!.country : this.liesIn(group, noun);
    return this.nominalOf(group, noun, undefined, owner, country, noun.plural || group.plural);
  }

  /** "Separatist authorities", "officials in rebel-held Donetsk", "authorities in the breakaway region": not of the state. */
  private isOfRivals({ from, head, to, preps }: NounGroup): boolean {
    const { key } = this.doc.tokens;
    for (let k = from; k < head; k++) if (RIVALS.has(key[k]!)) return true;
    const place = preps.find(({ prep, at }) => prep === "in" && at <= to);
    if (place === undefined) return false;
    const { from: opens, head: ends } = this.grammar.groups[place.group]!;
    for (let k = opens; k <= ends; k++) if (RIVALS.has(key[k]!)) return true;
    return false;
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

  /** "The Houthis' military spokesman, Yahya Saree,": the description is the person named behind it. */
  private renamed(group: NounGroup, noun: PersonNoun, owner: number): number {
    const { groups } = this.grammar;
    // "the governor of Belgorod, Ivan Petrov,": the name behind the whole phrase
    const renaming = group.apposition ?? (group.preps[0] && groups[group.preps[0].group]!.apposition);
    if (renaming === undefined || noun.plural || noun.collective) return -1;
    const m = this.names.at[groups[renaming]!.head]!;
    if (m < 0 || this.names.mentions[m]!.kind !== "person") return -1;
    const actor = this.ofMention(m);
    if (actor < 0) return -1;
    const person = this.table.actors[actor]!;
    this.entitle(person, actor, group.from, group.to, owner >= 0);
    if (owner >= 0) this.serve(person, actor, owner, OFFICES.has(noun.kind));
    this.table.mention(actor, this.rangeOf(group, true));
    return actor;
  }

  /** `name`: what it is called where its own words do not say that. */
  private nominalOf(
    group: NounGroup,
    noun: Pick<PersonNoun, "lemma" | "kind" | "collective">,
    name: string | undefined,
    owner: number,
    country: string | undefined,
    plural: boolean,
  ): number {
    const boss = owner < 0 || noun === DEMONYM ? undefined : this.table.actors[owner]!;
    const official = boss?.kind === "state" && this.isInstitution(group, noun.lemma) && this.actsAlone(group);
    const same = owner >= 0 && !this.isCounted(group) && (noun.collective || plural) && !this.isIndefinite(group);
    const key = same ? `${owner}:${this.innerKeys(group)}` : undefined;
    let at = key === undefined ? undefined : this.table.find(key);
    if (at === undefined) {
      const kind = this.kindOf(group, noun, boss, plural);
      const several = plural && !SINGULAR_BODIES.has(noun.lemma);
      const actor = new DraftActor(name ?? this.nameOfNominal(group), kind, official, several);
      actor.country = country;
      actor.memberOf = boss !== undefined && (boss.kind !== "state" || STATE_ORGANS.has(kind)) ? owner : undefined;
      actor.gender = GENDERS.get(noun.lemma);
      actor.lemma = noun.lemma;
      at = this.table.add(actor, key);
    } else if (official) this.table.actors[at]!.named = true;
    this.table.mention(at, this.rangeOf(group, true));
    return at;
  }

  private isInstitution(group: NounGroup, lemma: string): boolean {
    return INSTITUTIONS.has(lemma) || (lemma === "force" && this.doc.tokens.key[group.head - 1] === "air");
  }

  private kindOf(
    group: NounGroup,
    noun: Pick<PersonNoun, "lemma" | "kind" | "collective">,
    boss: DraftActor | undefined,
    plural: boolean,
  ): ActorKind {
    if (noun.kind === "civilians" || noun.kind === "person")
      for (let k = group.from; k < group.head; k++) if (this.isWord(k, Is.MENACING)) return "unidentified";
    // A state's "mission" or "delegation" speaks for it.
    if (boss?.kind === "state" && noun.kind === "international-organisation") return "government";
    if (boss === undefined || boss.kind === "state") return noun.kind;
    if (noun.collective || (noun.kind !== "person" && noun.kind !== "government")) return noun.kind;
    if (plural) return boss.kind === "person" ? noun.kind : boss.kind;
    return "person";
  }

  /** The state to which a body of state without an owner belongs: that of the country in which the article plays. */
  private domestic(group: NounGroup, noun: PersonNoun): number {
    if (!this.isInstitution(group, noun.lemma) || this.isIndefinite(group) || group.possessor !== undefined) return -1;
    const local = this.countryBehind(group) ?? (noun.kind === "police" ? this.countryAt(group.head) : undefined);
    const country = countryByCode(local ?? this.setting.home ?? "");
    return country ? this.table.state(country, false) : -1;
  }

  /** The country of people by where they are: "Kabul police", "residents of Goma"; of locals, that in which the article plays. */
  private liesIn(group: NounGroup, noun: PersonNoun): string | undefined {
    // Who rules a disputed place need not be its state.
    const owner = group.possessor === undefined ? -1 : this.names.at[this.grammar.groups[group.possessor]!.head]!;
    if (owner >= 0 && STATE_ORGANS.has(noun.kind) && this.setting.isDisputed(owner)) return undefined;
    for (let k = group.from; k < group.head; k++) {
      const m = this.names.at[k]!;
      const country = m < 0 ? undefined : this.setting.countryOf(m);
      if (country !== undefined) return country;
    }
    const behind = this.countryBehind(group);
    if (behind !== undefined) return behind;
    if (!LOCALS.has(noun.lemma) && noun.kind !== "police" && noun.kind !== "government" && noun.kind !== "military")
      return undefined;
    const whose = group.possessor === undefined ? undefined : this.setting.countryMeant(group.possessor);
    return whose ?? (noun.kind === "military" ? undefined : this.countryAt(group.head)) ?? this.setting.home;
  }

  /** "Residents of Goma", "police in Ireland": the country of the place behind. */
  private countryBehind({ preps }: NounGroup): string | undefined {
    for (const { prep, group } of preps) {
      if (prep !== "of" && prep !== "in" && prep !== "from" && prep !== "at" && prep !== "near") continue;
      const m = this.names.at[this.grammar.groups[group]!.head]!;
      const country = m < 0 ? this.setting.countryMeant(group) : this.setting.countryOf(m);
      if (country !== undefined) return country;
    }
    return undefined;
  }

  /** "In Belgorod, officials said": the country in which all places of a token's sentence lie. */
  private countryAt(token: number): string | undefined {
    const sentence = this.doc.tokens.sentence[token]!;
    const known = this.bySentence.get(sentence);
    if (known !== undefined) return known ?? undefined;
    const { from, to } = this.doc.sentences[sentence]!;
    const found = new Set<string>();
    for (let k = from; k < to; k++) {
      const m = this.names.at[k]!;
      if (m < 0) continue;
      k = this.names.mentions[m]!.to - 1;
      const country = this.setting.countryOf(m);
      if (country !== undefined) found.add(country);
    }
    const [only] = found;
    const country = found.size === 1 ? only : undefined;
    this.bySentence.set(sentence, country ?? null);
    return country;
  }

  private readonly bySentence = new Map<number, string | null>();

  /** "FMLN guerrillas", "Taliban militants": the organisation itself. */
  private isSelf(owner: number, noun: PersonNoun): boolean {
    const { kind, named } = this.table.actors[owner]!;
    if (!named || kind === "state") return false;
    if (noun.kind !== kind && !(SELF_KINDS.has(kind) && SELF_KINDS.has(noun.kind))) return false;
    return noun.collective ? SELF_BODIES.has(noun.lemma) : noun.plural && SELF_PEOPLE.has(noun.lemma);
  }

  private isCounted(group: NounGroup): boolean {
    const { tag, lemma, lemmaNumber } = this.grammar;
    for (let k = group.from; k < group.head; k++)
      if (tag[k] === Tag.NUM || (groupWords.of(lemmaNumber[k]!, lemma[k]!) & Is.QUANTIFIER) !== 0) return true;
    return false;
  }

  private isIndefinite(group: NounGroup): boolean {
    const first = this.doc.tokens.key[group.from];
    return (
      first === "a" ||
      first === "an" ||
      first === "some" ||
      first === "several" ||
      first === "other" ||
      first === "many"
    );
  }

  /** To whom it belongs: the possessor, a name or adjective before the head, or the state behind "of". */
  private ownerOf(group: NounGroup): number {
    const modifier = this.modifierActorOf[group.id]!;
    if (modifier >= 0 && this.table.actors[modifier]!.named)
      return this.isSentTo(modifier, group.head) ? this.senderOf(group) : modifier;
    if (group.possessor !== undefined && this.actorOf[group.possessor]! >= 0) return this.actorOf[group.possessor]!;
    if (group.possessor !== undefined) {
      const m = this.names.at[this.grammar.groups[group.possessor]!.head]!;
      if (m >= 0 && this.names.mentions[m]!.kind === "country") return this.ofMentionAlone(m);
    }
    const mine = this.possessiveOwner(group);
    if (mine >= 0) return mine;
    if (group.of !== undefined) {
      const inner = this.grammar.groups[group.of]!;
      const m = this.names.at[inner.head]!;
      if (m >= 0) {
        const { kind } = this.names.mentions[m]!;
        if (kind === "country") return this.ofMentionAlone(m);
        if (kind === "actor" || kind === "organisation") return this.ofMention(m);
      }
    }
    return -1;
  }

  /** "Russia's U.N. ambassador": whom a state sends to a body of states is not of that body. */
  private isSentTo(body: number, head: number): boolean {
    return this.table.actors[body]!.kind === "international-organisation" && ENVOYS.has(this.grammar.lemma[head]!);
  }

  /** The state that sends: "Russia's U.N. ambassador", "the Russian U.N. mission"; else the body itself. */
  private senderOf(group: NounGroup): number {
    const from = group.possessor === undefined ? group.from : this.grammar.groups[group.possessor]!.from;
    for (let k = from; k < group.head; k++) {
      const m = this.names.at[k]!;
      if (m >= 0 && this.names.mentions[m]!.kind === "country") return this.ofMentionAlone(m);
    }
    return this.modifierActorOf[group.id]!;
  }

  /** Whom "its", "his" before the head mean. */
  private possessiveOwner(group: NounGroup): number {
    if (group.from >= group.head || group.possessor !== undefined || !this.isWord(group.from, Is.POSSESSIVE)) return -1;
    const word = this.doc.tokens.key[group.from]!;
    const pronoun = regrouped(group, group.from + 1, group.from, group.kind);
    return this.mentioned(pronoun, this.antecedents.possessive(pronoun, word));
  }

  /** The state of a mention, whether or not it acts there. */
  private ofMentionAlone(m: number): number {
    const entry = this.names.mentions[m]!.entry!;
    return this.table.state(entry.country, false);
  }

  /** "The Lebanese group", after Hezbollah was named: an armed or other band of that country. */
  private bandOf(group: NounGroup, noun: PersonNoun, owner: number): number {
    const kinds = NAMED_BANDS.has(noun.lemma) ? DESCRIPTIONS.get(noun.lemma) : undefined;
    const { country } = this.table.actors[owner]!;
    if (kinds === undefined || country === undefined || this.hasModifier(group)) return -1;
    return this.antecedents.described(group, (a) => a.named && a.country === country && kinds.includes(a.kind));
  }

  /** "The paramilitary group", "the rebel movement": what stands before the noun says of which kind it is, and no more. */
  private namesItsKind(group: NounGroup, noun: PersonNoun): boolean {
    if (!NAMED_BANDS.has(noun.lemma) || !ARMED.has(noun.kind)) return false;
    for (let k = group.from; k < group.head; k++)
      if (this.grammar.tag[k] !== Tag.DET && this.personNoun(k) === undefined && !this.isWord(k, Is.BLEACHED))
        return false;
    return true;
  }

  /** An earlier actor that "the group", "the spokesman", "the soldiers" can mean. */
  private describedBefore(group: NounGroup, noun: PersonNoun): number {
    const { key } = this.doc.tokens;
    const bare = this.hasModifier(group) ? 2 : 1;
    if (bare === 2 && this.namesItsKind(group, noun))
      return this.antecedents.described(
        group,
        (a) => a.named && (a.kind === noun.kind || bandsTogether(a.kind, noun.kind)),
      );
    const called = group.plural ? undefined : key[group.head]!;
    const isCalled = ({ titleKeys }: DraftActor): boolean =>
      called !== undefined && titleKeys !== undefined && titleKeys[titleKeys.length - 1] === called;
    if (bare === 2) return called === undefined ? -1 : this.antecedents.described(group, isCalled);
    const { lemma, collective } = noun;
    const plural = noun.plural || group.plural;
    const kinds = noun.plural || isBodyNoun(lemma) ? DESCRIPTIONS.get(lemma) : undefined;
    const anybody = noun.kind === "person" && PERSON_NOUNS.has(lemma);
    const fits = (a: DraftActor): boolean =>
      (a.lemma === lemma && (collective || a.plural === plural)) ||
      (kinds !== undefined && a.named && kinds.includes(a.kind)) ||
      // "Rebels attacked the base. The group said …"
      (lemma === "group" && a.plural && BANDED.has(a.kind)) ||
      (anybody && a.kind === "person") ||
      isCalled(a);
    return this.antecedents.described(group, fits);
  }

  private hasModifier(group: NounGroup): boolean {
    const { tag } = this.grammar;
    for (let k = group.from; k < group.head; k++) {
      if (this.names.at[k]! >= 0 && this.modifierActorOf[group.id]! >= 0) continue;
      if (tag[k] !== Tag.DET && tag[k] !== Tag.PRON && tag[k] !== Tag.ADV && !this.isWord(k, Is.BLEACHED)) return true;
    }
    return false;
  }

  // ─── modifiers

  /** The last name, nationality or armed body that stands before the head. */
  private modifierOf(group: NounGroup): number {
    if (group.kind === "pronoun" || group.kind === "relative") return -1;
    const head = this.names.at[group.head]!;
    const stop = head >= 0 ? Math.min(this.names.mentions[head]!.from, group.head) : group.head;
    let found = group.kind === "name" ? -1 : this.possessiveOwner(group);
    for (let k = group.from; k < stop; k++) {
      const m = this.names.at[k]!;
      if (m >= 0) {
        const name = this.names.mentions[m]!;
        const { key } = this.doc.tokens;
        if (TIMES.has(key[name.to]!)) return found;
        // "an Iranian-made drone", "a Greek-owned tanker": no Iranians fired it, and no Greeks were its target.
        if (key[name.to] === "-" && ORIGINS.has(key[name.to + 1] ?? "")) {
          k = name.to;
          continue;
        }
        const where = isWhereItHappened(name, this.grammar.lemma, group.head);
        if (name.kind !== "person" && name.kind !== "place" && name.kind !== "venue" && !where) {
          const actor = name.kind === "country" ? this.ofMentionAlone(m) : this.ofMention(m);
          if (actor >= 0) {
            this.mentionName(m, actor, name.from);
            found = actor;
          }
        }
        k = name.to - 1;
        continue;
      }
      if (found < 0 && head < 0) {
        found = this.modifierNoun(k, group);
      }
    }
    return found;
  }

  private modifierNoun(k: number, group: NounGroup): number {
    const { key } = this.doc.tokens;
    const noun = this.personNoun(k);
    if (noun === undefined || this.grammar.tag[k] === Tag.DET || this.personNoun(group.head)) return -1;
    if (!ARMED.has(noun.kind) || key[k - 1] === "-" || ADJECTIVES.has(noun.lemma)) return -1;
    const under = `modifier:${noun.lemma}`;
    let at = this.table.find(under);
    if (at === undefined) {
      const band = new DraftActor(key[k]!, noun.kind, false, !BODY_NOUNS.has(noun.lemma));
      band.lemma = noun.lemma;
      at = this.table.add(band, under);
    }
    this.table.mention(at, { from: k, to: k + 1 });
    return at;
  }

  /** Notes that a group mentions an actor, if it does. */
  private mentioned(group: NounGroup, actor: number): number {
    if (actor >= 0) this.table.mention(actor, { from: group.from, to: group.to });
    return actor;
  }

  // ─── afterwards

  /** Appositions and parentheses say who somebody is: "Dmitry Peskov, the Kremlin spokesman,". */
  private finish(group: NounGroup): void {
    const actor = this.actorOf[group.id]!;
    if (actor < 0) return;
    this.belong(group, actor);
    if (group.apposition === undefined) return;
    const person = this.table.actors[actor]!;
    const other = this.grammar.groups[group.apposition]!;
    if (person.kind !== "person" || !person.named || other.kind !== "common") return;
    if (this.nounOf[other.id] === undefined) return;
    const named = this.ownerOf(other);
    // "Paul Njuguna, a spokesman for the Kenya Defence Forces": known only now
    const body = other.preps.find(({ prep }) => prep === "for" || prep === "of");
    const owner = named >= 0 || body === undefined ? named : this.actorOf[body.group]!;
    const serves = owner >= 0 && this.table.actors[owner]!.kind !== "person";
    if (serves) this.serve(person, actor, owner);
    person.titleKeys ??= this.withoutArticles(other);
    person.title ??= this.textOf({ from: this.skipArticle(other), to: other.to });
  }

  /** "members of the armed forces", "leaders of the group": the body behind "of" was not known when they were read. */
  private belong(group: NounGroup, actor: number): void {
    const draft = this.table.actors[actor]!;
    if (draft.named || draft.memberOf !== undefined || group.of === undefined) return;
    const body = this.actorOf[group.of]!;
    if (body < 0 || body === actor || this.reaches(body, actor)) return;
    const { kind, country, named, lemma } = this.table.actors[body]!;
    if (kind === "person" || kind === "civilians" || (!named && !BODY_NOUNS.has(lemma ?? ""))) return;
    if (kind !== "state" || STATE_ORGANS.has(draft.kind)) draft.memberOf = body;
    if (country !== undefined) draft.country ??= country;
  }

  /** Names outside of any group, and those inside groups that nothing asked for. */
  private leftovers(): void {
    const { mentions } = this.names;
    for (let m = 0; m < mentions.length; m++) {
      const { kind, from, to, full } = mentions[m]!;
      if (this.ofName[m]! >= 0) {
        if (this.noted[m] === 0) this.table.mention(this.ofName[m]!, { from, to });
        continue;
      }
      if (kind !== "actor" && kind !== "organisation" && kind !== "person") continue;
      if (kind === "actor" && mentions[m]!.senses !== undefined && !this.setting.stateRole(m).acts) continue;
      if (full === undefined && mentions[m]!.weak) continue;
      const at = this.ofMention(m);
      if (at >= 0) this.table.mention(at, { from, to });
    }
  }

  // ─── words

  private personNoun(at: number): PersonNoun | undefined {
    const { key, number } = this.doc.tokens;
    return personNounOf(number[at]!, key[at]!);
  }

  /** `bits`: of `Is`. */
  private isWord(at: number, bits: number): boolean {
    const { key, number } = this.doc.tokens;
    return (groupWords.of(number[at]!, key[at]!) & bits) !== 0;
  }

  private withoutArticles({ from, to }: TokenRange): string[] {
    const keys: string[] = [];
    for (let k = from; k < to; k++) if (!this.isWord(k, Is.ARTICLE)) keys.push(this.doc.tokens.key[k]!);
    return keys;
  }

  private textOf({ from, to }: TokenRange): string {
    if (this.doc.casing !== "mixed") return this.restored(from, to);
    const { start, end, field } = this.doc.tokens;
    const { title = "", text = "" } = this.doc.article;
    return squeeze((field[from] === 0 ? title : text).slice(start[from]!, end[to - 1]!));
  }

  /** Of a text all in capitals or in lower case: the words as restored. */
  private restored(from: number, to: number): string {
    const { word, glued } = this.doc.tokens;
    let out = word[from]!;
    for (let k = from + 1; k < to; k++) out += glued[k] === 1 ? word[k] : ` ${word[k]}`;
    return out;
  }

  private skipArticle(group: NounGroup): number {
    let from = group.from;
    while (from < group.head && this.isWord(from, Is.ARTICLE)) from++;
    return from;
  }

  private withoutArticle({ from, to }: TokenRange): TokenRange {
    return { from: from + 1 < to && this.isWord(from, Is.ARTICLE) ? from + 1 : from, to };
  }

  private rangeOf(group: NounGroup, withOwner: boolean): TokenRange {
    const from =
      withOwner && group.possessor !== undefined ? this.grammar.groups[group.possessor]!.from : this.skipArticle(group);
    return {
      from: this.doc.tokens.field[from] === this.doc.tokens.field[group.from] ? from : group.from,
      to: group.to,
    };
  }

  /** As worded, with its possessor's name and without article or count: "Russia's defence ministry", "Armenian soldiers". */
  private nameOfNominal(group: NounGroup): string {
    const { possessor } = group;
    if (possessor !== undefined && this.names.at[this.grammar.groups[possessor]!.head]! >= 0)
      return this.plainText({ from: this.skipArticle(this.grammar.groups[possessor]!), to: group.to });
    let from = this.skipArticle(group);
    const { tag } = this.grammar;
    const { key } = this.doc.tokens;
    // "A 34-year-old nurse" is a nurse.
    for (let k = from; k < group.head; k++) if (key[k] === "old" && key[k - 1] === "-") from = k + 1;
    while (from < group.head && (tag[from] === Tag.NUM || tag[from] === Tag.DET || this.isWord(from, Is.QUANTIFIER)))
      from++;
    return this.plainText({ from, to: group.to });
  }

  /** The marks of “terrorists” are not of their name. */
  private isMark(token: number): boolean {
    const { key, quote } = this.doc.tokens;
    return key[token] === '"' || (key[token] === "'" && quote[token]! >= 0);
  }

  /** The words, of which those that are no names lose a capital that only their position gave them. */
  private plainText({ from, to }: TokenRange): string {
    const { word, glued, key } = this.doc.tokens;
    let out = "";
    for (let k = from; k < to; k++) {
      if (this.isMark(k)) continue;
      const joined = glued[k] === 1 && (!this.isMark(k - 1) || glued[k - 1] === 1);
      const space = out === "" || joined ? "" : " ";
      const titled = k === from && k + 1 < to && this.names.at[k + 1]! < 0 && isCapital(word[k + 1]!);
      const plain = titled || this.names.at[k]! >= 0 || (k > from && isCapital(word[k]!)) || isAcronym(word[k]!);
      out += space;
      if (plain) out += this.textOf({ from: k, to: k + 1 });
      else out += word[k] === key[k] || key[k] === "'s" ? key[k] : word[k]!.toLowerCase();
    }
    return out;
  }

  /** Keys between article and head, as one string: what tells "ground forces" from "special forces". */
  private innerKeys(group: NounGroup): string {
    if (ARMIES.has(this.doc.tokens.key[group.head]!) && !this.hasModifier(group)) return "army";
    if (this.doc.tokens.key[group.head - 1] === "armed" && ARMIES.has(`armed ${this.doc.tokens.key[group.head]}`))
      return "army";
    let out = "";
    for (let k = this.skipArticle(group); k < group.head; k++) {
      if (this.names.at[k]! < 0 && !this.isMark(k)) out += `${this.doc.tokens.key[k]} `;
    }
    return out + this.grammar.lemma[group.head];
  }
}

/** Nouns for bands of people under a name of their own. */
const NAMED_BANDS = new Set("group organization organisation movement militia gang party band".split(" "));
/** What one reporter calls rebels the other calls militants. */
const bandsTogether = (a: ActorKind, b: ActorKind): boolean =>
  (a === "rebels" || a === "militants") && (b === "rebels" || b === "militants");
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
/** Words of titles by which a well-known name needs no country beside it. */
const HEADS_OF_STATE = new Set(
  "president prime premier pm chancellor king queen emir sultan ayatollah pope".split(" "),
);
const STATE_ORGANS: ReadonlySet<ActorKind> = new Set<ActorKind>([
  "government",
  "military",
  "police",
  "paramilitary",
  "state",
]);
/** Ranks and persons that are adjectives before a thing: "a general strike", "a major attack", "private homes". */
const ADJECTIVES = new Set(
  "general major private regular radical extremist subversive fighter bomber officer".split(" "),
);
/** Armed people without a name, of whom "the group" may speak. */
const BANDED: ReadonlySet<ActorKind> = new Set<ActorKind>(["rebels", "militants"]);

const ARMED: ReadonlySet<ActorKind> = new Set<ActorKind>([
  "military",
  "police",
  "rebels",
  "militants",
  "paramilitary",
  "criminals",
  "unidentified",
  "government",
  "peacekeepers",
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
  "rebel guerrilla guerilla militant fighter insurgent gunman terrorist jihadist extremist commando militiaman combatant paramilitary islamist".split(
    " ",
  ),
);
const SELF_BODIES = new Set(
  "group gang cartel militia movement organization organisation party front guerrillas rebels insurgency army forces force troops".split(
    " ",
  ),
);
const BANDS = new Set("group band column crowd mob team squad gang pair couple cell throng unit".split(" "));
const SINGULAR_BODIES = BODY_NOUNS;
const PERSON_NOUNS = new Set("man woman suspect victim boy girl child officer".split(" "));
/** Before whoever rules a place against its state, and before the place. */
const RIVALS = new Set(
  "separatist rebel breakaway secessionist insurgent self-proclaimed self-declared self-styled rebel-held rebel-controlled rebel-run separatist-held separatist-controlled russian-installed russian-backed moscow-backed moscow-installed pro-russian russian-occupied occupied houthi-run houthi-held houthi-controlled hamas-run".split(
    " ",
  ),
);
/** Those whom states send to bodies of states. */
const ENVOYS = new Set("ambassador representative envoy mission delegation delegate diplomat".split(" "));
const OFFICES: ReadonlySet<ActorKind> = new Set<ActorKind>(["government", "military", "police", "party"]);
const ARMIES = new Set(["army", "military", "armed forces"]);
/** Bodies of state. */
const INSTITUTIONS = new Set(
  "army military navy police government ministry authority authorities parliament court junta air force".split(" "),
);
const GENDERS: ReadonlyMap<string, "male" | "female"> = new Map([
  ..."woman girl mother wife daughter sister grandmother aunt widow niece policewoman spokeswoman actress nun schoolgirl businesswoman congresswoman chairwoman queen princess bride servicewoman"
    .split(" ")
    .map((w) => [w, "female"] as const),
  ..."man boy father husband son brother grandfather uncle nephew spokesman priest schoolboy businessman congressman chairman king prince cameraman fisherman imam monk widower"
    .split(" ")
    .map((w) => [w, "male"] as const),
]);
const LOCALS = new Set(
  "resident villager local neighbour neighbor inhabitant doctor medic nurse official hospital authority civilian protester demonstrator".split(
    " ",
  ),
);
/** Offices that a place of the sentence gives away: the governor of the region that is told of. */
const LOCAL_OFFICES = new Set(
  "governor mayor prefect sheriff administrator superintendent inspector constable councillor councilor coroner commissioner chief police officer official".split(
    " ",
  ),
);
/** "Israel Defense Forces", "Tatmadaw": the army of a state, not a part of it. */
function isNationalArmy(name: string): boolean {
  return (
    name === "Tatmadaw" ||
    / Arab Army$|Armed Forces|Defen[sc]e Forces?$|People's Liberation Army|National Army$|National Defen[sc]e Force/.test(
      name,
    )
  );
}

const DEMONYM = { lemma: "people", kind: "civilians" as const, collective: false };

/** "the 34-year-old", "the 26-year-old". */
function isAge(key: readonly string[], { from, to }: NounGroup): boolean {
  return key[to - 1] === "old" && key[to - 2] === "-" && key[from] === "the";
}

function squeeze(text: string): string {
  let spaces = false;
  for (let i = 0; i < text.length && !spaces; i++) {
    const c = text.charCodeAt(i);
    spaces = c < 32 || (c === 32 && text.charCodeAt(i + 1) === 32);
  }
  return spaces ? text.split(/\s+/).join(" ") : text;
}

/** What follows a nationality and a hyphen where it tells where a thing comes from or to whom it belongs. */
const ORIGINS = new Set(
  "made built designed supplied produced manufactured assembled provided donated owned flagged registered chartered born educated language speaking style inspired funded financed".split(
    " ",
  ),
);
