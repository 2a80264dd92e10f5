import { table } from '../table';

/**
 * Legal forms of companies, the short words that names of organisations are written with, and numbers in words. All
 * entries are folded and without stops: "p.l.c." is plc, "Sp. z o.o." is sp zoo.
 */

/** What liability a form gives: forms of one class translate one another, forms of two classes are two companies. */
export type FormClass = 'stock company' | 'limited company' | 'corporation' | 'partnership' | 'association';

/** Each line is a class; each entry one form of one country with its spellings; a form without a country is its class. */
const FORMS: Readonly<Record<FormClass, string>> = {
  'stock company': `ag|aktiengesellschaft; plc|public limited company; sa|societe anonyme|sociedad anonima|sociedade anonima;
    sa de cv|sociedad anonima de capital variable; spa|societa per azioni; nv|naamloze vennootschap; as|aksjeselskap|aktieselskab;
    asa|allmennaksjeselskap; ab|aktiebolag; oyj|oy|osakeyhtio; se|societas europaea; kk|kabushiki kaisha; tbk|pt|perseroan terbatas;
    jsc|joint stock company|ao|aktsionernoe obshchestvo; ojsc|open joint stock company|oao; pjsc|public joint stock company|pao;
    cjsc|closed joint stock company|zao; saog; saa; nyrt; kgaa`,
  'limited company': `ltd|limited|limited company; gmbh|gesellschaft mit beschrankter haftung|mbh; sarl|societe a responsabilite limitee;
    srl|societa a responsabilita limitata|societatea cu raspundere limitata; sl|sociedad limitada; sp zoo|spolka z ograniczona odpowiedzialnoscia;
    bv|besloten vennootschap; bvba; llc|limited liability company|ooo|obshchestvo s ogranichennoy otvetstvennostyu;
    pty ltd|pty limited|proprietary limited; pvt ltd|private limited|pte ltd|pte limited; kft; sro; doo; ood; lda|limitada; aps|anpartsselskab`,
  corporation: 'co|company|corp|corporation|inc|incorporated|co ltd|co limited|company limited|co inc',
  partnership: `lp|limited partnership; llp|limited liability partnership; kg|kommanditgesellschaft; gmbh & co kg; ohg; snc; pllc`,
  association: 'ev|eingetragener verein; cic; pc',
};

/** One legal form: the class and the form within it. */
export interface LegalForm {
  readonly form: string;
  readonly kind: FormClass;
}

const forms: ReadonlyMap<string, LegalForm> = new Map(
  (Object.entries(FORMS) as [FormClass, string][]).flatMap(([kind, list]) =>
    list.split(';').flatMap((spellings) => {
      const all = spellings.split('|').map((spelling) => spelling.trim().replace(/\s+/g, ' '));
      return all.map((spelling) => [spelling, { form: all[0]!, kind }] as const);
    }),
  ),
);

/** The longest legal form, in words. */
export const LONGEST_FORM = Math.max(...[...forms.keys()].map((key) => key.split(' ').length));

/** The legal form that folded words, joined by spaces, write. */
export const legalForm = (words: string): LegalForm | undefined => forms.get(words);

/** Forms long enough that a slip in them is still seen for one. */
export const LONG_FORMS: readonly string[] = [...forms.keys()].filter((key) => key.length >= 12);

/** Words in a shortened or another spelling, with the form in which they are compared. */
const SPELLINGS: Readonly<Record<string, string>> = table({
  intl: 'international',
  natl: 'national',
  dept: 'department',
  assn: 'association',
  assoc: 'association',
  govt: 'government',
  univ: 'university',
  mfg: 'manufacturing',
  bros: 'brothers',
  org: 'organization',
  inst: 'institute',
  cttee: 'committee',
  labour: 'labor',
  centre: 'center',
  defence: 'defense',
  programme: 'program',
  holding: 'holdings',
  st: 'saint',
  '&': 'and',
});

/** The form in which a folded word of an organisation's name is compared; -isation is written -ization. */
export const organisationSpelling = (word: string): string =>
  SPELLINGS[word] ?? word.replace(/isation(s?)$/, 'ization$1');

const UNITS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen';
const CARDINALS = `${UNITS} seventeen eighteen nineteen`.split(' ');
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth'.split(' ');

/** The number that a folded word writes in letters or digits: forty, 44, three. */
export function numberIn(word: string): number | undefined {
  if (/^\d{1,9}$/.test(word)) return Number(word);
  const small = CARDINALS.indexOf(word);
  if (small >= 0) return small;
  const tens = TENS.indexOf(word);
  return tens > 1 ? tens * 10 : undefined;
}

/** The number of an ordinal in letters or digits: first, 1st, third. */
export function ordinalIn(word: string): number | undefined {
  const digits = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(word);
  if (digits) return Number(digits[1]);
  const at = ORDINALS.indexOf(word);
  return at > 0 ? at : undefined;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** The number that a folded word writes in Roman digits, up to 49: VIII, XII. */
export function romanIn(word: string): number | undefined {
  if (!/^(?=[ivx])x{0,4}(?:ix|iv|v?i{0,3})$/.test(word)) return undefined;
  return [...word].reduce((sum, digit, at) => {
    const value = ROMAN[digit]!;
    return sum + (value < (ROMAN[word.charAt(at + 1)] ?? 0) ? -value : value);
  }, 0);
}
