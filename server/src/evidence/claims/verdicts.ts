import type { Corpus } from '../../corpus/corpus';
import type { Draft } from '../../draft/draft';
import { fold } from '../../text/characters';
import type { DateItem, NameItem, QuantityItem, Statement } from '../../text/claims/statement';
import type { DayNumber } from '../../text/dates/calendar';
import { lemmasOf } from '../../text/lexicon/wordnet';
import { Asked, LastSet, LastString, rememberedFor } from '../../text/memo';
import { wordsOfKey } from '../../text/names/gather';
import { quantityKey } from '../../text/quantities/key';
import type { Quantity } from '../../text/quantities/quantity';
import { judgeDate, type DateVerdict } from './dates/verdict';
import { alternativesIn, type AlternativeMatch } from './words/alternatives';
import type { EntityMatch } from './names/entities';
import { judgeEntity, type EntityVerdict } from './names/verdict';
import type { FigureSurroundings, FigureVerdict } from './figures/evidence';
import type { FigureMatch } from './figures/figures';
import { withoutOthers } from './figures/slots';
import { isAmong, judgeFigure } from './figures/verdict';
import type { HeldStatement } from './held';
import { likelyNouns } from './words/nounSwaps/verdict';
import type { SwappedNoun } from './words/nounSwaps/nounSwaps';
import { swappedNouns, type NounMatch } from './words/nouns';
import { otherHomes } from './names/homes';
import { judgePolarity, type PolarityVerdict } from './words/verdict';
import type { DraftStatement, SideItem } from './alignment/sides';
import { otherStances, type StanceMatch } from './words/stances';
import { likelySwaps } from './names/swaps/verdict';
import { daysBeside, isCurrent, isDated } from '../../text/claims/tense';
import { turnedIn, type TurnMatch } from './words/turns';

/** What a draft says in other places, as far as it tells in one. */
export class Elsewhere {
  readonly corpus: Corpus;
  readonly written: DayNumber | undefined;
  /** The figures that the draft states. */
  readonly #stated: readonly Quantity[];
  /** The same in one word: with the same, the same figures are stated. */
  readonly statedKey: string;
  readonly #draft: Draft;
  readonly #statements: readonly DraftStatement[];
  readonly #byBlock = new Map<number, Quantity[]>();
  #named: ReadonlySet<string> | undefined;
  #lemmas: ReadonlySet<string> | undefined;
  #underDate: ReadonlySet<number> | undefined;
  #dates: readonly DateItem['date'][] | undefined;

  constructor(draft: Draft, corpus: Corpus, statements: readonly DraftStatement[], written: DayNumber | undefined) {
    this.corpus = corpus;
    this.written = written;
    this.#draft = draft;
    this.#statements = statements;
    const stated: Quantity[] = [];
    const keys: string[] = [];
    const seen = new Set<Statement>();
    for (const { block, statement } of statements) {
      const { quantities, key } = figuresIn(statement);
      if (quantities.length === 0) continue;
      stated.push(...quantities);
      // what stands in two paragraphs with the same words is there once, and said twice
      keys.push(seen.has(statement) ? `again ${key}` : key);
      seen.add(statement);
      const list = this.#byBlock.get(block);
      if (list) list.push(...quantities);
      else this.#byBlock.set(block, [...quantities]);
    }
    this.#stated = stated;
    this.statedKey = lastStated.same(keys.join('\n'));
  }

  /** Whether the draft states a figure otherwise than by one of its own. */
  states(quantity: Quantity, own: Quantity): boolean {
    return isAmong(this.#stated, own, quantity);
  }

  /** Whether the draft has a date of a day or month; one that leaves out the year may be it. */
  statesDate({ year, month, day }: DateItem['date']): boolean {
    this.#dates ??= this.#statements.flatMap(({ statement }) => datesIn(statement));
    return this.#dates.some(
      (own) =>
        own.month === month && own.day === day && (own.year === undefined || year === undefined || own.year === year),
    );
  }

