/** What a comparison of two tellings says of them; undefined: nothing. */
export type Verdict = "same" | "apart" | undefined;
