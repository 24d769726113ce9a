/**
 * The names of a packed gazetteer, found by the hash of their keys. The index holds where names start and nothing else:
 * one pass over the text of the names makes it, and whatever a lookup wants to know besides stands in that text.
 */
export interface NameIndex {
  /** Per line the names of a row, see `PackedPlaces`. */
  readonly text: string;
  /** Row → where its line starts. */
  readonly lines: Int32Array;
  /** Name → where its key starts: behind its mark, and once more behind an Arabic article. */
  readonly starts: Int32Array;
  /** Hash → first name with it, plus 1; then along `next`. */
  readonly heads: Int32Array;
  readonly next: Int32Array;
  /** Bits of the hashes of all names and of their beginnings that end at a word. */
  readonly beginnings: Int32Array;
}

/** How a name names its row; a number, so that the better match is the smaller one. */
export const Match = { primary: 0, alternate: 1, abbreviation: 2 } as const;

const HEADS = 1 << 17;
const BITS = 1 << 22;

const BAR = 124;
const NEWLINE = 10;
const SPACE = 32;
const HYPHEN = 45;
const PLUS = 43;
const TILDE = 126;
const MINUS = 45;

// What each character of a name is in its key: itself in lower case without diacritics; 0 for those that keys leave out.
const FOLD = /* @__PURE__ */ foldTable();
function foldTable(): Uint8Array {
  const table = new Uint8Array(256);
  for (let c = 0; c < 256; c++) {
    const base = String.fromCharCode(c).toLowerCase().normalize("NFKD").charCodeAt(0);
    table[c] = base < 256 ? base : c;
  }
  table[HYPHEN] = SPACE;
  table["'".charCodeAt(0)] = 0;
  table[".".charCodeAt(0)] = 0;
  table["ø".charCodeAt(0)] = table["Ø".charCodeAt(0)] = "o".charCodeAt(0);
  return table;
}

export const HASH_START = 0x811c9dc5 | 0;
// One step of the hash is FNV-1a; written out where names are read, because that loop runs before it is compiled.
const PRIME = 0x01000193;

/** The hash after a further word of a phrase; `HASH_START` comes before the first. */
export function hashWord(hash: number, word: string): number {
  let h = hash === HASH_START ? hash : Math.imul(hash ^ SPACE, PRIME);
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), PRIME);
  return h;
}

/** Spreads the bits before use as an index. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** Whether some name is, or starts with, the words of this hash; wrongly true now and then. */
export function mayBegin({ beginnings }: NameIndex, hash: number): boolean {
  const bit = spread(hash) & (BITS - 1);
  return (beginnings[bit >>> 5]! & (1 << (bit & 31))) !== 0;
}

/** Whether any name has this key. */
export function hasKey(index: NameIndex, hash: number, key: string): boolean {
  return firstNamed(index, index.heads[spread(hash) & (HEADS - 1)]!, key) > 0;
}

/** Calls `visit` with every name of this key, and how it names its row. */
export function eachNamed(
  index: NameIndex,
  hash: number,
  key: string,
  visit: (row: number, match: number) => void,
): void {
  for (
    let n = firstNamed(index, index.heads[spread(hash) & (HEADS - 1)]!, key);
    n > 0;
    n = firstNamed(index, index.next[n - 1]!, key)
  ) {
    const start = index.starts[n - 1]!;
    visit(rowAt(index, start), matchAt(index.text, start));
  }
}

/** The usual name of a row. */
export function usualName({ text, lines }: NameIndex, row: number): string {
  const start = afterMark(text, lines[row]!);
  return text.slice(start, nameEnd(text, start));
}

function nameEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && !isEnd(text.charCodeAt(end))) end++;
  return end;
}

/** The first name of a chain that has this key, plus 1; 0: none has. */
function firstNamed({ text, starts, next }: NameIndex, chain: number, key: string): number {
  let n = chain;
  while (n > 0 && !isKey(text, starts[n - 1]!, key)) n = next[n - 1]!;
  return n;
}

