import type { NounGroup, VerbGroup } from "../grammar/grammar.js";
import { PERCEIVING } from "../grammar/words.js";
import { personNounOf } from "../knowledge/people.js";
import { Tag } from "../text/document.js";
import { givesName, groupAt, hasFiniteVerb, isTime, leadOf, type Reading, verbAt } from "./reading.js";
import { isPreposition, phrase, type Subject } from "./source-phrase.js";
import { Is } from "./words.js";

const SPAN = 70;

/** Walks left from a verb to its own subject. */
export function before(r: Reading, verb: VerbGroup): Subject | undefined {
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
      // "The council itself said"
      if (SELF.has(key[group.head]!) && groupAt(r, previous) !== undefined && previous >= low) {
        k = previous;
        continue;
      }
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
        r.key[group.head] === "anonymity" ? behindPlea(r, lead - 1, low) : behindRelative(r, group, lead - 1, low);
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

/** Pronouns that only stress the noun before them. */
const SELF: ReadonlySet<string> = new Set(["himself", "herself", "itself", "themselves", "themself"]);

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
function behindRelative(r: Reading, object: NounGroup, at: number, low: number): number | undefined {
  const last = at > low ? verbAt(r, at) : undefined;
  // "a resident who helped recover bodies said"
  const helped = last?.form === "infinitive" && r.tag[last.from] !== Tag.PART;
  const seen = last && !helped ? perceiving(r, last) : undefined;
  const verb = helped ? verbAt(r, last.from - 1) : (seen ?? last);
  if (verb === undefined || verb.form !== "finite" || verb.voice === "passive") return undefined;
  if (seen === undefined && TELLING.has(verb.lemma) && !(PERCEIVING.has(verb.lemma) && isThing(r, object)))
    return undefined;
  let k = verb.from - 1;
  while (k > low && r.tag[k] === Tag.ADV) k--;
  const group = groupAt(r, k);
  return group?.kind === "relative" && groupAt(r, group.from - 1) !== undefined ? group.from - 1 : undefined;
}

/** "Two officials who saw the bodies said": nothing that can speak. */
const isThing = (r: Reading, { id, head, kind }: NounGroup): boolean =>
  kind === "common" &&
  (r.entities.actorOf[id] ?? -1) < 0 &&
  personNounOf(r.doc.tokens.number[head]!, r.key[head]!) === undefined;

/** "a farmer who saw gunmen burn houses said": the verb of seeing. */
function perceiving(r: Reading, { from }: VerbGroup): VerbGroup | undefined {
  const seen = groupAt(r, from - 1);
  const verb = seen === undefined || seen.kind === "relative" ? undefined : verbAt(r, leadOf(r, seen) - 1);
  return verb !== undefined && PERCEIVING.has(verb.lemma) ? verb : undefined;
}

/** From the closing mark of an insertion to the token before the opening one: ", the army chief," "(R-Ohio)" "— a soldier —". */
function behindInsertion(r: Reading, k: number, low: number, verbFrom: number): number | undefined {
  const { key } = r;
  const closer = key[k]!;
  if (closer === ")" || closer === "]") {
    const opener = openerOf(r, k, low);
    return opener < k ? opener - 1 : undefined;
  }
  if (closer === '"' || closer === "'") {
    // A nickname or title in quotation marks, the end of a name.
    const quote = r.doc.quotes[r.doc.tokens.quote[k]!];
    if (quote === undefined || quote.to !== k + 1 || quote.to - quote.from > 10 || quote.from <= low) return undefined;
    if (key[k - 1] !== "," || groupAt(r, quote.from - 1) !== undefined) return k - 1;
    return behindQuoted(r, quote.from, low);
  }
  if (k !== verbFrom - 1 && r.tag[k + 1] !== Tag.ADV && closer === "-") return undefined;
  // A relative clause behind its comma reaches over commas of its own.
  let nearest = -1;
  for (let j = k - 1; j >= low && k - j < 45; j--) {
    // "Ana Mora, head of the agency (DAS, the secret police), said"
    j = openerOf(r, j, low);
    if (key[j] !== closer) continue;
    if (nearest < 0) nearest = j;
    const next = key[j + 1]!;
    // "The truce, which began on Friday, was over, Omar Ali, the mayor, said"
    if (j === nearest && namesActor(r, j - 1)) return j - 1;
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

/** Where the bracket opens that a token closes; else the token. */
function openerOf({ key }: Reading, at: number, low: number): number {
  const opener = key[at] === ")" ? "(" : key[at] === "]" ? "[" : undefined;
  if (opener !== undefined) for (let j = at - 1; j >= low; j--) if (key[j] === opener) return j;
  return at;
}

/** 'The mayor, who runs what he calls a "free city," said': to before the relative clause that ends with what is quoted. */
function behindQuoted(r: Reading, quote: number, low: number): number | undefined {
  for (let k = quote - 1; k > low && quote - k < 45; k--)
    if (r.key[k] === ",") return RELATING.has(r.key[k + 1]!) && groupAt(r, k - 1) !== undefined ? k - 1 : undefined;
  return undefined;
}

const RELATING: ReadonlySet<string> = new Set(["who", "which", "whose"]);

/** A name of somebody who may speak, between a comma and this last token of it. */
function namesActor(r: Reading, last: number): boolean {
  const group = groupAt(r, last);
  if (group?.kind !== "name" || group.to !== last + 1 || (r.entities.actorOf[group.id] ?? -1) < 0) return false;
  const mark = r.key[leadOf(r, group) - 1];
  return mark === "," || mark === '"';
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
  // "images taken by a company and reviewed by the paper show"
  if (verb.voice === "passive" && r.key[k] === "and" && r.key[verb.to] === "by" && k - 1 > low) return k - 1;
  // "videos it had verified and geolocated showed"
  const first = group === undefined && r.key[k] === "and" && k - 1 > low ? verbAt(r, k - 1) : undefined;
  if (first !== undefined && first !== verb) return behindModifier(r, first, low);
  const object = group === undefined ? undefined : behindObject(r, verb, group, low);
  if (object !== undefined) return object;
  const bare = verb.to - verb.from === 1;
  if (bare && group !== undefined && (verb.form !== "finite" || verb.tense === "past")) return k;
  return undefined;
}

/** "Footage that the agency geolocated showed": from before the subject of a relative clause to before its pronoun. */
function behindObject(r: Reading, verb: VerbGroup, subject: NounGroup, low: number): number | undefined {
  const at = leadOf(r, subject) - 1;
  const thing = behindThing(r, verb, subject, at, low);
  if (thing !== undefined) return thing;
  const finite = verb.form === "finite" || subject.kind === "pronoun";
  if (!finite || at <= low || !OBJECTS.has(r.key[at]!)) return undefined;
  const behind = r.key[at - 1] === "," ? at - 2 : at - 1;
  return behind >= low && groupAt(r, behind) !== undefined && groupAt(r, behind)!.kind !== "pronoun"
    ? behind
    : undefined;
}

/** "Videos it had verified", "the report the army published": a thing and what is told of it, with nothing between the two. */
function behindThing(r: Reading, verb: VerbGroup, subject: NounGroup, at: number, low: number): number | undefined {
  const thing = at >= low ? groupAt(r, at) : undefined;
  if (thing?.to !== at + 1 || (thing.kind !== "common" && !FOOTAGE.has(r.key[thing.head]!))) return undefined;
  if (PRONOUNS.has(r.key[at + 1]!)) return at;
  // "In the north rebels based in Goma said", "the day troops left"
  const loose = isTime(r, thing) || isPreposition(r, leadOf(r, thing) - 1);
  const passive = verb.voice === "passive" && verb.form === "finite";
  return loose || passive || subject.kind === "pronoun" ? undefined : at;
}

/** What opens a sentence with a capital is taken for a name. */
const FOOTAGE: ReadonlySet<string> = new Set(["video", "videos", "footage", "images", "photos", "photographs"]);

const PRONOUNS: ReadonlySet<string> = new Set(["it", "he", "she", "they", "we", "i"]);

const OBJECTS: ReadonlySet<string> = new Set(["that", "which", "whom"]);
