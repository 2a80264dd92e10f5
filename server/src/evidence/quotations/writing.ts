import { fold } from '../../text/characters';
import { isCommonWord } from '../../text/lexicon/words';
import { remembered } from '../../text/memo';
import { likeness } from '../../text/names/distance';
import { numberOf } from '../../text/quotations/numerals';

/** A word as it stands in a text. */
export interface WrittenWord {
  readonly text: string;
  readonly folded: string;
  /** It begins a sentence, so that its capital proves nothing. */
  readonly initial: boolean;
}

/** Different ways to write the same words, each group folded: contractions, abbreviations, British and American forms. */
const SAME = `
  have|'ve
  are|'re
  will|'ll
  would|'d
  had|'d
  am|'m
  is|'s
  has|'s
  us|'s
  not|n't
  okay|ok|o.k
  cannot|can n't|can not|can't
  them|'em
  because|'cause|cos
  until|till|'til
  it is|it's|'tis
  let us|let's
  protester|protestor
  protesters|protestors
  adviser|advisor
  advisers|advisors
  per cent|percent|%
  and|&
  versus|vs
  toward|towards
  afterward|afterwards
  while|whilst
  among|amongst
  whiskey|whisky
  gray|grey
  all right|alright
  gonna|going to
  wanna|want to
  gotta|got to
  y'all|you all
  mom|mum
  mama|momma|mamma
  mommy|mummy
  television|tv
  senator|sen
  senators|sens
  representative|rep
  representatives|reps
  governor|gov
  general|gen
  lieutenant|lt
  colonel|col
  captain|capt
  sergeant|sgt
  doctor|dr
  professor|prof
  mister|mr
  miss|ms
  qaeda|qaida
  saint|st
  mount|mt
  department|dept
  united states|u.s|us|united states of america|usa|u.s.a
  united kingdom|u.k|uk
  united nations|u.n|un
  european union|e.u|eu
  washington d.c|washington dc`
  .trim()
  .split('\n')
  .map((line) => line.trim().split('|'));

/** For each way to write something the numbers of its groups. */
const GROUPS: ReadonlyMap<string, readonly number[]> = SAME.reduce(
  (groups, forms, group) => forms.reduce((all, form) => all.set(form, [...(all.get(form) ?? []), group]), groups),
  new Map<string, readonly number[]>(),
);

/** Whether two runs of words are the same words, written in two ways: "into" and "in to", "would" and "'d", "three" and "3". */
export const isWritingOnly = (own: readonly WrittenWord[], other: readonly WrittenWord[]): boolean =>
  own.length > 0 &&
  other.length > 0 &&
  areOneWriting({ words: own, text: joined(own) }, { words: other, text: joined(other) });

/** A run of words with the text that they make. */
interface Run {
  readonly words: readonly WrittenWord[];
  readonly text: string;
}

/**
 * How many words at one end of either run are the same but for the way in which they are written, at most so many: of several
 * answers the one with most.
 *
 * @param endOf gives so many words at that end of a run
 */
export function sameAtEnd(
  own: readonly WrittenWord[],
  other: readonly WrittenWord[],
  most: number,
  endOf: (words: readonly WrittenWord[], count: number) => readonly WrittenWord[],
): { own: number; other: number } {
  const [runs, others] = [own, other].map((all) =>
    Array.from({ length: Math.min(all.length, most) }, (_, at): Run => {
      const words = endOf(all, at + 1);
      return { words, text: joined(words) };
    }),
  ) as [Run[], Run[]];
  for (let a = runs.length; a > 0; a--)
    for (let b = others.length; b > 0; b--)
      if (areOneWriting(runs[a - 1]!, others[b - 1]!)) return { own: a, other: b };
  return { own: 0, other: 0 };
}

