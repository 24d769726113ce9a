import type { NounGroup } from "../../grammar/grammar.js";
import { Tag } from "../../text/document.js";
import { tellVictims } from "./emit.js";
import { isGivenUp } from "./given-up.js";
import { isSubjectElsewhere } from "./lists.js";
import { patternIndex, patternOf } from "./pattern-index.js";
import { actorOf, clauseOfVerb, type Found, groupOf, loss, type Reading } from "./reading.js";
import { draftOf } from "./victim-count.js";
import { readVictims } from "./victims.js";
import { Word } from "./words.js";

/** Reads parts of what is told: "12 people, including three children", "five of them children", "one of them critically". */
export function matchSubsets(r: Reading): void {
  const wholes = r.found.length;
  for (let index = 0; index < wholes; index++) {
    const whole = r.found[index]!;
    if (whole.negated || whole.group === undefined) continue;
    const named = groupOf(r, whole.group)?.including ?? [];
    for (const part of named) partOf(r, index, whole, part);
    if (named.length === 0) partOf(r, index, whole, includedBehind(r, whole));
    brokenDown(r, index, whole);
  }
  includedAtEnd(r);
  ofThem(r);
  ofTheVictims(r);
  amongThem(r);
  amongThose(r);
  howBadly(r);
  saidToBeParts(r);
  breakdowns(r);
  ofTheirKind(r);
}

/** "five rebels, two of them women": what the women are, the whole says. */
function ofTheirKind(r: Reading): void {
  for (const part of r.found) {
    const whole = part.subsetOf === undefined ? undefined : r.found[part.subsetOf];
    if (whole === undefined || part.victims.category !== "civilians" || !BEARING_ARMS.has(whole.victims.category))
      continue;
    const { from, to } = part.victims.range;
    for (let at = from; at < to; at++) {
      if (!ANYBODY.has(r.doc.tokens.key[at]!)) continue;
      part.victims = { ...part.victims, category: whole.victims.category };
      break;
    }
  }
}

const BEARING_ARMS: ReadonlySet<string> = new Set(["military", "police", "militants"]);
const ANYBODY = new Set(["woman", "women", "man", "men", "people", "female", "females"]);

/** "12 casualties: five dead and seven wounded", "400 casualties, including 220 killed": what the casualties were. */
function breakdowns(r: Reading): void {
  const { key, sentence } = r.doc.tokens;
  for (let index = 0; index < r.found.length; index++) {
    const whole = r.found[index]!;
    if (whole.effect !== "killed-or-injured" || whole.negated || whole.count === undefined) continue;
    let opens = -1;
    for (let at = whole.to; at < whole.to + 6 && sentence[at] === sentence[whole.from]; at++)
      if (OPENING.has(key[at]!)) opens = at;
    if (opens < 0) continue;
    const most = whole.count.max ?? whole.count.min ?? 0;
    for (const part of r.found) {
      if (part === whole || part.subsetOf !== undefined || part.from <= opens || part.effect === whole.effect) continue;
      if (sentence[part.from] !== sentence[whole.from] || part.negated) continue;
      if ((part.count?.max ?? part.count?.min ?? 0) > most) continue;
      part.subsetOf = index;
      if (part.victims.category === "unknown") part.victims = { ...part.victims, category: whole.victims.category };
    }
  }
}

const OPENING = new Set([":", "(", "including", "—"]);

/** Sentences between the whole and what is said to be part of it. */
const REACH = 8;

