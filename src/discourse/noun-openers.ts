import type { NounGroup } from "../grammar/grammar.js";
import { Tag } from "../text/document.js";
import type { NounCue } from "./cue-nouns.data.js";
import { groupAt, isTime, possessedBy, type Reading, verbAt } from "./reading.js";

/** A noun that may be a cue, where it stands. */
export interface CueNoun {
  readonly group: NounGroup;
  readonly lemma: string;
  /** Its capital is the sentence's, or its verb was taken for the head: the group tells nothing of its number. */
  readonly bare: boolean;
  /** Its senses. */
  readonly entries: readonly NounCue[];
}

/** What opens the content of a noun. */
export interface Opener {
  /** What the noun means with it. */
  readonly entry: NounCue;
  /** A clause follows, with "that" or without. */
  readonly clause: boolean;
  /** Where the content begins: "that", "to" and "whether" belong to it, prepositions to the cue. */
  readonly from: number;
}

/** What opens the content at a token behind a noun; undefined if nothing does. */
export function openerAt(r: Reading, noun: CueNoun, at: number, limit: number): Opener | undefined {
  const word = r.key[at]!;
  if (word === "for" && r.key[at + 1] === "comment") return undefined;
  if (ABOUT.has(word) && isOccasion(r, noun)) return undefined;
  if (word === "on" && (isTime(r, groupAt(r, at + 1) ?? noun.group) || isOnPlatform(r, at))) return undefined;
  const entry = openedBy(noun, word);
  if (entry === undefined) return bareOpener(r, noun, at, limit);
  if (word === "that") return opensClause(r, at, limit) ? { entry, clause: true, from: at } : undefined;
  if (word === "to") return isInfinitive(r, entry, at) ? toOpener(r, entry, at) : undefined;
  return { entry, clause: false, from: word === "whether" ? at : at + 1 };
}

/** "In its first comment on the attack, the general staff acknowledged": when it was said, and what it said comes. */
function isOccasion({ key, doc }: Reading, { group: { from, sentence } }: CueNoun): boolean {
  return key[from - 1] === "in" && doc.sentences[sentence]!.from === from - 1;
}

const ABOUT: ReadonlySet<string> = new Set(["on", "about"]);

/** "In a statement on Telegram", "a post on its Facebook page": where it was said. */
function isOnPlatform({ key }: Reading, at: number): boolean {
  for (let k = at + 1; k < at + 4; k++) if (PLATFORMS.has(key[k]!)) return true;
  return key[at + 1] === "x" || (key[at + 1] === "social" && key[at + 2] === "media");
}

const PLATFORMS: ReadonlySet<string> = new Set(
  "telegram facebook twitter whatsapp instagram tiktok youtube vkontakte weibo website".split(" "),
);

const openedBy = ({ entries }: CueNoun, word: string): NounCue | undefined =>
  entries.find(({ openers }) => openers.includes(word));

/** "Their claim to the island" is no words of theirs, "the threat to the town" none of anybody's. */
function isInfinitive(r: Reading, { kind }: NounCue, at: number): boolean {
  if (kind === "claim") return verbAt(r, at)?.form === "infinitive";
  return (kind !== "announce" && kind !== "demand") || r.tag[at] === Tag.PART;
}

const toOpener = (r: Reading, entry: NounCue, at: number): Opener => ({
  entry,
  clause: false,
  from: verbAt(r, at) === undefined ? at + 1 : at,
});

/** "Reports the town had fallen" */
function bareOpener(r: Reading, noun: CueNoun, at: number, limit: number): Opener | undefined {
  const { lemma, group } = noun;
  if (!TOLD_BARE.has(lemma) || (lemma === "report" && !group.plural)) return undefined;
  const entry = opensBareClause(r, at, limit) ? openedBy(noun, "that") : undefined;
  return entry === undefined ? undefined : { entry, clause: true, from: at };
}

/** "that" with a clause, and not "the claim that he made". */
function opensClause(r: Reading, at: number, limit: number): boolean {
  const group = groupAt(r, at + 1) ?? groupAt(r, at);
  const after = group === undefined ? verbAt(r, at + 2) : verbAt(r, possessedBy(r, group).to);
  if (group === undefined && after === undefined) return at + 2 < limit;
  // "a message that read": the message did
  if (group?.kind === "relative" && group.from === at && after?.form === "finite") return false;
  // "a claim that Kigali denies", "a claim that the video seemed to contradict"
  const answer = after?.form === "finite" && RAISING.has(after.lemma) ? verbAt(r, after.to) : after;
  if (after?.form === "finite" && DENYING.has(answer?.lemma ?? "") && lacksObject(r, answer!.to)) return false;
  // "the report that he published said"
  if (after?.form === "finite" && verbAt(r, after.to)?.form === "finite") return false;
  return group !== undefined;
}

