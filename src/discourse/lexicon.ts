import { type Frame, VERB_CUES, type VerbCue } from "./cues.data.js";

/** A verb's ways of being a cue, from every entry that lists it. */
export interface VerbEntry {
  readonly kind: VerbCue["kind"];
  readonly speech: boolean;
  readonly frames: ReadonlySet<Frame>;
  readonly preps: ReadonlySet<string>;
  readonly addressee: boolean;
  readonly inverts: boolean;
  readonly raises: boolean;
}

let verbs: Map<string, VerbEntry> | undefined;

/** Lemma, or lemma and particle with a space, → its entry; the first entry that lists it names its kind. */
export function verbEntry(lemma: string, particle?: string): VerbEntry | undefined {
  verbs ??= buildVerbs();
  const withParticle = particle === undefined ? undefined : verbs.get(`${lemma} ${particle}`);
  return withParticle ?? verbs.get(lemma);
}

function buildVerbs(): Map<string, VerbEntry> {
  const map = new Map<string, VerbEntry>();
  for (const cue of VERB_CUES)
    for (const verb of cue.verbs) {
      const known = map.get(verb);
      map.set(verb, {
        kind: known?.kind ?? cue.kind,
        speech: known?.speech ?? cue.speech,
        frames: new Set([...(known?.frames ?? []), ...cue.frames]),
        preps: new Set([...(known?.preps ?? []), ...(cue.preps ?? [])]),
        addressee: known?.addressee === true || cue.addressee === true,
        inverts: known?.inverts === true || cue.inverts === true,
        raises: known?.raises === true || cue.raises === true,
      });
    }
  return map;
}
