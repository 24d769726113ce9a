const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as HTML: nothing that came from an article can become markup, in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}

/** Escapes every value put into the template; `raw` values go in as they are. */
export function html(
  strings: TemplateStringsArray,
  ...values: readonly (string | number | Raw | readonly Raw[])[]
): Raw {
  let out = strings[0]!;
  values.forEach((value, i) => {
    out += markupOf(value) + strings[i + 1]!;
  });
  return raw(out);
}

/** Markup made by this project. */
export interface Raw {
  readonly markup: string;
}

export const raw = (markup: string): Raw => ({ markup });

function markupOf(value: string | number | Raw | readonly Raw[]): string {
  if (typeof value === "string") return escapeHtml(value);
  if (typeof value === "number") return String(value);
  if ("markup" in value) return value.markup;
  return value.map(({ markup }) => markup).join("");
}
