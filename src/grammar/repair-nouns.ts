import { personNoun } from "../knowledge/people.js";
import { Tag } from "../text/document.js";
import { isYear } from "./clause-times.js";
import { arePeople, saysSomething } from "./repair-saying.js";
import { bitsAt, isCapital, type Spot, startsUpper, type Tagged } from "./tagged.js";
import { Bit } from "./word-bits.js";
import { COUNT_LEADS, GERUND_NOUNS, words } from "./words.js";

/** Mends what the tagger took for a noun, an adjective or a name and is a verb, or another of the three. */
export function repairNoun(t: Tagged, s: Spot): void {
  const { tag } = t;
  if (tells(t, s) || acts(t, s)) {
    tag[s.i] = Tag.VERB;
    return;
  }
  if (s.bits & Bit.PAST && !s.key.endsWith("ings")) {
    if (isPastVerb(t, s)) tag[s.i] = Tag.VERB;
    return;
  }
  if (isNounByArticle(t, s)) tag[s.i] = Tag.NOUN;
  else if (isHeadlineVerb(t, s)) tag[s.i] = Tag.VERB;
  else if (opensNameless(t, s)) tag[s.i] = Tag.NOUN;
}

/** A verb of saying, wishing, showing. */
function tells(t: Tagged, s: Spot): boolean {
  const { tokens } = t;
  const { i, from, key, bits: is, prev, prevBits, next, before, after } = s;
  const proper = before === Tag.PROPN && (prev === "united" || isCapital(t, i));
  if (!proper && is & Bit.SAYING && saysSomething(t, i, from)) return true;
  // "Some want to leave", "is promising to send troops"
  if (after === Tag.PART && (key === "want" || key === "wants" || (key === "promising" && next === "to"))) return true;
  // "Trump Could Win, Lindsey Graham Says": no name
  if (before === Tag.PROPN && HEADLINE_SAYING.has(key) && (key === "says" || after !== Tag.PUNCT)) return true;
  // "urged them to leave, warning that", "while warning that", "has been warning that"; not "a warning that"
  if (key === "warning") return next === "that" && (prev === "," || prev === "been" || WHILE.has(prev));
  // "Images verified by the BBC show soldiers": no show of the BBC's
  if (key === "show") return after !== Tag.PUNCT && behindAgent(t, s);
  if (!(is & Bit.S)) return false;
  // "Belgorod governor reports shelling"
  if (key === "reports" && i < t.body && (before === Tag.PROPN || prevBits & Bit.PERSON))
    return NAMED.has(after) || GERUND_NOUNS.has(next);
  // "UN report documents killings": what a report does
  if (REPORTS.has(prev) && REPORTING_HOW.has(key) && (after === Tag.NOUN || after === Tag.ADJ || after === Tag.NUM))
    return true;
  // "Islamabad says Kabul shelters the militants"
  return before === Tag.PROPN && after === Tag.DET && i - 2 >= from && SAYS.has(tokens.key[i - 2]!);
}

const NAMED: ReadonlySet<number> = new Set([Tag.NOUN, Tag.NUM, Tag.PROPN, Tag.ADJ]);

/** What those who are named do in headlines that capitalise every word. */
const HEADLINE_SAYING = words(
  "says tells announces praises slams denounces compares promises defends tweets refuses vows warns urges accuses condemns denies rejects admits insists blames",
);
const WHILE = words("while when after before and but without");
const REPORTS = words("report study inquiry investigation probe survey video");
const REPORTING_HOW = words("documents details finds blames reveals shows warns");
const SAYS = words("says said say claims insists believes alleges");

/** Names behind "by" and a participle. */
function behindAgent({ tokens, tag, bits }: Tagged, { i, from }: Spot): boolean {
  let k = i - 1;
  while (k > from && k > i - 6 && (tag[k] === Tag.PROPN || tag[k] === Tag.NOUN || tag[k] === Tag.DET)) k--;
  return k > from && k < i - 1 && tokens.key[k] === "by" && (bits[k - 1]! & Bit.PAST) !== 0;
}

