import type { Lookup } from "../export/lookup.js";
import type { Claim, Extraction } from "../model/index.js";
import { partitionClaims } from "../model/index.js";
import { flat, groundsOf, propositionPhrase, sentenceCase, sourcePhrase, words } from "../phrases/index.js";
import { html, type Raw, raw } from "./escape.js";
import { linksTo, signOf } from "./sign.js";

/** The claims in their two groups, each with its source, words and grounds. */
export function claimsView(extraction: Extraction, things: Lookup, prefix: string): Raw {
  const { verified, unverified } = partitionClaims(extraction.claims);
  const group = (title: string, claims: readonly Claim[], none: string) =>
    html`<h4>${title} <span class="count">${claims.length}</span></h4>${
      claims.length === 0
        ? html`<p class="none">${none}</p>`
        : html`<ul class="claims">${claims.map((claim) => entry(extraction, things, claim, prefix))}</ul>`
    }`;
  return html`<section><h3>Claims</h3>
${group("✓ Verified in the text", verified, "None: nobody independent of the parties is said to have established anything.")}
${group("? Unverified", unverified, "None.")}</section>`;
}

function entry(extraction: Extraction, things: Lookup, claim: Claim, prefix: string): Raw {
  const id = `${prefix}${claim.id}`;
  const source = sentenceCase(sourcePhrase(things, claim, extraction.article.outlet));
  return html`<li class="claim ${claim.status}" id="${id}" data-ref="${id}"><p class="head">${signOf(claim, prefix, "words")} <b class="source">${source}</b>${eventLink(things, claim, prefix)}</p>
${quotation(flat(claim.span.text))}${about(things, claim)}
<ul class="why" id="${id}-why" aria-label="${claim.status === "verified" ? "Verified because" : "Unverified because"}">${grounds(things, claim)}</ul>${links("Contradicted by", claim.contradicts, things, prefix)}${links("In agreement with", claim.corroborates, things, prefix)}</li>`;
}

/** Words in quotation marks; those that bring their own get no second pair. */
function quotation(words: string): Raw {
  return html`<blockquote class="${/["“”]/.test(words) ? "own" : "bare"}">${words}</blockquote>`;
}

function eventLink(things: Lookup, { proposition }: Claim, prefix: string): Raw {
  const event =
    proposition.kind === "statement" || proposition.eventId === undefined
      ? undefined
      : things.event.get(proposition.eventId);
  if (!event) return raw("");
  return html` <a class="to" href="#${prefix}${event.id}" data-ref="${prefix}${event.id}">${words(event.type)} <span class="no">${event.id.slice(1)}</span></a>`;
}

/** What is claimed, where it is more than that the event took place or that something was said. */
function about(things: Lookup, claim: Claim): Raw {
  const { proposition, polarity, certainty } = claim;
  const plain =
    proposition.kind === "statement" || (proposition.kind === "event" && proposition.aspect === "occurrence");
  if (plain && polarity === "positive" && certainty === "certain") return raw("");
  return html`<p class="about">${sentenceCase(propositionPhrase(things, claim))}</p>`;
}

function grounds(things: Lookup, claim: Claim): Raw[] {
  const attribution = claim.attributionId === undefined ? undefined : things.attribution.get(claim.attributionId);
  const { span: source, actorId } = attribution?.source ?? {};
  return groundsOf(things, claim).map(({ label, by, byId, evidence }) => {
    // Who claims it stands above already, and so do their words.
    const who = by === undefined || byId === actorId ? raw("") : html` <span class="by">${by}</span>`;
    const proof =
      evidence === undefined || evidence.start === source?.start ? raw("") : html` <q>${flat(evidence.text)}</q>`;
    return html`<li><span class="ground">${label}</span>${who}${proof}</li>`;
  });
}

function links(label: string, ids: readonly string[], things: Lookup, prefix: string): Raw {
  const claims = ids.flatMap((id) => things.claim.get(id) ?? []);
  if (claims.length === 0) return raw("");
  return html`<p class="links">${label} ${linksTo(claims, prefix)}</p>`;
}
