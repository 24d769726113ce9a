import type { NounGroup, VerbGroup } from "../grammar/grammar.js";
import { Tag } from "../text/document.js";
import { isEmbedded, sameQuote } from "./embedded.js";
import { groupAt, isTime, leadOf, type Reading, verbAt } from "./reading.js";
import { ofAnother, phrase, type Subject } from "./source-phrase.js";

/** The subject of an infinitive or "-ing" form: a noun right before the latter, else that of the finite verb before it. */
export function controlled(r: Reading, verb: VerbGroup, found: readonly (Subject | undefined)[]): Subject | undefined {
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
