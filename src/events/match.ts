import type { Clause, NounGroup, VerbGroup } from "../grammar/grammar.js";
import { TIME_HEADS } from "../grammar/words.js";

import { isPastForm } from "../knowledge/verbs.js";
import { Tag } from "../text/document.js";
import { Arguments } from "./arguments/arguments.js";
import { meets } from "./arguments/conditions.js";
import { argumentsOfClause } from "./arguments/of-clause.js";
import { argumentsOfNoun } from "./arguments/of-noun.js";
import { isFigure, isScored, speaksOfConflict } from "./domain.js";
import { isOfMishap, isRunOver } from "./mishaps.js";
import { headOf, kindOf, partOf, type Reading, referent } from "./reading.js";
import {
  COARSE,
  type Compiled,
  FINE,
  Kind,
  meaningOf,
  type NounPattern,
  type Part,
  sieveOf,
  type VerbPattern,
} from "./ruleset.js";
import { WRECKING } from "./vocabulary.data.js";

/** A trigger found in the text with its arguments. */
export interface Match {
  /** Its place among the matches, in the order of the text. */
  id: number;
  readonly trigger: Compiled;
  /** Tokens of the trigger. */
  readonly from: number;
  readonly to: number;
  readonly clause?: number | undefined;
  /** The noun group, if the trigger is a noun. */
  readonly group?: number | undefined;
  readonly args: Arguments;
}

export interface Unused {
  readonly range: { readonly from: number; readonly to: number };
  readonly why: string;
}

/** Runs all rules over the clauses and noun groups of a document. */
export function findMatches(r: Reading): { matches: Match[]; unused: Unused[] } {
  const matches: Match[] = [];
  const unused: Unused[] = [];
  const { taken } = r;
  for (const clause of r.grammar.clauses) {
    const match = matchClause(r, clause, unused);
    if (match === undefined) continue;
    matches.push(match);
    if (!match.trigger.nounStands) taken.fill(1, match.from, match.to);
    // "ended mediation efforts": the noun phrase of the trigger's last word is used up whole.
    const last = r.grammar.groupAt[match.to - 1] ?? -1;
    if (last >= 0 && match.to - match.from > 1 && !match.trigger.nounStands) taken[r.grammar.groups[last]!.head] = 1;
  }
  for (const group of r.grammar.groups) {
    if (taken[group.head] === 1) continue;
    const match = matchGroup(r, group, unused);
    if (match !== undefined) matches.push(match);
  }
  matches.sort((a, b) => a.from - b.from || a.to - b.to);
  for (let id = 0; id < matches.length; id++) matches[id]!.id = id;
  return { matches, unused };
}

/** "Downing Street", "Operation Storm": a capital within a sentence of the text makes a name, not a deed. */
function isNamePart({ doc }: Reading, token: number): boolean {
  const { word, sentence } = doc.tokens;
  if (doc.casing !== "mixed" || token < doc.body) return false;
  if (token === doc.sentences[sentence[token]!]!.from) return STREETS.has(word[token + 1] ?? "");
  const first = word[token]!.charCodeAt(0);
  const before = doc.tokens.key[token - 1];
  return first >= 65 && first <= 90 && before !== '"' && before !== "'" && before !== ":" && before !== "—";
}

/** A capital that opens the sentence tells nothing, but no deed is done to one of these. */
const STREETS = new Set(["Street", "Road", "Avenue", "Square"]);

// ── verbs

