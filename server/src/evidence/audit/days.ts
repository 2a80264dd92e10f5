import type { Source } from '../../corpus/source';

/** Days after which a figure, a plan, a post or a state of things may well be another. */
const LONG = 3;

/** Whether two sources are of days so far apart that what they tell may have changed between them. */
export function areFarApart(a: Source, b: Source): boolean {
  const [one, other] = [a, b].map(({ facts }) => facts.date?.value);
  return one !== undefined && other !== undefined && Math.abs(one - other) > LONG;
}
