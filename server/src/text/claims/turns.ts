import { TURNS } from '../lexicon/turns';
import { rememberedFor } from '../memo';
import type { Span } from '../span';
import type { Token } from '../tokens';
import { segmentAt, type Statement } from './statement';

/** Words of a statement on which it turns: "behind closed doors". Offsets count in the block. */
export interface Turn extends Span {
  /** The family of which it is one side, see `TURNS`. */
  readonly family: string;
  readonly side: number;
  /** The half-open range of the block's tokens. */
  readonly first: number;
  readonly last: number;
  /** The clause in which it begins. */
  readonly segment: number;
  /** The token of "is" and the like before it, where it stands behind one. */
  readonly verb: number | undefined;
}

interface Entry {
  readonly words: readonly string[];
  readonly family: string;
  readonly side: number;
}

/** The groups of words by the first of them, the longest first. */
const byWord = new Map<string, Entry[]>();
for (const [family, { sides }] of Object.entries(TURNS))
  sides.forEach((groups, side) => {
    for (const words of groups.map((group) => group.split(' '))) {
      const list = byWord.get(words[0]!);
      if (list) list.push({ words, family, side });
      else byWord.set(words[0]!, [{ words, family, side }]);
    }
  });
for (const list of byWord.values()) list.sort((a, b) => b.words.length - a.words.length);

/** What a statement turns on, in order of the text; nothing that stands in quotation marks. */
export const turnsIn = rememberedFor((statement: Statement): readonly Turn[] => {
  const { block, sentence } = statement;
  const { tokens, quotations } = block;
  const turns: Turn[] = [];
  const seen = new Set<string>();
  for (let at = sentence.first; at < sentence.last; at++) {
    for (const { words, family, side } of byWord.get(tokens[at]!.lower) ?? NONE) {
      const last = at + words.length;
      if (last > sentence.last || !words.every((word, index) => tokens[at + index]!.lower === word)) continue;
      // of two groups of one family the longer one
      if (seen.has(`${family} ${last}`) || seen.has(`${family} ${at}`)) continue;
      const verb = beBefore(tokens, at, sentence.first);
      if (!fits(family, words, tokens, at, verb)) continue;
      if (quotations.some((quotation) => quotation.first < last && quotation.last > at)) continue;
      seen.add(`${family} ${last}`).add(`${family} ${at}`);
      const [start, end] = [tokens[at]!.start, tokens[last - 1]!.end];
      turns.push({ family, side, first: at, last, segment: segmentAt(statement, at), verb, start, end });
    }
  }
  return turns;
});

const NONE: readonly never[] = [];

/** Whether words stand where they say what their family is about. */
function fits(
  family: string,
  words: readonly string[],
  tokens: readonly Token[],
  at: number,
  verb: number | undefined,
): boolean {
  const [before, behind] = [tokens[at - 1]?.lower ?? '', tokens[at + words.length]];
  switch (TURNS[family]!.place) {
    case 'predicate':
      // "in the off position" says it alone
      if (words.length > 2) return true;
      return verb !== undefined && (words.length > 1 || !PARTICLES.test(words[0]!) || isEnd(behind));
    case 'share':
      return !NO_SHARE.test(before) && behind?.kind !== 'number' && !GOES_ON.test(behind?.lower ?? '');
    case 'bound':
      return behind !== undefined && behind.kind !== 'mark' && !NOT.test(before) && !isKeptFrom(tokens, at);
    case 'anywhere':
      return !NOT.test(before);
  }
}

/** "keep rents from rising by more than 3 per cent" allows no more than that. */
const isKeptFrom = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - KEPT_REACH), at)
    .some(({ lower }, index, near) => lower === 'from' && /ing$/.test(near[index + 1]?.lower ?? ''));

const KEPT_REACH = 5;

const NOT = /^(?:not|never)$|^n[’']t$/;
const PARTICLES = /^(?:on|off|against)$/;
/** "a few", "not all", "at most" */
const NO_SHARE = /^(?:a|an|the|at|not|n[’']t|nearly|almost|after|above|its|his|her|their|of|with|in|for|so|too|as)$/;
/** "all but two", "most important", "all we know" */
const GOES_ON = /^(?:but|other|important|likely|recent|recently|notably|in|time|i|you|he|she|it|we|they)$/;

/** The end of a clause. */
const isEnd = (token: Token | undefined): boolean =>
  token === undefined ||
  token.kind === 'mark' ||
  /^(?:and|but|when|while|at|it|the|a|an|any|this|that)$/.test(token.lower);

/** The token of "is" and the like of which some words are the predicate: "was found to be on". */
function beBefore(tokens: readonly Token[], at: number, from: number): number | undefined {
  let back = at - 1;
  while (back >= from && BETWEEN.test(tokens[back]!.lower)) back--;
  return back >= from && BE.test(tokens[back]!.lower) ? back : undefined;
}

const BETWEEN = /^(?:also|still|now|firmly|strongly|both|all|itself|already|therefore)$/;
const BE = /^(?:be|is|are|was|were|been|being|came|come|found|left)$/;
