export { type Ground, groundsOf, propositionPhrase, sourcePhrase } from "./claims.js";
export { casualtyPhrase, countPhrase } from "./counts.js";
export { datePhrase, timePhrase, whenPhrase } from "./dates.js";
export { countryName, eventRows, placesPhrase } from "./events.js";
export { flat, listed, sentenceCase, words } from "./words.js";
