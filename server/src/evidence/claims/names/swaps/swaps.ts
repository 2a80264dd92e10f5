import { isCueVerb } from '../../../../text/lexicon/cues';
import { negationOf } from '../../../../text/claims/negation';
import type { Item, NameItem, Statement } from '../../../../text/claims/statement';
import { isRoleNoun } from '../../../../text/lexicon/roleNouns';
import { isMostly } from '../../../../text/lexicon/wordnet';
import { isFunctionWord } from '../../../../text/lexicon/words';
import type { Alignment, SlotScore } from '../../alignment/align';
import {
  areOfTwoSorts,
  areOne,
  hasForename,
  hasPeopleOf,
  isDescribed,
  isOutlet,
  isPartOf,
  isPerson,
  mayBeOfOneKind,
} from '../items';
import { standApart } from '../contrasts';
import type { Passage } from '../../alignment/passage';
import type { SideItem } from '../../alignment/sides';
import { pairSigns, type PairSigns } from './signs';

/** A name of a source that may be the one that the draft should have, wherever both stand in their sentences. */
export interface SwapMatch {
  readonly passage: Passage;
  readonly item: NameItem;
  readonly signs: PairSigns;
}

/** With less in common the passage tells of something else. */
const LEAST_WHOLE = 0.2;
const LEAST_SCORE = 0.3;

/** Holds a name of the draft against one of a source, both by index; undefined where the one is surely not meant for the other. */
export function matchSwaps(pair: Alignment, slot: number, other: number, passage: Passage): SwapMatch | undefined {
  if (pair.whole.score < LEAST_WHOLE) return undefined;
  const { draft, source } = pair;
  const [own, theirs] = [draft.items[slot]!, source.items[other]!];
  const item = theirs.item as NameItem;
  if (item.quoted || (item.mention.doubtful && item.mention.generic !== 'party') || !mayBeOfOneKind(own, theirs))
    return undefined;
  if (isDescribed(own, theirs, source.statement) || isDescribed(theirs, own, draft.statement)) return undefined;
  if (areOfOneStem(own, theirs) || [own, theirs].some(isSum)) return undefined;
  // "Steve Wit", who is to become Steve Witkoff: a name is misspelled, or half written
  if (hasForename(own) && own.words[0] === theirs.words[0]) return undefined;
  if ([own, theirs].some(isAnswer) || isDateline(own.item, draft.statement) || isOutlet(theirs, passage))
    return undefined;
  if (areOfOtherMoods(own.item, draft.statement, item, source.statement)) return undefined;
  if (areOfTwoSorts(own, theirs) && hasForename(own) !== hasForename(theirs)) return undefined;
  // "the Tamsin dairy", of which no source knows, may be another one
  if (own.entity === undefined && isBeforeNoun(own.item, draft.statement)) return undefined;
  // what says of where somebody is, is nobody
  if (isPerson(theirs) && isBeforeRole(own.item, draft.statement)) return undefined;
  if (isPerson(own) && isBeforeRole(item, source.statement)) return undefined;
  // who stands in both is in nobody's place
  if (source.own('name').some((index) => nameOne(own, source.items[index]!))) return undefined;
  if (isPartOf(own, source.statement) || hasPeopleOf(own, source.statement)) return undefined;
  if (draft.own('name').some((index) => nameOne(draft.items[index]!, theirs))) return undefined;
  if (standApart(own, draft.statement, theirs, source.statement)) return undefined;
  const context = pair.score(slot, other);
  if (context.score < LEAST_SCORE || context.rivals > 0) return undefined;
  if (isOfSpeech(context) || speaks(own, draft.statement) || isDenied(context, pair)) return undefined;
  return { passage, item, signs: pairSigns(pair, slot, other, context) };
}

/** "campaigned for a No" */
const isAnswer = ({ key }: SideItem): boolean => /^(?:yes|no)$/.test(key.replaceAll('.', ''));

/** "OSTLEBURY —", "PENAFORTE, Brazil —": where a text was written. */
const isDateline = ({ first }: Item, { block: { tokens, kind }, sentence }: Statement): boolean =>
  kind === 'paragraph' &&
  first <= sentence.first + MOST_DATELINE &&
  tokens.slice(first, sentence.first + 2 * MOST_DATELINE).some(({ text }) => /^[—–]$/.test(text)) &&
  tokens[sentence.first]!.shape !== 'lower' &&
  tokens.slice(sentence.first, first).every(({ kind: sort, shape }) => sort === 'mark' || shape !== 'lower');

/** Tokens before the last name of a dateline. */
const MOST_DATELINE = 4;

/** "Marevia" and "Marevian". */
const areOfOneStem = ({ words: own }: SideItem, { words: theirs }: SideItem): boolean =>
  [own, theirs].every(({ length }) => length === 1) &&
  own[0]!.length > STEM &&
  own[0]!.slice(0, STEM) === theirs[0]!.slice(0, STEM);

const STEM = 5;

const nameOne = (a: SideItem, b: SideItem): boolean => areOne(a, b) || areOfOneStem(a, b);

const isBeforeNoun = ({ last }: Item, { block: { tokens } }: Statement): boolean =>
  tokens[last]?.shape === 'lower' && isMostly(tokens[last].lower, 'n');

/** "the Marevian president", "the Orlenian foreign minister" */
const isBeforeRole = ({ last }: Item, { block: { tokens } }: Statement): boolean =>
  [tokens[last], tokens[last + 1]].some((token) => token?.shape === 'lower' && isRoleNoun(token.lower)) &&
  tokens[last]!.shape === 'lower' &&
  !isFunctionWord(tokens[last]!.lower);

/** "K186", "R40m": money, not a name. */
const isSum = ({ words }: SideItem): boolean => words.length === 1 && /^\p{L}{1,3}\d/u.test(words[0]!);

/** Questions tell nothing, and what one side supposes the other does not tell. */
function areOfOtherMoods(own: Item, draft: Statement, theirs: Item, source: Statement): boolean {
  const [mood, other] = [draft.moods[own.segment], source.moods[theirs.segment]];
  return mood?.asks === true || other?.asks === true || (mood?.supposes === true) !== (other?.supposes === true);
}

/** Whose words they are is another rule's. */
const isOfSpeech = ({ pairs }: SlotScore): boolean => pairs.some(({ draft, source }) => draft.quoted || source.quoted);

/** A name beside a quotation that its sentence says something said. */
const speaks = ({ anchors }: SideItem, { block, sentence }: Statement): boolean =>
  anchors.some(isCueVerb) && block.quotations.some(({ first, last }) => first < sentence.last && last > sentence.first);

/** "Norway did not join" says nothing against "Iceland joined". */
const isDenied = ({ pairs }: SlotScore, { draft, source }: Alignment): boolean =>
  pairs.some(
    ({ draft: own, source: theirs }) =>
      own.kind === 'word' &&
      theirs.kind === 'word' &&
      source.statement.items.includes(theirs) &&
      (negationOf(own.first, draft.statement) === undefined) !==
        (negationOf(theirs.first, source.statement) === undefined),
  );
