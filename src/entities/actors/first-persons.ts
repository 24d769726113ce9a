import type { NounGroup } from "../../grammar/grammar.js";
import { personNoun } from "../../knowledge/people.js";
import type { ActorKind } from "../../model/index.js";
import { isBody } from "../coreference.js";
import type { Antecedents } from "./antecedents.js";
import { kindUnder } from "./bands.js";
import type { Belonging } from "./belonging.js";
import { ARMED } from "./kinds.js";
import { type Reading, Step } from "./reading.js";
import type { DraftActor } from "./table.js";
import { Is } from "./words.js";

/**
 * Whom "we" and "our fighters" in somebody's own words mean: the body that speaks, or for which somebody speaks. Who that
 * is stands behind the words as often as before them, and is known when all is read.
 */
export class FirstPersons extends Step {
  constructor(
    reading: Reading,
    private readonly antecedents: Antecedents,
    private readonly belonging: Belonging,
  ) {
    super(reading);
  }

  /** The actor of a group in the first person within a quotation; that of others as it was. */
  settle(group: NounGroup): void {
    if (!this.words.isWord(group.from, Is.FIRST_PERSON) || this.doc.tokens.quote[group.head]! < 0) return;
    const speaker = this.antecedents.speaking(group);
    if (speaker < 0) return;
    const side = this.sideOf(speaker);
    const actor = this.actorOf[group.id]!;
    const known = actor < 0 ? undefined : this.table.find(`${side}:${this.wording.innerKeys(group)}`);
    if (known !== undefined) this.name(group, known);
    else if (actor >= 0) this.join(this.table.actors[actor]!, side, actor);
    else if (group.kind === "pronoun" && isBody(this.table.actors[side]!)) this.name(group, side);
  }

  /** The group means an actor that has its name already: "our army" the Ukrainian army. */
  private name(group: NounGroup, actor: number): void {
    const before = this.actorOf[group.id]!;
    this.actorOf[group.id] = actor;
    const mention = this.wording.rangeOf(group, false);
    this.table.mention(actor, mention);
    if (before < 0) return;
    const { mentions } = this.table.actors[before]!;
    this.table.actors[before]!.mentions = mentions.filter(({ from, to }) => from !== mention.from || to !== mention.to);
  }

  private sideOf(speaker: number): number {
    const actor = this.table.actors[speaker]!;
    return isBody(actor) ? speaker : (actor.memberOf ?? speaker);
  }

  /** "Our fighters": of the speaker's side; "our children" are nobody's band. */
  private join(band: DraftActor, side: number, actor: number): void {
    if (band.named || band.memberOf !== undefined) return;
    const noun = band.lemma === undefined ? undefined : personNoun(band.lemma);
    const { kind } = this.table.actors[side]!;
    if (noun !== undefined && !ONLOOKERS.has(kind) && ARMED.has(kindUnder(kind, noun, band.plural)))
      this.belonging.join(band, actor, side);
  }
}

/** Who has no men under arms, whatever it quotes. */
const ONLOOKERS: ReadonlySet<ActorKind> = new Set<ActorKind>(["media", "ngo", "civilians"]);
