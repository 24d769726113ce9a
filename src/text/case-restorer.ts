import { expandAcronyms, expandBrackets, repeatNames } from "./case-acronyms.js";
import { singleWord } from "./case-alone.js";
import { besideNames } from "./case-beside.js";
import { knownPhrase } from "./case-known.js";
import type { CasedLine } from "./case-line.js";
import { capitalised } from "./case-words.js";

/** The restored form of each word; `names` takes the offsets of names up. */
export function formsOf(line: CasedLine, names: Set<number>): string[] {
  for (let i = 0; i < line.words.length; ) i = knownPhrase(line, i);
  for (let i = 0; i < line.words.length; i++) if (line.form[i] === "") singleWord(line, i);
  for (let i = 0; i < line.words.length; i++) besideNames(line, i);
  expandAcronyms(line);
  expandBrackets(line);
  repeatNames(line);
  return line.words.map((word, i) => {
    const form = line.form[i]!;
    if (line.isName[i]) names.add(word.start);
    return word.opens && form === word.key ? capitalised(form) : form;
  });
}
