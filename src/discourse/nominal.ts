import type { NounGroup } from "../grammar/grammar.js";
import { WordFacts } from "../knowledge/vocabulary.js";
import { startsWithCapital } from "../text/characters.js";
import { Tag, type TokenRange } from "../text/document.js";
import { endOf } from "./content-end.js";
import { NOUN_CUES, type NounCue } from "./cue-nouns.data.js";
import { type CueSense, type Found, makeFound, type SourcePhrase } from "./found.js";
import { invertedSource } from "./inverted-source.js";
import {
  groupAt,
  hasFiniteVerb,
  isTime,
  leadOf,
  possessedBy,
  quoteAt,
  REACH,
  type Reading,
  verbAt,
} from "./reading.js";
import type { Subject } from "./source-phrase.js";
import { isHappening } from "./sources.js";
import { Is } from "./words.js";

let nouns: Map<string, NounCue[]> | undefined;

/** The senses of a noun that may be a cue. */
function nounEntries(lemma: string): readonly NounCue[] | undefined {
  if (nouns === undefined) {
    nouns = new Map();
    for (const cue of NOUN_CUES)
      for (const noun of cue.nouns) {
        const list = nouns.get(noun);
        if (list) list.push(cue);
        else nouns.set(noun, [cue]);
      }
  }
  return nouns.get(lemma);
}

const cuesOf = /* @__PURE__ */ new WordFacts(nounEntries);

/** Attributions whose cue is a noun: "its claim that …", "calls by the UN for …". */
export function nounAttributions(r: Reading, subjects: readonly (Subject | undefined)[]): Found[] {
  const found: Found[] = [];
  for (const group of r.grammar.groups) {
    const opens = group.kind === "name" && opensSentence(r, group);
    if (group.kind !== "common" && group.kind !== "gerund" && !opens) continue;
    const head = spreadingHead(r, group);
    // "the president's warning that": the noun, not the verb that it is made of
    const gerund = group.kind === "gerund" && head === group.head;
    const bare = opens || head !== group.head;
    const lemma = bare ? singular(r.key[head]!) : gerund ? r.key[head]! : r.grammar.lemma[head]!;
    // A name that opens its sentence has a number of its own.
    const entries = bare || gerund ? nounEntries(lemma) : cuesOf.of(r.grammar.lemmaNumber[head]!, lemma);
    // "Peace talks about the border" are negotiations
    if (entries === undefined || r.key[head] === "talks" || isTakenBack(r, group)) continue;
    const { to } = group;
    const limit = r.doc.sentences[group.sentence]!.to;
    let at = to;
    let source: SourcePhrase | undefined;
    if (group.possessor !== undefined) {
      const owner = r.grammar.groups[group.possessor]!;
      source = { from: leadOf(r, owner), to: owner.to, group: owner.id };
    }
    if (r.key[at] === "by" || r.key[at] === "from" || r.key[at] === "among") {
      const agent = groupAt(r, at + 1);
      if (agent !== undefined && agent.from === at + 1) {
        const whole = invertedSource(r, agent, limit);
        source ??= whole;
        at = possessedBy(r, agent).to;
        // "the claim by a spokesman for the army, Omar Ali, that"
        const behind = r.key[whole.to] === "," ? whole.to + 1 : whole.to;
        if (r.key[behind] === "that" || r.key[behind] === "to") at = behind;
      }
    }
    if (group.plural || bare) at = behindSpread(r, lemma, at, limit);
    if (at >= limit) continue;
    const opener = r.key[at]!;
    if (opener === "for" && r.key[at + 1] === "comment") continue;
    if (opener === "on" && isTime(r, groupAt(r, at + 1) ?? group)) continue;
    const untold = openedBy(entries, opener);
    const bareClause =
      untold === undefined &&
      TOLD_BARE.has(lemma) &&
      (group.plural || lemma !== "report") &&
      opensBareClause(r, at, limit);
    const entry = bareClause ? openedBy(entries, "that") : untold;
    if (entry === undefined) continue;
    if (opener === "that" && !opensClause(r, at, limit)) continue;
    if (opener === "to" && r.tag[at] !== Tag.PART && (entry.kind === "announce" || entry.kind === "demand")) continue;
    // "Their claim to the island" is no words of theirs
    if (opener === "to" && entry.kind === "claim" && verbAt(r, at)?.form !== "infinitive") continue;
    const keeps =
      bareClause || opener === "that" || (opener === "to" && verbAt(r, at) !== undefined) || opener === "whether";
    const from = keeps ? at : at + 1;
    if (from >= limit) continue;
    const end = Math.min(
      nounContentEnd(r, from, limit, bareClause || opener === "that", opensAdverbial(r, group)),
      bareClause || opener === "that" || (opener === "to" && entry.kind === "claim")
        ? predicateAt(r, group, from, limit)
        : ownVerbAt(r, group, from, limit),
    );
    if (end <= from) continue;
    source ??=
      possessive(r, group.from) ??
      (bare ? undefined : adjectival(r, group)) ??
      governing(r, group, subjects) ??
      paper(r, group);
    const sure = group.negative && r.grammar.lemma[group.head] === "doubt";
    const pointed = r.tag[group.from] === Tag.PRON || r.tag[group.from] === Tag.DET;
    const cue = {
      from: pointed ? Math.min(group.from + 1, group.head) : group.from,
      to: at === to && !keeps ? at + 1 : to,
    };
    const sense: CueSense = {
      verb: undefined,
      kind: entry.kind,
      // "had no doubt that" is sure of it.
      lemma: sure ? "no doubt" : lemma,
      speech: entry.speech,
      negated: group.negative && !sure,
    };
    found.push(makeFound(sense, source, cue, [{ from, to: end }], false));
  }
  return found;
}

