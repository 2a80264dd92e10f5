import { monthOf, weekdayOf } from '../lexicon/calendar';
import { fitted, remembered } from '../memo';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';

/** How a clause says what it says. */
export interface Mood {
  /** An odd number of negations. */
  readonly negated: boolean;
  /** A question. */
  readonly asks: boolean;
  /** A condition, a wish, a thing contrary to fact. */
  readonly supposes: boolean;
  /** Hedged: alleged, expected, may. */
  readonly hedged: boolean;
  /** It speaks of the future. */
  readonly ahead: boolean;
}

const NEGATIONS = /^(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot|hardly|barely|scarcely|n't)$|n't$/;
const HEDGES =
  /^(?:may|might|could|allegedly|alleged|reportedly|apparently|possibly|probably|perhaps|likely|expected|suspected|purported|seems?|appears?|appeared|believed|thought|rumou?red|presumably|supposedly|potentially|reported)$/;
/** Verbs of what is not so, or not yet. */
const WISHES = /^(?:wish(?:es|ed)?|hop(?:e|es|ed|ing)|urg(?:e|es|ed|ing)|want(?:s|ed)?|beg(?:s|ged)?|plead(?:s|ed)?)$/;
/** To plead guilty wishes nothing. */
const PLEAS = /^(?:guilty|not|innocent)$/;
const AHEAD = /^(?:will|shall|would|due|scheduled|upcoming|next|tomorrow|plans|expects|hopes|intends|aims)$/;
const PAST = /^(?:had|was|were|did|has|have)$/;

const CONDITIONS = /^(?:if|unless|whether|suppose|imagine|otherwise|hypothetically)$/;
const BEFORE_TO = /^(?:expected|set|going|likely|planned)$/;
const INVERTED = /^(?:had|were|should)$/;

/** Whether a word is a verb of what is not so, or not yet. */
export const isWish = (lower: string): boolean => WISHES.test(lower);

/** Whether a word opens a condition. */
export const isCondition = (lower: string): boolean => CONDITIONS.test(lower);

/** Whether a word can tell of a mood. */
const tells = remembered(20_000, (lower) =>
  [NEGATIONS, CONDITIONS, WISHES, HEDGES, AHEAD, BEFORE_TO, PAST, INVERTED, /^demanded$/].some((words) =>
    words.test(lower),
  ),
);

/** The mood of each clause of a sentence. */
export function moodOf(tokens: readonly Token[], { first, last }: Sentence, segments: Uint8Array): Mood[] {
  let count = 1;
  for (const segment of segments) count = Math.max(count, segment + 1);
  const asks = tokens[last - 1]?.text === '?' || tokens[last - 2]?.text === '?';
  const moods: Mood[] = [];
  /** Clauses with "that" behind what is wished. */
  const wished = new Set<number>();
  /** Whether the last clause that says when it is so tells of what is to come. */
  let toldAhead = false;
  for (let segment = 0; segment < count; segment++) {
    let negations = 0;
    let supposes = false;
    let hedged = false;
    let ahead = false;
    let past = false;
    for (let at = first; at < last; at++) {
      if (segments[at - first] !== segment) continue;
      const token = tokens[at]!;
      if (token.kind !== 'word') continue;
      const { lower } = token;
      if (!tells(lower)) continue;
      if (NEGATIONS.test(lower) && !isNoNegation(tokens, at)) negations++;
      if (CONDITIONS.test(lower)) supposes = true;
      if (WISHES.test(lower) && !PLEAS.test(tokens[at + 1]?.lower ?? '')) {
        supposes = true;
        if (tokens[at + 1]?.lower === 'that') wished.add(segments[at + 1 - first]!);
      }
      if (lower === 'demanded' && tokens[at + 1]?.lower === 'that') wished.add(segments[at + 1 - first]!);
      if (isInvertedCondition(tokens, at, first, last)) supposes = true;
      if (/^(?:would|should)$/.test(lower) && tokens[at + 1]?.lower === 'have' && tokens[at + 2]?.lower !== 'to')
        supposes = true;
      if (isHedge(token)) hedged = true;
      if (AHEAD.test(lower) || (BEFORE_TO.test(lower) && tokens[at + 1]?.lower === 'to')) ahead = true;
      // "will have nine stages" is to come
      if (PAST.test(lower) && !(lower === 'have' && /^(?:will|shall)$/.test(tokens[at - 1]?.lower ?? ''))) past = true;
    }
    supposes ||= wished.has(segment);
    if (ahead || past) toldAhead = ahead && !past;
    // "they will get it, no more than last time, on 4 May"
    else ahead = toldAhead && isPhraseOfTime(tokens, first + segments.indexOf(segment), last);
    moods.push(same({ negated: negations % 2 === 1, asks, supposes, hedged, ahead: ahead && !past }));
  }
  return fitted(moods);
}

const MOODS: readonly Mood[] = Array.from({ length: 32 }, (_, bits) => ({
  negated: (bits & 1) > 0,
  asks: (bits & 2) > 0,
  supposes: (bits & 4) > 0,
  hedged: (bits & 8) > 0,
  ahead: (bits & 16) > 0,
}));

/** One object for all clauses of one mood: they are many, and kept. */
const same = ({ negated, asks, supposes, hedged, ahead }: Mood): Mood =>
  MOODS[Number(negated) + 2 * Number(asks) + 4 * Number(supposes) + 8 * Number(hedged) + 16 * Number(ahead)]!;

/** "on 4 May", "in the autumn": what follows a comma, and has no verb. */
const isPhraseOfTime = (tokens: readonly Token[], first: number, last: number): boolean =>
  first > 0 &&
  tokens[first - 1]?.text === ',' &&
  /^(?:on|in|at|from|by|until)$/.test(tokens[first]!.lower) &&
  tokens
    .slice(first + 1, Math.min(last, first + 4))
    .some(({ kind, lower }) => kind === 'number' || monthOf(lower) !== undefined || weekdayOf(lower) !== undefined);

/** The word by which a clause says less than that it is so, "alleged", "expected", "may"; undefined where there is none. */
export const hedgeIn = (
  tokens: readonly Token[],
  { first, last }: Sentence,
  segments: Uint8Array,
  segment: number,
): Token | undefined =>
  tokens.slice(first, last).find((token, at) => segments[at] === segment && token.kind === 'word' && isHedge(token));

/** "in May" hedges nothing. */
const isHedge = ({ lower, shape }: Token): boolean => HEDGES.test(lower) && !(lower === 'may' && shape === 'capital');

/** "Had the firm agreed, it would have …": a condition without "if". */
function isInvertedCondition(tokens: readonly Token[], at: number, first: number, last: number): boolean {
  const isHead = at === first || tokens[at - 1]?.text === ',' || /^[“"]$/.test(tokens[at - 1]?.text ?? '');
  const next = tokens[at + 1];
  if (!isHead || !INVERTED.test(tokens[at]!.lower) || !next) return false;
  const isSubject = /^(?:the|a|an|it|he|she|they|we|you|i|there|this|that|his|her|its|their)$/.test(next.lower);
  return (
    (isSubject || next.shape === 'capital') &&
    tokens.slice(first, last).some(({ lower }) => /^(?:would|could|might|will)$/.test(lower))
  );
}

/** Whether a negative word denies nothing: "not only", "no fewer than", "no doubt", "No. 10", "nothing but". */
export function isNoNegation(tokens: readonly Token[], at: number): boolean {
  const [word, next, third] = [tokens[at]!.lower, tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  if (word === 'not')
    return (
      next === 'only' ||
      next === 'just' ||
      next === 'least' ||
      next === 'quite' ||
      (next === 'less' && third === 'than') ||
      (next === 'more' && third === 'than')
    );
  if (word === 'no') return /^(?:doubt|matter|sooner|wonder|fewer|less|more)$/.test(next) || tokens[at]!.text === 'No.';
  return word === 'nothing' && (next === 'but' || next === 'less' || next === 'short');
}
