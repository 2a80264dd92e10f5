import type { Corpus } from '../../../corpus/corpus';
import type { Entity } from '../../../corpus/entities';
import type { Source } from '../../../corpus/source';
import type { BlockAnalysis, PlacedBlock } from '../../../text/analysis';
import { fold } from '../../../text/characters';
import { anchorsOf, positionOf, type Position } from '../../../text/claims/position';
import { standingIn } from '../../../text/claims/continued';
import { referentOf, type Referent } from '../../../text/claims/referent';
import { roleOf, type Role } from '../../../text/claims/roles';
import { segmentAt, type Item, type Statement } from '../../../text/claims/statement';
import type { DayNumber } from '../../../text/dates/calendar';
import { resolveExpression, type DayRange } from '../../../text/dates/resolve';
import { lemmaIds } from '../../../text/lexicon/related';
import { KeptWhile, rememberedFor } from '../../../text/memo';
import type { Passage } from './passage';

/** An item of a statement with what its document knows of it; what few comparisons need is worked out when it is asked for. */
export class SideItem {
  readonly item: Item;
  /** It stands in the statement itself, not in the one before or behind. */
  readonly own: boolean;
  /** What a name means. */
  readonly entity: Entity | undefined;
  /** The days that a date means. */
  readonly days: DayRange | undefined;
  /** The basic forms of a word, or of the words of a name, by number. */
  readonly lemmas: readonly number[];
  readonly #statement: Statement;
  #name: NameForms | undefined;
  #standing: Standing | undefined;
  #weight: number | undefined;

  constructor(item: Item, statement: Statement, own: boolean, start: number, { entityOf, written }: Knowledge) {
    this.item = item;
    this.own = own;
    this.entity = item.kind === 'name' ? entityOf(item, start) : undefined;
    this.days =
      item.kind === 'date' && written !== undefined
        ? resolveExpression(item.date, written, statement.moods[item.segment]?.ahead ? 'future' : 'past')
        : undefined;
    this.lemmas =
      item.kind === 'word'
        ? lemmaIds(item.word)
        : item.kind === 'name'
          ? item.mention.words.filter((word) => word.length > 3).flatMap((word) => lemmaIds(word.toLowerCase()))
          : NONE;
    this.#statement = statement;
  }

  get #forms(): NameForms {
    return (this.#name ??= this.item.kind === 'name' ? new NameForms(this.item.mention.words) : NAMELESS);
  }

  /** The words of a name, folded; those of other items are none. */
  get words(): readonly string[] {
    return this.#forms.words;
  }

  /** The last word of a name, folded. */
  get lastWord(): string {
    return this.words[this.words.length - 1] ?? '';
  }

  /** A whole name, folded, without "the" at its head. */
  get key(): string {
    return this.#forms.key;
  }

  /** The words of a name by which it is told from others: folded, without stops, initials and "the". */
  get bareWords(): readonly string[] {
    return this.#forms.bareWords;
  }

  get #place(): Standing {
    return (this.#standing ??= new Standing(this.item, this.#statement));
  }

  /** Where it stands in its clause. */
  get position(): Position | undefined {
    return this.#place.position;
  }

  /** The part that it has in a deed that goes one way. */
  get role(): Role | undefined {
    return this.#place.role(this.item, this.#statement);
  }

  /** The words to which it is tied at its place in the clause; none where it has no place. */
  get anchors(): readonly string[] {
    return this.#place.anchors(this.item, this.#statement);
  }

  /** What it is worth in its corpus, as `weigh` tells when it is asked for the first time. */
  weight(weigh: (item: Item) => number): number {
    return (this.#weight ??= weigh(this.item));
  }
}

const NONE: readonly never[] = [];
const NO_RANGE: readonly [number, number] = [0, 0];

/** The forms in which a name is compared; most items are no names, and need none. */
class NameForms {
  readonly words: readonly string[];
  readonly #written: readonly string[];
  #key: string | undefined;
  #bareWords: readonly string[] | undefined;

  constructor(written: readonly string[]) {
    this.#written = written;
    this.words = written.map(fold);
  }

  get key(): string {
    return (this.#key ??= fold(this.#written.join(' ')).replace(/^the /, ''));
  }

  get bareWords(): readonly string[] {
    return (this.#bareWords ??= this.words
      .map((word) => word.replaceAll('.', ''))
      .filter((word, at, { length }) => (word.length > 1 || (at > 0 && at === length - 1)) && word !== 'the'));
  }
}

const NAMELESS = new NameForms(NONE);

/** How an item stands in its statement, which is asked of few. */
class Standing {
  readonly position: Position | undefined;
  #role: { readonly role: Role | undefined } | undefined;
  #anchors: readonly string[] | undefined;