function areOneWriting({ words: own, text: a }: Run, { words: other, text: b }: Run): boolean {
  if (areSqueezedAlike(a, b) || areSame(a, b)) return true;
  const number = numberOf(own);
  if (number !== undefined && number === numberOf(other)) return true;
  if (areFiguresOfDay(a, b)) return true;
  if (isMasked(own, b) || isMasked(other, a)) return true;
  if (isAcronym(own, other) || isAcronym(other, own)) return true;
  return own.length === other.length && own.every((word, at) => isSameWord(word, other[at]!));
}

const joined = (words: readonly WrittenWord[]): string => words.map(({ folded }) => plain(folded)).join(' ');

/** A folded word without the stop of an abbreviation, and with its "not" written out. */
const plain = remembered(20_000, (folded) =>
  folded
    .replace(/\.$/, '')
    .replace(/^can't$/, 'can not')
    .replace(/^cannot$/, 'can not')
    .replace(/^won't$/, 'will not')
    .replace(/^ain't$/, 'is not')
    .replace(/(?<=[a-z])n't$/, ' not'),
);

/** Whether two texts are alike in letters and digits; nearly all that are not differ in the first. */
function areSqueezedAlike(a: string, b: string): boolean {
  const [first, other] = [a.charCodeAt(0), b.charCodeAt(0)];
  if (first !== other && isPlainLetter(first) && isPlainLetter(other)) return false;
  return a === b || squeezed(a) === squeezed(b);
}

const isPlainLetter = (code: number): boolean => code >= 97 && code <= 122;

const squeezed = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** June 12 and June 12th. */
const areFiguresOfDay = (a: string, b: string): boolean =>
  /^\d/.test(a) && /^\d/.test(b) && a.replace(/(?:st|nd|rd|th)$/, '') === b.replace(/(?:st|nd|rd|th)$/, '');

function areSame(a: string, b: string): boolean {
  const groups = GROUPS.get(a);
  const others = groups && GROUPS.get(b);
  return others !== undefined && groups!.some((group) => others.includes(group));
}

const isSameWord = (a: WrittenWord, b: WrittenWord): boolean =>
  areSqueezedAlike(a.folded, b.folded) ||
  areSame(plain(a.folded), plain(b.folded)) ||
  areSpellingsOfName(a, b) ||
  isClipped(a.folded, b.folded) ||
  isClipped(b.folded, a.folded) ||
  isMasked([a], b.folded) ||
  isMasked([b], a.folded);

/** askin’ and asking. */
const isClipped = (short: string, long: string): boolean =>
  short.length > 4 && /in['’]?$/.test(short) && `${short.replace(/['’]$/, '')}g` === long;

/** Zelensky and Zelenskyy: how a newsroom spells a name is no matter of what was said. */
const areSpellingsOfName = (a: WrittenWord, b: WrittenWord): boolean =>
  isCapital(a) &&
  isCapital(b) &&
  !isCommonWord(a.folded) &&
  !isCommonWord(b.folded) &&
  /^(?:same|sounds-alike)$/.test(likeness(a.text, b.text));

export const isCapital = ({ text }: WrittenWord): boolean => /^\p{Lu}/u.test(text);

/** "s**t" and "f---ing", and what they stand for. */
function isMasked(words: readonly WrittenWord[], other: string): boolean {
  const [word] = words;
  if (words.length !== 1 || !word || !/[*_]|--|—/.test(word.text)) return false;
  const [head, tail] = [/^\p{L}*/u.exec(word.text)![0], /\p{L}*$/u.exec(word.text)![0]];
  const [from, to] = [fold(head), fold(tail)];
  return from !== '' && other.startsWith(from) && other.endsWith(to) && !other.includes(' ');
}

/** HK and Hong Kong. */
function isAcronym([short, ...rest]: readonly WrittenWord[], long: readonly WrittenWord[]): boolean {
  if (!short || rest.length > 0 || long.length < 2 || !/^(?:\p{Lu}\.?){2,}$/u.test(short.text)) return false;
  const initials = long
    .filter(({ folded }) => !/^(?:of|the|and|for)$/.test(folded))
    .map(({ folded }) => folded.charAt(0));
  return initials.join('') === squeezed(short.folded);
}
