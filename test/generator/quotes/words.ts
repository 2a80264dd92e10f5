/** What is written for one another in quotations: words of a list for each of those that they replace. */
type Replacements = Readonly<Record<string, readonly string[]>>;

export const MODALS: Replacements = {
  will: ['must', 'might'],
  would: ['could', 'should'],
  must: ['may', 'will'],
  should: ['could', 'will'],
  can: ['must', 'will'],
  could: ['should', 'will'],
  may: ['must', 'will'],
  might: ['must', 'will'],
};

export const PRONOUNS: Replacements = {
  i: ['we', 'they'],
  we: ['they', 'I'],
  he: ['she', 'they'],
  she: ['he', 'they'],
  they: ['we', 'I'],
  you: ['we', 'they'],
  me: ['us', 'them'],
  us: ['them', 'me'],
  them: ['us', 'him'],
  my: ['our', 'their'],
  our: ['their', 'my'],
  your: ['our', 'their'],
  his: ['her', 'their'],
  their: ['our', 'his'],
};

export const NUMBER_WORDS: readonly string[] =
  'two three four five six seven eight nine ten twelve twenty thirty forty fifty'.split(' ');
