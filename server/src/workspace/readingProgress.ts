/** A progress as a window shows it. */
export interface ShownProgress {
  report(percentage: number, message: string): void;
  done(): void;
}

/** Reading is shown when it has taken so many milliseconds, and news of it not more often than that. */
const QUIET = 500;
const PACE = 200;

/** The progress of reading: it is shown only where reading takes long. */
export class ReadingProgress {
  readonly #show: () => Promise<ShownProgress>;
  readonly #now: () => number;
  /** When it is shown next. */
  #next: number;
  #shown: Promise<ShownProgress> | undefined;

  /** @param quiet Milliseconds before it is shown. */
  constructor(show: () => Promise<ShownProgress>, quiet = QUIET, now: () => number = Date.now) {
    this.#show = show;
    this.#now = now;
    this.#next = now() + quiet;
  }

  report(read: number, total: number): void {
    const now = this.#now();
    if (now < this.#next) return;
    this.#next = now + PACE;
    this.#shown ??= this.#show();
    const percentage = total === 0 ? 100 : Math.floor((100 * read) / total);
    this.#tell((progress) => progress.report(percentage, `${read} of ${total}`));
  }

  end(): void {
    this.#tell((progress) => progress.done());
  }

  #tell(news: (progress: ShownProgress) => void): void {
    // a window that shows no progress is no reason to stop
    void this.#shown?.then(news, () => undefined);
  }
}
