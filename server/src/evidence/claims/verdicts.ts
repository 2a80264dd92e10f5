import type { Corpus } from '../../corpus/corpus';
import type { Draft } from '../../draft/draft';
import { fold } from '../../text/characters';
import type { NameItem } from '../../text/claims/statement';
import type { DayNumber } from '../../text/dates/calendar';
import { lemmasOf } from '../../text/lexicon/wordnet';
import { LastString } from '../../text/memo';
import { quantityKey } from '../../text/quantities/key';
import type { Quantity } from '../../text/quantities/quantity';
import { judgeDate, type DateVerdict } from './dateVerdict';
import type { EntityMatch } from './entities';
import { judgeEntity, type EntityVerdict } from './entityVerdict';
import { judgeFigure, type FigureVerdict } from './figureVerdict';
import type { HeldStatement } from './held';
import { swappedNouns, type NounMatch } from './nouns';
import { judgePolarity, type PolarityVerdict } from './polarityVerdict';
import type { DraftStatement, Side } from './sides';
import { daysBeside, isCurrent, isDated } from './tense';

/** What a draft says in other places, as far as it tells in one. */
export class Elsewhere {
  readonly corpus: Corpus;
  readonly written: DayNumber | undefined;
  /** The figures that the draft states. */
  readonly stated: readonly Quantity[];
  /** The same in one word: with the same, the same figures are stated. */
  readonly statedKey: string;
  /** All words of its names, folded. */
  readonly named: ReadonlySet<string>;
  /** The same in one word. */
  readonly namedKey: string;
  readonly #statements: readonly DraftStatement[];
  readonly #byBlock = new Map<number, Quantity[]>();
  #lemmas: ReadonlySet<string> | undefined;

  constructor(draft: Draft, corpus: Corpus, statements: readonly DraftStatement[], written: DayNumber | undefined) {
    this.corpus = corpus;
    this.written = written;
    this.#statements = statements;
    const stated: Quantity[] = [];
    for (const { block, statement } of statements) {
      for (const item of statement.items) {
        if (item.kind !== 'quantity') continue;
        stated.push(item.quantity);
        const list = this.#byBlock.get(block);
        if (list) list.push(item.quantity);
        else this.#byBlock.set(block, [item.quantity]);
      }
    }
    this.stated = stated;
    this.statedKey = lastStated.same(keyOfAll(stated));
    this.named = new Set(draft.names.flatMap(({ forms }) => forms.flatMap(({ key }) => key.split(' '))));
    this.namedKey = lastNamed.same([...this.named].sort().join(' '));
  }

  /** The figures that stand in the paragraph of a statement. */
  near({ block }: DraftStatement): readonly Quantity[] {
    return this.#byBlock.get(block) ?? [];
  }

  /** Whether a word stands in some statement, in any form. */
  says(word: string): boolean {
    this.#lemmas ??= new Set(
      this.#statements.flatMap(({ statement: { items } }) =>
        items.flatMap((item) => (item.kind === 'word' ? [lemmaOf(item.word)] : [])),
      ),
    );
    return this.#lemmas.has(lemmaOf(word));
  }
}

const lastStated = new LastString();
const lastNamed = new LastString();

/** The basic form of a word. */
const lemmaOf = (word: string): string => lemmasOf(word)[0] ?? word;

/** All quantities in one word; what stands in two paragraphs with the same words is there once, and said twice. */
function keyOfAll(quantities: readonly Quantity[]): string {
  const seen = new Set<Quantity>();
  return quantities
    .map((quantity) => {
      const again = seen.has(quantity) ? 'again ' : '';
      seen.add(quantity);
      return again + quantityKey(quantity);
    })
    .join('\n');
}

/** What the sources say of the slots of a statement, in the order of what is held of them. */
export interface Verdicts {
  readonly figures: readonly FigureVerdict[];
  readonly dates: readonly DateVerdict[];
  readonly names: readonly EntityVerdict[];
  readonly words: readonly PolarityVerdict[];
  /** For each noun those of the sources that surely stand in its place, whatever else the draft says. */
  readonly nouns: readonly (readonly NounMatch[])[];
}

/** Verdicts, with what they depend on beside what is held. */
interface Kept extends Verdicts {
  readonly statedKey: string;
  readonly near: readonly Quantity[];
  readonly namedKey: string;
}

/** As long as what is held of a statement is the same, so is most of what is said of it. */
const verdicts = new WeakMap<HeldStatement, Kept>();

/** Judges the slots of a statement, unless that was done and nothing in it is another now. */
export function verdictsOf(held: HeldStatement, place: DraftStatement, elsewhere: Elsewhere): Verdicts {
  const near = elsewhere.near(place);
  const { statedKey, namedKey } = elsewhere;
  const known = verdicts.get(held);
  const areStated = known !== undefined && known.statedKey === statedKey && haveSame(known.near, near);
  const areNamed = known?.namedKey === namedKey;
  if (areStated && areNamed) return known;
  const kept = {
    figures: areStated ? known.figures : figureVerdicts(held, near, elsewhere),
    names: areNamed ? known.names : entityVerdicts(held, elsewhere),
    dates: known?.dates ?? dateVerdicts(held),
    words: known?.words ?? held.words.map(({ item, matches }) => judgePolarity(item, held.side.statement, matches)),
    nouns: known?.nouns ?? held.nouns.map(({ matches }) => swappedNouns(matches)),
    statedKey,
    near,
    namedKey,
  };
  verdicts.set(held, kept);
  return kept;
}

const haveSame = (a: readonly Quantity[], b: readonly Quantity[]): boolean =>
  a.length === b.length && a.every((quantity, at) => quantity === b[at]);

const figureVerdicts = (
  { figures, side: { statement } }: HeldStatement,
  near: readonly Quantity[],
  { stated, written }: Elsewhere,
): FigureVerdict[] =>
  figures.map(({ item, matches }) =>
    judgeFigure(item, matches, {
      stated,
      own: item.quantity,
      near,
      dated: isDated(item, statement),
      days: daysBeside(item, statement),
      current: isCurrent(statement),
      written,
    }),
  );

const dateVerdicts = ({ dates, side: { statement } }: HeldStatement): DateVerdict[] =>
  dates.map(({ item, sideItem, matches }) => judgeDate(item, statement, sideItem.days, matches));

const entityVerdicts = ({ names, side }: HeldStatement, { corpus, named }: Elsewhere): EntityVerdict[] =>
  names.map(({ item, sideItem, matches }) =>
    judgeEntity(item, side.statement, matches, {
      unknown: !sideItem.entity && item.mention.words.every((word) => !corpus.names.knows(fold(word))),
      isNamedNear: (match) => isNamedBeside(item, side, match),
      isNamed: ({ item: { mention } }) => named.has(fold(mention.words[mention.words.length - 1]!)),
    }),
  );

/** Whether the draft names the same as a match anywhere near the slot. */
function isNamedBeside(slot: NameItem, { items }: Side, { item: { mention } }: EntityMatch): boolean {
  const last = fold(mention.words[mention.words.length - 1]!);
  return items.some(
    ({ item }) => item.kind === 'name' && item !== slot && item.mention.words.some((word) => fold(word) === last),
  );
}
