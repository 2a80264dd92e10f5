/** Shows on a terminal how far long work is; on anything else it is silent. */
export interface Progress {
  show(done: number, total: number): void;
  /** Takes the line away. */
  clear(): void;
}

interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Milliseconds of silence at the beginning, and between two lines. */
const QUIET = 400;
const PACE = 100;

export function progressOn(stream: Terminal, label: string, now: () => number = Date.now): Progress {
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined };
  const start = now();
  let last = start + QUIET - PACE;
  let shown = false;
  return {
    show(done, total) {
      const time = now();
      if (time - last < PACE) return;
      last = time;
      shown = true;
      stream.write(`\r\u001b[K${label} … ${done} of ${total}`);
    },
    clear() {
      if (shown) stream.write('\r\u001b[K');
    },
  };
}
