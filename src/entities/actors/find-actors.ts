import type { Grammar, NounGroup } from "../../grammar/grammar.js";
import { regrouped } from "../../grammar/regroup.js";
import type { PersonNoun } from "../../knowledge/people.js";
import type { ActorKind } from "../../model/index.js";
import { type Document, Tag } from "../../text/document.js";
import type { ActorDraft, NounSense } from "../entities.js";
import type { NameMention, Names } from "../names/index.js";
import { headNoun } from "../nouns.js";
import { Antecedents } from "./antecedents.js";
import { Bands } from "./bands.js";
import { Belonging } from "./belonging.js";
import { Descriptions } from "./descriptions.js";
import { FirstPersons } from "./first-persons.js";
import { NamedActors } from "./named-actors.js";
import { Nominals } from "./nominals.js";
import { Owners } from "./owners.js";
import { newReading, type Reading, Step } from "./reading.js";
import type { Roles } from "./roles.js";
import { joinModifiers } from "./same-band.js";
import type { Setting } from "./setting.js";
import { Titles } from "./titles.js";
import { Whereabouts } from "./whereabouts.js";

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
  return new ActorReader(newReading(doc, grammar, names, roles, setting)).read();
}

class ActorReader extends Step {
  private readonly nounOf: (NounSense | undefined)[] = [];
  private readonly antecedents: Antecedents;
  private readonly bands: Bands;
  private readonly named: NamedActors;
  private readonly owners: Owners;
  private readonly titles: Titles;
  private readonly nominals: Nominals;

  constructor(reading: Reading) {
    super(reading);
    const { doc, grammar, roles, table, actorOf } = reading;
    this.antecedents = new Antecedents(doc, grammar, roles, table.actors, actorOf, (group) => this.named.peek(group));
    const where = new Whereabouts(reading);
    this.bands = new Bands(reading);
    this.named = new NamedActors(reading, this.bands, (group) => this.owners.ownerOf(group));
    this.owners = new Owners(reading, this.antecedents, this.named);
    this.titles = new Titles(reading, this.named, this.owners, where);
    const descriptions = new Descriptions(reading, this.antecedents);
    this.nominals = new Nominals(
      reading,
      this.owners,
      this.bands,
      where,
      descriptions,
      this.named,
      this.titles,
      this.antecedents,
    );
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
    const belonging = new Belonging(this, this.titles);
    const firstPersons = new FirstPersons(this, this.antecedents, belonging);
    for (const group of groups) {
      belonging.settle(group);
      this.finish(group);
    }
    for (const group of groups) firstPersons.settle(group);
    joinModifiers(this.table.actors, this.modifierActorOf, (mention) =>
      this.wording.textOf(this.wording.withoutArticle(mention)),
    );
    this.named.leftovers();
    return {
      actors: this.table.drafts(),
      actorOf: this.actorOf,
      modifierActorOf: this.modifierActorOf,
      nounOf: this.nounOf,
    };
  }

  private readAfresh(group: NounGroup, noun: PersonNoun | undefined): number {
    this.modifierActorOf[group.id] = this.owners.modifierOf(group);
    const holder = this.holderOf(group);
    if (holder !== undefined) {
      this.actorOf[holder.id] = this.readGroup(regrouped(group, holder.to, holder.head, "name"), undefined);
      return this.actorOf[holder.id]!;
    }
    if (noun !== undefined) this.readBodyBehind(group);
    const members = noun === undefined ? undefined : this.membersOf(group, noun);
    if (members === undefined) return this.readGroup(group, noun);
    const actor = this.readAfresh(members, headNoun(this.doc, this.grammar, this.names, members));
    this.actorOf[members.id] = actor;
    if (actor >= 0) this.table.mention(actor, { from: this.words.skipArticle(group), to: members.to });
    return actor;
  }

  /** "the US Secretary of State Jane Doe": the group behind "of", where it names who bears the title that begins in this one. */
  private holderOf({ from, to, of }: NounGroup): NounGroup | undefined {
    const inner = of === undefined ? undefined : this.grammar.groups[of]!;
    const title = inner && this.names.mentions[this.names.at[inner.head]!]?.title;
    return title !== undefined && title.from >= from && title.from < to ? inner : undefined;
  }

  /** "members of the Naparama militia": the body behind "of" is read first where a name stands before its noun. */
  private readBodyBehind({ of }: NounGroup): void {
    const inner = of === undefined ? undefined : this.grammar.groups[of]!;
    if (inner === undefined || inner.head === inner.from || this.actorOf[inner.id]! >= 0) return;
    const before = this.names.at[inner.head - 1]!;
    if (before < 0 || this.names.at[inner.head]! >= 0) return;
    const body = headNoun(this.doc, this.grammar, this.names, inner);
    if (body?.collective === true) this.actorOf[inner.id] = this.readAfresh(inner, body);
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
    return this.words.personNoun(last) ? regrouped(group, group.to, last, "common") : group;
  }

