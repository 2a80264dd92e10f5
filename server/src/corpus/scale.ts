/** Counts up to which each one makes a difference; beyond, a sixteenth or more of the count does. */
const EXACT = 64;

/**
 * A number of sources, rounded up where it is large: one source more or less then makes no word rarer or commoner, so that
 * what was worked out with its rarity holds still.
 */
export function roundedUp(count: number): number {
  if (count <= EXACT) return count;
  const step = 2 ** (Math.floor(Math.log2(count)) - 4);
  return Math.ceil(count / step) * step;
}
