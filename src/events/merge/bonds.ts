/** The bond that holds however far apart two tellings stand. */
export const SAME_PEOPLE = "same people";

/** What binds a telling to others; each reason counts once. */
export class Bonds {
  score = 0;
  readonly reasons: string[] = [];

  bind(score: number, reason: string): void {
    if (this.reasons.includes(reason)) return;
    this.score += score;
    this.reasons.push(reason);
  }

  has(reason: string): boolean {
    return this.reasons.includes(reason);
  }
}
