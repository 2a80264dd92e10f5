import data from '../../generated/wordnet.json';
import { PackedLines, PackedLists } from './packed';
import { isFunctionWord } from './words';

/** Parts of speech as WordNet has them: noun, verb, adjective, adverb. */
export type PartOfSpeech = 'n' | 'v' | 'a' | 'r';

/** What WordNet knows of one word in its basic form. */
interface Lexeme {
  /** Parts of speech, the most used first, each with the category of its first sense and how often it is that, 1 to 9. */
  readonly kinds: readonly { readonly pos: PartOfSpeech; readonly category: number; readonly share: number }[];
  /** Groups of words that mean the same, in the senses that the word mostly has. */
  readonly groups: ReadonlySet<string>;
  /** Groups of words that mean something wider. */
  readonly wider: ReadonlySet<string>;
  readonly opposites: readonly string[];
  /** Words made of it, or of which it is made: destroy and destruction. */
  readonly kin: readonly string[];
}

interface WordNet {
  /** What is known of each word; others refer to a word by the number of its line. */
  readonly lines: PackedLines;
  readonly irregular: ReadonlyMap<string, readonly string[]>;
  /** The same, by the basic form. */
  readonly formsOf: ReadonlyMap<string, readonly string[]>;
}

const NONE: readonly string[] = [];

let loaded: WordNet | undefined;
const lexemes = new Map<string, Lexeme | undefined>();

/** Unpacked at first use; the lines of single words when they are asked for. */
const wordnet = (): WordNet => (loaded ??= unpack());

function unpack(): WordNet {
  const irregular = new Map(
    data.irregular.split(' ').map((entry) => {
      const [form, of] = entry.split(':');
      return [form!, of!.split('/')] as const;
    }),
  );
  const byLemma = new Map<string, string[]>();
  for (const [form, of] of irregular) for (const lemma of of) byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), form]);
  return { lines: new PackedLines(data.lemmas), irregular, formsOf: byLemma };
}

/** The irregular forms of a word in its basic form: rose and risen. */
export const irregularFormsOf = (lemma: string): readonly string[] => wordnet().formsOf.get(lemma) ?? NONE;

const codes = (list: string | undefined): string[] => (list ? list.split(',') : []);
const numberOf = (code: string): number => parseInt(code, 36);

function lexeme(lemma: string): Lexeme | undefined {
  if (lexemes.has(lemma)) return lexemes.get(lemma);
  const { lines } = wordnet();
  const index = lines.indexOf(lemma);
  let found: Lexeme | undefined;
  if (index >= 0) {
    const [, kinds, groups, wider, opposites, kin] = lines.line(index).split('|');
    const wordsOf = (list: string | undefined): string[] => codes(list).map((code) => lines.word(numberOf(code)));
    found = {
      kinds: (kinds!.match(/.{4}/g) ?? []).map((kind) => ({
        pos: kind.charAt(0) as PartOfSpeech,
        category: Number(kind.slice(1, 3)),
        share: Number(kind.charAt(3)),
      })),
      groups: new Set(codes(groups)),
      wider: new Set(codes(wider)),
      opposites: wordsOf(opposites),
      kin: wordsOf(kin),
    };
  }
  lexemes.set(lemma, found);
  return found;
}

// ---- Forms ------------------------------------------------------------------------------------------------------

/** Endings of inflected forms with what stands in their place in the basic form, tried in order. */
const ENDINGS: readonly (readonly [string, string, PartOfSpeech])[] = [
  ['ies', 'y', 'n'],
  ['ies', 'y', 'v'],
  ['ves', 'f', 'n'],
  ['men', 'man', 'n'],
  ['ses', 's', 'n'],
  ['xes', 'x', 'n'],
  ['zes', 'z', 'n'],
  ['ches', 'ch', 'n'],
  ['shes', 'sh', 'n'],
  ['s', '', 'n'],
  ['s', '', 'v'],
  ['es', '', 'v'],
  ['ied', 'y', 'v'],
  ['ed', 'e', 'v'],
  ['ed', '', 'v'],
  ['ing', 'e', 'v'],
  ['ing', '', 'v'],
  ['er', '', 'a'],
  ['er', 'e', 'a'],
  ['est', '', 'a'],
  ['est', 'e', 'a'],
];

/** British endings in the way in which WordNet, an American book, has them. */
const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/isation(s?)$/, 'ization$1'],
  [/ise$/, 'ize'],
  [/ised$/, 'ized'],
  [/ising$/, 'izing'],
  [/([lb])our(s|ed|ing|er|ers|able)?$/, '$1or$2'],
  [/([^aeiou])tre(s?)$/, '$1ter$2'],
  [/defence/, 'defense'],
  [/programme/, 'program'],
  [/([aeiou])ll(ed|ing|er)$/, '$1l$2'],
];

