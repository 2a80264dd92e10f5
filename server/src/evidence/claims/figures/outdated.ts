import { calendarDay, type DayNumber } from '../../../text/dates/calendar';
import { compareQuantities } from '../../../text/quantities/compare';
import type { Quantity } from '../../../text/quantities/quantity';
import { isCertain, isPast, MARGIN, SHARED_LITTLE, SURE_DESPITE, type FigureSurroundings } from './evidence';
import type { FigureMatch } from './figures';
import { isRetold } from './retold';
import { isOfOneWhole } from './sure';

/** From these scores on, a newer passage speaks of the same thing; less will do where the older one says that it was no last word. */
const SURE_OUTDATED = 0.55;
const SURE_PROVISIONAL = 0.36;
/** Where the older sources told of it as of what was to come, or the newer one says that it has moved. */
const SURE_MOVED = 0.5;

/** Where it tells again what the older one told. */
const SURE_RETOLD = 0.25;

/** Where the draft tells what is so now, and both count the same. */
const SURE_SAME = 0.45;

/** How much less a newer passage may have in common with the draft than an older one. */
const MARGIN_OLDER = 0.2;
const MARGIN_MOVED = 0.4;
/** An older one that has all of the draft's words tells no more surely of the same than one that has nearly all. */
const MOST_OLDER = 0.9;
const SURE_CORRECTION = 0.9;

const UPDATES =
  /^(?:rise|rises|rose|risen|climb|climbed|reach|reached|raise|raised|increase|increased|grow|grew|grown|revise|revised|correct(?:s|ed)?|amend(?:s|ed)?|double[ds]?|tripled?|halved?|upgraded?|downgraded?|narrow(?:s|ed)?|shr(?:ink|inks|ank|unk)|stands?|stood|leaves|leaving|brings?|bringing|brought|still|remains?|widen|widened|extend|extended|now|update|updated|fall|fell|fallen|drop|dropped|lower|lowered|reduce|reduced|confirm|confirmed|signed|final|fifth|another|more)$/;

/** "fourteen were arrested, which brings the total to 23": what is added to a count is no count. */
const isAdded = ({ item, passage: { statement } }: FigureMatch): boolean =>
  ADDED.test(
    statement.block.tokens
      .slice(item.last, statement.sentence.last)
      .map(({ lower }) => lower)
      .join(' '),
  );

const ADDED = /\b(?:bring(?:s|ing)|brought|rais(?:es|ing)|tak(?:es|ing)|took) (?:the|its|their) .*?\bto\b/;

/** "In January 2019 she freed a vessel with 37 people": what was years before the report is no news of now. */
const isOfYearsAgo = ({ item, passage: { statement } }: FigureMatch, day: DayNumber | undefined): boolean =>
  day !== undefined &&
  statement.items.some(
    (other) =>
      other.kind === 'date' &&
      Math.abs(other.segment - item.segment) <= 1 &&
      (other.date.year ?? Infinity) < calendarDay(day).year - 1,
  );

/** Whether a source gives a figure as that of a year to come. */
export const isYearsAhead = ({ item, passage: { statement } }: FigureMatch, day: DayNumber | undefined): boolean =>
  day !== undefined &&
  statement.items.some(
    (other) =>
      other.kind === 'date' &&
      other.segment === item.segment &&
      statement.block.tokens[other.first - 1]?.lower === 'by' &&
      (other.date.year ?? 0) > calendarDay(day).year,
  );

const PROVISIONAL =
  /^(?:far|projected|provisional|provisionally|initial|initially|preliminary|expected|estimated|early)$/;

/** Whether a statement says that what it tells has moved: "rose to", "now", "a third more". */
export const saysItMoved = (statement: FigureMatch['passage']['statement']): boolean => hasWord(statement, UPDATES);

/** "the number of injured was corrected to seven", "the death toll has risen to 27": a count that was made anew, of whatever day. */
export const isRecount = (statement: FigureMatch['passage']['statement']): boolean =>
  hasWord(statement, RECOUNTS) || (hasWord(statement, COUNTS) && saysItMoved(statement));

const RECOUNTS = /^(?:correct|revis|amend|updat)(?:e|es|s|ed|ing)$/;
const COUNTS = /^(?:number|toll|total|count|tally)$/;

const hasWord = ({ block, sentence }: FigureMatch['passage']['statement'], words: RegExp): boolean =>
  block.tokens.slice(sentence.first, sentence.last).some(({ lower }) => words.test(lower));

