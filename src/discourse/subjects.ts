import type { NounGroup, VerbGroup } from "../grammar/grammar.js";
import { personNounOf } from "../knowledge/people.js";
import { Tag, type TokenRange } from "../text/document.js";
import { givesName, groupAt, hasFiniteVerb, isTime, leadOf, type Reading, verbAt } from "./reading.js";
import { Is } from "./words.js";

/** Who does what a verb says, with all words of the phrase. */
export interface Subject extends TokenRange {
  /** The head's noun group. */
  readonly group: number;
  /** It stands directly before its verb; else it is that of another verb. */
  readonly own: boolean;
}

const SPAN = 70; // tokens that an insertion between subject and verb may fill

/**
 * Subject of every verb group, by its index; undefined where none is found. Found from the words themselves,
 * leftwards from the verb over appositions, relative clauses, insertions and prepositional phrases.
 */
export function subjectsOf(r: Reading): readonly (Subject | undefined)[] {
  const found: (Subject | undefined)[] = [];
  let lead: Subject | undefined; // of the sentence's first finite verb
  let sentence = -1;
  for (const verb of r.grammar.verbs) {
    if (verb.sentence !== sentence) {
      sentence = verb.sentence;
      lead = undefined;
    }
    let subject: Subject | undefined;
    if (verb.form === "finite" || verb.form === "participle") {
      subject = described(r, verb) ?? before(r, verb) ?? plainRun(r, verb) ?? coordinated(r, verb, found);
      if (verb.form === "finite") lead ??= subject;
    } else subject = controlled(r, verb, found) ?? lead;
    found.push(subject);
  }
  for (const verb of r.grammar.verbs) if (found[verb.id] === undefined) found[verb.id] = fronted(r, verb, found);
  return found;
}

/** "Citing two officials, the paper reported": the subject of the clause that follows. */
function fronted(r: Reading, verb: VerbGroup, found: readonly (Subject | undefined)[]): Subject | undefined {
  if (verb.form !== "ing" || verb.from - r.doc.sentences[verb.sentence]!.from > 1) return undefined;
  for (let v = verb.id + 1; v < found.length && v < verb.id + 12; v++) {
    const other = r.grammar.verbs[v]!;
    if (other.sentence !== verb.sentence) return undefined;
    const subject = found[v];
    if (other.form !== "finite" || subject?.own !== true) continue;
    const before = r.key[subject.from - 1] === '"' ? r.key[subject.from - 2] : r.key[subject.from - 1];
    if (before === ",") return ofAnother(subject);
  }
  return undefined;
}

/** "In an attack claimed by the group": a participle of the past describes the noun right before it. */
function described(r: Reading, verb: VerbGroup): Subject | undefined {
  if (verb.form !== "participle" || r.key[verb.to] !== "by") return undefined;
  const group = groupAt(r, verb.from - 1);
  if (group === undefined || group.kind === "relative" || group.kind === "pronoun" || isTime(r, group))
    return undefined;
  return { from: leadOf(r, group), to: group.to, group: group.id, own: true };
}

/** Words before the verb that no group holds, from the clause's start: a name taken for a verb or adverb ("Jolly said"). */
function plainRun(r: Reading, verb: VerbGroup): Subject | undefined {
  const low = Math.max(r.doc.sentences[verb.sentence]!.from, verb.from - 8);
  let from = verb.from;
  let group = -1;
  while (from > low) {
    const word = r.key[from - 1]!;
    if (
      r.tag[from - 1] === Tag.PUNCT ||
      r.tag[from - 1] === Tag.CCONJ ||
      r.tag[from - 1] === Tag.SCONJ ||
      OPENERS.has(word)
    )
      break;
    const other = verbAt(r, from - 1);
    // A name taken for a verb: capitalised, where a clause begins.
    const opens = from - 1 === low || r.key[from - 2] === '"' || r.key[from - 2] === ",";
    if (other !== undefined && (other.to - other.from > 1 || !opens || !isCapital(r, from - 1))) return undefined;
    group = r.grammar.groupAt[from - 1]! >= 0 ? r.grammar.groupAt[from - 1]! : group;
    from--;
  }
  if (from === verb.from || !(isCapital(r, from) || r.tag[from] === Tag.DET || r.tag[from] === Tag.ADJ))
    return undefined;
  return { from, to: verb.from, group, own: true };
}

