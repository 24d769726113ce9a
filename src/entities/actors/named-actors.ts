import type { NounGroup } from "../../grammar/grammar.js";
import type { KnownActor } from "../../knowledge/actors.js";
import { countryByCode } from "../../knowledge/countries.js";
import { nameKeys } from "../../knowledge/fold.js";
import { actorCalled, countryCalled } from "../../knowledge/knowledge.js";
import { type Leader, leaderCalled, leaderNamed } from "../../knowledge/leaders.js";
import { weaponTable } from "../../knowledge/weapons.js";
import type { ActorKind } from "../../model/index.js";
import type { NameMention } from "../names/index.js";
import { type Bands, DEMONYM } from "./bands.js";
import { OUTLAWS, STATE_ORGANS } from "./kinds.js";
import { Namesakes } from "./namesakes.js";
import { type Reading, Step } from "./reading.js";
import { DraftActor } from "./table.js";
import { isUnit, Units } from "./units.js";

/** The actors that names mention, made at need. */
export class NamedActors extends Step {
  /** Name mention → actor, or -1. */
  private readonly ofName: Int32Array;
  /** Name mention → 1 when its actor has its words among its mentions. */
  private readonly noted: Uint8Array;
  private units: Units | undefined;
  private namesakes: Namesakes | undefined;
  /** Countries that the text names. */
  private countries: ReadonlySet<string> | undefined = undefined;

  constructor(
    reading: Reading,
    private readonly bands: Bands,
    private readonly ownerOf: (group: NounGroup) => number,
  ) {
    super(reading);
    this.ofName = new Int32Array(reading.names.mentions.length).fill(-1);
    this.noted = new Uint8Array(reading.names.mentions.length);
  }

  /** Notes that the words of a name from a token on mention an actor. */
  mentionName(m: number, actor: number, from: number): void {
    const name = this.names.mentions[m]!;
    this.table.mention(actor, { from, to: name.to });
    // What a country's name mentions may be joined to another band yet.
    if (from === name.from && name.kind !== "country") this.noted[m] = 1;
  }

