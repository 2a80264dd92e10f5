import { isMostly } from '../lexicon/wordnet';
import type { Token } from '../tokens';
import { wordValue } from './numerals';
import type { Bound } from './quantity';

/** Phrases before a number that bound it, the longer first; words parted by spaces. */
const BEFORE: readonly (readonly [string, Bound])[] = [
  ['no fewer than', 'at least'],
  ['no less than', 'at least'],
  ['not less than', 'at least'],
  ['not fewer than', 'at least'],
  ['no more than', 'at most'],
  ['not more than', 'at most'],
  ['as many as', 'at most'],
  ['as much as', 'at most'],
  ['a minimum of', 'at least'],
  ['a maximum of', 'at most'],
  ['a total of', 'exact'],
  ['an estimated', 'about'],
  ['in excess of', 'more than'],
  ['upwards of', 'more than'],
  ['just short of', 'nearly'],
  ['just shy of', 'nearly'],
  ['a little over', 'more than'],
  ['a little more than', 'more than'],
  ['little more than', 'more than'],
  ['a little under', 'nearly'],
  ['a little less than', 'nearly'],
  ['just over', 'more than'],
  ['just under', 'nearly'],
  ['just above', 'more than'],
  ['just below', 'nearly'],
  ['well over', 'more than'],
  ['well above', 'more than'],
  ['well under', 'less than'],
  ['well below', 'less than'],
  ['not quite', 'nearly'],
  ['close to', 'about'],
  ['at least', 'at least'],
  ['at most', 'at most'],
  ['more than', 'more than'],
  ['more-than', 'more than'],
  ['greater than', 'more than'],
  ['fewer than', 'less than'],
  ['less-than', 'less than'],
  ['less than', 'less than'],
  ['lower than', 'less than'],
  ['up to', 'at most'],
  ['over', 'more than'],
  ['above', 'more than'],
  ['beyond', 'more than'],
  ['exceeding', 'more than'],
  ['under', 'less than'],
  ['below', 'less than'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['approx.', 'about'],
  ['circa', 'about'],
  ['some', 'about'],
  ['perhaps', 'about'],
  ['estimated', 'about'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['virtually', 'nearly'],
  ['practically', 'nearly'],
  ['minimum', 'at least'],
  ['maximum', 'at most'],
];

/** The same by their last words. */
const byLastWord = new Map<string, { readonly words: readonly string[]; readonly bound: Bound }[]>();
for (const [phrase, bound] of BEFORE) {
  const words = phrase.split(' ');
  const last = words[words.length - 1]!;
  byLastWord.set(last, [...(byLastWord.get(last) ?? []), { words, bound }]);
}

/** How the words around the tokens of a number bound it, and whether it is a difference from something else. */
export function boundOf(
  tokens: readonly Token[],
  first: number,
  last: number,
): { readonly bound: Bound; readonly relative: boolean } {
  return {
    bound: boundBehind(tokens, last) ?? boundBefore(tokens, first) ?? 'exact',
    relative: isRelative(tokens, last) || isChangeBy(tokens, first),
  };
}

function boundBefore(tokens: readonly Token[], first: number): Bound | undefined {
  // "the more than 4,000", "a nearly two-hour": an article may stand before the number as well
  const at = /^(?:a|an|the)$/.test(tokens[first - 1]?.lower ?? '') && first > 1 ? first - 1 : first;
  for (const end of at === first ? [first] : [first, at]) {
    for (const { words, bound } of byLastWord.get(tokens[end - 1]?.lower ?? '') ?? NONE) {
      if (end >= words.length && words.every((word, index) => tokens[end - words.length + index]!.lower === word)) {
        if (/^(?:over|under)$/.test(words[0]!) && (isPlaceBefore(tokens, end - 2) || isPeriod(tokens, end - 2, first)))
          continue;
        // "32 fewer than the 84", "15% more than 12": a difference, not a bound
        if (words.length > 1 && words[words.length - 1] === 'than' && isNumber(tokens[end - words.length - 1]))
          continue;
        return bound;
      }
    }
  }
  return undefined;
}

const isNumber = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'number' || /^(?:%|percent|cent)$/.test(token.lower) || wordValue(token.lower) !== undefined);

const NONE: readonly never[] = [];

/** "spread over 25 years", "carried over 12 months", "handed over 25 prisoners": a preposition or a part of the verb, no bound. */
const isPlaceBefore = (tokens: readonly Token[], at: number): boolean =>
  /^(?:spread|borrow|repaid|paid|repay|debate|dispute|row|concern|concerns|split|argument|divided|hand|hands|handed|handing|turned|signed)$/.test(
    tokens[at]?.lower ?? '',
  );

/** "2.1 billion over 12 years", "a rise of 10 per cent over three years": in that time. */
function isPeriod(tokens: readonly Token[], at: number, first: number): boolean {
  const before = tokens[at];
  const isTime = [first + 1, first + 2].some((index) => PERIODS.test(tokens[index]?.lower ?? ''));
  return (
    isTime && before !== undefined && (isNumber(before) || isMostly(before.lower, 'n') || PARTICLES.test(before.lower))
  );
}

/** "paid back over 20 years", "phase it out over ten years" */
const PARTICLES = /^(?:back|off|out|away|down|in|it|them)$/;

const PERIODS = /^(?:years?|months?|weeks?|days?|decades?|seasons?)$/;

/** "or so", "or more", "or less", "-odd". */
function boundBehind(tokens: readonly Token[], last: number): Bound | undefined {
  for (let at = last; at <= last + 2; at++) {
    if (tokens[at]?.lower === 'or') {
      const next = tokens[at + 1]?.lower;
      if (next === 'so') return 'about';
      if (next === 'more' || next === 'above' || next === 'over') return 'at least';
      if (next === 'less' || next === 'fewer' || next === 'under') return 'at most';
    }
    if (tokens[at]?.kind !== 'word') break;
  }
  return undefined;
}

/** "shortened by nine days", "delayed the trial by 12 weeks": how much another it is; a share of something says that anyway. */
function isChangeBy(tokens: readonly Token[], first: number): boolean {
  if (tokens[first - 1]?.lower !== 'by') return false;
  const end = beforeInsertion(tokens, first - 2);
  for (let at = end; at >= Math.max(0, end + 2 - CHANGE_REACH); at--) {
    const { kind, lower } = tokens[at]!;
    if (kind === 'mark') return false;
    if (CHANGED_BY.test(lower)) return true;
  }
  return false;
}

/** "put off its congress, at which a president will be chosen, by two weeks": where the clause goes on before what stands between commas. */
function beforeInsertion(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',') return at;
  for (let open = at - 1; open > Math.max(0, at - MOST_INSERTED); open--) {
    const { kind, text } = tokens[open]!;
    if (text === ',') return open - 1;
    if (kind === 'mark') break;
  }
  return at;
}

