export type {
  ArgumentKind,
  BySlot,
  Conditions,
  EventRule,
  EventRuleSpec,
  Example,
  Expectation,
  Meaning,
  Miss,
  Slot,
  Triggers,
} from "./events/rule.js";
export { eventRule } from "./events/rule.js";
export { createExtractor, type ExtractOptions, extract } from "./extract.js";
export * from "./model/index.js";
export { type Toll, type TollFigure, tolls } from "./tolls.js";
