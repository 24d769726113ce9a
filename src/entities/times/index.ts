import type { EventTime } from "../../model/index.js";
import type { Document } from "../../text/document.js";
import type { TimeMention } from "../entities.js";
import { TimeContext } from "./context.js";
import { readTimes } from "./reader.js";

export type { EventTime };

/**
 * Finds the times of a document: days, months, years, ranges, as stated or as worked out from the day of publication
 * (`Document.anchor`). Without that day relative times are left out. Nothing is read from the machine's clock.
 *
 * @returns mentions in text order; they do not overlap
 */
export function findTimes(doc: Document): TimeMention[] {
  return readTimes(new TimeContext(doc));
}
