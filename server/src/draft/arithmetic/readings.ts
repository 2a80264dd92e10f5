import type { QuantityItem } from '../../text/claims/statement';
import { COUNTABLE } from './beside';
import {
  inStatement,
  isOfLater,
  wordsAhead,
  wordsBehind,
  wordsBetween,
  type Figure,
  type FigureInParagraph,
} from './figures';

/*
 * How the words around a figure say that it was reckoned from others. There are many such words, and most of them are said
 * of figures that stand alone as well; what they are worth is told by `strength`.
 */

/** What was done with other figures to get one. */
export type Kind = 'gap' | 'rest' | 'sum' | 'product' | 'change' | 'share';

export interface Reading {
  readonly kind: Kind;
  /** The words leave it open whether the figures that it follows from are told, or say that they are. */
  readonly strength: 'loose' | 'firm';
  /** Whether something grew or shrank, where that is said. */
  readonly way?: 'up' | 'down';
}

/** How a figure may have been reckoned from others. */
export function readingsOf(figure: FigureInParagraph): Reading[] {
  const { item, statement } = figure;
  const { quantity } = item;
  const ahead = wordsAhead(figure, 9).replace(LOOSE_END, '');
  const behind = wordsBehind(figure, 7);
  const opening = wordsBetween(statement, statement.sentence.first, item.first);
  const readings: Reading[] = [];
  // "Of the 26 that remain, 19 are": what others are part of
  if (/\bof (?:the|its|his|her|their|all)$/.test(ahead)) return [];
  const isApposed = APPOSED.test(ahead);
  const isFollowing = isApposed || FOLLOWS.test(opening);
  const way = UP.test(`${ahead} | ${behind}`) ? 'up' : DOWN.test(`${ahead} | ${behind}`) ? 'down' : undefined;
  if (quantity.dimension === 'percent' && isRest(figure, ahead)) return [{ kind: 'rest', strength: 'firm' }];
  if (quantity.dimension === 'percent' || quantity.dimension === 'ratio') {
    if (ELSEWHERE.test(behind) && !TOLD.test(behind)) return [];
    const isChange = COMPARED.test(behind) || BY_CHANGE.test(ahead) || GAP_NOUN.test(ahead);
    if (isChange && quantity.dimension === 'ratio') return [];
    if (isChange) readings.push({ kind: 'change', strength: isFollowing ? 'firm' : 'loose', ...(way && { way }) });
    else if (isApposed && !/^(?:of|a|per)\b/.test(behind)) readings.push({ kind: 'share', strength: 'firm' });
    return readings;
  }
  const isPoints = quantity.dimension === 'points' || /^points?$/.test(quantity.counted[0] ?? '');
  if (!COUNTABLE.test(quantity.dimension) && !isPoints) return [];
  const isSum = SUM_AHEAD.test(ahead) || SUM_BEHIND.test(behind) || THOSE.test(ahead);
  if (isSum && !(isOfLater(figure) && partsBefore(figure).length < 2)) readings.push({ kind: 'sum', strength: 'firm' });
  // "eight days at 46,000 a day; that came to 368,000": what so many come to
  const isOpen = readings.length === 0 || COMES_TO.test(ahead);
  if (isOpen && (quantity.per === undefined || EACH_BEHIND.test(wordsBehind(figure, 12)))) {
    const isEach = EACH.test(opening) || EACH_BEHIND.test(wordsBehind(figure, 12));
    const isBill = BILL.test(behindLastOf(figure, ahead));
    if (isEach || isBill) readings.push({ kind: 'product', strength: isBill ? 'firm' : 'loose' });
  }
  if (isRest(figure, ahead) || isLastPart(figure)) readings.push({ kind: 'rest', strength: 'firm' });
  // "€31 million is owed, so that only €53 million has been paid off"
  else if (SO_THAT.test(wordsAhead(figure, 4))) readings.push({ kind: 'gap', strength: 'firm' });
  else if (/^without\b.* would (?:still |only |then )*(?:have|be|hold)$/.test(opening))
    readings.push({ kind: 'gap', strength: 'firm' });
  else if (!ELSEWHERE.test(behind)) {
    const isSaid = GAP_NOUN.test(ahead) || BY_CHANGE.test(ahead) || COMPARED.test(behind) || OFF.test(behind);
    if (isSaid || (LEFT.test(behind) && !TO_COME.test(behind) && !/^another$/.test(wordsAhead(figure, 1))))
      readings.push({ kind: 'gap', strength: isFollowing && !THAN_OTHER.test(behind) ? 'firm' : 'loose' });
  }
  return readings;
}