/** A verb behind "who", or before a number or a direction. */
function acts(t: Tagged, s: Spot): boolean {
  const { i, from, to, key, bits: is, prev, prevBits, next, after } = s;
  if (BESIDE.has(key) && after === Tag.ADP && isOfPeople(t, i, from, to)) return true;
  // "accused of bombing the market", "responsible for beating detainees"
  if (is & Bit.ING && (prev === "of" || prev === "for") && isCharged(t, i, from))
    return after === Tag.DET || after === Tag.NUM || after === Tag.NOUN || after === Tag.PROPN || next === "and";
  // "two engineers who work for a mine"
  if (prev === "who" && is & Bit.BASE && (after === Tag.ADP || after === Tag.DET)) return true;
  // "abuses that may amount to war crimes"
  if (next === "to" && is & Bit.BASE && prevBits & Bit.MODAL) return true;
  // "the group that controls the north"
  if (is & Bit.S && after === Tag.DET && i - 2 >= from && WHICH.has(prev)) {
    t.tag[i - 1] = Tag.PRON;
    return true;
  }
  // "claims that it arms the rebels"
  if (is & Bit.S && after === Tag.DET && t.tag[i - 1] === Tag.PRON && i - 2 >= from && t.tokens.key[i - 2] === "that")
    return true;
  // "shot dead leaving church"
  if (is & Bit.ING && prev === "dead") return true;
  // "agent planning attack in Odesa"; but "a family planning clinic"
  if (PLOTTING.has(key) && prev !== "family" && (after === Tag.NOUN || after === Tag.DET || after === Tag.ADJ))
    return (prevBits & Bit.PERSON) !== 0;
  // "attacked Palestinians harvesting olives"
  if (is & Bit.ING && after === Tag.NOUN && arePeople(prev) && !GERUND_NOUNS.has(key)) return true;
  if (is & (Bit.ING | Bit.BASE) && isSeenDoing(t, s)) return true;
  // "Death toll in Aleppo strike rises to 31": what a toll does
  if (is & Bit.S && MOUNTING.has(key) && (after === Tag.NUM || TOWARDS.has(next)) && hasToll(t, from, i)) return true;
  // "…, firing 32 missiles", "killing two and wounding more than 60", "…, wounding a policeman"
  const goesOn = (is & Bit.ING) !== 0 && (prev === "," || prev === "and");
  if (goesOn && (after === Tag.NUM || COUNT_LEADS.has(next))) return true;
  if (goesOn && after === Tag.DET && (prev === "," || next === "a" || next === "an")) return true;
  if (!goesOn) return false;
  // "of beating and torturing detainees"
  if (prev === "and") return t.tag[i - 2] === Tag.VERB && (bitsAt(t, i - 2) & Bit.ING) !== 0 && OBJECTS.has(after);
  // ", looting and burning homes"
  return next === "and" && (bitsAt(t, i + 2) & Bit.ING) !== 0 && i + 3 < to && OBJECTS.has(t.tag[i + 3]!);
}

/** "saw helicopters firing rockets", "watched a fighter jet drop two bombs": what somebody or something is seen to do. */
function isSeenDoing({ tokens, tag }: Tagged, { i, from, bits: is, prevBits, before, next, after }: Spot): boolean {
  if (before !== Tag.NOUN) return false;
  if (is & Bit.ING ? (prevBits & (Bit.S | Bit.PERSON)) === 0 : after !== Tag.NUM && after !== Tag.DET) return false;
  if (!OBJECTS.has(after) && after !== Tag.NUM && after !== Tag.ADJ && !ONTO.has(next)) return false;
  for (let k = i - 2; k >= from && k > i - REACH && !isVerbal(tag[k + 1]!) && tag[k] !== Tag.PUNCT; k--)
    if (tag[k] === Tag.VERB) return SEEING.has(tokens.key[k]!);
  return false;
}

const SEEING = words(
  "saw see seen seeing watch watched watching witnessed heard spotted filmed show shows showed showing",
);
const ONTO = words("into at toward towards over onto");

/** "accused of bombing a market", "accused the army of bombing a market" */
function isCharged({ tokens: { key } }: Tagged, i: number, from: number): boolean {
  if (CHARGED.has(key[i - 2] ?? "")) return true;
  for (let at = i - 3; at >= from && at > i - 8; at--) if (ACCUSING.has(key[at]!)) return key[i - 1] === "of";
  return false;
}
const ACCUSING = words("accused accuses accuse accusing");

/** What people do meanwhile, and nouns as well. */
const BESIDE = words("battle fight advance attack clash march protest retreat push strike rally riot struggle");
const MEANWHILE = words("as while");

/**
 * "as {rival factions of the cartel} battle for control", "{Demonstrators in Kisumu} march against the bill": a plural of
 * people behind "as" or "while", or at the start of a sentence that has no other verb.
 */
