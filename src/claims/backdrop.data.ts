/** Words that open what a statement only takes its time from: "deaths since the invasion", "before troops entered the town". */
export const BACKDROPS: ReadonlySet<string> = new Set("since before until till amid amidst despite".split(" "));

/** They, and words by which an attack just told dates something else: "fled after the attack". */
export const DATES: ReadonlySet<string> = new Set([...BACKDROPS, "during", "after", "following", "throughout"]);

/** They, and words that do so where what follows is earlier history: "12 abuses in the war of 1992". */
export const HISTORIES: ReadonlySet<string> = new Set([...DATES, "in", "from"]);

/** Nouns for a part of an event, between such a word and the event: "since the start of the war". */
export const STAGES: ReadonlySet<string> = new Set(
  "start beginning outbreak onset launch end height day week month year anniversary eve wake aftermath".split(" "),
);