/** "The dead included two nurses": of the last loss before that is large enough to hold them. */
function saidToBeParts(r: Reading): void {
  const { sentence } = r.doc.tokens;
  let bySentence: ReadonlyMap<number, readonly number[]> | undefined;
  for (const found of r.found) {
    if (found.part !== true || found.subsetOf !== undefined) continue;
    bySentence ??= wholesBySentence(r);
    const size = found.count?.max ?? found.count?.min ?? 1;
    let best = -1;
    let isLate = false;
    for (let back = 0; back <= REACH && !isLate; back++) {
      for (const i of bySentence.get(sentence[found.from]! - back) ?? []) {
        const whole = r.found[i]!;
        if (whole.effect !== found.effect || whole.subsetOf !== undefined || whole.part) continue;
        const most = whole.count?.max ?? whole.count?.min;
        if (whole.from >= found.from || most === undefined || most <= size || holdsOthers(whole, found)) continue;
        // "He had initially reported four dead": of those only if nothing newer is told.
        const newer = !isGivenUp(r.doc, whole);
        if (best >= 0 && (newer === isLate ? whole.from < r.found[best]!.from : isLate)) continue;
        best = i;
        isLate = newer;
      }
    }
    if (best >= 0) found.subsetOf = best;
  }
}

/** A whole of one kind of people holds nobody of another. */
const holdsOthers = ({ victims: { category: whole } }: Found, { victims: { category: part } }: Found): boolean =>
  whole !== part && whole !== "unknown" && whole !== "mixed" && !(whole === "civilians" && OF_CIVILIANS.has(part));

const OF_CIVILIANS: ReadonlySet<string> = new Set(["children", "journalists", "aid-workers", "officials", "unknown"]);

/** The group behind "including", where it follows the whole directly. */
function includedBehind(r: Reading, { to }: Found): number {
  const { key } = r.doc.tokens;
  const at = key[to] === "," || key[to] === "(" || key[to] === "—" ? to + 1 : to;
  return key[at] === "including" ? (r.grammar.groupAt[at + 1] ?? -1) : -1;
}

/** "left 34 dead: 30 rebels and four soldiers", "34 people, 30 rebels and four soldiers", "34 people (30 rebels and four soldiers)": parts that are as many, or fewer. */
function brokenDown(r: Reading, index: number, whole: Found): void {
  const most = whole.count?.max ?? whole.count?.min;
  const sign = r.doc.tokens.key[whole.to]!;
  if (most === undefined || !PARTING.has(sign)) return;
  const first = groupOf(r, r.grammar.groupAt[whole.to + 1]);
  if (first === undefined || first.kind === "name" || isSubjectElsewhere(r, first, whole.clause)) return;
  let sum = 0;
  for (const id of [first.id, ...first.conjuncts]) {
    const counted = r.counts[r.countOf[id]!];
    sum += counted === undefined ? 1 : (counted.max ?? counted.min ?? 0);
  }
  // Behind a comma or without a figure, only what makes up the whole.
  const all = sum === most && first.conjuncts.length > 0;
  if (all || (sum < most && sign !== "," && r.countOf[first.id]! >= 0)) partOf(r, index, whole, first.id);
}

const PARTING = new Set([":", "(", "—", ","]);

/**
 * "Twelve people were killed in a strike on Goma, including three children": over the place and the deed, of the one loss
 * that the sentence tells. Of two, nobody knows which.
 */
function includedAtEnd(r: Reading): void {
  if ((r.spoken & Word.INCLUDING) === 0) return;
  const { key, count, sentence } = r.doc.tokens;
  const told = new Set(r.found.map(({ group }) => group));
  const wholes = wholesBySentence(r);
  for (let at = 1; at + 1 < count; at++) {
    if (key[at] !== "including" || (key[at - 1] !== "," && key[at - 1] !== "—")) continue;
    const part = groupOf(r, r.grammar.groupAt[at + 1]);
    if (part === undefined) continue;
    const own = told.has(part.id) ? hurtSo(r, part) : undefined;
    if (told.has(part.id) && own === undefined) continue;
    const before = (wholes.get(sentence[at]!) ?? []).filter((i) => r.found[i]!.from < at);
    const whole = r.found[before[0] ?? -1];
    const most = whole?.count?.max ?? whole?.count?.min;
    const size = readVictims(r, part.id)?.count;
    if (whole === undefined || before.length > 1 || most === undefined) continue;
    if ((size?.min ?? size?.max ?? 1) >= most || isOfAnotherVerb(r, whole, at)) continue;
    if (own === undefined) partOf(r, before[0]!, whole, part.id);
    else if (whole.effect === "killed") {
      own.effect = "killed";
      own.subsetOf = before[0]!;
    }
  }
}

