import type { Knowledge } from "../knowledge/knowledge.js";
import { longestPhrase } from "../knowledge/phrase-index.js";
import type { CasedLine } from "./case-line.js";
import { caseLists } from "./case-lists.js";
import { capitalised, type Word } from "./case-words.js";

/** Acronyms by their place: short words alone in brackets behind another word, and those that a table has in capitals. */
export function acronymsOf(
  copy: string,
  paragraphs: readonly (readonly Word[])[],
  known: ReadonlyMap<string, boolean>,
  knowledge: Knowledge,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const words of paragraphs) {
    for (const { start, end, key, opens } of words) {
      const before = copy[start - 1];
      const behind = copy[end];
      if (!((before === "(" && behind === ")") || (before === "[" && behind === "]"))) continue;
      if (
        (key.length <= 4 && !opens && known.get(key) !== true) ||
        (key.length <= 8 && isListedAcronym(key, knowledge))
      )
        found.add(key);
    }
  }
  return found;
}

export function isListedAcronym(key: string, { actors }: Knowledge): boolean {
  const entry = longestPhrase(actors, { key: [key] }, 0, 1)?.entry;
  return entry?.value.cased === true && entry.phrase === key.toUpperCase();
}

/** "FARABUNDO MARTI NATIONAL LIBERATION FRONT [FMLN]": words whose first letters make the acronym are a name. */
export function expandAcronyms(line: CasedLine): void {
  for (let i = 2; i < line.words.length; i++) {
    const { key } = line.words[i]!;
    if (key.length < 2 || key.length > 7 || !line.standsInBrackets(i)) continue;
    const k = expansionStart(line, i);
    if (k < 0) continue;
    line.expanded.add(key);
    for (let j = k; j < i; j++) {
      const word = line.words[j]!.key;
      if (caseLists().links.has(word) || word === "and" || word === "for") continue;
      if (line.form[j] === word) line.form[j] = capitalised(word);
      line.isName[j] = true;
    }
    line.form[i] = key.toUpperCase();
    line.isName[i] = true;
  }
}

/** The first of the words before an acronym in brackets whose first letters are its letters, in whatever order; or -1. */
function expansionStart(line: CasedLine, i: number): number {
  const letters = [...line.words[i]!.key];
  const wanted = [...letters].sort().join("");
  const found: string[] = [];
  let k = i - 1;
  for (; k >= 0 && i - k < 12 && found.length < letters.length; k--) {
    const { key, end } = line.words[k]!;
    if (k < i - 1 && line.copy.slice(end, line.words[k + 1]!.start).search(/[.,;:()[\]]/) >= 0) return -1;
    if (caseLists().links.has(key) || key === "and" || key === "for") continue;
    found.push(key[0]!);
  }
  return found.sort().join("") === wanted ? k + 1 : -1;
}

/** "FENASTRAS [NATIONAL UNION FEDERATION OF SALVADORAN WORKERS]": what stands in brackets behind an acronym is its name. */
export function expandBrackets(line: CasedLine): void {
  for (let i = 1; i < line.words.length; i++) {
    const before = line.words[i - 1]!;
    const open = line.copy[line.words[i]!.start - 1];
    if (open !== "[" && open !== "(") continue;
    if (!line.isName[i - 1] || line.isName[i] || !/^ ?[[(]$/.test(line.copy.slice(before.end, line.words[i]!.start)))
      continue;
    const close = line.copy.slice(line.words[i]!.start, line.words[i]!.start + 120).search(/[\])]/);
    const end = line.words[i]!.start + close;
    let last = i;
    while (last + 1 < line.words.length && line.words[last + 1]!.end <= end) last++;
    if (close < 0 || last - i < 2 || line.copy.slice(line.words[i]!.start, end).includes(",")) continue;
    if (line.form[i - 1] !== before.key.toUpperCase() && before.key.length > 9) continue;
    if (before.key.length <= 4 && !line.isWord(i - 1)) {
      line.form[i - 1] = before.key.toUpperCase();
      line.expanded.add(before.key);
    }
    for (let k = i; k <= last; k++) {
      const { key } = line.words[k]!;
      if (line.form[k] === key && key.length > 1 && !caseLists().links.has(key) && !line.isFunctionWord(k)) {
        line.form[k] = capitalised(key);
        line.isName[k] = true;
      }
    }
  }
}

export function repeatNames(line: CasedLine): void {
  if (line.nameKeys.size === 0 && line.expanded.size === 0) return;
  for (let i = 0; i < line.words.length; i++) {
    const { key } = line.words[i]!;
    // "the UP" of "Patriotic Union [UP]"
    if (line.expanded.has(key) && (!line.isWord(i) || (i > 0 && line.words[i - 1]!.key === "the"))) {
      line.form[i] = key.toUpperCase();
      line.isName[i] = true;
    }
    if (line.isName[i] || !line.nameKeys.has(key)) continue;
    line.form[i] = capitalised(key);
    line.isName[i] = true;
  }
}
