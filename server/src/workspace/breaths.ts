/** Milliseconds of work between two breaths: less than anybody notices. */
const BREATH = 8;

/**
 * Does long work in its steps, and lets requests be answered between them.
 *
 * @param heard Is told what each step says.
 * @param signal Once it is aborted, every step is answered with "stop".
 */
export async function withBreaths<P, T>(
  steps: Generator<P, T, 'stop' | undefined>,
  heard?: (progress: P) => void,
  signal?: AbortSignal,
): Promise<T> {
  let end = performance.now() + BREATH;
  for (;;) {
    const { done, value } = steps.next(signal?.aborted ? 'stop' : undefined);
    if (done) return value;
    heard?.(value);
    if (performance.now() < end) continue;
    await new Promise((resolve) => setImmediate(resolve));
    end = performance.now() + BREATH;
  }
}
