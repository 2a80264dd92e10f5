import type { QuantityItem, Statement } from '../../../text/claims/statement';

/** The word right before a figure, in lower case; empty where there is none. */
export const wordBefore = ({ first }: QuantityItem, { block }: Statement): string =>
  block.tokens[first - 1]?.lower ?? '';
