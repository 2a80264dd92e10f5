import type { Source } from '../../../server/src/corpus/source';
import type { Draft } from '../../../server/src/draft/draft';
import { fold } from '../../../server/src/text/characters';
import type { DateItem, Item, NameItem, QuantityItem, WordItem } from '../../../server/src/text/claims/statement';
import type { DayNumber } from '../../../server/src/text/dates/calendar';
import { monthName, monthOf, weekdayName, weekdayOf } from '../../../server/src/text/lexicon/calendar';
import { isCueVerb } from '../../../server/src/text/lexicon/cues';
import { inflectLike } from '../../../server/src/text/lexicon/inflect';
import { canBe, isMostly, oppositesOf } from '../../../server/src/text/lexicon/wordnet';
import { isCommonWord } from '../../../server/src/text/lexicon/words';
import { numberWord, wordValue } from '../../../server/src/text/quantities/numerals';
import { shifted, textOf, type Span } from '../../../server/src/text/span';
import { applyEdits, type Edit, type Planted } from '../plant';
import { Random } from '../random';
import { carriedStatements, sharedItems, type CarriedStatement, type Likeness } from './carried';
import { CLAIM_KINDS, type ClaimKind } from './kinds';

export interface ClaimOptions {
  readonly seed: string | number;
  /** How many errors at most; one a sentence. */
  readonly most: number;
  readonly kinds?: readonly ClaimKind[];
  /** The day of the draft. */
  readonly written: DayNumber | undefined;
  /** How alike a sentence of a source must be; much, if that is not said. */
  readonly least?: Likeness;
}

/** A text with errors in it, and what an earlier source would have said of those that were once right. */
export interface PlantedClaims extends Planted {
  /** Sentences with the figures that are out of date. */
  readonly earlier: readonly string[];
}

interface Change extends Span {
  readonly newText: string;
  readonly of: string;
  readonly earlier?: string;
}

/** Plants errors into sentences of a draft that other sources tell as well, the same for the same seed. */
export function plantInClaims(draft: Draft, sources: readonly Source[], options: ClaimOptions): PlantedClaims {
  const random = new Random(options.seed);
  const carried = carriedStatements(draft, options.written, sources, options.least);
  const edits: Edit[] = [];
  const earlier: string[] = [];
  for (const pair of random.shuffled(carried)) {
    if (edits.length >= options.most) break;
    for (const kind of random.shuffled(options.kinds ?? CLAIM_KINDS)) {
      const change = MAKERS[kind](pair, draft, random);
      if (!change || edits.some((other) => change.start <= other.end && other.start <= change.end)) continue;
      const { earlier: sentence, ...edit } = change;
      const told = textOf(pair.source.text, shifted(pair.told.statement, pair.told.at)).replace(/\s+/g, ' ');
      edits.push({
        ...edit,
        kind,
        rule: RULES[kind][0]!,
        accept: RULES[kind].slice(1),
        why: `${pair.source.id}: ${told}`,
      });
      if (sentence) earlier.push(sentence);
      break;
    }
  }
  return { ...applyEdits(draft.text, edits), earlier };
}

const RULES: Readonly<Record<ClaimKind, readonly string[]>> = {
  figure: ['number-mismatch', 'claim-outdated', 'arithmetic-mismatch'],
  date: ['date-mismatch', 'weekday-mismatch'],
  entity: ['entity-mismatch', 'name-wrong-title'],
  exchange: ['entity-mismatch'],
  antonym: ['claim-contradicted'],
  negation: ['claim-contradicted'],
  stale: ['claim-outdated', 'number-mismatch'],
};

type Maker = (pair: CarriedStatement, draft: Draft, random: Random) => Change | undefined;

const place = ({ draft }: CarriedStatement, item: Span): Span => {
  const { start, end } = shifted(item, draft.at);
  return { start, end };
};

