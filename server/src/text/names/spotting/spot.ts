import type { Sentence } from '../../sentences';
import type { Token } from '../../tokens';
import type { NameMention } from '../mention';
import { cutRun } from './cutting';
import { genericMention, mentionOf } from './mentions';
import { endOfRun, startsName } from './runs';

/**
 * Spots names by shape and context, without a list of them: runs of capitalised words with the small words that names
 * hold together, cut where titles, demonyms, weekdays and possessives end one thing and begin another.
 */
export function spotNames(tokens: readonly Token[], sentences: readonly Sentence[], headline = false): NameMention[] {
  const mentions: NameMention[] = [];
  const quotes = quotedTokens(tokens);
  for (const sentence of sentences) {
    if (isShouted(tokens, sentence)) continue;
    let at = sentence.first;
    while (at < sentence.last) {
      if (!startsName(tokens, at)) {
        at++;
        continue;
      }
      const end = endOfRun(tokens, at, sentence.last);
      for (const part of cutRun(tokens, { first: at, last: end }, sentence)) {
        const mention = part.generic
          ? genericMention(tokens, part, part.generic, quotes)
          : mentionOf(tokens, part, sentence, quotes, headline);
        if (mention) mentions.push(mention);
      }
      at = end;
    }
  }
  return mentions.sort((a, b) => a.first - b.first);
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

/** Which tokens of a block stand between quotation marks; a plain pairing is enough to know that. */
function quotedTokens(tokens: readonly Token[]): ReadonlySet<number> {
  const quoted = new Set<number>();
  let inside = false;
  for (let at = 0; at < tokens.length; at++) {
    const { text } = tokens[at]!;
    if (text === '“' || text === '«') inside = true;
    else if (text === '”' || text === '»') inside = false;
    else if (text === '"') inside = !inside;
    else if (inside) quoted.add(at);
  }
  return quoted;
}
