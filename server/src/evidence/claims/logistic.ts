/** What a logistic regression has learned: `bias`, and what each sign adds to it, are logarithms of odds. */
export interface Learned<S> {
  readonly bias: number;
  readonly weights: Readonly<Record<keyof S & string, number>>;
}

/** How likely something is by its signs, from 0 to 1. */
export function likelihoodOf<S extends Readonly<Record<keyof S & string, number>>>(
  signs: S,
  { bias, weights }: Learned<S>,
): number {
  let sum = bias;
  for (const sign of Object.keys(weights) as (keyof S & string)[]) sum += weights[sign] * signs[sign];
  return 1 / (1 + Math.exp(-sum));
}