const MAKERS: Readonly<Record<ClaimKind, Maker>> = {
  figure: (pair, draft, random) => figureChange(pair, draft, random),
  // what was right a day before: the draft has it, and so has an earlier source
  stale: (pair, draft, random) => {
    const change = figureChange(pair, draft, random, /^(?:count|money|percent)$/);
    if (!change) return undefined;
    const { start, end } = shifted(pair.draft.statement, pair.draft.at);
    return {
      ...change,
      earlier: draft.text.slice(start, change.start) + change.newText + draft.text.slice(change.end, end),
    };
  },
  date: (pair, draft, random) => {
    const item = random.pick(sharedItems(pair).filter((each): each is DateItem => each.kind === 'date'));
    if (!item || item.date.shift !== undefined) return undefined;
    const span = place(pair, item);
    const newText = otherDate(textOf(draft.text, span), random);
    return newText === undefined
      ? undefined
      : {
          ...span,
          newText,
          of: item.date.weekday !== undefined && item.date.month === undefined ? 'weekday' : item.date.grain,
        };
  },
  entity: (pair, draft, random) => {
    const names = (items: readonly Item[]): NameItem[] =>
      items.filter((item): item is NameItem => item.kind === 'name' && !item.mention.doubtful && !item.mention.generic);
    const item = random.pick(names(sharedItems(pair)));
    if (!item) return undefined;
    const own = draft.names.find(({ forms }) =>
      forms.some(({ key }) => key.split(' ').includes(fold(item.mention.words.at(-1)!))),
    );
    const beside = new Set(
      [pair.draft, pair.told].flatMap(({ statement }) =>
        names(statement.items).map(({ mention }) => fold(mention.words.at(-1)!)),
      ),
    );
    const others = draft.names.filter(
      ({ kind, form, ambiguous }) =>
        own !== undefined &&
        kind === own.kind &&
        kind !== 'other' &&
        !ambiguous &&
        !beside.has(fold(form.words.at(-1)!)),
    );
    const other = random.pick(others);
    return other && { ...place(pair, item), newText: other.form.words.join(' '), of: other.kind };
  },
  exchange: (pair, draft) => {
    const names = sharedItems(pair).filter((item) => item.kind === 'name' && !item.mention.generic);
    const [first, second] = names;
    if (!first || !second || names.length !== 2 || first.segment !== second.segment || second.first - first.last > 6)
      return undefined;
    const { tokens } = pair.draft.statement.block;
    const between = tokens.slice(first.last, second.first);
    if (!between.some(({ lower }) => isMostly(lower, 'v')) || between.some(({ kind }) => kind === 'mark'))
      return undefined;
    const [one, two] = [place(pair, first), place(pair, second)];
    const [a, b] = [textOf(draft.text, one), textOf(draft.text, two)];
    return { start: one.start, end: two.end, newText: b + draft.text.slice(one.end, two.start) + a, of: 'two names' };
  },
  antonym: (pair, _draft, random) => {
    const turning = wordsOf(pair).filter(({ word }) => isMostly(word, 'v') || isMostly(word, 'a'));
    for (const item of random.shuffled(turning)) {
      const { tokens } = pair.draft.statement.block;
      const isParticiple = tokens
        .slice(Math.max(0, item.first - 3), item.first)
        .some(({ lower }) => /^(?:has|have|had|be|been|is|are|was|were)$/.test(lower));
      for (const opposite of random.shuffled(oppositesOf(item.word))) {
        // of one part of speech, and no rarity
        const isLike =
          isCommonWord(opposite) &&
          (['v', 'a'] as const).some((pos) => isMostly(item.word, pos) && isMostly(opposite, pos));
        const newText =
          isLike && /^[a-z]+$/.test(opposite) ? inflectLike(opposite, item.word, isParticiple) : undefined;
        if (newText && newText !== item.word)
          return { ...place(pair, item), newText, of: isMostly(item.word, 'v') ? 'verb' : 'other word' };
      }
    }
    return undefined;
  },
  negation: (pair, draft) => {
    const { statement } = pair.draft;
    const { tokens } = statement.block;
    for (const item of wordsOf(pair)) {
      const before = tokens[item.first - 1];
      if (!canBe(item.word, 'v') || isCueVerb(item.word) || !before || statement.moods[item.segment]?.negated) continue;
      if (!/^(?:was|were|is|are|has|have|had|will|did)$/.test(before.lower)) continue;
      const span = { start: place(pair, before).start, end: place(pair, item).end };
      return { ...span, newText: `${before.text} not ${textOf(draft.text, place(pair, item))}`, of: 'denied' };
    }
    return undefined;
  },
};

const wordsOf = (pair: CarriedStatement): WordItem[] =>
  sharedItems(pair).filter((item): item is WordItem => item.kind === 'word');

function figureChange(
  pair: CarriedStatement,
  draft: Draft,
  random: Random,
  dimensions = /^(?!label|clock|ordinal)/,
): Change | undefined {
  const item = random.pick(
    sharedItems(pair).filter(
      (each): each is QuantityItem => each.kind === 'quantity' && dimensions.test(each.quantity.dimension),
    ),
  );
  if (!item) return undefined;
  const span = place(pair, item.quantity.amount);
  const newText = otherFigure(textOf(draft.text, span), random);
  return newText === undefined
    ? undefined
    : { ...span, newText, of: `${item.quantity.dimension}${item.quantity.value <= 12 ? ', small' : ''}` };
}

/** Another digit in one place, or another number word nearby; no leading zero. */
function otherFigure(written: string, random: Random): string | undefined {
  // 5,009 for 5,000 says more than it, and nothing else
  const places = [...written.matchAll(/[1-9]|0(?=[\d,]*[1-9])/g)].map(({ index }) => index);
  const at = random.pick(places);
  if (at !== undefined) {
    const digit = random.pick([...'123456789'].filter((other) => other !== written[at]))!;
    return written.slice(0, at) + digit + written.slice(at + 1);
  }
  const value = wordValue(written.toLowerCase());
  const other = value === undefined || value < 2 ? undefined : numberWord(value + random.pick([-1, 1, 2])!);
  return other === undefined || other === written
    ? undefined
    : written.charAt(0) === written.charAt(0).toUpperCase()
      ? other.charAt(0).toUpperCase() + other.slice(1)
      : other;
}

/** Another weekday, day of the month, month or year, whichever stands there first. */
function otherDate(written: string, random: Random): string | undefined {
  for (const { 0: word, index } of written.matchAll(/\p{L}{3,}|\d+/gu)) {
    const replace = (by: string): string => written.slice(0, index) + by + written.slice(index + word.length);
    const weekday = weekdayOf(word.toLowerCase());
    if (weekday !== undefined) return replace(weekdayName((weekday + random.pick([1, 2, 6])!) % 7));
    if (/^\d{4}$/.test(word)) return replace(String(Number(word) + random.pick([-2, -1, 1, 3])!));
    if (/^\d{1,2}$/.test(word)) return replace(String(1 + ((Number(word) + random.pick([1, 2, 5])! - 1) % 28)));
    const month = monthOf(word.toLowerCase());
    if (month !== undefined && !/\d/.test(written)) return replace(monthName((month + random.pick([1, 2, 11])!) % 12));
  }
  return undefined;
}
