import { isCapital } from "./capitals.js";
import { Is } from "./lexicon.js";
import { bitsOf, keysOf, type Scan } from "./scan.js";

/** A word of an organisation's name by which the text may call it ("the Tigers", "Amnesty") → index of the mention. */
export function bodiesByWord(scan: Scan): ReadonlyMap<string, number> {
  const { key, word } = scan.doc.tokens;
  const found = new Map<string, number>();
  const general = Is.ORGANISATION | Is.VENUE | Is.DIRECTION | Is.NO_NAME | Is.GEOGRAPHIC | Is.GIVEN | Is.TITLE_END;
  for (let i = 0; i < scan.out.length; i++) {
    const name = scan.out[i]!;
    if (name.kind !== "actor" && name.kind !== "organisation") continue;
    if (name.to - name.from < 2) continue;
    const whole = keysOf(scan, name);
    if (!found.has(whole)) found.set(whole, i);
    const last = key[name.to - 1]!;
    // "the Mission", "the Front": its head word, written as a name.
    if ((bitsOf(scan, name.to - 1) & Is.ORGANISATION) !== 0 && !found.has(last)) found.set(last, i);
    for (let k = name.from; k < name.to; k++) {
      if (isCapital(word[k]!) && (bitsOf(scan, k) & general) === 0 && key[k]!.length > 3 && !found.has(key[k]!))
        found.set(key[k]!, i);
    }
  }
  return found;
}