/** "left six dead, including [a boy hit by shrapnel]": what the participle behind them says that they suffered is how they died. */
function hurtSo(r: Reading, { id, to }: NounGroup): Found | undefined {
  return r.found.find(({ group, effect, trigger }) => group === id && effect === "injured" && trigger.from === to);
}

/** Sentence → the losses told in it that are no part of others. */
function wholesBySentence(r: Reading): ReadonlyMap<number, readonly number[]> {
  const map = new Map<number, number[]>();
  for (const [index, { from, negated, subsetOf }] of r.found.entries()) {
    if (negated || subsetOf !== undefined) continue;
    const sentence = r.doc.tokens.sentence[from]!;
    const list = map.get(sentence);
    if (list) list.push(index);
    else map.set(sentence, [index]);
  }
  return map;
}

/** "killed 12 people before the army arrested several suspects, including two boys": of the people told last. */
function isOfAnotherVerb(r: Reading, whole: Found, at: number): boolean {
  const clause = r.grammar.clauses[r.grammar.clauseAt[at - 1] ?? -1];
  if (clause === undefined || clause.id === whole.clause) return false;
  const people = (group: number | undefined) => group !== undefined && readVictims(r, group)?.sure === true;
  return clause.parent !== whole.clause || people(clause.subject) || clause.objects.some(people);
}

function partOf(r: Reading, index: number, whole: Found, group: number): void {
  for (const each of [group, ...(groupOf(r, group)?.conjuncts ?? [])]) {
    const victims = readVictims(r, each);
    if (victims === undefined || !victims.sure) continue;
    if (victims.count === undefined && victims.names.length === 0) continue;
    const at = tellVictims(r, victims, {
      pattern: patternOf(whole.effect),
      trigger: whole.trigger,
      clause: whole.clause,
    });
    const part = r.found[at];
    if (part === undefined || at === index) continue;
    part.subsetOf ??= index;
    part.statement = victims.victims.range;
  }
}