/** Nouns with which "that" may be left out: "amid reports the town had fallen". */
const TOLD_BARE: ReadonlySet<string> = new Set(
  "report claim fear hope rumour rumor allegation suspicion warning belief".split(" "),
);

/** "Reports the town had fallen", "fears the truce would fail": a clause that lacks nothing, not "reports the army published". */
function opensBareClause(r: Reading, at: number, limit: number): boolean {
  const group = groupAt(r, at);
  if (group?.from !== at || group.kind === "relative" || isTime(r, group)) return false;
  let end = possessedBy(r, group).to;
  for (let guard = 0; guard < 2 && r.tag[end] === Tag.ADP; guard++) end = groupAt(r, end + 1)?.to ?? end;
  const verb = verbAt(r, end);
  if (verb?.form !== "finite" || verb.to >= limit || HANDLING.has(verb.lemma)) return false;
  if (verb.voice === "passive" || (verb.modal !== undefined && verb.modal !== "can")) return true;
  const object = groupAt(r, verb.to);
  if (object?.from === verb.to && object.kind !== "relative" && !isTime(r, object)) return true;
  return verb.perfect && verb.tense === "past" && (r.tag[verb.to] === Tag.ADV || r.tag[verb.to] === Tag.ADP);
}

/** What is done with what was said: "claims he had made", "reports the ministry says". */
const HANDLING: ReadonlySet<string> = new Set(
  (
    "make publish issue file hear see receive read get give send cite have raise spread repeat deny reject share call describe say tell " +
    "dismiss release submit write produce voice express air confirm verify harbor harbour find want need expect believe think know"
  ).split(" "),
);

/** "a promise that he had made", "… made on Monday" */
const lacksObject = (r: Reading, at: number): boolean => CLOSING.has(r.key[at] ?? ".") || r.tag[at] === Tag.ADP;

const CLOSING: ReadonlySet<string> = new Set([".", ",", ";"]);
const DENYING: ReadonlySet<string> = new Set(
  "deny reject dispute refute contest make repeat dismiss contradict confirm describe support abandon".split(" "),
);
const RAISING: ReadonlySet<string> = new Set(["seem", "appear"]);

export const singular = (word: string): string => (word.endsWith("s") ? word.slice(0, -1) : word);

export const isSpreading = (lemma: string): boolean => SPREADING.has(lemma);

/** "Rumours spread on social media that": the verb is taken for the head of its subject. */
export function spreadingHead(r: Reading, { head, from }: NounGroup): number {
  const spread = r.key[head] === "spread" && head > from && isSpreading(singular(r.key[head - 1]!));
  return spread ? head - 1 : head;
}

const CIRCULATING: ReadonlySet<string> = new Set(
  "spread circulate emerge surface swirl abound persist go appear".split(" "),
);

/** What spreads before it is known who said it first. */
const SPREADING: ReadonlySet<string> = new Set("claim report rumour rumor allegation suggestion accusation".split(" "));

/** "Claims that spread on WhatsApp that …", "reports in local media that …": behind how they went about. */
export function behindSpread(r: Reading, { group, lemma, bare }: CueNoun, at: number, limit: number): number {
  if (!(group.plural || bare) || !isSpreading(lemma)) return at;
  const verb = verbAt(r, at);
  const about = r.tag[at] === Tag.ADP && r.key[at] !== "of" && r.key[at] !== "for";
  const relative = (r.key[at] === "that" || r.key[at] === "which") && groupAt(r, at + 1)?.kind !== "pronoun";
  const spreads = verb?.form === "finite" && CIRCULATING.has(verb.lemma);
  if (!about && !relative && !spreads && verb?.form !== "ing" && verb?.form !== "participle") return at;
  for (let k = at + 1; k < Math.min(limit, at + 12); k++) {
    if (r.key[k] === "," || r.key[k] === ";") return at;
    if (r.key[k] === "that") return opensClause(r, k, limit) ? k : at;
    if (relative && k > at + 2 && groupAt(r, k)?.from === k && verbAt(r, groupAt(r, k)!.to)?.form === "finite")
      return at;
  }
  return at;
}
