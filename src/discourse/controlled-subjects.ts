import type { NounGroup, VerbGroup } from "../grammar/grammar.js";
import { Tag } from "../text/document.js";
import { isEmbedded, sameQuote } from "./embedded.js";
import { groupAt, isTime, leadOf, type Reading, verbAt } from "./reading.js";
import { ofAnother, phrase, type Subject } from "./source-phrase.js";
import { Is } from "./words.js";

/** The subject of an infinitive or "-ing" form: a noun right before the latter, else that of the finite verb before it. */
export function controlled(r: Reading, verb: VerbGroup, found: readonly (Subject | undefined)[]): Subject | undefined {
  const low = r.doc.sentences[verb.sentence]!.from;
  const noun = describedBy(r, verb, low);
  if (noun !== undefined && noun.sentence === verb.sentence && !isTime(r, noun) && !isSpent(r, noun, verb)) {
    const agent = verb.form === "ing" ? (issuer(r, noun, found) ?? issuer(r, sentTo(r, noun), found)) : undefined;
    if (agent !== undefined) return ofAnother(agent);
    if (verb.form === "ing" || isMadeTo(r, noun)) {
      const whole = phrase(r, noun, noun.to, low);
      // "a group of doctors calling for"
      const body = r.key[whole.from - 1] === "of" ? groupAt(r, whole.from - 2) : undefined;
      return body === undefined ? whole : { ...whole, from: Math.max(low, leadOf(r, body)) };
    }
  }
  const mark = beforeAdverbs(r, verb.from, low);
  const joined = verb.form === "ing" ? joinedParticiple(r, verb, mark) : undefined;
  if (joined !== undefined && found[joined.id] !== undefined) return ofAnother(found[joined.id]!);
  // "Bristled at the suggestion that he had lied, saying": who bristled says so.
  const inserted = verb.form === "ing" && isPause(r, mark);
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

/** The noun right before a verb; of "with the general reportedly shouting" that before the adverb. */
function describedBy(r: Reading, verb: VerbGroup, low: number): NounGroup | undefined {
  const noun = groupAt(r, verb.from - 1);
  if (noun !== undefined || verb.form !== "ing" || r.tag[verb.from - 1] !== Tag.ADV) return noun;
  const before = groupAt(r, beforeAdverbs(r, verb.from, low));
  return before !== undefined && r.key[leadOf(r, before) - 1] === "with" ? before : undefined;
}

/** "Spent much of the winter [portraying] him", "entered the talks [believing]": who spent it and entered them does so. */
function isSpent(r: Reading, noun: NounGroup, { form }: VerbGroup): boolean {
  if (form !== "ing" || (noun.kind !== "pronoun" && (r.entities.actorOf[noun.id] ?? -1) >= 0)) return false;
  let at = leadOf(r, noun) - 1;
  for (let guard = 0; guard < 4 && r.tag[at] === Tag.ADP; guard++) {
    const before = groupAt(r, at - 1);
    // "much of the winter"
    if (before === undefined && (r.is[at - 1]! & Is.QUANTIFIER) === 0) break;
    at = (before === undefined ? at - 1 : leadOf(r, before)) - 1;
  }
  const verb = verbAt(r, at);
  return verb !== undefined && verb.voice === "active" && SPENDING.has(verb.lemma);
}

/** Verbs with an object that an "-ing" form behind it does not describe. */
const SPENDING: ReadonlySet<string> = new Set("spend waste enter leave begin start open close end finish".split(" "));

/** "With the mayor saying that the road was open [and asking]": the "-ing" form that this one is joined to. */
function joinedParticiple(r: Reading, verb: VerbGroup, conjunction: number): VerbGroup | undefined {
  const word = r.key[conjunction];
  if (word !== "and" && word !== "or") return undefined;
  for (let v = verb.id - 1; v >= 0 && v > verb.id - 6; v--) {
    const other = r.grammar.verbs[v]!;
    if (other.sentence !== verb.sentence) return undefined;
    if (!sameQuote(r, other, verb)) continue;
    if (other.form === "ing") return other;
    // "said that they had fled and asking"
    if (other.form === "finite" && !isEmbedded(r, other)) return undefined;
  }
  return undefined;
}

/** The mark before what is inserted: '"… to win," adding', "— noting". */
function isPause(r: Reading, at: number): boolean {
  const word = r.key[at];
  return word === "," || word === "—" || word === "-" || (word === '"' && r.key[at - 1] === ",");
}

/** "Hamas, citing its own count, said": the noun before the comma, where no verb comes before. */
function insertedBehind(r: Reading, verb: VerbGroup, low: number): Subject | undefined {
  if (verb.form !== "ing") return undefined;
  const mark = beforeAdverbs(r, verb.from, low);
  // "Omar Ali, after first denying it, said"
  const dated = (r.is[mark]! & Is.FRONTING) !== 0;
  const comma = dated ? mark - 1 : mark;
  if (r.key[comma] !== ",") return undefined;
  const noun = groupAt(r, beforeBracket(r, comma - 1, low));
  if (noun === undefined || noun.sentence !== verb.sentence || noun.kind === "relative" || isTime(r, noun))
    return undefined;
  const own = r.grammar.clauses[r.clauseOf[verb.id]!];
  const theirs =
    noun.to < comma || dated ? leadOf(r, noun) <= low + 1 : own?.subjectBy === "own" && own.subject === noun.id;
  return theirs ? ofAnother(phrase(r, noun, noun.to, low)) : undefined;
}

/** The token before what a bracket adds to a name: "Senator Harper (D-Iowa)". */
function beforeBracket(r: Reading, at: number, low: number): number {
  if (r.key[at] !== ")") return at;
  for (let k = at - 1; k > low && k > at - 8; k--) if (r.key[k] === "(") return k - 1;
  return at;
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