/** "five of them children", "33 of them seriously", "most of whom", "three of them wounded". */
function ofThem(r: Reading): void {
  const { key, sentence, quote } = r.doc.tokens;
  const { states } = patternIndex();
  let order: readonly number[] | undefined;
  let told: Uint8Array | undefined;
  for (const mention of r.counts) {
    if (mention.unit !== undefined) continue;
    told ??= tokensTold(r);
    // "of whom 30 were rebels", "Of the dead, 30 were rebels"
    const opened = opensWithThem(r, mention.from, told);
    const inverted = opened || (key[mention.from - 2] === "of" && isThem(key[mention.from - 1]));
    if (!inverted && !(key[mention.to] === "of" && isThem(key[mention.to + 1]))) continue;
    const end = inverted ? mention.to : mention.to + 2;
    order ??= wholesInOrder(r);
    const wholeIndex = lastBefore(r, order, mention.from);
    const whole = r.found[wholeIndex];
    if (whole === undefined || sentence[mention.from]! - sentence[whole.from]! > (opened ? 2 : 0)) continue;
    if (isOfOthers(r, whole, mention.from)) continue;
    // '"I lost two nephews," one of them said': who speaks
    if (key[mention.from - 1] === '"' && quote[whole.from] !== quote[mention.from]) continue;
    if (told[mention.from] === 1 && told[mention.to - 1] === 1) continue;
    const being = r.grammar.verbs[r.grammar.verbAt[end] ?? -1];
    let next = being?.lemma === "be" && being.voice === "active" ? being.to : end;
    // "three of whom later died": told by the verb
    while (r.grammar.tag[next] === Tag.ADV && r.grammar.verbAt[next + 1]! >= 0) next++;
    const after = r.grammar.groupAt[next] ?? -1;
    const kind = after < 0 ? undefined : readVictims(r, after);
    const verb = r.grammar.verbAt[next] ?? -1;
    if (verb >= 0 && !states.has(key[r.grammar.verbs[verb]!.head]!)) continue;
    // "have released 20 of them"
    const clause = r.grammar.clauses[r.grammar.clauseAt[mention.from] ?? -1];
    if (clause !== undefined && FREEING.has(r.grammar.verbs[clause.verb]!.lemma)) continue;
    const state = states.get(key[next] ?? "") ?? states.get(key[next + 1] ?? "");
    const to =
      kind !== undefined
        ? kind.victims.range.to
        : next > end && state === undefined
          ? end
          : next +
            (r.grammar.groupAt[next]! < 0 && key[next] !== "by" && key[next] !== "," && key[next] !== "." ? 1 : 0);
    const range = { from: mention.from, to };
    r.found.push(
      loss({
        from: range.from,
        to: range.to,
        effect: state?.effect ?? whole.effect,
        count: draftOf(mention),
        victims: {
          range,
          category: kind?.victims.category ?? whole.victims.category,
          country: whole.victims.country,
        },
        names: [],
        perpetrator: key[end] === "by" ? actorOf(r, r.grammar.groupAt[end + 1] ?? -1) : undefined,
        cumulative: false,
        subsetOf: wholeIndex,
        clause: whole.clause,
        statement: range,
        negated: false,
        trigger: { from: mention.from, to: mention.to },
      }),
    );
    // "12 of them soldiers and eight civilians"
    for (const other of groupOf(r, kind?.group.id)?.conjuncts ?? [])
      if (r.countOf[other]! >= 0) partOf(r, wholeIndex, whole, other);
  }
}

/** "killed 133, and 107 were in hospital, 16 of them in a critical condition": of those counted last, who are no loss told. */
function isOfOthers({ grammar, countOf, doc }: Reading, whole: Found, from: number): boolean {
  const { groupAt, groups, clauses, clauseAt, verbs } = grammar;
  // "was killed when gunmen, three of them in uniform, attacked": of those who go on to do something.
  const beside = groups[groupAt[from - 2] ?? -1];
  if (doc.tokens.key[from - 1] === "," && beside !== undefined && beside.id !== whole.group && beside.plural) {
    const clause = clauses[clauseAt[from] ?? -1];
    const verb = clause?.subject === beside.id ? verbs[clause.verb] : undefined;
    if (beside.from >= whole.to && verb !== undefined && verb.from > from && verb.voice === "active") return true;
  }
  for (let at = from - 1; at >= whole.to && doc.tokens.sentence[at] === doc.tokens.sentence[from]; at--) {
    const id = groupAt[at]!;
    if (id < 0 || countOf[id]! < 0 || id === whole.group || groups[id]!.to <= whole.to) continue;
    return groups[id]!.kind === "common" && groups[id]!.plural && grammar.verbAt[groups[id]!.to]! >= 0;
  }
  return false;
}

/** "Of those, …", "Of the wounded, …", "Of the 20 people killed in the raid, …" */
function opensWithThem(r: Reading, at: number, told: Uint8Array): boolean {
  const { key, sentence } = r.doc.tokens;
  const { from } = r.doc.sentences[sentence[at]!]!;
  if (key[from] !== "of" || key[at - 1] !== "," || at - from > LONGEST_OPENING) return false;
  if (told[from + 1] === 1) return true;
  return at - from <= 5 && (THEM.has(key[from + 1]!) || (key[from + 1] === "the" && LOST.has(key[at - 2]!)));
}

/** Words of an opening that says of whom some are counted. */
const LONGEST_OPENING = 20;

