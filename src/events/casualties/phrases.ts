import { groupOf, type Reading } from "./reading.js";

/** The group whose "of" phrase this is: "five" of "five of his fighters". */
export function headOfPhrase(r: Reading, id: number): number {
  let at = id;
  for (let i = 0; i < 3 && at > 0; i++) {
    const before = groupOf(r, at - 1);
    if (
      before === undefined ||
      before.of !== at ||
      !(r.countOf[before.id]! >= 0 || before.kind === "number" || before.kind === "pronoun")
    )
      break;
    at = before.id;
  }
  return at;
}
