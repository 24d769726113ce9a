import type { Reading } from "./reading.js";
import { isTold } from "./telling-verbs.js";
import type { Telling } from "./tellings.js";

/**
 * Whether an event is only recalled: none of its tellings gives a time or reports it, and all speak of it as known from
 * before ("after the invasion of Panama", "we must not forget the murder of the bishop", "attacks in the past").
 */
export function isRecalled(r: Reading, tellings: readonly Telling[]): boolean {
  return tellings.every(
    (telling) => telling.time.time === undefined && (isRemembered(r, telling) || isKnown(r, telling)),
  );
}

/** Campaigns that a noun takes for known, where no verb tells of them. */
const CAMPAIGNS: ReadonlySet<string> = new Set(["ground-assault", "war", "coup"]);

function isKnown(r: Reading, { match, mention }: Telling): boolean {
  if (match.group === undefined || !CAMPAIGNS.has(mention.type)) return false;
  return r.doc.tokens.field[match.from] === 1 && match.from > leadEnd(r) && !isTold(r, match);
}

/** Behind the lead: what stands in it is the news. */
function leadEnd({ doc }: Reading): number {
  return doc.sentences.find(({ from }) => doc.tokens.field[from] === 1)?.to ?? 0;
}

const REMEMBERING = new Set(
  "recall remember forget remind commemorate mourn avenge memorialise memorialize mark honour honor relive".split(" "),
);

/** The object of a verb of memory, or the clause under it; "in the past". */
function isRemembered(r: Reading, { match }: Telling): boolean {
  const { grammar, doc } = r;
  const { key } = doc.tokens;
  const own = match.clause === undefined ? undefined : grammar.clauses[match.clause];
  if (own !== undefined) {
    for (const { prep, group } of own.preps) {
      if (prep === "in" && key[grammar.groups[group]!.head] === "past") return true;
    }
  }
  const object = match.group === undefined ? undefined : r.objectOf.get(match.group);
  const over = object ?? (own?.kind === "complement" ? own.parent : undefined);
  return over !== undefined && REMEMBERING.has(grammar.verbs[grammar.clauses[over]!.verb]!.lemma);
}
