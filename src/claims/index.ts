import type { Discourse } from "../discourse/discourse.js";
import type { Entities } from "../entities/entities.js";
import type { Events } from "../events/events.js";
import type { Grammar } from "../grammar/grammar.js";
import { mapped } from "../knowledge/lists.js";
import type { Document, TokenRange } from "../text/document.js";
import { applyAgreement } from "./agreement.js";
import { alikeAmong } from "./alike.js";
import { unverifiableBy } from "./backwards.js";
import { around, bySentence } from "./by-sentence.js";
import { carryChecks } from "./carried.js";
import type { CheckStatement } from "./check-statement.js";
import type { Claims, VerificationDraft } from "./claims.js";
import { contradict } from "./contradiction.js";
import { applyChecks } from "./established.js";
import { applyReasons, type Judged, startJudgement } from "./judge.js";
import { readNames } from "./names.js";
import { onlyDenied } from "./only-denied.js";
import { findParties } from "./parties.js";
import { propose } from "./propositions.js";
import { sourcesOf } from "./source.js";
import { findChecks } from "./verification.js";

/**
 * Makes claims of events, losses and statements, one per proposition and source, and judges what the text establishes.
 *
 * A claim is verified only where words of the text say that somebody who is no party established it, or where opposing
 * sides state the same; every other claim carries each reason why it is not.
 */
export function judgeClaims(
  doc: Document,
  grammar: Grammar,
  entities: Entities,
  discourse: Discourse,
  events: Events,
): Claims {
  const names = readNames(entities.actors);
  const parties = findParties(entities, events, names);
  const sources = sourcesOf(doc, entities, discourse, parties, names);
  const checks = findChecks(sources, grammar);
  const judged = startJudgement(sources, propose(sources, grammar, events, checks));
  applyChecks(sources, grammar, judged, checks);
  const alike = alikeAmong(judged, events);
  contradict(sources, grammar, judged, alike, events);
  carryChecks(sources, grammar, judged, alike, events);
  applyAgreement(sources, grammar, judged, alike, events);
  const disclaimed = unverifiableBy(sources, judged, checks, events);
  applyReasons(sources, judged, disclaimed);
  const claims = mapped(judged, ({ claim }) => claim);
  return {
    claims,
    verifications: verificationsOf(doc, judged, checks, disclaimed),
    parties,
    denied: onlyDenied(sources, grammar, judged, disclaimed, events),
  };
}

const BOTH = "opposing-sides-agree";

function verificationsOf(
  doc: Document,
  judged: readonly Judged[],
  checks: readonly CheckStatement[],
  disclaimed: ReadonlyMap<Judged, CheckStatement>,
): VerificationDraft[] {
  if (checks.length === 0) return [];
  const about = new Map<CheckStatement, number[]>(checks.map((check) => [check, []]));
  const done = bySentence(doc, checks, ({ at }) => at);
  // The words of a basis are a statement about checking, or the verb of one.
  const stated = ({ from, to }: TokenRange) =>
    around(doc, done, from).find((c) => (c.from === from && c.to === to) || (from <= c.at && c.at < to));
  judged.forEach((each, index) => {
    const found = new Set(each.basis.map(({ kind, range }) => (kind === BOTH ? undefined : stated(range))));
    found.add(disclaimed.get(each));
    for (const check of found) if (check !== undefined) about.get(check)!.push(index);
  });
  return mapped(checks, (check) => {
    const { from, to, kind, by } = check;
    return { from, to, kind, by, claims: about.get(check)! };
  });
}
