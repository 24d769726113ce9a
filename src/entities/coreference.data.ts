const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Verbs of speech beside those after which a clause without "that" may follow; their subject is somebody who speaks. */
export const OTHER_SPEECH = words(
  "call describe accuse condemn ask urge reply respond conclude promise vow threaten order demand blame reject refuse post quote cite tell joke continue remark observe comment reiterate repeat pledge caution concede recall address denounce criticise criticize praise echo reason speak",
);

/** What words stand in: who goes on speaking behind "the statement said" is whoever made it. */
export const PAPERS = words(
  "statement report message letter post communique tweet text document note release bulletin memo memorandum declaration",
);

/** Verbs that link an "it" without meaning to what is said of it. */
export const LINKING = words("be seem appear remain become take");

/** What follows such an "it": "it is unclear whether". */
export const EXPLETIVE = words(
  "clear unclear possible impossible likely unlikely difficult hard easy necessary important essential vital crucial time true untrue obvious evident certain uncertain unknown known believed thought better best early late wrong right rare common useful worth good bad dangerous safe that",
);

/** What befalls the accused and not those who speak for them. */
export const JUDGING = words(
  "accuse charge convict sentence indict acquit arrest detain jail imprison extradite suspect prosecute",
);

/** Those who speak for the accused. */
export const LAWYERS = words("lawyer attorney solicitor barrister counsel advocate");
