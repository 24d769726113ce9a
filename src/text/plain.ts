// Spaces of all widths, and controls that the tagger swallows, are read as a space.
const SPACES = /[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}]/gu;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A copy of the same length in which characters that upset the tagger are replaced one for one. */
export function plainCopy(text: string): string {
  return text
    .replace(SPACES, " ")
    .replace(/\u2010|\u2011/g, "-")
    .replace(/\u2212/g, "–")
    .replace(LONE_SURROGATES, " ");
}
