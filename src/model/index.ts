/** The public types and their guards: everything that a caller sees. */
export type * from "./actor.js";
export type * from "./article.js";
export type * from "./attribution.js";
export type * from "./casualty.js";
export type * from "./claim.js";
export type * from "./entries.js";
export type * from "./event.js";
export type * from "./extraction.js";
export * from "./guards.js";
export type * from "./place-time.js";
