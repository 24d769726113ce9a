import type { NameMention } from "./name.js";
import type { Scan } from "./scan.js";

/** "Mohamed Hamdan Dagalo, widely known as Hemedti": another name for the one before. */
export function linkAliases({ out, doc: { tokens } }: Scan): void {
  const { key } = tokens;
  const aliases = new Map<string, number>();
  for (let i = 1; i < out.length; i++) {
    const name = out[i]!;
    const before = out[i - 1]!;
    const open = before.kind === "other" && before.weak && before.to - before.from > 1;
    if (!open && before.kind !== "person" && before.kind !== "actor" && before.kind !== "organisation") continue;
    if (name.from - before.to > 6 || !saysAlias(key, before.to, name.from)) continue;
    // "Jobanis de Jesus Avila, alias Malo": whatever he looked like
    if (open && key[name.from - 1] !== "alias") continue;
    if (open) before.kind = "person";
    if (name.to - name.from === 1) aliases.set(key[name.from]!, before.full ?? i - 1);
    else callAlso(out, i, before.full ?? i - 1);
  }
  if (aliases.size === 0) return;
  for (let i = 0; i < out.length; i++) {
    const name = out[i]!;
    const full = name.to - name.from === 1 ? aliases.get(key[name.from]!) : undefined;
    if (full === undefined || full === i) continue;
    callAlso(out, i, full);
  }
}

function callAlso(out: readonly NameMention[], at: number, full: number): void {
  const name = out[at]!;
  if (name.kind === "country" || name.kind === "actor") return;
  const { kind, actor, body } = out[full]!;
  name.kind = kind;
  name.full = full;
  if (actor) name.actor = actor;
  if (body) name.body = body;
}

function saysAlias(key: readonly string[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const w = key[k]!;
    if (w === "alias" || w === "aka" || w === "nicknamed" || w === "dubbed") return true;
    if ((w === "known" || w === "called") && (key[k + 1] === "as" || k + 1 === to || key[k + 1] === "simply"))
      return true;
    if (w === "nom" && key[k + 1] === "de") return true;
  }
  return false;
}
