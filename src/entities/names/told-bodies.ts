import { type PersonNoun, personNounOf } from "../../knowledge/people.js";
import type { ActorKind } from "../../model/index.js";
import { Tag } from "../../text/document.js";
import { NAMED_BODIES } from "./heads.data.js";
import type { NameMention } from "./name.js";
import type { Scan } from "./scan.js";

/**
 * Names that the text itself says are a body's, whatever they look like: "Katiba Hanifa, a jihadist group,", "an armed
 * group, the Patriots of Kwanda,", "vigilantes known as Zangbeto".
 */
export function readToldBodies(scan: Scan): void {
  for (const name of scan.out) {
    const open = name.kind === "other" || (name.kind === "person" && name.title === undefined && !name.actor);
    if (!open || name.generic !== undefined) continue;
    const kind = toldBehind(scan, name) ?? toldBefore(scan, name) ?? toldByCalling(scan, name);
    if (kind === undefined) continue;
    name.kind = "organisation";
    name.body = kind;
    name.weak = false;
    name.gender = undefined;
  }
}

/** So far may the noun stand from the name. */
const NEAR = 9;

const isBodyKind = (kind: ActorKind): boolean => NAMED_BODIES.has(kind) || kind === "ngo";

function nounAt({ doc: { tokens } }: Scan, at: number): PersonNoun | undefined {
  return at < 0 || at >= tokens.count ? undefined : personNounOf(tokens.number[at]!, tokens.key[at]!);
}

/** "X, a little-known jihadist group that …" */
function toldBehind(scan: Scan, { to }: NameMention): ActorKind | undefined {
  const { key } = scan.doc.tokens;
  if (key[to] !== "," || !ARTICLES.has(key[to + 1] ?? "")) return undefined;
  let side: ActorKind | undefined;
  for (let k = to + 2; k < Math.min(scan.tag.length, to + NEAR); k++) {
    const tag = scan.tag[k];
    if (key[k] === "," || tag === Tag.AUX || tag === Tag.ADP) return undefined;
    if (tag === Tag.VERB && key[k - 1] !== "-") return undefined;
    const noun = nounAt(scan, k);
    if (noun === undefined) continue;
    if (isBody(noun) && (scan.tag[k + 1] === Tag.ADP || BEHIND_BODY.has(key[k + 1] ?? ""))) return side ?? noun.kind;
    if (NAMED_BODIES.has(noun.kind)) side = noun.kind;
  }
  return undefined;
}

/** "an armed group, the Patriots of Kwanda," */
function toldBefore(scan: Scan, { from, to, kind }: NameMention): ActorKind | undefined {
  const { key } = scan.doc.tokens;
  const articled = key[from - 1] === "the";
  const comma = articled ? from - 2 : from - 1;
  if (key[comma] !== "," || !BEHIND_NAME.has(key[to] ?? "") || (kind === "person" && !articled)) return undefined;
  const noun = nounAt(scan, comma - 1);
  if (noun === undefined || !isBody(noun)) return undefined;
  const side = nounAt(scan, comma - 2);
  if (side !== undefined && NAMED_BODIES.has(side.kind)) return side.kind;
  return key[comma - 2] === "armed" ? "militants" : noun.kind;
}

/** "vigilantes known locally as Zangbeto", "a militia calling itself the Sons of Karo" */
function toldByCalling(scan: Scan, { from }: NameMention): ActorKind | undefined {
  const { key } = scan.doc.tokens;
  let called = false;
  for (let k = from - 1; k >= 0 && k > from - NEAR; k--) {
    if (CALLING.has(key[k]!)) called = true;
    else if (!BESIDE_CALLING.has(key[k]!)) {
      const noun = called ? nounAt(scan, k) : undefined;
      return noun !== undefined && isCalledSo(noun) ? noun.kind : undefined;
    }
  }
  return undefined;
}

const isBody = ({ kind, collective, plural }: PersonNoun): boolean =>
  isBodyKind(kind) && !plural && (collective || kind === "party");

const isCalledSo = ({ kind, collective, plural }: PersonNoun): boolean =>
  isBodyKind(kind) ? plural || collective || kind === "party" : collective && FORCES.has(kind);

/** Bodies of state that have names of their own: "the forces, known as Danab". */
const FORCES: ReadonlySet<ActorKind> = new Set<ActorKind>(["military", "police"]);

const ARTICLES = new Set(["a", "an", "the"]);

const BEHIND_NAME = new Set([",", "(", "of"]);

/** What follows the noun in a description. */
const BEHIND_BODY = new Set(
  ", . ; ) that which who based led linked backed allied affiliated loyal known founded formed active operating fighting seeking".split(
    " ",
  ),
);

/** Words by which people are called something, and those that may stand beside them. */
export const CALLING = new Set("known called calling dubbed named nicknamed styling".split(" "));
export const BESIDE_CALLING = new Set(
  'as the itself themselves locally widely commonly popularly also better simply , "'.split(" "),
);
