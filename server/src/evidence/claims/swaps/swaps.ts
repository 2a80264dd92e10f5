import { fold } from '../../../text/characters';
import type { Item, NameItem, Statement } from '../../../text/claims/statement';
import type { Alignment } from '../align';
import { areOne, couldStandFor } from '../nameItems';
import type { Passage } from '../passage';
import type { SideItem } from '../sides';
import { pairSigns, type PairSigns } from './signs';

/** A name of a source that may be the one that the draft should have, wherever both stand in their sentences. */
export interface SwapMatch {
  readonly passage: Passage;
  readonly item: NameItem;
  readonly signs: PairSigns;
}

/** With less in common the passage tells of something else. */
const LEAST_WHOLE = 0.3;
const LEAST_SCORE = 0.35;

/** Holds a name of the draft against one of a source, both by index; undefined where the one is surely not meant for the other. */
export function matchSwaps(pair: Alignment, slot: number, other: number, passage: Passage): SwapMatch | undefined {
  if (pair.whole.score < LEAST_WHOLE) return undefined;
  const { draft, source } = pair;
  const [own, theirs] = [draft.items[slot]!, source.items[other]!];
  const item = theirs.item as NameItem;
  if (item.quoted || item.mention.doubtful || !couldStandFor(own, theirs, false)) return undefined;
  if ([own, theirs].some(isAnswer) || isDateline(own.item, draft.statement) || isOutlet(theirs, passage))
    return undefined;
  if (draft.statement.moods[own.item.segment]?.asks || source.statement.moods[item.segment]?.asks) return undefined;
  // who stands in both is in nobody's place
  if (source.own('name').some((index) => areOne(own, source.items[index]!))) return undefined;
  if (draft.own('name').some((index) => areOne(draft.items[index]!, theirs))) return undefined;
  const context = pair.score(slot, other);
  if (context.score < LEAST_SCORE || context.rivals > 0) return undefined;
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

/** A text that names itself. */
const isOutlet = ({ words }: SideItem, { source: { facts } }: Passage): boolean =>
  words.every((word) => fold(facts.outlet?.value ?? '').includes(word));
