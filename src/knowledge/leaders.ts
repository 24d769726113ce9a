import { nameKeys } from "./fold.js";
import { LEADER_ROWS } from "./leaders.data.js";

/** Whom a well-known person serves: a state (ISO3) or a known organisation. */
export interface Leader {
  readonly name: string;
  readonly country?: string;
  /** Name of a known actor. */
  readonly organisation?: string;
}

interface Tables {
  readonly full: ReadonlyMap<string, Leader>;
  readonly surname: ReadonlyMap<string, Leader>;
}

let tables: Tables | undefined;

function load(): Tables {
  const full = new Map<string, Leader>();
  const surname = new Map<string, Leader>();
  for (const row of LEADER_ROWS.trim().split("\n")) {
    const [owner = "", names = ""] = row.split("|");
    const serves = owner.startsWith(">") ? { organisation: owner.slice(1) } : { country: owner };
    for (const entry of names.split(";")) {
      const name = entry.endsWith("*") ? entry.slice(0, -1) : entry;
      const keys = nameKeys(name);
      const leader: Leader = { name, ...serves };
      const key = keys.join(" ");
      if (!full.has(key)) full.set(key, leader);
      const last = keys[keys.length - 1];
      if (entry.endsWith("*") && last !== undefined && !surname.has(last)) surname.set(last, leader);
    }
  }
  return { full, surname };
}

/** The well-known person with this full name, keys joined by one space. */
export function leaderNamed(key: string): Leader | undefined {
  tables ??= load();
  return tables.full.get(key);
}

/** The well-known person whom news calls by this word alone. */
export function leaderCalled(key: string): Leader | undefined {
  tables ??= load();
  return tables.surname.get(key);
}
