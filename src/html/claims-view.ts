import type { Claim, Extraction, Span } from "../model/index.js";
import { partitionClaims } from "../model/index.js";
import { casualtyPhrase, words } from "../phrases.js";
import { html, type Raw, raw } from "./escape.js";

/** The claims in their two groups, each with its words, source and grounds. */
export function claimsView(extraction: Extraction, prefix: string): Raw {
  const { verified, unverified } = partitionClaims(extraction.claims);
  return html`<section aria-label="Claims"><h3>Claims</h3>
<h4><span class="sign verified" aria-hidden="true">✓</span> Verified in the text (${verified.length})</h4>${list(extraction, verified, prefix)}
<h4><span class="sign unverified" aria-hidden="true">?</span> Unverified (${unverified.length})</h4>${list(extraction, unverified, prefix)}</section>`;
}

function list(extraction: Extraction, claims: readonly Claim[], prefix: string): Raw {
  if (claims.length === 0) return html`<p class="none">None.</p>`;
  const items = claims.map(
    (
      claim,
    ) => html`<li class="claim ${claim.status}" id="${prefix}${claim.id}"><a class="sign ${claim.status}" href="#${prefix}${claim.id}-ref" aria-label="Back to the text">${claim.status === "verified" ? "✓" : "?"}${claim.id.slice(1)}</a> <q>${flat(claim.span)}</q>
<dl>${row("claimed by", sourceOf(extraction, claim))}${row("says that", aboutOf(extraction, claim))}${grounds(extraction, claim)}${links("contradicts", claim.contradicts, prefix)}${links("agrees with", claim.corroborates, prefix)}</dl></li>`,
  );
  return html`<ul class="claims">${items}</ul>`;
}

/** What hovering or focusing a claim's sign shows: source, reasons and evidence. */
export function claimTip(extraction: Extraction, claim: Claim): Raw {
  return html`<b>${claim.status === "verified" ? "Verified in the text" : "Unverified"}</b> · ${sourceOf(extraction, claim)}<dl>${grounds(extraction, claim)}</dl>`;
}

function grounds(extraction: Extraction, claim: Claim): Raw {
  const label = claim.status === "verified" ? "because" : "why";
  const each: readonly { readonly kind: string; readonly span?: Span; readonly by?: string }[] =
    claim.status === "verified" ? claim.basis : claim.reasons;
  return raw(
    each
      .map(({ kind, span, by }) => {
        const who = extraction.actors.find(({ id }) => id === by)?.name;
        const evidence = span ? html`: <q>${flat(span)}</q>` : raw("");
        return html`<dt>${label}</dt><dd>${words(kind)}${who ? ` (${who})` : ""}${evidence}</dd>`.markup;
      })
      .join(""),
  );
}

/** Who makes the claim, in words. */
export function sourceOf({ attributions, actors, article }: Extraction, claim: Claim): string {
  const attribution = attributions.find(({ id }) => id === claim.attributionId);
  if (!attribution) return article.outlet ? `${article.outlet}, in its own voice` : "the article's own voice";
  const { actorId, onBehalfOf, span, kind } = attribution.source;
  const name = actors.find(({ id }) => id === actorId)?.name ?? (span ? flat(span) : `${kind} source`);
  const speaksFor = actors.find(({ id }) => id === onBehalfOf)?.name;
  return speaksFor && speaksFor !== name ? `${name}, for ${speaksFor}` : name;
}

/** What is claimed, in words. */
export function aboutOf({ events, casualties, actors }: Extraction, claim: Claim): string {
  const { proposition, polarity, certainty } = claim;
  const how = `${polarity === "negative" ? "not: " : ""}`;
  const sure = certainty === "certain" ? "" : ` (${certainty})`;
  if (proposition.kind === "casualty") {
    const casualty = casualties.find(({ id }) => id === proposition.casualtyId);
    return `${how}${casualty ? casualtyPhrase(casualty) : "losses"}${sure}`;
  }
  if (proposition.kind === "statement") return `${how}a statement${sure}`;
  const type = words(events.find(({ id }) => id === proposition.eventId)?.type ?? "event");
  const who = actors.find(({ id }) => id === proposition.actorId)?.name ?? "somebody";
  return proposition.aspect === "occurrence"
    ? `${how}${type} (${proposition.eventId}) happened${sure}`
    : `${how}${who} did it: ${type} (${proposition.eventId})${sure}`;
}

const row = (label: string, value: string): Raw => html`<dt>${label}</dt><dd>${value}</dd>`;

function links(label: string, ids: readonly string[], prefix: string): Raw {
  if (ids.length === 0) return raw("");
  const each = ids.map((id) => html`<a href="#${prefix}${id}">claim ${id.slice(1)}</a> `);
  return html`<dt>${label}</dt><dd>${each}</dd>`;
}

const flat = ({ text }: Span): string => text.replace(/\s+/g, " ").trim();