/** "Withdrew its claim that": nobody claims it any longer. */
function isTakenBack(r: Reading, group: NounGroup): boolean {
  const before = leadOf(r, group) - 1;
  const back = r.key[before] === "back";
  const verb = verbAt(r, before) ?? (back ? verbAt(r, before - 1) : undefined);
  return verb !== undefined && (back || RETRACTING.has(verb.lemma));
}

const openedBy = (entries: readonly NounCue[], opener: string): NounCue | undefined =>
  entries.find((cue) => cue.openers.includes(opener));

/** "Claims that …": the capital is the sentence's. */
const opensSentence = (r: Reading, { from, to, sentence }: NounGroup): boolean =>
  to === from + 1 && behindMark(r, sentence) === from && SPREADING.has(singular(r.key[from]!));

/** The first word of a sentence, its quotation mark passed over. */
function behindMark(r: Reading, sentence: number): number {
  const { from } = r.doc.sentences[sentence]!;
  return r.key[from] === '"' ? from + 1 : from;
}

const singular = (word: string): string => (word.endsWith("s") ? word.slice(0, -1) : word);

/** "Rumours spread on social media that": the verb is taken for the head of its subject. */
function spreadingHead(r: Reading, { head, from }: NounGroup): number {
  const spread = r.key[head] === "spread" && head > from && SPREADING.has(singular(r.key[head - 1]!));
  return spread ? head - 1 : head;
}

const CIRCULATING: ReadonlySet<string> = new Set(
  "spread circulate emerge surface swirl abound persist go appear".split(" "),
);

/** What spreads before it is known who said it first. */
const SPREADING: ReadonlySet<string> = new Set("claim report rumour rumor allegation suggestion accusation".split(" "));

