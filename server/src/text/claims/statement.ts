import type { BlockAnalysis } from '../analysis';
import { findDateExpressions, type DateExpression } from '../dates/expressions';
import { isHoliday, monthOf, weekdayOf } from '../lexicon/calendar';
import { isFunctionWord } from '../lexicon/words';
import { fitted, remembered } from '../memo';
import type { NameMention } from '../names/mention';
import { isSizeWord, wordValue } from '../quantities/numerals';
import { findQuantities } from '../quantities/find';
import type { Quantity } from '../quantities/quantity';
import type { Sentence } from '../sentences';
import type { Span } from '../span';
import type { Token } from '../tokens';
import { segmentsOf } from './segments';
import { moodOf, type Mood } from './mood';

/** What a statement is made of: words with content, names, quantities and what says when. Offsets count in the block. */
export type Item = WordItem | NameItem | QuantityItem | DateItem;

interface ItemBase extends Span {
  /** The half-open range of the block's tokens that it covers. */
  readonly first: number;
  readonly last: number;
  /** The clause of the sentence in which it stands, from 0. */
  readonly segment: number;
  /** It stands between quotation marks. */
  readonly quoted: boolean;
}

export interface WordItem extends ItemBase {
  readonly kind: 'word';
  /** In lower case. */
  readonly word: string;
}

export interface NameItem extends ItemBase {
  readonly kind: 'name';
  readonly mention: NameMention;
}

export interface QuantityItem extends ItemBase {
  readonly kind: 'quantity';
  readonly quantity: Quantity;
}

export interface DateItem extends ItemBase {
  readonly kind: 'date';
  readonly date: DateExpression;
}

/** One sentence, taken apart into what can be compared with another sentence. */
export interface Statement extends Span {
  readonly block: BlockAnalysis;
  readonly sentence: Sentence;
  /** In order of the text. */
  readonly items: readonly Item[];
  /** The clause of each token of the sentence, counted from `sentence.first`. */
  readonly segments: Uint8Array;
  /** The mood of each clause. */
  readonly moods: readonly Mood[];
}

/** The clause of a statement in which a token of its block stands. */
export const segmentAt = ({ sentence, segments }: Statement, token: number): number =>
  segments[token - sentence.first] ?? 0;

const known = new WeakMap<BlockAnalysis, readonly Statement[]>();

/** The statements of a block, one a sentence; worked out once a block. */
export function statementsOf(block: BlockAnalysis): readonly Statement[] {
  const statements = known.get(block) ?? analyse(block);
  known.set(block, statements);
  return statements;
}

function analyse(block: BlockAnalysis): Statement[] {
  const { tokens, sentences, names, quotations } = block;
  const expressions = findDateExpressions(tokens);
  // "Boxing Day", "Good Friday" look like names
  const holidays = expressions.filter(({ grain, name }) => grain === 'day' && name !== undefined);
  const nameAt: (NameMention | undefined)[] = [];
  const inName = new Uint8Array(tokens.length);
  for (const name of names) {
    if (holidays.some(({ first, last }) => name.first < last && name.last > first)) continue;
    // "Last October" at the head of a sentence
    if (name.doubtful && expressions.some(({ first, last }) => name.first >= first && name.last < last)) continue;
    // "Three people", "Dozens of people": a number at the head of a sentence is no name
    if (name.generic === 'title' || (name.doubtful && isNumberWord(name.words[0]!.toLowerCase()))) continue;
    nameAt[name.first] = name;
    inName.fill(1, name.first, name.last);
  }
  const dates = expressions.filter(({ first }) => inName[first] === 0);
  const inDate = new Uint8Array(tokens.length);
  for (const { first, last } of dates) inDate.fill(1, first, last);
  const quantities = findQuantities(tokens, (at) => inName[at] === 1 || inDate[at] === 1);
  const quoted = new Uint8Array(tokens.length);
  for (const { first, last } of quotations) quoted.fill(1, first, last);

  const dateAt: (DateExpression | undefined)[] = [];
  for (const date of dates) dateAt[date.first] = date;
  const quantityAt: (Quantity | undefined)[] = [];
  for (const quantity of quantities) quantityAt[quantity.first] = quantity;
  return sentences.map((sentence) => {
    const segments = segmentsOf(tokens, sentence);
    const items: Item[] = [];
    for (let at = sentence.first; at < sentence.last; at++) {
      const segment = segments[at - sentence.first]!;
      const [name, date, quantity] = [nameAt[at], dateAt[at], quantityAt[at]];
      const isWord = inName[at] === 0 && inDate[at] === 0 && isContent(tokens[at]!) && !isNoLonger(tokens, at);
      if (!name && !date && !quantity && !isWord) continue;
      const first = at;
      const last = (name ?? date ?? quantity)?.last ?? at + 1;
      const start = tokens[first]!.start;
      const end = tokens[last - 1]!.end;
      const isQuoted = quoted[first] === 1;
      // written out, as there are very many: copied into one another they take a third more memory
      if (name) items.push({ first, last, start, end, segment, quoted: isQuoted, kind: 'name', mention: name });
      else if (date) items.push({ first, last, start, end, segment, quoted: isQuoted, kind: 'date', date });
      else if (quantity) items.push({ first, last, start, end, segment, quoted: isQuoted, kind: 'quantity', quantity });
      else items.push({ first, last, start, end, segment, quoted: isQuoted, kind: 'word', word: tokens[first]!.lower });
      if (last > at) at = last - 1;
    }
    return {
      block,
      sentence,
      start: sentence.start,
      end: sentence.end,
      items: fitted(items),
      segments,
      moods: moodOf(tokens, sentence, segments),
    };
  });
}

const isNumberWord = (lower: string): boolean =>
  wordValue(lower) !== undefined || isSizeWord(lower) || lower === 'half';

/** "no longer" denies, and says no length. */
const isNoLonger = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'longer' && tokens[at - 1]?.lower === 'no';

/** Words that say which of two things was first, or stands higher. They count for nothing when statements are compared. */
export const isOrderWord = (lower: string): boolean => ORDER.test(lower);

const ORDER = /^(?:before|after|above|below|behind|more|fewer|less)$/;

/** Small words on which claims turn. */
const DIRECTIONS = /^(?:up|down|still)$/;

const isContent = ({ kind, lower, text }: Token): boolean => kind === 'word' && text.length > 1 && hasContent(lower);

const hasContent = remembered(
  20_000,
  (lower) =>
    (!isFunctionWord(lower) || DIRECTIONS.test(lower) || isOrderWord(lower)) &&
    weekdayOf(lower) === undefined &&
    (monthOf(lower) === undefined || lower.length > 4) &&
    !isHoliday(lower),
);