  /** The folded words of the draft's names; the same set as for the last draft, as long as they are the same words. */
  get named(): ReadonlySet<string> {
    return (this.#named ??= lastNamed.same(wordsOfNames(this.#draft)));
  }

  /** The figures that stand in the paragraph of a statement. */
  near({ block }: DraftStatement): readonly Quantity[] {
    return this.#byBlock.get(block) ?? [];
  }

  /** Whether a statement stands in a paragraph that is headed by a date: "14 March. The strike begins …" */
  isUnderDate({ block }: DraftStatement): boolean {
    this.#underDate ??= blocksUnderDates(this.#statements);
    return this.#underDate.has(block);
  }

  /** Whether a word stands in some statement, in any form. */
  says(word: string): boolean {
    this.#lemmas ??= new Set(this.#statements.flatMap(({ statement }) => lemmasIn(statement)));
    return this.#lemmas.has(lemmaOf(word));
  }
}

/** The blocks that begin with a date that stands alone, and those that follow a heading of that kind, by their indices. */
function blocksUnderDates(statements: readonly DraftStatement[]): ReadonlySet<number> {
  const under = new Set<number>();
  let last: number | undefined;
  let isHeaded = false;
  for (const { block, statement } of statements) {
    if (block === last) continue;
    last = block;
    const isDate = statement.items.length > 0 && statement.items.every(({ kind }) => kind === 'date');
    if (statement.block.kind === 'heading') isHeaded = isDate;
    if (isDate || isHeaded || opensWithDate(statement)) under.add(block);
  }
  return under;
}

/** "Stage 4, Friday.": a few words and a day, before what happened on it. */
function opensWithDate({ items, sentence, block: { tokens } }: Statement): boolean {
  const day = items.at(-1);
  if (day?.kind !== 'date' || sentence.last - sentence.first > MOST_OPENING || sentence.first > 0) return false;
  const isLast = tokens.slice(day.last, sentence.last).every(({ kind }) => kind === 'mark');
  return isLast && /^[,:–—-]$/.test(tokens[day.first - 1]?.text ?? '');
}

/** Tokens of such an opening, at most. */
const MOST_OPENING = 8;

const lastStated = new LastString();
const lastNamed = new LastSet<string>();

function wordsOfNames({ names }: Draft): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { forms } of names) for (const { key } of forms) for (const word of wordsOfKey(key)) words.add(word);
  return words;
}

/** The figures of a statement, and all that they say in one word. */
const figuresIn = rememberedFor(({ items }: Statement) => {
  const quantities = items.flatMap((item) => (item.kind === 'quantity' ? [item.quantity] : []));
  return { quantities, key: quantities.map(quantityKey).join('\n') };
});

/** The dates of a day or month of a statement. */
const datesIn = rememberedFor(({ items }: Statement) =>
  items.flatMap((item) => (item.kind === 'date' && item.date.month !== undefined ? [item.date] : [])),
);

/** The basic forms of the words of a statement. */
const lemmasIn = rememberedFor(({ items }: Statement) =>
  items.flatMap((item) => (item.kind === 'word' ? [lemmaOf(item.word)] : [])),
);

/** The basic form of a word. */
const lemmaOf = (word: string): string => lemmasOf(word)[0] ?? word;

/** What the sources say of the slots of a statement, in the order of what is held of them. */
export interface Verdicts {
  readonly figures: readonly FigureVerdict[];
  readonly dates: readonly DateVerdict[];
  readonly names: readonly EntityVerdict[];
  readonly words: readonly PolarityVerdict[];
  /** For each name with a stance those of the sources that surely say otherwise. */
  readonly stances: readonly (readonly StanceMatch[])[];
  /** For each noun those of the sources that surely stand in its place, whatever else the draft says. */
  readonly nouns: readonly (readonly NounMatch[])[];
  /** The same for words of a kind of which one place has only one. */
  readonly alternatives: readonly (readonly AlternativeMatch[])[];
  /** For each noun those of the sources that are likely to be meant, whatever else the draft says. */
  readonly nounSwaps: readonly (readonly SwappedNoun[])[];
  /** For each group of words on which the statement turns those of the sources that surely turn the other way. */
  readonly turns: readonly (readonly TurnMatch[])[];
}

