import type { CasedLine } from "./case-line.js";
import { caseLists } from "./case-lists.js";
import { capitalised } from "./case-words.js";

const RISING = new Set(["to", "by", "from", "above", "sharply"]);

export function besideNames(line: CasedLine, i: number): void {
  const { key } = line.words[i]!;
  if (line.isName[i] || line.form[i] !== key) return;
  const after = i + 1 < line.words.length && (line.isName[i + 1] || DIRECTIONS.has(key));
  const ahead =
    i > 0 &&
    (line.isName[i - 1] ||
      line.form[i - 1] !== line.words[i - 1]!.key ||
      caseLists().titles.has(line.words[i - 1]!.key));
  if (!after && !ahead) return;
  const next = line.adjacent(i, i + 1) ? i + 1 : -1;
  const before = line.adjacent(i - 1, i) ? i - 1 : -1;
  const { titles, nameWords, openers, links, capital } = caseLists();
  if (next >= 0 && DIRECTIONS.has(key) && REGIONS.has(line.words[next]!.key) && capital.has(line.words[next]!.key)) {
    line.form[i] = capitalised(key); // "South American"
    return;
  }
  // "Col Ponce": behind such a title stands a name, whatever the word.
  if (
    before >= 0 &&
    ALWAYS_BEFORE_NAMES.has(line.words[before]!.key) &&
    key.length > 2 &&
    !line.isFunctionWord(i) &&
    !titles.has(key)
  ) {
    line.form[i] = capitalised(key);
    line.isName[i] = true;
    line.form[before] = capitalised(line.words[before]!.key);
    line.nameKeys.add(key);
    return;
  }
  if (next >= 0 && line.isName[next] && titles.has(key) && !isVerbLike(key)) {
    line.form[i] = capitalised(key);
    return;
  }
  const beside =
    (next >= 0 && line.isName[next]) || (before >= 0 && (line.isName[before] || titles.has(line.words[before]!.key)));
  // "THE TOLL IN GOMA ROSE TO 12"
  const rises = next >= 0 && key === "rose" && RISING.has(line.words[next]!.key);
  if (beside && nameWords.has(key) && !rises) {
    line.form[i] = capitalised(key);
    line.isName[i] = true;
    return;
  }
  // "San Rico", "Los Amates"
  if (
    before >= 0 &&
    openers.has(line.words[before]!.key) &&
    line.form[before] !== line.words[before]!.key &&
    !links.has(key) &&
    !line.isFunctionWord(i)
  ) {
    line.form[i] = capitalised(key);
    line.isName[i] = true;
  }
}

const DIRECTIONS = new Set("north south west east central latin middle northern southern".split(" "));

const REGIONS = new Set(
  "america american americans africa african africans asia asian europe european europeans".split(" "),
);

const ALWAYS_BEFORE_NAMES = new Set("mr mrs dr gen col lt maj capt sgt msgr".split(" "));

function isVerbLike(key: string): boolean {
  return key === "judge" || key === "major" ? false : key.endsWith("ed") || key.endsWith("ing");
}
