import { isListedAcronym } from "./case-acronyms.js";
import type { CasedLine } from "./case-line.js";
import { caseLists } from "./case-lists.js";
import { capitalised } from "./case-words.js";
import { isAcronym } from "./english.js";

export function singleWord(line: CasedLine, i: number): void {
  const { key, start, end } = line.words[i]!;
  const digit = line.copy.charCodeAt(start - 1);
  if (digit >= 48 && digit <= 57) {
    line.form[i] = key; // "1st", "9mm"
    return;
  }
  const seen = line.evidence.formOf(key);
  if (seen !== undefined && seen.length === key.length) {
    line.form[i] = seen;
    line.isName[i] = seen !== key && !line.isWord(i);
    return;
  }
  // "doesn't", "Burhan's": the piece behind an apostrophe
  const apostrophe = start > 0 && (line.copy[start - 1] === "'" || line.copy[start - 1] === "’");
  if (apostrophe && key.length <= 2) {
    line.form[i] = key;
    return;
  }
  if (key.length === 1) {
    const initial =
      key !== "a" || line.copy[end] === "." || (line.adjacent(i, i + 1) && line.words[i + 1]!.key.length === 1);
    line.form[i] = initial ? key.toUpperCase() : key;
    return;
  }
  if (isMonth(line, i) || caseLists().capital.has(key)) {
    line.form[i] = capitalised(key);
    return;
  }
  if (line.acronyms.has(key) && !(line.isWord(i) && key.length > 5)) {
    // "blew up" beside "Patriotic Union [UP]"
    const little = (line.isFunctionWord(i) || PARTICLES.has(key)) && line.words[i - 1]?.key !== "the";
    const word = line.isWord(i) && !line.standsInBrackets(i) && (little || !isListedAcronym(key, line.knowledge));
    line.form[i] = word ? key : key.toUpperCase();
    line.isName[i] = line.form[i] !== key;
    return;
  }
  if (line.isWord(i)) {
    const place = isCalledPlace(line, i);
    line.form[i] = place ? capitalised(key) : key;
    line.isName[i] = place;
    if (place) line.nameKeys.add(key);
    return;
  }
  line.form[i] = isAcronym(key) ? key.toUpperCase() : capitalised(key);
  line.isName[i] = true;
}

/** "the town of Sake": an English word that stands where the name of a place stands, and is one. */
function isCalledPlace(line: CasedLine, i: number): boolean {
  if (i < 2 || line.words[i - 1]!.key !== "of" || !CALLED.has(line.words[i - 2]!.key)) return false;
  return !line.isFunctionWord(i) && line.knowledge.gazetteer.lookup(line.keys[i]!).length > 0;
}

function isMonth(line: CasedLine, i: number): boolean {
  const { key, start, end } = line.words[i]!;
  if (WEEKDAYS.has(key)) return true;
  if (!caseLists().months.has(key)) return false;
  if (key !== "may" && key !== "march" && key !== "mar" && key !== "dec" && key !== "jan") return true;
  if (/\d ?$/.test(line.copy.slice(Math.max(0, start - 3), start)) || /^\.? ?\d/.test(line.copy.slice(end, end + 3)))
    return true;
  const before = line.words[i - 1]?.key;
  return (
    before === "in" ||
    before === "since" ||
    before === "until" ||
    before === "last" ||
    before === "early" ||
    before === "late" ||
    before === "mid"
  );
}

/** Kinds of place that are followed by "of" and their name. */
const CALLED = new Set("town city village settlement hamlet port municipality township".split(" "));

const WEEKDAYS = new Set("monday tuesday wednesday thursday friday saturday sunday".split(" "));

/** Behind verbs: "blew up", "carried out". */
const PARTICLES = new Set("up out off down over".split(" "));