const lemmaCache = new Map<string, readonly string[]>();
const MOST_CACHED = 50_000;

/**
 * The basic forms of a word in lower case, the likeliest first: saw is saw and see. A word that WordNet does not know has
 * none.
 */
export function lemmasOf(lower: string): readonly string[] {
  const known = lemmaCache.get(lower);
  if (known) return known;
  if (lemmaCache.size > MOST_CACHED) lemmaCache.clear();
  let lemmas = formsOf(lower);
  if (lemmas.length === 0) {
    for (const [british, american] of AMERICAN) {
      if (!british.test(lower)) continue;
      lemmas = formsOf(lower.replace(british, american));
      if (lemmas.length > 0) break;
    }
  }
  lemmaCache.set(lower, lemmas);
  return lemmas;
}

function formsOf(lower: string): readonly string[] {
  const { lines, irregular } = wordnet();
  const found = new Set<string>(irregular.get(lower) ?? NONE);
  for (const [ending, base, pos] of ENDINGS) {
    if (!lower.endsWith(ending) || lower.length - ending.length < 2) continue;
    const stem = lower.slice(0, lower.length - ending.length);
    if (isKind(stem + base, pos)) found.add(stem + base);
    // stopped, planning: the last letter was doubled
    const last = stem.charAt(stem.length - 1);
    const doubled = base === '' && pos !== 'n' && last === stem.charAt(stem.length - 2) && !/[aeious]/.test(last);
    if (doubled && isKind(stem.slice(0, -1), pos)) found.add(stem.slice(0, -1));
  }
  // "added" is a form of "add" and of nothing else, though WordNet lists it; "news" and "bed" are no forms
  if (lines.has(lower) && (found.size === 0 || !isMereForm(lower))) found.add(lower);
  return [...found];
}

const isKind = (lemma: string, pos: PartOfSpeech): boolean =>
  lexeme(lemma)?.kinds.some((kind) => kind.pos === pos) ?? false;

/** An inflected form that WordNet also lists for a rare use of its own: "found", "left", "rose". */
const isMereForm = (lower: string): boolean => /(?:ed|ing|[^s]s)$/.test(lower);

// ---- Kinds ------------------------------------------------------------------------------------------------------

/** Whether a word, in lower case and in any form, can be of a part of speech. */
export const canBe = (lower: string, pos: PartOfSpeech): boolean => lemmasOf(lower).some((lemma) => isKind(lemma, pos));

/**
 * Whether a word, in lower case, is mostly of a part of speech. Grammatical words are no nouns, whatever WordNet has under
 * "he" (helium) and "in" (indium).
 */
export function isMostly(lower: string, pos: PartOfSpeech): boolean {
  if (pos === 'n' && isFunctionWord(lower)) return false;
  const lemma = lemmasOf(lower)[0];
  return lemma !== undefined && lexeme(lemma)?.kinds[0]?.pos === pos;
}

/** WordNet's categories of nouns that matter here. */
const CATEGORY = { group: 14, person: 18, quantity: 23, time: 28 } as const;

export type NounCategory = keyof typeof CATEGORY;

/** Whether a noun, in lower case and in any form, mostly names a thing of a category: "soldiers" are persons. */
export const isNounOf = (lower: string, category: NounCategory): boolean =>
  lemmasOf(lower).some((lemma) =>
    lexeme(lemma)?.kinds.some((kind) => kind.pos === 'n' && kind.category === CATEGORY[category]),
  );

/** Categories of nouns for things that shut each other out: animals, food, plants, substances, body parts. */
const THINGS: ReadonlyMap<number, number> = new Map([
  [5, 5],
  [8, 8],
  [13, 13],
  // a mango is a tree, and an orange a fruit
  [20, 13],
  [27, 27],
]);

/** Whether two nouns, in lower case and in any form, mostly name things of one kind: mangoes and oranges. */
export const areThingsOfOneKind = (a: string, b: string): boolean => {
  const categories = lemmasOf(a).flatMap(thingCategory);
  return (
    categories.length > 0 && lemmasOf(b).some((lemma) => thingCategory(lemma).some((one) => categories.includes(one)))
  );
};

/** The category of a word that is mostly a noun for a thing. */
function thingCategory(lemma: string): number[] {
  const first = lexeme(lemma)?.kinds[0];
  const thing = first?.pos === 'n' ? THINGS.get(first.category) : undefined;
  return thing === undefined ? [] : [thing];
}

