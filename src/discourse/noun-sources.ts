import type { NounGroup } from "../grammar/grammar.js";
import { startsWithCapital } from "../text/characters.js";
import { Tag } from "../text/document.js";
import type { SourcePhrase } from "./found.js";
import { invertedSource } from "./inverted-source.js";
import type { CueNoun } from "./noun-openers.js";
import { groupAt, leadOf, possessedBy, type Reading, verbAt } from "./reading.js";
import type { Subject } from "./source-phrase.js";
import { isHappening } from "./sources.js";

/** Who the noun says spoke, with the words that name him: "[its] claim", "claims by [the army]", "[Russian] claims". */
export function nounSource(
  r: Reading,
  { group, bare }: CueNoun,
  agent: SourcePhrase | undefined,
  subjects: readonly (Subject | undefined)[],
): SourcePhrase | undefined {
  return (
    owner(r, group) ??
    agent ??
    possessive(r, group.from) ??
    (bare ? undefined : adjectival(r, group)) ??
    governing(r, group, subjects) ??
    paper(r, group)
  );
}

function owner(r: Reading, { possessor }: NounGroup): SourcePhrase | undefined {
  if (possessor === undefined) return undefined;
  const group = r.grammar.groups[possessor]!;
  return { from: leadOf(r, group), to: group.to, group: group.id };
}

/** "Calls {by the UN} for": who stands between the noun and its opener, and where the opener may begin. */
export function agentBehind(
  r: Reading,
  { to }: NounGroup,
  limit: number,
): { readonly source: SourcePhrase; readonly end: number } | undefined {
  const agent = AGENTS.has(r.key[to] ?? "") ? groupAt(r, to + 1) : undefined;
  if (agent?.from !== to + 1) return undefined;
  const source = invertedSource(r, agent, limit);
  // "the claim by a spokesman for the army, Omar Ali, that"
  const behind = r.key[source.to] === "," ? source.to + 1 : source.to;
  const opens = r.key[behind] === "that" || r.key[behind] === "to";
  return { source, end: opens ? behind : possessedBy(r, agent).to };
}

const AGENTS: ReadonlySet<string> = new Set(["by", "from", "among"]);

/** "his", "their" as the first word of the group. */
function possessive(r: Reading, at: number): SourcePhrase | undefined {
  const word = r.key[at]!;
  if (!POSSESSIVES.has(word)) return undefined;
  const group = r.grammar.groupAt[at]!;
  return { from: at, to: at + 1, group };
}

/** "Russian claims": the adjective before the noun. */
function adjectival(r: Reading, group: NounGroup): SourcePhrase | undefined {
  if (group.head === group.from || r.tag[group.head - 1] === Tag.DET) return undefined;
  const actor = r.entities.modifierActorOf[group.id] ?? -1;
  if (!startsWithCapital(r.doc.tokens.word[group.head - 1]!))
    return actor < 0
      ? undefined
      : { from: group.from, to: group.head, group: -1, ...(!isOfPress(r, group) && { actor }) };
  // "Russian and South Ossetian claims": both say so
  const first = group.conjunctOf === undefined ? undefined : r.grammar.groups[group.conjunctOf]!;
  const joined = first?.kind === "name" && r.key[first.to] === "and" && first.to + 1 === group.from;
  if (joined) return { from: first.from, to: group.head, group: first.id };
  return { from: group.from, to: group.head, group: -1, ...(actor >= 0 && { actor }) };
}

/** "Thai media reports": those of its papers, and not its own; "state media reports" are. */
const isOfPress = ({ key }: Reading, { head }: NounGroup): boolean =>
  PRESS.has(key[head - 1]!) && key[head - 2] !== "state";

const PRESS: ReadonlySet<string> = new Set(["media", "press", "news", "newspaper", "television", "tv", "radio"]);

/** "made a plea for": the subject of the verb right before the noun; "there were fears of" has none. */
function governing(r: Reading, group: NounGroup, subjects: readonly (Subject | undefined)[]): SourcePhrase | undefined {
  const verb = verbAt(r, leadOf(r, group) - 1);
  const subject = verb?.sentence !== group.sentence || verb.voice === "passive" ? undefined : subjects[verb.id];
  if (subject === undefined || OTHERS.has(verb!.lemma) || isHappening(r, subject) || r.key[subject.from] === "there")
    return undefined;
  // "The army said claims that … were untrue": whose claims is not said
  if (SAYING.has(verb!.lemma)) return undefined;
  return subject;
}

/** "Denied a local radio report that": where nobody else is named, the report itself says so. */
function paper(r: Reading, group: NounGroup): SourcePhrase | undefined {
  return r.grammar.lemma[group.head] === "report" && !group.plural
    ? { from: leadOf(r, group), to: group.to, group: group.id }
    : undefined;
}

/** Verbs whose object is said by others than their subject: "denied a report that", "rejected calls for". */
const OTHERS: ReadonlySet<string> = new Set(
  (
    "be deny reject dismiss dispute refute rebut contradict confirm verify corroborate hear read see cite investigate probe ignore face " +
    "answer address receive get quote follow spark prompt draw meet check examine heed resist welcome " +
    "call describe brand label dub term deem condemn denounce decry mock ridicule downplay discount debunk"
  ).split(" "),
);

const POSSESSIVES: ReadonlySet<string> = new Set("his her its their my our your".split(" "));

/** Verbs after which a noun is the subject of what is said. */
const SAYING: ReadonlySet<string> = new Set("say tell add insist state stress note".split(" "));