  private readGroup(group: NounGroup, noun: PersonNoun | undefined): number {
    if (group.kind === "pronoun") return this.owners.mentioned(group, this.antecedents.pronoun(group));
    if (group.kind === "relative") return group.antecedent === undefined ? -1 : this.actorOf[group.antecedent]!;
    const head = this.names.at[group.head]!;
    const m = head < 0 ? head : this.branchOf(group, head);
    if (m >= 0) {
      const named = this.nameGroup(group, m);
      return named >= 0 ? named : this.headless(group, this.names.mentions[m]!);
    }
    const namesake = this.antecedents.namesake(group);
    if (namesake >= 0) return this.owners.mentioned(group, namesake);
    const aged = isAge(this.doc.tokens.key, group) ? this.antecedents.person(group) : -1;
    if (aged >= 0) return this.owners.mentioned(group, aged);
    if (noun !== undefined) return this.nominals.nominal(group, noun);
    return -1;
  }

  /** "Amnesty International Nigeria", "UNICEF Sudan": the body whose branch there speaks, not the state. */
  private branchOf(group: NounGroup, m: number): number {
    const { kind, from, entry } = this.names.mentions[m]!;
    if (from <= group.from || !(kind === "place" || (kind === "country" && entry?.as === "name"))) return m;
    const body = this.names.at[from - 1]!;
    return body >= 0 && BRANCHED.has(this.names.mentions[body]!.actor?.kind ?? "other") ? body : m;
  }

  /** "[Meitei] and Kuki communities", "[Israeli] and Palestinian officials": the head is told once, behind the last. */
  private headless(group: NounGroup, name: NameMention): number {
    const last = group.conjuncts[0] === undefined ? undefined : this.grammar.groups[group.conjuncts[0]]!;
    if (last?.kind !== "common" || last.from !== group.to + 1 || this.grammar.tag[last.from] !== Tag.PROPN) return -1;
    if (name.kind !== "other" && name.entry?.as !== "adjective") return -1;
    const noun = headNoun(this.doc, this.grammar, this.names, last);
    if (noun === undefined || !(noun.plural || last.plural || noun.collective)) return -1;
    const words = `${this.wording.textOf(name)} ${this.wording.textOf({ from: last.head, to: last.head + 1 })}`;
    return this.bands.nominalOf(group, noun, words, -1, name.entry?.country.code, true);
  }

  private nameGroup(group: NounGroup, m: number): number {
    const name = this.names.mentions[m]!;
    const actor = this.named.ofMention(m, group);
    if (actor < 0) return -1;
    if (name.kind === "person") {
      if (name.gender) this.table.actors[actor]!.gender ??= name.gender;
      this.titles.describe(actor, group, name);
      this.named.mentionName(m, actor, Math.max(group.from, Math.min(name.from, group.head)));
    } else this.named.mentionName(m, actor, name.from);
    return actor;
  }

  /** Appositions and parentheses say who somebody is: "Dmitry Peskov, the Kremlin spokesman,". */
  private finish(group: NounGroup): void {
    const actor = this.actorOf[group.id]!;
    if (actor < 0) return;
    if (group.apposition === undefined) return;
    const person = this.table.actors[actor]!;
    const other = this.grammar.groups[group.apposition]!;
    if (person.kind !== "person" || !person.named || other.kind !== "common") return;
    if (this.nounOf[other.id] === undefined) return;
    const named = this.owners.ownerOf(other);
    // "Paul Njuguna, a spokesman for the Kenya Defence Forces": known only now
    const body = other.preps.find(({ prep }) => prep === "for" || prep === "of");
    const owner = named >= 0 || body === undefined ? named : this.actorOf[body.group]!;
    const serves = owner >= 0 && this.table.actors[owner]!.kind !== "person";
    if (serves) this.titles.serve(person, actor, owner);
    person.titleKeys ??= this.wording.withoutArticles(other);
    person.title ??= this.wording.textOf({ from: this.words.skipArticle(other), to: other.to });
  }
}

const BRANCHED: ReadonlySet<ActorKind> = new Set<ActorKind>(["ngo", "international-organisation"]);

const BANDS = new Set("group band column crowd mob team squad gang pair couple cell throng unit".split(" "));

/** "the 34-year-old", "the 26-year-old". */
function isAge(key: readonly string[], { from, to }: NounGroup): boolean {
  return key[to - 1] === "old" && key[to - 2] === "-" && key[from] === "the";
}
