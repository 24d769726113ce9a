import type { NounGroup } from "../../grammar/grammar.js";
import type { NameMention } from "../names/index.js";
import { STATE_ORGANS } from "./kinds.js";
import { Step } from "./reading.js";
import { DraftActor } from "./table.js";

/**
 * Parties and armed groups that bear the name of one that the tables have in another country: "Egypt's Islamic Jihad",
 * "the Liberal Party of Honduras". Names that are not made of everybody's words ("Turkey's PKK") are nobody else's.
 */
export class Namesakes extends Step {
  /** What a bare name has come to mean: "Egypt's Islamic Jihad … Islamic Jihad". */
  private readonly called = new Map<string, number>();

  /** The namesake that a name means, if it is not the known one that is meant. */
  of(name: NameMention, group: NounGroup | undefined): number | undefined {
    const { kind, country: known } = name.actor!;
    if (STATE_ORGANS.has(kind)) return undefined;
    const country = group && this.countryOf(name, group, kind === "party");
    if (country === undefined) return this.called.size === 0 ? undefined : this.called.get(this.keyOf(name));
    return country !== known && this.isCommon(name) ? this.named(name, group!, country) : undefined;
  }

  private named(name: NameMention, group: NounGroup, country: string): number {
    const bare = this.keyOf(name);
    const key = `body:${bare}|${country}`;
    const before = this.table.find(key);
    if (before !== undefined) return before;
    const owner = group.possessor === undefined ? undefined : this.grammar.groups[group.possessor]!;
    const from = owner === undefined ? this.words.skipArticle(group) : this.words.skipArticle(owner);
    const body = new DraftActor(this.wording.textOf({ from, to: name.to }), name.actor!.kind, true, false);
    body.country = country;
    const at = this.table.add(body, key);
    this.called.set(bare, at);
    return at;
  }

  /**
   * The country that is told beside the name: its possessor, an adjective before it, or what stands behind "of"; behind "in" a
   * party's, while armed groups fight abroad.
   */
  private countryOf(name: NameMention, group: NounGroup, party: boolean): string | undefined {
    const before = name.from > group.from ? this.stateAt(name.from - 1) : undefined;
    if (before !== undefined) return before;
    for (const whose of [group.possessor, group.of]) {
      const state = whose === undefined ? undefined : this.stateAt(this.grammar.groups[whose]!.head);
      if (state !== undefined) return state;
    }
    const { prep, group: where } = group.preps[0] ?? {};
    return party && prep === "in" ? this.stateAt(this.grammar.groups[where!]!.head) : undefined;
  }

  private stateAt(token: number): string | undefined {
    const m = this.names.at[token]!;
    const entry = m < 0 ? undefined : this.names.mentions[m]!.entry;
    return entry === undefined || entry.as === "seat" ? undefined : entry.country.code;
  }

  private isCommon({ from, to }: NameMention): boolean {
    for (let k = from; k < to; k++) if (!COMMON.has(this.doc.tokens.key[k]!)) return false;
    return to > from + 1;
  }

  private keyOf(name: NameMention): string {
    return this.wording.textOf(name).toLowerCase();
  }
}

/** Words of which such names are made everywhere. */
const COMMON: ReadonlySet<string> = new Set(
  `islamic jihad muslim christian brotherhood movement people peoples 's ' popular national liberation salvation front army
  defence defense force forces revolutionary republican democratic democrats democrat liberal labour labor socialist
  communist conservative workers worker party league congress union unity freedom justice development reform social of for
  and the`.split(/\s+/),
);
