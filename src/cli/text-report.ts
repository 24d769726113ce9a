import type { Claim, ConflictEvent, Extraction, Span } from "../model/index.js";
import { partitionClaims } from "../model/index.js";
import { casualtyPhrase, timePhrase, words } from "../phrases.js";

const WIDTH = 100;

/**
 * An extraction as text for a terminal: events with who, where, when and losses, then claims, verified apart
 * from unverified, each with its source, its words and the reasons.
 *
 * @param extraction what `extract` gave
 * @returns lines, each ended by a line feed
 */
export function textReport(extraction: Extraction): string {
  const { article, events, diagnostics } = extraction;
  const lines: string[] = [];
  const heading = [article.title, [article.outlet, article.publishedAt].filter(Boolean).join(", ")].filter(Boolean);
  if (heading.length > 0) lines.push(...heading.map((line) => line as string), "");
  const current = events.filter(({ timeframe }) => timeframe === "current");
  const background = events.filter(({ timeframe }) => timeframe === "background");
  if (events.length === 0) lines.push("No conflict events found.", "");
  section(lines, "EVENTS", current, (event) => eventLines(extraction, event));
  section(lines, "BACKGROUND", background, (event) => eventLines(extraction, event));
  const { verified, unverified } = partitionClaims(extraction.claims);
  if (extraction.claims.length > 0) {
    section(lines, `VERIFIED CLAIMS (${verified.length})`, verified, (claim) => claimLines(extraction, claim), "none");
    section(
      lines,
      `UNVERIFIED CLAIMS (${unverified.length})`,
      unverified,
      (claim) => claimLines(extraction, claim),
      "none",
    );
  }
  section(lines, "NOTES", diagnostics, ({ code, message, span }) => [
    `  ${code}: ${message}${span ? ` (${quoted(span)})` : ""}`,
  ]);
  return `${lines.join("\n").trimEnd()}\n`;
}

function section<T>(
  lines: string[],
  title: string,
  items: readonly T[],
  of: (item: T) => string[],
  none?: string,
): void {
  if (items.length === 0 && none === undefined) return;
  lines.push(title, "");
  if (items.length === 0) lines.push(`  ${none}`, "");
  for (const item of items) lines.push(...of(item), "");
}

function eventLines(extraction: Extraction, event: ConflictEvent): string[] {
  const names = (roles: readonly string[]) =>
    event.participants
      .filter(({ role }) => roles.includes(role))
      .map(({ actorId, span }) => actorName(extraction, actorId, span))
      .filter((name, i, all) => all.indexOf(name) === i)
      .join(", ");
  const places = event.locations.map(({ locationId, relation }) => {
    const location = extraction.locations.find(({ id }) => id === locationId);
    if (!location) return "";
    const { name, country, coordinates, disputed } = location;
    const where = coordinates ? ` (${coordinates.latitude.toFixed(2)}, ${coordinates.longitude.toFixed(2)})` : "";
    const of = country ? `, ${country}` : "";
    return `${relation === "at" ? "" : `${relation} `}${name}${of}${disputed ? ", disputed" : ""}${where}`;
  });
  const losses = event.casualtyIds.flatMap((id) => {
    const casualty = extraction.casualties.find((k) => k.id === id);
    return casualty ? [casualtyPhrase(casualty)] : [];
  });
  const rows: readonly (readonly [string, string])[] = [
    ["by", names(["initiator"])],
    ["against", names(["target"])],
    ["victims", names(["victim"])],
    ["with", names(["counterpart"])],
    ["mediator", names(["mediator"])],
    ["supporter", names(["supporter"])],
    ["others", names(["other"])],
    ["where", places.filter(Boolean).join("; ")],
    ["when", event.time ? timePhrase(event.time) : ""],
    ["hit", event.targets.map(({ name, effect }) => (effect ? `${name} (${effect})` : name)).join(", ")],
    ["weapons", event.weapons.map(({ name }) => name).join(", ")],
    ["losses", losses.join("; ")],
    ["words", event.mentions.slice(0, 4).map(quoted).join(" … ")],
  ];
  const head = `  ${words(event.type)} · ${event.status}   [${event.id}, rule: ${event.rule}]`;
  return [head, ...rows.filter(([, value]) => value !== "").flatMap(([name, value]) => row(name, value))];
}

function claimLines(extraction: Extraction, claim: Claim): string[] {
  const lines = [
    `  ${sourceOf(extraction, claim)}: ${aboutOf(extraction, claim)}   [${claim.id}]`,
    ...row("words", quoted(claim.span)),
  ];
  const grounds = claim.status === "verified" ? claim.basis : claim.reasons;
  for (const { kind, span, by } of grounds as readonly { kind: string; span?: Span; by?: string }[]) {
    const who = by ? ` by ${extraction.actors.find(({ id }) => id === by)?.name ?? by}` : "";
    lines.push(
      ...row(claim.status === "verified" ? "because" : "why", `${words(kind)}${who}${span ? `: ${quoted(span)}` : ""}`),
    );
  }
  if (claim.contradicts.length > 0) lines.push(...row("against", claim.contradicts.join(", ")));
  if (claim.corroborates.length > 0) lines.push(...row("agrees", claim.corroborates.join(", ")));
  return lines;
}

function sourceOf({ attributions, actors, article }: Extraction, claim: Claim): string {
  const attribution = attributions.find(({ id }) => id === claim.attributionId);
  if (!attribution) return article.outlet ? `${article.outlet} (own voice)` : "the article's own voice";
  const { actorId, span, onBehalfOf, kind } = attribution.source;
  const actor = actors.find(({ id }) => id === actorId);
  const speaksFor = actors.find(({ id }) => id === onBehalfOf);
  const name = actor?.name ?? (span ? flat(span.text) : `${kind} source`);
  return speaksFor && speaksFor !== actor ? `${name}, for ${speaksFor.name}` : name;
}

function aboutOf(extraction: Extraction, claim: Claim): string {
  const { proposition } = claim;
  const not = claim.polarity === "negative" ? "denies: " : "";
  const sure = claim.certainty === "certain" ? "" : ` (${claim.certainty})`;
  if (proposition.kind === "event") {
    const event = extraction.events.find(({ id }) => id === proposition.eventId);
    const what = event ? `${words(event.type)} ${event.id}` : proposition.eventId;
    if (proposition.aspect === "occurrence") return `${not}${what} happened${sure}`;
    const who = extraction.actors.find(({ id }) => id === proposition.actorId)?.name ?? "somebody";
    return `${not}${who} did ${what}${sure}`;
  }
  if (proposition.kind === "casualty") {
    const casualty = extraction.casualties.find(({ id }) => id === proposition.casualtyId);
    return `${not}${casualty ? casualtyPhrase(casualty) : proposition.casualtyId}${sure}`;
  }
  return `${not}statement${sure}`;
}

function actorName({ actors }: Extraction, id: string, span: Span): string {
  return actors.find((actor) => actor.id === id)?.name ?? flat(span.text);
}

const flat = (text: string): string => text.replace(/\s+/g, " ").trim();
const quoted = (span: Span): string => `“${flat(span.text)}”`;

/** A labelled row, broken at spaces to the terminal's width. */
function row(label: string, value: string): string[] {
  const lines: string[] = [];
  let line = `    ${label.padEnd(9)}`;
  for (const word of value.split(" ")) {
    if (line.length + word.length + 1 > WIDTH && line.trim() !== "" && line.length > 14) {
      lines.push(line);
      line = " ".repeat(13);
    }
    line += line.endsWith(" ") && line.length <= 13 ? word : ` ${word}`;
  }
  return [...lines, line];
}
