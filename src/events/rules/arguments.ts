import type { BySlot, Meaning } from "../rule.js";

type Roles = BySlot<Meaning>;

/** Harm done to somebody or something: "X shelled Y", "the shelling of Y by X", "an attack on Y". */
export const HARM: Roles = {
  subject: "initiator",
  object: "target",
  second: "target",
  by: "initiator",
  of: "target",
  on: "target",
  upon: "target",
  against: "target",
  at: "target",
  toward: "target",
  towards: "target",
  into: "target",
  onto: "target",
  over: "place",
  for: "none",
  possessor: "initiator",
  modifier: "initiator",
  from: "none",
};

/** What two sides do to each other: "A clashed with B", "fighting between A and B". */
export const CLASH: Roles = {
  subject: "sides",
  object: "sides",
  by: "sides",
  with: "sides",
  against: "sides",
  between: "sides",
  among: "sides",
  possessor: "sides",
  modifier: "sides",
  involving: "sides",
};

/** What one does with regard to another, without harm: "X accused Y", "X's demand to Y". */
export const DIRECTED: Roles = {
  subject: "initiator",
  object: "target",
  by: "initiator",
  of: "target",
  on: "target",
  against: "target",
  to: "target",
  for: "target",
  from: "target",
  at: "target",
  over: "none",
  possessor: "initiator",
  modifier: "initiator",
  governed: "target",
};

/** What two sides do together: "A met B", "talks between A and B". */
export const TOGETHER: Roles = {
  subject: "initiator",
  object: "counterpart",
  by: "initiator",
  with: "counterpart",
  between: "sides",
  among: "sides",
  to: "counterpart",
  of: "initiator",
  possessor: "initiator",
  modifier: "initiator",
};

/** What somebody does to himself, or that happens to him: "X resigned", "the resignation of X". */
export const OWN: Roles = {
  subject: "initiator",
  by: "initiator",
  of: "initiator",
  possessor: "initiator",
  modifier: "initiator",
  from: "place",
  to: "place",
};
