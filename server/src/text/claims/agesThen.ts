import type { QuantityItem, Statement } from './statement';

/** "has packed fish since she was 25": how old somebody was, and not how old he is. */
export function isAgeThen({ first, quantity }: QuantityItem, { block: { tokens } }: Statement): boolean {
  if (quantity.dimension !== 'age' && quantity.dimension !== 'count') return false;
  const [when, who, was] = tokens.slice(Math.max(0, first - 3), first).map(({ lower }) => lower);
  if (was === undefined) return false;
  return (
    (/^(?:since|when|until|till|before)$/.test(when!) &&
      /^(?:he|she|they|i)$/.test(who!) &&
      /^w(?:as|ere)$/.test(was)) ||
    (was === 'of' && who === 'age' && /^(?:the|an?)$/.test(when!))
  );
}
