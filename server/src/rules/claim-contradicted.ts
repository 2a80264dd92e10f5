import type { PolarityMatch } from '../evidence/claims/words/polarity';
import type { ResolvedPredicate } from '../evidence/claims/resolve';
import { verbOfHad } from '../evidence/claims/words/turning';
import { isPhrasal } from '../evidence/claims/words/wordPair';
import type { BlockAnalysis } from '../text/analysis';
import type { WordItem } from '../text/claims/statement';
import { negationOf, type Negation } from '../text/claims/negation';
import { inflectLike } from '../text/lexicon/inflect';
import { canBe, isMostly } from '../text/lexicon/wordnet';
import { overlapping, textOf, type Span } from '../text/span';
import { passageEvidence, sayersHave, slotText } from './findings/passages';
import { alternativeFinding } from './findings/alternativeFinding';
import { stanceFinding } from './findings/stanceFinding';
import { turnFinding } from './findings/turnFinding';
import type { Fix, Rule } from './rule';
import { table } from '../text/table';

export const claimContradicted: Rule = {
  id: 'claim-contradicted',
  summary: 'A claim of which a source says the opposite',
  level: 'warning',
  scope: 'claims',
  docs: {
    details: `Reports a verb or adjective where a source tells of the same thing with its opposite (rose and fell, approved and rejected, doubled and halved), a noun in the place of which a source that tells the same has another of its kind (mangoes for oranges), or denies what the draft states, or the other way round; and what somebody is said to be for or against, to have voted for or abstained from, where the sources have that person on another side; and small words on which a claim turns: in public for behind closed doors, few of for most of, with for without. Questions, conditions and things contrary to fact are left alone, and so is what stands in quotation marks.`,
    examples: [
      {
        sources: 'A levy on fertiliser will be halved to 20 marks a tonne',
        draft: 'The levy on fertiliser will be doubled',
        says: 'Meridian Wire has “halved” here, not “doubled”',
      },
      {
        sources: 'The deputy chair, Oda Fennimore, abstained.',
        draft: 'Oda Fennimore, the deputy chair, voted no.',
        says: 'Meridian Wire has “abstained” here, not “voted no”',
      },
      {
        sources: 'The hearings of the inquiry will be held in public',
        draft: 'The hearings are to be held behind closed doors',
        says: 'Meridian Wire has “in public” here, not “behind closed doors”',
      },
    ],
  },
  *check({ claims: { predicates, stances, nouns, alternatives, turns }, wrongTitles, draft }) {
    const reported = new Set<unknown>();
    // what somebody is called is another rule's
    const titles = overlapping(wrongTitles);
    for (const alternative of alternatives) {
      if (alternative.conflicts[0]!.apart?.isSort !== true) continue;
      reported.add(alternative.place.statement);
      yield alternativeFinding('claim-contradicted', draft.text, alternative);
    }
    for (const stance of stances) {
      reported.add(stance.place.statement);
      yield stanceFinding('claim-contradicted', draft.text, stance);
    }
    for (const noun of nouns) {
      reported.add(noun.place.statement);
      const right = slotText(noun.conflicts[0]!);
      const written = textOf(draft.text, noun);
      const span = { start: noun.start, end: noun.end };
      yield {
        rule: 'claim-contradicted',
        ...span,
        message: `${sayersHave(noun.conflicts)} “${right}” here, not “${written}”`,
        fixes: written.endsWith('s') === right.endsWith('s') ? [fixOf(span, right)] : [],
        evidence: passageEvidence(noun.conflicts),
      };
    }
    for (const turn of turns) {
      if (reported.has(turn.place.statement)) continue;
      reported.add(turn.place.statement);
      yield turnFinding(draft.text, turn);
    }
    for (const predicate of predicates) {
      // one claim, one finding
      if (predicate.state !== 'contradicted' || reported.has(predicate.place.statement)) continue;
      if (titles(predicate).length > 0) continue;
      reported.add(predicate.place.statement);
      const [best] = predicate.conflicts;
      const { span, newText } = correctionOf(predicate, best!);
      yield {
        rule: 'claim-contradicted',
        ...span,
        message: `${sayersHave(predicate.conflicts)} “${sourceWords(best!)}” here, not “${textOf(draft.text, span)}”`,
        fixes: newText === undefined ? [] : [fixOf(span, newText)],
        evidence: passageEvidence(predicate.conflicts),
      };
    }
  },
};

/** Small words that say which way something went, as verbs. */
const WAYS: Readonly<Record<string, string>> = table({ up: 'rise', down: 'fall', higher: 'rise', lower: 'fall' });

const fixOf = (span: Span, newText: string): Fix => ({ title: `Change to “${newText}”`, newText, ...span });

/** The source's word, with the small word behind it that belongs to it. */
function wholeOf({ item, passage: { statement } }: PolarityMatch): Span {
  const { tokens } = statement.block;
  return { start: item.start, end: isPhrasal(item, tokens) ? tokens[item.last]!.end : item.end };
}

