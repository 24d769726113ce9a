import { mapped } from "../knowledge/lists.js";
import {
  BUTTON_WORDS,
  LIST_HEADINGS,
  SURE_PARTS,
  SURE_STARTS,
  TAIL_STARTS,
  WEAK_BUTTON_WORDS,
  WHOLE_LINES,
} from "./boilerplate.data.js";
import { startsWithLetter } from "./characters.js";
import { AGENCIES } from "./datelines.data.js";
import type { Paragraph } from "./paragraphs.js";

/** A stretch of a field, UTF-16 offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What a paragraph is, as far as its own looks go. */
const Look = {
  /** Tells something. */
  PROSE: 0,
  /** Short and without a full stop at its end: a subheading, a list item, or the title of another article. */
  LINE: 1,
  /** Prose that is clutter among clutter at the end of an article. */
  TAIL: 2,
  /** Clutter wherever it stands. */
  CLUTTER: 3,
  /** Clutter, and so are the lines that follow. */
  HEADING: 4,
} as const;
type Look = (typeof Look)[keyof typeof Look];

/**
 * Finds what is no journalism: adverts, link lists, notices about sharing, cookies, gifts and subscriptions, credits,
 * bylines, comments. Paragraphs are judged by general signs (length, final stop, words of buttons and notices), and at
 * the end of an article by their company.
 *
 * @param copy plain copy of a text (see `plainCopy`)
 * @returns for each paragraph whether it is boilerplate
 */
export function clutterOf(copy: string, paragraphs: readonly Paragraph[]): boolean[] {
  const looks = mapped(paragraphs, ({ start, end }) => lookOf(copy, start, end));
  const clutter = mapped(looks, (look) => look >= Look.CLUTTER);
  dropListsBelowHeadings(looks, clutter);
  dropOwnWords(copy, paragraphs, looks, clutter);
  dropHeader(copy, paragraphs, looks, clutter);
  dropMenus(copy, paragraphs, looks, clutter);
  dropReaders(copy, paragraphs, looks, clutter);
  dropTail(copy, paragraphs, looks, clutter);
  return clutter;
}

// ─── company

function dropListsBelowHeadings(looks: readonly Look[], clutter: boolean[]): void {
  for (let i = 0; i < looks.length; i++) {
    if (looks[i] !== Look.HEADING) continue;
    for (let k = i + 1; k < looks.length && k < i + 12 && looks[k] === Look.LINE; k++) clutter[k] = true;
  }
}

/** What an outlet says of itself below what it tells: corrections of what stood there before, and who wrote it. */
function dropOwnWords(
  copy: string,
  paragraphs: readonly Paragraph[],
  looks: readonly Look[],
  clutter: boolean[],
): void {
  for (let i = 1; i < looks.length; i++) {
    if (looks[i] !== Look.PROSE) continue;
    const { start, end } = paragraphs[i]!;
    const text = copy.slice(start, Math.min(end, start + 120));
    if (CORRECTION.test(text) || (clutter[i - 1] && isAboutWriter(copy, paragraphs[i - 1]!))) clutter[i] = true;
  }
}

const isAboutWriter = (copy: string, { start, end }: Paragraph): boolean =>
  end - start < 30 && ABOUT_WRITER.test(copy.slice(start, end));

