import { capitalised, isLetter } from "./case-words.js";

/** How words are written in those paragraphs of an article whose case says something. */
export class CaseEvidence {
  private readonly parts: { readonly copy: string; readonly start: number; readonly end: number }[] = [];
  private readonly forms = new Map<string, string | undefined>();
  private few = true;

  /** Adds a paragraph in mixed case. */
  add(copy: string, start: number, end: number): void {
    const last = this.parts[this.parts.length - 1];
    // Paragraphs behind one another are one part.
    if (last !== undefined && last.copy === copy && start - last.end < 4) {
      this.parts[this.parts.length - 1] = { copy, start: last.start, end };
    } else this.parts.push({ copy, start, end });
  }

  get isEmpty(): boolean {
    return this.parts.length === 0;
  }

  /** Learns how words are written; words that open a sentence say nothing. */
  learn(keys: ReadonlySet<string>): void {
    this.few = keys.size <= FEW;
    if (this.few) {
      for (const key of keys) this.forms.set(key, this.search(key));
    } else this.scan(keys);
  }

  /** For few words: the first way of writing that the article knows, lower case before capitals. */
  private search(key: string): string | undefined {
    if (this.stands(key)) return key;
    const capital = capitalised(key);
    return this.stands(capital) ? capital : this.stands(key.toUpperCase()) ? key.toUpperCase() : undefined;
  }

  /** Whether words stand in the article just so; false where there are too many headlines to ask for each. */
  knows(phrase: string): boolean {
    return this.few && this.occurs(phrase, () => true);
  }

  private stands(form: string): boolean {
    return this.occurs(
      form,
      (copy, at, start) => isMidSentence(copy, at, start) && !isLetter(copy.charCodeAt(at + form.length)),
    );
  }

  /** Looks through the parts once, in order. */
  private occurs(form: string, accept: (copy: string, at: number, start: number) => boolean): boolean {
    let p = 0;
    while (p < this.parts.length) {
      const { copy, start } = this.parts[p]!;
      const at = copy.indexOf(form, start);
      if (at < 0) {
        while (p < this.parts.length && this.parts[p]!.copy === copy) p++;
        continue;
      }
      while (p < this.parts.length && this.parts[p]!.copy === copy && this.parts[p]!.end <= at) p++;
      if (this.parts[p]?.copy !== copy) continue;
      const part = this.parts[p]!;
      let next = at;
      while (next >= 0 && next < part.end) {
        if (next >= part.start && accept(copy, next, part.start)) return true;
        next = copy.indexOf(form, Math.max(next + 1, part.start));
      }
      p++;
    }
    return false;
  }

  private scan(keys: ReadonlySet<string>): void {
    const seen = new Map<string, Map<string, number>>();
    for (const { copy, start, end } of this.parts) {
      let from = start;
      for (let i = start; i <= end; i++) {
        if (i < end && isLetter(copy.charCodeAt(i))) continue;
        if (i - from > 1 && isMidSentence(copy, from, start)) {
          const text = copy.slice(from, i);
          const key = text.toLowerCase();
          if (keys.has(key)) {
            const counts = seen.get(key) ?? new Map<string, number>();
            counts.set(text, (counts.get(text) ?? 0) + 1);
            seen.set(key, counts);
          }
        }
        from = i + 1;
      }
    }
    for (const [key, counts] of seen) this.forms.set(key, mostFrequent(key, counts));
  }

  /** The usual form of a word, undefined where it was not seen. */
  formOf(key: string): string | undefined {
    return this.forms.get(key);
  }
}

// As many words are looked for one by one.
const FEW = 40;

/** Behind a space and no full stop. */
function isMidSentence(copy: string, at: number, start: number): boolean {
  return at - 2 >= start && copy.charCodeAt(at - 1) === 32 && !STOPS.includes(copy[at - 2]!);
}

const STOPS = ".!?:”\"“‘'";

function mostFrequent(key: string, counts: ReadonlyMap<string, number>): string {
  let best = key;
  let most = counts.get(key) ?? 0;
  for (const [form, count] of counts) {
    if (count > most) {
      best = form;
      most = count;
    }
  }
  return best;
}