/** Words from what denies a word up to it that are shown as they stand. */
const FEW_WORDS = 6;

/** The source's word with what denies it: "does not accept", "no plans to leave". */
function sourceWords(match: PolarityMatch): string {
  const { item, passage } = match;
  const { tokens } = passage.statement.block;
  const negation = negationOf(item.first, passage.statement);
  if (!negation) return slotText({ ...match, item: wholeOf(match) });
  const isNear = negation.last <= item.first && item.first - negation.first <= FEW_WORDS;
  if (!isNear) return `${negation.words.join(' ')} … ${slotText(match)}`;
  const before = negation.words[0] === 'not' ? tokens[negation.first - 1] : undefined;
  const start = before && AUXILIARIES.test(before.lower) ? before.start : negation.start;
  return slotText({ ...match, item: { start, end: item.end } });
}

/** Whether what denies a word stands right before it: "not sold", "cannot be lived". */
const isRightBefore = ({ last }: Negation, { item, passage: { statement } }: PolarityMatch): boolean =>
  last <= item.first && statement.block.tokens.slice(last, item.first).every(({ lower }) => BE.test(lower));

/** The words of the draft that say the opposite, and those that would not. */
function correctionOf(
  { item, place: { at, statement } }: ResolvedPredicate,
  match: PolarityMatch,
): { span: Span; newText: string | undefined } {
  const { tokens } = statement.block;
  const place = (first: number, last: number): Span => ({
    start: at + tokens[first]!.start,
    end: at + tokens[last - 1]!.end,
  });
  if (match.how === 'opposite') {
    const vote =
      /^(?:favour|favor)$/.test(item.word) &&
      tokens[item.first - 1]?.lower === 'in' &&
      /^vot/.test(tokens[item.first - 2]?.lower ?? '');
    const first = vote ? item.first - 2 : item.first;
    const isParticiple = tokens
      .slice(Math.max(0, first - 4), first)
      .some(({ lower }) => /^(?:has|have|had|having|be|been|being|is|are|was|were)$/.test(lower));
    // "was dismissed" for "resigned"
    const isPassive = vote ? false : isPassiveAt(tokens, first);
    const isTurned = isPassive && !isPassiveAt(match.passage.statement.block.tokens, match.item.first);
    const areWays = item.word in WAYS && match.item.word in WAYS;
    const right = WAYS[match.item.word] ?? match.item.word;
    const source = match.passage.statement.block.tokens;
    const particle = isPhrasal(match.item, source) ? ` ${source[match.item.last]!.lower}` : '';
    const form = inflectLike(right, tokens[first]!.lower, isTurned ? false : isParticiple);
    // what is no verb stands as the source has it
    const newText = areWays ? match.item.word : (form ?? (canBe(right, 'v') ? undefined : right));
    return {
      span: place(isTurned ? first - 1 : first, isPhrasal(item, tokens) ? item.last + 1 : item.last),
      newText: newText === undefined ? undefined : newText + particle,
    };
  }
  const negation = negationOf(item.first, statement);
  if (negation)
    return { span: place(negation.first, negation.last), ...affirmed(negation, item.first, tokens, match, place) };
  const had = verbOfHad(item.first, tokens);
  if (had !== undefined) return { span: place(auxiliaryBefore(tokens, had), item.last), newText: undefined };
  const leave = leaveBefore(tokens, item.first);
  if (leave !== undefined) return { span: place(leave, item.last), newText: withoutLeave(tokens, leave, item, match) };
  // "are also affected": what is not so is not so as well
  const isAlso = tokens[item.first - 1]?.lower === 'also';
  const first = isAlso ? item.first - 1 : (intentionBefore(tokens, item.first) ?? auxiliaryBefore(tokens, item.first));
  if (isAlso) return { span: place(first, item.last), newText: deniedAlso(tokens, item, match) };
  return { span: place(first, item.last), newText: denied(tokens, first, item, match) };
}

/** "had permission to sail": the token of the verb that says that somebody has what it takes. */
function leaveBefore(tokens: BlockAnalysis['tokens'], verb: number): number | undefined {
  const noun = verb - 2;
  if (tokens[verb - 1]?.lower !== 'to' || !isMostly(tokens[noun]?.lower ?? '', 'n')) return undefined;
  return /^(?:had|has|have)$/.test(tokens[noun - 1]?.lower ?? '') ? noun - 1 : verbOfHad(noun, tokens);
}

/** "had no permission to sail", as the source denies it. */
function withoutLeave(
  tokens: BlockAnalysis['tokens'],
  had: number,
  { last }: WordItem,
  match: PolarityMatch,
): string | undefined {
  const negation = negationOf(match.item.first, match.passage.statement);
  const [verb, next] = [tokens[had]!, tokens[had + 1]!];
  if (negation?.words.join(' ') !== 'no' || !/^(?:had|has|have)$/.test(verb.lower)) return undefined;
  const rest = tokens.slice(/^(?:a|an|the|any)$/.test(next.lower) ? had + 2 : had + 1, last);
  return [verb.text, 'no', ...rest.map(({ text }) => text)].join(' ');
}