/** "Claims that spread on WhatsApp that …", "reports in local media that …": behind how they went about. */
function behindSpread(r: Reading, lemma: string, at: number, limit: number): number {
  if (!SPREADING.has(lemma)) return at;
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

/** Where a noun that is the subject has its own verb, behind what was said: "claims that two had died {could not be confirmed}". */
function predicateAt(r: Reading, group: NounGroup, start: number, limit: number): number {
  const from = leadOf(r, group);
  // It opens the sentence, or what somebody says: "said claims that …", "that reports that …".
  const opens = isFirst(r, group) || r.key[from - 1] === "that" || r.key[from - 1] === '"';
  if (!opens && !SAYING.has(verbAt(r, from - 1)?.lemma ?? "")) return limit;
  // An infinitive is complete: the next finite verb is the predicate.
  let told = verbAt(r, start)?.form === "infinitive";
  for (let k = start + 1; k < limit; k++) {
    const word = r.key[k]!;
    if (
      told &&
      (word === "," || word === ";" || r.tag[k] === Tag.CCONJ || r.tag[k] === Tag.SCONJ || RELATIVES.has(word))
    )
      return limit;
    const verb = verbAt(r, k);
    if (verb?.form !== "finite" || verb.from !== k) continue;
    if (told) return k;
    told = true;
    k = verb.to - 1;
  }
  return limit;
}

/** The same where no clause follows: "the rebels' threat to attack the airport {emptied the town}", "his comments about the raid {angered them}". */
function ownVerbAt(r: Reading, group: NounGroup, start: number, limit: number): number {
  if (!isFirst(r, group)) return limit;
  for (let k = start; k < limit; k++) {
    if (r.key[k] === "," || r.tag[k] === Tag.SCONJ || RELATIVES.has(r.key[k]!)) return limit;
    const verb = verbAt(r, k);
    if (verb?.form === "finite" && verb.from === k && k > start && r.key[verb.to] !== "by") return k;
  }
  return limit;
}

/** The noun, with whose it is, opens its sentence: it is the subject. */
const isFirst = (r: Reading, group: NounGroup): boolean => leadOf(r, group) === r.doc.sentences[group.sentence]!.from;

const RELATIVES: ReadonlySet<string> = new Set(["that", "who", "which", "where", "when", "while", "after", "before"]);

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

const RETRACTING: ReadonlySet<string> = new Set("retract withdraw recant disown".split(" "));

/** Verbs after which a noun is the subject of what is said. */
const SAYING: ReadonlySet<string> = new Set("say tell add insist state stress note".split(" "));

/** Verbs whose object is said by others than their subject: "denied a report that", "rejected calls for". */
const OTHERS: ReadonlySet<string> = new Set(
  (
    "be deny reject dismiss dispute refute rebut contradict confirm verify corroborate hear read see cite investigate probe ignore face " +
    "answer address receive get quote follow spark prompt draw meet check examine heed resist welcome " +
    "call describe brand label dub term deem condemn denounce decry mock ridicule downplay discount debunk"
  ).split(" "),
);

const POSSESSIVES: ReadonlySet<string> = new Set("his her its their my our your".split(" "));

/** "that" with a clause, and not "the claim that he made". */
function opensClause(r: Reading, at: number, limit: number): boolean {
  const group = groupAt(r, at + 1) ?? groupAt(r, at);
  const after = group === undefined ? verbAt(r, at + 2) : verbAt(r, possessedBy(r, group).to);
  if (group === undefined && after === undefined) return at + 2 < limit;
  // "a message that read": the message did
  if (group?.kind === "relative" && group.from === at && after?.form === "finite") return false;
  // "a claim that Kigali denies"
  if (after?.form === "finite" && DENYING.has(after.lemma) && lacksObject(r, after.to)) return false;
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
const DENYING: ReadonlySet<string> = new Set("deny reject dispute refute contest make repeat dismiss".split(" "));

/** "Amid reports that the town had fallen, {residents fled}" */
function opensAdverbial(r: Reading, group: NounGroup): boolean {
  const before = leadOf(r, group) - 1;
  return before === r.doc.sentences[group.sentence]!.from && r.tag[before] === Tag.ADP;
}

/** Content of a noun that is a subject ends before the verb that follows: "his support for {the law} is firm". */
function nounContentEnd(r: Reading, from: number, limit: number, clause: boolean, fronted: boolean): number {
  const end = endOf(r, from, limit, clause, fronted);
  if (clause || r.key[from] === "whether" || r.key[from] === "to") return end;
  let relative = false;
  for (let k = from; k < end; k++) {
    const word = r.key[k]!;
    if (
      word === "who" ||
      word === "which" ||
      word === "that" ||
      word === "how" ||
      word === "what" ||
      word === "whether" ||
      word === "why"
    )
      relative = true;
    const verb = verbAt(r, k);
    if (verb?.form !== "finite" || verb.from !== k) continue;
    const bare = verb.to - verb.from === 1 && verb.tense === "past" && verb.lemma !== "be";
    if (relative) relative = false;
    else if (!bare && k > from) return k;
  }
  return end;
}

/** Prepositions and phrases that name a source: "according to police", "in the words of", "in the opinion of". */
export function phraseAttributions(r: Reading): Found[] {
  const found: Found[] = [];
  for (let i = 0; i + 2 < r.count; i++) {
    if ((r.is[i]! & Is.PHRASE) === 0) continue;
    const length = phraseAt(r, i);
    if (length === 0) continue;
    const sentence = r.doc.sentences[r.doc.tokens.sentence[i]!]!;
    const one = readPhrase(r, i, length, sentence);
    if (one !== undefined) found.push(one);
  }
  return found;
}

const WORDS_OF: ReadonlySet<string> = new Set(["words", "opinion", "view", "estimation", "judgment"]);

/** Length of a source-naming phrase that begins here. */
function phraseAt(r: Reading, i: number): number {
  const { key } = r;
  if (key[i] === "according" && key[i + 1] === "to") return 2;
  if (key[i] === "in" && key[i + 1] === "the" && key[i + 3] === "of" && WORDS_OF.has(key[i + 2]!)) return 4;
  if (key[i] === "as" && key[i + 1] === "reported" && key[i + 2] === "by") return 3;
  // "In a poll released on Sunday, most said …"
  if (key[i] === "in" && r.doc.sentences[r.doc.tokens.sentence[i]!]!.from === i) {
    const group = groupAt(r, i + 1);
    if (group?.from === i + 1 && POLLS.has(r.grammar.lemma[possessedBy(r, group).head]!)) return 1;
  }
  return 0;
}

/** "In a poll last month, most said …": from the comma on, if that is a clause. */
function readPoll(r: Reading, source: SourcePhrase, cue: TokenRange, limit: number): Found | undefined {
  let comma = source.to;
  while (comma < limit && comma < source.to + 15 && r.key[comma] !== ",") comma++;
  if (comma + 1 >= limit || r.key[comma] !== ",") return undefined;
  const content = { from: comma + 1, to: endOf(r, comma + 1, limit, true) };
  return hasFiniteVerb(r, content.from, content.to)
    ? makeFound(NAMED, { ...source, to: comma }, cue, [content], false)
    : undefined;
}

const NAMED: CueSense = { verb: undefined, kind: "say", lemma: "poll", speech: true, negated: false };
const POLLS: ReadonlySet<string> = new Set(["poll", "survey", "polls", "surveys"]);

function readPhrase(r: Reading, i: number, length: number, sentence: TokenRange): Found | undefined {
  const group = groupAt(r, i + length);
  if (group === undefined) return undefined;
  const source = invertedSource(r, group, sentence.to);
  const cue = { from: i, to: i + length };
  if (length === 1) return readPoll(r, source, cue, sentence.to);
  const sense: CueSense = { verb: undefined, kind: "say", lemma: r.key[i]!, speech: true, negated: false };
  const quoted = quoteBefore(r, i);
  if (quoted !== undefined) return makeFound(sense, source, cue, [quoted], true);
  const close = r.key[source.to] === "," ? source.to + 1 : source.to;
  // "That's according to the UN"
  if (i - sentence.from <= 4 && r.tag[i - 1] === Tag.AUX && i - 1 > sentence.from)
    return makeFound(sense, source, cue, [{ from: sentence.from, to: i - 1 }], false);
  // "It went unnoticed: According to polls, …"
  if (i - sentence.from <= 2 || (r.key[i - 1] === ":" && !isQuoted(r, i))) {
    // A relative clause or participle of the source passed over: "according to police, who …,".
    const named = possessedBy(r, group).to;
    // "According to the sources, the raids carried out by police …": no apposition
    if (named < source.to && r.key[named] === "," && verbAt(r, source.to) !== undefined) {
      const to = endOf(r, named + 1, sentence.to, true);
      return makeFound(sense, { ...source, to: named }, cue, [{ from: named + 1, to }], false);
    }
    const modified = behindParticiple(r, source.to, sentence.to);
    const from = modified === undefined ? behindRelative(r, close, sentence.to) : modified + 1;
    const whole = modified === undefined ? source : { ...source, to: modified };
    // 'According to the mayor, "nobody slept. Everybody ran."'
    const quote = r.key[from] === '"' ? quoteAt(r, from) : undefined;
    if (quote !== undefined && quote.from === from && quote.to >= sentence.to)
      return makeFound(sense, whole, cue, [{ from, to: quote.to }], true);
    const to = endOf(r, from, sentence.to, true);
    return to > from ? makeFound(sense, whole, cue, [{ from, to }], false) : undefined;
  }
  const from = clauseFrom(r, i, sentence.from);
  const to = r.key[i - 1] === "," || r.key[i - 1] === "—" ? i - 1 : i;
  if (to <= from) return undefined;
  const content: TokenRange[] = [{ from, to }];
  if (r.key[i - 1] === "," && r.key[source.to] === "," && !cuts(r, source.to + 1)) {
    const rest = { from: source.to + 1, to: endOf(r, source.to + 1, sentence.to, true) };
    if (rest.to > rest.from) content.push(rest);
  }
  return makeFound(sense, source, cue, content, false);
}

const cuts = (r: Reading, k: number): boolean =>
  verbAt(r, k)?.form === "ing" ||
  r.key[k] === "who" ||
  r.key[k] === "which" ||
  r.key[k] === "and" ||
  r.key[k] === "but";

const isQuoted = (r: Reading, k: number): boolean => r.doc.tokens.quote[k]! >= 0;

/** "according to two officials briefed on the talks, …": the comma behind the participle. */
function behindParticiple(r: Reading, at: number, limit: number): number | undefined {
  const verb = verbAt(r, at);
  if (verb === undefined || verb.from !== at || verb.form === "infinitive" || verb.to - at > 1) return undefined;
  if (verb.form === "finite" && verb.tense !== "past") return undefined;
  for (let k = at; k < limit && k < at + 25; k++) if (r.key[k] === ",") return k;
  return undefined;
}

function behindRelative(r: Reading, at: number, limit: number): number {
  const word = r.key[at];
  if (word !== "who" && word !== "which") return at;
  for (let k = at; k < limit && k < at + 40; k++) if (r.key[k] === ",") return k + 1;
  return at;
}

function quoteBefore(r: Reading, i: number): TokenRange | undefined {
  const at = r.key[i - 1] === "," ? i - 2 : i - 1;
  if (at < 0 || r.key[at] !== '"') return undefined;
  const quote = quoteAt(r, at);
  const whole = quote !== undefined && quote.to === at + 1 && (r.key[at - 1] === "," || r.key[i - 1] === ",");
  if (!whole) return undefined;
  const sentence = r.doc.sentences[r.doc.tokens.sentence[quote.from]!]!;
  return quote.from <= sentence.from + 1 ? { from: quote.from, to: quote.to } : undefined;
}

/** Where the content of a phrase behind it begins: the sentence, or the last ", and" or "; " before it. */
function clauseFrom(r: Reading, i: number, low: number): number {
  const floor = Math.max(low, i - REACH);
  for (let k = i - 2; k > floor; k--) {
    const word = r.key[k]!;
    if (word === ";" || word === "—") return k + 1;
  }
  return floor;
}
