/** A step is taken when things have grown by this share, and by so many at least. */
const GROWTH = 0.5;
const LEAST = 25;

/** Steps may take this share of the time. */
const SHARE = 0.2;

/**
 * Does something again and again while things grow, soon at first: so that what there is is shown, and showing it hardly
 * delays what is still to come.
 */
export class Pace {
  readonly #step: () => Promise<void> | void;
  readonly #now: () => number;
  #size = 0;
  #offered = 0;
  /** When the next step may be taken; not before this one has ended. */
  #next = 0;
  /** The steps that were begun. */
  #steps = 0;
  #timer: NodeJS.Timeout | undefined;

  /** @param step Gives when it has ended, where that is later. */
  constructor(step: () => Promise<void> | void, now: () => number = Date.now) {
    this.#step = step;
    this.#now = now;
  }

  /** Says how many there are; takes a step where that is worth it, at once or when it is time. */
  offer(size: number): void {
    this.#offered = size;
    if (size - this.#size < Math.max(LEAST, GROWTH * this.#size)) return;
    const wait = this.#next - this.#now();
    if (wait <= 0) this.now(size);
    else if (wait < Infinity) this.#timer ??= setTimeout(() => this.now(this.#offered), wait);
  }

  /** Takes a step at once. */
  now(size: number): void {
    this.dispose();
    const step = ++this.#steps;
    const begun = this.#now();
    this.#size = this.#offered = size;
    this.#next = Infinity;
    const ended = (): void => {
      const end = this.#now();
      // what was done with nothing is no measure of what comes, and shows nothing
      this.#next = size === 0 ? end : end + (end - begun) / SHARE;
    };
    const work = this.#step();
    if (!work) return ended();
    void work.finally(() => {
      if (step !== this.#steps) return;
      ended();
      this.offer(this.#offered);
    });
  }

  /** Takes no step that was put off. */
  dispose(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#steps++;
  }
}
