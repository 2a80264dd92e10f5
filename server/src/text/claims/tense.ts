import type { DateItem, QuantityItem, Statement } from './statement';
import { isEarlierCount, isFormer } from './former';
import { isCueVerb } from '../lexicon/cues';

/** Says that something was so at another time. */
const ONCE =
  /^(?:then|initially|originally|earlier|first|previously|once|start|started|beginning|began|opened|eve|ago|until|hoped|wanted|sought|demanded)$/;
/** Says no more than that it was so. */
const WAS = /^(?:from|had|was|were|offered)$/;
/** What says of a count that it was not the last. */
const PROVISIONAL =
  /^(?:initial|preliminary|provisional|projected|projections?|forecasts?|exit|earlier|previous|original|former)$/;
const NOW = /^(?:now|far|today|currently|latest|stands|still)$/;

/** The days beside a figure, of which it may be: "on Saturday it was at least 11". */
export const daysBeside = (item: QuantityItem, { block: { tokens }, items }: Statement): DateItem[] =>
  items.filter(
    (other): other is DateItem => other.kind === 'date' && other.segment === item.segment && !isOfSpeech(other, tokens),
  );

/** "€30,000 until the insurer added to it" */
const UNTIL_REACH = 3;

/** "said 560 on Monday and now says 420": a figure of before. */
const isBeforeNow = (
  { last }: QuantityItem,
  tokens: readonly { readonly lower: string; readonly kind: string }[],
  end: number,
): boolean =>
  tokens
    .slice(last, end)
    .some(
      ({ lower }, at, behind) =>
        lower === 'now' &&
        /^(?:and|but|,)$/.test(behind[at - 1]?.lower ?? '') &&
        behind.slice(at).some(({ kind }) => kind === 'number'),
    );

/** "About 600 is normal", "normally 600": no figure of any one day. */
const isUsual = ({ first, last }: QuantityItem, tokens: readonly { readonly lower: string }[]): boolean =>
  [last, last + 1].some((at) => /^(?:is|are|was|were)$/.test(tokens[at]?.lower ?? '') && isUsualWord(tokens[at + 1])) ||
  [first - 1, first - 2].some((at) => isUsualWord(tokens[at]));

/** "no ferry had sunk since 1978, when 52 people died": what is told of a year is of that year. */
function isOfPastYear({ first }: QuantityItem, { block: { tokens }, sentence, items }: Statement): boolean {
  const when = tokens.slice(sentence.first, first).findLastIndex(({ lower }) => lower === 'when') + sentence.first;
  if (when < sentence.first || tokens.slice(when, first).some(({ text }) => /^[,;:]$/.test(text))) return false;
  const before = tokens[when - 1]?.text === ',' ? when - 1 : when;
  return items.some((item) => item.kind === 'date' && item.last === before && item.date.year !== undefined);
}

/** "By nightfall 84 people were known to be dead": a count of that hour. */
const isOfHour = ({ first, segment }: QuantityItem, { block: { tokens }, sentence, segments }: Statement): boolean =>
  tokens
    .slice(sentence.first, first)
    .some(
      ({ lower }, at) =>
        lower === 'by' &&
        segments[at] === segment &&
        /^(?:nightfall|midnight|noon|midday|dawn|dusk|sunset|sunrise|daybreak|breakfast|lunchtime|teatime)$/.test(
          tokens[sentence.first + at + 1]?.lower ?? '',
        ),
    );

/** "his $61 a share was no longer the highest bid" */
const isNoLonger = ({ last }: QuantityItem, tokens: readonly { readonly lower: string }[]): boolean =>
  tokens
    .slice(last, last + NO_LONGER_REACH)
    .some(({ lower }, at) => lower === 'no' && tokens[last + at + 1]?.lower === 'longer');

const NO_LONGER_REACH = 5;

