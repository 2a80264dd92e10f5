/** What a number is of. Values of one dimension can be compared; money only within one currency. */
export type Dimension =
  | 'count'
  | 'money'
  | 'percent'
  | 'points'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'power'
  | 'energy'
  | 'data'
  | 'duration'
  | 'clock'
  | 'age'
  | 'ordinal'
  | 'score'
  | 'label'
  | 'ratio';

/** A unit of measure with the factor to the base unit of its dimension. */
export interface Unit {
  readonly dimension: Dimension;
  readonly factor: number;
  /** The name under which values are compared: a currency, or the base unit. */
  readonly base: string;
}

const unit = (dimension: Dimension, base: string, factor: number, names: string): [string, Unit][] =>
  names.split(' ').map((name) => [name.replaceAll('_', ' '), { dimension, base, factor }]);

const INCH = 0.0254;
const SQUARE_FOOT = 0.09290304;
const GALLON = 3.785;

/** Seconds of the times by which things are reckoned: "a day", "per month". Months and years are those of the calendar on average. */
export const SECONDS = {
  hour: 3600,
  day: 86_400,
  week: 604_800,
  fortnight: 1_209_600,
  month: 2_629_746,
  year: 31_556_952,
};

/** Seconds of one of these times; undefined for what is none. */
export const secondsOf = (time: string | undefined): number | undefined =>
  (SECONDS as Readonly<Record<string, number>>)[time ?? ''];

/** Units by their names in lower case, singular and plural, long and short. */
const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...unit('length', 'metre', 1, 'metre metres meter meters m'),
  ...unit('length', 'metre', 1000, 'kilometre kilometres kilometer kilometers km kms'),
  ...unit('length', 'metre', 0.01, 'centimetre centimetres centimeter centimeters cm cms'),
  ...unit('length', 'metre', 0.001, 'millimetre millimetres millimeter millimeters mm'),
  ...unit('length', 'metre', INCH, 'inch inches'),
  ...unit('length', 'metre', INCH * 12, 'foot feet ft'),
  ...unit('length', 'metre', INCH * 36, 'yard yards yds'),
  ...unit('length', 'metre', 1609.344, 'mile miles'),
  ...unit('length', 'metre', 1852, 'nautical_mile nautical_miles'),
  ...unit('area', 'square metre', 1, 'square_metre square_metres square_meter square_meters sq_m sqm'),
  ...unit('area', 'square metre', 1e6, 'square_kilometre square_kilometres square_kilometer square_kilometers sq_km'),
  ...unit('area', 'square metre', SQUARE_FOOT, 'square_foot square_feet sq_ft'),
  ...unit('area', 'square metre', 1609.344 ** 2, 'square_mile square_miles sq_miles'),
  ...unit('area', 'square metre', 1e4, 'hectare hectares ha'),
  ...unit('area', 'square metre', 4046.86, 'acre acres'),
  ...unit('volume', 'litre', 1, 'litre litres liter liters'),
  ...unit('volume', 'litre', 0.001, 'millilitre millilitres milliliter milliliters ml'),
  ...unit('volume', 'litre', 1000, 'cubic_metre cubic_metres cubic_meter cubic_meters'),
  ...unit('volume', 'litre', GALLON, 'gallon gallons'),
  ...unit('volume', 'litre', 159, 'barrel barrels'),
  ...unit('mass', 'kilogram', 1, 'kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs'),
  ...unit('mass', 'kilogram', 0.001, 'gram grams gramme grammes g'),
  ...unit('mass', 'kilogram', 1e-6, 'milligram milligrams mg'),
  ...unit('mass', 'kilogram', 1e-9, 'microgram micrograms µg mcg'),
  ...unit('mass', 'kilogram', 1e-12, 'nanogram nanograms ng'),
  ...unit('mass', 'kilogram', 1000, 'tonne tonnes metric_ton metric_tons'),
  ...unit('mass', 'kilogram', 1000, 'ton tons'),
  ...unit('mass', 'kilogram', 0.453592, 'lb lbs'),
  ...unit('mass', 'kilogram', 6.35029, 'stone'),
  ...unit('mass', 'kilogram', 0.0283495, 'ounce ounces oz'),
  ...unit(
    'speed',
    'kilometre an hour',
    1,
    'km/h kph kmh kilometres_an_hour kilometres_per_hour kilometers_per_hour kilometers_an_hour',
  ),
  ...unit('speed', 'kilometre an hour', 1.609344, 'mph miles_an_hour miles_per_hour'),
  ...unit('speed', 'kilometre an hour', 1.852, 'knot knots'),
  ...unit('power', 'watt', 1, 'watt watts w'),
  ...unit('power', 'watt', 1e3, 'kilowatt kilowatts kw'),
  ...unit('power', 'watt', 1e6, 'megawatt megawatts mw'),
  ...unit('power', 'watt', 1e9, 'gigawatt gigawatts gw'),
  ...unit('energy', 'watt-hour', 1e3, 'kilowatt-hour kilowatt-hours kwh'),
  ...unit('data', 'byte', 1e6, 'megabyte megabytes mb'),
  ...unit('data', 'byte', 1e9, 'gigabyte gigabytes gb'),
  ...unit('data', 'byte', 1e12, 'terabyte terabytes tb'),
  ...unit('duration', 'second', 1, 'second seconds sec secs'),
  ...unit('duration', 'second', 60, 'minute minutes min mins'),
  ...unit('duration', 'second', SECONDS.hour, 'hour hours hr hrs'),
  ...unit('duration', 'second', SECONDS.day, 'day days'),
  ...unit('duration', 'second', SECONDS.week, 'week weeks'),
  ...unit('duration', 'second', SECONDS.fortnight, 'fortnight fortnights'),
  ...unit('duration', 'second', SECONDS.month, 'month months'),
  ...unit('duration', 'second', SECONDS.year, 'year years yr yrs'),
  ...unit('duration', 'second', 315_569_520, 'decade decades'),
  ...unit('duration', 'second', 3_155_695_200, 'century centuries'),
  ...unit('money', 'pound', 1, 'pound pounds quid'),
  ...unit('money', 'pound', 0.01, 'penny pence'),
  ...unit('money', 'dollar', 1, 'dollar dollars'),
  ...unit('money', 'dollar', 0.01, 'cent cents'),
  ...unit('money', 'euro', 1, 'euro euros'),
  ...unit('money', 'yen', 1, 'yen'),
  ...unit('money', 'yuan', 1, 'yuan renminbi'),
  ...unit('money', 'rupee', 1, 'rupee rupees'),
  ...unit('money', 'rouble', 1, 'rouble roubles ruble rubles'),
  ...unit('money', 'franc', 1, 'franc francs'),
  ...unit('money', 'crown', 1, 'crown crowns krona kronor krone kroner koruna'),
  ...unit('money', 'mark', 1, 'mark marks'),
  ...unit('money', 'peso', 1, 'peso pesos'),
  ...unit('money', 'rand', 1, 'rand'),
  ...unit('money', 'naira', 1, 'naira'),
  ...unit('money', 'shilling', 1, 'shilling shillings'),
  ...unit('money', 'shekel', 1, 'shekel shekels'),
  ...unit('money', 'lira', 1, 'lira liras'),
  ...unit('money', 'zloty', 1, 'zloty zlotys'),
  ...unit('money', 'forint', 1, 'forint forints'),
  ...unit('money', 'dinar', 1, 'dinar dinars'),
  ...unit('money', 'dirham', 1, 'dirham dirhams'),
  ...unit('money', 'riyal', 1, 'riyal riyals rial rials'),
  ...unit('money', 'won', 1, 'won'),
  ...unit('money', 'real', 1, 'reais'),
]);