function isOfPeople({ tokens, tag }: Tagged, i: number, from: number, to: number): boolean {
  let people = false;
  for (let k = i - 1; k > i - REACH; k--) {
    if (k >= from && MEANWHILE.has(tokens.key[k]!)) return people;
    if (k < from) return people && !hasVerb(tag, i + 1, to);
    if (isVerbal(tag[k]!) || (tag[k] === Tag.PUNCT && tokens.key[k] !== ",")) return false;
    // The first noun of the phrase says who.
    if (tag[k] === Tag.NOUN || k === from) people = arePeople(tokens.key[k]!);
  }
  return false;
}

const REACH = 9;

const isVerbal = (tag: number): boolean => tag === Tag.VERB || tag === Tag.AUX;

function hasVerb(tag: Uint8Array, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isVerbal(tag[k]!)) return true;
  return false;
}

const PLOTTING = words("planning plotting");

const OBJECTS: ReadonlySet<number> = new Set([Tag.NOUN, Tag.DET, Tag.PROPN]);

/** What one is before the deed that one answers for. */
const CHARGED = words("accused suspected convicted guilty acquitted responsible responsibility blamed");

const WHICH = words("who that which");

/** What tolls do in headlines. */
const MOUNTING = words("rises climbs jumps soars grows mounts hits tops passes nears reaches stands");
const TOWARDS = words("to above past at near over");

/** A toll that no verb has told of yet. */
function hasToll({ tokens, tag }: Tagged, from: number, at: number): boolean {
  let toll = false;
  for (let k = from; k < at; k++) {
    if (tag[k] === Tag.VERB || tag[k] === Tag.AUX) return false;
    if (tokens.key[k] === "toll" || tokens.key[k] === "tally") toll = true;
  }
  return toll;
}

/** "Police shot dead two protesters": a past form with a subject before it and what a verb has behind it. */
function isPastVerb(t: Tagged, s: Spot): boolean {
  const { tokens, tag } = t;
  const { i, from, key, bits: is, prev, prevBits, next, before, after } = s;
  const ed = (is & Bit.ED) !== 0;
  // "the Sudanese armed forces"
  if (key === "armed" && ARMED_BODIES.has(next)) return false;
  if (i > from && startsUpper(tokens.word[i]!)) return false;
  if (!ed && !VERBAL.has(key) && !BEFALLEN.has(key) && !(key.endsWith("en") && key.length > 4)) return false;
  if (prevBits & (Bit.BE | Bit.HAVE | Bit.MODAL) || isOneOfDeeds(t, s)) return true;
  // ", the mayor, alleged that", "alleged on Monday": the tagger has it always for an adjective.
  if (key === "alleged" && before !== Tag.DET && BEHIND_VERB.has(after)) return true;
  // "Two shot in Belfast", "Army base overrun in Mali"
  if (i < t.body && BEFALLEN.has(key) && after === Tag.ADP && LEFT_OUT.has(before)) return true;
  // "stormed the school, shot dead a teacher and fled"
  if (key === "shot" && next === "dead" && prev === "," && i + 2 < s.to && OPENS_OBJECT.has(tag[i + 2]!)) return true;
  const known = (is & Bit.KNOWN_PAST) !== 0;
  const object = hasObject(tokens.key, s);
  const joined =
    prevBits & Bit.COORDINATOR || (before === Tag.ADV && i - 2 > from && bitsAt(t, i - 2) & Bit.COORDINATOR);
  if (joined && (object || next === "by" || (known && COUNT_LEADS.has(next)))) return true;
  // "went from house to house and shot young men"
  if (
    joined &&
    !ed &&
    VERBAL.has(key) &&
    (arePeople(next) || (after === Tag.ADJ && arePeople(tokens.key[i + 2] ?? "")))
  )
    return true;
  // 'said soldiers "separated the men"'
  if (prev === '"' && i - 2 >= from && tokens.quote[i] === tokens.quote[i - 1])
    return ed && NAMED_BEFORE.has(tag[i - 2]!) && OPENS_OBJECT.has(after);
  // "the raid in 2015 left 30 dead"
  const dated = before === Tag.NUM && isYear(prev) && i - 2 >= from && tokens.key[i - 2] === "in";
  if (!dated && !NAMED_BEFORE.has(before)) return false;
  return (
    (object && (tag[i] !== Tag.ADJ || after === Tag.PRON)) ||
    (ed && (after === Tag.DET || after === Tag.NUM || next === "that")) ||
    (UNMISTAKABLE.has(key) && after !== Tag.PUNCT) ||
    (known && (object || after === Tag.NOUN || after === Tag.ADP || COUNT_LEADS.has(next)))
  );
}