/** The figures of its kind that stand before one in its sentence. */
const partsBefore = (figure: FigureInParagraph): QuantityItem[] =>
  inStatement(figure.before, figure).filter(({ quantity }) => quantity.dimension === figure.item.quantity.dimension);

/** The words before a figure, without those of another of its kind: "four worth seven million, out of 58 million" is no bill. */
function behindLastOf({ item, statement, before }: FigureInParagraph, ahead: string): string {
  const last = before.findLast(
    (other) => other.statement === statement && other.item.quantity.dimension === item.quantity.dimension,
  );
  const since = last && wordsBetween(statement, last.item.last, item.first);
  return since !== undefined && since.length < ahead.length ? since : ahead;
}

/** "Those leave 17", "the other 17"; a number of one digit must be said to follow. */
function isRest({ item: { quantity } }: FigureInParagraph, ahead: string): boolean {
  if (FAMILY.test(quantity.counted[0] ?? '')) return false;
  return quantity.value < 10 ? LEAVES_PLAINLY.test(ahead) : LEAVES.test(ahead) || REST.test(ahead);
}

/** "460 beds, 312 of them in Orlin and 148 in Harke"; "Of the 280 jobs, 190 are in the yard and 90 in offices" */
function isLastPart({ item, statement, before, after }: FigureInParagraph): boolean {
  const isOwn = (other: Figure): boolean => other.statement === statement;
  const own = before.filter(isOwn);
  const part = own.at(-1)?.item;
  if (!part || item.quantity.value < 10 || after.some(isOwn)) return false;
  const between = wordsBetween(statement, part.last, item.first);
  if (!/^(?:(?![.;:])\S+ ){0,8}and$/.test(between)) return false;
  const [whole] = own;
  const isSplit = /^(?:\S+ ){0,2}of (?:them|whom|which|these|those)\b/.test(between);
  const isOfAll =
    own.length > 1 &&
    /^of (?:the|its|his|her|their|these|those|all)$/.test(
      wordsBetween(statement, statement.sentence.first, whole!.item.first),
    );
  const sentenceBefore = before.filter((other) => !isOwn(other)).at(-1);
  const isInAll = own.length === 1 && sentenceBefore !== undefined && SUM_BEHIND.test(wordsBehind(sentenceBefore, 4));
  return isSplit || isOfAll || isInAll;
}

const SO_THAT = /\bso (?:that )?(?:only|just)$/;

const FAMILY = /^(?:sons?|daughters?|child|children|widows?|wife|brothers?|sisters?|grandchildren)$/;

const LOOSE_END =
  /(?: (?:just|only|exactly|precisely|another|a further|about|some|nearly|almost|around|roughly|still|well|over|more|than|under))+$/;

