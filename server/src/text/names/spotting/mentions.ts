import { fold } from '../../characters';
import { gazetteer } from '../../lexicon/gazetteer';
import { isOneOfAPeople, isPeoplesAdjective, isPeoplesNoun } from '../../lexicon/kinds';
import { isNameSuffix, isTitle, isTitleModifier } from '../../lexicon/titles';
import { isCommonWord, isFunctionWord } from '../../lexicon/words';
import type { Sentence } from '../../sentences';
import type { Token } from '../../tokens';
import { NO_VOTES, type GenericKind, type NameMention } from '../mention';
import { wordsOf } from '../placedWords';
import { votesFor } from '../votes';
import { isNameLike, opensSentence } from './openings';
import { isCapitalised } from './capitals';
import type { Run } from './runs';
import { isDemonym } from './titled';

/** A mention that stands for somebody without a name; always doubtful, so that nobody takes it for one. */
export function genericMention(
  tokens: readonly Token[],
  { first, last }: Run,
  generic: GenericKind,
  quotes: ReadonlySet<number>,
): NameMention {
  return {
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
    words: wordsOf(tokens, first, last),
    first,
    last,
    titleFirst: first,
    votes: NO_VOTES,
    initial: false,
    doubtful: true,
    generic,
    quoted: quotes.has(first),
  };
}

/** What a title between marks is worth as a work, where its words do not say that it is something else. */
const TITLE_VOTES = 6;

/** The mention of a title between quotation marks or in italics, whatever its words are. */
export function titleMention(tokens: readonly Token[], { first, last }: Run, sentence: Sentence): NameMention {
  const votes = votesFor(tokens, { first, last, titleFirst: first }, sentence);
  const isOther = Math.max(votes.organisation, votes.place) >= 3 || votes.person > 3;
  return {
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
    words: wordsOf(tokens, first, last),
    first,
    last,
    titleFirst: first,
    votes: isOther ? votes : { ...votes, work: votes.work + TITLE_VOTES },
    initial: false,
    doubtful: false,
    quoted: false,
  };
}

/** The mention that a run makes, with what its words and neighbours say of its kind; none where no name is left of it. */
export function mentionOf(
  tokens: readonly Token[],
  run: Run,
  sentence: Sentence,
  quotes: ReadonlySet<number>,
  headline: boolean,
): NameMention | undefined {
  const { first } = run;
  let { last } = run;
  while (last > first && !mayEndName(tokens, last - 1)) last--;
  if (last === first) return undefined;
  const single = last - first === 1;
  if (!single && isDemonymOfWords(tokens, first, last)) return undefined;
  if (single && !mayStandAlone(tokens, first)) return undefined;
  const initial = opensSentence(tokens, first, sentence);
  const doubtful = single && isDoubtful(tokens[first]!, initial || headline);
  const withSuffix = behindSuffix(tokens, last, sentence.last);
  const words = wordsOf(tokens, first, withSuffix);
  const titleFirst = run.titleFirst ?? first;
  return {
    start: tokens[first]!.start,
    end: tokens[withSuffix - 1]!.end,
    words,
    first,
    last: withSuffix,
    titleFirst,
    votes: votesFor(tokens, { first, last: withSuffix, titleFirst }, sentence),
    initial,
    doubtful,
    quoted: quotes.has(first),
  };
}

/** An ordinary word whose capital its place explains: only what the rest of the document says can make it a name. */
const isDoubtful = (token: Token, capitalExplained: boolean): boolean =>
  capitalExplained &&
  token.shape !== 'mixed' &&
  isCommonWord(token.lower) &&
  (token.shape === 'capital' || token.text.length > 3) &&
  !isNameLike(token);

/** A capital, a number, or the parted syllable of "Cheuk-ting" ends a name; a particle left over at its end does not. */
const mayEndName = (tokens: readonly Token[], at: number): boolean =>
  isCapitalised(tokens[at]!) ||
  tokens[at]!.kind === 'number' ||
  (tokens[at]!.glued && tokens[at]!.kind === 'word' && tokens[at - 1]?.text === '-');

const DEMONYM_END = /(?:n|er|ese|ish|i)$/;

/** South Korean, New Zealander. */
const isDemonymOfWords = (tokens: readonly Token[], first: number, last: number): boolean => {
  if (last - first > 2 || !DEMONYM_END.test(tokens[last - 1]!.lower)) return false;
  const key = fold(wordsOf(tokens, first, last).join(' '));
  return gazetteer().demonyms.has(key) && !gazetteer().countries.has(key);
};

const ARTICLES = /^(?:the|a|an|another|one|first|only|this|that)$/;

/** A single capitalised word that is only a title or a people is no name. */
function mayStandAlone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind === 'number') return false;
  if (isDemonym(token) && !gazetteer().countries.has(token.lower)) return false;
  if (isTitle(token.lower) || isTitleModifier(token.lower) || isNameSuffix(token.lower)) return false;
  if (isPeoplesAdjective(token.lower) || isOneOfAPeople(token.lower)) return false;
  if (isPeoplesNoun(token.lower) && ARTICLES.test(tokens[at - 1]?.lower ?? '')) return false;
  const next = tokens[at + 1];
  if (next?.glued && next.text === '$') return false; // US$ 20
  if (isFunctionWord(token.lower) && token.shape !== 'upper') return false;
  return token.text.length > 1 && !/^[A-Z]\.$/.test(token.text);
}

function behindSuffix(tokens: readonly Token[], last: number, limit: number): number {
  const [comma, suffix] = [tokens[last], tokens[last + 1]];
  if (comma?.text !== ',' || !suffix || last + 1 >= limit) return last;
  return isNameSuffix(suffix.lower) && suffix.shape !== 'lower' ? last + 2 : last;
}
