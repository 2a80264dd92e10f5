import { isCueVerb } from '../lexicon/cues';
import { isMostly } from '../lexicon/wordnet';
import { isFunctionWord } from '../lexicon/words';
import { isNoNegation } from './mood';
import { wordValue } from '../quantities/numerals';
import type { Span } from '../span';
import type { Statement } from './statement';

/** Words that turn round what follows them, and how far they reach. */
const NOT = /^(?:not|never|no|nor|neither|without|cannot|hardly|barely|scarcely)$|n't$|n’t$/;
/** Verbs that deny the verb behind them: "declined to give", "failed to". */
const REFUSALS = /^(?:declin|refus|fail|omit|neglect|ceas|stop)(?:e|es|ed|s|ing)?$/;

/** And nouns: "continued his refusal to leave". */
const REFUSAL = /^(?:refusal|failure|inability|unwillingness|reluctance)$/;

/** What denies the verb before it: "provided no details", "said nothing". */
const NOTHING = /^(?:no|nothing|nobody|none|neither)$/;

/** "ruled out any use of troops": what is ruled out is not done. */
const RULED = /^rul(?:e|es|ed|ing)$/;
const RULED_REACH = 2;

/** Words behind which another clause begins. */
const JOINTS = /^(?:and|but|or|so|while|because|which|who|that)$/;

const WHAT = /^(?:what|how|why|where|whether|whoever|whatever)$/;

const REACH = 5;
const FAR_REACH = 14;

/** What denies a word. The span is that of the words that do, counted in the block. */
export interface Negation extends Span {
  /** The half-open range of tokens. */
  readonly first: number;
  readonly last: number;
  readonly words: readonly string[];
}

const negationAt = (tokens: Statement['block']['tokens'], first: number, last: number): Negation => ({
  first,
  last,
  start: tokens[first]!.start,
  end: tokens[last - 1]!.end,
  words: tokens.slice(first, last).map(({ lower }) => lower),
});

/** What denies the word at a token; undefined where nothing does. Two negations deny each other. */
export function negationOf(at: number, { block, sentence, segments }: Statement): Negation | undefined {
  const { tokens } = block;
  const own = segments[at - sentence.first];
  const found: Negation[] = [];
  const made = (first: number, last: number): Negation => negationAt(tokens, first, last);
  // "not recognise the rule or accept limits": behind "or" the negation still holds
  const isJoined =
    tokens[at - 1]?.lower === 'or' || (tokens[at - 2]?.lower === 'or' && !isMostly(tokens[at - 1]!.lower, 'n'));
  let aside = 0;
  for (let back = at - 1; back >= Math.max(sentence.first, at - (isJoined ? FAR_REACH : REACH) - aside); back--) {
    if (aside === 0 && tokens[back]!.text === ',') {
      aside = asideBefore(back, sentence.first, tokens);
      back -= aside;
    }
    if (segments[back - sentence.first] !== own && !isJoined && aside === 0) break;
    const token = tokens[back]!;
    if (token.kind !== 'word') {
      if (token.kind === 'mark') break;
      continue;
    }
    // "is not what they turned down": a clause of its own
    if (WHAT.test(token.lower)) break;
    if (token.lower === 'no' && tokens[back + 1]?.lower === 'longer') found.push(made(back, back + 2));
    else if (
      token.lower === 'yet' &&
      tokens[back + 1]?.lower === 'to' &&
      /^(?:has|have|had|is|are)$/.test(tokens[back - 1]?.lower ?? '')
    )
      found.push(made(back, back + 2));
    else if (token.lower === 'without' && !isLackOf(tokens, back, at)) continue;
    else if (token.lower === 'out' && RULED.test(tokens[back - 1]?.lower ?? '') && back + RULED_REACH >= at)
      found.push(made(back - 1, back + 1));
    else if (NOT.test(token.lower) && !isNoNegation(tokens, back)) found.push(made(back, back + 1));
    else if (
      (REFUSALS.test(token.lower) || REFUSAL.test(token.lower)) &&
      tokens[back + 1]?.lower === 'to' &&
      back + 2 >= at - 1
    )
      found.push(made(back, back + 2));
    else if (!isJoined && !isFunctionWord(token.lower) && at - aside - back > 2) break;
    if (isJoined && found.length > 0) break;
  }
  if (found.length === 0 && !isFunctionWord(tokens[at]!.lower)) {
    const none = noneBefore(at, sentence.first, tokens);
    if (none !== undefined) found.push(none);
  }
  const excess = excessBefore(at, sentence.first, tokens);
  if (excess !== undefined) found.push(excess);
  if (NOTHING.test(tokens[at + 1]?.lower ?? '') && at + 1 < sentence.last && !isNoNegation(tokens, at + 1))
    found.push(made(at + 1, at + 2));
  // "found contamination in neither lot"
  for (let next = at + 1; next <= at + REACH && next < sentence.last; next++) {
    if (tokens[next]!.kind !== 'word' || segments[next - sentence.first] !== own) break;
    // "the wrong number and nobody looked"
    if (JOINTS.test(tokens[next]!.lower)) break;
    if (next === at + 1 || !/^(?:neither|none|nobody|nowhere)$/.test(tokens[next]!.lower)) continue;
    found.push(made(next, next + 1));
  }
  return found.length === 1 ? found[0] : undefined;
}