const OPENERS: ReadonlySet<string> = new Set("that if when while as whether because although".split(" "));

function isCapital(r: Reading, k: number): boolean {
  const first = r.doc.tokens.word[k]!.charCodeAt(0);
  return first >= 65 && first <= 90;
}

const ofAnother = ({ from, to, group }: Subject): Subject => ({ from, to, group, own: false });

/**
 * The subject of the verb that this one is coordinated with: the nearest earlier finite one of the sentence with the same
 * tense. "Denied that his troops had fled, and blamed", "denied that they had fled and blamed": not that of what was said.
 */
function coordinated(r: Reading, verb: VerbGroup, found: readonly (Subject | undefined)[]): Subject | undefined {
  const first = verb.from - 1;
  // "did not comment but has denied": right behind the conjunction the tenses may differ
  const joined = r.key[first] === "but" || r.key[first] === "and";
  const behindComma = r.key[joined ? first - 1 : first] === ",";
  const plain = verb.tense === "past" && verb.to - verb.from === 1 && r.key[verb.from] !== "had";
  let nearest: Subject | undefined;
  for (let v = verb.id - 1, i = 0; v >= 0 && i < 12; v--, i++) {
    const other = r.grammar.verbs[v]!;
    if (other.sentence !== verb.sentence) break;
    const subject = found[v];
    if (other.form !== "finite" || subject === undefined || !(joined || other.tense === verb.tense)) continue;
    nearest ??= subject;
    if (!sameQuote(r, other, verb)) continue;
    if (isEmbedded(r, other) && (behindComma || (plain && r.key[other.from] === "had"))) continue;
    if (isTold(r, other) && (turns(other, verb) || !agree(r, subject, verb))) continue;
    return ofAnother(subject);
  }
  return nearest && ofAnother(nearest);
}

/** "Said he makes good money and {questioned}", "says they fled and {insists}": another tense than that of what is said. */
const turns = (other: VerbGroup, verb: VerbGroup): boolean =>
  verb.to - verb.from === 1 && verb.tense !== "none" && other.tense !== "none" && other.tense !== verb.tense;

/** "a deal is possible and {have called}": one thing has no verb in the plural, and several none in the singular. */
function agree(r: Reading, { group }: Subject, verb: VerbGroup): boolean {
  const { kind, plural, conjuncts, conjunctOf } = r.grammar.groups[group] ?? NO_GROUP;
  if (kind !== "common" || conjuncts.length > 0 || conjunctOf !== undefined) return true;
  const first = r.key[verb.from]!;
  return plural ? !SINGULAR.has(first) : !PLURAL.has(first);
}

const NO_GROUP = { kind: "name", plural: false, conjuncts: [], conjunctOf: undefined } as const;
const SINGULAR: ReadonlySet<string> = new Set(["has", "is", "was", "does"]);
const PLURAL: ReadonlySet<string> = new Set(["have", "are", "were", "do"]);

const sameQuote = (r: Reading, a: VerbGroup, b: VerbGroup): boolean =>
  r.doc.tokens.quote[a.head] === r.doc.tokens.quote[b.head];

/** The verb of what is said, asked or told of a noun, not of who says it. */
function isEmbedded(r: Reading, verb: VerbGroup): boolean {
  const clause = r.grammar.clauses[r.clauseOf[verb.id]!];
  if (clause === undefined) return false;
  return clause.kind === "complement" || clause.kind === "relative" || ASKED.has(clause.marker ?? "");
}

/** The verb of what is said. */
const isTold = (r: Reading, { id }: VerbGroup): boolean => r.grammar.clauses[r.clauseOf[id]!]?.kind === "complement";

const ASKED: ReadonlySet<string> = new Set(["how", "why", "what", "whether", "which", "who"]);

