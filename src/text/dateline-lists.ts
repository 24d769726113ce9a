import { AGENCIES, INNER_WORDS, LABELS, MONTH_NAMES } from "./datelines.data.js";

interface Lists {
  readonly agencies: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly inner: ReadonlySet<string>;
  readonly months: ReadonlyMap<string, number>;
}

let lists: Lists | undefined;

export function datelineLists(): Lists {
  lists ??= {
    agencies: new Set(AGENCIES),
    labels: new Set(LABELS),
    inner: new Set(INNER_WORDS),
    months: new Map(MONTH_NAMES),
  };
  return lists;
}
