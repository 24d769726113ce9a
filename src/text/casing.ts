import type { Casing } from "./document.js";

/** How a paragraph is cased; "title": Most Words Have a Capital. */
export type ParagraphCasing = Casing | "title";

/** How a paragraph of a plain copy is cased. Short ones without enough letters count as mixed. */
export function casingOf(copy: string, start: number, end: number): ParagraphCasing {
  let upper = 0;
  let lower = 0;
  let words = 0;
  let capitals = 0;
  let inside = false;
  for (let i = start; i < end; i++) {
    const unit = copy.charCodeAt(i);
    const isUpper = unit >= 65 && unit <= 90;
    const isLower = unit >= 97 && unit <= 122;
    if (isUpper) upper++;
    else if (isLower) lower++;
    if ((isUpper || isLower) && !inside) {
      words++;
      if (isUpper) capitals++;
    }
    inside = isUpper || isLower || (inside && (unit === 39 || unit === 0x2019 || unit >= 0xc0));
    // Enough of ordinary prose has been seen.
    if (words >= 10 && lower > 2 * upper && capitals * 2 < words && (capitals > 1 || (capitals > 0 && words > 25))) {
      return "mixed";
    }
  }
  const letters = upper + lower;
  if (upper > 4 * lower && words >= 2 && letters >= 8) return "upper";
  if (capitals * 100 <= words && lower >= 60 && words >= 12 && upper * 200 <= letters) return "lower";
  if (words >= 4 && words <= 25 && capitals * 3 >= words * 2) return "title";
  return "mixed";
}

/** Whether most letters are small ones, judged by the beginning of a paragraph. */
export function isProse(copy: string, start: number, end: number): boolean {
  let balance = 0;
  for (let i = start; i < end && i < start + 200; i++) {
    const unit = copy.charCodeAt(i);
    if (unit >= 97 && unit <= 122) balance++;
    else if (unit >= 65 && unit <= 90) balance--;
  }
  return balance > 0;
}
