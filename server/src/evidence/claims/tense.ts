import type { DateItem, QuantityItem, Statement } from '../../text/claims/statement';
import { isCueVerb } from '../../text/lexicon/cues';

const PAST =
  /^(?:from|then|initially|originally|earlier|first|previously|once|had|was|were|start|beginning|ago|until|offered)$/;
/** What says of a count that it was not the last. */
const PROVISIONAL = /^(?:initial|preliminary|provisional|projected|projections?|forecasts?|exit)$/;
const FIRST_COUNT = /^(?:counts?|estimates?|tally|tallies|figures?|results?|readings?|projections?)$/;
const NOW = /^(?:now|far|today|currently|latest|stands|still)$/;

/** The days beside a figure, of which it may be: "on Saturday it was at least 11". */
export const daysBeside = (item: QuantityItem, { block: { tokens }, items }: Statement): DateItem[] =>
  items.filter(
    (other): other is DateItem => other.kind === 'date' && other.segment === item.segment && !isOfSpeech(other, tokens),
  );

/** Whether the draft itself says that a figure is one of another time: "at first", "by then", "up from". */
export function isDated(item: QuantityItem, { block: { tokens }, sentence, segments }: Statement): boolean {
  for (let at = sentence.first; at < item.last; at++) {
    const { lower } = tokens[at]!;
    if (PROVISIONAL.test(lower) || (/^(?:first|early)$/.test(lower) && FIRST_COUNT.test(tokens[at + 1]?.lower ?? '')))
      return true;
    if (segments[at - sentence.first] === item.segment && PAST.test(lower)) return true;
  }
  return false;
}

/** "said Friday" dates what was said, not what it was about. */
export const isOfSpeech = ({ first }: DateItem, tokens: readonly { readonly lower: string }[]): boolean =>
  isCueVerb(tokens[first - 1]?.lower ?? '') || isCueVerb(tokens[first - 2]?.lower ?? '');

/** Whether the draft gives its figures as those of its day: "have now been found", "so far", "stands at". */
export const isCurrent = ({ block, sentence }: Statement): boolean =>
  block.tokens.slice(sentence.first, sentence.last).some(({ lower }) => NOW.test(lower));