/** Those who have died do not become fewer, unless they are counted anew. */
export const isUndone = ({ toll, item, passage: { statement } }: FigureMatch, own: Quantity): boolean =>
  toll && item.quantity.value < own.value && !isRecount(statement);

/** How much more or less a thing can have become within the days that sources tell of, but for tolls. */
const MOST_MOVED = 5;

const isOfOtherSize = ({ item: { quantity: was } }: FigureMatch, { item: { quantity: is } }: FigureMatch): boolean =>
  Math.max(was.value, is.value) > MOST_MOVED * Math.max(1, Math.min(was.value, is.value));

/** Tells the same but for the figure, which it says was made anew: the draft may have that elsewhere, and forgotten it here. */
const isCorrection = ({ score, fit, passage: { statement } }: FigureMatch): boolean =>
  score >= SURE_CORRECTION && fit >= 0.9 && hasWord(statement, RECOUNTS);

/** "will be raised to 40 million", "has grown to 231 names": that is what it is now. */
const SURE_RAISED = 0.3;

export const isRaisedTo = ({ item, passage: { statement } }: FigureMatch): boolean =>
  RAISED.test(
    statement.block.tokens
      .slice(Math.max(statement.sentence.first, item.first - RAISED_REACH), item.first)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** "has risen to 37", of what a draft has as 64: it can have been no more before. */
function isOtherWay({ item, passage: { statement } }: FigureMatch, own: Quantity): boolean {
  const ahead = statement.block.tokens
    .slice(Math.max(statement.sentence.first, item.first - RAISED_REACH), item.first)
    .map(({ lower }) => lower)
    .join(' ');
  return item.quantity.value < own.value ? ROSE_TO.test(ahead) : FELL_TO.test(ahead);
}

const ROSE_TO = /\b(?:raised|increased|doubled|tripled|grown|grew|risen|rose|climbed)(?: (?!from\b)\S+){0,2} to$/;
const FELL_TO = /\b(?:cut|lowered|reduced|fallen|fell|shrunk|dropped|narrowed|shortened)(?: (?!from\b)\S+){0,2} to$/;

/** "Labour offered the Farmers 60", "proposed 40": what somebody wants is no news of what is. */
export const isOffer = ({ item, passage: { statement } }: FigureMatch): boolean =>
  /\b(?:offered|offers|proposed|proposes|demanded|demands|wanted|wants|suggested|suggests|asked for)(?: (?!to\b)\S+){0,3}$/.test(
    statement.block.tokens
      .slice(Math.max(statement.sentence.first, item.first - OFFER_REACH), item.first)
      .map(({ lower }) => lower)
      .join(' '),
  );

const OFFER_REACH = 5;

const RAISED_REACH = 7;
const RAISED =
  /\b(?:raised|increased|doubled|tripled|cut|lowered|reduced|corrected|revised|grown|grew|risen|rose|fallen|fell|shrunk|climbed|widened|narrowed|shortened|extended|rise|grow|fall|climb|drop|dropped)(?: (?!from\b)\S+){0,2}(?: from(?: \S+){1,4})? to(?: (?:about|some|nearly|almost|more than))?$/;

/** "As of today 2,900 have been given out", of cards that the sentence before names: a number that has no noun beside it. */
const SURE_COUNTED = 0.35;
const COVERED_COUNTED = 0.7;
const SHARED_COUNTED = 0.9;

const isCountedNow = ({ item, score, context, passage: { statement } }: FigureMatch): boolean =>
  item.quantity.counted.length === 0 &&
  score >= SURE_COUNTED &&
  context.covered >= COVERED_COUNTED &&
  context.shared >= SHARED_COUNTED &&
  hasWord(statement, /^(?:now|still|today|far|since|already|morning|tonight|latest)$/);

/** "2.6 billion kwanda that it may cost", "a fund of 900 million kwanda": more than what is counted must be the same. */
const saysMoreThanWhat = ({ context: { pairs }, item: { quantity } }: FigureMatch): boolean =>
  pairs.some(({ source }) => source.kind !== 'word' || !quantity.counted.includes(source.word));

/** Conflicts in newer sources where all that supports the draft is older, and the thing itself has moved. */
export function outdatedBy(
  supports: readonly FigureMatch[],
  conflicts: readonly FigureMatch[],
  matches: readonly FigureMatch[],
  around: FigureSurroundings,
): FigureMatch[] {
  if (around.dated === 'explicit') return [];
  const dayOf = ({ passage }: FigureMatch): DayNumber | undefined => passage.source.facts.date?.value;
  const standing = supports.filter((match) => !isPast(match));
  const days = (standing.length > 0 ? standing : supports).map(dayOf);
  if (days.some((day) => day === undefined)) return [];
  const last = Math.max(...days.map((day) => day!));
  // "96 images so far", "a projected 52 seats": said to be no last word
  const isOpen = supports.every(({ passage: { statement } }) => hasWord(statement, PROVISIONAL));
  const wasPlanned = supports.every(
    ({ item, passage: { statement } }) => statement.moods[item.segment]?.ahead === true,
  );
  const newer = conflicts.filter((match) => {
    const day = dayOf(match);
    if (isAdded(match) || isPast(match) || isOfYearsAgo(match, day)) return false;
    // news is told in the past tense: only what is told in the same words is no figure of another time
    if (around.dated && !isCertain(match) && !isRecount(match.passage.statement)) return false;
    if (day === undefined || day < last || (around.written !== undefined && day > around.written)) return false;
    // of two reports of one day the one that tells the draft's sentence
    if (day === last && !(match.phrase?.whole === true && match.score >= SURE_DESPITE)) return false;
    // a day that the newer report has as well is that of the event, and dates no count
    if (!around.days.every((own) => match.context.pairs.some(({ draft }) => draft === own))) return false;
    if (isOfOtherSize(supports[0]!, match)) return false;
    // "raises pay to $29 by 2028": what will be is no news of what is
    if (isYearsAhead(match, day)) return false;
    // a source that has the draft's figure as well does not update it
    if (
      matches.some(
        (other) =>
          other.comparison === 'equal' &&
          other.score >= match.score - MARGIN_MOVED &&
          other.passage.source === match.passage.source &&
          !isPast(other),
      )
    )
      return false;
    const isNew = isCorrection(match) || !around.isStated(match.item.quantity);
    if (isOtherWay(match, around.own)) return false;
    if (isRaisedTo(match) && match.fit >= 0.8 && match.score >= SURE_RAISED && saysMoreThanWhat(match))
      return match.context.shared >= SHARED_LITTLE && isNew;
    if (isCountedNow(match) || isOfOneWhole(match)) return isNew;
    if (match.fit >= 0.9 && match.score >= SURE_RETOLD && day > last && supports.some((told) => isRetold(told, match)))
      return isNew;
    const sayMoved = saysItMoved(match.passage.statement) && (around.current || match.fit >= 0.9);
    const hasMoved = sayMoved || wasPlanned;
    const isSame = around.current && match.fit >= 0.9 && match.item.quantity.counted.length > 0;
    const sure = isOpen
      ? SURE_PROVISIONAL
      : isSame
        ? SURE_SAME
        : hasMoved && match.fit >= 0.9
          ? SURE_MOVED
          : SURE_OUTDATED;
    return (
      match.score >= sure &&
      match.score >
        (hasMoved ? Math.min(MOST_OLDER, supports[0]!.score) - MARGIN_MOVED : supports[0]!.score - MARGIN_OLDER) &&
      match.fit >= 0.7 &&
      match.context.shared >= SHARED_LITTLE &&
      saysMoreThanWhat(match) &&
      isNew
    );
  });
  if (newer.length === 0) return [];
  const newest = newer.reduce((best, match) =>
    dayOf(match)! > dayOf(best)! || (dayOf(match) === dayOf(best) && match.score > best.score) ? match : best,
  );
  const moved = newer.some(({ passage: { statement } }) => hasWord(statement, UPDATES));
  const isCloser = newest.score > supports[0]!.score + MARGIN;
  const agree = newer.filter((match) => compareQuantities(match.item.quantity, newest.item.quantity) === 'equal');
  const sources = new Set(agree.map(({ passage }) => passage.source));
  // "Its first estimate was 11 million"
  const isReplaced = matches.some(
    (match) => match.comparison === 'equal' && match.passage.source === newest.passage.source && isPast(match),
  );
  const isSaid = moved || isReplaced || isOpen || wasPlanned || isCloser || agree.some(isOfOneWhole);
  return isSaid || around.current || sources.size > 1 ? agree : [];
}
