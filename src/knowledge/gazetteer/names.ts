/**
 * The names of a packed gazetteer, found by the hash of their keys. The index holds where names start and nothing else:
 * one pass over the text of the names makes it, and whatever a lookup wants to know besides stands in that text.
 *
 * The text is read as bytes: the first article waits for the pass, most of which is over before the engine has compiled
 * it, and bytes of an array are what code that is not compiled reads quickest.
 */
export interface NameIndex {
  /** The names of the rows, see `PackedPlaces`, in UTF-8. */
  readonly bytes: Uint8Array;
  /** Row → where its names start; one more: where the last one's end. */
  readonly rows: Int32Array;
  /** Name → where it starts, its mark included; once more where it goes on behind an Arabic article. */
  readonly starts: Int32Array;
  /** Hash → first name with it, plus 1; then along `next`. */
  readonly heads: Int32Array;
  readonly next: Int32Array;
  /** Bits of the hashes of the beginnings of names that end before a word. */
  readonly beginnings: Int32Array;
}

/** How a name names its row; a number, so that the better match is the smaller one. */
export const Match = { primary: 0, alternate: 1, abbreviation: 2 } as const;

// Bits of the indexes into `heads` and `beginnings`.
const HEADS = 17;
const BEGINNINGS = 18;

const BAR = 124;
const SEMICOLON = 59;
const SPACE = 32;
const PLUS = 43;
const TILDE = 126;
const EQUALS = 61;
// The sign behind an Arabic article: a space or a hyphen, marked.
const UNDERSCORE = 95;
const STAR = 42;

// What a byte is to the key that it is read for, where it is not a character of it.
const SKIPPED = 0;
const END = 1;

// What each byte of a name is in its key: a character in lower case without diacritics, `SKIPPED`, or the name's `END`.
// Beyond ASCII names have the letters from À to ÿ, of which UTF-8 makes the byte C3 and one that no other letter has.
const FOLD = /* @__PURE__ */ foldTable();
function foldTable(): Uint8Array {
  const table = new Uint8Array(256);
  for (let c = 0; c < 0x80; c++) table[c] = folded(c);
  for (let c = 0xc0; c <= 0xff; c++) table[c - 0x40] = folded(c);
  table[0xc3] = table[PLUS] = table[TILDE] = table[EQUALS] = SKIPPED;
  table[UNDERSCORE] = table[STAR] = SPACE;
  table[BAR] = table[SEMICOLON] = END;
  return table;
}

function folded(c: number): number {
  const character = String.fromCharCode(c).toLowerCase();
  if (character === "'" || character === ".") return SKIPPED;
  if (character === "-") return SPACE;
  if (character === "ø") return "o".charCodeAt(0);
  const base = character.normalize("NFKD").charCodeAt(0);
  return base < 256 ? base : c;
}

export const HASH_START = 0x2c9dc5;

/** The hash after a further character. */
const hashed = (hash: number, c: number): number => Math.imul(hash, 33) ^ c;

/** The hash after a further word of a phrase; `HASH_START` comes before the first. */
export function hashWord(hash: number, word: string): number {
  let h = hash === HASH_START ? hash : hashed(hash, SPACE);
  for (let i = 0; i < word.length; i++) h = hashed(h, word.charCodeAt(i));
  return h;
}

/** The hash after an "'s", which the keys of names have without its mark. */
export const hashOwner = (hash: number): number => hashed(hash, "s".charCodeAt(0));

/** An index of so many bits for a hash. */
const spread = (hash: number, bits: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - bits);

/** Whether some name goes on behind the words of this hash; wrongly true now and then. */
export function mayGoOn({ beginnings }: NameIndex, hash: number): boolean {
  const bit = spread(hash, BEGINNINGS);
  return (beginnings[bit >>> 5]! & (1 << (bit & 31))) !== 0;
}

/** Whether any name has this key. */
export function hasKey(index: NameIndex, hash: number, key: string): boolean {
  return firstNamed(index, index.heads[spread(hash, HEADS)]!, key) > 0;
}

/** Calls `visit` with every name of this key, and how it names its row. */
export function eachNamed(
  index: NameIndex,
  hash: number,
  key: string,
  visit: (row: number, match: number) => void,
): void {
  for (
    let n = firstNamed(index, index.heads[spread(hash, HEADS)]!, key);
    n > 0;
    n = firstNamed(index, index.next[n - 1]!, key)
  ) {
    const start = index.starts[n - 1]!;
    visit(rowAt(index, start), matchAt(index.bytes, start));
  }
}

/** The usual name of a row. */
export function usualName({ bytes, rows }: NameIndex, row: number): string {
  const start = behindMark(bytes, rows[row]!);
  return UTF_8.decode(bytes.subarray(start, nameEnd(bytes, start)))
    .replace("_", " ")
    .replace("*", "-");
}

