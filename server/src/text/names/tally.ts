/** How alike two names are, and why. */
export interface NameSimilarity {
  /** From 0, two names, to 1, one name. */
  readonly score: number;
  /** What was found, in words, in the order in which it was weighed; empty where the names are written alike. */
  readonly reasons: readonly string[];
}

/** A score that starts at 1 and is lowered by each finding, with the findings in words. */
export class Tally {
  #score = 1;
  readonly #reasons: string[] = [];

  /** Lowers the score to a part of itself. */
  scale(factor: number, reason?: string): void {
    this.#score *= factor;
    if (reason !== undefined) this.#reasons.push(reason);
  }

  /** Says something that costs nothing. */
  note(reason: string): void {
    this.scale(1, reason);
  }

  result(): NameSimilarity {
    return { score: Math.max(0, Math.min(1, this.#score)), reasons: this.#reasons };
  }
}
