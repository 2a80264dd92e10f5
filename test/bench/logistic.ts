/** Signs of something by their names, and whether it is so. */
export interface Example<S extends string> {
  readonly signs: Readonly<Record<S, number>>;
  readonly is: boolean;
  /** How often it counts; once if that is not said. */
  readonly weight?: number;
}

/** What a logistic regression has learned: log odds are `bias` and the sum of the signs by their weights. */
export interface Learned<S extends string> {
  readonly bias: number;
  readonly weights: Readonly<Record<S, number>>;
}

/** Keeps weights small, on signs that are scaled to a deviation of one. */
const PENALTY = 1;
const STEPS = 25;

/** Learns from examples by Newton's method with a squared penalty (iteratively reweighted least squares). */
export function learn<S extends string>(examples: readonly Example<S>[], penalty = PENALTY): Learned<S> {
  const names = Object.keys(examples[0]!.signs) as S[];
  const count = examples.length;
  const means = names.map((name) => examples.reduce((sum, { signs }) => sum + signs[name], 0) / count);
  const spreads = names.map(
    (name, at) => Math.sqrt(examples.reduce((sum, { signs }) => sum + (signs[name] - means[at]!) ** 2, 0) / count) || 1,
  );
  const rows = examples.map(({ signs }) => [1, ...names.map((name, at) => (signs[name] - means[at]!) / spreads[at]!)]);
  const size = names.length + 1;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, at) => (at === 0 ? 0 : -penalty * weight));
    const curve = Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (_, j) => (i === j ? (i === 0 ? 1e-9 : penalty) : 0)),
    );
    rows.forEach((row, index) => {
      const odds = row.reduce((sum, value, at) => sum + value * weights[at]!, 0);
      const guess = 1 / (1 + Math.exp(-odds));
      const { is, weight = 1 } = examples[index]!;
      const error = weight * ((is ? 1 : 0) - guess);
      const slope = weight * guess * (1 - guess);
      for (let i = 0; i < size; i++) {
        gradient[i]! += error * row[i]!;
        for (let j = 0; j <= i; j++) curve[i]![j]! += slope * row[i]! * row[j]!;
      }
    });
    for (let i = 0; i < size; i++) for (let j = i + 1; j < size; j++) curve[i]![j] = curve[j]![i]!;
    const change = solved(curve, gradient);
    weights = weights.map((weight, at) => weight + change[at]!);
    if (change.every((value) => Math.abs(value) < 1e-6)) break;
  }
  const scaled = names.map((_, at) => weights[at + 1]! / spreads[at]!);
  return {
    bias: weights[0]! - scaled.reduce((sum, weight, at) => sum + weight * means[at]!, 0),
    weights: Object.fromEntries(names.map((name, at) => [name, scaled[at]!])) as Record<S, number>,
  };
}

/** The solution of a system of linear equations, by elimination with pivots. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  const size = rows.length;
  for (let at = 0; at < size; at++) {
    let pivot = at;
    for (let below = at + 1; below < size; below++)
      if (Math.abs(rows[below]![at]!) > Math.abs(rows[pivot]![at]!)) pivot = below;
    [rows[at], rows[pivot]] = [rows[pivot]!, rows[at]!];
    for (let other = 0; other < size; other++) {
      if (other === at) continue;
      const factor = rows[other]![at]! / rows[at]![at]!;
      for (let column = at; column <= size; column++) rows[other]![column]! -= factor * rows[at]![column]!;
    }
  }
  return rows.map((row, at) => row[size]! / row[at]!);
}
