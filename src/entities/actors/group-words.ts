import type { Grammar, NounGroup } from "../../grammar/grammar.js";
import { type PersonNoun, personNounOf } from "../../knowledge/people.js";
import { type Document, Tag } from "../../text/document.js";
import type { Names } from "../names/index.js";
import { groupWords, Is } from "./words.js";

/** What the words of a group say by themselves: counted, indefinite, described further. */
export class GroupWords {
  constructor(
    private readonly doc: Document,
    private readonly grammar: Grammar,
    private readonly names: Names,
    private readonly modifierActorOf: Int32Array,
  ) {}

  isInstitution(group: NounGroup, lemma: string): boolean {
    return INSTITUTIONS.has(lemma) || (lemma === "force" && this.doc.tokens.key[group.head - 1] === "air");
  }

  isCounted(group: NounGroup): boolean {
    const { tag, lemma, lemmaNumber } = this.grammar;
    for (let k = group.from; k < group.head; k++)
      if (tag[k] === Tag.NUM || (groupWords.of(lemmaNumber[k]!, lemma[k]!) & Is.QUANTIFIER) !== 0) return true;
    return false;
  }

  isIndefinite(group: NounGroup): boolean {
    const first = this.doc.tokens.key[group.from];
    return (
      first === "a" ||
      first === "an" ||
      first === "some" ||
      first === "several" ||
      first === "other" ||
      first === "many"
    );
  }

  hasModifier(group: NounGroup): boolean {
    const { tag } = this.grammar;
    for (let k = group.from; k < group.head; k++) {
      if (this.names.at[k]! >= 0 && this.modifierActorOf[group.id]! >= 0) continue;
      if (tag[k] !== Tag.DET && tag[k] !== Tag.PRON && tag[k] !== Tag.ADV && !this.isWord(k, Is.BLEACHED)) return true;
    }
    return false;
  }

  /** "Iran-backed", "an Iranian-made drone", "Al Qaeda-linked": the name that ends at a token does not own what follows. */
  isTie(at: number, { head }: NounGroup): boolean {
    const { key } = this.doc.tokens;
    if (key[at] !== "-") return false;
    return ORIGINS.has(key[at + 1]!) || (BACKERS.has(key[at + 1]!) && !this.isMedia(head));
  }

  /** "A Hezbollah-affiliated outlet": it does speak for who is behind it. */
  private isMedia(head: number): boolean {
    const m = this.names.at[head]!;
    return (m < 0 ? this.personNoun(head) : this.names.mentions[m]!.actor)?.kind === "media";
  }

  personNoun(at: number): PersonNoun | undefined {
    const { key, number } = this.doc.tokens;
    return personNounOf(number[at]!, key[at]!);
  }

  /** `bits`: of `Is`. */
  isWord(at: number, bits: number): boolean {
    const { key, number } = this.doc.tokens;
    return (groupWords.of(number[at]!, key[at]!) & bits) !== 0;
  }

  skipArticle(group: NounGroup): number {
    let from = group.from;
    while (from < group.head && this.isWord(from, Is.ARTICLE)) from++;
    return from;
  }
}

/** Bodies of state. */
const INSTITUTIONS = new Set(
  "army military navy police government ministry authority authorities parliament court junta air force".split(" "),
);

/** What follows a name and a hyphen where it tells who stands behind people. */
const BACKERS = new Set(
  "backed linked affiliated aligned allied supported sponsored trained equipped armed".split(" "),
);

/** And where it tells where a thing comes from or to whom it belongs. */
const ORIGINS = new Set(
  "made built designed supplied produced manufactured assembled provided donated owned flagged registered chartered born educated language speaking style inspired funded financed".split(
    " ",
  ),
);
