import type { NounGroup } from "../../grammar/grammar.js";
import { countryByCode } from "../../knowledge/countries.js";
import type { PersonNoun } from "../../knowledge/people.js";
import { STATE_ORGANS } from "./kinds.js";
import { Step } from "./reading.js";

/** Of which country people are by where they are: "Kabul police", "residents of Goma", "In Belgorod, officials said". */
export class Whereabouts extends Step {
  private readonly bySentence = new Map<number, string | null>();

  /** The state to which a body of state without an owner belongs: that of the country in which the article plays. */
  domestic(group: NounGroup, noun: PersonNoun): number {
    if (!this.isOfState(group, noun) || this.words.isIndefinite(group) || group.possessor !== undefined) return -1;
    const local = this.countryBehind(group) ?? (noun.kind === "police" ? this.countryAt(group.head) : undefined);
    const country = countryByCode(armyOf(local ?? this.speaking(group, noun) ?? this.setting.home ?? "", noun));
    return country ? this.table.state(country, false) : -1;
  }

  /** "Ankara – Turkish jets hit targets in Iraq, the defence ministry said": the army or the ministry for war of the state that acts, where the text was filed from its land. */
  private speaking({ from, head }: NounGroup, { kind, lemma }: PersonNoun): string | undefined {
    const { filed, home } = this.setting;
    if (filed === undefined || filed === home || this.table.stateOf(filed) === undefined) return undefined;
    const abroad =
      kind === "military" || (lemma === "ministry" && head > from && ABROAD.has(this.doc.tokens.key[head - 1]!));
    return abroad ? filed : undefined;
  }

  /** "the army", "government troops", "junta soldiers" */
  private isOfState(group: NounGroup, noun: PersonNoun): boolean {
    if (this.words.isInstitution(group, noun.lemma)) return true;
    const before = group.head > group.from ? this.doc.tokens.key[group.head - 1]! : "";
    return noun.kind === "military" && RULING.has(before);
  }

  /** The country of people by where they are: "Kabul police", "residents of Goma"; of locals, that in which the article plays. */
  liesIn(group: NounGroup, noun: PersonNoun): string | undefined {
    // Who rules a disputed place need not be its state.
    const owner = group.possessor === undefined ? -1 : this.names.at[this.grammar.groups[group.possessor]!.head]!;
    if (owner >= 0 && STATE_ORGANS.has(noun.kind) && this.setting.isDisputed(owner)) return undefined;
    for (let k = group.from; k < group.head; k++) {
      const m = this.names.at[k]!;
      const country =
        m < 0 || this.words.isTie(this.names.mentions[m]!.to, group) ? undefined : this.setting.countryOf(m);
      if (country !== undefined) return country;
    }
    const behind = this.countryBehind(group);
    if (behind !== undefined) return behind;
    if (!LOCALS.has(noun.lemma) && noun.kind !== "police" && noun.kind !== "government" && noun.kind !== "military")
      return undefined;
    const whose = group.possessor === undefined ? undefined : this.setting.countryMeant(group.possessor);
    const lies = whose ?? (noun.kind === "military" ? undefined : this.countryAt(group.head)) ?? this.setting.home;
    return lies === undefined ? undefined : armyOf(lies, noun);
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
  countryAt(token: number): string | undefined {
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
}

/** Lands without an army, and whose soldiers stand there: "the military" that bombs Rafah is Israel's. */
const OCCUPIED: ReadonlyMap<string, string> = new Map([["PSE", "ISR"]]);

const armyOf = (country: string, { kind }: PersonNoun): string =>
  kind === "military" ? (OCCUPIED.get(country) ?? country) : country;

/** Ministries that speak of what their state does in other lands. */
export const ABROAD = new Set("defence defense foreign".split(" "));

/** Before the soldiers of those who rule. */
const RULING = new Set("government junta regime army federal".split(" "));

const LOCALS = new Set(
  "resident villager local neighbour neighbor inhabitant doctor medic nurse official hospital authority civilian protester demonstrator".split(
    " ",
  ),
);