  /** The actor that a name mentions, made at need; -1 for places and names of things. */
  ofMention(m: number, group?: NounGroup): number {
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
        if (group !== undefined && this.isOfAnother(name.actor!, group)) return this.body(name, group);
        return this.namesake(name, group) ?? this.ofTables(m, name, group);
      case "person":
        return this.person(name);
      case "organisation":
        return this.body(name, group);
      case "other":
        return group !== undefined && this.bands.actsAlone(group) && name.generic === undefined && !this.isArm(name)
          ? this.body(name)
          : -1;
      default:
        return -1;
    }
  }

  private namesake(name: NameMention, group: NounGroup | undefined): number | undefined {
    this.namesakes ??= new Namesakes(this);
    return this.namesakes.of(name, group);
  }

  private ofTables(m: number, name: NameMention, group: NounGroup | undefined): number {
    return this.setting.stateRole(m).acts || name.senses === undefined || group === undefined
      ? this.known(name.actor!)
      : -1;
  }

  /** "An F-16 bombed", "a Fadi-1 hit": what they use, and nobody. */
  private isArm({ to }: NameMention): boolean {
    const last = this.doc.tokens.key[to - 1]!;
    const ends = last.charCodeAt(last.length - 1);
    return (ends >= 48 && ends <= 57 && last.includes("-")) || weaponTable().ends(last);
  }

  /** The actor whose name a group has that is yet to be read, if it was named before. */
  peek(group: number): number {
    const m = this.names.at[this.grammar.groups[group]!.head]!;
    if (m < 0) return -1;
    const { kind, entry, full } = this.names.mentions[m]!;
    if (kind === "country" && entry !== undefined) return this.table.knownState(entry.country.code);
    return Math.max(this.ofName[m]!, this.ofName[full ?? m]!);
  }

  private stateMention(m: number, name: NameMention, group?: NounGroup): number {
    const { country, as, plural } = name.entry!;
    if (as === "adjective") return group === undefined ? this.table.state(country, false) : -1;
    if (as === "demonym") {
      if (group === undefined) return this.table.state(country, false);
      return this.bands.nominalOf(
        group,
        DEMONYM,
        this.wording.textOf(name),
        this.table.state(country, false),
        country.code,
        plural,
      );
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

  /** "Kenya's National Intelligence Service", where the tables have South Korea's: an organ of that name of another state. */
  private isOfAnother({ country, kind }: KnownActor, group: NounGroup): boolean {
    if (!STATE_ORGANS.has(kind)) return false;
    return [group.possessor, group.of].some((whose) => {
      const m = whose === undefined ? -1 : this.names.at[this.grammar.groups[whose]!.head]!;
      const owner = m < 0 ? undefined : this.names.mentions[m]!.entry;
      return owner !== undefined && owner.as !== "seat" && owner.country.code !== country;
    });
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
    const text = this.wording.textOf(name);
    const kind: ActorKind = name.actor?.kind ?? name.body ?? "other";
    const armed = group && (kind === "military" || isUnit(text)) ? this.bodyOfOutlaws(text, group) : -1;
    if (armed >= 0) return armed;
    const owned = group && STATE_ORGANS.has(kind) ? this.ownBody(name, text, kind, group) : -1;
    if (owned >= 0) return owned;
    const code = name.country ?? (STATE_ORGANS.has(kind) ? this.stateOf(name, text, group) : undefined);
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

  /** Of which state a body is where no name within it says so. */
  private stateOf({ body }: NameMention, text: string, group: NounGroup | undefined): string | undefined {
    if (body !== "military" || !isUnit(text)) return this.setting.home;
    this.units ??= new Units(this);
    return this.units.stateOf(group);
  }

  /** "Hezbollah's Aziz Unit", "the 33rd Front of the FARC": of their kind, and of no state's army. */
  private bodyOfOutlaws(text: string, group: NounGroup): number {
    const boss = group.possessor === undefined && group.of === undefined ? -1 : this.ownerOf(group);
    const owner = boss < 0 ? undefined : this.table.actors[boss]!;
    if (owner === undefined || !OUTLAWS.has(owner.kind)) return -1;
    const key = `body:${text.toLowerCase()}`;
    const before = this.table.find(key);
    if (before !== undefined) return before;
    const body = new DraftActor(text, owner.kind, true, false);
    body.country = owner.country;
    body.memberOf = boss;
    return this.table.add(body, key);
  }

  /** "Armenia's Defence Ministry": each state has its own; "the Defence Ministry" is then the last one named. */
  private ownBody(name: NameMention, text: string, kind: ActorKind, group: NounGroup): number {
    const isOf = group.possessor !== undefined || (group.of !== undefined && name.actor !== undefined);
    const state = isOf ? this.ownerOf(group) : -1;
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
    const owner = group.possessor === undefined ? undefined : this.grammar.groups[group.possessor]!;
    const from = owner === undefined ? name.from : this.words.skipArticle(owner);
    const body = new DraftActor(this.wording.textOf({ from, to: name.to }), kind, true, false);
    body.country = code;
    body.memberOf = state;
    return body;
  }

  private person(name: NameMention): number {
    if (name.actor !== undefined) return this.known(name.actor);
    const text = this.wording.textOf(name);
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

  /** The state of a mention, whether or not it acts there. */
  ofMentionAlone(m: number): number {
    const entry = this.names.mentions[m]!.entry!;
    return this.table.state(entry.country, false);
  }

  /** Names outside of any group, and those inside groups that nothing asked for. */
  leftovers(): void {
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
}

/** Words of titles by which a well-known name needs no country beside it. */
const HEADS_OF_STATE = new Set(
  "president prime premier pm chancellor king queen emir sultan ayatollah pope".split(" "),
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
