import type { Actor } from "./actor.js";
import type { Span } from "./article.js";
import type { Attribution } from "./attribution.js";
import type { Casualty } from "./casualty.js";
import type { Claim, VerificationStatement } from "./claim.js";
import type { ConflictEvent } from "./event.js";
import type { Location } from "./place-time.js";

/** All that was read from one article. Ids ("e1", "c4") are local to it. */
export interface Extraction {
  readonly schemaVersion: 1;
  readonly article: ArticleInfo;
  readonly actors: readonly Actor[];
  readonly locations: readonly Location[];
  readonly events: readonly ConflictEvent[];
  readonly casualties: readonly Casualty[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  /** What the text says about checking: "Reuters could not independently verify the reports", "the UN has verified 12 deaths". */
  readonly verifications: readonly VerificationStatement[];
  /** What was noticed but could not be resolved (an unreadable date, an unknown place, no publication date …). */
  readonly diagnostics: readonly Diagnostic[];
}

/** The article as far as it is no news itself: its head, its dateline, and what was left out. */
export interface ArticleInfo {
  readonly title?: string;
  readonly outlet?: string;
  readonly publishedAt?: string;
  readonly url?: string;
  /** "YEREVAN, Sept 13 (Reuters) -" when the text opens with one. */
  readonly dateline?: {
    readonly span: Span;
    readonly locationId?: string;
    readonly agency?: string;
    readonly date?: string;
  };
  /** Text that is not journalism (adverts, link lists, cookie and donation notices, credits) and was left out. */
  readonly boilerplate: readonly Span[];
}

/** Something that was noticed and could not be resolved. `docs/diagnostics.md` lists the codes. */
export interface Diagnostic {
  readonly code: string; // kebab-case, documented
  readonly message: string;
  readonly span?: Span;
}
