import type { VerbGroup } from "../grammar/grammar.js";
import type { CueKind } from "../model/index.js";
import { CUE_VERBS } from "./cues.data.js";

/** A verb as a cue, with how it takes its content. */
export interface Cue {
  readonly kind: CueKind;
  readonly speech: boolean;
  readonly clause: boolean;
  readonly quotation: boolean;
  readonly object: boolean;
  readonly infinitive: boolean;
  readonly addressee: boolean;
  /** Words that must follow the verb and belong to the cue: ["for"] of "call for". */
  readonly after: readonly string[];
}

let table: ReadonlyMap<string, readonly Cue[]> | undefined;

function cueTable(): ReadonlyMap<string, readonly Cue[]> {
  const found = new Map<string, Cue[]>();
  for (const { kind, speech, frames, words } of CUE_VERBS) {
    for (const entry of words.split(" ")) {
      const [lemma = "", ...after] = entry.split("+");
      const cue: Cue = {
        kind,
        speech,
        clause: frames.includes("c"),
        quotation: frames.includes("q"),
        object: frames.includes("o") || frames.includes("p"),
        infinitive: frames.includes("i") || frames.includes("a"),
        addressee: frames.includes("a"),
        after,
      };
      const list = found.get(lemma);
      if (list) list.push(cue);
      else found.set(lemma, [cue]);
    }
  }
  // The longest wording first: "point out" before "point".
  for (const list of found.values()) list.sort((a, b) => b.after.length - a.after.length);
  return found;
}

/**
 * The cues that a verb group is, most specific first: those whose further words follow it.
 *
 * @param keys token keys, to see the words behind the verb
 */
export function cuesOf(verb: VerbGroup, keys: readonly string[]): readonly Cue[] {
  table ??= cueTable();
  const cues = table.get(verb.lemma);
  if (cues === undefined) return NONE;
  return cues.filter(({ after }) => after.every((word, i) => keys[verb.head + 1 + i] === word));
}

const NONE: readonly Cue[] = [];