const UTF_8 = /* @__PURE__ */ new TextDecoder();

function nameEnd(bytes: Uint8Array, start: number): number {
  let end = start;
  while (FOLD[bytes[end]!] !== END) end++;
  return end;
}

/** The first name of a chain that has this key, plus 1; 0: none has. */
function firstNamed({ bytes, starts, next }: NameIndex, chain: number, key: string): number {
  let n = chain;
  while (n > 0 && !isKey(bytes, starts[n - 1]!, key)) n = next[n - 1]!;
  return n;
}

function isKey(bytes: Uint8Array, start: number, key: string): boolean {
  let at = 0;
  for (let i = start; ; i++) {
    const f = FOLD[bytes[i]!]!;
    if (f === SKIPPED) continue;
    if (f === END) return at === key.length;
    if (key.charCodeAt(at++) !== f) return false;
  }
}

function behindMark(bytes: Uint8Array, start: number): number {
  const c = bytes[start];
  return c === PLUS || c === TILDE || c === EQUALS ? start + 1 : start;
}

function rowAt({ rows }: NameIndex, at: number): number {
  let low = 0;
  let high = rows.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (rows[middle]! <= at) low = middle;
    else high = middle;
  }
  return low;
}

/** A name without its article is another spelling at best. */
function matchAt(bytes: Uint8Array, start: number): number {
  let first = start;
  while (first > 0 && FOLD[bytes[first - 1]!] !== END) first--;
  const mark = bytes[first];
  if (mark === TILDE) return Match.abbreviation;
  if (mark === EQUALS || start > first) return Match.alternate;
  return mark === PLUS || first === 0 || bytes[first - 1] === SEMICOLON ? Match.primary : Match.alternate;
}

/**
 * Indexes the names: each character is looked at once.
 *
 * @param packed the names of the rows, how many names there are (those without their article counted in), and how many bytes
 * @param firstRow group → its first row; one more: how many rows there are
 */
export function indexNames(
  { names, room, bytes }: { readonly names: readonly string[]; readonly room: number; readonly bytes: number },
  firstRow: Int32Array,
): NameIndex {
  const groups = firstRow.length - 1;
  const indexer = new Indexer(encoded(names, bytes), room, firstRow[groups]!);
  for (let g = 0; g < groups; g++) indexer.addRows(firstRow[g]!, firstRow[g + 1]!);
  return indexer;
}

function encoded(pieces: readonly string[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  const encoder = new TextEncoder();
  let at = 0;
  for (const piece of pieces) at += encoder.encodeInto(piece, bytes.subarray(at)).written;
  return bytes;
}

class Indexer implements NameIndex {
  readonly rows: Int32Array;
  readonly starts: Int32Array;
  readonly next: Int32Array;
  readonly heads = new Int32Array(1 << HEADS);
  readonly beginnings = new Int32Array(1 << (BEGINNINGS - 5));
  private count = 0;
  private at = 0;

  constructor(
    readonly bytes: Uint8Array,
    room: number,
    rowCount: number,
  ) {
    this.rows = new Int32Array(rowCount + 1);
    this.starts = new Int32Array(room + 1);
    this.next = new Int32Array(room);
  }

  /** Adds the names of the next rows. One loop that calls nothing, and is called for every group: it is soon compiled. */
  addRows(from: number, to: number): void {
    const { bytes, rows, starts, next, heads, beginnings } = this;
    const fold = FOLD;
    let row = from;
    let { at, count } = this;
    // Where the sign behind the name's article is.
    let article = 0;
    rows[row] = starts[count] = at;
    let hash = HASH_START;
    while (row < to) {
      let f = fold[bytes[at]!]!;
      while (f > SPACE) {
        hash = Math.imul(hash, 33) ^ f; // `hashed`, written out
        f = fold[bytes[++at]!]!;
      }
      if (f === SPACE) {
        const bit = spread(hash, BEGINNINGS);
        beginnings[bit >>> 5]! |= 1 << (bit & 31);
        hash = Math.imul(hash, 33) ^ f;
        if (bytes[at] === UNDERSCORE || bytes[at] === STAR) article = at;
      } else if (f === END) {
        const slot = spread(hash, HEADS);
        next[count] = heads[slot]!;
        heads[slot] = ++count;
        hash = HASH_START;
        if (article > 0) {
          // Once more, from behind the article.
          at = article;
          article = 0;
        } else if (bytes[at] === SEMICOLON) rows[++row] = at + 1;
        starts[count] = at + 1;
      }
      at++;
    }
    this.at = at;
    this.count = count;
  }
}

/** The Arabic article as names carry it. */
export const ARTICLES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "al el ad an ar as at az ash ath adh ed er es et ez en esh".split(" "),
);
