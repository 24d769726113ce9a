import { stringify } from "csv-stringify/browser/esm/sync";

/**
 * Rows as CSV (RFC 4180: CRLF, quotes where needed, a header line). Cells that a spreadsheet would run as a formula
 * are escaped, since their words come from articles.
 *
 * @param rows flat objects with the same keys, such as `toAcledRows` gives
 * @returns the text, or an empty string for no rows
 * @example
 * toCsv([{ name: "a, b", n: 1 }]); // 'name,n\r\n"a, b",1\r\n'
 */
export function toCsv<T extends object>(rows: readonly T[]): string {
  if (rows.length === 0) return "";
  return stringify([...rows], { header: true, record_delimiter: "windows", escape_formulas: true });
}
