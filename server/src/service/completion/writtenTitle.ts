import type { Entity } from '../../corpus/entities';
import { fold } from '../../text/characters';
import { gazetteer } from '../../text/lexicon/gazetteer';
import { isCommonWord } from '../../text/lexicon/words';

/** Titles longer than this stand behind the name in good copy. */
const MOST_WORDS = 4;

/** The title that sources write right before a person's name, most often: "Army Secretary"; undefined: none. */
export function titleOf({ roles, spellings }: Entity): string | undefined {
  const firstWords = new Set(spellings.map(({ words }) => words[0]!));
  const counts = new Map<string, number>();
  for (const { role, source, span, count } of roles) {
    const text = inSentence(role.text.replace(/\s+/g, ' '));
    if (role.tense !== 'now' || !canStandBefore(text)) continue;
    const next = /^\s+([\p{L}\p{M}’'.-]+)/u.exec(source.text.slice(span.end, span.end + 40))?.[1];
    if (next !== undefined && firstWords.has(next.replace(/[’']s$/, '')))
      counts.set(text, (counts.get(text) ?? 0) + count);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length);
  return best?.[0];
}

const canStandBefore = (title: string): boolean =>
  /^[\p{L}\p{M}.’' -]+$/u.test(title) && !/[’']s\b/.test(title) && title.split(' ').length <= MOST_WORDS;

/** "Special envoy", which began a sentence, is "special envoy" within one; "Army Secretary" and "French president" stay. */
function inSentence(title: string): string {
  const [first, ...others] = title.split(' ');
  const isSentenceCase = others.length > 0 && others.every((word) => word === word.toLowerCase());
  const isWord =
    isCommonWord(fold(first!)) && !gazetteer().demonyms.has(fold(first!)) && first !== first!.toUpperCase();
  return isSentenceCase && isWord ? [first!.toLowerCase(), ...others].join(' ') : title;
}