/** "600 in the first version", "25 million dinars at first", "$2.4 million a year to begin with" */
const isOfBeginning = ({ last }: QuantityItem, tokens: readonly { readonly lower: string }[]): boolean =>
  BEGINNING.test(
    tokens
      .slice(last, last + BEGINNING_REACH)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** "the old zone of seven kilometres": of what is another now. */
const isOfOld = ({ first }: QuantityItem, tokens: readonly { readonly lower: string }[]): boolean =>
  OLD.test(
    tokens
      .slice(Math.max(0, first - OLD_REACH), first)
      .map(({ lower }) => lower)
      .join(' '),
  );

const OLD_REACH = 4;
const OLD = /\bold(?: \p{L}+ of)?$/u;

/** "21,000 on the first day, when the zone was seven kilometres wide", "the day when 96 fell ill": of then, as the sentence says itself. */
function isOfThen({ first, segment }: QuantityItem, { block: { tokens }, sentence, segments }: Statement): boolean {
  const when = tokens.findLastIndex(
    ({ lower }, at) =>
      lower === 'when' && at >= sentence.first && at < first && segments[at - sentence.first] === segment,
  );
  if (when < 0) return false;
  if (/^(?:day|week|month|year|time)$/.test(tokens[when - 1]?.lower ?? '')) return true;
  return tokens
    .slice(when, sentence.last)
    .some(({ lower }, at) => /^(?:was|were)$/.test(lower) && segments[when + at - sentence.first] === segment);
}

const BEGINNING =
  /^(?:(?:an?|per|each) \S+ |(?!in|at|to|on|of|and|but|or)\p{L}+ )?(?:at first|at the (?:start|outset|beginning)|to (?:begin|start) with|initially|originally|in the (?:first|original|earlier|early|initial|old|former|previous|provisional) (?:version|plan|draft|estimate|count|text|proposal|offer|budget|forecast))\b/u;
const BEGINNING_REACH = 6;

const isUsualWord = (token: { readonly lower: string } | undefined): boolean =>
  token !== undefined && /^(?:normal|usual|typical|customary|normally|usually|typically|ordinarily)$/.test(token.lower);

/**
 * Whether the draft itself says that a figure is one of another time: "explicit" where it says so in as many words ("at first",
 * "by then"), "past" where only its tense does, as the tense of news does, or "up from".
 */
export function isDated(item: QuantityItem, statement: Statement): 'explicit' | 'past' | undefined {
  const { block, sentence, segments } = statement;
  const { tokens } = block;
  if (
    isFormer(item, statement) ||
    isBeforeNow(item, tokens, sentence.last) ||
    isUsual(item, tokens) ||
    isOfPastYear(item, statement) ||
    isOfHour(item, statement) ||
    isOfBeginning(item, tokens) ||
    isOfOld(item, tokens) ||
    isOfThen(item, statement) ||
    isNoLonger(item, tokens) ||
    isOfThatDay(item, statement) ||
    isPlanOfThen(item, statement) ||
    tokens.slice(item.last, item.last + UNTIL_REACH).some(({ lower }) => lower === 'until')
  )
    return 'explicit';
  let dated: 'past' | undefined;
  for (let at = sentence.first; at < item.last; at++) {
    const { lower } = tokens[at]!;
    if (PROVISIONAL.test(lower) || isEarlierCount(tokens, at)) return 'explicit';
    if (segments[at - sentence.first] !== item.segment) continue;
    if (ONCE.test(lower)) return 'explicit';
    if (WAS.test(lower)) dated = 'past';
  }
  return dated;
}

/** "promised 12 million that day": a day that was told of before. */
const isOfThatDay = ({ last }: QuantityItem, { block: { tokens } }: Statement): boolean =>
  [last, last + 1, last + 2].some(
    (at) =>
      tokens[at]?.lower === 'that' &&
      /^(?:day|night|evening|morning|afternoon|week|month|year)$/.test(tokens[at + 1]?.lower ?? ''),
  );

/** "would have put up 16 cabins"; "On April 17 they stood outside to protest a budget that would do away with 112 jobs": as it was meant then. */
function isPlanOfThen({ first }: QuantityItem, { block: { tokens }, sentence, items }: Statement): boolean {
  const would = tokens.findLastIndex(({ lower }, at) => at >= sentence.first && at < first && lower === 'would');
  if (would < 0 || first - would > PLAN_REACH) return false;
  if (tokens[would + 1]?.lower === 'have') return true;
  return (
    /^(?:that|which)$/.test(tokens[would - 1]?.lower ?? '') &&
    items.some((item) => item.kind === 'date' && item.date.day !== undefined && item.last <= would)
  );
}

/** Tokens between "would" and what would be: "would have been able to put up". */
const PLAN_REACH = 7;

/** "said Friday", "said on Friday" dates what was said, not what it was about; "held the post since May" says nothing. */
export const isOfSpeech = ({ first }: DateItem, tokens: readonly { readonly lower: string }[]): boolean =>
  (isCueVerb(tokens[first - 1]?.lower ?? '') && !isDone(first - 1, tokens)) ||
  (isCueVerb(tokens[first - 2]?.lower ?? '') &&
    !isDone(first - 2, tokens) &&
    !/^(?:since|until|till|from)$/.test(tokens[first - 1]!.lower) &&
    !/^(?:a|an|the|her|his|its|their)$/.test(tokens[first - 3]?.lower ?? ''));

/** "the fault was reported on", but not "it was reported on": what is said of a thing is done to it. */
function isDone(verb: number, tokens: readonly { readonly lower: string }[]): boolean {
  const [before, subject, preposition] = [1, 2, 3].map((back) => tokens[verb - back]?.lower ?? '');
  if (!/^(?:was|were|been|being)$/.test(before!) || /^(?:as|have|has|had|)$/.test(subject!)) return false;
  return subject !== 'it' || /^(?:in|of|to|with|on|for|by|at|from)$/.test(preposition!);
}

/** Tenses of what holds on the day of the text, or is yet to come. */
const PRESENT = /^(?:has|have|is|are|remains?|reach(?:es|ed)?|will)$/;

/** Whether the draft gives a figure as that of its day, or of days to come: "have now been found", "so far", "stands at". */
export const isCurrent = ({ segment }: QuantityItem, { block, sentence, segments }: Statement): boolean =>
  block.tokens.slice(sentence.first, sentence.last).some(
    ({ lower }, at, words) =>
      NOW.test(lower) ||
      // "would have been tenth": of what is not
      (segments[at] === segment &&
        PRESENT.test(lower) &&
        !/^(?:would|could|might|should)$/.test(words[at - 1]?.lower ?? '')),
  );
