import { remembered } from '../memo';
import type { Quantity } from './quantity';

/** Numbers with more digits are looked for without their slips: they have too many. */
const MOST_DIGITS = 9;

/**
 * The numbers for which a number may be a slip of the pen, written as it is: two digits exchanged, or one other digit. A number of
 * two digits or more; of others there are none.
 */
export const slipsOf = remembered(2_000, (written: string): readonly string[] => {
  const places = [...written].flatMap((letter, at) => (/\d/.test(letter) ? [at] : []));
  if (places.length < 2 || places.length > MOST_DIGITS) return NONE;
  const found = new Set<string>();
  const put = (letters: readonly string[]): void => void found.add(letters.join(''));
  places.forEach((at, index) => {
    const next = places[index + 1];
    const letters = [...written];
    if (next !== undefined) {
      const turned = [...letters];
      [turned[at], turned[next]] = [letters[next]!, letters[at]!];
      put(turned);
    }
    for (let digit = 0; digit < 10; digit++) put(letters.with(at, String(digit)));
  });
  found.delete(written);
  return [...found].filter((number) => !/^0\d/.test(number));
});

const NONE: readonly string[] = [];

/**
 * How surely one number is a slip of the pen for another, as the number of digits that agree: two digits exchanged, one
 * other, dropped or doubled. 0 where it is none. Two numbers of n digits that have nothing to do with each other are so
 * related about n times in 10 to the power of n - 1.
 */
export function slipDigits(written: string, right: string): number {
  const [one, other] = [written.replace(/\D/g, ''), right.replace(/\D/g, '')];
  return Math.max(slipBetween(one, other), slipBetween(one.replace(/0+$/, ''), other.replace(/0+$/, '')));
}

/** Whether one digit of two numbers is another, or two are exchanged: 26.8 and 25.8, 52 and 42, 46 and 64. */
export function differInDigit(a: number, b: number): boolean {
  const [one, other] = [String(Number(a.toFixed(2))), String(Number(b.toFixed(2)))];
  if (one.length !== other.length || one.length < 2) return false;
  const wrong = wrongDigits(one, other);
  return wrong.length === 1 || areExchanged(one, other, wrong);
}

/**
 * Whether one number is easily heard or typed for another: thirteen and thirty, eight and eighteen; so are their thousands. Of
 * the numbers below a hundred two are so related to one that is, and by chance few figures.
 */
export function soundAlike(a: number, b: number): boolean {
  const [low, high] = a < b ? [a, b] : [b, a];
  if (low <= 0) return false;
  const size = 1000 ** Math.floor(Math.log10(high) / 3);
  const [one, other] = [low / size, high / size];
  if (!Number.isInteger(one) || !Number.isInteger(other)) return false;
  return (one > 12 && one < 20 && other === (one - 10) * 10) || (one > 3 && one < 10 && other === one + 10);
}

/** How many digits a number has that tell something: 11,400 has three, 0.5 one. */
export const tellingDigits = ({ value, factor }: Pick<Quantity, 'value' | 'factor'>): number =>
  String(Math.round((value / factor) * 1000)).replace(/0+$/, '').length;

/** How far off a number of one digit may be. */
const FEW = 3;

/** Whether a number is nearly what it should be: but for a digit, or, of one digit, by a few. */
export const isNearMiss = (own: number, right: number): boolean =>
  right > 0 && (own < 10 && right < 10 ? Math.abs(own - right) <= FEW : differInDigit(own, right));

/** Whether two numbers are the same but for two digits that stand side by side and are exchanged: 321,000 and 312,000. */
export function haveTurnedDigits(written: string, right: string): boolean {
  const [one, other] = [written, right].map((number) => number.replace(/\D/g, '')) as [string, string];
  // 9.5 is no slip for 59
  if (one.length !== other.length || decimalsOf(written) !== decimalsOf(right)) return false;
  const wrong = wrongDigits(one, other);
  return areExchanged(one, other, wrong) && wrong[1]! - wrong[0]! === 1;
}

/** How many digits stand behind the point. */
const decimalsOf = (written: string): number => /\.(\d+)$/.exec(written)?.[1]?.length ?? 0;

/** The places at which two numbers of one length have other digits. */
const wrongDigits = (one: string, other: string): number[] =>
  [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]));

/** Zeros at the end of both: round numbers have them, and they tell nothing. */
const zerosOf = (one: string, other: string): number =>
  Math.min(...[one, other].map((digits) => digits.length - digits.replace(/0+$/, '').length));

const areExchanged = (one: string, other: string, wrong: readonly number[]): boolean =>
  wrong.length === 2 && one[wrong[0]!] === other[wrong[1]!] && one[wrong[1]!] === other[wrong[0]!];

function slipBetween(one: string, other: string): number {
  if (one === other || one.length < 2 || other.length < 2) return 0;
  const zeros = zerosOf(one, other);
  if (one.length === other.length) {
    const wrong = wrongDigits(one, other);
    const told = one.length - zeros;
    if (wrong.length === 1) return told >= 3 ? told - 1 : 0;
    return areExchanged(one, other, wrong) ? one.length : 0;
  }
  if (Math.abs(one.length - other.length) !== 1) return 0;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const isDropped = [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);
  // a zero may be one too few; "15,000" and "5,000" have no more in common than any two round numbers
  if (long === `${short}0`) return short.length;
  return isDropped && short.length - zeros >= 2 ? short.length - zeros : 0;
}
