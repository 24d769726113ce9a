/** Processor time of this process so far, in milliseconds, its collector and compiler included: other work on the machine is not in it. */
export function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of processor time that `work` takes. */
export function time(work) {
  const started = processorTime();
  work();
  return processorTime() - started;
}

/**
 * Times several pieces of work in turn, A B C A B C …, so that a drift of the machine's speed touches all alike.
 *
 * @param works name → function
 * @param rounds counted rounds
 * @param warmUp rounds that are run first and not counted, for the compiler to learn the code
 * @returns name → milliseconds of every round
 */
export function interleaved(works, rounds, warmUp = 1) {
  const times = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
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
