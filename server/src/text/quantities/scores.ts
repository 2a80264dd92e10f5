import { canBe, isMostly } from '../lexicon/wordnet';
import { isFunctionWord } from '../lexicon/words';
import type { Token } from '../tokens';
import { completed } from './completed';
import { numeralAt, wordValue, type Numeral } from './numerals';
import type { Quantity } from './quantity';
import { unitOf } from './units';

/** 3-2, 112 to 87, nine votes to six. */
export function scoreAt(tokens: readonly Token[], at: number): Quantity | undefined {
  const one = numeralAt(tokens, at);
  if (!one || one.magnitude > 1 || !Number.isInteger(one.value) || one.value > 1000 || one.vague) return undefined;
  let next = one.last;
  const votes = /^(?:votes?|goals?|points?|seats?|runs?|wickets?|sets?|games?|frames?|tries)$/.test(
    tokens[next]?.lower ?? '',
  );
  if (votes) next++;
  const mark = tokens[next];
  const isDash = !votes && mark?.kind === 'mark' && /^[-–—]$/.test(mark.text) && mark.glued;
  if (!isDash && mark?.lower !== 'to' && !(votes && mark?.lower === 'against')) return undefined;
  const two = numeralAt(tokens, next + 1);
  if (!two || two.magnitude > 1 || !Number.isInteger(two.value) || two.value > 1000 || two.vague) return undefined;
  if (isDash && (!tokens[next + 1]!.glued || tokens[two.last]?.text === mark.text)) return undefined;
  // 555-0134, 4-4-2
  if (isDash && (/^0\d/.test(tokens[next + 1]!.text) || (tokens[at]!.glued && tokens[at - 1]?.text === mark.text)))
    return undefined;
  const before = tokens[at - 1]?.lower ?? '';
  const after = tokens[two.last];
  const isCounted =
    after?.kind === 'word' &&
    !isFunctionWord(after.lower) &&
    canBe(after.lower, 'n') &&
    !isMostly(after.lower, 'a') &&
    !/^(?:last|next|win|victory|defeat|loss|lead|draw|vote|decision|majority|ruling|votes|aggregate|triumph|thrashing|scoreline|success|verdict|drubbing|rout|tie)$/.test(
      after.lower,
    );
  const isSaid =
    /^(?:by|of|a|the|from|won|lost|it|was|is|with|an|their|his|its|voted|vote|ahead|up|down|drew|beat|in)$/.test(
      before,
    ) ||
    at === 0 ||
    votes;
  if (isDash ? isCounted && one.value < two.value : !votes && (!isVote(tokens, at, two.last) || isCounted))
    return undefined;
  if (isDash && !isSaid && one.value < two.value) return undefined;
  const isPercentage = after?.text === '%' || /^(?:percent|per)$/.test(after?.lower ?? '');
  if (isPercentage || unitOf(after?.lower ?? '')) return undefined;
  return completed(tokens, {
    first: at,
    last: two.last,
    dimension: 'score',
    base: '',
    value: one.value,
    high: two.value,
    step: 1,
    factor: 1,
    style: one.style,
    amount: { start: one.start, end: two.end },
  });
}

/** "61 in favour and four against", "24 for, 18 against": a vote of which both sides are named. */
export function votesAt(tokens: readonly Token[], at: number): Quantity | undefined {
  const one = votesOf(tokens, at);
  if (!one) return undefined;
  let next = one.last;
  if (VOTERS.test(tokens[next]?.lower ?? '')) next++;
  if (/^(?:voted|voting|were|was)$/.test(tokens[next]?.lower ?? '')) next++;
  if (tokens[next]?.lower === 'in' && /^favou?r$/.test(tokens[next + 1]?.lower ?? '')) next += 2;
  else if (tokens[next]?.lower === 'for' && !startsPhrase(tokens[next + 1])) next++;
  else return undefined;
  if (tokens[next]?.text === ',') next++;
  if (/^(?:and|to|with|but)$/.test(tokens[next]?.lower ?? '')) next++;
  const two = votesOf(tokens, next);
  if (!two) return undefined;
  next = two.last;
  if (VOTERS.test(tokens[next]?.lower ?? '')) next++;
  if (/^(?:voted|voting|were|was)$/.test(tokens[next]?.lower ?? '')) next++;
  if (tokens[next]?.lower !== 'against') return undefined;
  return completed(tokens, {
    ...{ first: at, last: two.last, dimension: 'score', base: '', value: one.value, high: two.value },
    ...{ step: 1, factor: 1, style: one.style, amount: { start: one.start, end: two.end } },
  });
}

function votesOf(tokens: readonly Token[], at: number): Numeral | undefined {
  const numeral = tokens[at] && numeralAt(tokens, at);
  const isCount = numeral && numeral.magnitude === 1 && Number.isInteger(numeral.value) && !numeral.vague;
  return isCount ? numeral : undefined;
}

const VOTERS = /^(?:votes?|members?|councill?ors?|deputies|delegates|judges|people)$/;

/** "24 for the road": what stands behind "for" is what they were for, and no other number. */
const startsPhrase = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !/^(?:and|to|with|but)$/.test(token.lower) && wordValue(token.lower) === undefined;

/** "by 112 to 87", "agreed to pay, 23 to 19." */
const isVote = (tokens: readonly Token[], first: number, last: number): boolean => {
  const before = tokens[first - 1]?.lower ?? '';
  return (
    /^(?:by|voted|vote|won|lost|passed|approved)$/.test(before) ||
    (before === 'of' && /^(?:majority|margin|verdict|vote)$/.test(tokens[first - 2]?.lower ?? '')) ||
    (/^(?:was|is|at)$/.test(before) && isOfVote(tokens, first)) ||
    (/^[,(—]$/.test(before) && /^[.,;)—]$/.test(tokens[last]?.text ?? '.'))
  );
};

/** "The vote, in first reading, was 74 to 69": what was is a vote. */
function isOfVote(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 2; at >= Math.max(0, first - VOTE_REACH); at--) {
    if (/^[.;:?!]$/.test(tokens[at]!.text)) return false;
    if (/^(?:vote|votes|tally|count|ballot|result|verdict)$/.test(tokens[at]!.lower)) return true;
  }
  return false;
}

const VOTE_REACH = 9;
