import type { CueKind } from "../model/index.js";

/** Verbs by which another answers to what was just said: "…, which Moscow denies", "a figure the UN has verified". */
export const ANSWERS: ReadonlyMap<string, CueKind> = new Map<string, CueKind>([
  ...["deny", "reject", "dispute", "refute", "contest", "dismiss"].map((verb) => [verb, "deny"] as const),
  ...["confirm", "verify", "corroborate"].map((verb) => [verb, "confirm"] as const),
  ...["acknowledge", "admit", "concede"].map((verb) => [verb, "admit"] as const),
]);

/** Nouns for what was said: "a charge Kigali denies". */
export const SAID: ReadonlySet<string> = new Set(
  "charge claim accusation allegation assertion report account suggestion version detail".split(" "),
);

/** Nouns for a number that was given: "a figure the ministry confirmed". */
export const FIGURES: ReadonlySet<string> = new Set("figure number toll total tally count estimate".split(" "));

/** Adjectives by which somebody calls another's words untrue: "called the reports staged". */
export const UNTRUE: ReadonlySet<string> = new Set(
  "false untrue baseless unfounded groundless fabricated staged fake invented incorrect wrong lies lie fabrication fabrications nonsense propaganda rumours rumors disinformation provocation hoax misleading slander fiction absurd inaccurate ridiculous laughable preposterous nonsensical exaggerated unsubstantiated malicious misinformation inflated overblown".split(
    " ",
  ),
);

/** Verbs that call what was said something: "a toll the army called exaggerated". */
export const CALLING: ReadonlySet<string> = new Set("call describe brand label dub term deem".split(" "));
