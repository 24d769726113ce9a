import type { Claim } from "../model/index.js";
import { html, type Raw, raw } from "./escape.js";

/**
 * The numbered sign of a claim, a tick when it is verified and a question mark when not.
 *
 * @param leadsTo its entry in the list, or its words in the text
 */
export function signOf({ id, status }: Claim, prefix: string, leadsTo: "entry" | "words"): Raw {
  const anchor = `${prefix}${id}`;
  const label = `${status === "verified" ? "Verified" : "Unverified"} claim ${id.slice(1)}`;
  const mark = `${status === "verified" ? "✓" : "?"}${id.slice(1)}`;
  return leadsTo === "entry"
    ? html`<a class="sign ${status}" href="#${anchor}" id="${anchor}-ref" data-ref="${anchor}" aria-label="${label}" aria-describedby="${anchor}-why">${mark}</a>`
    : html`<a class="sign ${status}" href="#${anchor}-ref" aria-label="${label}, to its words in the text">${mark}</a>`;
}

/** As many claims as one reads; a long page would otherwise be made of links alone. */
const SHOWN = 24;

/** Signs that lead to claims' entries from elsewhere on the page. */
export function linksTo(claims: readonly Claim[], prefix: string): Raw {
  const more = claims.length > SHOWN ? html` and ${claims.length - SHOWN} more` : raw("");
  return html`${claims.slice(0, SHOWN).map((claim) => linkTo(claim, prefix))}${more}`;
}

function linkTo(claim: Claim, prefix: string): Raw {
  const { id, status } = claim;
  const anchor = `${prefix}${id}`;
  return html`<a class="sign ${status}" href="#${anchor}" data-ref="${anchor}" aria-label="${status === "verified" ? "Verified" : "Unverified"} claim ${id.slice(1)}">${status === "verified" ? "✓" : "?"}${id.slice(1)}</a>`;
}