/** Right before a figure that says others once more. */
const APPOSED = /(?:[,—–(]|, or|\bor|\bor by|(?:,? (?:which|that)|^that|^this) (?:is|was|means?|meant))$/;
/** Somewhere before a figure that follows from what was told. */
const FOLLOWS =
  /(?:\bso (?:that )?|\bwhich (?:is|was|means?|meant|makes?|made|leaves?|left) |\bthus |\bhence |\btherefore |^that (?:is|was|means?|meant|makes?|made|leaves?|left) |^in (?:all|other words)|\bfrom first to last\b)/;

const COMPARATIVE =
  'more|less|fewer|higher|lower|faster|slower|longer|shorter|taller|deeper|wider|heavier|lighter|larger|bigger|smaller|cheaper|dearer|older|younger|above|below|ahead|behind|over|under|up|down|late|early|clear|too';
// "three times over" compares nothing
const COMPARED = new RegExp(
  `^(?!times\\b)(?:\\p{L}+ ){0,2}(?:${COMPARATIVE})(?= than\\b| [,.;:)—–]| (?:now|and|but|in|at|on|for|by|when|if|again|so|to|him|her|it|them)\\b|$)`,
  'u',
);
/** "eight more than on the ferry": what that has need not be told. */
const THAN_OTHER = /\bthan (?!now\b|before\b|then\b|that\b|it\b|the \d|\d|planned\b|at first\b|allowed\b)/;
const OFF = /^(?:\p{L}+ )?(?:short|shy|off|away from|too few|too many) /u;
/** What it is compared with is another time or place, and its figure need not be told. */
const ELSEWHERE =
  /^(?:\p{L}+ ){0,2}(?:on (?:the|a) (?:year|month|week|quarter|day)|year[- ]on[- ]year|(?:from|than|over|since|compared with|compared to) (?:a|the|last|the previous|the same) (?:year|month|week|quarter|decade|season)|a (?:year|month|week|day)|per|annually|yearly)\b/u;
const TOLD = /\bwhen (?:it|they|he|she)\b/;

const VERBS =
  'ris(?:e|es|en|ing)|rose|f(?:all|alls|ell|allen|alling)|gr(?:ow|ows|ew|own|owing)|shr(?:inks?|ank|unk)|drop(?:s|ped)?|climb(?:s|ed)?|jump(?:s|ed)?|increase[ds]?|decrease[ds]?|decline[ds]?|c(?:ome|omes|ame) down|g(?:one|oes|o) up|went up|down|up|cut|raise[ds]?|lower(?:s|ed)?|reduce[ds]?|improve[ds]?|exceed(?:s|ed)?|miss(?:es|ed)?|beat(?:s|en)?|won|w(?:in|ins)|lost|lose[s]?|gain(?:s|ed)?|overr[ua]n|ahead|slip(?:s|ped)?|price|it|them|widen(?:s|ed)?|narrow(?:s|ed)?';
const BY_CHANGE = new RegExp(`\\b(?:${VERBS})(?: \\p{L}+){0,3} by$|(?:,|\\bor) by$`, 'u');
const GAP_NOUN =
  /\b(?:growth|rise|increase|gain|jump|surge|leap|fall|drop|decrease|decline|reduction|cut|saving|savings|difference|gap|loss|profit|deficit|surplus|shortfall|margin|majority|lead|advantage|improvement|change|swing|delay|overspend|overrun|excess)(?: is| was|,)? ?(?:of|is|was|:)$/;

const UP =
  /\b(?:rise|rises|rose|risen|increase[ds]?|gain(?:s|ed)?|jump(?:s|ed)?|gr(?:ow|ew|own|owth)|up|more|higher|above|climb(?:s|ed)?|raise[ds]?)\b/;
const DOWN =
  /\b(?:f(?:all|alls|ell|allen)|drop(?:s|ped)?|decline[ds]?|decrease[ds]?|down|less|lower|fewer|below|cut|shrunk|shrank|lost|loss|reduction)\b/;

const LEAVES =
  /\b(?:leaves?|left with|leaving|(?:which|this|that) (?:left|means?|meant)(?: that)?)(?: \p{L}+)?(?: ,)?$/u;
const LEAVES_PLAINLY = /(?:(?:which|that|this) (?:leaves?|left|means?|meant)(?: that)?|, leaving)(?: \p{L}+)?(?: ,)?$/u;
const REST = /\b(?:the|his|her|their|its) (?:other|others ,|remaining|rest :|rest ,)$/;
const LEFT =
  /^(?:\p{L}+ ){0,2}(?:(?:still |yet )?to go\b|(?<!(?:had|has|have|having|who|they) )left\b(?! (?:the|for|to|in|on|at|by|after|him|her|behind))|remaining|remains?\b|outstanding|missing|unaccounted|uncovered|unpaid|unsold|more (?:to|by|until|before)\b)/u;

/** What should or may be left in the end is left of more than was told. */
const TO_COME = /^(?:should|would|could|may|might|will)\b/;

const SUM_AHEAD =
  /\b(?:together|between them|in all|altogether|combined|in total|all told|makes?|making|(?:that|which|this) made|a total of|comes? to|came to|add(?:s|ed|ing)? up to|(?:br(?:ings?|inging|ought)|t(?:akes?|aking|ook|aken)|put(?:s|ting)?) (?:it|them|him|her|us|the \p{L}+|its \p{L}+|their \p{L}+)(?: up)? to)(?: ,)?$/u;
const SUM_BEHIND = /^(?:\p{L}+ )?(?:together|altogether|between them|in all|in total|combined|all told)\b/u;
const THOSE = /^(?:.* )?(?:those|these|all|(?<!\bso )that|this)$/;

// "after a week" says when, and not how much a week
const EACH =
  /\b(?:each(?! other)|apiece|per|every|(?<!\b(?:after|within|in|for|over) )a (?:head|piece|ticket|tonne|ton|litre|day|week|month|year|night|share))\b/;
const EACH_BEHIND = /\bat \S+(?: \p{L}+)? (?:each|apiece|per|an?)\b/u;
const COMES_TO = /\b(?:comes? to|came to)$/;
const BILL =
  /\b(?:bills?|costs?|total|sum|(?:could|would|will|may|might) (?:mean|cost|pay|get|receive|earn|need|make)|comes? to|came to|amounts? to|amounted to|worth|altogether|in all|wants?|claims?|demands?|is owed)\b/;
