import type { NounGroup } from "../grammar/grammar.js";
import { ISSUED, ISSUING } from "./controlled-subjects.js";
import type { Found } from "./found.js";
import { groupAt, leadOf, type Reading, verbAt } from "./reading.js";
import type { Subject } from "./source-phrase.js";

/** How many sentences a paper is spoken of before it is named again. */
const FAR = 3;

interface Paper {
  readonly noun: string;
  readonly sentence: number;
  /** Noun group of who put it out. */
  readonly by: number;
}

/**
 * Who put out the paper that is the source: "The army issued a statement. {The statement} said …", "…, the army said in
 * a statement. {The statement} said …". A party's paper is the party's word.
 *
 * @returns attribution → noun group of who speaks through its source
 */
export function issuersOf(
  r: Reading,
  found: readonly Found[],
  subjects: readonly (Subject | undefined)[],
): ReadonlyMap<Found, number> {
  const issuers = new Map<Found, number>();
  let speakers: ReadonlyMap<number, number> | undefined;
  let papers: Paper[] | undefined;
  // Attributions come in text order, and so do papers: each is passed once.
  const last = new Map<string, Paper>();
  let next = 0;
  for (const one of found) {
    const group = one.source === undefined || one.source.group < 0 ? undefined : r.grammar.groups[one.source.group]!;
    if (group === undefined || !isKnownPaper(r, group)) continue;
    speakers ??= speakersOf(r, found);
    papers ??= papersOf(r, speakers, subjects);
    for (; next < papers.length && papers[next]!.sentence < group.sentence; next++)
      last.set(papers[next]!.noun, papers[next]!);
    const paper = last.get(r.grammar.lemma[group.head]!);
    if (paper !== undefined && group.sentence - paper.sentence <= FAR) issuers.set(one, paper.by);
  }
  return issuers;
}

/** "The statement", of nobody named with it. */
function isKnownPaper(r: Reading, group: NounGroup): boolean {
  return (
    group.kind === "common" &&
    group.definite &&
    group.possessor === undefined &&
    group.preps.length === 0 &&
    ISSUED.has(r.grammar.lemma[group.head]!)
  );
}

/** Sentence → who speaks in it first. */
function speakersOf(r: Reading, found: readonly Found[]): ReadonlyMap<number, number> {
  const speakers = new Map<number, number>();
  for (const { source, speech } of found) {
    if (!speech || source === undefined || source.group < 0) continue;
    const { sentence } = r.grammar.groups[source.group]!;
    if (!speakers.has(sentence)) speakers.set(sentence, source.group);
  }
  return speakers;
}

/** Papers that somebody puts out or speaks in, in text order. */
function papersOf(
  r: Reading,
  speakers: ReadonlyMap<number, number>,
  subjects: readonly (Subject | undefined)[],
): Paper[] {
  const papers: Paper[] = [];
  for (const group of r.grammar.groups) {
    const noun = r.grammar.lemma[group.head]!;
    if (group.kind !== "common" || !ISSUED.has(noun)) continue;
    const before = leadOf(r, group) - 1;
    const verb = verbAt(r, before);
    const issued = verb !== undefined && ISSUING.has(verb.lemma) && verb.voice === "active" && !verb.negated;
    const within = r.key[before] === "in" && !group.definite ? speakers.get(group.sentence) : undefined;
    const by = issued ? subjects[verb.id]?.group : (within ?? sender(r, group));
    if (by !== undefined && by >= 0 && by !== group.id) papers.push({ noun, sentence: group.sentence, by });
  }
  return papers;
}

/** "A statement from the army", "the army's statement". */
function sender(r: Reading, { preps, possessor }: NounGroup): number | undefined {
  const from = preps.find(({ prep }) => prep === "from" || prep === "by");
  return possessor ?? (from === undefined ? undefined : groupAt(r, from.at + 1)?.id);
}
