/**
 * An English word, folded, with the regular forms beside it: vote, votes, voted, voting. Forms that do not exist are
 * made too; they are looked up, and found nowhere.
 */
export function inflections(word: string): string[] {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return [word];
  const forms = new Set([word]);
  for (const base of basesOf(word)) {
    forms.add(base);
    forms.add(/(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : base.replace(/(?<=[^aeiou])y$/, 'ie') + 's');
    forms.add(`${base.replace(/(?<=[^aeiou])y$/, 'i').replace(/e$/, '')}ed`);
    forms.add(`${base.replace(/e$/, '')}ing`);
    const doubled = /[^aeiou][aeiou]([bdgklmnprt])$/.exec(base)?.[1];
    if (doubled) forms.add(`${base}${doubled}ed`).add(`${base}${doubled}ing`);
  }
  return [...forms];
}

/** What a word may be a form of, itself included. */
function basesOf(word: string): string[] {
  const bases = [word];
  const add = (ending: RegExp, ...replacements: readonly string[]): void => {
    const stem = word.replace(ending, '');
    if (stem !== word && stem.length > 2) bases.push(...replacements.map((replacement) => stem + replacement));
  };
  if (/[^su]s$/.test(word) || /(?:ss|x|z|ch|sh)es$/.test(word)) {
    add(/ies$/, 'y');
    add(/(?<=ss|x|z|ch|sh)es$/, '');
    if (!word.endsWith('ies')) add(/s$/, '');
  }
  if (word.endsWith('ed')) {
    add(/ied$/, 'y');
    if (!word.endsWith('ied')) add(/ed$/, '', 'e');
    add(/([bdgklmnprt])\1ed$/, word.charAt(word.length - 3));
  }
  if (word.endsWith('ing')) {
    add(/ing$/, '', 'e');
    add(/([bdgklmnprt])\1ing$/, word.charAt(word.length - 4));
  }
  return bases;
}
