import type { TokenRange } from "../text/document.js";
import type { AttributionDraft } from "./discourse.js";
import type { SourcePhrase } from "./found.js";
import { groupAt, type Reading, verbAt } from "./reading.js";
import { ANONYMOUS_NOUNS, DOCUMENT_NOUNS, EVENT_NOUNS, INQUIRY_NOUNS, NAMING_VERBS } from "./sources.data.js";
import { Is } from "./words.js";

let documents: Set<string> | undefined;
let inquiries: Set<string> | undefined;
let nameless: Set<string> | undefined;
let naming: Set<string> | undefined;
let happenings: Set<string> | undefined;

/** "The attacks", "the violence, which": what happened says nothing; who names a company "Blast" is an actor. */
export function isHappening(r: Reading, phrase: SourcePhrase): boolean {
  happenings ??= new Set(EVENT_NOUNS);
  if (phrase.group < 0 || phrase.actor !== undefined) return false;
  const first = r.grammar.groups[phrase.group]!;
  const group =
    first.kind === "relative" && first.antecedent !== undefined ? r.grammar.groups[first.antecedent]! : first;
  if (group.kind !== "common" && group.kind !== "gerund") return false;
  return (r.entities.actorOf[group.id] ?? -1) < 0 && happenings.has(r.grammar.lemma[group.head]!);
}

/** "The report", "an inquiry": it finds what somebody looked for. */
export function isPaper(r: Reading, phrase: SourcePhrase | undefined): boolean {
  if (phrase === undefined || phrase.group < 0) return false;
  documents ??= new Set(DOCUMENT_NOUNS);
  inquiries ??= new Set(INQUIRY_NOUNS);
  const { head } = r.grammar.groups[phrase.group]!;
  const lemma = r.grammar.lemma[head]!;
  return documents.has(lemma) || inquiries.has(lemma);
}

/**
 * Who speaks: kind of source, its words, its actor, and for whom it speaks.
 *
 * @param issuer noun group of who put out the paper that is the source
 */
export function describeSource(
  r: Reading,
  phrase: SourcePhrase | undefined,
  issuer?: number,
): AttributionDraft["source"] {
  if (phrase === undefined) return source("anonymous", undefined);
  const range = { from: phrase.from, to: phrase.to };
  if (phrase.actor !== undefined || phrase.group < 0) return source("actor", range, undefined, phrase.actor);
  const actor = actorOf(r, phrase.group);
  const through = actor === undefined && issuer !== undefined ? actorOf(r, issuer) : undefined;
  const behalf = through ?? (actor === undefined ? speaksFor(r, phrase.group) : onBehalfOf(r, actor, phrase.group));
  return source(kindOf(r, phrase, actor), range, phrase.group, actor, behalf);
}

type Source = AttributionDraft["source"];

/** Every source with the same properties in the same order: all that follows reads them again and again. */
function source(
  kind: Source["kind"],
  range: TokenRange | undefined,
  group?: number,
  actor?: number,
  onBehalfOf?: number,
): Source {
  return { kind, range, group, actor, onBehalfOf } satisfies Record<keyof Source, unknown>;
}

function actorOf(r: Reading, group: number): number | undefined {
  const { actorOf } = r.entities;
  const own = actorOf[group] ?? -1;
  if (own >= 0) return own;
  const { groups } = r.grammar;
  const { antecedent, apposition, appositionOf, preps } = groups[group]!;
  // "The head of the hospital, Mona Haddad,": the name behind the whole phrase
  const behind = preps[0] === undefined ? undefined : groups[preps[0].group]!.apposition;
  for (const other of [antecedent, apposition, appositionOf, behind]) {
    const theirs = other === undefined ? -1 : (actorOf[other] ?? -1);
    if (theirs >= 0) return theirs;
  }
  return undefined;
}

/** The actor that a member speaks for; "a spokesman for the army" has it behind its preposition. */
function onBehalfOf(r: Reading, actor: number, group: number): number | undefined {
  const boss = r.entities.actors[actor]?.memberOf;
  if (boss !== undefined && boss !== actor) return boss;
  const named = speaksFor(r, group);
  return named === actor ? undefined : named;
}

function speaksFor(r: Reading, group: number): number | undefined {
  const { actorOf, modifierActorOf } = r.entities;
  const { preps, possessor } = r.grammar.groups[group]!;
  for (const { prep, group: other } of preps) {
    if (prep !== "of" && prep !== "for" && prep !== "from" && prep !== "with" && prep !== "by") continue;
    const theirs = actorOf[other] ?? -1;
    if (theirs >= 0) return theirs;
  }
  const owner = possessor === undefined ? -1 : (actorOf[possessor] ?? -1);
  if (owner >= 0) return owner;
  const adjective = modifierActorOf[group] ?? -1;
  return adjective >= 0 ? adjective : bracketed(r, group);
}

/** "A Group for … (JNIM) spokesman": whom the name before the noun, or its short form in brackets, stands for. */
function bracketed(r: Reading, group: number): number | undefined {
  const { from } = r.grammar.groups[group]!;
  if (r.key[from - 1] !== ")") return undefined;
  for (let k = from - 2; k >= 0 && k > from - 8; k--) {
    const other = groupAt(r, k);
    const theirs = other === undefined ? -1 : (r.entities.actorOf[other.id] ?? -1);
    if (theirs >= 0) return theirs;
  }
  return undefined;
}

function kindOf(r: Reading, phrase: SourcePhrase, actor: number | undefined): AttributionDraft["source"]["kind"] {
  documents ??= new Set(DOCUMENT_NOUNS);
  nameless ??= new Set(ANONYMOUS_NOUNS);
  const group = r.grammar.groups[phrase.group]!;
  if (isWithheld(r, phrase)) return "anonymous";
  const head = r.grammar.lemma[group.head]!;
  if (group.kind === "common" && documents.has(head)) return "document";
  if (group.kind === "common" && nameless.has(head)) return "anonymous";
  const draft = actor === undefined ? undefined : r.entities.actors[actor];
  if (draft === undefined) return group.plural || group.conjuncts.length > 0 ? "collective" : "actor"; // named or described, only not resolved
  if (draft.outlet === true && r.doc.article.outlet !== undefined && sameName(draft.name, r.doc.article.outlet))
    return "outlet";
  if (!draft.named && group.plural) return "collective";
  return "actor";
}

const sameName = (a: string, b: string): boolean => {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x === y || x.replace(/^the /, "") === y.replace(/^the /, "");
};

/** "officials who declined to be named", "speaking on condition of anonymity". */
function isWithheld(r: Reading, { from, to }: SourcePhrase): boolean {
  naming ??= new Set(NAMING_VERBS);
  const end = Math.min(r.count, to + 12, from + 60);
  for (let k = from; k < end; k++) {
    const withheld = (r.is[k]! & Is.WITHHELD) !== 0;
    if (withheld && (r.key[k] !== "condition" || r.key[k + 2] === "anonymity")) return true;
    if (k > to && (r.key[k] === "." || r.doc.tokens.quote[k]! >= 0)) return false;
    const verb = verbAt(r, k);
    if (
      verb !== undefined &&
      k === verb.head &&
      verb.form === "infinitive" &&
      verb.voice === "passive" &&
      naming.has(verb.lemma)
    )
      return true;
  }
  return false;
}