/** The subject of an infinitive or "-ing" form: a noun right before the latter, else that of the finite verb before it. */
function controlled(r: Reading, verb: VerbGroup, found: readonly (Subject | undefined)[]): Subject | undefined {
  const low = r.doc.sentences[verb.sentence]!.from;
  const noun = groupAt(r, verb.from - 1);
  if (noun !== undefined && noun.sentence === verb.sentence && !isTime(r, noun)) {
    const agent = verb.form === "ing" ? (issuer(r, noun, found) ?? issuer(r, sentTo(r, noun), found)) : undefined;
    if (agent !== undefined) return ofAnother(agent);
    if (verb.form === "ing" || isMadeTo(r, noun)) {
      const whole = phrase(r, noun, noun.to, low);
      // "a group of doctors calling for"
      const body = r.key[whole.from - 1] === "of" ? groupAt(r, whole.from - 2) : undefined;
      return body === undefined ? whole : { ...whole, from: Math.max(low, leadOf(r, body)) };
    }
  }
  // "Bristled at the suggestion that he had lied, saying": who bristled says so.
  const inserted = verb.form === "ing" && r.key[beforeAdverbs(r, verb.from, low)] === ",";
  let nearest: Subject | undefined;
  for (let v = verb.id - 1, i = 0; v >= 0 && i < 12; v--, i++) {
    const other = r.grammar.verbs[v]!;
    if (other.sentence !== verb.sentence) break;
    const subject = found[v];
    if (subject === undefined || (other.form !== "finite" && i > 0)) continue;
    nearest ??= subject;
    if (inserted && (other.form !== "finite" || isEmbedded(r, other) || !sameQuote(r, other, verb))) continue;
    return ofAnother(subject);
  }
  return nearest === undefined ? insertedBehind(r, verb, low) : ofAnother(nearest);
}

/** "Hamas, citing its own count, said": the noun before the comma, where no verb comes before. */
function insertedBehind(r: Reading, verb: VerbGroup, low: number): Subject | undefined {
  const comma = beforeAdverbs(r, verb.from, low);
  const noun = verb.form === "ing" && r.key[comma] === "," ? groupAt(r, comma - 1) : undefined;
  if (noun === undefined || noun.sentence !== verb.sentence || noun.kind === "relative" || isTime(r, noun))
    return undefined;
  const own = r.grammar.clauses[r.clauseOf[verb.id]!];
  return own?.subjectBy === "own" && own.subject === noun.id ? ofAnother(phrase(r, noun, noun.to, low)) : undefined;
}

/** The token before the adverbs that stand before another: the comma of ", initially saying". */
function beforeAdverbs(r: Reading, at: number, low: number): number {
  let k = at - 1;
  while (k > low && r.tag[k] === Tag.ADV) k--;
  return k;
}

/** "The army issued [a statement] saying": who put out the paper says what it says. */
function issuer(r: Reading, noun: NounGroup | undefined, found: readonly (Subject | undefined)[]): Subject | undefined {
  if (noun === undefined || !ISSUED.has(r.grammar.lemma[noun.head]!)) return undefined;
  const verb = verbAt(r, leadOf(r, noun) - 1);
  return verb !== undefined && ISSUING.has(verb.lemma) && verb.voice === "active" && !verb.negated
    ? found[verb.id]
    : undefined;
}

/** "a letter" of "wrote a letter to the council asking". */
function sentTo(r: Reading, addressee: NounGroup): NounGroup | undefined {
  const to = leadOf(r, addressee) - 1;
  return r.key[to] === "to" ? groupAt(r, to - 1) : undefined;
}

/** Papers and the like through which somebody speaks. */
export const ISSUED: ReadonlySet<string> = new Set(
  "statement letter message email e-mail tweet post communique communiqué memo release note declaration decree video article paper report".split(
    " ",
  ),
);
export const ISSUING: ReadonlySet<string> = new Set(
  "issue release publish post write send put circulate sign make give share tweet".split(" "),
);

/** "Forced the minister to admit", "led the UN to conclude", "for the army to say": the noun is who does it. */
function isMadeTo(r: Reading, noun: NounGroup): boolean {
  const at = leadOf(r, noun) - 1;
  if (r.key[at] === "for") return true;
  const verb = verbAt(r, at);
  return verb !== undefined && verb.voice === "active" && MAKING.has(verb.lemma);
}

const MAKING: ReadonlySet<string> = new Set(
  (
    "force lead prompt compel drive push require allow enable ask urge tell order instruct encourage persuade convince cause get " +
    "help invite press pressure permit leave want expect inspire oblige embolden authorize authorise direct beg warn advise implore send spur"
  ).split(" "),
);