/** Verdicts, with what they depend on beside what is held. */
interface Kept extends Verdicts {
  readonly near: readonly Quantity[];
  /** The figures of the draft with which this was last found to hold, and what was asked about them. */
  statedKey: string;
  readonly askedOfFigures: Asked<Elsewhere>;
  /** The same for the words of its names. */
  named: ReadonlySet<string>;
  readonly askedOfNames: Asked<Elsewhere>;
  readonly underDate: boolean;
}

/** As long as what is held of a statement is the same, so is most of what is said of it. */
const verdicts = new WeakMap<HeldStatement, Kept>();

/** Judges the slots of a statement, unless that was done and nothing in it is another now. */
export function verdictsOf(held: HeldStatement, place: DraftStatement, elsewhere: Elsewhere): Verdicts {
  const near = elsewhere.near(place);
  const underDate = elsewhere.isUnderDate(place);
  const { statedKey, named } = elsewhere;
  const known = verdicts.get(held);
  const areStated =
    known !== undefined &&
    known.underDate === underDate &&
    haveSame(known.near, near) &&
    (known.statedKey === statedKey || known.askedOfFigures.holdsFor(elsewhere));
  const areNamed = known !== undefined && (known.named === named || known.askedOfNames.holdsFor(elsewhere));
  if (areStated) known.statedKey = statedKey;
  if (areNamed) known.named = named;
  if (areStated && areNamed) return known;
  const askedOfFigures = areStated ? known.askedOfFigures : new Asked<Elsewhere>();
  const askedOfNames = areNamed ? known.askedOfNames : new Asked<Elsewhere>();
  const kept = {
    figures: areStated
      ? known.figures
      : figureCases(held, near, underDate, elsewhere, askedOfFigures).map(({ item, statement, matches, around }) =>
          judgeFigure(item, statement, matches, around),
        ),
    names: areNamed ? known.names : entityVerdicts(held, elsewhere, askedOfNames),
    dates: areStated ? known.dates : dateVerdicts(held, elsewhere, askedOfFigures),
    words: known?.words ?? held.words.map(({ item, matches }) => judgePolarity(item, held.side.statement, matches)),
    alternatives: known?.alternatives ?? held.alternatives.map(({ matches }) => alternativesIn(matches)),
    nounSwaps: known?.nounSwaps ?? held.nounSwaps.map(({ matches }) => likelyNouns(matches)),
    turns: known?.turns ?? held.turns.map(({ turn, matches }) => turnedIn(turn, matches)),
    stances: known?.stances ?? held.stances.map(({ matches }) => otherStances(matches)),
    nouns: known?.nouns ?? held.nouns.map(({ matches }) => swappedNouns(matches)),
    near,
    statedKey,
    askedOfFigures,
    named,
    askedOfNames,
    underDate,
  };
  verdicts.set(held, kept);
  return kept;
}

const haveSame = (a: readonly Quantity[], b: readonly Quantity[]): boolean =>
  a.length === b.length && a.every((quantity, at) => quantity === b[at]);

/** What a figure of a statement is judged by. */
interface FigureCase {
  readonly item: QuantityItem;
  readonly statement: Statement;
  readonly matches: readonly FigureMatch[];
  readonly around: FigureSurroundings;
}

/** What the figures of a statement are judged by, for those who want to learn from it. */
export const figureCasesOf = (
  held: HeldStatement,
  place: DraftStatement,
  elsewhere: Elsewhere,
): readonly FigureCase[] =>
  figureCases(held, elsewhere.near(place), elsewhere.isUnderDate(place), elsewhere, new Asked<Elsewhere>());

