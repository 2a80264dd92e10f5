import type { QuantityItem } from '../../text/claims/statement';
import { COUNTABLE } from './beside';
import { isExact, wordsAhead, wordsBehind, type Figure } from './figures';

/*
 * How texts say that a figure is what lies between two others: a noun before it (“a profit of 900”), a word of comparison
 * behind it (“900 more than”), or that it is left, too much or uncovered.
 */

/** What the words around a figure say of how it follows from others. */
export interface SaidGap {
  /** What it is compared with is said behind it: "nine more than". */
  readonly than: boolean;
  /** It stands beside the figures as another word for them: ", a rise of 9". */
  readonly apposed: boolean;
  /** "a swing of 23": from one side to the other. */
  readonly crossing: boolean;
  /** "eight short of the 66" */
  readonly short?: boolean;
}

/** How a figure is said to be what lies between two others; undefined where it is not. */
export function saidGap(figure: Figure): SaidGap | undefined {
  const ahead = wordsAhead(figure, 8).replace(LOOSE_END, '');
  const behind = wordsBehind(figure, 6);
  const noun = GAP_NOUN.exec(ahead);
  if (noun) {
    // "a rise of 15 on the year before": what it is compared with stands elsewhere
    if (ELSEWHERE.test(behind) && !FROM_TO.test(behind)) return undefined;
    return { than: false, apposed: APPOSED.test(noun[1]!), crossing: CROSSING.test(noun[0]) };
  }
  if (/\bwhich means(?: that)?$/.test(ahead) || UNCOVERED.test(behind)) return PLAINLY;
  if (SHORT_OF.test(behind)) return { ...COMPARED, short: true };
  const isBeside = BESIDE.test(ahead);
  if ((isBeside || /\band$|^(?:it|he|she|they) (?:is|was|were|are)$/.test(ahead)) && MORE_THAN.test(behind))
    return COMPARED;
  if (!isBeside) return undefined;
  return MORE.test(behind) || TOO_MANY.test(behind) ? PLAINLY : undefined;
}

const PLAINLY: SaidGap = { than: false, apposed: true, crossing: false };
const COMPARED: SaidGap = { than: true, apposed: true, crossing: false };

const NOUNS =
  'growth|rise|increase|gain|jump|surge|leap|fall|drop|decrease|decline|reduction|cut|saving|difference|gap|loss|profit|deficit|surplus|shortfall|margin|majority|lead|advantage|improvement|change|swing';

const GAP_NOUN = new RegExp(
  `(^(?:that|this|it) (?:is|was|means|makes)|^|,|[—–(:]|(?:^|,|\\b)(?:which|that) (?:is|was|means|meant)|\\bor|\\bwith|\\bat|\\bgiving(?: \\p{L}+)?|\\bmaking|\\bmade|\\bby) (?:an?|the|its|his|her|their) (?:\\p{L}+ )?(?:${NOUNS}) of$`,
  'u',
);
const APPOSED = /,|[—–(:]|which|that|this|it|or|giving|making/;
const CROSSING = /\b(?:change|swing) of$/;

/** Words between a noun and its figure that loosen nothing. */
const LOOSE_END = / (?:just|only|exactly|precisely|another|a further)$/;

/** What a change is compared with stands behind it. */
export const ELSEWHERE = /^(?:\p{L}+ )?(?:on|from|since|compared|against|year|over|than)\b/u;
const FROM_TO = /^(?:\p{L}+ )?from (?:\S+ ){1,4}to\b/u;

/** Right before a figure that says another one differently. */
const BESIDE = /(?:,|[—–(]|, or|\bor|(?:,? (?:which|that)|^that|^this) (?:is|was))$/;

const COMPARATIVE =
  '(?:more|less|fewer|higher|lower|faster|slower|longer|shorter|taller|deeper|wider|heavier|lighter|larger|bigger|smaller|above|below|ahead|behind|over|under|up|down)';
// "12 million from fewer performances": what is fewer is another thing
const MORE = new RegExp(
  `^(?!times\\b)(?:(?!from\\b|for\\b|by\\b|with\\b|in\\b)\\p{L}+ ){0,2}${COMPARATIVE}\\b(?! than)`,
  'u',
);
const MORE_THAN = new RegExp(
  `^(?:\\p{L}+ ){0,3}(?:${COMPARATIVE} than|(?!other|rather)\\p{L}{3,}er than|above|below|over|under|up on|down on|ahead of|behind)\\b`,
  'u',
);
const TOO_MANY = /^(?:\p{L}+ )?too (?:many|much|few|little|long|late)\b/u;
const UNCOVERED = /^(?:\p{L}+ )?(?:is|are|was|were|goes|went|remains?) (?:uncovered|uninsured|unpaid|unfunded)\b/u;
const SHORT_OF = /^(?:\p{L}+ )?(?:short of (?:the|a|an|its)|too few for (?:the|a|an|its))\b/u;

/** A bare amount that is counted or measured. */
export const isPlain = ({ quantity }: QuantityItem): boolean =>
  (COUNTABLE.test(quantity.dimension) || quantity.dimension === 'points') && isExact(quantity);