/** Walks left from a verb to its own subject. */
function before(r: Reading, verb: VerbGroup): Subject | undefined {
  const { key, tag } = r;
  const low = Math.max(r.doc.sentences[verb.sentence]!.from, verb.from - SPAN);
  let k = verb.from - 1;
  let skipped: NounGroup | undefined;
  for (let guard = 0; k >= low && guard < SPAN; guard++) {
    const group = groupAt(r, k);
    if (group !== undefined) {
      const lead = leadOf(r, group);
      const previous = lead - 1;
      // "fired on a crowd witnesses said was unarmed": nobody is "a crowd witnesses"
      if (k === verb.from - 1 && isFused(r, group)) return { from: k, to: verb.from, group: group.id, own: true };
      if (group.kind !== "relative" && previous >= low && isPreposition(r, previous)) {
        if (skipped === undefined && opensClauseOf(r, previous, group)) return phrase(r, group, verb.from, low);
        skipped = group;
        k = previous - 1;
        continue;
      }
      // "A doctor there said", "shared more than 12,000 times claimed"
      if (
        isTime(r, group) ||
        isMeasure(r, group) ||
        ((r.is[group.head]! & Is.HERE) !== 0 && groupAt(r, previous) !== undefined)
      ) {
        k = lead - 1;
        continue;
      }
      if (group.kind === "relative") return { from: group.from, to: group.to, group: group.id, own: true };
      const hung = hangingPair(r, group, lead, low);
      if (hung !== undefined) {
        skipped = group;
        k = hung;
        continue;
      }
      const naming = group.kind === "name" && previous >= low ? verbAt(r, previous) : undefined;
      if (naming !== undefined && givesName(r, naming)) {
        k = naming.from - 1;
        continue;
      }
      const beyond =
        r.key[group.head] === "anonymity" ? behindPlea(r, lead - 1, low) : behindRelative(r, lead - 1, low);
      if (beyond !== undefined) {
        k = beyond;
        continue;
      }
      return phrase(r, group, verb.from, low);
    }
    const word = key[k]!;
    const is = r.is[k]!;
    if (k < verb.from - 1 && (word === "those" || word === "many" || word === "some") && key[k + 1] === "who")
      return { from: withPart(r, k, low), to: verb.from, group: -1, own: true };
    if (skipped !== undefined && (is & Is.QUANTIFIER) !== 0) return { ...phrase(r, skipped, verb.from, low), from: k };
    // "Kyiv and Moscow both said", "Israel neither confirmed nor denied"
    if ((is & Is.FLOATING) !== 0 && k > low && groupAt(r, k - 1) !== undefined) k--;
    else if (tag[k] === Tag.ADV || tag[k] === Tag.ADJ || isPreposition(r, k) || tag[k] === Tag.PART) k--;
    // "40% of farmers said"
    else if (tag[k] === Tag.SYM) k--;
    // "officials in the army and at the ministry said"
    else if (skipped !== undefined && (word === "and" || word === "or") && joinsPhrases(r, k)) k--;
    else if ((is & Is.CLOSER) !== 0) {
      const jump = behindInsertion(r, k, low, verb.from);
      if (jump === undefined) return undefined;
      k = jump;
    } else {
      const inner = verbAt(r, k);
      if (inner === undefined) return undefined;
      const jump = behindModifier(r, inner, low);
      if (jump === undefined) return undefined;
      k = jump;
    }
  }
  return undefined;
}

/** "Shares fell after the company said", "before he added": who can speak is the subject of the clause that the word opens. */
function opensClauseOf(r: Reading, preposition: number, group: NounGroup): boolean {
  if (!OPENERS_IN_TIME.has(r.key[preposition]!)) return false;
  const before = groupAt(r, preposition - 1);
  if (before !== undefined && !isTime(r, before)) return false;
  return group.kind === "pronoun" || (r.entities.actorOf[group.id] ?? -1) >= 0;
}

const OPENERS_IN_TIME: ReadonlySet<string> = new Set(["after", "before", "since", "until"]);

/** "More than 12,000 times": how often, not who. */
const isMeasure = (r: Reading, { head, from }: NounGroup): boolean => r.key[head] === "times" && head > from;

/** One thing and people in the plural behind it, read as one group. */
function isFused(r: Reading, { from, head, to, plural, kind }: NounGroup): boolean {
  if (kind !== "common" || !plural || head !== to - 1 || to - from < 3) return false;
  if (r.key[from] !== "a" && r.key[from] !== "an") return false;
  if (r.tag[head - 1] !== Tag.NOUN || COUNTING.has(r.key[head - 1]!)) return false;
  return personNounOf(r.doc.tokens.number[head]!, r.key[head]!)?.plural === true;
}