const ARMED_BODIES = words("forces wing");
const NAMED_BEFORE: ReadonlySet<number> = new Set([Tag.NOUN, Tag.PROPN, Tag.PRON]);
const OPENS_OBJECT: ReadonlySet<number> = new Set([Tag.DET, Tag.NUM]);

/** "Police shot and wounded two men", "chased, shot and killed", "abducted and later beheaded four": another deed behind the conjunction. */
function isOneOfDeeds({ tag, bits }: Tagged, { i, to, prev, prevBits, before, after }: Spot): boolean {
  if (after !== Tag.CCONJ) return false;
  const later = tag[i + 2] === Tag.ADV;
  const next = later ? i + 3 : i + 2;
  if (next >= to || (bits[next]! & Bit.PAST) === 0 || (tag[next] !== Tag.VERB && !later)) return false;
  return prev === "," || before === Tag.PRON || (prevBits & Bit.PERSON) !== 0 || arePeople(prev);
}

/** What stands behind the word can be its object. */
function hasObject(keys: readonly string[], { i, key, next, after }: Spot): boolean {
  if (after === Tag.DET || after === Tag.NUM || after === Tag.PRON || after === Tag.PROPN || ANYBODY.has(next))
    return true;
  if (VERBAL.has(key) && (after === Tag.ADP || COUNT_LEADS.has(next))) return true;
  return keys[after === Tag.ADV ? i + 2 : i + 1] === "at";
}

/** What stands behind a verb and no adjective: "shot dead", "abducted others". */
const ANYBODY = words("dead others");

/** Tags of words that stand behind no adjective that comes before its noun. */
const BEHIND_VERB: ReadonlySet<number> = new Set([Tag.DET, Tag.ADP, Tag.SCONJ, Tag.PRON]);

/** Irregular past forms that are no other word. */
const UNMISTAKABLE = words("overthrew withdrew overran retook undertook blew fled took gave threw shook stole sank");

/** Irregular participles that headlines have without "were", and what they stand behind. */
const BEFALLEN = words("shot held overrun hit hurt");
const LEFT_OUT: ReadonlySet<number> = new Set([Tag.NUM, Tag.NOUN]);

/** Irregular past forms that are seldom nouns. */
const VERBAL = words(
  "overthrew withdrew overran retook undertook drove spoke rose tore sank swept shot lost left fired struck fought killed wounded took gave made said told broke burst blew fled led went came saw hid sent held met found threw shook stole",
);

/** "The military seized", "the wounded were", "the general, who", "a general of the army": an adjective with no noun behind it. */
function isNounByArticle({ tag, bits }: Tagged, { i, bits: is, next, before, after }: Spot): boolean {
  if (tag[i] !== Tag.ADJ || (bits[i + 1]! & Bit.ING) !== 0) return false;
  // "a former general with", "a retired general,"
  if (before === Tag.ADJ && (is & Bit.PERSON) !== 0) return after === Tag.ADP || after === Tag.PUNCT;
  if (before !== Tag.DET) return false;
  return after === Tag.VERB || after === Tag.AUX || ((after === Tag.PUNCT || next === "of") && (is & Bit.PERSON) !== 0);
}

/** A verb in the present, whose form is a noun's as well. */
/** "strikes 29 PKK targets": so many of what stands behind the name. */
function isOfMany({ tag, tokens }: Tagged, { i, from, before }: Spot): boolean {
  if (before !== Tag.PROPN || i - 2 < from || tag[i - 2] !== Tag.NUM) return false;
  // "On 7 October Hamas attacks", "in 2014 Russia moves": a day or a year counts nobody.
  return (i - 2 === from || tag[i - 3] === Tag.VERB) && !tokens.key[i - 1]!.endsWith("s");
}

