import type { QuantityItem } from '../../text/claims/statement';
import type { Quantity } from '../../text/quantities/quantity';
import { isExact, wordsBetween, type Figure, type FigureInParagraph } from './figures';

/** A figure near another one, of which that may have been reckoned. */
export interface Known {
  /** The parts of a duration put together: "two hours 25 minutes". */
  readonly quantity: Quantity;
  readonly figure: Figure;
  /** How many sentences lie between, counted from 0; `FAR` in a paragraph before. */
  readonly distance: number;
  /** "about 850": what is made of it is no more exact. */
  readonly rounded?: boolean;
}

export const FAR = 99;

/** The exact figures around one, nearest sentence first and each in order of the text. */
export function knownAround(figure: FigureInParagraph): Known[] {
  const sentences = [...new Set(figure.before.map(({ statement }) => statement))].filter(
    (statement) => statement !== figure.statement,
  );
  const own = [...figure.before, ...figure.after].filter(({ statement }) => statement === figure.statement);
  return [
    ...joined(own, 0),
    ...sentences.reverse().flatMap((statement, at) =>
      joined(
        figure.before.filter((other) => other.statement === statement),
        at + 1,
      ),
    ),
    ...joined(figure.earlier, FAR),
  ];
}

/** The exact figures of one statement, in order of the text. */
export const knownIn = (figures: readonly Figure[]): Known[] => joined(figures, 0);

/** Whether a figure is the second part of a duration: "two hours 25 minutes". */
export const isSecondPart = ({ item, statement, before }: FigureInParagraph): boolean => {
  const last = before.at(-1);
  return last?.statement === statement && areParts(last, { item, statement });
};

/** Whether a figure is the first part of a duration. */
export const isFirstPart = ({ item, statement, after }: FigureInParagraph): boolean => {
  const [next] = after;
  return next?.statement === statement && areParts({ item, statement }, next);
};

function joined(figures: readonly Figure[], distance: number): Known[] {
  const known: Known[] = [];
  let before: Figure | undefined;
  for (const figure of figures) {
    const { quantity } = figure.item;
    const last = known.at(-1);
    const isPart = last && before && areParts(before, figure);
    before = figure;
    if (isPart)
      known[known.length - 1] = {
        ...last,
        quantity: {
          ...quantity,
          value: last.quantity.value + quantity.value,
          high: last.quantity.value + quantity.value,
        },
      };
    else if (isExact(quantity)) known.push({ quantity, figure, distance });
    else if (quantity.bound === 'about' && quantity.high === quantity.value)
      known.push({ quantity, figure, distance, rounded: true });
  }
  return known;
}

const areParts = (a: { item: QuantityItem } & Figure, b: Figure): boolean =>
  a.statement === b.statement &&
  a.item.quantity.dimension === 'duration' &&
  b.item.quantity.dimension === 'duration' &&
  a.item.quantity.factor > b.item.quantity.factor &&
  /^(?:and)?$/.test(wordsBetween(a.statement, a.item.last, b.item.first));
