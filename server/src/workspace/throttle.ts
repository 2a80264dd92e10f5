/** Does something at once, or soon and not too often. */
export class Throttle {
  readonly #task: () => void;
  readonly #pause: number;
  #timer: NodeJS.Timeout | undefined;

  /** @param pause Milliseconds between two times, unless somebody says "now". */
  constructor(task: () => void, pause: number) {
    this.#task = task;
    this.#pause = pause;
  }

  now(): void {
    this.dispose();
    this.#task();
  }

  soon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#task();
    }, this.#pause);
  }

  /** Does at once what is to be done soon. */
  flush(): void {
    if (this.#timer) this.now();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