/** Whether two nouns, in lower case and in any form, are mostly of one of WordNet's categories: chlorine and acid, an oyster and a prawn. */
export const areOfOneCategory = (a: string, b: string): boolean => {
  const own = lemmasOf(a).flatMap(categoryOf);
  return lemmasOf(b).some((lemma) => categoryOf(lemma).some((category) => own.includes(category)));
};

function categoryOf(lemma: string): number[] {
  const first = lexeme(lemma)?.kinds[0];
  return first?.pos === 'n' ? [first.category] : [];
}

/** Whether a noun, in lower case, mostly names such a thing. */
export const isThing = (lower: string): boolean => lemmasOf(lower).some((lemma) => thingCategory(lemma).length > 0);

// ---- Relations --------------------------------------------------------------------------------------------------

/** The words, in their basic form, that WordNet has for opposites of a word in lower case. */
export const oppositesOf = (lower: string): readonly string[] =>
  lemmasOf(lower).flatMap((lemma) => lexeme(lemma)?.opposites ?? NONE);

/** How two words relate, the closest first. */
export type Relation = 'same' | 'synonym' | 'kin' | 'wider' | 'opposite' | 'none';

const RANK: readonly Relation[] = ['same', 'synonym', 'kin', 'wider', 'opposite'];

const relationCache = new Map<string, Relation>();

/** How two words, in lower case and in any form, relate in the senses that they mostly have. */
export function relationOf(a: string, b: string): Relation {
  if (a === b) return 'same';
  const key = a < b ? `${a} ${b}` : `${b} ${a}`;
  const known = relationCache.get(key);
  if (known !== undefined) return known;
  if (relationCache.size > MOST_CACHED) relationCache.clear();
  let best: Relation = 'none';
  for (const one of lemmasOf(a)) {
    for (const other of lemmasOf(b)) {
      const relation = relationOfLemmas(one, other);
      if (relation !== 'none' && (best === 'none' || RANK.indexOf(relation) < RANK.indexOf(best))) best = relation;
    }
  }
  relationCache.set(key, best);
  return best;
}

function relationOfLemmas(a: string, b: string): Relation {
  if (a === b) return 'same';
  const [one, other] = [lexeme(a), lexeme(b)];
  if (!one || !other) return 'none';
  if (one.opposites.includes(b) || other.opposites.includes(a)) return 'opposite';
  if (one.kin.includes(b) || other.kin.includes(a)) return 'kin';
  if (shares(one.groups, other.groups)) return 'synonym';
  if (shares(one.wider, other.groups) || shares(one.groups, other.wider)) return 'wider';
  return one.kin.some((word) => other.kin.includes(word)) ? 'kin' : 'none';
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const item of a) if (b.has(item)) return true;
  return false;
}

// ---- Words around a word ----------------------------------------------------------------------------------------

/** By the numbers of groups, the lines of the words in each, and of those for which it means something wider. */
interface Groups {
  readonly members: PackedLists;
  readonly narrower: PackedLists;
}

let grouped: Groups | undefined;

/** Made at first use. */
const groupsOfWords = (): Groups => (grouped ??= indexGroups());

function indexGroups(): Groups {
  const { lines } = wordnet();
  const members: number[] = [];
  const narrower: number[] = [];
  for (let line = 0; line < lines.size; line++) {
    const [, , groups, wider] = lines.line(line).split('|', 4);
    for (const group of codes(groups)) members.push(numberOf(group), line);
    for (const group of codes(wider)) narrower.push(numberOf(group), line);
  }
  return { members: new PackedLists(members), narrower: new PackedLists(narrower) };
}

/** The words that WordNet relates to one in its basic form, the closest relation of each; opposites are not among them. */
export function relatedInWordNet(lemma: string): ReadonlyMap<string, 'synonym' | 'kin' | 'wider'> {
  const related = new Map<string, 'synonym' | 'kin' | 'wider'>();
  const found = lexeme(lemma);
  if (!found) return related;
  const { groups, wider, kin } = found;
  const { members, narrower } = groupsOfWords();
  const put = (lists: PackedLists, group: string, relation: 'synonym' | 'wider'): void => {
    for (const line of lists.of(numberOf(group))) related.set(wordnet().lines.word(line), relation);
  };
  for (const group of wider) put(members, group, 'wider');
  for (const group of groups) put(narrower, group, 'wider');
  for (const word of kin) for (const sibling of lexeme(word)?.kin ?? NONE) related.set(sibling, 'kin');
  for (const word of kin) related.set(word, 'kin');
  for (const group of groups) put(members, group, 'synonym');
  related.delete(lemma);
  return related;
}