const isThem = (word: string | undefined): boolean => word === "them" || word === "whom" || word === "these";

/** Token → 1 within the words of a loss. */
function tokensTold({ doc, found }: Reading): Uint8Array {
  const told = new Uint8Array(doc.tokens.count);
  for (const { from, to } of found) told.fill(1, from, to);
  return told;
}

/** "Among the 12 killed were three children", "Three children were among the 12 people killed". */
function amongThose(r: Reading): void {
  if ((r.spoken & Word.AMONG) === 0) return;
  const { key, count, sentence } = r.doc.tokens;
  const byGroup = new Map<number, number>();
  for (const [index, { group, negated }] of r.found.entries())
    if (group !== undefined && !negated && !byGroup.has(group)) byGroup.set(group, index);
  for (let at = 0; at + 1 < count; at++) {
    if (key[at] !== "among") continue;
    const index = byGroup.get(r.grammar.groupAt[at + 1] ?? -1) ?? -1;
    const whole = r.found[index];
    if (whole === undefined) continue;
    const before = r.grammar.verbs[r.grammar.verbAt[at - 1] ?? -1];
    if (before?.lemma === "be") {
      const subject = clauseOfVerb(r, before.id)?.subject;
      if (subject !== undefined) partOf(r, index, whole, subject);
      continue;
    }
    for (let i = whole.to; i + 1 < count && sentence[i] === sentence[at]; i++) {
      const being = r.grammar.verbs[r.grammar.verbAt[i] ?? -1];
      if (being === undefined || being.lemma !== "be" || being.voice !== "active") continue;
      partOf(r, index, whole, r.grammar.groupAt[being.to] ?? -1);
      break;
    }
  }
}

/** "wounded 30 people, five critically": of those told right before. */
function howBadly(r: Reading): void {
  const { key, sentence } = r.doc.tokens;
  let wholes: ReadonlyMap<number, readonly number[]> | undefined;
  for (const mention of r.counts) {
    const adverb = key[mention.to] ?? "";
    const dead = adverb === "fatally" || adverb === "mortally";
    if (mention.unit !== undefined || !(dead || BADLY.has(adverb)) || key[mention.from - 1] !== ",") continue;
    const behind = key[mention.to + 1];
    if (behind !== undefined && behind !== "." && behind !== "," && behind !== ";") continue;
    wholes ??= wholesBySentence(r);
    const index = (wholes.get(sentence[mention.from]!) ?? []).find((i) => {
      const { effect, from, to } = r.found[i]!;
      return effect === "injured" && from < mention.from && mention.from - to < 12;
    });
    if (index === undefined) continue;
    const whole = r.found[index];
    if (whole === undefined) continue;
    const range = { from: mention.from, to: mention.to + 1 };
    r.found.push({
      ...whole,
      ...range,
      effect: dead ? "killed" : whole.effect,
      count: draftOf(mention),
      victims: { ...whole.victims, range },
      names: [],
      group: undefined,
      subsetOf: index,
      statement: range,
      trigger: { from: mention.from, to: mention.to },
    });
  }
}

const BADLY = new Set("critically seriously gravely severely badly grievously".split(" "));

/**
 * "150 of the victims were killed by the militia", "One of them was killed at home. The other died in a car", "Four of the
 * miners killed were Chinese", "39 of the 49 died of gunshot wounds", "who lost two brothers": of those told before.
 */