/** "did not, she said, hide": the tokens that say who said so, put between two words, up to a comma; 0 where none do. */
function asideBefore(comma: number, from: number, tokens: Statement['block']['tokens']): number {
  for (let back = comma - 1; back > Math.max(from, comma - ASIDE_REACH); back--) {
    const { kind, text } = tokens[back]!;
    if (kind === 'word' || kind === 'clitic') continue;
    const isSaid = tokens.slice(back + 1, comma).some(({ lower }) => isCueVerb(lower));
    return text === ',' && isSaid ? comma - back + 1 : 0;
  }
  return 0;
}

const ASIDE_REACH = 7;

/** "without a job" denies the job, "without paying" the paying, and neither of them what is said behind: "without a job rose". */
const isLackOf = (tokens: Statement['block']['tokens'], without: number, at: number): boolean =>
  tokens.slice(without + 1, at).every(({ lower }) => isFunctionWord(lower) || isMostly(lower, 'a'));

/** Tokens in which "no bank details or medical records" stands before what they did not. */
const NONE_REACH = 8;

/** "no bank details or medical records appeared", "no sign of an epidemic": nothing but nouns between "no" and the word. */
function noneBefore(at: number, from: number, tokens: Statement['block']['tokens']): Negation | undefined {
  let before = at - 1;
  // "no ethanol or lye was lost"
  while (before >= from && AUXILIARIES.test(tokens[before]!.lower)) before--;
  for (let back = before; back >= Math.max(from, at - NONE_REACH); back--) {
    const { kind, lower } = tokens[back]!;
    if (kind !== 'word') return undefined;
    if (lower === 'no') return isNoNegation(tokens, back) ? undefined : negationAt(tokens, back, back + 1);
    // "none of the three crew was hurt"
    if (lower === 'none' && tokens[back + 1]!.lower === 'of' && before < at - 1)
      return negationAt(tokens, back, back + 1);
    const isOfNouns =
      /^(?:or|of|an?|any|the|its|his|her|their|these|those|so|far|yet|signs?)$/.test(lower) ||
      wordValue(lower) !== undefined ||
      isMostly(lower, 'n') ||
      isMostly(lower, 'a');
    if (!isOfNouns) return undefined;
  }
  return undefined;
}

const AUXILIARIES = /^(?:is|are|was|were|be|been|has|have|had|will|would)$/;

/** Tokens in which "too far away" stands before "to be seen". */
const EXCESS_REACH = 6;

/** "too far away to be observed", "too ill to travel": what is too much of something is not done. */
function excessBefore(at: number, from: number, tokens: Statement['block']['tokens']): Negation | undefined {
  const isInfinitive =
    tokens[at - 1]?.lower === 'to' || (tokens[at - 1]?.lower === 'be' && tokens[at - 2]?.lower === 'to');
  if (!isInfinitive) return undefined;
  for (let back = at - 2; back >= Math.max(from, at - EXCESS_REACH); back--) {
    const { kind, lower } = tokens[back]!;
    if (kind === 'mark') return undefined;
    if (lower === 'too' && tokens[back + 1]!.lower !== 'to') return negationAt(tokens, back, back + 1);
  }
  return undefined;
}