const COUNTING: ReadonlySet<string> = new Set("few dozen hundred thousand million couple score handful".split(" "));

/** "residents in [Goma and Bukavu] said": to before the preposition that a pair hangs on, where a noun stands there. */
function hangingPair(r: Reading, group: NounGroup, lead: number, low: number): number | undefined {
  const link = r.key[lead - 1];
  if ((link !== "and" && link !== "or") || r.key[lead - 2] === "," || group.conjunctOf === undefined) return undefined;
  const first = leadOf(r, r.grammar.groups[group.conjunctOf]!);
  if (first - 2 < low || !isPreposition(r, first - 1)) return undefined;
  const noun = groupAt(r, first - 2);
  return noun !== undefined && noun.kind !== "pronoun" && !isTime(r, noun) ? first - 2 : undefined;
}

/** "several of those": from the quantifier. */
const withPart = (r: Reading, at: number, low: number): number =>
  at - 2 >= low && r.key[at - 1] === "of" && ((r.is[at - 2]! & Is.QUANTIFIER) !== 0 || r.tag[at - 2] === Tag.NUM)
    ? at - 2
    : at;

/** A conjunction between two prepositional phrases. */
function joinsPhrases(r: Reading, at: number): boolean {
  const group = isPreposition(r, at + 1) ? groupAt(r, at - 1) : undefined;
  return group !== undefined && isPreposition(r, leadOf(r, group) - 1);
}

const isPreposition = (r: Reading, k: number): boolean =>
  r.tag[k] === Tag.ADP && r.key[k] !== "that" && r.key[k] !== "as" && r.key[k] !== "than";

/** The subject's whole phrase: from the head's group to the verb, without a comma's width of what is no name. */
function phrase(r: Reading, group: NounGroup, end: number, low: number): Subject {
  const lead = Math.max(low, leadOf(r, group));
  let from = lead;
  // "Ali and Omar said": the first of coordinated groups belongs to it.
  if (group.conjunctOf !== undefined) from = firstConjunct(r, group, lead, low);
  // "current and former officers said"
  if ((r.key[from - 1] === "and" || r.key[from - 1] === "or") && isLoneAdjective(r, from - 2, low)) from -= 2;
  // "A witness, Amadou Ba, who …, said"
  const first = group.appositionOf === undefined ? undefined : r.grammar.groups[group.appositionOf];
  if (first !== undefined && r.key[from - 1] === "," && first.to === from - 1 && opensClause(r, leadOf(r, first), low))
    from = leadOf(r, first);
  // "a Group for the Support of Islam (JNIM) spokesman": the name before its short form
  if (r.key[from - 1] === ")" && from - 1 > low) from = nameBefore(r, from - 1, low) ?? from;
  // a "governor" or "DPR" member: what is quoted before the noun
  const marked = r.key[from - 1] === '"' ? r.doc.quotes[r.doc.tokens.quote[from - 1]!] : undefined;
  const adjoins = marked?.to === from && r.tag[from] !== Tag.DET && r.tag[from - 2] !== Tag.PUNCT;
  if (marked !== undefined && adjoins && marked.to - marked.from < 7 && marked.from > low) {
    from = marked.from;
    if (r.tag[from - 1] === Tag.DET && from > low) from--;
  }
  let to = end;
  while (to > group.to && (r.tag[to - 1] === Tag.ADV || (r.is[to - 1]! & Is.FLOATING) !== 0 || isTimeAt(r, to - 1)))
    to--;
  // "a report published on Monday": the day belongs to the participle
  if (verbAt(r, to - 1) !== undefined) to = end;
  // "Baku, meanwhile,"
  if (r.key[to - 1] === "," && r.tag[to - 2] === Tag.ADV && r.key[to - 3] === "," && to - 3 >= group.to) to -= 3;
  if (to - from > (RELATING.has(r.key[group.to + 1] ?? "") ? TELLING_OF_IT : LONG)) to = withPhrases(r, group, to);
  return { from, to: Math.max(to, group.to), group: group.id, own: true };
}

/** Longer than this, what stands between a source and its verb tells of it and does not say who it is. */
const LONG = 18;
/** The same where a relative clause opens right behind the noun: "the official, who spoke on condition of …,". */
const TELLING_OF_IT = 14;
const RELATING: ReadonlySet<string> = new Set(["who", "which", "whose"]);

