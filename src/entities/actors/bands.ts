import type { NounGroup } from "../../grammar/grammar.js";
import { type PersonNoun, personNoun } from "../../knowledge/people.js";
import type { ActorKind } from "../../model/index.js";
import { BODY_NOUNS } from "../coreference.js";
import { OUTLAWS, STATE_ORGANS } from "./kinds.js";
import { Step } from "./reading.js";
import { Role } from "./roles.js";
import { DraftActor } from "./table.js";
import { Is } from "./words.js";

/** Actors that nothing but a noun names: "gunmen", "Armenian forces"; one for each owner and wording, or a new one. */
export class Bands extends Step {
  actsAlone(group: NounGroup): boolean {
    return (
      (this.roles.of[group.id]! & (Role.SUBJECT | Role.POSSESSOR)) !== 0 || this.roles.preposition[group.id] === "by"
    );
  }

  /** `name`: what it is called where its own words do not say that. */
  nominalOf(
    group: NounGroup,
    noun: Pick<PersonNoun, "lemma" | "kind" | "collective">,
    name: string | undefined,
    owner: number,
    country: string | undefined,
    plural: boolean,
  ): number {
    const boss = owner < 0 || noun === DEMONYM ? undefined : this.table.actors[owner]!;
    const official = boss?.kind === "state" && this.words.isInstitution(group, noun.lemma) && this.actsAlone(group);
    const same =
      owner >= 0 && !this.words.isCounted(group) && (noun.collective || plural) && !this.words.isIndefinite(group);
    const key = same ? `${owner}:${this.wording.innerKeys(group)}` : undefined;
    let at = key === undefined ? undefined : this.table.find(key);
    if (at === undefined) {
      const kind = this.kindOf(group, noun, boss, plural);
      const several = plural && !SINGULAR_BODIES.has(noun.lemma);
      const actor = new DraftActor(name ?? this.wording.nameOfNominal(group), kind, official, several);
      actor.country = country;
      const ofState = STATE_ORGANS.has(kind) && !ARMED_BY_THEMSELVES.has(noun.lemma);
      const serves = boss !== undefined && (boss.kind !== "state" || ofState) && !APART.has(noun.lemma);
      actor.memberOf = serves ? owner : undefined;
      actor.gender = GENDERS.get(noun.lemma);
      actor.lemma = noun.lemma;
      at = this.table.add(actor, key);
    } else if (official) this.table.actors[at]!.named = true;
    this.table.mention(at, this.wording.rangeOf(group, true));
    return at;
  }

  /** "the Kenya-led mission". */
  private isLed({ from, head }: NounGroup): boolean {
    const { key } = this.doc.tokens;
    for (let k = from + 1; k < head; k++) if (key[k] === "led" && key[k - 1] === "-") return true;
    return false;
  }

  private kindOf(
    group: NounGroup,
    noun: Pick<PersonNoun, "lemma" | "kind" | "collective">,
    boss: DraftActor | undefined,
    plural: boolean,
  ): ActorKind {
    if (noun.kind === "civilians" || noun.kind === "person")
      for (let k = group.from; k < group.head; k++) if (this.words.isWord(k, Is.MENACING)) return "unidentified";
    if (noun.lemma === "man" && plural && boss !== undefined) return this.menOf(boss, noun.kind);
    // A state's "mission" or "delegation" speaks for it.
    if (boss?.kind === "state" && noun.kind === "international-organisation" && !this.isLed(group)) return "government";
    return boss === undefined || boss.kind === "state" ? noun.kind : kindUnder(boss.kind, noun, plural);
  }

  /** "The general's men", "his men": of the kind of the body that they are of, or of his who leads them. */
  private menOf({ kind, memberOf, titleKeys, named }: DraftActor, men: ActorKind): ActorKind {
    const body = kind === "person" && memberOf !== undefined ? this.table.actors[memberOf]!.kind : kind;
    if (OUTLAWS.has(body) || body === "military" || body === "police") return body;
    for (const word of titleKeys ?? []) {
      const serves = personNoun(word)?.kind;
      if (serves === "military" || serves === "police") return serves;
    }
    return kind === "person" && named ? "unidentified" : men;
  }
}

/** Of which kind a noun is for those who belong to somebody: "a wing of the rebels", "their spokesman", "members of the gang". */
export function kindUnder(
  boss: ActorKind,
  { lemma, kind, collective }: Pick<PersonNoun, "lemma" | "kind" | "collective">,
  plural: boolean,
): ActorKind {
  if (FACTIONS.has(lemma) && (OUTLAWS.has(boss) || FORCES.has(boss))) return boss;
  // "Houthi snipers", "FARC dissidents"
  if (OUTLAWS.has(boss) && (collective || plural) && (kind === "military" || lemma === "dissident")) return boss;
  if (collective || (kind !== "person" && kind !== "government" && lemma !== "commander")) return kind;
  if (plural) return boss === "person" ? kind : boss;
  return "person";
}

/** Who is known by somebody that he does not serve: "his predecessor", "the group's critics". */
const APART = new Set(
  "predecessor successor rival opponent critic foe enemy adversary challenger accuser captor kidnapper killer attacker hostage prisoner victim".split(
    " ",
  ),
);

/** "Iraqi militias", "Colombian mercenaries" are of a country and do not serve its state. */
const ARMED_BY_THEMSELVES = new Set("militia militiaman mercenary vigilante contractor".split(" "));

const FORCES: ReadonlySet<ActorKind> = new Set<ActorKind>(["military", "police"]);

/** Parts of armed bodies, and bodies of several. */
const FACTIONS = new Set(
  "faction wing splinter offshoot branch arm alliance coalition front bloc movement group organisation organization network band cell unit column element".split(
    " ",
  ),
);

const SINGULAR_BODIES = BODY_NOUNS;

const GENDERS: ReadonlyMap<string, "male" | "female"> = new Map([
  ..."woman girl mother wife daughter sister grandmother aunt widow niece policewoman spokeswoman actress nun schoolgirl businesswoman congresswoman chairwoman queen princess bride servicewoman"
    .split(" ")
    .map((w) => [w, "female"] as const),
  ..."man boy father husband son brother grandfather uncle nephew spokesman priest schoolboy businessman congressman chairman king prince cameraman fisherman imam monk widower"
    .split(" ")
    .map((w) => [w, "male"] as const),
]);

export const DEMONYM = { lemma: "people", kind: "civilians" as const, collective: false };
