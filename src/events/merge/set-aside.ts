import type { Unused } from "../match.js";
import { inPassing } from "../passing.js";
import type { Reading } from "../reading.js";
import type { Telling } from "../tellings.js";
import type { Cluster } from "./cluster.js";

/** Sets aside the clusters whose tellings all only speak of such deeds, with why. */
export function setAside(r: Reading, clusters: readonly Cluster[]): { told: Cluster[]; unused: Unused[] } {
  const told: Cluster[] = [];
  const unused: Unused[] = [];
  for (const cluster of clusters) {
    if (!areInPassing(r, cluster.tellings)) {
      told.push(cluster);
      continue;
    }
    for (const { match } of cluster.tellings)
      unused.push({
        range: { from: match.from, to: match.to },
        why: `${match.trigger.rule.name}: spoken of in passing`,
      });
  }
  return { told, unused };
}

function areInPassing(r: Reading, tellings: readonly Telling[]): boolean {
  for (const telling of tellings) if (!inPassing(r, telling)) return false;
  return true;
}
