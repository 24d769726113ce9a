import type { VerbGroup } from "../grammar/grammar.js";
import type { TokenRange } from "../text/document.js";
import type { CueSense } from "./found.js";
import type { VerbEntry } from "./lexicon.js";
import type { Subject } from "./source-phrase.js";
import type { Window } from "./window.js";

/** A verb that may be a cue, and what is known of it before its content is looked for. */
export interface VerbCue {
  readonly verb: VerbGroup;
  readonly entry: VerbEntry;
  readonly sense: CueSense;
  /** The verb's words, with the particle that belongs to them. */
  readonly cue: TokenRange;
  readonly subject: Subject | undefined;
  readonly window: Window;
}
