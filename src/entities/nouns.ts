import type { Grammar, NounGroup } from "../grammar/grammar.js";
import { type PersonNoun, personNoun, personNounOf } from "../knowledge/people.js";
import { WordFacts } from "../knowledge/vocabulary.js";
import type { ActorKind } from "../model/index.js";
import type { Document } from "../text/document.js";
import type { NounSense } from "./entities.js";
import type { Names } from "./names/index.js";

/** A noun at the head of a group. */
export interface HeadNoun extends PersonNoun {
  /** Takes its side from the word before it. */
  readonly general: boolean;
  /** What it says of what its group speaks of. */
  readonly sense: NounSense;
}

function asHead({ lemma, kind, victims, collective, plural }: PersonNoun): HeadNoun {
  const sense = { actorKind: kind, victims, collective };
  return { lemma, kind, victims, collective, plural, general: GENERAL.has(lemma), sense };
}

const heads = /* @__PURE__ */ new WordFacts((word) => {
  const noun = personNoun(word);
  return noun && asHead(noun);
});

/** The noun for people or bodies at the head of a group, by its form or its lemma; names and pronouns have none. */
export function headNoun(doc: Document, grammar: Grammar, names: Names, group: NounGroup): HeadNoun | undefined {
  const { head, kind } = group;
  if (kind === "pronoun" || kind === "relative" || kind === "number") return undefined;
  if (names.at[head]! >= 0) return undefined;
  const { key, number } = doc.tokens;
  const noun = heads.of(number[head]!, key[head]!) ?? heads.of(grammar.lemmaNumber[head]!, grammar.lemma[head]!);
  if (noun === undefined) {
    if (key[head] === "branch" && head > group.from && POLICING.has(key[head - 1]!)) return branchOf();
    return LEADING.has(key[head]!) ? leading(doc, grammar, names, group) : undefined;
  }
  // "were put down by force", "used excessive force"
  if (key[head] === "force" && (head === group.from || VIOLENCE.has(key[head - 1]!))) return undefined;
  const before = head > group.from ? key[head - 1]! : "";
  if (noun.lemma === "unit" && head > group.from && isOfArmy(doc, names, head - 1))
    return withKind(noun, "military", "military");
  if (noun.general)
    return isGuerrillaFront(names, group, noun) ? withKind(noun, "rebels", "militants") : sided(doc, group, noun);
  if (noun.lemma === "agency" && before === "news") return withKind(noun, "media", noun.victims);
  // "a police colonel", "police commandos"
  if (noun.kind === "military" && before === "police") return withKind(noun, "police", "police");
  if (before === "police" && LEARNING.has(noun.lemma)) return withKind(noun, "police", "police");
  if (noun.lemma === "volunteer" && DEFENDING.has(before)) return withKind(noun, "paramilitary", "military");
  return noun;
}

/** "the head of the council", "village heads": of what is led by people; not "shot in the head". */
function leading(doc: Document, grammar: Grammar, names: Names, { from, head, of }: NounGroup): HeadNoun | undefined {
  const { key } = doc.tokens;
  const led = of === undefined ? undefined : grammar.groups[of]!;
  const plural = key[head] === "heads";
  if (led === undefined) return head > from && LED.has(key[head - 1]!) ? headOf(plural) : undefined;
  const named = names.at[led.head]! >= 0 && names.mentions[names.at[led.head]!]!.actor?.kind !== "person";
  const body = named || LED.has(key[led.head]!) || headNoun(doc, grammar, names, led)?.collective === true;
  return body ? headOf(plural) : undefined;
}

const headOf = (plural: boolean) =>
  asHead({ lemma: "head", kind: "government", victims: "officials", collective: false, plural });

/** "the crime branch" */
const branchOf = () => asHead({ lemma: "branch", kind: "police", victims: "police", collective: true, plural: false });
const POLICING = new Set(["crime", "special", "detection"]);

const LEADING = new Set(["head", "heads"]);

/** What has a head that is somebody. */
const LED = new Set(
  "village deputy district town city state regional provincial area family clan mission department office branch section hospital school college university prison company agency bureau administration council union association committee board bank party programme program delegation region province county church diocese".split(
    " ",
  ),
);

/** "Armenian units", "army units" */
function isOfArmy({ tokens: { key } }: Document, names: Names, at: number): boolean {
  const m = names.at[at]!;
  return m >= 0 ? names.mentions[m]!.entry?.as === "adjective" : ARMIES.has(key[at]!);
}

/** What only states have; guerrillas have commandos and snipers, too. */
const ARMIES = new Set("army military navy marine infantry brigade battalion cavalry".split(" "));

/** "the Carlos Patino front": called after somebody. */
const isGuerrillaFront = (names: Names, { from, head }: NounGroup, { lemma }: HeadNoun): boolean =>
  lemma === "front" && head > from && names.mentions[names.at[head - 1]!]?.kind === "person";

/** "rebel forces", "guerrilla column", "drug trafficking band": a general word takes its side from the one before it. */
function sided({ tokens: { key, number } }: Document, { from, head }: NounGroup, noun: HeadNoun): HeadNoun {
  for (let k = head - 1; k >= from; k--) {
    const side = personNounOf(number[k]!, key[k]!);
    if (side === undefined || !SIDES.has(side.kind) || side.lemma === "deputy") continue;
    return withKind(noun, side.kind, side.victims ?? noun.victims);
  }
  const before = key[head - 1]!;
  if (head > from && noun.kind === "military" && RISEN.has(before)) return withKind(noun, "rebels", noun.victims);
  if (head > from && noun.lemma === "wing" && WINGED.has(before)) return withKind(noun, "militants", "militants");
  if (noun.lemma !== "group") return noun;
  return withKind(noun, key[head - 1] === "armed" ? "militants" : "other", noun.victims);
}

function withKind({ lemma, collective, plural }: HeadNoun, kind: ActorKind, victims: PersonNoun["victims"]): HeadNoun {
  return asHead({ lemma, kind, victims, collective, plural });
}

/** "excessive force": what was used, and nobody. */
const VIOLENCE = new Set(
  "excessive deadly lethal brute disproportionate undue minimum reasonable physical brutal".split(" "),
);

const LEARNING = new Set(["trainee", "recruit", "cadet", "student"]);

/** Before volunteers who fight. */
const DEFENDING = new Set("defence defense self-defence self-defense militia armed village-defence".split(" "));

/** Before the forces of those who fight whoever rules. */
const RISEN = new Set("anti-government anti-regime anti-junta anti-coup anti-assad anti-taliban".split(" "));
/** Before the wing of a party that fights. */
const WINGED = new Set(["armed", "military", "militant", "paramilitary"]);

const SIDES: ReadonlySet<ActorKind> = new Set<ActorKind>([
  "rebels",
  "militants",
  "criminals",
  "paramilitary",
  "police",
]);
const GENERAL = new Set(
  "force forces troops troop group organization organisation band column unit squad cell leader commander member chief fighter element side wing faction patrol army movement spokesman official command front officer personnel agent guard".split(
    " ",
  ),
);
