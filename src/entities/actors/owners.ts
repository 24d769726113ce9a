import type { NounGroup } from "../../grammar/grammar.js";
import { regrouped } from "../../grammar/regroup.js";
import { Tag } from "../../text/document.js";
import { BODY_NOUNS } from "../coreference.js";
import type { Antecedents } from "./antecedents.js";
import { ARMED } from "./kinds.js";
import type { NamedActors } from "./named-actors.js";
import { type Reading, Step } from "./reading.js";
import { isWhereItHappened, TIMES } from "./state-roles.js";
import { DraftActor } from "./table.js";
import { Is } from "./words.js";

/** To whom groups belong: possessors, names and nationalities before the head, states behind "of". */
export class Owners extends Step {
  constructor(
    reading: Reading,
    private readonly antecedents: Antecedents,
    private readonly named: NamedActors,
  ) {
    super(reading);
  }

  /** To whom it belongs: the possessor, a name or adjective before the head, or the state behind "of". */
  ownerOf(group: NounGroup): number {
    const modifier = this.modifierActorOf[group.id]!;
    if (modifier >= 0 && this.table.actors[modifier]!.named)
      return this.isSentTo(modifier, group.head) ? this.senderOf(group) : modifier;
    if (group.possessor !== undefined && this.actorOf[group.possessor]! >= 0) return this.actorOf[group.possessor]!;
    if (group.possessor !== undefined) {
      const m = this.names.at[this.grammar.groups[group.possessor]!.head]!;
      if (m >= 0 && this.names.mentions[m]!.kind === "country") return this.named.ofMentionAlone(m);
    }
    const mine = this.possessiveOwner(group);
    if (mine >= 0) return mine;
    if (group.of !== undefined) {
      const inner = this.grammar.groups[group.of]!;
      const body = this.actorOf[inner.id]!;
      if (body >= 0 && this.table.actors[body]!.named) return body;
      const m = this.names.at[inner.head]!;
      if (m >= 0) {
        const { kind } = this.names.mentions[m]!;
        if (kind === "country") return this.named.ofMentionAlone(m);
        if (kind === "actor" || kind === "organisation") return this.named.ofMention(m, inner);
      }
    }
    return -1;
  }

  /** "Russia's U.N. ambassador": whom a state sends to a body of states is not of that body. */
  isSentTo(body: number, head: number): boolean {
    return this.table.actors[body]!.kind === "international-organisation" && ENVOYS.has(this.grammar.lemma[head]!);
  }

  /** The state that sends: "Russia's U.N. ambassador", "the Russian U.N. mission"; else the body itself. */
  private senderOf(group: NounGroup): number {
    const from = group.possessor === undefined ? group.from : this.grammar.groups[group.possessor]!.from;
    for (let k = from; k < group.head; k++) {
      const m = this.names.at[k]!;
      if (m >= 0 && this.names.mentions[m]!.kind === "country") return this.named.ofMentionAlone(m);
    }
    return this.modifierActorOf[group.id]!;
  }

  /** Whom "its", "his" before the head mean. */
  possessiveOwner(group: NounGroup): number {
    if (group.from >= group.head || group.possessor !== undefined || !this.words.isWord(group.from, Is.POSSESSIVE))
      return -1;
    const word = this.doc.tokens.key[group.from]!;
    const pronoun = regrouped(group, group.from + 1, group.from, group.kind);
    return this.mentioned(pronoun, this.antecedents.possessive(pronoun, word));
  }

  /** The last name, nationality or armed body that stands before the head. */
  modifierOf(group: NounGroup): number {
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
        // "an Iranian-made drone", "Iran-backed Houthis": no Iranians fired it, and the Houthis speak for nobody else.
        if (this.words.isTie(name.to, group)) {
          k = name.to;
          continue;
        }
        const where = isWhereItHappened(this.doc, name, this.grammar.lemma, group.head);
        if (name.kind !== "person" && name.kind !== "place" && name.kind !== "venue" && !where) {
          const actor = name.kind === "country" ? this.named.ofMentionAlone(m) : this.named.ofMention(m);
          if (actor >= 0) {
            this.named.mentionName(m, actor, name.from);
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
    const noun = this.words.personNoun(k);
    if (noun === undefined || this.grammar.tag[k] === Tag.DET || this.words.personNoun(group.head)) return -1;
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
  mentioned(group: NounGroup, actor: number): number {
    if (actor >= 0) this.table.mention(actor, { from: group.from, to: group.to });
    return actor;
  }
}

/** Ranks and persons that are adjectives before a thing: "a general strike", "a major attack", "private homes". */
const ADJECTIVES = new Set(
  "general major private regular radical extremist subversive fighter bomber officer".split(" "),
);

/** Those whom states send to bodies of states. */
const ENVOYS = new Set("ambassador representative envoy mission delegation delegate diplomat".split(" "));