/** "the head of the mission" of "the head of the mission, who had been …,": with the phrases that hang on the noun. */
function withPhrases(r: Reading, { to }: NounGroup, limit: number): number {
  let end = to;
  for (let guard = 0; guard < 4 && isPreposition(r, end); guard++) {
    const next = groupAt(r, end + 1);
    if (next?.from !== end + 1 || next.to > limit) break;
    end = next.to;
  }
  return end;
}

const isLoneAdjective = (r: Reading, at: number, low: number): boolean =>
  at >= low && r.tag[at] === Tag.ADJ && groupAt(r, at) === undefined;

const opensClause = (r: Reading, at: number, low: number): boolean =>
  at === low || (at > low && r.tag[at - 1] === Tag.PUNCT);

/**
 * Where the coordination begins of which a group is the last: "The mayor, police and two doctors said". A group that hangs
 * on a preposition or verb before it is of another phrase: "killed nine people, residents and medics said".
 */
function firstConjunct(r: Reading, last: NounGroup, lead: number, low: number): number {
  let from = lead;
  for (let guard = 0; guard < 5 && from - 1 > low; guard++) {
    const link = r.key[from - 1];
    if (link !== "and" && link !== "or" && link !== ",") break;
    const end = r.key[from - 2] === "," ? from - 3 : from - 2;
    const other = groupAt(r, end);
    if (other === undefined || (other.conjunctOf ?? other.id) !== (last.conjunctOf ?? last.id)) break;
    const first = leadOf(r, other);
    const before = first - 1 < low ? undefined : r.tag[first - 1];
    const hangs = before === Tag.ADP || before === Tag.VERB || before === Tag.AUX || before === Tag.PART;
    if (first < low || isTime(r, other) || (link === "," && hangs) || lead - first > 15) break;
    from = first;
    if (hangs) break;
  }
  return from;
}

/** Where the name begins whose short form in brackets ends at a token; undefined if no name stands before them. */
function nameBefore(r: Reading, close: number, low: number): number | undefined {
  let k = close - 1;
  while (k > low && k > close - 6 && r.key[k] !== "(") k--;
  let name = k > low && r.key[k] === "(" ? groupAt(r, k - 1) : undefined;
  if (name === undefined || !isCapital(r, name.head)) return undefined;
  let from = leadOf(r, name);
  for (let guard = 0; guard < 8 && from - 1 > low; guard++) {
    if (r.tag[from - 1] !== Tag.ADP && r.key[from - 1] !== "and") break;
    name = groupAt(r, from - 2);
    if (name === undefined || !isCapital(r, name.head)) break;
    from = Math.max(low, leadOf(r, name));
  }
  return from;
}

function isTimeAt(r: Reading, k: number): boolean {
  const group = groupAt(r, k);
  return (group !== undefined && isTime(r, group)) || (r.key[k] === "on" && r.tag[k] === Tag.ADP);
}

/** "An official wishing anonymity said": from the participle to before it. */
function behindPlea(r: Reading, at: number, low: number): number | undefined {
  const verb = at > low ? verbAt(r, at) : undefined;
  return verb?.form === "ing" && groupAt(r, verb.from - 1) !== undefined ? verb.from - 1 : undefined;
}

/** Verbs that take a clause without "that": what follows them may be its subject. */
const TELLING = new Set(
  "say tell think believe know claim hope fear suspect argue insist add suggest deny admit feel see hear".split(" "),
);

/** "A photographer who reached the town saw": from the verb of a relative clause, whose object stands here, to before its pronoun. */
function behindRelative(r: Reading, at: number, low: number): number | undefined {
  const verb = at > low ? verbAt(r, at) : undefined;
  if (verb === undefined || verb.form !== "finite" || verb.voice === "passive" || TELLING.has(verb.lemma))
    return undefined;
  let k = verb.from - 1;
  while (k > low && r.tag[k] === Tag.ADV) k--;
  const group = groupAt(r, k);
  return group?.kind === "relative" && groupAt(r, group.from - 1) !== undefined ? group.from - 1 : undefined;
}

