import type { FigureMatch } from '../../evidence/claims/figures/figures';
import type { ResolvedFigure } from '../../evidence/claims/resolve';
import type { Quantity } from '../../text/quantities/quantity';
import { writeLike } from '../../text/quantities/write';
import { textOf, type Span } from '../../text/span';
import type { CheckContext } from '../context';
import type { Evidence, Finding, Fix, RuleId } from '../rule';
import { evidenceAround } from './evidence';
import { sayersHave } from './passages';

/** The findings of the rule that reports figures of one state. */
export function* figureFindings(
  { claims: { figures }, draft }: CheckContext,
  rule: RuleId,
  state: ResolvedFigure['state'],
  message: (written: string, right: string, sayersHave: string) => string,
): Generator<Finding> {
  for (const figure of figures) {
    if (figure.state !== state) continue;
    const [best] = figure.conflicts;
    const { span, newText } = correctionOf(draft.text, figure, best!);
    const fixes: Fix[] = newText === undefined ? [] : [{ title: `Change to “${newText}”`, newText, ...span }];
    const right = textOf(best!.passage.source.text, sourceSpan(best!));
    yield {
      rule,
      ...span,
      message: message(draft.text.slice(span.start, span.end), newText ?? right, sayersHave(figure.conflicts)),
      fixes,
      evidence: figureEvidence(figure.conflicts),
    };
  }
}

/** The figure in the source's text. */
const sourceSpan = ({ passage: { at }, item: { quantity } }: FigureMatch): Span => ({
  start: at + quantity.start,
  end: at + quantity.end,
});

/** One passage a source, the closest first. */
function figureEvidence(matches: readonly FigureMatch[]): Evidence[] {
  const seen = new Set<unknown>();
  return matches
    .filter(({ passage: { source } }) => !seen.has(source) && seen.add(source))
    .slice(0, 3)
    .map((match) => evidenceAround(match.passage.source, sourceSpan(match)));
}

/** The words of the draft to be replaced, and what by: the source's value in the draft's way of writing. */
function correctionOf(
  text: string,
  figure: ResolvedFigure,
  { item, passage }: FigureMatch,
): { span: Span; newText: string | undefined } {
  const own = figure.item.quantity;
  const right = item.quantity;
  const at = figure.place.at;
  const amount = { start: at + own.amount.start, end: at + own.amount.end };
  if (own.dimension === 'score') return scoreCorrection(text, amount, own.value, own.high, right.value, right.high);
  const unit = unitCorrection(own, at, figure, { item, passage });
  if (unit) return unit;
  const written = textOf(text, amount);
  const value = own.dimension === right.dimension ? right.value : (right.value / right.factor) * own.factor;
  const isRange = own.high !== own.value || right.high !== right.value;
  const isAlike = own.factor === right.factor && own.dimension === right.dimension;
  // "nine" becomes "14", as the source writes it: newsrooms spell small numbers only
  const isSpelled = own.style === 'words' && right.style === 'digits' && own.value / own.factor <= 10;
  const like =
    isAlike && isSpelled && value / own.factor > 10
      ? undefined
      : isRange
        ? rangeLike(written, own, right)
        : writeLike(written, own, value);
  if (like !== undefined) return { span: amount, newText: like };
  if (!isAlike) return { span: amount, newText: undefined };
  // as the source writes it, where both write the unit with the number
  const theirs = { start: passage.at + right.amount.start, end: passage.at + right.amount.end };
  const newText = textOf(passage.source.text, theirs);
  // "between £68m and £70m" in place of one amount
  return { span: amount, newText: isRange && own.high === own.value ? newText.replace(/ and /, ' to ') : newText };
}

/** "two weeks" for "two months": the number is right, and its unit wrong. */
function unitCorrection(
  own: Quantity,
  at: number,
  { place: { statement } }: ResolvedFigure,
  { item, passage }: Pick<FigureMatch, 'item' | 'passage'>,
): { span: Span; newText: string } | undefined {
  const right = item.quantity;
  const isSameNumber = Math.abs(own.value / own.factor - right.value / right.factor) < 1e-9;
  if (own.dimension !== right.dimension || own.factor === right.factor || !isSameNumber) return undefined;
  const [token, other] = [statement.block.tokens[own.last - 1]!, passage.statement.block.tokens[right.last - 1]!];
  if (token.kind !== 'word' || other.kind !== 'word' || token.start < own.amount.end || other.start < right.amount.end)
    return undefined;
  const isPlural = (word: string): boolean => word.endsWith('s');
  const span = { start: at + token.start, end: at + token.end };
  return isPlural(token.lower) === isPlural(other.lower) ? { span, newText: other.lower } : undefined;
}

/** Both ends of a range, as the draft writes them; undefined where one side has no range. */
function rangeLike(written: string, own: Quantity, right: Quantity): string | undefined {
  const second = [...written.matchAll(/\d[\d,.]*/g)][1]?.index;
  if (second === undefined || own.high === own.value || right.high === right.value || own.factor !== right.factor)
    return undefined;
  const low = writeLike(written.slice(0, second), own, right.value);
  const high = writeLike(written.slice(second), { ...own, value: own.high }, right.high);
  return low === undefined || high === undefined ? undefined : low + high;
}

/** Of two numbers the one that is wrong. */
function scoreCorrection(
  text: string,
  amount: Span,
  first: number,
  second: number,
  right: number,
  other: number,
): { span: Span; newText: string | undefined } {
  const written = textOf(text, amount);
  const numbers = [...written.matchAll(/\d+|\p{L}[\p{L}-]*/gu)].filter(
    ([word]) =>
      /\d/.test(word) ||
      !/^(?:votes?|to|in|favou?r|for|and|but|with|were|was|voted|voting|members?|councill?ors?|deputies|delegates|judges|people|against|goals?|points?|seats?|sets?|games?|frames?|tries|runs?|wickets?)$/i.test(
        word,
      ),
  );
  const [one, two] = [numbers[0], numbers.at(-1)];
  if (!one || !two) return { span: amount, newText: undefined };
  const wrong = first !== right ? one : two;
  if (first !== right && second !== other) return { span: amount, newText: undefined };
  const value = first !== right ? right : other;
  const span = { start: amount.start + wrong.index, end: amount.start + wrong.index + wrong[0].length };
  const newText = writeLike(
    wrong[0],
    { ...SCORE_PART, style: /\d/.test(wrong[0]) ? 'digits' : 'words', value: first !== right ? first : second },
    value,
  );
  return { span, newText };
}

const SCORE_PART = {
  start: 0,
  end: 0,
  first: 0,
  last: 0,
  dimension: 'count',
  base: '',
  high: 0,
  step: 1,
  bound: 'exact',
  vague: false,
  amount: { start: 0, end: 0 },
  factor: 1,
  counted: [],
  relative: false,
  remainder: false,
  definite: false,
  per: undefined,
} as const;
