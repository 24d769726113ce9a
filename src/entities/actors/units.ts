import type { NounGroup } from "../../grammar/grammar.js";
import type { ActorKind } from "../../model/index.js";
import { UNITS } from "../names/heads.data.js";
import { STATE_ORGANS } from "./kinds.js";
import { Step } from "./reading.js";

/** "47th Mechanised Brigade": a part of an army, by the last word of its name. */
export const isUnit = (name: string): boolean => UNITS.has(name.slice(name.lastIndexOf(" ") + 1).toLowerCase());

/**
 * Of which state's army a unit is that nothing names as one's: that of the troops it is told with, else that in which the
 * article plays, unless the text tells of another state's troops as well: then of nobody's.
 */
export class Units extends Step {
  private foreign: boolean | undefined;

  /** ISO3 of the state. */
  stateOf(group: NounGroup | undefined): string | undefined {
    const told = group === undefined ? undefined : (this.armyBehind(group) ?? this.armyBefore(group));
    return told ?? (this.hasForeign() ? undefined : this.setting.home);
  }

  /** "the 155th Brigade of the Russian marines" */
  private armyBehind({ of }: NounGroup): string | undefined {
    if (of === undefined) return undefined;
    const { possessor, from, head } = this.grammar.groups[of]!;
    for (let k = possessor === undefined ? from : this.grammar.groups[possessor]!.from; k <= head; k++) {
      const entry = this.names.mentions[this.names.at[k]!]?.entry;
      if (entry?.as === "name" || entry?.as === "adjective") return entry.country.code;
    }
    return undefined;
  }

  /** "Russian troops of the 76th Division" */
  private armyBefore({ id }: NounGroup): string | undefined {
    for (let k = id - 1; k >= 0 && k > id - 3; k--) {
      if (this.grammar.groups[k]!.of !== id) continue;
      const actor = this.modifierActorOf[k]! >= 0 ? this.modifierActorOf[k]! : this.actorOf[k]!;
      const owner = actor < 0 ? undefined : this.table.actors[actor]!;
      if (owner !== undefined && STATE_ORGANS.has(owner.kind)) return owner.country;
    }
    return undefined;
  }

  /** Whether the text tells of another state's troops: "Russian forces", "the Wagner Group". */
  private hasForeign(): boolean {
    const { home } = this.setting;
    this.foreign ??= this.names.mentions.some(({ entry, actor, to }) => {
      if (actor !== undefined) return isForce(actor.kind) && actor.country !== undefined && actor.country !== home;
      return entry !== undefined && entry.country.code !== home && this.words.personNoun(to)?.kind === "military";
    });
    return this.foreign;
  }
}

const isForce = (kind: ActorKind): boolean => kind === "military" || kind === "paramilitary";
