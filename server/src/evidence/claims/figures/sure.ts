import { haveOneNumber } from '../../../text/quantities/compare';
import { differInDigit, soundAlike, tellingDigits } from '../../../text/quantities/slips';
import type { Quantity } from '../../../text/quantities/quantity';
import { SHARED_LITTLE } from './evidence';
import { isSmall, type FigureMatch } from './figures';

/** From these scores on, a passage speaks of the same thing as the draft. */
export const SURE = 0.62;
export const SURE_SMALL = 0.8;
/** With the same verb before both, fewer words need be shared, if several are. */
const SURE_GOVERNED = 0.7;
const MANY_PAIRS = 3;
const SURE_COVERED = 0.85;
/** Where both stand in the same words, what the rest of a long sentence says matters little. */
const SURE_PHRASE = 0.3;
/** 83 per cent and 93 per cent, of what shares half of its words. */
const SURE_DIGIT = 0.5;
const COVERED_DIGIT = 0.19;
/** Eight days and eighteen days of the same. */
const SURE_HEARD = 0.33;
const COVERED_HEARD = 0.3;
/** Where things or people are counted, of which there are many numbers. */
const SURE_HEARD_OTHERS = 0.45;
const SHARED_HEARD_OTHERS = 1.8;
const COVERED_HEARD_OTHERS = 0.6;
/** 33 days and 23 days of the same. */
const SURE_ONE_DIGIT = 0.45;
const UNITS = /^(?:duration|percent|money|length|area|mass|volume|age)$/;
/** "four weeks" and "four days" of the same. */
const SURE_UNIT = 0.3;
/** Two long sentences that tell the same, in another order. */
const SURE_MUCH = 0.5;
const SHARED_MUCH = 2.4;
const MOST_PAIRS = 8;
/** Figures that do not say of what, in the same words on both sides. */
const SURE_HEADLESS = 0.75;
const COVERED_HEADLESS = 0.6;
const SHARED_HEADLESS = 1.8;
/** Where another figure beside both is the same. */
const SURE_IN_COMPANY = 0.4;
const SHARED_IN_COMPANY = 1.5;
const WORDS_IN_COMPANY = 2;
const SURE_PLAIN = 0.9;
const SURE_LONG_SLIP = 0.5;
/** The weight of words that both passages must share. */
export const SHARED = 1.3;
/** And of a short phrase, or of the very thing that is counted. */
const SHARED_PHRASE = 1.1;
const SURE_SAME = 0.72;

/** Whether a conflict is of the same thing, by one of the ways in which that shows. */
export function isSure(own: Quantity, match: FigureMatch): boolean {
  const {
    score,
    fit,
    context,
    governed,
    phrase,
    item: { quantity: other },
  } = match;
  const { shared, pairs } = context;
  if (isInCompany(own, match) || isOfOneWhole(match) || isInLongPhrase(match) || isHeard(own, match)) return true;
  if (fit < (own.dimension === 'ordinal' ? 0.9 : 0.8))
    return (
      own.dimension === 'count' &&
      other.dimension === 'count' &&
      governed &&
      score >= SURE_HEADLESS &&
      context.covered >= COVERED_HEADLESS &&
      shared >= SHARED_HEADLESS
    );
  if (haveOneNumber(own, other)) return score >= SURE_UNIT && shared >= SHARED_LITTLE && (phrase?.shared ?? 0) > 1;
  const isOneUnit = other.factor === own.factor;
  const isOff = isDigitOff(own, other);
  // of one match many minutes are told
  const isPlace = own.dimension === 'ordinal' && !governed;
  if (isOff && !isPlace && score >= SURE_DIGIT && shared >= 1 && context.covered >= COVERED_DIGIT) return true;
  if (phrase?.whole === true && score >= SURE_PHRASE && shared >= SHARED_PHRASE) return true;
  if (fit === 1 && score >= SURE_SAME && shared >= SHARED_PHRASE && !isSmall(own)) return true;
  if (shared >= SHARED) {
    if (score >= (isSmall(own) && !isWhole(own) ? SURE_SMALL : SURE)) return true;
    if (isOff && governed && UNITS.test(own.dimension) && score >= SURE_ONE_DIGIT) return true;
  }
  if (isOneUnit && other.dimension === 'duration' && pairs.length >= MOST_PAIRS)
    if (score >= SURE_MUCH && shared >= SHARED_MUCH) return true;
  if (!governed || isSmall(own) || shared < SHARED_LITTLE) return false;
  return score >= SURE_COVERED || (score >= SURE_GOVERNED && pairs.length >= MANY_PAIRS);
}

