import type { NounGroup } from "../../grammar/grammar.js";
import type { PersonNoun } from "../../knowledge/people.js";
import type { ActorKind } from "../../model/index.js";
import { Tag } from "../../text/document.js";
import { DESCRIPTIONS, isBodyNoun } from "../coreference.js";
import type { Antecedents } from "./antecedents.js";
import { ARMED } from "./kinds.js";
import { type Reading, Step } from "./reading.js";
import type { DraftActor } from "./table.js";
import { titleHead } from "./titles.js";
import { isUnit } from "./units.js";
import { Is } from "./words.js";

/** Whom definite descriptions mean: "the group", "the spokesman", "the Lebanese group". */
export class Descriptions extends Step {
  constructor(
    reading: Reading,
    private readonly antecedents: Antecedents,
  ) {
    super(reading);
  }

  /** "The Lebanese group", after Hezbollah was named: an armed or other band of that country. */
  bandOf(group: NounGroup, noun: PersonNoun, owner: number): number {
    const kinds = NAMED_BANDS.has(noun.lemma) ? DESCRIPTIONS.get(noun.lemma) : undefined;
    const { country } = this.table.actors[owner]!;
    if (kinds === undefined || country === undefined || this.words.hasModifier(group)) return -1;
    return this.antecedents.described(group, (a) => a.named && a.country === country && kinds.includes(a.kind));
  }

  /** "The paramilitary group", "the rebel movement": what stands before the noun says of which kind it is, and no more. */
  private namesItsKind(group: NounGroup, noun: PersonNoun): boolean {
    if (!NAMED_BANDS.has(noun.lemma) || !ARMED.has(noun.kind)) return false;
    for (let k = group.from; k < group.head; k++)
      if (
        this.grammar.tag[k] !== Tag.DET &&
        this.words.personNoun(k) === undefined &&
        !this.words.isWord(k, Is.BLEACHED)
      )
        return false;
    return true;
  }

  /** "The Shia movement": nothing but a faith stands before the noun. */
  private tellsItsFaith({ from, head }: NounGroup): boolean {
    for (let k = from; k < head; k++)
      if (this.grammar.tag[k] !== Tag.DET && !FAITHS.has(this.doc.tokens.key[k]!)) return false;
    return true;
  }

  /** "the governor of Taraba", "the minister of defence": the word that tells the office from others; none in "the leader of the group". */
  private officeOf({ of }: NounGroup): string | undefined {
    const head = of === undefined ? undefined : this.grammar.groups[of]!.head;
    return head === undefined || VAGUE.has(this.grammar.lemma[head]!) ? undefined : this.doc.tokens.key[head]!;
  }

  /** An earlier actor that "the group", "the spokesman", "the soldiers" can mean. */
  describedBefore(group: NounGroup, noun: PersonNoun): number {
    const { key } = this.doc.tokens;
    const bare = this.words.hasModifier(group) ? 2 : 1;
    if (bare === 2 && this.namesItsKind(group, noun))
      return this.antecedents.described(
        group,
        (a) => a.named && (a.kind === noun.kind || bandsTogether(a.kind, noun.kind)),
      );
    if (bare === 2 && this.tellsItsFaith(group)) {
      const kinds = NAMED_BANDS.has(noun.lemma) ? DESCRIPTIONS.get(noun.lemma) : undefined;
      return kinds === undefined ? -1 : this.antecedents.described(group, (a) => a.named && kinds.includes(a.kind));
    }
    const called = group.plural ? undefined : key[group.head]!;
    const office = this.officeOf(group);
    const isCalled = ({ titleKeys }: DraftActor): boolean =>
      called !== undefined &&
      titleKeys !== undefined &&
      (office === undefined || titleKeys.includes(office)) &&
      (titleKeys[titleHead(titleKeys, 0, titleKeys.length)] === called ||
        (called === "premier" && titleKeys.includes("prime")));
    if (bare === 2) return called === undefined ? -1 : this.antecedents.described(group, isCalled);
    const { lemma, collective } = noun;
    const plural = noun.plural || group.plural;
    const kinds = noun.plural || isBodyNoun(lemma) || lemma === "paramilitary" ? DESCRIPTIONS.get(lemma) : undefined;
    const anybody = noun.kind === "person" && PERSON_NOUNS.has(lemma);
    const fits = (a: DraftActor): boolean =>
      (a.lemma === lemma && (collective || a.plural === plural)) ||
      (kinds !== undefined && a.named && kinds.includes(a.kind) && !(kinds === WHOLE_ARMIES && isUnit(a.name))) ||
      // "Rebels attacked the base. The group said …"
      (lemma === "group" && a.plural && BANDED.has(a.kind)) ||
      (anybody && a.kind === "person") ||
      isCalled(a);
    return this.antecedents.described(group, fits);
  }
}

/** Whom "the army", "the military" mean: none of its parts. */
const WHOLE_ARMIES = DESCRIPTIONS.get("army")!;

/** Nouns for bands of people under a name of their own. */
const NAMED_BANDS = new Set("group organization organisation movement militia gang party band".split(" "));

/** Of which leaders are told without telling more. */
const VAGUE = new Set(
  "group organization organisation movement militia gang party band country nation state province region district city town village union association republic embassy company it them staff".split(
    " ",
  ),
);

const FAITHS = new Set("shia shiite sunni islamist islamic muslim".split(" "));

/** What one reporter calls rebels the other calls militants. */
const bandsTogether = (a: ActorKind, b: ActorKind): boolean =>
  (a === "rebels" || a === "militants") && (b === "rebels" || b === "militants");

/** Armed people without a name, of whom "the group" may speak. */
const BANDED: ReadonlySet<ActorKind> = new Set<ActorKind>(["rebels", "militants"]);

const PERSON_NOUNS = new Set("man woman suspect victim boy girl child officer".split(" "));
