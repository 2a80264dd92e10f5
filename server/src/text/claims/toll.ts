import type { Statement, QuantityItem } from './statement';

/** What has become of the people whom a figure counts. Figures of two kinds are never of the same people. */
export type Toll = 'dead' | 'injured' | 'missing' | 'infected' | 'displaced' | 'arrested' | 'rescued';

const WORDS: readonly (readonly [RegExp, Toll])[] = [
  [
    /^(?:kill(?:s|ed|ing)?|die[sd]?|dying|dead|deaths?|toll|fatal(?:ity|ities)|perish(?:ed)?|bodies|corpses|drown(?:ed)?|lives|murder(?:ed)?|massacred?|claimed)$/,
    'dead',
  ],
  [/^(?:injur(?:ed|y|ies|ing)|wound(?:ed|s|ing)|hurt)$/, 'injured'],
  [/^(?:missing|unaccounted|disappeared)$/, 'missing'],
  [/^(?:infect(?:ed|ion|ions|ing)|sicken(?:ed)?|ill|cases?)$/, 'infected'],
  [/^(?:displaced?|evacuat(?:ed|ion|ions|e)|homeless|fled|uprooted|evacuees|driven)$/, 'displaced'],
  [/^(?:arrest(?:ed|s)?|detain(?:ed)?|custody|jailed)$/, 'arrested'],
  [/^(?:rescued?|saved?|pulled|plucked)$/, 'rescued'],
];

const REACH = 10;

/** What a figure says has become of those whom it counts, by the nearest word of its clause that says so. */
export function tollOf(
  { first, last, segment, quantity }: QuantityItem,
  { block, sentence, segments }: Statement,
): Toll | undefined {
  if (quantity.dimension !== 'count') return undefined;
  const tollAt = (at: number): Toll | undefined => {
    const { lower } = block.tokens[at]!;
    return WORDS.find(([words]) => words.test(lower))?.[1];
  };
  // another figure has words of its own: "rose to 27 and 14 people were still missing"
  const isOther = (at: number): boolean => block.tokens[at]!.kind === 'number' || block.tokens[at]!.lower === 'and';
  for (let step = 0; step < REACH; step++) {
    for (const at of [first - 1 - step, last + step]) {
      if (at < sentence.first || at >= sentence.last || segments[at - sentence.first] !== segment) continue;
      const [from, to] = at < first ? [at, first] : [last, at];
      if (range(from, to).some(isOther)) continue;
      const toll = tollAt(at);
      if (toll) return toll;
    }
  }
  return undefined;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