const figureCases = (
  { figures, bearings, side: { statement } }: HeldStatement,
  near: readonly Quantity[],
  underDate: boolean,
  elsewhere: Elsewhere,
  asked: Asked<Elsewhere>,
): FigureCase[] =>
  withoutOthers(figures, statement).map(({ item, matches }) => ({
    item,
    statement,
    matches,
    around: {
      isStated: (quantity) => asked.ask(elsewhere, isStated(quantity, item.quantity)),
      isUnknown: () => asked.ask(elsewhere, isUnknown(item, statement)),
      own: item.quantity,
      near,
      bearings,
      dated: underDate ? 'explicit' : isDated(item, statement),
      days: daysBeside(item, statement),
      current: isCurrent(item, statement),
      written: elsewhere.written,
    },
  }));

const dateVerdicts = (
  { dates, side: { statement } }: HeldStatement,
  elsewhere: Elsewhere,
  asked: Asked<Elsewhere>,
): DateVerdict[] =>
  dates.map(({ item, sideItem, matches }) =>
    judgeDate(item, statement, sideItem.days, matches, elsewhere.written, ({ item: other }) =>
      asked.ask(elsewhere, isDateStated(other.date)),
    ),
  );

const entityVerdicts = (
  { names, swaps, homes, side }: HeldStatement,
  elsewhere: Elsewhere,
  asked: Asked<Elsewhere>,
): EntityVerdict[] =>
  names.map(({ item, sideItem, matches }, index) => {
    const isNamedInDraft = ({ item: { mention } }: Pick<EntityMatch, 'item'>): boolean =>
      asked.ask(elsewhere, isNamed(mention.words.map(fold)));
    const verdict = judgeEntity(item, side.statement, matches, {
      unknown: !sideItem.entity && item.mention.words.every((word) => !elsewhere.corpus.names.knows(fold(word))),
      isNamedBeside: (match) =>
        isNamedIn(
          side.items.filter(({ own }) => own),
          item,
          match,
        ),
      isNamedNear: (match) => isNamedIn(side.items, item, match),
      isNamed: isNamedInDraft,
    });
    if (verdict.state === 'contradicted') return verdict;
    const elsewhereFrom = otherHomes(homes[index]!.matches);
    if (elsewhereFrom.length > 0) return { ...verdict, state: 'contradicted', conflicts: elsewhereFrom };
    const likely = likelySwaps(
      swaps[index]!.matches,
      matches.filter(({ same }) => same),
      isNamedInDraft,
    );
    return likely.length > 0 ? { ...verdict, state: 'contradicted', conflicts: likely } : verdict;
  });

// Questions are made where they can hold on to nothing of the draft that they were asked of first.
const isStated =
  (quantity: Quantity, own: Quantity) =>
  (elsewhere: Elsewhere): boolean =>
    elsewhere.states(quantity, own);

const isDateStated =
  (date: DateItem['date']) =>
  (elsewhere: Elsewhere): boolean =>
    elsewhere.statesDate(date);

const isUnknown = (item: QuantityItem, { block: { tokens } }: Statement): ((elsewhere: Elsewhere) => boolean) => {
  const numbers = tokens
    .slice(item.first, item.last)
    .flatMap(({ kind, text }) => (kind === 'number' && text.length > 1 ? [text] : []));
  return ({ corpus }) => numbers.length > 0 && numbers.every((text) => corpus.sentences.frequency(text) === 0);
};

const isNamed =
  (words: readonly string[]) =>
  (elsewhere: Elsewhere): boolean =>
    words.every((word) => elsewhere.named.has(word));

/** Whether one of some items of the draft, other than the slot, names the same as a match. */
function isNamedIn(items: readonly SideItem[], slot: NameItem, { item: { mention } }: EntityMatch): boolean {
  const words = mention.words.map(fold);
  return items.some(({ item, words: others }) => {
    if (item.kind !== 'name' || item === slot) return false;
    const [short, long] = words.length < others.length ? [words, others] : [others, words];
    return short.every((word) => long.includes(word));
  });
}
