import type { ActorKind } from "../../model/index.js";

/**
 * Named organisations by kind. One row a line: name;alias;alias|country|flags. The country is ISO 3166-1 alpha-3, or
 * nothing. A name of one word counts only with its capitals as written. Flags: m = independent monitor or
 * international body, o = outlet or agency, s = run by the state of its country; > name = belongs to.
 */
export type ActorRows = Readonly<Partial<Record<ActorKind, string>>>;
