/**
 * A table to look words up in. Plain objects know words that nobody put there: what of "constructor"? A table does not.
 */
export const table = <V>(entries: Readonly<Record<string, V>>): Readonly<Record<string, V>> =>
  Object.assign(Object.create(null) as Record<string, V>, entries);
