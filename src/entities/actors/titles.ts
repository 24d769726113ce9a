import type { NounGroup } from "../../grammar/grammar.js";
import { countryByCode } from "../../knowledge/countries.js";
import { type PersonNoun, personNoun } from "../../knowledge/people.js";
import { Tag } from "../../text/document.js";
import type { NameMention } from "../names/index.js";
import { OFFICES, OUTLAWS, STATE_ORGANS } from "./kinds.js";
import type { NamedActors } from "./named-actors.js";
import type { Owners } from "./owners.js";
import { type Reading, Step } from "./reading.js";
import type { DraftActor } from "./table.js";
import type { Whereabouts } from "./whereabouts.js";
import { Is } from "./words.js";

/** What people are and whom they serve: "Kremlin spokesman Dmitry Peskov". */
export class Titles extends Step {
  constructor(
    reading: Reading,
    private readonly named: NamedActors,
    private readonly owners: Owners,
    private readonly where: Whereabouts,
  ) {
    super(reading);
  }

  /** Takes a person's title and whom it serves from the words before the name: "Kremlin spokesman Dmitry Peskov". */
  describe(actor: number, group: NounGroup, name: NameMention): void {
    const from = group.from;
    const person = this.table.actors[actor]!;
    const to = name.title ? name.title.to : name.from;
    const owner = group.possessor === undefined ? this.masterOf(group, to) : this.actorOf[group.possessor]!;
    const owned = owner >= 0 && owner !== actor;
    // "Joseph Wilson, alias Sanjou": another name, and no title
    if (this.doc.tokens.key[from] === "alias") return;
    if (to > from) this.entitle(person, actor, from, to, owned);
    else if (name.title) this.entitle(person, actor, name.title.from, name.title.to, owned);
    if (owner >= 0 && owner !== actor) this.serve(person, actor, owner);
  }

  /** "its spokesman Karim Aziz", "his deputy Li Wei"; but "his wife Maria" serves nobody. */
  private masterOf(group: NounGroup, to: number): number {
    const office = to > group.from ? this.officeAt(titleHead(this.doc.tokens.key, group.from, to)) : undefined;
    return office !== undefined && OFFICES.has(office.kind) ? this.owners.possessiveOwner(group) : -1;
  }

  /** `owned`: whether a possessor before the title tells whom it is of ("Pakistan's army spokesman"). */
  entitle(person: DraftActor, actor: number, from: number, to: number, owned: boolean): void {
    const { key } = this.doc.tokens;
    let start = from;
    while (
      start < to &&
      (this.words.isWord(start, Is.ARTICLE) || this.grammar.tag[start] === Tag.DET || key[start] === "'s")
    )
      start++;
    let boss = -1;
    for (let k = start; k < to; k++) {
      const m = this.names.at[k]!;
      if (m >= 0 && this.names.mentions[m]!.kind !== "person") {
        const found = this.named.ofMention(m);
        if (found >= 0) {
          if (!((owned || boss >= 0) && this.owners.isSentTo(found, to - 1))) boss = found;
        } else {
          const lies = this.setting.countryOf(m);
          if (lies !== undefined) person.country ??= lies;
        }
        k = this.names.mentions[m]!.to - 1;
      }
    }
    const head = titleHead(key, start, to);
    const office = start < to ? this.officeAt(head) : undefined;
    if (boss >= 0 && person.titleKeys === undefined) this.correct(person, boss);
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
      const local = LOCAL_OFFICES.has(office.lemma) ? this.where.countryAt(to - 1) : undefined;
      person.country = local ?? this.setting.home;
    }
    if (boss < 0 && !owned && (this.hasOrgan(start, to - 1) || this.isPortfolio(start, to))) {
      const country = countryByCode(person.country ?? this.setting.home ?? "");
      if (country !== undefined) this.serve(person, actor, this.table.state(country, false));
    }
    person.titleKeys ??= this.doc.tokens.key.slice(start, to);
    if (person.title === undefined) person.title = this.wording.textOf({ from: start, to });
  }

  /** "TPLF spokesman …": what the text says of somebody goes before what the tables have, which have him in the government. */
  private correct(person: DraftActor, boss: number): void {
    const { kind, country } = this.table.actors[boss]!;
    if (person.memberOf === undefined || !OUTLAWS.has(kind)) return;
    person.memberOf = undefined;
    person.country = country;
  }

  /** The noun of a title, short or in full: "Lt. Gen.", "governor". */
  private officeAt(last: number): PersonNoun | undefined {
    const { key } = this.doc.tokens;
    const at = key[last] === "." ? last - 1 : last;
    const full = SHORT.get(key[at] ?? "");
    return full === undefined ? this.words.personNoun(at) : personNoun(full);
  }

  /** "Defence Minister": of the country in which the article plays, where no other is named. */
  private isPortfolio(from: number, to: number): boolean {
    const { key } = this.doc.tokens;
    return to - from > 1 && key[to - 1] === "minister" && key[to - 2] !== "prime";
  }

  /** "Army spokesman", "police chief": a title in a body of the state, though nobody says of which. */
  private hasOrgan(from: number, to: number): boolean {
    for (let k = from; k < to; k++) {
      const noun = this.words.personNoun(k);
      if (noun?.collective && noun.kind !== "paramilitary" && STATE_ORGANS.has(noun.kind)) return true;
    }
    return false;
  }

  /** `office`: whether the title is one in which somebody speaks or fights for a state. */
  serve(person: DraftActor, actor: number, boss: number, office = true): void {
    if (boss === actor || this.reaches(boss, actor)) return;
    const { country, kind } = this.table.actors[boss]!;
    if (person.memberOf === undefined && (office || kind !== "state")) person.memberOf = boss;
    if (country !== undefined) person.country ??= country;
  }

  /** Whether `from` belongs to `to` already, directly or not: no circles. */
  reaches(from: number, to: number): boolean {
    for (let at: number | undefined = from, steps = 0; at !== undefined && steps < 20; steps++) {
      if (at === to) return true;
      at = this.table.actors[at]!.memberOf;
    }
    return false;
  }
}

/** Where the noun of a title stands: "secretary" in "deputy secretary of state". */
export function titleHead(key: readonly string[], from: number, to: number): number {
  for (let k = from + 1; k < to; k++) if (key[k] === "of" || key[k] === "for") return k - 1;
  return to - 1;
}

/** Offices that a place of the sentence gives away: the governor of the region that is told of. */
const LOCAL_OFFICES = new Set(
  "governor mayor prefect sheriff administrator superintendent inspector constable councillor councilor coroner commissioner chief police officer official".split(
    " ",
  ),
);

/** Short forms of titles that are offices. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ["gov", "governor"],
  ["gen", "general"],
  ["col", "colonel"],
  ["lt", "lieutenant"],
  ["maj", "major"],
  ["capt", "captain"],
  ["sgt", "sergeant"],
  ["brig", "brigadier"],
  ["adm", "admiral"],
]);
