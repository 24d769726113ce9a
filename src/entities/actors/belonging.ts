import type { NounGroup } from "../../grammar/grammar.js";
import { personNoun } from "../../knowledge/people.js";
import { BODY_NOUNS, isBody } from "../coreference.js";
import { kindUnder } from "./bands.js";
import { ARMED, OUTLAWS, STATE_ORGANS } from "./kinds.js";
import { type Reading, Step } from "./reading.js";
import type { DraftActor } from "./table.js";
import type { Titles } from "./titles.js";

/** Whose people are by what stands behind them; whoever that is was not known yet when they were read. */
export class Belonging extends Step {
  constructor(
    reading: Reading,
    private readonly titles: Titles,
  ) {
    super(reading);
  }

  settle(group: NounGroup): void {
    const actor = this.actorOf[group.id]!;
    if (actor < 0) return;
    const draft = this.table.actors[actor]!;
    const { key } = this.doc.tokens;
    const at = key[group.to] === "," ? group.to + 1 : group.to;
    const tie = TIES.get(key[at] ?? "");
    const other = tie === undefined || !tie.has(key[at + 1] ?? "") ? -1 : this.actorAt(at + 2);
    if (other >= 0 && tie === LEADS) this.lead(other, actor);
    if (draft.named || draft.memberOf !== undefined) return;
    const body = other >= 0 && tie === OWES ? other : this.bodyBehind(group, draft);
    if (body >= 0) this.join(draft, actor, body);
  }

  private actorAt(token: number): number {
    const group = this.grammar.groupAt[token] ?? -1;
    return group < 0 ? -1 : this.actorOf[group]!;
  }

  /** "a faction led by Omar Diallo": who leads a body is of it. */
  private lead(leader: number, body: number): void {
    const person = this.table.actors[leader]!;
    if (person.kind === "person" && person.named && isBody(this.table.actors[body]!))
      this.titles.serve(person, leader, body);
  }

  /** "members of the armed forces", "leaders of the group", "a spokesman for the rebels" */
  private bodyBehind(group: NounGroup, draft: DraftActor): number {
    const inner = group.of ?? (SPOKES.has(draft.lemma ?? "") ? group.preps.find(isFor)?.group : undefined);
    const body = inner === undefined ? this.bandBehind(group, draft) : this.actorOf[inner]!;
    if (body < 0) return -1;
    const { kind, named, plural, lemma } = this.table.actors[body]!;
    if (kind === "person" || kind === "civilians") return -1;
    // "members of the military wing of Hamas"
    const isBand = BODY_NOUNS.has(lemma ?? "") || (OUTLAWS.has(kind) && !plural);
    return named || isBand || (group.of === undefined && plural) ? body : -1;
  }

  /** "fighters from the Allied Democratic Forces", "gunmen from the Sinaloa Cartel" */
  private bandBehind(group: NounGroup, { kind, plural }: DraftActor): number {
    if (!plural || !ARMED.has(kind)) return -1;
    const inner = group.preps.find(({ prep }) => prep === "from")?.group;
    const body = inner === undefined ? -1 : this.actorOf[inner]!;
    return body >= 0 && OUTLAWS.has(this.table.actors[body]!.kind) ? body : -1;
  }

  /** Makes an actor one of a body, and of its kind. */
  join(draft: DraftActor, actor: number, body: number): void {
    if (body === actor || this.titles.reaches(body, actor)) return;
    const { kind, country } = this.table.actors[body]!;
    if (kind !== "state" || STATE_ORGANS.has(draft.kind)) draft.memberOf = body;
    if (country !== undefined) draft.country ??= country;
    const noun = draft.lemma === undefined || kind === "state" ? undefined : personNoun(draft.lemma);
    if (noun !== undefined && draft.kind === noun.kind) draft.kind = kindUnder(kind, noun, draft.plural);
  }
}

const isFor = ({ prep }: NounGroup["preps"][number]): boolean => prep === "for";

const SPOKES = new Set("spokesman spokeswoman spokesperson".split(" "));

/** What ties people to whom they serve: "fighters loyal to". */
const OWES = new Set(["to"]);
/** And bodies to those who lead them: "a faction led by". */
const LEADS = new Set(["by"]);

const TIES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...["loyal", "belonging"].map((word) => [word, OWES] as const),
  ...["led", "headed", "commanded", "founded"].map((word) => [word, LEADS] as const),
]);
