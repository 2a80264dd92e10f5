/** A set of the words of a list written with spaces between them. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** A set of the phrases of a list written with commas or line ends between them. */
export const phraseSet = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/[,\n]/)
      .map((phrase) => phrase.trim())
      .filter(Boolean),
  );