/** From the closing mark of an insertion to the token before the opening one: ", the army chief," "(R-Ohio)" "— a soldier —". */
function behindInsertion(r: Reading, k: number, low: number, verbFrom: number): number | undefined {
  const { key } = r;
  const closer = key[k]!;
  if (closer === ")" || closer === "]") {
    const opener = closer === ")" ? "(" : "[";
    for (let j = k - 1; j >= low; j--) if (key[j] === opener) return j - 1;
    return undefined;
  }
  if (closer === '"' || closer === "'") {
    // A nickname or title in quotation marks, the end of a name.
    const quote = r.doc.quotes[r.doc.tokens.quote[k]!];
    if (quote === undefined || quote.to !== k + 1 || quote.to - quote.from > 10 || quote.from <= low) return undefined;
    return key[k - 1] === "," && groupAt(r, quote.from - 1) === undefined ? undefined : k - 1;
  }
  if (k !== verbFrom - 1 && r.tag[k + 1] !== Tag.ADV && closer === "-") return undefined;
  // A relative clause behind its comma reaches over commas of its own.
  let nearest = -1;
  for (let j = k - 1; j >= low && k - j < 45; j--) {
    if (key[j] !== closer) continue;
    if (nearest < 0) nearest = j;
    const next = key[j + 1]!;
    // "Omar Ali, facing a vote in the north, a region of herders, said"
    const inserted = closer === "," && j > nearest - 30 ? verbAt(r, j + 1) : undefined;
    const describing = inserted !== undefined && (inserted.form === "ing" || inserted.form === "participle");
    if (describing && inserted.from === j + 1 && !hasFiniteVerb(r, j + 1, k) && groupAt(r, j - 1) !== undefined)
      return j - 1;
    if (next === "who" || next === "which" || next === "whose") {
      // "Sanders, meanwhile, who …, said"
      const end = r.tag[j - 1] === Tag.ADV && key[j - 2] === "," ? j - 3 : j - 1;
      if (groupAt(r, end) !== undefined) return end;
    }
  }
  if (nearest < 0 || nearest === k - 1) return undefined;
  const left = groupAt(r, nearest - 1);
  if (left === undefined && key[nearest - 1] !== ")") return undefined;
  return nearest - 1;
}

/** From a verb that only modifies the subject ("published on Wednesday", "who declined to be named") to before what opens it. */
function behindModifier(r: Reading, verb: VerbGroup, low: number): number | undefined {
  let k = verb.from - 1;
  while (k > low && (r.tag[k] === Tag.ADV || r.key[k] === "not")) k--;
  const group = groupAt(r, k);
  if (group?.kind === "relative") {
    k = group.from - 1;
    return r.key[k] === "," ? k - 1 : k;
  }
  if (verb.form === "infinitive") return verbAt(r, k) !== undefined || group !== undefined ? k : undefined;
  // "videos it had verified and geolocated showed"
  const first = group === undefined && r.key[k] === "and" && k - 1 > low ? verbAt(r, k - 1) : undefined;
  if (first !== undefined && first !== verb) return behindModifier(r, first, low);
  const finite = verb.form === "finite" || group?.kind === "pronoun";
  const object = group === undefined || !finite ? undefined : behindObject(r, leadOf(r, group) - 1, low);
  if (object !== undefined) return object;
  const bare = verb.to - verb.from === 1;
  if (bare && group !== undefined && (verb.form !== "finite" || verb.tense === "past")) return k;
  return undefined;
}

/** "Footage that the agency geolocated showed": from before the subject of a relative clause to before its pronoun. */
function behindObject(r: Reading, at: number, low: number): number | undefined {
  // "videos it had verified": no pronoun between the two
  const bare = at >= low && PRONOUNS.has(r.key[at + 1]!) ? groupAt(r, at) : undefined;
  if (bare !== undefined && (bare.kind === "common" || FOOTAGE.has(r.key[bare.head]!)) && bare.to === at + 1) return at;
  if (at <= low || !OBJECTS.has(r.key[at]!)) return undefined;
  const behind = r.key[at - 1] === "," ? at - 2 : at - 1;
  return behind >= low && groupAt(r, behind) !== undefined && groupAt(r, behind)!.kind !== "pronoun"
    ? behind
    : undefined;
}

/** What opens a sentence with a capital is taken for a name. */
const FOOTAGE: ReadonlySet<string> = new Set(["video", "videos", "footage", "images", "photos", "photographs"]);
const PRONOUNS: ReadonlySet<string> = new Set(["it", "he", "she", "they", "we", "i"]);
const OBJECTS: ReadonlySet<string> = new Set(["that", "which", "whom"]);
