/** What reporters write for one another: letters that sound alike, given names, titles. */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** What is heard as the same, and what may be written for it. */
export interface SoundAlike {
  /** Letters of the word, in lower case. */
  readonly heard: RegExp;
  readonly written: string;
}

const rows = (table: string): readonly SoundAlike[] =>
  list(table).map((row) => {
    const [heard, written] = row.split('>');
    return { heard: new RegExp(heard!, 'g'), written: written! };
  });

/**
 * Letters in names that sound alike where they stand: c is k before a, o and u, and s before e and i. A first letter is
 * changed only where people do: Philip and Filip, Carl and Karl, Geoffrey and Jeffrey.
 */
export const SOUND_ALIKES: readonly SoundAlike[] = rows(`
  ph>f (?<=.)f(?=[^f])>ph (?<=[^f])ff>ph ck>k (?<=.)ck>c (?<=[aeiou])k(?=[^eiyns]|$)>ck c(?=[aou])>k c(?=[lr])>k
  k(?=[aou])>c (?<=[^c])k(?=[lr])>c (?<=[^cs])ch(?=[aou])>kh (?<=[aeiou])ch>tch (?<=.)i(?=[^aeiouy]|$)>y
  (?<=[^aeiou])y(?=.)>i (?<=[^aeiou])y$>i (?<=.)ie$>y (?<=[^aeo])y$>ie (?<=[^e])y$>ey ey$>y (?<=.)ie>ei (?<=.)ei>ie
  (?<=[aeiouy])s(?=[aeiouy])>z (?<=[aeiouy])z(?=[aeiouy]|$)>s (?<=.)ss>s (?<=[aeiou])s(?=[aeiou])>ss (?<=.)s(?=[ei])>c
  (?<=.)c(?=[ei])>s (?<=.)sh>sch (?<=.)sch>sh x>ks (?<=[aeiou])v(?=[aeiou])>w (?<=[aeiou])w(?=[aeiou])>v ov$>off
  (?<=.)gh>g (?<=.)ea(?=[^aeiou])>ee (?<=.)ee>ea (?<=.)ou>oo (?<=.)oo>ou (?<=.)ai>ay (?<=.)ay>ai (?<=.)er$>ar
  (?<=.)ar$>er (?<=.)or$>er (?<=.)son$>sen (?<=.)sen$>son (?<=.)th>t qu>kw (?<=.)au>aw ^geo>jeo
  (?<=.)mann$>man (?<=.)man$>mann (?<=.)berg$>burg (?<=.)burg$>berg (?<=.)tt>t (?<=.)ll>l (?<=.)nn>n`);

/** What is written for each vowel by somebody who heard the name, or hit the key beside it. */
export const WRONG_VOWELS: Readonly<Record<string, readonly string[]>> = {
  a: ['e', 'o'],
  e: ['a', 'i'],
  i: ['e'],
  o: ['a', 'u'],
  u: ['o'],
};

export const GIVEN_NAMES: Readonly<Record<'male' | 'female', readonly string[]>> = {
  male: list(`
    Adam Adrian Albert Alan Andrew Anthony Arthur Ben Bernard Boris Brian Bruce Carl Charles Chris Colin Craig Dale Daniel
    David Dean Dennis Donald Douglas Edward Eric Ethan Felix Frank Fred Gareth Gary George Gordon Graham Greg Harold Harry
    Henry Howard Hugh Ian Isaac Ivan Jack Jacob James Jason Jeff Jeremy John Joseph Justin Karl Keith Kenneth Kevin Kyle
    Larry Leo Leonard Liam Louis Luke Marcus Mark Martin Matthew Michael Nathan Neil Nicholas Nigel Noah Oliver Omar Oscar
    Owen Patrick Paul Peter Philip Quentin Ralph Raymond Richard Robert Roger Ronald Russell Samuel Scott Sean Simon
    Stephen Stuart Thomas Timothy Todd Tony Umar Victor Viktor Vincent Walter Warren Wayne William Xavier Yusuf Zachary`),
  female: list(`
    Abigail Alice Amanda Amy Andrea Angela Anna Audrey Barbara Beatrice Bella Brenda Carla Caroline Catherine Charlotte
    Claire Dana Deborah Diana Donna Dorothy Eleanor Elizabeth Emily Emma Erica Eva Fiona Frances Gail Gloria Grace Hannah
    Harriet Heather Helen Irene Isabel Ivy Jane Janet Jennifer Jessica Joan Judith Julia Karen Kate Kelly Kimberly Laura
    Lauren Linda Lisa Louise Lucy Margaret Maria Martha Mary Megan Melissa Monica Nadia Nancy Naomi Natalie Nicole Nora
    Olga Olivia Pamela Patricia Paula Penelope Rachel Rebecca Rita Robin Rose Ruth Samantha Sandra Sarah Sharon Sheila
    Sofia Susan Sylvia Tanya Teresa Tracy Ursula Valerie Vanessa Veronica Victoria Virginia Wendy Yvonne Zoe`),
};