function matchClause(r: Reading, clause: Clause, unused: Unused[]): Match | undefined {
  const { grammar, doc } = r;
  const verb = grammar.verbs[clause.verb]!;
  const { verbs } = r.ruleset;
  const patterns = verbs.of(grammar.lemmaNumber[verb.head]!, verb.lemma);
  // "sexually assaulted", "lathi-charged", "test-fired": the trigger begins before the verb.
  const { key, number, sentence } = doc.tokens;
  const before = key[verb.head - 1] === "-" && verb.head > 1 ? verb.head - 2 : verb.head - 1;
  const within = verb.head > 0 && sentence[verb.head - 1] === verb.sentence;
  const begun = within ? verbs.of(number[before]!, key[before]!) : undefined;
  const must = verb.modal === "must";
  if (patterns === undefined && begun === undefined && !must) return undefined;
  if (isNamePart(r, verb.head) || isImperative(r, clause)) return undefined;
  return (
    (must ? matchMust(r, clause) : undefined) ??
    matchFrom(r, clause, before, begun, unused) ??
    matchFrom(r, clause, verb.head, patterns, unused)
  );
}

/** "Kill the lights.", "Rob Ames sang.": a bare verb that opens its sentence tells nothing. */
function isImperative({ grammar, doc }: Reading, { verb, subject }: Clause): boolean {
  const { from, head, form, sentence } = grammar.verbs[verb]!;
  return (
    subject === undefined &&
    form === "finite" &&
    from === head &&
    from === doc.sentences[sentence]!.from &&
    from >= doc.body &&
    doc.tokens.key[head] === grammar.lemma[head] &&
    !isPastForm(doc.tokens.key[head]!)
  );
}

/** "X said that Y must …": a demand of X on Y. */
function matchMust(r: Reading, clause: Clause): Match | undefined {
  const verb = r.grammar.verbs[clause.verb]!;
  const said = r.discourse.attributionAt[verb.head] ?? -1;
  const source = said < 0 ? undefined : r.discourse.attributions[said]!.source.group;
  if (source === undefined || clause.subject === undefined) return undefined;
  const subject = referent(r.grammar, clause.subject);
  const actor = r.entities.actorOf[subject] ?? -1;
  if (actor >= 0 && actor === r.entities.actorOf[source]) return undefined;
  const pattern = r.ruleset.verbs.get("must")?.find(({ parts }) => parts.length === 0);
  if (pattern === undefined) return undefined;
  const args = new Arguments();
  args.put("subject", source);
  args.put("governed", subject);
  return meets(r, pattern.trigger, args)
    ? {
        id: -1,
        trigger: pattern.trigger,
        from: verb.from,
        to: verb.head + 1,
        clause: clause.id,
        group: undefined,
        args,
      }
    : undefined;
}

function matchFrom(
  r: Reading,
  clause: Clause,
  start: number,
  patterns: readonly VerbPattern[] | undefined,
  unused: Unused[],
): Match | undefined {
  if (patterns === undefined) return undefined;
  const verb = r.grammar.verbs[clause.verb]!;
  if (start !== verb.head && !leadsTo(patterns, verb.lemma)) return undefined;
  const coarse = sieveBehind(r, clause, start, COARSE);
  const fine = sieveBehind(r, clause, start, FINE);
  let plain: Arguments | undefined;
  for (const pattern of patterns) {
    if (pattern.coarse !== 0 && ((pattern.coarse & coarse) === 0 || (pattern.fine & fine) === 0)) continue;
    const { trigger, parts } = pattern;
    if (trigger.voice !== undefined && trigger.voice !== verb.voice) continue;
    if (parts.length === 0 && isAnotherVerb(verb)) continue;
    const found = parts.length === 0 ? BARE : matchParts(r, clause, start, parts);
    if (found === undefined || (parts.length === 0 && start !== verb.head)) continue;
    let args: Arguments;
    if (found.consumed < 0) args = plain ??= argumentsOfClause(r, clause);
    else {
      args = argumentsOfClause(r, clause, found.consumed);
      // What hangs on the noun of "take control of", "open fire on" is the whole phrase's.
      const noun = r.grammar.groups[found.consumed]!;
      for (const phrase of noun.preps) if (r.timeGroups[phrase.group] !== 1) args.put(phrase.prep, phrase.group);
      // "came under Russian fire": whose it is did it to the subject.
      if (SUFFERED.has(meaningOf(trigger, "subject") ?? "") && (r.entities.modifierActorOf[noun.id] ?? -1) >= 0)
        args.put("modifier", noun.id);
      // Diplomats expelled and rockets fired are words of the trigger and arguments too.
      if (found.last && (kindOf(r, noun.id) & (Kind.actor | Kind.people | Kind.thing | Kind.weapon)) !== 0)
        args.put("object", noun.id);
      // "took no prisoners", "reported no attacks"
      if (noun.negative || !modifiersAllow(r, noun, trigger)) continue;
    }
    if (!meets(r, trigger, args) || overRefused(r, trigger, clause)) continue;
    const from = Math.min(start, verb.head, found.from);
    const to = Math.max(verb.head + 1, found.to);
    if (refusedByDomain(r, trigger, verb.head, args, clause.id)) {
      unused.push({
        range: { from, to },
        why: `${trigger.rule.name}: the text speaks of something else than conflict`,
      });
      return undefined;
    }
    return { id: -1, trigger, from, to, clause: clause.id, group: undefined, args };
  }
  return undefined;
}

