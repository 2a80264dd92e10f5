import { isCueVerb } from '../lexicon/cues';
import { rememberedFor } from '../memo';
import type { Token } from '../tokens';
import { negationOf } from './negation';
import { segmentAt, type NameItem, type Statement } from './statement';

/** How somebody stands to what is decided. */
export type Way = 'for' | 'against' | 'abstained';

/** What a statement says of how somebody stands to something: "Ada Quist voted against it". Offsets count in the block. */
export interface Stance {
  readonly way: Way;
  /** Who it is: one, or several with one vote each; nobody where only a pronoun says so. */
  readonly who: readonly NameItem[];
  /** The half-open range of tokens that say it. */
  readonly first: number;
  readonly last: number;
  /** Somebody's vote, and not only an opinion. */
  readonly isVote: boolean;
  /** What it is about was said before: "voted against it". */
  readonly isElliptic: boolean;
  /** It is to come. */
  readonly ahead: boolean;
}

/** Tokens between somebody and the words that say how he stands. */
const WHO_REACH = 16;

/** The stances that a statement gives, in order of the text; what is denied, asked or supposed is none. */
export const stancesIn = rememberedFor((statement: Statement): readonly Stance[] => {
  const { sentence, moods } = statement;
  const stances: Stance[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const said = wayAt(statement, at);
    if (!said) continue;
    const mood = moods[segmentAt(statement, at)];
    const who = whoBefore(at, statement);
    const isElliptic = !goesOn(statement, said.last);
    if (who && !mood?.asks && !mood?.supposes && !isDenied(at, statement))
      stances.push({ ...said, first: at, who, isElliptic, ahead: mood?.ahead === true });
    at = said.last - 1;
  }
  return stances;
});

/** "did not vote for it"; "voted no" denies nothing. */
function isDenied(at: number, statement: Statement): boolean {
  const negation = negationOf(at, statement);
  return negation !== undefined && negation.first < at;
}

/** Whether words behind a stance say what it is about. */
const goesOn = ({ block: { tokens }, sentence }: Statement, at: number): boolean =>
  at < sentence.last && tokens[at]!.kind === 'word' && !ENDS.test(tokens[at]!.lower);

const ENDS = /^(?:it|them|this|that|and|but|because|as|since|while|on|in|at|with|when|after|so|too|twice|again)$/;

/** The names before a token that are its subject, none for a pronoun; undefined where it may be anything else. */
function whoBefore(at: number, { items, sentence, block: { tokens } }: Statement): readonly NameItem[] | undefined {
  const names = items.filter(
    (item): item is NameItem => item.kind === 'name' && item.last <= at && !isBehindPreposition(item, tokens),
  );
  const name = names.at(-1);
  const from = Math.max(sentence.first, at - WHO_REACH);
  if (isOfSome(tokens, from, at)) return NOBODY;
  for (let back = at - 1; back >= Math.max(from, name?.last ?? 0); back--)
    if (/^(?:he|she|i)$/.test(tokens[back]!.lower)) return name && isSaidBy(back, name, tokens) ? [name] : NOBODY;
  if (!name || name.last < from) return undefined;
  // "Ante Kovač, whose party is against it"
  if (tokens.slice(name.last, at).some(({ lower }) => lower === 'whose')) return undefined;
  const isPlural = tokens.slice(name.last, at + 1).some(({ lower }) => /^(?:were|are|both|have)$/.test(lower));
  const before = names.at(-2);
  const areJoined = before && tokens.slice(before.last, name.first).every(({ lower }) => /^(?:,|and)$/.test(lower));
  return isPlural && areJoined ? [before, name] : [name];
}

const NOBODY: readonly NameItem[] = [];

/** "by my count 29 were against": so many, whoever they are. */
function isOfSome(tokens: readonly Token[], from: number, at: number): boolean {
  const being = tokens.slice(from, at).findLastIndex(({ lower }) => BEING.test(lower));
  return being > 0 && tokens[from + being - 1]!.kind === 'number';
}