/** The unit of a name in lower case, one word or several joined by single spaces. */
export const unitOf = (lower: string): Unit | undefined => UNITS.get(lower);

/** Words that begin units of two or three words. */
export const UNIT_OPENERS: ReadonlySet<string> = new Set(
  [...UNITS.keys()].filter((name) => name.includes(' ')).map((name) => name.split(' ')[0]!),
);

/** Names that mean something else unless they stand right behind a digit: 5m, 5 m, but not "I'm". */
export const isShortUnit = (lower: string): boolean => lower.length <= 2 && UNITS.has(lower);

const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  '£': 'pound',
  $: 'dollar',
  '€': 'euro',
  '¥': 'yen',
  '₹': 'rupee',
  '₽': 'rouble',
  '₺': 'lira',
  '₦': 'naira',
  '₩': 'won',
  '₪': 'shekel',
  '₴': 'hryvnia',
};

/** Whose dollar it is, by the letters glued to the sign: C$12, HK$3. US$ is the plain one. */
const DOLLARS: Readonly<Record<string, string>> = {
  C: 'Canadian dollar',
  CA: 'Canadian dollar',
  A: 'Australian dollar',
  AU: 'Australian dollar',
  NZ: 'New Zealand dollar',
  HK: 'Hong Kong dollar',
  S: 'Singapore dollar',
  R: 'real',
};

/** The currency of a sign that stands before an amount; `letters` are those glued to it. */
export const currencyOfSign = (sign: string, letters = ''): string | undefined =>
  (sign === '$' ? DOLLARS[letters] : undefined) ?? CURRENCY_SIGNS[sign];
