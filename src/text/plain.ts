/** Marks a unit that belongs to the character before it (the tail of "â€œ" or of "&quot;"). Fed to no tagger. */
export const JOINED = "\u0000";
/** Marks a unit without width within a word (a soft hyphen, a zero-width joiner). Fed to no tagger. */
export const NOTHING = "\u0001";

/**
 * A copy of the same length in which everything that upsets a tagger is replaced unit for unit: spaces of all kinds
 * and controls by a space, line breaks of all kinds by "\n", odd hyphens by usual ones, mojibake and character
 * references by the character that was meant with `JOINED` behind it, markup by spaces.
 *
 * @param text any string, lone surrogates included
 * @returns a string with the same number of UTF-16 units, so that offsets into it are offsets into the text
 */
export function plainCopy(text: string): string {
  let copy = text;
  if (MOJIBAKE_SIGN.test(copy)) copy = copy.replace(MOJIBAKE, (found) => meantBy(found));
  if (copy.includes("&")) copy = copy.replace(REFERENCE, reference);
  if (copy.includes("<")) copy = blankElements(copy);
  if (copy.includes("](")) copy = copy.replace(LINK, (found, words: string) => ` ${words}`.padEnd(found.length));
  if (DOUBLED_SIGN.test(copy)) copy = copy.replace(DOUBLED, doubled);
  return replaceUnits(copy);
}

// Quotation marks typed as two or more single ones, and apostrophes that some copy doubles ("president''s").
const DOUBLED_SIGN = /''|‘‘|’’|``/;
const DOUBLED = /'{2,4}(s(?![A-Za-z]))?|‘‘|’’|``/g;

function doubled(found: string, s: string | undefined, at: number, text: string): string {
  const mark = found[0]!;
  if (mark !== "'") return fill(mark === "’" ? "”" : "“", found.length);
  const tail = s ?? "";
  const length = found.length - tail.length;
  const apostrophe = s !== undefined && /[A-Za-z]/.test(text[at - 1] ?? "");
  return fill(apostrophe ? "'" : '"', length) + tail;
}

function fill(character: string, length: number): string {
  return character + JOINED.repeat(length - character.length);
}

// ─── single units

function replaceUnits(text: string): string {
  let out = "";
  let done = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 32 && unit < 127) continue;
    const wanted = substitute(text, i, unit);
    if (wanted === undefined) continue;
    out += text.slice(done, i) + wanted;
    done = i + 1;
  }
  return done === 0 ? text : out + text.slice(done);
}

/** What stands for a unit beyond printable ASCII; undefined leaves it as it is. */
function substitute(text: string, at: number, unit: number): string | undefined {
  if (unit < 32) {
    if (unit === 10 || unit <= 1) return undefined; // "\n" and the marks set above
    if (unit === 13) return text.charCodeAt(at + 1) === 10 ? " " : "\n";
    return unit === 11 || unit === 12 ? "\n" : " ";
  }
  if (unit < 161) return unit === 0x85 ? "\n" : " ";
  if (unit >= 0x100 && unit < 0x250) return plainLetter(unit);
  if (unit >= 0x2b9 && unit <= 0x2cf) return NOTHING; // ʿ ʾ ʻ ʼ
  if (unit >= 0x1e00 && unit < 0x1f00) return plainLetter(unit);
  if (unit < 0x2000) return ODD.get(unit);
  if (unit < 0x2070) return GENERAL_PUNCTUATION[unit - 0x2000];
  if (unit >= 0xd800 && unit <= 0xdfff) return isPaired(text, at, unit) ? undefined : " ";
  return ODD.get(unit);
}

const letters = /* @__PURE__ */ new Map<number, string>(
  [..."ıiŁLłlĐDđdĦHħhŋnŊNəeƏEœoŒOŧtŦTĸkƙkƘKɓbƁBɗdƊDɛeƐEɔoƆOǝeƎE"].flatMap((letter, i, all) =>
    i % 2 === 0 ? [[letter.charCodeAt(0), all[i + 1]!] as const] : [],
  ),
);

/** The tagger takes words apart at Latin letters beyond "ÿ" ("Erdoğan"): it gets them without their marks. */
function plainLetter(unit: number): string | undefined {
  let plain = letters.get(unit);
  if (plain === undefined) {
    const base = String.fromCharCode(unit).normalize("NFD")[0]!;
    plain = /[A-Za-z]/.test(base) ? base : "x";
    letters.set(unit, plain);
  }
  return plain;
}

function isPaired(text: string, at: number, unit: number): boolean {
  if (unit < 0xdc00) {
    const next = text.charCodeAt(at + 1);
    return next >= 0xdc00 && next <= 0xdfff;
  }
  const before = text.charCodeAt(at - 1);
  return before >= 0xd800 && before <= 0xdbff;
}

const ODD = new Map<number, string>([
  [0xad, NOTHING], // soft hyphen
  [0x1680, " "],
  [0x180e, " "],
  [0x61c, NOTHING],
  [0x200b, NOTHING],
  [0x2212, "–"],
  [0x3000, " "],
  [0xfe0e, NOTHING],
  [0xfe0f, NOTHING],
  [0xfeff, NOTHING],
  [0xfffc, " "],
  [0xfffd, " "],
  [0xff02, '"'],
  [0xff07, "'"],
]);

const GENERAL_PUNCTUATION = /* @__PURE__ */ generalPunctuation();