function ofTheVictims(r: Reading): void {
  const { key } = r.doc.tokens;
  const inOrder = [...r.found].sort((a, b) => a.from - b.from);
  const lost = new Set<string>();
  const losers = new Set<number>();
  let last: Found | undefined;
  for (const found of inOrder) {
    if (found.subsetOf === undefined && found.count !== undefined) {
      for (let at = found.from + 1; at <= found.to; at++) {
        if (key[at] !== "of") continue;
        const noun = key[at + 1] === "the" ? (key[at + 2] ?? "") : "";
        if (THEM.has(key[at + 1]!)) found.part ||= !areAttackers(r, at + 1, losers);
        // "Two of the wounded died": beside those who had died before.
        else if (WOUNDED.has(noun) && found.effect === "killed") continue;
        else if (LOST.has(noun) || lost.has(`${found.effect} ${noun}`)) found.part = true;
      }
      found.part ||= isKinLost(r, found);
      const { head = -1, definite = false } = groupOf(r, found.group) ?? {};
      if (definite && REST.has(key[head] ?? "") && last?.part && last.effect === found.effect) found.part = true;
    }
    if (found.count?.min !== undefined) lost.add(`${found.effect} ${found.count.min}`);
    if (found.group !== undefined) lost.add(`${found.effect} ${key[groupOf(r, found.group)!.head]}`);
    if (found.victims.actor !== undefined) losers.add(found.victims.actor);
    last = found;
  }
}

/** "Officers traded fire with the gunmen and killed three of them": of those who attacked, and none of the dead before. */
function areAttackers({ entities, grammar }: Reading, them: number, losers: ReadonlySet<number>): boolean {
  const actor = entities.actorOf[grammar.groupAt[them] ?? -1] ?? -1;
  return actor >= 0 && !losers.has(actor) && ATTACKING.has(entities.actors[actor]!.kind);
}

const ATTACKING: ReadonlySet<string> = new Set(["unidentified", "militants", "rebels", "criminals"]);

/** "a farmer who lost two brothers": told by the bereaved, of the dead that were told of. */
function isKinLost(r: Reading, { trigger, group }: Found): boolean {
  const { lemma } = r.grammar;
  return lemma[trigger.to - 1] === "lose" && group !== undefined && KIN.has(lemma[groupOf(r, group)!.head]!);
}

const KIN = new Set(
  "brother sister son daughter father mother parent husband wife cousin uncle aunt nephew niece relative child sibling grandson granddaughter grandmother grandfather".split(
    " ",
  ),
);

const THEM = new Set(["them", "whom", "these", "those"]);
const REST = new Set(["other", "others", "second", "third", "rest"]);
const WOUNDED = new Set(["wounded", "injured"]);
const LOST = new Set(["victims", "dead", "deaths", "killed", "wounded", "injured", "casualties", "fatalities"]);
const FREEING = new Set("release free liberate rescue escape return acquit bail".split(" "));

/** "three women among them", "among them two nurses". */
function amongThem(r: Reading): void {
  if ((r.spoken & Word.AMONG) === 0) return;
  const { key, count } = r.doc.tokens;
  const order = wholesInOrder(r);
  for (let at = 0; at + 1 < count; at++) {
    if (key[at] !== "among" || (key[at + 1] !== "them" && key[at + 1] !== "whom")) continue;
    const wholeIndex = lastBefore(r, order, at - 1);
    const whole = r.found[wholeIndex];
    if (whole === undefined || r.doc.tokens.sentence[whole.from] !== r.doc.tokens.sentence[at]) continue;
    const before = at > 0 ? r.grammar.groupAt[at - 1]! : -1;
    const after = r.grammar.groupAt[at + 2] ?? -1;
    const beforeCounted = before >= 0 && r.countOf[before]! >= 0 && before !== whole.group;
    partOf(r, wholeIndex, whole, beforeCounted ? before : after);
  }
}

/** The last casualty told before a token that is no part of another; `order` holds the wholes by their place. */
function lastBefore(r: Reading, order: readonly number[], token: number): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (r.found[order[middle]!]!.from < token) low = middle + 1;
    else high = middle;
  }
  return low > 0 ? order[low - 1]! : -1;
}

function wholesInOrder(r: Reading): number[] {
  const order = r.found.map((_, i) => i).filter((i) => r.found[i]!.subsetOf === undefined && !r.found[i]!.negated);
  return order.sort((a, b) => r.found[a]!.from - r.found[b]!.from || a - b);
}