function isHeadlineVerb(t: Tagged, s: Spot): boolean {
  const { tokens, body } = t;
  const { i, key, bits: is, prev, before, after } = s;
  // "Blast kills 20, wounds 30"
  if (after === Tag.NUM && is & Bit.HEADLINE && (prev === "," || prev === "and")) return true;
  if (key === "free") return frees(t, s);
  if (after === Tag.VERB || after === Tag.AUX) return false;
  // "as gunmen storm hotel", "Protesters clash with police": people in the plural stand before no noun.
  // "as drones strike the port": and neither do arms, whose nouns take them in the singular ("drone strikes").
  if (is & Bit.DOING) {
    const armed = after !== Tag.PUNCT && after !== Tag.ADP;
    if (arePeople(prev) || (armed && ARMS.has(prev))) return true;
    // "Police arrest activist", "Blasts rock Kabul", "Houthis release 115 prisoners" in a headline
    if (i < body && (areForces(t, s, armed) || (areSeveral(s) && NAMED_OR_COUNTED.has(after)))) return true;
  }
  if (!(is & Bit.HEADLINE) || (before !== Tag.NOUN && before !== Tag.PROPN && before !== Tag.ADJ)) return false;
  if (isHeldBefore(t, s) || isSubjectOf(t, s) || isOfMany(t, s)) return false;
  // "a post that the army massacres 50 people"
  if (after === Tag.NUM && bitsAt(t, i + 2) & Bit.PERSON) return true;
  // "Missile hits market": a headline leaves out what would tell a verb from a noun.
  // "as drone hits ambulance" is one, wherever it stands.
  return i < body || (tokens.key[i - 2] === "as" && ARMS.has(`${prev}s`));
}

/**
 * "Rebels free hostages", "Rebels free kidnapped bishop" in a headline, "demanded that the junta free the president";
 * "two prisoners free to leave" frees nobody.
 */
export function frees({ body }: Tagged, { i, prev, prevBits, before, after }: Spot): boolean {
  if (after === Tag.DET && (before === Tag.NOUN || before === Tag.PROPN || (prevBits & Bit.MODAL) !== 0)) return true;
  return i < body && arePeople(prev) && FREED.has(after);
}

/** "hit by twin blasts", "strikes rebel targets": one word behind "by" or a verb of headlines, it has its governor before it. */
function isHeldBefore({ tokens, tag, bits }: Tagged, { i, from, prevBits, before, after }: Spot): boolean {
  if (i - 2 < from || after === Tag.NUM || after === Tag.DET) return false;
  const held = bits[i - 2]!;
  if (tag[i - 2] === Tag.VERB) return (held & (Bit.HEADLINE | Bit.SAYING)) === Bit.HEADLINE;
  return (
    tokens.key[i - 2] === "by" && before !== Tag.PROPN && !(prevBits & Bit.PERSON) && !arePeople(tokens.key[i - 1]!)
  );
}

/** "Twin blasts rock Kabul": nouns of which the word behind tells. */
const isSubjectOf = (t: Tagged, { i, to }: Spot): boolean =>
  i + 2 < to && (bitsAt(t, i + 1) & Bit.DOING) !== 0 && NAMED_OR_COUNTED.has(t.tag[i + 2]!);

const FREED: ReadonlySet<number> = new Set([Tag.NUM, Tag.NOUN, Tag.PROPN, Tag.VERB]);

/** "Police arrest activist", "Taliban blow up bridge", "Miners and police clash in La Paz" */
function areForces({ bits, tokens }: Tagged, { i, from, key, prev, before }: Spot, armed: boolean): boolean {
  if (FORCES.has(prev) && (armed || key === "blow")) return true;
  if (armed || i - 2 < from || (before !== Tag.NOUN && before !== Tag.PROPN)) return false;
  return (bits[i - 2]! & Bit.COORDINATOR) !== 0 || tokens.key[i - 2] === ",";
}

/** Who acts in the plural without an "-s". */
const FORCES = words("police troops taliban");

const areSeveral = ({ prev, prevBits, before }: Spot): boolean =>
  (prevBits & Bit.S) !== 0 && prev !== "us" && (before === Tag.NOUN || before === Tag.PROPN);

const NAMED_OR_COUNTED: ReadonlySet<number> = new Set([Tag.DET, Tag.NUM, Tag.PROPN]);

/** What flies and hits, in the plural. */
const ARMS = words("drones missiles rockets jets warplanes planes aircraft helicopters shells bombs");

/** "Gunmen shot …", "Rebels …", "Clashes in Goma killed …" at a sentence's start, or that of what is quoted, are no names. */
function opensNameless({ tag }: Tagged, { i, from, key, bits: is, prev, after }: Spot): boolean {
  if (tag[i] !== Tag.PROPN) return false;
  // 'a group called "Rebels"'
  if (i !== from && (prev !== '"' || after === Tag.PUNCT)) return false;
  if (is & Bit.PERSON && after !== Tag.PROPN && personNoun(key)?.plural) return true;
  return key === "clashes" || (after === Tag.ADP && /(?:sh|ss|ch)es$/.test(key));
}