/** "Gary Lundquist said that he had voted no", "Dr LUNDQUIST: I am against it" */
const isSaidBy = (pronoun: number, name: NameItem, tokens: readonly Token[]): boolean =>
  tokens.slice(name.last, pronoun).some(({ lower }) => lower === ':' || isCueVerb(lower));

const isBehindPreposition = ({ first }: NameItem, tokens: readonly Token[]): boolean =>
  /^(?:of|from|in|at|for|with|by|to|on|about|against|between|near|under|over)$/.test(tokens[first - 1]?.lower ?? '') ||
  (/^(?:the|a|an)$/.test(tokens[first - 1]?.lower ?? '') &&
    /^(?:of|from|in|at|for|with|by|to|on|about|against)$/.test(tokens[first - 2]?.lower ?? ''));

type Said = Pick<Stance, 'way' | 'last' | 'isVote'>;

/** What the words from a token on say of how somebody stands. */
function wayAt({ block: { tokens }, sentence }: Statement, at: number): Said | undefined {
  const { lower } = tokens[at]!;
  const next = (by: number): string => (at + by < sentence.last ? tokens[at + by]!.lower : '');
  if (/^abstain(?:s|ed|ing)?$/.test(lower)) return { way: 'abstained', last: at + 1, isVote: true };
  if (/^vot(?:e|es|ed|ing)$/.test(lower) || ARGUES.test(lower)) {
    const isVote = lower.startsWith('vot');
    const by = ADVERBS.test(next(1)) ? 2 : 1;
    if (next(by) === 'against') return { way: 'against', last: at + by + 1, isVote };
    if (next(by) === 'in' && /^favou?r$/.test(next(by + 1))) return { way: 'for', last: at + by + 2, isVote };
    if (!isVote) return undefined;
    if (
      /^(?:yes|aye)$/.test(next(by)) ||
      (next(by) === 'for' && !/^(?:the|a|an) (?:first|second|third|last|time)/.test(`${next(by + 1)} ${next(by + 2)}`))
    )
      return { way: 'for', last: at + by + 1, isVote };
    if (next(by) === 'no' && !isNounBehind(tokens[at + by + 1])) return { way: 'against', last: at + by + 1, isVote };
    return undefined;
  }
  if (/^(?:against|opposed|in)$/.test(lower) && isBehindBeing(tokens, sentence.first, at)) {
    if (lower === 'in') return /^favou?r$/.test(next(1)) ? { way: 'for', last: at + 2, isVote: false } : undefined;
    if (lower === 'opposed') return next(1) === 'to' ? { way: 'against', last: at + 2, isVote: false } : undefined;
    // "is against the law"
    return /^(?:law|rules|odds|will|wall)$/.test(next(2)) ? undefined : { way: 'against', last: at + 1, isVote: false };
  }
  return undefined;
}

const isNounBehind = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^(?:confidence|trust)$/.test(token.lower);

/** Verbs for what people do who are for something or against it. */
const ARGUES = /^(?:advis|argu|recommend|campaign|lobb|speak|spoke|came|come|counsell?)(?:e|es|ed|s|y|ied|ing|ying)?$/;

const ADVERBS = /^(?:out|again|both|twice|narrowly|also|only|finally|openly|publicly|unanimously|then)$/;

const BEING = /^(?:am|is|are|was|were|be|been|being|'m|'s|remains?|remained)$/;

/** "was against", "was one of the two against": nothing but an amount or an adverb stands between. */
function isBehindBeing(tokens: readonly Token[], from: number, at: number): boolean {
  for (let back = at - 1; back >= Math.max(from, at - BEING_REACH); back--) {
    const { lower } = tokens[back]!;
    if (BEING.test(lower)) return true;
    if (!BETWEEN.test(lower)) return false;
  }
  return false;
}

const BEING_REACH = 6;
const BETWEEN =
  /^(?:one|two|three|four|five|of|the|those|only|also|still|strongly|firmly|all|both|itself|himself|herself|members?|very|much|who|were|was)$/;
