/** English month names and short forms → number from 1. Keys as of `foldWord`. */
export const MONTHS: readonly (readonly [key: string, month: number])[] = [
  ["january", 1],
  ["jan", 1],
  ["february", 2],
  ["feb", 2],
  ["march", 3],
  ["mar", 3],
  ["april", 4],
  ["apr", 4],
  ["may", 5],
  ["june", 6],
  ["jun", 6],
  ["july", 7],
  ["jul", 7],
  ["august", 8],
  ["aug", 8],
  ["september", 9],
  ["sept", 9],
  ["sep", 9],
  ["october", 10],
  ["oct", 10],
  ["november", 11],
  ["nov", 11],
  ["december", 12],
  ["dec", 12],
];

/** Months whose names are other words or given names as well: they need a number, a year or a preposition beside them. */
export const DOUBTFUL_MONTHS: readonly string[] = [
  "march",
  "mar",
  "may",
  "jun",
  "april",
  "june",
  "august",
  "jan",
  "dec",
  "sep",
  "nov",
];

/** Weekdays → number from 1 (Monday). */
export const WEEKDAYS: readonly (readonly [key: string, day: number])[] = [
  ["monday", 1],
  ["tuesday", 2],
  ["wednesday", 3],
  ["thursday", 4],
  ["friday", 5],
  ["saturday", 6],
  ["sunday", 7],
  ["tues", 2],
  ["weds", 3],
  ["thurs", 4],
  ["mon", 1],
  ["tue", 2],
  ["wed", 3],
  ["thu", 4],
  ["thur", 4],
  ["fri", 5],
  ["sat", 6],
  ["sun", 7],
];

/** Short forms that are other words as well: they need a stop, or a date behind them. */
export const DOUBTFUL_WEEKDAYS: readonly string[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** Before a weekday, these make a name of it: "Bloody Sunday", "Good Friday". */
export const NAMED_DAYS: readonly string[] = [
  "bloody",
  "good",
  "black",
  "ash",
  "palm",
  "easter",
  "super",
  "fat",
  "maundy",
  "shrove",
  "cyber",
  "whit",
];

/** Behind a date or weekday, these make a name of it: "March 23 Movement", "the Sunday Times". */
export const NAME_ENDINGS: readonly string[] = (
  "movement brigade brigades front coalition alliance party street square avenue bridge university group organization organisation " +
  "hospital airport stadium martyrs camp battalion committee forces times mirror express telegraph mail post herald world independent star sun network revolution district school"
).split(" ");

/** Days with a fixed date: [words behind each other, month, day]. */
export const HOLIDAYS: readonly (readonly [words: string, month: number, day: number])[] = [
  ["christmas eve", 12, 24],
  ["christmas day", 12, 25],
  ["christmas", 12, 25],
  ["boxing day", 12, 26],
  ["new year 's eve", 12, 31],
  ["new year 's day", 1, 1],
  ["new years eve", 12, 31],
  ["new years day", 1, 1],
  ["new year", 1, 1],
  ["valentine 's day", 2, 14],
  ["labour day", 5, 1],
  ["may day", 5, 1],
  ["halloween", 10, 31],
  ["all saints ' day", 11, 1],
];

/** Seasons of the northern year → first month. Winter runs into the next year. */
export const SEASONS: readonly (readonly [key: string, month: number])[] = [
  ["spring", 3],
  ["summer", 6],
  ["autumn", 9],
  ["fall", 9],
  ["winter", 12],
];

/** Units → length in days; 0 for parts of a day. */
export const UNITS: readonly (readonly [key: string, unit: string])[] = [
  ["minute", "hour"],
  ["minutes", "hour"],
  ["hour", "hour"],
  ["hours", "hour"],
  ["day", "day"],
  ["days", "day"],
  ["night", "night"],
  ["nights", "night"],
  ["week", "week"],
  ["weeks", "week"],
  ["fortnight", "fortnight"],
  ["weekend", "weekend"],
  ["weekends", "weekend"],
  ["month", "month"],
  ["months", "month"],
  ["year", "year"],
  ["years", "year"],
  ["decade", "decade"],
  ["decades", "decade"],
  ["century", "century"],
  ["morning", "part"],
  ["afternoon", "part"],
  ["evening", "part"],
  ["mornings", "part"],
  ["evenings", "part"],
];

/** Number words that count units. Vague ones have no number. */
export const COUNTS: readonly (readonly [key: string, count: number])[] = [
  ["a", 1],
  ["an", 1],
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["thirteen", 13],
  ["fourteen", 14],
  ["fifteen", 15],
  ["sixteen", 16],
  ["seventeen", 17],
  ["eighteen", 18],
  ["nineteen", 19],
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["couple", 2],
  ["dozen", 12],
];

/** Ordinal words for days: "the first of May". */
export const ORDINALS: readonly string[] =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );

/** Say that what follows lies ahead: "will", "due to". */
export const FUTURE_AUXILIARIES: readonly string[] = ["will", "shall", "'ll", "ll", "wo", "would"];
export const FUTURE_GOVERNORS: readonly string[] = (
  "due scheduled expected set plan plans planned planning slated is are be going agreed vowed vows hopes hope hoping wants want intends intend ready prepares prepare preparing " +
  "threatened threatens promised promises pledged pledges likely about aims aim need needs must should poised"
).split(" ");