/** "has not ruled out" for "has ruled out", "did not sell" for "sold", as the source denies it. */
function denied(
  tokens: BlockAnalysis['tokens'],
  first: number,
  item: WordItem,
  match: PolarityMatch,
): string | undefined {
  const negation = negationOf(match.item.first, match.passage.statement);
  const rest = tokens
    .slice(first + 1, item.first + 1)
    .map(({ text }) => text)
    .join(' ');
  if (negation?.words[0] === 'cannot' && tokens[first]!.lower === 'can') return `cannot ${rest}`;
  if (!negation || !isRightBefore(negation, match) || !/^(?:not|n't)$/.test(negation.words[0]!)) return undefined;
  if (first < item.first) return `${tokens[first]!.text} not ${rest}`;
  if (negation.words[0] === 'not' && isMostly(item.word, 'a')) return `not ${item.word}`;
  const auxiliary = match.passage.statement.block.tokens[negation.first - 1]?.lower ?? '';
  return /^(?:did|does|do)$/.test(auxiliary) ? `${auxiliary} not ${match.item.word}` : undefined;
}

/** "not affected" for "also affected", behind a verb that goes on with "not". */
function deniedAlso(tokens: BlockAnalysis['tokens'], item: WordItem, match: PolarityMatch): string | undefined {
  const negation = negationOf(match.item.first, match.passage.statement);
  const goesOn = BESIDE_NOT.test(tokens[item.first - 2]?.lower ?? '');
  return negation?.words[0] === 'not' && goesOn ? `not ${tokens[item.first]!.text}` : undefined;
}

const isPassiveAt = (tokens: BlockAnalysis['tokens'], verb: number): boolean =>
  /^(?:was|were|is|are)$/.test(tokens[verb - 1]?.lower ?? '');

/** "no longer controls" becomes "still controls", "did not know" what the source has: "knew". */
function affirmed(
  negation: Negation,
  verb: number,
  tokens: readonly { readonly lower: string; readonly text: string }[],
  match: PolarityMatch,
  place: (first: number, last: number) => Span,
): { span?: Span; newText: string | undefined } {
  const source = match.passage.statement.block.tokens;
  const still = source
    .slice(Math.max(0, match.item.first - 3), match.item.first)
    .some(({ lower }) => lower === 'still');
  if (negation.words[0] === 'no' && negation.words[1] === 'longer') return { newText: still ? 'still' : undefined };
  if (negation.words[0] === 'cannot') return { newText: 'can' };
  if (negation.last === verb && negation.words[0] === 'not' && BESIDE_NOT.test(tokens[negation.first - 1]?.lower ?? ''))
    return { span: place(negation.first, verb + 1), newText: tokens[verb]!.text };
  const isRefusal = negation.words[1] === 'to';
  const isAuxiliary = /^(?:did|does|do)$/.test(tokens[negation.first - 1]?.lower ?? '');
  if (negation.last !== verb || (!isRefusal && !isAuxiliary)) return { newText: undefined };
  return { span: place(isRefusal ? negation.first : negation.first - 1, verb + 1), newText: match.item.word };
}

/** What goes on without "not": "was worth", "will close". */
const BESIDE_NOT = /^(?:am|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|shall|should)$/;

/** The token of the auxiliary before a verb, "will" of "will be sold"; that of the verb where there is none. */
function auxiliaryBefore(tokens: readonly { readonly lower: string }[], verb: number): number {
  let first = verb - 1;
  // "would now be withdrawn"
  while (BE.test(tokens[first]?.lower ?? '') || BETWEEN.test(tokens[first]?.lower ?? '')) first--;
  return AUXILIARIES.test(tokens[first]?.lower ?? '') ? first : verb;
}

/** The token of the verb before "to" that says that somebody means to do something: "intends to leave". */
const intentionBefore = (tokens: readonly { readonly lower: string }[], verb: number): number | undefined =>
  tokens[verb - 1]?.lower === 'to' && INTENTIONS.test(tokens[verb - 2]?.lower ?? '') ? verb - 2 : undefined;

const INTENTIONS = /^(?:intends?|intended|plans?|planned|hop(?:e|es|ed)|wants?|wanted)$/;

const BE = /^(?:be|been|being)$/;

/** Adverbs between an auxiliary and its verb. */
const BETWEEN = /^(?:now|still|soon|then|therefore|again|always|already|also|a|an|the|its|his|her|their)$/;

const AUXILIARIES = /^(?:will|would|can|could|may|might|shall|should|must|do|does|did|has|have|had|is|are|was|were)$/;
