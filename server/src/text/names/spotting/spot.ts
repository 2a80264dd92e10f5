import { fitted } from '../../memo';
import type { Quotation } from '../../quotations/find';
import type { Sentence } from '../../sentences';
import type { Token } from '../../tokens';
import type { NameMention } from '../mention';
import { cutRun } from './cutting';
import { genericMention, mentionOf, titleMention } from './mentions';
import { endOfRun, startsName } from './runs';
import { titlesIn, type Title } from './works';

/**
 * Spots names by shape and context, without a list of them: runs of capitalised words with the small words that names
 * hold together, cut where titles, demonyms, weekdays and possessives end one thing and begin another.
 */
export function spotNames(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  prose: string,
  headline = false,
): NameMention[] {
  const mentions: NameMention[] = [];
  const titles = titlesIn(tokens, quotations, prose);
  const quotes = quotedTokens(quotations, titles);
  for (const sentence of sentences) {
    if (isShouted(tokens, sentence)) continue;
    let at = sentence.first;
    while (at < sentence.last) {
      const title = titles.length === 0 ? undefined : titles.find(({ first }) => first === at);
      if (title && title.last <= sentence.last) {
        mentions.push(titleMention(tokens, title, sentence));
        at = title.last;
        continue;
      }
      if (!startsName(tokens, at)) {
        at++;
        continue;
      }
      const next = titles.find(({ first }) => first > at)?.first ?? sentence.last;
      const end = endOfRun(tokens, at, Math.min(next, sentence.last));
      for (const part of cutRun(tokens, { first: at, last: end }, sentence)) {
        const mention = part.generic
          ? genericMention(tokens, part, part.generic, quotes)
          : mentionOf(tokens, part, sentence, quotes, headline);
        if (mention) mentions.push(mention);
      }
      at = end;
    }
  }
  return fitted(mentions.sort((a, b) => a.first - b.first));
}

/** Most of the sentence is in capitals, so that capitals say nothing. */
function isShouted(tokens: readonly Token[], sentence: Sentence): boolean {
  let upper = 0;
  let words = 0;
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || token.text.length < 2) continue;
    words++;
    if (token.shape === 'upper') upper++;
  }
  return words >= 4 && upper > words * 0.7;
}

/** Which tokens of a block somebody is quoted with; titles of works are no quotations. */
function quotedTokens(quotations: readonly Quotation[], titles: readonly Title[]): ReadonlySet<number> {
  const quoted = new Set<number>();
  for (const { first, last } of quotations) {
    if (titles.some((title) => title.first === first)) continue;
    for (let at = first; at < last; at++) quoted.add(at);
  }
  return quoted;
}