function generalPunctuation(): (string | undefined)[] {
  const table: (string | undefined)[] = new Array(0x70).fill(undefined);
  for (let i = 0; i <= 0x0a; i++) table[i] = " ";
  for (let i = 0x0b; i <= 0x0f; i++) table[i] = NOTHING; // zero width, direction
  table[0x10] = "-";
  table[0x11] = "-";
  table[0x15] = "—";
  table[0x1f] = '"'; // ‟
  table[0x1b] = "‘"; // ‛
  table[0x28] = "\n";
  table[0x29] = "\n";
  for (let i = 0x2a; i <= 0x2e; i++) table[i] = NOTHING;
  table[0x2f] = " ";
  table[0x32] = "'"; // ′
  table[0x33] = '"'; // ″
  table[0x5f] = " ";
  for (let i = 0x60; i <= 0x6f; i++) table[i] = NOTHING;
  return table;
}

// ─── UTF-8 that was read as Windows-1252

const MOJIBAKE_SIGN = /[\u00c2\u00c3\u00e2]/;
const CP1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const BROKEN = "‘’‚“”„–—…•\u00a0\u2009\u200b‹›′″−é´è¨áíóúñüöäçãõâêôëïàìòùåøæßÉÖÜÄÁÓÑÇ£§©«»°·½";
const MEANT: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ...[...BROKEN].map((character) => [asCp1252(character), character] as const),
  ["\u00e2\u20ac", "”"] as const,
  ["\u00c2", " "] as const,
]);
// Two or three bytes read one by one. A lone "Â" before a space is half a no-break space, "â€" is "â€\u009d" that lost its tail: ”.
const MOJIBAKE =
  /\u00e2[\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{2}|\u00e2\u20ac(?=[\s.,;:!?)]|$)|[\u00c2\u00c3][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|\u00c2(?=\s|$)/g;

function meantBy(found: string): string {
  const meant = MEANT.get(found);
  return meant === undefined ? found : fill(meant, found.length);
}

function asCp1252(character: string): string {
  const code = character.charCodeAt(0);
  const bytes =
    code < 0x800
      ? [0xc0 | (code >> 6), 0x80 | (code & 63)]
      : [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)];
  return bytes.map((b) => (b >= 0x80 && b < 0xa0 ? CP1252[b - 0x80]! : String.fromCharCode(b))).join("");
}

// ─── markup

const REFERENCE = /&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,8});/gi;
const NAMED = new Map<string, string>([
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
  ["lt", "<"],
  ["gt", ">"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["laquo", "«"],
  ["raquo", "»"],
  ["ndash", "–"],
  ["mdash", "—"],
  ["hellip", "…"],
  ["bull", "•"],
  ["copy", "©"],
  ["eacute", "é"],
  ["shy", NOTHING],
]);

function reference(found: string): string {
  const name = found.slice(1, -1).toLowerCase();
  const meant = name[0] === "#" ? fromNumber(name) : NAMED.get(name);
  return meant === undefined ? found : fill(meant, found.length);
}

function fromNumber(name: string): string | undefined {
  const code = name[1] === "x" ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  if (code === 9 || code === 10 || code === 13 || code === 0xa0) return " ";
  return code >= 32 && code < 0xd800 ? String.fromCharCode(code) : " ";
}

const BREAKING = new Set(
  "p br div li ul ol tr table h1 h2 h3 h4 h5 h6 article section blockquote figure figcaption hr".split(" "),
);

// Attributes hold at most so many characters.
const LONGEST_ELEMENT = 2000;

/** Blanks HTML elements and comments; one that opens or closes a block becomes a line break. */
function blankElements(text: string): string {
  let out = "";
  let done = 0;
  let close = -1;
  for (let open = text.indexOf("<"); open >= 0; open = text.indexOf("<", open + 1)) {
    const name = elementName(text, open + 1);
    if (name === undefined) continue;
    if (close < open) close = text.indexOf(">", open);
    if (close < 0) break;
    const next = text.indexOf("<", open + 1);
    if (close - open > LONGEST_ELEMENT || (next >= 0 && next < close)) continue;
    out += text.slice(done, open) + " ".repeat(close - open) + (BREAKING.has(name) ? "\n" : " ");
    done = close + 1;
  }
  return done === 0 ? text : out + text.slice(done);
}

/** The name behind "<" or "</", in lower case; "" for a comment, undefined for a sign that opens no element. */
function elementName(text: string, at: number): string | undefined {
  if (text.startsWith("!--", at)) return "";
  const from = text.charCodeAt(at) === 47 ? at + 1 : at;
  let to = from;
  while (to < from + 12 && isNameUnit(text.charCodeAt(to))) to++;
  const first = text.charCodeAt(from) | 32;
  const behind = text.charCodeAt(to);
  const ends = behind === 62 || behind === 32 || behind === 47 || behind === 10 || behind === 9;
  return to > from && ends && first >= 97 && first <= 122 ? text.slice(from, to).toLowerCase() : undefined;
}

function isNameUnit(unit: number): boolean {
  const lower = unit | 32;
  return (lower >= 97 && lower <= 122) || (unit >= 48 && unit <= 57);
}

// [words](address) of Markdown
const LINK = /\[([^\][\n]{1,200})\]\((?:https?:)?\/[^\s()]{1,500}\)/g;
