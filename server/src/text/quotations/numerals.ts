const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
    .split(' ')
    .map((word, value) => [word, value] as const),
  ...'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10] as const),
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
]);

/** The number that words or figures say: "twenty-five", "1.2 million", "11th"; an ordinal is the text "11th". Undefined where they say none. */
export function numberOf(words: readonly { readonly folded: string }[]): number | string | undefined {
  let total = 0;
  let part = 0;
  let some = false;
  let ordinal = false;
  for (const { folded } of words) {
    if (folded === 'and' && some) continue;
    if (ordinal) return undefined;
    const figure = /^(\d[\d,]*(?:\.\d+)?)(st|nd|rd|th)?$/.exec(folded);
    const unit = UNITS.indexOf(folded);
    const ten = TENS.indexOf(folded);
    const scale = SCALES.get(folded);
    const rank = ORDINALS.get(folded);
    if (figure) part += Number(figure[1]!.replace(/,/g, ''));
    else if (unit >= 0) part += unit;
    else if (ten >= 0) part += (ten + 2) * 10;
    else if (rank !== undefined) part += rank;
    else if (scale === 100) part = (part || 1) * 100;
    else if (scale !== undefined) {
      total += (part || 1) * scale;
      part = 0;
    } else return undefined;
    ordinal = rank !== undefined || figure?.[2] !== undefined;
    some = true;
  }
  if (!some) return undefined;
  return ordinal ? `${total + part}th` : total + part;
}

/** Whether a folded word says a number. */
export const isNumeral = (folded: string): boolean => numberOf([{ folded }]) !== undefined;
