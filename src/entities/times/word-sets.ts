/** Before a date: which part of it. */
export const PARTS = /* @__PURE__ */ new Map<string, "early" | "mid" | "late">([
  ["early", "early"],
  ["mid", "mid"],
  ["late", "late"],
]);
/** With "of" before a date: which part of it. */
export const PARTS_OF = /* @__PURE__ */ new Map<string, "early" | "mid" | "late">([
  ["beginning", "early"],
  ["start", "early"],
  ["middle", "mid"],
  ["end", "late"],
  ["close", "late"],
]);
/** "the early hours of", "the first hours of". */
export const EARLY = /* @__PURE__ */ new Set(["early", "small", "first", "opening"]);
/** Parts of a day, which stay within the day. */
export const DAYPARTS = /* @__PURE__ */ new Set(
  "morning mornings afternoon afternoons evening evenings night nights dawn daybreak noon midday midnight dusk nightfall".split(
    " ",
  ),
);
/** Behind these, "that" is a conjunction. */
export const SAYING = /* @__PURE__ */ new Set(
  "said says say stated states announced announces reported reports told believed believes claimed claims confirmed confirms denied noted added argued insisted recalled warned fear feared hope hoped know knew known".split(
    " ",
  ),
);
/** Between two days of one month. */
export const LINKS = /* @__PURE__ */ new Set(["to", "and", "or", "—", "-", ",", "through", "until"]);
/** Say where a time lies beside another one, or beside publication. */
export const RELATIVE = /* @__PURE__ */ new Set(
  "last past previous preceding this next coming following that same".split(" "),
);
/** Of those, the ones that hang on what was told before. */
export const ANAPHORIC = /* @__PURE__ */ new Set("previous preceding following that same".split(" "));
/** Before a doubtful month: it is one. */
export const MONTH_LEADERS = /* @__PURE__ */ new Set(
  "in since until till by during of last this next that early late mid from before after between through and to previous following 's the".split(
    " ",
  ),
);
/** Before four digits: they are a year. */
export const YEAR_LEADERS = /* @__PURE__ */ new Set(
  "in since until till by from of during before after late early mid through between year spring summer autumn winter around circa".split(
    " ",
  ),
);
/** Plurals that a year may stand before. */
export const YEAR_NOUNS = /* @__PURE__ */ new Set([
  "hostilities",
  "clashes",
  "elections",
  "protests",
  "riots",
  "attacks",
  "murders",
  "killings",
  "massacres",
  "bombings",
  "talks",
  "years",
]);