function isKey(text: string, start: number, key: string): boolean {
  let at = 0;
  for (let i = start; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (isEnd(c)) break;
    const f = FOLD[c]!;
    if (f === 0) continue;
    if (key.charCodeAt(at++) !== f) return false;
  }
  return at === key.length;
}

const isEnd = (c: number): boolean => c === BAR || c === NEWLINE;

function afterMark(text: string, start: number): number {
  const c = text.charCodeAt(start);
  return c === PLUS || c === TILDE || c === MINUS ? start + 1 : start;
}

function rowAt({ lines }: NameIndex, at: number): number {
  let low = 0;
  let high = lines.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (lines[middle]! <= at) low = middle;
    else high = middle;
  }
  return low;
}

/** A name without its article is another spelling at best. */
function matchAt(text: string, start: number): number {
  let first = start;
  while (first > 0 && !isEnd(text.charCodeAt(first - 1))) first--;
  const mark = text.charCodeAt(first);
  if (mark === TILDE) return Match.abbreviation;
  if (mark === MINUS || start > afterMark(text, first)) return Match.alternate;
  return mark === PLUS || first === 0 || text.charCodeAt(first - 1) === NEWLINE ? Match.primary : Match.alternate;
}

/**
 * Indexes the names.
 *
 * @param text per line the names of a row
 * @param room at least as many as there are names, those without their article counted in
 * @param arabic rows whose names may begin with the Arabic article, as ranges
 */
export function indexNames(text: string, rows: number, room: number, arabic: readonly RowRange[]): NameIndex {
  const lines = new Int32Array(rows);
  const starts = new Int32Array(room);
  const next = new Int32Array(room);
  const heads = new Int32Array(HEADS);
  const beginnings = new Int32Array(BITS >>> 5);
  let count = 0;
  // A call for every name, not one loop over all: so the engine compiles it soon and little else.
  const add = (start: number): number => {
    let hash = HASH_START;
    let i = start;
    for (; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c === BAR || c === NEWLINE) break;
      const f = FOLD[c]!;
      if (f === 0) continue;
      if (f === SPACE) {
        const bit = (hash ^ (hash >>> 15)) & (BITS - 1);
        beginnings[bit >>> 5]! |= 1 << (bit & 31);
      }
      hash = Math.imul(hash ^ f, PRIME);
    }
    const bit = (hash ^ (hash >>> 15)) & (BITS - 1);
    beginnings[bit >>> 5]! |= 1 << (bit & 31);
    const slot = bit & (HEADS - 1);
    starts[count] = start;
    next[count] = heads[slot]!;
    heads[slot] = ++count;
    return i;
  };
  let row = 0;
  for (let at = 0; at < text.length; at++) {
    if (at === 0 || text.charCodeAt(at - 1) === NEWLINE) lines[row++] = at;
    at = add(afterMark(text, at));
  }
  for (const { from, to } of arabic) {
    const end = to < rows ? lines[to]! : text.length;
    for (let at = lines[from]!; at < end; at++) {
      const start = afterMark(text, at);
      const bare = behindArticle(text, start);
      at = bare > 0 ? add(bare) : nameEnd(text, start);
    }
  }
  return { text, lines, starts, heads, next, beginnings };
}

export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** Where the name goes on behind its article; 0: it has none. */
function behindArticle(text: string, start: number): number {
  for (let end = start + 2; end <= start + 3; end++) {
    const c = text.charCodeAt(end);
    if ((c === SPACE || c === HYPHEN) && ARTICLES.has(text.slice(start, end).toLowerCase())) return end + 1;
  }
  return 0;
}

/** The Arabic article as names carry it. */
export const ARTICLES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "al el ad an ar as at az ash ath adh ed er es et ez en esh".split(" "),
);