/** Titles and the like of which a person has one: within a group, one is written for another. */
export interface TitleGroup {
  /** Ways to write each title, in lower case; the first stands for it where it is written for another. */
  readonly titles: readonly (readonly string[])[];
  /** Words of which one must follow, as "secretary" follows "army". */
  readonly before?: readonly string[];
}

export const TITLE_GROUPS: readonly TitleGroup[] = [
  { titles: [['army'], ['navy'], ['air force']], before: ['secretary', 'chief', 'general'] },
  {
    titles: [['defense'], ['interior'], ['treasury'], ['commerce'], ['education'], ['labor'], ['energy']],
    before: ['secretary', 'department', 'undersecretary'],
  },
  {
    titles: [
      ['defence', 'defense'],
      ['interior'],
      ['finance'],
      ['foreign', 'foreign affairs'],
      ['justice'],
      ['health'],
      ['transport'],
    ],
    before: ['minister', 'ministry'],
  },
  { titles: [['sen.'], ['rep.']] },
  { titles: [['senator'], ['representative', 'congressman', 'congresswoman']] },
  { titles: [['senators'], ['representatives']] },
  { titles: [['gov.'], ['sen.']] },
  { titles: [['governor'], ['senator'], ['mayor']] },
  {
    titles: [
      ['chief executive', 'ceo', 'chief executive officer'],
      ['finance director', 'chief financial officer'],
    ],
  },
  {
    titles: [
      ['ceo', 'chief executive'],
      ['cfo', 'chief financial officer'],
    ],
  },
  { titles: [['chairman', 'chairwoman', 'chair'], ['treasurer']] },
  { titles: [['prime minister'], ['president']] },
  { titles: [['prime minister'], ['foreign minister'], ['finance minister']] },
  { titles: [['vice president'], ['secretary of state'], ['attorney general']] },
  { titles: [['judge'], ['prosecutor']] },
  { titles: [['attorney general'], ['solicitor general']] },
  { titles: [['maj.'], ['col.'], ['capt.'], ['lt.'], ['sgt.']] },
  { titles: [['major'], ['colonel'], ['captain'], ['lieutenant'], ['sergeant']] },
  {
    titles: [
      ['superintendent', 'supt'],
      ['inspector', 'insp'],
    ],
  },
  {
    titles: [
      ['republican', 'r'],
      ['democratic', 'democrat', 'd'],
    ],
    before: ['sen.', 'rep.', 'senator', 'governor'],
  },
  { titles: [['goalkeeper'], ['midfielder'], ['defender'], ['striker']] },
  { titles: [['bishop'], ['archbishop'], ['cardinal']] },
  { titles: [['ambassador'], ['consul']] },
];

/** Ways to write one title: where one of them is right, so are the others. */
export const EQUAL_TITLES: readonly (readonly string[])[] = [
  ['sen.', 'senator'],
  ['rep.', 'representative', 'congressman', 'congresswoman'],
  ['gov.', 'governor'],
  ['ceo', 'chief executive', 'chief executive officer'],
  ['chairman', 'chairwoman', 'chair'],
  ['superintendent', 'supt'],
  ['inspector', 'insp'],
  ['defence', 'defense'],
  ['foreign', 'foreign affairs'],
];

/** Before these words a title is only part of an office: deputy attorney general, vice president. */
export const OFFICE_PARTS: readonly string[] = list('deputy assistant associate vice executive managing acting under');

/** Nationalities of people, of which one is written for another. */
export const NATIONALITIES = list(`
  American British French German Russian Polish Danish Norwegian Swedish Portuguese Brazilian Turkish Canadian Irish
  Austrian Italian Australian Indian Iranian Israeli Egyptian Ukrainian Spanish Chinese Japanese Mexican Dutch Belgian
  Czech Greek Finnish Pakistani Syrian Scottish Welsh`);