/** Whether the draft's number is easily heard or typed for that of the source, which tells much the same. */
const isHeard = (own: Quantity, { score, fit, company, context, item: { quantity: other } }: FigureMatch): boolean =>
  own.dimension === other.dimension &&
  own.factor === other.factor &&
  soundAlike(own.value / own.factor, other.value / own.factor) &&
  (fit >= 0.8 && own.dimension !== 'count'
    ? score >= SURE_HEARD && context.shared >= SHARED_PHRASE && context.covered >= COVERED_HEARD
    : score >= SURE_HEARD_OTHERS &&
      context.shared >= (company > 0 ? SHARED_PHRASE : SHARED_HEARD_OTHERS) &&
      context.covered >= COVERED_HEARD_OTHERS);

/** So close, or such a slip of the pen, that it does not matter whether the figure could be reckoned from others. */
export const isPlain = (quantity: Quantity, match: FigureMatch): boolean => {
  const { score, fit, slip, context } = match;
  return (
    (slip >= 3 && score >= SURE_LONG_SLIP && fit >= 0.5) ||
    (score >= SURE_PLAIN && fit >= 0.8 && context.shared >= SHARED && !isSmall(quantity)) ||
    (isInCompany(quantity, match) && isDigitOff(quantity, match.item.quantity))
  );
};

/** What two passages must share where the draft's number is in no source, and is that of the source but for exchanged digits. */
const SHARED_TURNED = 0.45;
/** Of a number of three digits or more hardly another one has the same in another order: little will do. */
const SHARED_LONG = 0.1;

/** Or but for one digit, of things that are called the same. */
const SHARED_STRAY = 0.8;
const COVERED_STRAY = 0.6;

/** Whether a number that no source has is surely a slip of the pen for this one. */
export const isStray = (own: Quantity, match: FigureMatch): boolean => {
  const { turned, fit, context } = match;
  if (context.rivals > 0) return false;
  if (turned && context.shared >= SHARED_TURNED) return true;
  if (
    turned &&
    tellingDigits(own) > 2 &&
    own.dimension === match.item.quantity.dimension &&
    context.shared >= SHARED_LONG
  )
    return true;
  return (
    isDigitOff(own, match.item.quantity) &&
    fit >= 0.8 &&
    context.shared >= SHARED_STRAY &&
    context.covered >= COVERED_STRAY
  );
};

/** "had won her last seven play-offs", "had won her last nine rapid play-offs", of which one sentence says little else. */
export const isInLongPhrase = ({
  item: { quantity },
  fit,
  governed,
  phrase,
  context: { covered, shared, rivals, strangers },
}: FigureMatch): boolean =>
  fit >= (quantity.dimension === 'ordinal' ? 0.9 : 0.8) &&
  (phrase?.shared ?? 0) >= WORDS_IN_PHRASE &&
  shared >= SHARED_IN_PHRASE &&
  covered >= (governed ? COVERED_GOVERNED : COVERED_IN_PHRASE) &&
  rivals + strangers === 0;

const WORDS_IN_PHRASE = 4;
const SHARED_IN_PHRASE = 0.9;
const COVERED_GOVERNED = 0.6;
const COVERED_IN_PHRASE = 0.8;

/** "nine of the 14 pools", "seven of the 14 pools", of which both tell much the same. */
export const isOfOneWhole = ({ ofOneWhole, score, fit, context }: FigureMatch): boolean =>
  ofOneWhole && fit >= 0.9 && score >= SURE_PART && context.shared >= SHARED_PART;

const SURE_PART = 0.4;
const SHARED_PART = 2;

/** Beside another figure that both statements have, in the same words or but for a digit. */
const isInCompany = (own: Quantity, match: FigureMatch): boolean =>
  match.company > 0 &&
  isSmall(own) === isSmall(match.item.quantity) &&
  match.fit >= 0.8 &&
  match.score >= SURE_IN_COMPANY &&
  match.context.shared >= SHARED_IN_COMPANY &&
  (isDigitOff(own, match.item.quantity) || (match.phrase?.shared ?? 0) >= WORDS_IN_COMPANY);

/** 83 per cent and 93 per cent: another digit of one unit. Two and three thousand are so related as well, as any two of one digit. */
export const isDigitOff = (own: Quantity, other: Quantity): boolean =>
  other.factor === own.factor &&
  !(isRound(own) && isRound(other)) &&
  differInDigit(own.value / own.factor, other.value / other.factor);

/** A hundred, 900: one digit, and so another one for any other. */
export const isRound = ({ value }: Quantity): boolean => /^[1-9]0+$/.test(String(value));

/** "all five instruments": a number of things that a source counts alike. */
export const isWhole = ({ dimension, definite }: Quantity): boolean => definite && dimension === 'count';
