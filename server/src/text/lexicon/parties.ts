/**
 * Parties by the words that stand before an office or behind a name in brackets. Each line is one party; the first form
 * is how it is written before an office, all are folded.
 */
const PARTIES = `republican|gop|republicans; democratic|democrat|democrats; independent|ind|independents;
labour|lab|labor; conservative|con|tory|conservatives|tories; liberal democrat|lib dem|liberal democrats|lib dems|ld;
liberal|liberals; green|greens|green party; reform uk|reform; ukip; snp|scottish national party; plaid cymru|plaid; dup; sdlp; uup;
sinn fein; fine gael; fianna fail; social democrat|social democratic|social democrats; christian democrat|christian democratic|christian democrats;
socialist|socialists; communist|communists; unionist|unionists; nationalist|nationalists`;

const parties: readonly (readonly string[])[] = PARTIES.split(';').map((line) =>
  line.split('|').map((form) => form.trim()),
);

const byForm: ReadonlyMap<string, string> = new Map(
  parties.flatMap(([name, ...forms]) => [name!, ...forms].map((form) => [form, name!] as const)),
);

/** The party that folded words name, in the form that stands before an office; undefined where they name none. */
export const partyNamed = (words: string): string | undefined => byForm.get(words);

/** How many words the longest form has. */
export const LONGEST_PARTY = Math.max(...[...byForm.keys()].map((form) => form.split(' ').length));
