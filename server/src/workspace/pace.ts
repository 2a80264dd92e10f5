/** A step is taken when things have grown by this share, and by so many at least. */
const GROWTH = 0.5;
const LEAST = 25;

/** A step may take this share of the time. */
const SHARE = 0.2;

/**
 * Does something again and again while things grow, soon at first: so that what there is is shown, and showing it hardly
 * delays what is still to come.
 */
export class Pace {
  readonly #step: () => void;
  readonly #now: () => number;
  #size = 0;
  #next = 0;

  constructor(step: () => void, now: () => number = Date.now) {
    this.#step = step;
    this.#now = now;
  }

  /** Says how many there are; takes a step where that is worth it. */
  offer(size: number): void {
    if (size - this.#size >= Math.max(LEAST, GROWTH * this.#size) && this.#now() >= this.#next) this.now(size);
  }

  /** Takes a step at once. */
  now(size: number): void {
    const begun = this.#now();
    this.#step();
    const end = this.#now();
    this.#size = size;
    this.#next = end + (end - begun) / SHARE;
  }
}