// "Correction: An earlier version of this article said five had been killed.", "This story was amended on 3 May"
const CORRECTION =
  /^(?:(?:A |An )?(?:correction|clarification|editor['’]s note|update)(?: \([^()]{1,30}\))?: ?)?(?:an? (?:earlier|previous|initial) version of th(?:is|e)\b|th(?:is|e) (?:article|story|report|headline|piece|post) (?:was|has been) (?:amended|corrected|updated))/i;
const ABOUT_WRITER = /^about the (?:authors?|writers?|reporters?|correspondent)$/i;

/** Bylines and what is printed with them, before the first paragraph that tells something. */
function dropHeader(copy: string, paragraphs: readonly Paragraph[], looks: readonly Look[], clutter: boolean[]): void {
  let byline = false;
  for (let i = 0; i < looks.length && i < 8; i++) {
    if (looks[i] === Look.PROSE) return;
    const { start, end } = paragraphs[i]!;
    if (isByline(copy, start, end)) {
      clutter[i] = true;
      byline = true;
    } else if (
      looks[i] === Look.LINE &&
      ((byline && i > 0 && !paragraphs[i - 1]!.last) ||
        isTimestamp(copy.slice(start, end)) ||
        labelsClutter(copy, paragraphs, looks, i))
    ) {
      clutter[i] = true; // "BBC News, Jerusalem" below a byline; "14 May 2016, 10:30"
    } else byline = false;
  }
}

/** Four short lines or more in a row, below no colon and without numbers, are a menu. */
function dropMenus(copy: string, paragraphs: readonly Paragraph[], looks: readonly Look[], clutter: boolean[]): void {
  let from = 0;
  for (let i = 0; i <= looks.length; i++) {
    if (i < looks.length && (looks[i] === Look.LINE || clutter[i])) continue;
    let words = 0;
    let items = false;
    for (let k = from; k < i; k++) {
      const { start, end } = paragraphs[k]!;
      words += countWords(copy, start, end);
      items ||= isListItem(copy, start);
    }
    const colon = from > 0 && copy[paragraphs[from - 1]!.end - 1] === ":";
    if (i - from >= 4 && words <= (i - from) * 4 && !items && !colon && looks.length > i - from) {
      clutter.fill(true, from, i);
    }
    from = i + 1;
  }
}

/** From the first sure sign on, when nothing behind it tells news. */
function dropTail(copy: string, paragraphs: readonly Paragraph[], looks: readonly Look[], clutter: boolean[]): void {
  let first = looks.length;
  for (let i = looks.length - 1; i > 0; i--) {
    if (clutter[i]) first = i;
    else if (looks[i] === Look.PROSE || isListItem(copy, paragraphs[i]!.start)) break;
  }
  clutter.fill(true, first);
  first = dropLastLines(copy, paragraphs, looks, clutter, first);
  // A sign-off directly before the tail or at the very end.
  const last = first - 1;
  if (last <= 0) return;
  const text = copy.slice(paragraphs[last]!.start, paragraphs[last]!.end);
  if (isSignOff(text) || WRITER.test(text)) clutter[last] = true;
}

// "Ana Diaz is a reporter in Dori who has covered the war since 2008, when …"
const WRITER =
  /^(?:[A-Z][^ ]{0,20} ){2,4}is (?:an?|the|our) [^.,]{0,40}(?:reporter|correspondent|journalist|columnist|editor|contributor|freelancer|bureau chief) (?:in|at|for|with|based|covering|who has (?:covered|reported)|who (?:covers|writes|reports)|and)\b/;

/** Short lines behind the last sentence: an article does not end with them, its page does. */
function dropLastLines(
  copy: string,
  paragraphs: readonly Paragraph[],
  looks: readonly Look[],
  clutter: boolean[],
  end: number,
): number {
  let first = end;
  while (first > 2 && looks[first - 1] === Look.LINE && isLastLine(copy, paragraphs[first - 1]!)) first--;
  const before = paragraphs[first - 1];
  const told = first >= 2 && looks[first - 1] === Look.PROSE && looks[first - 2] === Look.PROSE;
  if (first === end || !told || !'.!?”"’)'.includes(copy[before!.end - 1]!)) return end;
  clutter.fill(true, first, end);
  return first;
}

function isLastLine(copy: string, { start, end }: Paragraph): boolean {
  const text = copy.slice(start, Math.min(end, start + 80));
  if (end - start > 60 || countWords(copy, start, end) > 6 || "“\"‘'•-–—".includes(text[0]!)) return false;
  return !TELLING.test(text);
}

const TELLING = /\b(?:is|are|was|were|has|have|had|said|says|killed|dead|wounded|injured|hurt|attacked|arrested)\b/i;

// ─── readers

/** What readers say below an article, to the end: from a heading of comments on, or from the first of them that bears a name. */
function dropReaders(copy: string, paragraphs: readonly Paragraph[], looks: readonly Look[], clutter: boolean[]): void {
  let told = false;
  for (let i = 0; i < paragraphs.length; i++) {
    if (told && opensComments(copy, paragraphs, i)) return void clutter.fill(true, i);
    told ||= looks[i] === Look.PROSE;
  }
}

function opensComments(copy: string, paragraphs: readonly Paragraph[], at: number): boolean {
  const { start, end } = paragraphs[at]!;
  if (end - start > LONGEST_HEADING) return false;
  const line = copy.slice(start, end).toLowerCase();
  if (COMMENTER.test(line)) return at + 1 < paragraphs.length && isTimestamp(lineAt(copy, paragraphs, at + 1));
  if (!COMMENTS.test(line)) return false;
  const last = Math.min(paragraphs.length, at + SIGNS_WITHIN);
  for (let i = at + 1; i < last; i++) if (isReaders(lineAt(copy, paragraphs, i))) return true;
  return false;
}

function lineAt(copy: string, paragraphs: readonly Paragraph[], at: number): string {
  const { start, end } = paragraphs[at]!;
  return copy.slice(start, Math.min(end, start + 60));
}

/** What stands by a comment and by no article: a button to answer, when it was written, a handle. */
function isReaders(line: string): boolean {
  const lower = line.toLowerCase();
  return REPLY.test(lower) || COMMENTER.test(lower) || HANDLE.test(line) || (line.length < 40 && isTimestamp(line));
}

/** No heading of comments is longer, in characters. */
const LONGEST_HEADING = 100;
/** Paragraphs below such a heading within which a comment has come. */
const SIGNS_WITHIN = 5;
// "Comments (3)", "3 comments", "Top comments", "3 thoughts on “Truce fails”"
const COMMENTS =
  /^(?:(?:\d[\d,]* |top |all |latest |newest |recent |readers?'? |readers’ |reader's |user |your )?(?:comments?|responses?|replies)(?: \(\d[\d,]*\)| section.{0,60})?|the reader comments section.{0,60}|\d[\d,]* thoughts? on .{1,60}|discussion|the conversation|have your say|what (?:our )?readers (?:say|think)|leave a (?:reply|comment)|(?:join|view) the conversation)[:.]?$/;
// "John Smith says:"
const COMMENTER = /^[^.,:]{2,40} (?:says|said|wrote|writes|replied|commented)(?: on .{4,30})?:?$/;
const REPLY =
  /^(?:reply|like|report|flag|upvote|downvote)(?:[ ·|]+(?:reply|like|share|report|flag|upvote|downvote))*$|^\d+ likes?$|\b(?:minutes?|hours?|days?|weeks?|months?|years?) ago$/;
// "Bob: my uncle was there", "Ken, Sydney: I saw it", "@yemenfree"
const HANDLE = /^@\w|^[\p{L}\d_.-]{2,20}(?:,? [\p{L}\d_.-]{2,20})?: \S/u;

// ─── looks

interface Lists {
  readonly buttons: ReadonlySet<string>;
  readonly weakButtons: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
  readonly headings: ReadonlySet<string>;
  readonly starts: ReadonlyMap<string, readonly string[]>;
  readonly tailStarts: ReadonlyMap<string, readonly string[]>;
  readonly agencies: ReadonlySet<string>;
}

let lists: Lists | undefined;
function data(): Lists {
  lists ??= {
    buttons: new Set(BUTTON_WORDS),
    weakButtons: new Set(WEAK_BUTTON_WORDS),
    lines: new Set(WHOLE_LINES),
    headings: new Set(LIST_HEADINGS),
    starts: byFirstWord(SURE_STARTS),
    tailStarts: byFirstWord(TAIL_STARTS),
    agencies: new Set(AGENCIES),
  };
  return lists;
}

function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const phrase of phrases) {
    const first = firstWordOf(phrase);
    const known = map.get(first);
    if (known) known.push(phrase);
    else map.set(first, [phrase]);
  }
  return map;
}

// A regular expression: a loop over all letters of all phrases is long enough for the engine to compile it at the first article.
const FIRST_WORD = /^[a-zA-Z'’\u00c0-\uffff]+|^./s;

function isCredited(shown: string): boolean {
  const stroke = shown.lastIndexOf("/");
  if (stroke < 0 && !shown.includes("|")) return false;
  if (CREDITED.test(shown)) return true;
  return stroke >= 0 && PHOTOGRAPHER.test(shown.slice(stroke + 1)) && CREDITING.test(shown.slice(0, stroke));
}

function firstWordOf(text: string): string {
  return FIRST_WORD.exec(text)?.[0] ?? "";
}

function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || unit === 39 || unit === 0x2019 || unit >= 0xc0;
}

// Clutter is short; longer paragraphs tell something.
const LONGEST = 420;
const LEADING = " *>•·-–—|»→▶►#[(=_~+\u0000\u0001";
const TRAILING = " *>•·-–—|»→▶►#])=_~+.:…!\u0000\u0001";

function lookOf(copy: string, start: number, end: number): Look {
  if (end - start > LONGEST) return Look.PROSE;
  const { starts, tailStarts, lines, headings } = data();
  const all = countWords(copy, start, end);
  if (all > 48) return Look.PROSE;
  let from = start;
  while (from < end && LEADING.includes(copy[from]!)) from++;
  let to = end;
  while (to > from && TRAILING.includes(copy[to - 1]!)) to--;
  if (from === to) return Look.CLUTTER; // "* * *", "-----"
  const small = copy.slice(from, end).toLowerCase();
  const lower = small.includes("’") ? small.replaceAll("’", "'") : small;
  const bare = lower.slice(0, to - from);
  const words = from === start ? all : countWords(copy, from, end);
  if (words <= 6) {
    if (COUNTER.test(bare)) return Look.CLUTTER;
    if (headings.has(bare) || isMoreHeading(bare, words)) return Look.HEADING;
    if (lines.has(bare) || isSignOff(copy.slice(start, end))) return Look.CLUTTER;
  }
  if (words <= 14 && isButtons(bare)) return Look.CLUTTER;
  const first = firstWordOf(lower);
  if (words <= 45) {
    if (startsWithOne(lower, starts.get(first)) && (words <= 25 || !QUOTED.test(lower)) && !tells(bare, words)) {
      return isHeadingStart(bare) ? Look.HEADING : Look.CLUTTER;
    }
    // A footnote: "* Please see the annexed table"
    if (copy[start] === "*" && from - start <= 2 && startsWithOne(lower, tailStarts.get(first))) return Look.CLUTTER;
    if (SURE_PARTS.test(lower) && !REPORTED.test(lower)) return Look.CLUTTER;
    const shown = copy.slice(from, end);
    if (to < end && pointsOn(copy.slice(to, end))) return Look.CLUTTER;
    if (from > start && from - start <= 4 && POINTER.test(copy.slice(start, from))) return Look.CLUTTER;
    if (isCredited(shown)) return Look.CLUTTER;
    if (shown.includes("(") && PICTURED.test(shown)) return Look.CLUTTER;
    if (words <= 25 && CONTRIBUTED.test(lower)) return Look.CLUTTER;
  }
  const last = copy[end - 1]!;
  const stopped =
    last === "." ||
    (last === '"' || last === "”" || last === "’" || last === ")" ? ".!?,".includes(copy[end - 2] ?? "") : false);
  if (words <= 15 && !stopped && last !== ":" && last !== "," && last !== ";") return Look.LINE;
  // "More than 300 people have been killed since October." tells news, "More from our newsroom." none.
  const news = stopped && NEWS_STARTS.has(first) && TELLING.test(lower);
  if (words <= 30 && ((!news && startsWithOne(lower, tailStarts.get(first))) || ADDRESS.test(lower))) return Look.TAIL;
  return Look.PROSE;
}

// ">> Five killed in market blast"
const POINTER = /^(?:>>|»|→|►|▶)/;

/** "More on this >>" */
function pointsOn(tail: string): boolean {
  return tail.includes(">>") || /[→»]\s*$/.test(tail);
}

/** Openings of lines below an article that open sentences of it, too. */
const NEWS_STARTS = new Set(["more", "by", "with", "from", "also"]);

// "12 comments", "1.2K shares"
const COUNTER = /^\d[\d.,]{0,9}[km]? (?:shares?|comments?|views?|likes?|reads?|hits|followers|retweets)$/;
// "Agency writers Jane Roe and John Doe contributed."
const CONTRIBUTED = /\bcontributed(?: reporting)?\.?\)?$|\bfollow (?:him|her|them) (?:on|@)/;
const QUOTED = /["“”]/;
// What is reported is news, whatever it is about.
const REPORTED = /\b(?:said|told|killed|wounded|arrested)\b/;
// "… walks past rubble. REUTERS/Jane Roe": what stands before the last stroke, and behind it
const CREDITING = /\b(?:REUTERS|AP|AFP|EPA|Reuters|Getty Images|Xinhua|Anadolu) ?$/;
const PHOTOGRAPHER = /^ ?\p{Lu}[\p{L}. -]{1,40}$/u;
// "… / AFP"
const CREDITED = /[/|] ?(?:AFP|AP|EPA|Reuters|Getty|Getty Images|Shutterstock|Xinhua|Anadolu)\.?$/;
// "(Photo: A. Name)"
const PICTURED = /\((?:Photo|Image|Picture|Video|File)[^()]{0,60}\)\.?$/u;
const ADDRESS = /\bwww\.|https?:|\.(?:com|org|net)\b|@[a-z]|\b(?:tel|phone|whatsapp|hotline)\b|[£$€]\d/;

/** "Copyright law was no issue, the court said": a sentence, whatever it begins with. */
function tells(bare: string, words: number): boolean {
  return words >= 8 && !bare.slice(0, 40).includes(":") && !bare.slice(0, 16).includes(",") && REPORTED.test(bare);
}

function startsWithOne(lower: string, phrases: readonly string[] | undefined): boolean {
  if (phrases === undefined) return false;
  for (const phrase of phrases) {
    if (!lower.startsWith(phrase)) continue;
    const last = phrase.charCodeAt(phrase.length - 1);
    const next = lower.charCodeAt(phrase.length);
    if (!isLetter(last) || !(isLetter(next) || (next >= 48 && next <= 57))) return true;
  }
  return false;
}

// "MORE EXPLAINERS", "More from Asia"
function isMoreHeading(bare: string, words: number): boolean {
  if (words < 2) return false;
  // "Top stories today", "Most read this week"
  if (
    words <= 5 &&
    /^(?:top stories|most (?:read|viewed|popular)|trending) (?:today|now|this|in|on|from|right)\b/.test(bare)
  )
    return true;
  // "More on Sudan's war", "Read more about the talks"
  if (/^(?:read |see )?more (?:on|about) /.test(bare)) return true;
  return words <= 4 && (bare.startsWith("more from ") || bare.startsWith("more in ") || /^more [a-z]+s$/.test(bare));
}

function isHeadingStart(bare: string): boolean {
  return bare.startsWith("related") || bare.startsWith("recommended") || bare.startsWith("most read");
}

function isButtons(bare: string): boolean {
  const { buttons, weakButtons } = data();
  let sure = 0;
  let all = 0;
  BUTTON.lastIndex = 0;
  for (let found = BUTTON.exec(bare); found !== null; found = BUTTON.exec(bare)) {
    const word = found[0];
    if (!buttons.has(word)) return false;
    all++;
    if (!weakButtons.has(word)) sure++;
  }
  return sure > 0 || (all >= 3 && all <= 8);
}

const BUTTON = /[^\s|·•/,:;&()[\]-]+/g;

// "(MK/UC)", "nh/mud", "—AFP", "-30-"
function isSignOff(text: string): boolean {
  if (text.length > 40) return false;
  if (/^\(?[A-Za-z]{2,4}(?:\/[A-Za-z]{2,4}){1,3}\)?$/.test(text)) return true;
  if (/^[-–—#*\s]*(?:30|ends|end)[-–—#*\s]*$/i.test(text)) return true;
  let from = 0;
  let to = text.length;
  while (from < to && "-–—( ".includes(text[from]!)) from++;
  while (to > from && "). ".includes(text[to - 1]!)) to--;
  return to - from < text.length && data().agencies.has(text.slice(from, to).toLowerCase());
}

function isByline(copy: string, start: number, end: number): boolean {
  const text = copy.slice(start, Math.min(end, start + 160));
  const opening = end - start > 150 ? null : /^(?:By|BY|From|Story by|Words by|Text by) /.exec(text);
  if (opening === null || !startsWithLetter(text.slice(opening[0].length))) return false;
  const words = text.split(/\s+/);
  if (words.length > 14) return false;
  let small = 0;
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!;
    if (/\d/.test(word) || BYLINE_VERBS.has(word)) return false;
    if (/^\p{Ll}/u.test(word) && !BYLINE_WORDS.has(word)) small++;
  }
  return words[1] === "our" || words[1] === "a" || small === 0;
}

const BYLINE_WORDS = new Set(
  "and in at for of the with on our de la del van von der den el al bin ibn staff writer reporter correspondent correspondents agencies reporters editor".split(
    " ",
  ),
);
const BYLINE_VERBS = new Set("was were is are has have had said will would killed".split(" "));

// A line of a date, perhaps with a time, and nothing else.
function isTimestamp(text: string): boolean {
  if (text.length > 60 || !/\d/.test(text)) return false;
  let dated = false;
  for (const word of text.toLowerCase().split(/[\s,.:/|()–—-]+/)) {
    if (word === "" || /^\d+(?:st|nd|rd|th)?$/.test(word) || CLOCK_WORDS.has(word)) continue;
    if (!DATE_WORDS.has(word)) return false;
    dated = true;
  }
  return dated;
}

/** "Live" directly above "Show key events only". */
function labelsClutter(copy: string, paragraphs: readonly Paragraph[], looks: readonly Look[], i: number): boolean {
  const { start, end, last } = paragraphs[i]!;
  if (last || (looks[i + 1] ?? Look.PROSE) < Look.CLUTTER) return false;
  return data().buttons.has(copy.slice(start, end).toLowerCase());
}

const CLOCK_WORDS = new Set("am pm gmt utc est edt bst ist cet et at on".split(" "));
const DATE_WORDS = new Set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun updated published posted last first modified hours hour minutes ago days day min mins read".split(
    " ",
  ),
);

function isListItem(copy: string, start: number): boolean {
  const unit = copy.charCodeAt(start);
  return (unit >= 48 && unit <= 57) || unit === 0x2022;
}

function countWords(copy: string, start: number, end: number): number {
  let words = 0;
  let inside = false;
  for (let i = start; i < end; i++) {
    const blank = copy.charCodeAt(i) <= 32;
    if (!blank && !inside) words++;
    inside = !blank;
  }
  return words;
}