/** Bits of the words with which a part of a trigger may begin: those behind the verb, and the head of its subject. */
function sieveBehind({ grammar, doc }: Reading, { verb: id, subject }: Clause, start: number, shift: number): number {
  const { number } = doc.tokens;
  const { lemmaNumber } = grammar;
  const verb = grammar.verbs[id]!;
  const head = subject === undefined ? -1 : grammar.groups[subject]!.head;
  let bits = head < 0 ? 0 : sieveOf(number[head]!, shift) | sieveOf(lemmaNumber[head]!, shift);
  const end = Math.min(doc.sentences[verb.sentence]!.to, start + 1 + reachOf(verb));
  for (let at = start + 1; at < end; at++) bits |= sieveOf(number[at]!, shift) | sieveOf(lemmaNumber[at]!, shift);
  return bits;
}

/** Whether some pattern goes on with this word. */
function leadsTo(patterns: readonly VerbPattern[], word: string): boolean {
  for (const { parts } of patterns) if (parts[0]?.words.includes(word)) return true;
  return false;
}

/** "shelled out", "knocked off", "shot down": the particle makes another verb of it. */
function isAnotherVerb({ lemma, particle }: VerbGroup): boolean {
  return particle === "out" || particle === "off" || (particle === "down" && lemma === "shoot");
}

/** "declined to comment": the trigger says nothing over such a verb. */
function overRefused(r: Reading, { notOver }: Compiled, clause: Clause): boolean {
  if (notOver === undefined) return false;
  const { grammar } = r;
  return (r.children.get(clause.id) ?? []).some((id) => notOver.has(grammar.verbs[grammar.clauses[id]!.verb]!.lemma));
}

const SUFFERED = new Set(["target", "victim"]);
const BARE = { from: Number.POSITIVE_INFINITY, to: 0, consumed: -1, last: false };
const REACH = 7;

/** Over how many words the next part of a verb's trigger is looked for. */
const reachOf = ({ lemma }: VerbGroup): number => (lemma === "be" ? 2 : REACH);

/** "called it a violation of the ceasefire" calls no ceasefire; "launched a series of attacks" launches attacks. */
function isOfAnother({ grammar, prepOf }: Reading, group: number): boolean {
  const held = group < 0 ? undefined : prepOf.get(group)?.phrase;
  if (held?.prep !== "of" || held.after < 0) return false;
  return partOf(grammar, held.after) !== group;
}

