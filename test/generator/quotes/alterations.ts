import { isFunctionWord } from '../../../server/src/text/lexicon/words';
import { isMostly, relationOf, type PartOfSpeech } from '../../../server/src/text/lexicon/wordnet';
import type { Span } from '../../../server/src/text/span';
import type { Random } from '../random';
import type { QuotedWord } from './carried';
import type { Alteration } from './kinds';
import { MODALS, NUMBER_WORDS, PRONOUNS } from './words';

/** Words of a quotation that become others; the span counts in the draft. */
export interface Change extends Span {
  readonly newText: string;
}

/** One change of a kind in a quotation, chosen by chance; undefined where its words allow none. `pool` are words to put in. */
export const alter = (
  kind: Alteration,
  words: readonly QuotedWord[],
  text: string,
  pool: readonly string[],
  random: Random,
): Change | undefined => MAKERS[kind](words, text, pool, random);

type Maker = (
  words: readonly QuotedWord[],
  text: string,
  pool: readonly string[],
  random: Random,
) => Change | undefined;

const MAKERS: Readonly<Record<Alteration, Maker>> = {
  word: (words, _text, pool, random) => {
    for (const word of random.shuffled(words.filter(({ text, lower }) => text === lower && canBeReplaced(lower)))) {
      const others = pool.filter((other) => isLike(word.lower, other) && !words.some(({ lower }) => lower === other));
      const newText = random.pick(others);
      if (newText) return { ...spanOf(word), newText };
    }
    return undefined;
  },
  modal: mapped(MODALS),
  pronoun: mapped(PRONOUNS),
  number: (words, _text, _pool, random) => {
    const number = random.pick(words.filter(({ lower }) => /^\d/.test(lower) || NUMBER_WORDS.includes(lower)));
    if (!number) return undefined;
    const newText = /^\d/.test(number.lower)
      ? otherDigits(number.text, random)
      : inCaseOf(number.text, random.pick(NUMBER_WORDS.filter((word) => word !== number.lower))!);
    return { ...spanOf(number), newText };
  },
  // "do not go" and "don’t go" become "do go", "is never late" becomes "is late"
  negation: (words, text, _pool, random) => {
    const index = random.pick(
      [...words.keys()].filter((at) => at > 0 && at < words.length - 1 && isNegation(words[at]!.lower)),
    );
    if (index === undefined) return undefined;
    const [before, word] = [words[index - 1]!, words[index]!];
    const stem = /^(.+)n't$/.exec(word.lower)?.[1];
    if (stem)
      return { ...spanOf(word), newText: inCaseOf(word.text, stem === 'wo' ? 'will' : stem === 'ca' ? 'can' : stem) };
    return { start: before.start, end: word.end, newText: text.slice(before.start, before.end) };
  },
  // from one comma to the next, or some words with which a sentence can do without
  clause: (words, text, _pool, random) => {
    const runs: [number, number][] = [];
    for (let first = 2; first < words.length - 5; first++) {
      for (let last = first + 3; last <= Math.min(first + 7, words.length - 2); last++) {
        const opens = /^,\s$/.test(text.slice(words[first - 1]!.end, words[first]!.start));
        const closes = /^[,.;]\s/.test(text.slice(words[last - 1]!.end, words[last]!.start));
        if ((opens || /^(?:and|but|because|when|which|who|with|for|in|of)$/.test(words[first]!.lower)) && closes)
          runs.push([first, last]);
      }
    }
    const run = random.pick(runs);
    if (!run) return undefined;
    const before = words[run[0] - 1]!;
    return { start: before.start, end: words[run[1] - 1]!.end, newText: text.slice(before.start, before.end) };
  },
};

/** A word of a list for one of those that may stand for it. */
function mapped(list: Readonly<Record<string, readonly string[]>>): Maker {
  return (words, _text, _pool, random) => {
    const word = random.pick(words.filter(({ lower }) => list[lower] !== undefined));
    const newText = word && random.pick(list[word.lower]!);
    return word && newText ? { ...spanOf(word), newText: inCaseOf(word.text, newText) } : undefined;
  };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const isNegation = (lower: string): boolean => /^(?:not|never|.+n't)$/.test(lower) && lower !== "ain't";

const canBeReplaced = (lower: string): boolean => /^[a-z]{4,}$/.test(lower) && !isFunctionWord(lower);

const PARTS: readonly PartOfSpeech[] = ['n', 'v', 'a', 'r'];
const ENDINGS = ['ing', 'ed', 'ly', 's', ''];

/** Whether a word may stand for another: the same part of speech and ending, and not a form of it. */
function isLike(word: string, other: string): boolean {
  const ending = ENDINGS.find((each) => word.endsWith(each))!;
  const part = PARTS.find((each) => isMostly(word, each));
  return (
    part !== undefined &&
    isMostly(other, part) &&
    ENDINGS.find((each) => other.endsWith(each)) === ending &&
    !/^(?:same|kin)$/.test(relationOf(word, other))
  );
}

function otherDigits(text: string, random: Random): string {
  const at = random.pick([...text].flatMap((digit, index) => (/\d/.test(digit) ? [index] : [])))!;
  const digit = random.pick([...'123456789'].filter((other) => other !== text[at]))!;
  return text.slice(0, at) + digit + text.slice(at + 1);
}

const inCaseOf = (written: string, word: string): string =>
  written.charAt(0) !== written.charAt(0).toLowerCase() && word !== 'I' && written !== 'I'
    ? word.charAt(0).toUpperCase() + word.slice(1)
    : word;
