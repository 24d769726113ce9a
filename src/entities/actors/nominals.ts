import type { NounGroup } from "../../grammar/grammar.js";
import { countryByCode } from "../../knowledge/countries.js";
import type { PersonNoun } from "../../knowledge/people.js";
import type { ActorKind } from "../../model/index.js";
import { isBodyNoun } from "../coreference.js";
import type { Bands } from "./bands.js";
import type { Descriptions } from "./descriptions.js";
import { OFFICES, STATE_ORGANS } from "./kinds.js";
import type { NamedActors } from "./named-actors.js";
import type { Owners } from "./owners.js";
import { type Reading, Step } from "./reading.js";
import type { Titles } from "./titles.js";
import type { Whereabouts } from "./whereabouts.js";

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
  ) {
    super(reading);
  }

  nominal(group: NounGroup, noun: PersonNoun): number {
    const stated = this.owners.ownerOf(group);
    const renamed = this.renamed(group, noun, stated);
    if (renamed >= 0) return renamed;
    if (stated < 0 && STATE_ORGANS.has(noun.kind) && this.isOfRivals(group))
      return this.bands.nominalOf(group, noun, undefined, -1, undefined, noun.plural || group.plural);
    const owner = stated < 0 ? this.where.domestic(group, noun) : stated;
    const ruled = owner >= 0 && (this.table.actors[owner]!.kind === "state" || this.rules(owner));
    if (ruled && STATE_ITSELF.has(noun.lemma)) {
      const country = countryByCode(this.table.actors[owner]!.country!);
      const state = country ? this.table.state(country, true) : owner;
      this.table.mention(state, this.wording.rangeOf(group, true));
      return state;
    }
    if (owner >= 0 && this.isSelf(owner, noun)) {
      this.table.mention(owner, this.wording.rangeOf(group, false));
      return owner;
    }
    const lone = group.definite && group.possessor === undefined && !this.words.isCounted(group);
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
      // "Ivan Petrov, the mayor of Sumy, said …. The mayor …"
      if (person.kind === "person" && person.named && !group.plural)
        person.titleKeys ??= this.wording.withoutArticles(group);
      return this.actorOf[group.appositionOf]!;
    }
    const country = owner >= 0 ? this.table.actors[owner]!.country : this.where.liesIn(group, noun);
    return this.bands.nominalOf(group, noun, undefined, owner, country, noun.plural || group.plural);
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

  /** "their rivals, the Islamic State West Africa Province,": the body named behind it. */
  private renamedBody(group: NounGroup, { lemma }: PersonNoun, m: number): number {
    const { kind } = this.names.mentions[m]!;
    if ((kind !== "actor" && kind !== "organisation") || !RELATIONS.has(lemma)) return -1;
    const actor = this.named.ofMention(m);
    if (actor >= 0) this.table.mention(actor, this.wording.rangeOf(group, true));
    return actor;
  }

  /** "The Houthis' military spokesman, Yahya Saree,": the description is the person named behind it. */
  private renamed(group: NounGroup, noun: PersonNoun, owner: number): number {
    const { groups } = this.grammar;
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

  /** "FMLN guerrillas", "Taliban militants": the organisation itself. */
  private isSelf(owner: number, noun: PersonNoun): boolean {
    const { kind, named } = this.table.actors[owner]!;
    if (!named || kind === "state") return false;
    const fights = SELF_KINDS.has(kind) && (SELF_KINDS.has(noun.kind) || noun.lemma === "volunteer");
    if (noun.kind !== kind && !fights) return false;
    return noun.collective ? SELF_BODIES.has(noun.lemma) : noun.plural && SELF_PEOPLE.has(noun.lemma);
  }
}

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

const SELF_BODIES = new Set(
  "group gang cartel militia movement organization organisation party front guerrillas rebels insurgency army forces force troops".split(
    " ",
  ),
);

/** Before whoever rules a place against its state, and before the place. */
const RIVALS = new Set(
  "separatist rebel breakaway secessionist insurgent self-proclaimed self-declared self-styled rebel-held rebel-controlled rebel-run separatist-held separatist-controlled russian-installed russian-backed moscow-backed moscow-installed pro-russian russian-occupied occupied houthi-run houthi-held houthi-controlled hamas-run".split(
    " ",
  ),
);

/** What bodies are to each other. */
const RELATIONS = new Set(
  "rival ally enemy foe opponent backer patron adversary affiliate branch wing offshoot arm faction chapter".split(" "),
);