/** Finds the words of a verb's trigger behind it, in order; the noun among them is consumed as no argument. */
function matchParts(
  r: Reading,
  clause: Clause,
  start: number,
  parts: readonly Part[],
): { from: number; to: number; consumed: number; last: boolean } | undefined {
  const { grammar, doc } = r;
  const verb = grammar.verbs[clause.verb]!;
  const end = doc.sentences[verb.sentence]!.to;
  let at = start + 1;
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  let consumed = -1;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    if (i === 0 && part.prep === undefined && verb.voice === "passive" && clause.subject !== undefined) {
      const subject = grammar.groups[clause.subject]!;
      if (endsWith(r, subject.head, part)) {
        consumed = subject.id;
        from = subject.head;
        at = verb.head + 1;
        continue;
      }
    }
    let hit = findPart(r, part, at, Math.min(end, at + reachOf(verb)));
    // "was fired on June 20"
    if (part.words.length === 0 && part.prep !== verb.particle && r.timeGroups[grammar.groupAt[hit] ?? -1] === 1)
      hit = -1;
    if (hit < 0) {
      if (part.words.length === 0 && opensArgument(r, clause, part, verb.head, at + 12)) continue;
      return undefined;
    }
    if (part.prep === undefined && isOfAnother(r, grammar.groupAt[hit - 1] ?? -1)) return undefined;
    at = hit;
    // A preposition that opens an argument is no part of the trigger.
    if (part.words.length > 0 || i < parts.length - 1 || grammar.verbs[clause.verb]!.particle === part.prep) to = hit;
    if (part.words.length > 0 && consumed < 0) consumed = grammar.groupAt[hit - 1] ?? -1;
  }
  return { from, to, consumed, last: parts[parts.length - 1]!.prep === undefined };
}

/** Whether the preposition opens an argument of the clause behind its verb, wherever that stands. */
function opensArgument(r: Reading, { preps }: Clause, { prep: wanted }: Part, behind: number, limit: number): boolean {
  const { groups } = r.grammar;
  for (const { prep, at, after, group } of preps) {
    if (prep !== wanted || at <= behind || at >= limit || r.timeTokens[groups[group]!.from] === 1) continue;
    if (!(after >= 0 && r.prepOf.has(after) && !TIME_HEADS.has(headOf(r, after)))) return true;
  }
  return false;
}

/** Token behind the part, or -1. */
function findPart({ doc, grammar }: Reading, part: Part, from: number, limit: number): number {
  const { key } = doc.tokens;
  let at = from;
  if (part.prep !== undefined) {
    const bare = part.words.length === 0;
    if (bare) limit = Math.min(limit, from + 5);
    while (at < limit && key[at] !== part.prep) {
      // A particle or preposition of the verb's own stands before any other.
      if (bare && (grammar.tag[at] === Tag.ADP || grammar.tag[at] === Tag.VERB)) return -1;
      if (stops(grammar.tag[at]!, key[at]!)) return -1;
      at++;
    }
    // "holding a thumbs-up"
    if (at >= limit || (bare && key[at - 1] === "-")) return -1;
    at++;
    if (bare) return at;
    limit = Math.min(doc.tokens.count, at + 6);
  }
  const { tag, lemma } = grammar;
  const { head, heads, words } = part;
  for (; at < limit; at++) {
    const word = key[at]!;
    if (tag[at] === Tag.PUNCT && stops(tag[at]!, word)) return -1;
    if ((lemma[at] === head || word === head || word === heads) && precededBy(key, lemma, at, words, words.length - 2))
      return at + 1;
  }
  return -1;
}

const stops = (tag: number, key: string): boolean => tag === Tag.PUNCT && key !== "-" && key !== '"' && key !== "'";

function endsWith({ doc, grammar }: Reading, at: number, { head, words }: Part): boolean {
  const { key } = doc.tokens;
  return (
    (grammar.lemma[at] === head || key[at] === head) && precededBy(key, grammar.lemma, at, words, words.length - 2)
  );
}

/** Whether the words up to `last` stand directly before the token `head`; hyphens are passed over. */
function precededBy(
  key: readonly string[],
  lemma: readonly string[],
  head: number,
  words: readonly string[],
  last: number,
): boolean {
  let at = head - 1;
  for (let i = last; i >= 0; i--) {
    if (at >= 0 && key[at] === "-") at--;
    if (at < 0 || (key[at] !== words[i] && lemma[at] !== words[i])) return false;
    at--;
  }
  return true;
}

