import type { NameMention } from "./name.js";
import { isFirmGeneric, type Scan } from "./scan.js";

/** "Pleasanton, Calif.": one of its senses lies in what follows the comma. */
export function isContained({ doc: { tokens } }: Scan, name: NameMention, next: NameMention): boolean {
  if (name.kind !== "place" || next.from !== name.to + 1 || tokens.key[name.to] !== ",") return false;
  if (next.entry) return next.entry.as === "name" && !!name.senses?.some((s) => s.country === next.entry!.country.code);
  if (next.kind !== "place") return false;
  return !!name.senses?.some((s) =>
    next.senses?.some((outer) => outer.kind === "region" && outer.country === s.country && outer.name === s.admin1),
  );
}

/** "Moscow, Idaho", "Kupiansk, Kharkiv region", "Paris (Texas)": the second says where the first lies. */
export function linkContainers(scan: Scan): void {
  const { out, doc } = scan;
  const { key } = doc.tokens;
  for (let i = 0; i + 1 < out.length; i++) {
    const name = out[i]!;
    const next = out[i + 1]!;
    if (name.kind !== "place" && name.kind !== "venue" && !(name.kind === "country" && name.senses)) continue;
    // "Qarwu village in Niger"
    const to = isFirmGeneric(scan, name.to) ? name.to + 1 : name.to;
    const gap = next.from - to;
    const comma = gap === 1 && (key[to] === "," || key[to] === "(");
    const inside = gap >= 1 && gap <= 3 && (key[to] === "in" || (key[to] === "," && key[to + 1] === "in"));
    if (!(comma || inside) || !(next.kind === "place" || (next.kind === "country" && next.entry?.as === "name")))
      continue;
    name.container = i + 1;
    // "between Boni and Torodi in Niger"
    const last = out[i - 1];
    if (inside && last?.kind === "place" && last.to === name.from - 1 && key[last.to] === "and") last.container = i + 1;
  }
}