const MOST_INSERTED = 14;

/** Tokens in which "delayed the start of the trial" stands before "by". */
const CHANGE_REACH = 8;
const CHANGED_BY =
  /^(?:shorten|lengthen|extend|prolong|postpone|delay|curtail|reduc|increas|exceed|miss|overr[au]n)(?:s|d|e|es|ed|ing)?$|^(?:put|pushed|brought|cut)$/;

/** "118 more than were counted", "eight fewer", "two days later": a difference from something else. */
function isRelative(tokens: readonly Token[], last: number): boolean {
  for (let at = last; at < last + 4 && at < tokens.length; at++) {
    const token = tokens[at]!;
    // "40 stayed and fewer than ten slept", "50 or more": another figure's word, or a bound
    if (token.kind === 'mark' || /^(?:and|but|or|while)$/.test(token.lower)) break;
    // "26 million crowns three years ago"
    if (token.kind === 'number' || wordValue(token.lower) !== undefined) break;
    if (COMPARATIVE.test(token.lower))
      return (
        token.lower !== 'more' ||
        /^(?:a|an|per|each|every)$/.test(tokens[at + 1]?.lower ?? '') ||
        tokens[at + 1]?.lower === 'than' ||
        at > last ||
        tokens[at + 1]?.kind !== 'word'
      );
    // "16 per cent took place away from home"
    if (OTHER_PHRASE.test(token.lower) || (token.kind === 'word' && isMostly(token.lower, 'v'))) break;
  }
  return false;
}

/** Words behind a figure that make it a difference from another one. */
export const COMPARATIVE =
  /^(?:more|fewer|less|higher|lower|earlier|later|shorter|longer|ahead|behind|above|below|short|apart|away|ago|further)$/;
/** "38,000 hectares in the lower valley", "83 per cent would invest more": what follows speaks of something else. */
const OTHER_PHRASE =
  /^(?:in|on|at|by|from|to|with|for|after|before|into|during|since|the|its|their|his|her|who|which|that|would|will|could|should|may|might|can|must|did|do|does|is|are|was|were|be|been|has|have|had|said|say|says|want|wants|wanted)$/;