  constructor(item: Item, statement: Statement) {
    this.position = positionOf(item, statement);
  }

  role(item: Item, statement: Statement): Role | undefined {
    return (this.#role ??= { role: roleOf(item, statement, this.position) }).role;
  }

  anchors(item: Item, statement: Statement): readonly string[] {
    return (this.#anchors ??= this.position === undefined ? NONE : anchorsOf(item, statement, this.position));
  }
}

/** A statement with its surroundings, ready to be compared with another. */
export class Side {
  readonly statement: Statement;
  /** The items of the statement in order, then those of the statements next to it. */
  readonly items: readonly SideItem[];
  /** The name of whom "he" or "she" of the statement means, in the place of the pronoun, where just one person can be meant. */
  readonly referent: SideItem | undefined;
  /** The half-open range of the indices of those items that stand in the question which the statement answers. */
  readonly asked: readonly [number, number];
  readonly #own = new Map<Item['kind'], readonly number[]>();

  constructor(statement: Statement, items: readonly SideItem[], referent?: SideItem, asked: Side['asked'] = NO_RANGE) {
    this.statement = statement;
    this.items = items;
    this.referent = referent;
    this.asked = asked;
  }

  /** The indices of the statement's own items of a kind. */
  own(kind: Item['kind']): readonly number[] {
    const known = this.#own.get(kind);
    if (known) return known;
    const indices = [...this.items.keys()].filter((index) => {
      const { own, item } = this.items[index]!;
      return own && item.kind === kind;
    });
    this.#own.set(kind, indices);
    return indices;
  }
}

/** What tells a side's names and dates. */
interface Knowledge {
  entityOf(item: Item, blockStart: number): Entity | undefined;
  readonly written: DayNumber | undefined;
}

/** The items of a statement, as of a side's own statement or as of one beside it; `start` is where its block starts. */
export type ItemsOf = (statement: Statement, start: number, own: boolean) => readonly SideItem[];

/** A statement, and from where its offsets count. */
interface Placed {
  readonly statement: Statement;
  readonly start: number;
}

/** A statement of a block, and behind it those next to it, as far as there are any. */
function withNeighbours(blocks: readonly PlacedBlock[], block: number, index: number): readonly [Placed, ...Placed[]] {
  const placed = blocks[block]!;
  const previous = blocks[block - 1];
  const before = index > 0 ? placedAt(placed, index - 1) : previous && placedAt(previous, -1);
  const after = placedAt(placed, index + 1);
  return [placedAt(placed, index)!, ...(before ? [before] : []), ...(after ? [after] : [])];
}

/** One of the statements of a block; -1 for the last one. */
function placedAt({ start, block }: PlacedBlock, index: number): Placed | undefined {
  const { statements, shifts } = standingIn(block);
  const statement = statements.at(index);
  return statement && { statement, start: start + (shifts?.at(index) ?? 0) };
}

const sideOf = (around: readonly [Placed, ...Placed[]], itemsOf: ItemsOf, referent: SideItem | undefined): Side =>
  new Side(
    around[0].statement,
    // sides are many and kept: what flattens lists leaves room in them for more
    ([] as SideItem[]).concat(...around.map(({ statement, start }, at) => itemsOf(statement, start, at === 0))),
    referent,
    askedIn(around),
  );

/** Items of an answer that says little by itself. */
const MOST_IN_ANSWER = 4;

/** Where the items of a question stand that stands right before a statement of another paragraph: "Q: How long did it last?" */
function askedIn([{ statement }, before]: readonly [Placed, ...Placed[]]): Side['asked'] {
  const isAnswer =
    statement.items.length <= MOST_IN_ANSWER &&
    statement.sentence.first === 0 &&
    before !== undefined &&
    before.statement.block !== statement.block &&
    before.statement.moods.some(({ asks }) => asks);
  const { length } = statement.items;
  return isAnswer ? [length, length + before.statement.items.length] : NO_RANGE;
}

/** The name of whom "he" or "she" of a statement means, as an item in the place of the pronoun. */
function referringItem(
  blocks: readonly PlacedBlock[],
  { statement }: Placed,
  { pronoun, mention, block }: Referent,
  entityAt: (start: number) => Entity | undefined,
): SideItem {
  const first = statement.sentence.first + pronoun;
  const { start, end } = statement.block.tokens[first]!;
  const place = { first, last: first + 1, start, end, segment: segmentAt(statement, first) };
  const entityOf = (): Entity | undefined => entityAt(blocks[block]!.start + mention.start);
  const knowledge = { entityOf, written: undefined };
  return new SideItem({ kind: 'name', mention, quoted: false, ...place }, statement, false, 0, knowledge);
}

const itemsWith =
  (knowledge: Knowledge): ItemsOf =>
  (statement, start, own) =>
    statement.items.map((item) => new SideItem(item, statement, own, start, knowledge));

// ---- Draft ------------------------------------------------------------------------------------------------------

/** A statement of the draft, at its place there. */
export interface DraftStatement {
  readonly block: number;
  readonly index: number;
  /** From where its offsets count in the draft: the start of the block, if it was made for this one; see `takeOver`. */
  readonly at: number;
  readonly statement: Statement;
}

/** The statements of a block of a document in order. */
export function statementsAt(blocks: readonly PlacedBlock[], block: number): DraftStatement[] {
  const { start, block: analysis } = blocks[block]!;
  const { statements, shifts } = standingIn(analysis);
  return statements.map((statement, index) => ({ block, index, at: start + (shifts?.[index] ?? 0), statement }));
}

/** The statements of a document in order, headings too. */
export const placedStatements = (blocks: readonly PlacedBlock[]): DraftStatement[] =>
  blocks.flatMap((_, index) => statementsAt(blocks, index));

/** All that the sides of a paragraph's statements depend on beside the paragraph: the statement before it, and what names mean. */
export function surroundingsOf(
  blocks: readonly PlacedBlock[],
  index: number,
  entityAt: (start: number) => Entity | undefined,
): unknown[] {
  const previous = blocks[index - 1];
  const before = previous && placedAt(previous, -1);
  const around: unknown[] = [before?.statement];
  if (before) for (const at of nameStarts(before.statement)) around.push(entityAt(before.start + at));
  const { start, block } = blocks[index]!;
  for (const at of namesIn(block)) around.push(entityAt(start + at));
  for (const sentence of block.sentences.keys()) {
    const referent = referentOf(blocks, index, sentence);
    // whose name it is, and how it is written there
    if (referent)
      around.push(
        sentence,
        entityAt(blocks[referent.block]!.start + referent.mention.start),
        referent.mention.words.join(' '),
      );
  }
  return around;
}

/** Where the names of a statement begin, counted as its offsets are. */
const nameStarts = rememberedFor(({ items }: Statement): readonly number[] =>
  items.filter(({ kind }) => kind === 'name').map(({ start }) => start),
);

/** Where the names of all statements of a block begin in it. */
const namesIn = rememberedFor((block: BlockAnalysis): readonly number[] => {
  const { statements, shifts } = standingIn(block);
  return statements.flatMap((statement, index) => nameStarts(statement).map((at) => at + (shifts?.[index] ?? 0)));
});

/** The sides of a draft against one corpus, each kept while its surroundings and what its names mean are the same. */
export class DraftSides {
  readonly #known = new KeptWhile<Statement, Side>();

  /** A statement of the draft as one side; `entityAt` knows what the name at an offset of the draft means. */
  of(
    blocks: readonly PlacedBlock[],
    { block, index, statement }: DraftStatement,
    entityAt: (start: number) => Entity | undefined,
    written: DayNumber | undefined,
  ): Side {
    const around = withNeighbours(blocks, block, index);
    const entities = around.flatMap(({ statement: { items }, start }) =>
      items.filter(({ kind }) => kind === 'name').map((item) => entityAt(start + item.start)),
    );
    const referent = referentOf(blocks, block, index);
    const referring = referent && referringItem(blocks, around[0], referent, entityAt);
    const whom = referring ? [referring.entity, referent.mention.words.join(' ')] : NONE;
    return this.#known.of(statement, [written, ...around.map((each) => each.statement), ...entities, ...whom], () =>
      sideOf(around, itemsWith({ entityOf: (item, start) => entityAt(start + item.start), written }), referring),
    );
  }
}

// ---- Sources ----------------------------------------------------------------------------------------------------

/** The items of a source's statements; a source without a date is taken to be of the draft's day, more or less. */
export const sourceItems = (corpus: Corpus, source: Source, written: DayNumber | undefined): ItemsOf =>
  itemsWith({
    entityOf: (item, start) => corpus.entityAt(source, start + item.start),
    written: source.facts.date?.value ?? written,
  });

/** A source's statement as the other side. */
export function sourceSide({ source, block, index }: Passage, corpus: Corpus, itemsOf: ItemsOf): Side {
  const around = withNeighbours(source.blocks, block, index);
  const referent = referentOf(source.blocks, block, index);
  const entityAt = (start: number): Entity | undefined => corpus.entityAt(source, start);
  return sideOf(around, itemsOf, referent && referringItem(source.blocks, around[0], referent, entityAt));
}
