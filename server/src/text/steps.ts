/**
 * Work in small steps, so that others can work in between. Whoever has it done may answer a step with "stop": then it ends
 * with nothing.
 */
export type Steps<T, P = undefined> = Generator<P, T | undefined, 'stop' | undefined>;

/** Does all steps at a stroke. */
export function finished<T>(steps: Steps<T, unknown>): T {
  for (;;) {
    const step = steps.next();
    // nobody has stopped it
    if (step.done) return step.value as T;
  }
}
