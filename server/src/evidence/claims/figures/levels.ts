import type { QuantityItem, Statement } from '../../../text/claims/statement';
import { isAmountVerb } from '../../../text/lexicon/opposites';
import { wordBefore } from './beside';

/** "raised by 100,000" and "raised from 250,000 to 350,000": how much something changed, and what it was or is. */
export const areChangeAndLevel = (a: QuantityItem, one: Statement, b: QuantityItem, other: Statement): boolean =>
  (isChange(a, one) && isState(b, other)) || (isChange(b, other) && isState(a, one));

/** "to 350,000", "had 73,000": what it is, and not how much was added. */
const isState = (item: QuantityItem, statement: Statement): boolean =>
  isLevel(item, statement) ||
  isSize(item, statement) ||
  /^(?:ha[sd]|have|costs?|reach(?:es|ed)?|totall?ed)$/.test(wordBefore(item, statement));

/** Whether both tell by how much something was before something else. */
export const areLeads = (a: QuantityItem, one: Statement, b: QuantityItem, other: Statement): boolean =>
  (a.quantity.relative || wordBefore(a, one) === 'by') &&
  (b.quantity.relative || wordBefore(b, other) === 'by') &&
  [a, b].every(({ quantity: { dimension } }) => /^(?:duration|length|points)$/.test(dimension));

/** "a pit of 520 metres" */
const isSize = (item: QuantityItem, statement: Statement): boolean =>
  item.quantity.dimension === 'length' && wordBefore(item, statement) === 'of';

const LEVEL = /^(?:from|to|at)$/;

/** "down to 1.5", "from 2": how much something is or was, not by how much it changed. */
export const isLevel = (item: QuantityItem, statement: Statement): boolean => LEVEL.test(wordBefore(item, statement));

const isChange = (item: QuantityItem, statement: Statement): boolean =>
  hasVerbOfChange(item, statement) ||
  // "puts the price up by 1.2 billion"
  (wordBefore(item, statement) === 'by' && /^(?:up|down)$/.test(statement.block.tokens[item.first - 2]?.lower ?? '')) ||
  // "Pensions go up by 2.4 per cent, and wages by 60 marks": the verb is said once
  (wordBefore(item, statement) === 'by' &&
    statement.items.some(
      (other) =>
        other.kind === 'quantity' &&
        other.last < item.first &&
        item.first - other.last <= GAPPED_REACH &&
        hasVerbOfChange(other, statement),
    ));

/** Tokens between two changes with one verb. */
const GAPPED_REACH = 8;

const hasVerbOfChange = (item: QuantityItem, statement: Statement): boolean =>
  wordBefore(item, statement) === 'by' &&
  statement.block.tokens
    .slice(Math.max(0, item.first - CHANGE_REACH), item.first)
    .some(({ lower }) => isAmountVerb(lower) || CHANGES.test(lower));

/** Verbs that say that something became more or less, besides those of amounts. */
const CHANGES = /^(?:deepen|lengthen|heighten|enlarge|thicken|lighten|outnumber|exceed)(?:s|ed|ing)?$/;

/** Tokens before a figure in which the verb stands. */
const CHANGE_REACH = 6;
