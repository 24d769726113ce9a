import { standing } from "../export/accounts.js";
import { type Lookup, lookup } from "../export/lookup.js";
import type { Claim, ConflictEvent, Extraction } from "../model/index.js";
import { partitionClaims } from "../model/index.js";
import {
  datePhrase,
  eventRows,
  flat,
  groundsOf,
  propositionPhrase,
  sentenceCase,
  sourcePhrase,
  words,
} from "../phrases/index.js";
import { PLAIN, type Style } from "./style.js";
import { wrap } from "./wrap.js";

const INDENT = " ".repeat(6);
const LABEL = 9;

export interface ReportOptions {
  /** Columns of the terminal. */
  readonly width?: number;
  readonly style?: Style;
}

/**
 * An extraction as text for a terminal: events with who, where, when and losses, then claims, verified apart
 * from unverified, each with its source, its words and the reasons.
 *
 * @param extraction what `extract` gave
 * @returns lines, each ended by a line feed
 */
export function textReport(extraction: Extraction, { width = 100, style = PLAIN }: ReportOptions = {}): string {
  const page = new Page(extraction, width, style);
  page.heading();
  const { events, claims, diagnostics } = extraction;
  page.section(
    "EVENTS",
    events.filter(({ timeframe }) => timeframe === "current"),
    (event) => page.event(event),
  );
  page.section(
    "BACKGROUND",
    events.filter(({ timeframe }) => timeframe === "background"),
    (event) => page.event(event),
  );
  if (claims.length > 0) {
    const { verified, unverified } = partitionClaims(claims);
    page.section(`CLAIMS VERIFIED IN THE TEXT (${verified.length})`, verified, (claim) => page.claim(claim), "None.");
    page.section(`UNVERIFIED CLAIMS (${unverified.length})`, unverified, (claim) => page.claim(claim), "None.");
  }
  page.section("LEFT OPEN", diagnostics, ({ message, span }) => page.note(message, span?.text));
  return page.text();
}

class Page {
  readonly #lines: string[] = [];
  readonly #extraction: Extraction;
  readonly #things: Lookup;
  readonly #width: number;
  readonly #style: Style;

  constructor(extraction: Extraction, width: number, style: Style) {
    this.#extraction = extraction;
    this.#things = lookup(extraction);
    this.#width = width;
    this.#style = style;
  }

  heading(): void {
    const { article, events, claims } = this.#extraction;
    if (article.title) this.#add(article.title, "", this.#style.bold);
    const from = [article.outlet, article.publishedAt && datePhrase(article.publishedAt)].filter(Boolean).join(", ");
    if (from) this.#add(from, "");
    const { verified, unverified } = partitionClaims(claims);
    const counts =
      claims.length === 0
        ? ""
        : `; ${count(claims.length, "claim")}: ${verified.length} verified, ${unverified.length} unverified`;
    this.#add(
      events.length === 0 ? `No conflict events found${counts}.` : `${count(events.length, "event")}${counts}.`,
      "",
    );
  }

  section<T>(title: string, items: readonly T[], print: (item: T) => void, none?: string): void {
    if (items.length === 0 && none === undefined) return;
    this.#lines.push("", this.#style.bold(title), "");
    if (items.length === 0 && none !== undefined) this.#lines.push(`${INDENT}${none}`);
    items.forEach((item, i) => {
      if (i > 0) this.#lines.push("");
      print(item);
    });
  }

  event(event: ConflictEvent): void {
    const how = standing(this.#things, event);
    const paint = how === "verified" ? this.#style.good : this.#style.bad;
    const status = event.status === "occurred" ? "" : `, ${event.status}`;
    const name = this.#style.bold(sentenceCase(words(event.type)) + status);
    this.#lines.push(`${event.id.slice(1).padStart(4)}  ${name}  ${paint(how)}`);
    for (const [label, values] of eventRows(this.#things, event)) {
      for (const [i, value] of values.entries()) this.#row(i === 0 ? label : "", value);
    }
    this.#row(
      "words",
      event.mentions
        .slice(0, 4)
        .map(({ text }) => `“${flat(text)}”`)
        .join(" … "),
    );
    const claims = event.claimIds.flatMap((id) => this.#things.claim.get(id) ?? []);
    if (claims.length > 0) this.#row("claims", claims.map(signOf).join(" "));
    this.#row("rule", event.rule);
  }

  claim(claim: Claim): void {
    const paint = claim.status === "verified" ? this.#style.good : this.#style.bad;
    const source = sentenceCase(sourcePhrase(this.#things, claim, this.#extraction.article.outlet));
    const [first = "", ...rest] = wrap(source, this.#width - INDENT.length);
    this.#lines.push(`${paint(signOf(claim).padStart(4))}  ${this.#style.bold(first)}`);
    for (const line of rest) this.#lines.push(INDENT + this.#style.bold(line));
    const quote = flat(claim.span.text);
    this.#add(/["“”]/.test(quote) ? quote : `“${quote}”`);
    const about = this.#about(claim);
    if (about !== "") this.#row("about", about);
    const label = claim.status === "verified" ? "because" : "why";
    this.#row(label, this.#grounds(claim), paint);
    const others = (ids: readonly string[]) =>
      ids
        .flatMap((id) => this.#things.claim.get(id) ?? [])
        .map(signOf)
        .join(" ");
    if (claim.contradicts.length > 0) this.#row("against", others(claim.contradicts));
    if (claim.corroborates.length > 0) this.#row("agrees", others(claim.corroborates));
  }

  note(message: string, evidence: string | undefined): void {
    this.#add(evidence === undefined ? message : `${message}: “${flat(evidence)}”`);
  }

  text(): string {
    return `${this.#lines.join("\n").trimEnd()}\n`;
  }

  /** What is claimed and of which event; nothing for a mere statement, which its words tell. */
  #about(claim: Claim): string {
    const { proposition } = claim;
    if (proposition.kind === "statement") {
      return claim.polarity === "positive" && claim.certainty === "certain"
        ? ""
        : propositionPhrase(this.#things, claim);
    }
    const event = proposition.eventId === undefined ? "" : ` (event ${proposition.eventId.slice(1)})`;
    return propositionPhrase(this.#things, claim) + event;
  }

  #grounds(claim: Claim): string {
    const source =
      claim.attributionId === undefined ? undefined : this.#things.attribution.get(claim.attributionId)?.source;
    return groundsOf(this.#things, claim)
      .map(({ label, by, byId, evidence }) => {
        // Who claims it stands above already, and so do their words.
        const who = by === undefined || byId === source?.actorId ? "" : ` by ${by}`;
        const proof =
          evidence === undefined || evidence.start === source?.span?.start ? "" : `: “${flat(evidence.text)}”`;
        return `${label}${who}${proof}`;
      })
      .join("; ");
  }

  #row(label: string, value: string, paint: (text: string) => string = (text) => text): void {
    const [first = "", ...rest] = wrap(value, this.#width - INDENT.length - LABEL);
    this.#lines.push(`${INDENT}${this.#style.soft(label.padEnd(LABEL))}${paint(first)}`);
    for (const line of rest) this.#lines.push(INDENT + " ".repeat(LABEL) + paint(line));
  }

  #add(text: string, indent = INDENT, paint = (line: string) => line): void {
    for (const line of wrap(flat(text), this.#width - indent.length)) this.#lines.push(indent + paint(line));
  }
}

function signOf({ id, status }: Claim): string {
  return `${status === "verified" ? "✓" : "?"}${id.slice(1)}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