// ── nouns

/** "Amnesty said", at the start of a sentence: a body that bears the name of a deed. */
const isBody = ({ entities: { actorOf, actors } }: Reading, { id, from, to }: NounGroup): boolean =>
  to - from === 1 && actors[actorOf[id] ?? -1]?.kind === "ngo";

function matchGroup(r: Reading, group: NounGroup, unused: Unused[]): Match | undefined {
  if (group.kind === "pronoun" || group.kind === "relative" || group.kind === "number") return undefined;
  const patterns = r.ruleset.nouns.of(r.grammar.lemmaNumber[group.head]!, r.grammar.lemma[group.head]!);
  if (patterns === undefined || r.timeTokens[group.head] === 1 || isNamePart(r, group.head)) return undefined;
  if (isBody(r, group)) return undefined;
  let args: Arguments | undefined;
  for (const pattern of patterns) {
    const range = matchNoun(r, group, pattern);
    if (range === undefined) continue;
    const { trigger } = pattern;
    if (!modifiersAllow(r, group, trigger)) continue;
    args ??= argumentsOfNoun(r, group);
    if (!meets(r, trigger, args)) continue;
    if (refusedByDomain(r, trigger, group.head, args)) {
      unused.push({ range, why: `${trigger.rule.name}: the text speaks of something else than conflict` });
      return undefined;
    }
    const clause = r.grammar.clauseAt[group.head] ?? -1;
    const { from, to } = range;
    return { id: -1, trigger, from, to, clause: clause >= 0 ? clause : undefined, group: group.id, args };
  }
  return undefined;
}

function matchNoun(
  r: Reading,
  group: NounGroup,
  { before, after }: NounPattern,
): { from: number; to: number } | undefined {
  let from = group.head;
  if (before.length > 0) {
    const { key } = r.doc.tokens;
    if (!precededBy(key, r.grammar.lemma, group.head, before, before.length - 1)) return undefined;
    for (let left = before.length; left > 0 && from > 0; ) if (key[--from] !== "-") left--;
  }
  let to = group.head + 1;
  for (const part of after) {
    const hit = findPart(r, part, to, Math.min(r.doc.tokens.count, to + 2));
    if (hit < 0) return undefined;
    to = part.words.length > 0 ? hit : to;
  }
  return { from, to };
}

function modifiersAllow({ grammar, doc }: Reading, group: NounGroup, { modifiers, notModifiers }: Compiled): boolean {
  if (modifiers === undefined && notModifiers === undefined) return true;
  let wanted = modifiers === undefined;
  for (let at = group.from; at < group.head; at++) {
    const key = doc.tokens.key[at]!;
    if (notModifiers?.has(key) || notModifiers?.has(grammar.lemma[at]!)) return false;
    if (modifiers?.has(key)) wanted = true;
  }
  return wanted;
}

const hasDoer = (args: Arguments): boolean => args.has("subject") || args.has("by") || args.has("possessor");

function refusedByDomain(
  { domains, doc, grammar }: Reading,
  trigger: Compiled,
  head: number,
  args: Arguments,
  clause?: number,
): boolean {
  const sentence = doc.tokens.sentence[head]!;
  // "killed" and "exploded" tell of mishaps as well.
  if (trigger.mishaps && (domains.mishap || domains.mishapIn[sentence] === 1 || isOfMishap(grammar, clause)))
    return true;
  // "A storm struck on Friday. Two tents were destroyed."
  if (domains.mishapUntil[sentence] === 1 && (trigger.mishaps || WRECKING.has(trigger.rule.type)) && !hasDoer(args))
    return true;
  if (trigger.violent && !trigger.result && (isScored(doc, head + 1) || isRunOver(grammar, clause))) return true;
  if (trigger.ambiguous) return !speaksOfConflict(domains, sentence);
  return trigger.violent && isFigure(domains, grammar, sentence, head);
}
