import type { Statement } from '../../text/claims/statement';
import { rememberedFor } from '../../text/memo';

/** Why a sentence cannot be held against sources. */
export type Uncheckable = 'question' | 'opinion' | 'forecast' | 'supposition' | 'no fact';

/** Words of judgement; what they say of a thing is not found in it. */
const OPINION =
  /^(?:should|ought|deserves?|unfortunately|fortunately|sadly|thankfully|hopefully|luckily|ironically|arguably|surely|frankly|honestly|clearly|undoubtedly|disgraceful|shameful|scandalous|wonderful|beautiful|marvell?ous|terrible|awful|dreadful|brilliant|magnificent|superb|lovely|delightful|disappointing|regrettable|inexcusable|unforgivable|absurd|ridiculous|unfair|wise|foolish|brave|timely|overdue|reminder|must)$/;
const SELF = /^(?:i|we|my|our|me|us|myself|ourselves)$/;
const BELIEF = /^(?:think|believe|feel|felt|hope|wonder|doubt|suspect|guess|prefer|love|hate|like|wish)$/;

/**
 * Why a statement cannot be held against sources; undefined where it can. A question, a judgement and what lies ahead have
 * no source that could carry them; a sentence of two words states nothing.
 */
export const uncheckable = (statement: Statement, isSpoken: boolean): Uncheckable | undefined =>
  isSpoken ? ofSpoken(statement) : ofTold(statement);

const ofSpoken = rememberedFor((statement: Statement) => reasonOf(statement, true));
const ofTold = rememberedFor((statement: Statement) => reasonOf(statement, false));

function reasonOf(statement: Statement, isSpoken: boolean): Uncheckable | undefined {
  const { items, moods, block, sentence, segments } = statement;
  const words = block.tokens.slice(sentence.first, sentence.last).filter(({ kind }) => kind === 'word');
  const first = moods[segments[0]!]!;
  if (moods.some(({ asks }) => asks)) return 'question';
  if (isSpoken) return undefined;
  const hasFact = items.some((item) => item.kind === 'quantity' || item.kind === 'date');
  const isFirstPerson = words.some(({ lower }) => SELF.test(lower));
  if (isFirstPerson && words.some(({ lower }) => BELIEF.test(lower))) return 'opinion';
  if (!hasFact && words.some(({ lower }) => OPINION.test(lower))) return 'opinion';
  if (first.supposes) return 'supposition';
  if (moods.every(({ ahead, supposes }) => ahead || supposes)) return 'forecast';
  if (items.filter(({ kind }) => kind !== 'date').length < 2) return 'no fact';
  return undefined;
}
