import { isCueVerb } from '../../lexicon/cues';
import { isNounOfBody, isNounOfWork, isParticle } from '../../lexicon/kinds';
import { isFunctionWord } from '../../lexicon/words';
import { ITALICS } from '../../prose';
import type { Quotation } from '../../quotations/find';
import type { Token } from '../../tokens';
import { isCapitalised } from './capitals';

/** A half-open range of tokens that is a title: of a film, a book, a paper. */
export interface Title {
  readonly first: number;
  readonly last: number;
}

const MOST_WORDS = 9;

/**
 * Titles that stand between quotation marks or in italics: words with capitals as titles have them, which nobody is said
 * to have said. A single word is one only behind a noun that tells: the weekly “Vigie”.
 */
export function titlesIn(tokens: readonly Token[], quotations: readonly Quotation[], prose: string): Title[] {
  const marked = [...quotations.filter(({ open }) => !open), ...italicsIn(tokens, prose)];
  return marked
    .map(({ first, last }) => ({ first, last: withoutStop(tokens, first, last) }))
    .filter((range) => isTitleCase(tokens, range) && !isSaid(tokens, range))
    .sort((a, b) => a.first - b.first);
}

/** What stands between marks of italics. */
function italicsIn(tokens: readonly Token[], prose: string): Title[] {
  const found: Title[] = [];
  for (let open = prose.indexOf(ITALICS); open >= 0;) {
    const close = prose.indexOf(ITALICS, open + 1);
    if (close < 0) break;
    const first = tokens.findIndex(({ start }) => start > open);
    const behind = tokens.findIndex(({ start }) => start > close);
    const last = behind < 0 ? tokens.length : behind;
    if (first >= 0 && first < last) found.push({ first, last });
    open = prose.indexOf(ITALICS, close + 1);
  }
  return found;
}

/** American copy has the comma and the stop of the sentence before the closing mark. */
const withoutStop = (tokens: readonly Token[], first: number, last: number): number =>
  last - 1 > first && /^[,.]$/.test(tokens[last - 1]!.text) ? last - 1 : last;

function isTitleCase(tokens: readonly Token[], { first, last }: Title): boolean {
  const range = tokens.slice(first, last);
  const words = range.filter(({ kind }) => kind === 'word');
  const [opening] = words;
  if (!opening || words.length > MOST_WORDS || !isCapitalised(opening)) return false;
  if (range.some(({ kind, text }) => kind === 'mark' && !/^[-–&:!?,'’]$/.test(text))) return false;
  const isSmall = ({ lower }: Token): boolean => isFunctionWord(lower) || isParticle(lower);
  if (!words.every((word) => isCapitalised(word) || isSmall(word))) return false;
  const telling = words.filter((word) => isCapitalised(word) && !isFunctionWord(word.lower));
  if (telling.length > 1) return true;
  const before = tokens[first - 2];
  const isTold =
    before !== undefined &&
    (isNounOfWork(before.lower) ||
      isNounOfBody(before.lower) ||
      /^(?:called|titled|entitled|named)$/.test(before.lower));
  return telling.length === 1 && (isTold || words.length > 2 || range.some(({ kind }) => kind === 'number'));
}

/** Whether a verb of speech stands right before or behind: then the words are somebody's. */
function isSaid(tokens: readonly Token[], { first, last }: Title): boolean {
  const [verb, mark] = [tokens[first - 3], tokens[first - 2]];
  if (mark?.text === ':' || (mark?.text === ',' && verb && isCueVerb(verb.lower))) return true;
  if (
    mark &&
    isCueVerb(mark.lower) &&
    !/^(?:wrote|writes|written|called|calls|describes|described|reads?)$/.test(mark.lower)
  )
    return true;
  const behind = tokens.slice(last, last + 5).filter(({ kind }) => kind === 'word');
  return tokens[last]?.text === ',' && behind.slice(0, 3).some(({ lower }) => isCueVerb(lower));
}
