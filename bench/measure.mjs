/** Milliseconds that `work` takes. */
export function time(work) {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/**
 * Times several pieces of work in turn, A B C A B C …, so that a drift of the machine's speed touches all alike.
 *
 * @param works name → function
 * @param rounds counted rounds; one more is run first and not counted
 * @returns name → milliseconds of every round
 */
export function interleaved(works, rounds) {
  const times = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const [name, work] of Object.entries(works)) {
      const taken = time(work);
      if (round >= 0) times[name].push(taken);
    }
  }
  return times;
}

export const median = (values) => quantile(values, 0.5);

export function quantile(values, q) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.round(q * (sorted.length - 1)))];
}

/** Ratios pair by pair of two series: { median, low, high }, low and high being the 10th and 90th percentile. */
export function ratios(as, bs) {
  const each = as.map((a, i) => a / bs[i]);
  return { median: median(each), low: quantile(each, 0.1), high: quantile(each, 0.9) };
}
