import { textOf, type Span } from '../../text/span';
import type { Fix } from '../rule';

/** Puts a word in place of another, or of nothing; an article before it becomes the one that the new word needs. */
export function wordFix(text: string, span: Span, right: string): Fix {
  const title = right === '' ? `Remove “${textOf(text, span).trim()}”` : `Change to “${right}”`;
  const article = /(?<![\p{L}’'])(an?)(\s+)$/iu.exec(text.slice(Math.max(0, span.start - 6), span.start));
  const wanted = article && (startsWithVowel(right) ? 'an' : 'a');
  if (!article || !wanted || wanted === article[1]!.toLowerCase()) return { title, newText: right, ...span };
  const written = article[1]!.charAt(0) === 'A' ? wanted.charAt(0).toUpperCase() + wanted.slice(1) : wanted;
  return { title, newText: `${written}${article[2]!}${right}`, start: span.start - article[0].length, end: span.end };
}

const startsWithVowel = (word: string): boolean =>
  /^(?:[aeiou]|8|11|18|heir|hono|hour)/i.test(word) && !/^(?:uni|use|usu|eu|one)/i.test(word);
