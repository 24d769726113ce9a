import { CODES } from "../../dist/events/codes.data.js";

/** Event types with their codes, for what occurred or is going on. */
export function codesTable() {
  const rows = Object.entries(CODES).map(([type, { plover, mode, cameo, acled }]) =>
    [`\`${type}\``, mode ? `${plover}: ${mode}` : plover, cameo, acled ? acled.join(": ") : ""].join(" | "),
  );
  return ["| type | PLOVER | CAMEO | ACLED |", "| --- | --- | --- | --- |", ...rows.map((row) => `| ${row} |`)].join(
    "\n",
  );
}
