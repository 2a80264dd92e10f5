import { sentenceOfToken, type BlockAnalysis, type PlacedBlock } from '../analysis';
import { fold } from '../characters';
import { gazetteer } from '../lexicon/gazetteer';
import { isParticle, isPlacePrefix } from '../lexicon/kinds';
import { isFunctionWord } from '../lexicon/words';
import { remembered, rememberedFor } from '../memo';
import type { Span } from '../span';
import { addVotes, kindOf, NO_VOTES, type KindVotes, type NameKind, type NameMention } from './mention';
import { compareGiven, isSameGiven, parsePerson, type PersonName } from './person';
import { isExclusiveRole } from './roles/posts';
import { rolesOf } from './roles/beside';
import type { Role } from './roles/role';
import { votesFor } from './votes';

/** One use of a name in a document, at its place there. */
export interface PlacedMention extends Span {
  readonly mention: NameMention;
  /** Index of the block in the document. */
  readonly block: number;
  readonly roles: readonly Role[];
  /** The titles written before the name, in lower case: "mr", "army secretary". */
  readonly title: string;
}

export type Sex = 'male' | 'female';

/** One spelling of a name in a document. */
export interface LocalForm {
  readonly words: readonly string[];
  /** The words folded and joined: forms with one key differ in capitals and diacritics only. */
  readonly key: string;
  readonly mentions: readonly PlacedMention[];
}

/** A person or thing as one document names it: by the full name first, mostly by less afterwards. */
export interface LocalName {
  readonly kind: NameKind;
  readonly votes: KindVotes;
  /** The fullest form. */
  readonly form: LocalForm;
  /** All forms, the fullest first. */
  readonly forms: readonly LocalForm[];
  /** The parts of the full name, where it is a person's. */
  readonly person: PersonName | undefined;
  readonly roles: readonly Role[];
  /** What Mr, Mrs or the like before it say. */
  readonly sex: Sex | undefined;
  /** The name is a surname that several people of the document bear, and nothing tells whose it is here. */
  readonly ambiguous: boolean;
}

/** Gathers the names that a document's blocks mention into the people and things that they name. */
export function gatherNames(blocks: readonly PlacedBlock[]): LocalName[] {
  const forms = confirmedForms(blocks);
  const names: Draft[] = [];
  const short: Draft[] = [];
  for (const form of forms) {
    const name = newName(form);
    (isSurnameOnly(name) ? short : names).push(name);
  }
  const full = mergeFullNames(names);
  linkShortForms(short, full);
  return linkAcronyms(full).map(finished);
}

// ---- Mentions ---------------------------------------------------------------------------------------------------

/**
 * The mentions by their spelling, without those that only their place made look like names; runs in which two names stand
 * side by side are parted.
 */
function confirmedForms(blocks: readonly PlacedBlock[]): Gathered[] {
  const known = knownNames(blocks);
  const groups = new Map<string, { readonly first: KnownMention; readonly mentions: PlacedMention[] }>();
  blocks.forEach(({ start, block }, index) => {
    const mentions = mentionsIn(block);
    for (const spotted of block.names) {
      if (spotted.generic) continue;
      for (const mention of mentions.isTitleCase
        ? knownParts(mentions, spotted, known)
        : separateNames(mentions, spotted, known)) {
        const own = mentions.of(mention);
        const { folded, key } = own;
        if (mention.doubtful && !known.words.has(folded[0]!)) continue;
        if (isPairOfNames(mention, folded, known)) continue;
        const placed = placedAt(own, mention, start, index);
        const group = groups.get(key);
        if (group) group.mentions.push(placed);
        else groups.set(key, { first: own, mentions: [placed] });
      }
    }
  });
  return [...groups.values()].map(({ first, mentions }) => formOf(first, mentions));
}

/** A mention at its place in a document, where its block begins at an offset; the same as long as it stands there. */
function placedAt(known: KnownMention, mention: NameMention, offset: number, block: number): PlacedMention {
  const { roles, title, made } = known;
  const [start, end] = [mention.start + offset, mention.end + offset];
  if (made.placed?.start === start && made.placed.block === block) return made.placed;
  return (made.placed = { start, end, mention, block, roles, title });
}

/** A form with some mentions; the same as long as they are. */
function formOf({ key, made }: KnownMention, mentions: readonly PlacedMention[]): Gathered {
  const { gathered } = made;
  const known = gathered?.form.mentions;
  if (known?.length === mentions.length && known.every((mention, at) => mention === mentions[at])) return gathered!;
  return (made.gathered = new Gathered({ key, words: mentions[0]!.mention.words, mentions }));
}

/** A form with what it is by itself, and the name that was made last of what it is the first form of. */
class Gathered {
  readonly form: LocalForm;
  readonly votes: KindVotes;
  readonly person: PersonName | undefined;
  name: LocalName | undefined;

  constructor(form: LocalForm) {
    this.form = form;
    const [first, ...others] = form.mentions;
    this.votes = others.reduce((sum, { mention }) => addVotes(sum, mention.votes), first!.mention.votes);
    const holdsRole = form.mentions.some(({ roles }) => roles.length > 0);
    const kind = kindOf(holdsRole ? addVotes(this.votes, { ...NO_VOTES, person: ROLE_VOTES }) : this.votes);
    const maybePerson = kind === 'person' || (kind === 'other' && form.words.length <= 3);
    this.person = maybePerson ? personOf(form.words) : undefined;
  }
}

/** A mention with what its block alone says of it. */
interface KnownMention {
  /** Its words, folded. */
  readonly folded: readonly string[];
  readonly key: string;
  readonly roles: readonly Role[];
  readonly title: string;
  /** What was made of it last: in a draft most of it is the same again and again. */
  readonly made: { placed?: PlacedMention; gathered?: Gathered };
}

/** What a block says of the mentions in it and of parts of them, each worked out once. */
class BlockMentions {
  readonly block: BlockAnalysis;
  readonly isTitleCase: boolean;
  readonly #known = new Map<NameMention, KnownMention>();
  readonly #parts = new Map<string, NameMention | undefined>();

  constructor(block: BlockAnalysis) {
    this.block = block;
    this.isTitleCase = isTitleCase(block);
  }

  of(mention: NameMention): KnownMention {
    const known = this.#known.get(mention);
    if (known) return known;
    const { block } = this;
    const folded = mention.words.map(fold);
    const roles = rolesOf(block.tokens, sentenceOfToken(block, mention.first), mention);
    const made = { folded, key: keyOfFolded(folded), roles, title: titleBefore(block, mention), made: {} };
    this.#known.set(mention, made);
    return made;
  }

  /** A stretch of a run's tokens as a mention of its own; undefined where it does not begin and end with a name's word. */
  part(run: NameMention, first: number, last: number): NameMention | undefined {
    const key = `${run.first} ${first} ${last}`;
    if (!this.#parts.has(key)) this.#parts.set(key, partOf(this.block, run, first, last));
    return this.#parts.get(key);
  }
}

const mentionsIn = rememberedFor((block: BlockAnalysis) => new BlockMentions(block));

/** What a document uses as names where nothing but that explains the capitals. */
interface KnownNames {
  /** All words of names. */
  readonly words: ReadonlySet<string>;
  /** Whole names, by their keys. */
  readonly forms: ReadonlySet<string>;
  /** Names of one word. */
  readonly singles: ReadonlySet<string>;
}

function knownNames(blocks: readonly PlacedBlock[]): KnownNames {
  const words = new Set<string>();
  const forms = new Set<string>();
  const singles = new Set<string>();
  for (const { block } of blocks) {
    const mentions = mentionsIn(block);
    if (mentions.isTitleCase) continue;
    for (const mention of block.names) {
      if (mention.doubtful || mention.generic) continue;
      const { folded, key } = mentions.of(mention);
      for (const word of folded) words.add(word);
      forms.add(key);
      if (folded.length === 1) singles.add(folded[0]!);
    }
  }
  return { words, forms, singles };
}

const titleBefore = ({ tokens }: BlockAnalysis, { titleFirst, first }: NameMention): string =>
  tokens
    .slice(titleFirst, first)
    .map(({ lower }) => lower.replace('.', ''))
    .join(' ');

/** Whether a heading is in title case, so that its capitals prove nothing. */
function isTitleCase({ kind, tokens }: BlockAnalysis): boolean {
  if (kind !== 'heading') return false;
  let capital = 0;
  let lower = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 4 || isFunctionWord(token.lower)) continue;
    if (token.shape === 'lower') lower++;
    else capital++;
  }
  return capital > lower * 2;
}

/** The names within a title-case run that the rest of the document knows: the longest at each place. */
function knownParts(mentions: BlockMentions, run: NameMention, known: KnownNames): NameMention[] {
  if (isEntry(mentions, run, known)) return [run];
  const parts: NameMention[] = [];
  for (let first = run.first; first < run.last; first++) {
    for (let last = run.last; last > first; last--) {
      const part = mentions.part(run, first, last);
      if (!part || !(part.words.length === 1 ? known.words : known.forms).has(mentions.of(part).key)) continue;
      parts.push(part);
      first = last - 1;
      break;
    }
  }
  return parts;
}

/** "Ada Quill, Chief Financial Officer" in a list of people: a given name before a surname that the document has alone. */
function isEntry(mentions: BlockMentions, run: NameMention, { singles }: KnownNames): boolean {
  const { folded } = mentions.of(run);
  return (
    run.first === 0 &&
    folded.length === 2 &&
    mentions.block.tokens[run.last]?.text === ',' &&
    gazetteer().givenNames.has(folded[0]!) &&
    singles.has(folded[1]!)
  );
}

/** "Obama Medicare plan": two names side by side, each used by itself elsewhere, and no person's given name before them. */
function separateNames(mentions: BlockMentions, run: NameMention, known: KnownNames): NameMention[] {
  const { words, votes } = run;
  if (words.length !== 2 || votes.organisation + votes.place + votes.work >= 3) return [run];
  const { folded } = mentions.of(run);
  if (gazetteer().givenNames.has(folded[0]!) || !folded.every((word) => known.singles.has(word))) return [run];
  if (isItem(mentions.block, run)) return [run];
  const parts = [mentions.part(run, run.first, run.first + 1), mentions.part(run, run.last - 1, run.last)];
  return parts.every((part) => part !== undefined) ? parts : [run];
}

/** "; Yulia Quill-Rask (Norway);": what stands alone between marks is one name. */
const isItem = ({ tokens }: BlockAnalysis, { titleFirst, last }: NameMention): boolean =>
  /^[;,:]$/.test(tokens[titleFirst - 1]?.text ?? '') && /^[;,(:]$/.test(tokens[last]?.text ?? '');

/** A stretch of a run's tokens as a mention of its own; undefined where it does not begin and end with a name's word. */
function partOf(block: BlockAnalysis, run: NameMention, first: number, last: number): NameMention | undefined {
  const { tokens } = block;
  const part = tokens.slice(first, last);
  const isWord = (at: number): boolean => part[at]!.kind === 'word' && part[at]!.shape !== 'lower';
  if (!isWord(0) || !isWord(part.length - 1)) return undefined;
  const words = part.filter(({ kind }) => kind === 'word').map(({ text }) => text);
  return {
    ...run,
    first,
    last,
    titleFirst: first,
    start: part[0]!.start,
    end: part[part.length - 1]!.end,
    words,
    votes: votesFor(tokens, { first, last, titleFirst: first }, sentenceOfToken(block, first)),
  };
}

/** "Trump-Putin", "Russia-Ukraine": two names in one word, each known by itself. */
function isPairOfNames({ words }: NameMention, folded: readonly string[], known: KnownNames): boolean {
  if (words.length !== 1 || !words[0]!.includes('-')) return false;
  return folded[0]!.split('-').every((part) => known.words.has(part));
}

/** The key under which forms of one spelling meet. */
export const formKey = (words: readonly string[]): string => keyOfFolded(words.map(fold));

const keyOfFolded = (words: readonly string[]): string =>
  (words.length > 1 && words[0] === 'the' ? words.slice(1) : words).join(' ');

// ---- Names ------------------------------------------------------------------------------------------------------

/** The words of a key. */
export const wordsOfKey = remembered(20_000, (key): readonly string[] => key.split(' '));

/** A name while it is being gathered. */
interface Draft {
  /** Its first form. */
  readonly gathered: Gathered;
  forms: LocalForm[];
  votes: KindVotes;
  person: PersonName | undefined;
  ambiguous: boolean;
}

const newName = (gathered: Gathered): Draft => ({
  gathered,
  forms: [gathered.form],
  votes: gathered.votes,
  person: gathered.person,
  ambiguous: false,
});

/** The parts of a name as a mention writes it. */
const personOf = rememberedFor((words: readonly string[]) => parsePerson(words));

const isSurnameOnly = (name: Draft): boolean => {
  const { words } = name.forms[0]!;
  return (
    words.length === 1 || (name.person !== undefined && name.person.given.length === 0 && isParticle(fold(words[0]!)))
  );
};

/** Full names of one person in one document: with and without a middle initial, short and long given names. */
function mergeFullNames(names: readonly Draft[]): Draft[] {
  const merged: Draft[] = [];
  const alike = new AlikeNames();
  for (const name of names) {
    const same = alike
      .of(name)
      .find((other) => isWholeSurname(name, other) || (areOnePerson(name, other) ?? isShorterName(name, other)));
    if (same) absorb(same, name);
    else merged.push(name);
    alike.add(same ?? name);
  }
  return merged;
}

/** Finds the names that may be one with another by a word that both must have, in the order in which they came. */
class AlikeNames {
  readonly #order = new Map<Draft, number>();
  readonly #byWord = new Map<string, Set<Draft>>();

  /** Takes in a name, or the words that one has got since. */
  add(name: Draft): void {
    if (!this.#order.has(name)) this.#order.set(name, this.#order.size);
    for (const word of wordsOf(name)) {
      const list = this.#byWord.get(word);
      if (list) list.add(name);
      else this.#byWord.set(word, new Set([name]));
    }
  }

  of(name: Draft): Draft[] {
    const found = new Set<Draft>();
    for (const word of [...wordsOf(name), name.forms[0]!.key])
      for (const other of this.#byWord.get(word) ?? []) found.add(other);
    return [...found].sort((a, b) => this.#order.get(a)! - this.#order.get(b)!);
  }
}

/** A person's surname with and without particles, and the last word of any name. */
function wordsOf({ person, forms: [form] }: Draft): string[] {
  const { key } = form!;
  const last = key.slice(key.lastIndexOf(' ') + 1);
  return person && person.given.length > 0 ? [person.family, person.core, last] : [last];
}

function areOnePerson(a: Draft, b: Draft): boolean | undefined {
  if (!a.person || !b.person || a.person.given.length === 0 || b.person.given.length === 0) return undefined;
  if (a.person.family !== b.person.family && a.person.core !== b.person.core) return false;
  if (a.person.generation !== b.person.generation) return false;
  return isSameGiven(compareGiven(a.person.given, b.person.given));
}

/** "Ben Ali", where the document has Zine El Abidine Ben Ali: no given name, although Ben is one. */
const isWholeSurname = (name: Draft, { person }: Draft): boolean =>
  name.forms[0]!.words.length === 2 && (person?.given.length ?? 0) > 0 && person!.family === name.forms[0]!.key;

/** "Harbour Trust" beside "Averley Harbour Trust": a thing's name without its first words. */
function isShorterName(a: Draft, b: Draft): boolean {
  if (a.person || b.person || kindOf(a.votes) !== kindOf(b.votes) || kindOf(a.votes) === 'other') return false;
  const [one, other] = [a.forms[0]!.key, b.forms[0]!.key];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.includes(' ') && long.endsWith(` ${short}`);
}

/** Links surnames, and single words of names, to the one full name that each of them shortens. */
function linkShortForms(short: readonly Draft[], full: Draft[]): void {
  const bySurname = new Map<string, Draft[]>();
  const byGiven = new Map<string, Draft[]>();
  const put = (map: Map<string, Draft[]>, key: string, name: Draft): void => {
    const list = map.get(key);
    if (list) list.push(name);
    else map.set(key, [name]);
  };
  const add = (name: Draft): void => {
    const { person } = name;
    if (!person || person.given.length === 0) return;
    for (const surname of new Set([person.family, person.core])) put(bySurname, surname, name);
    put(byGiven, person.given[0]!, name);
  };
  full.forEach(add);
  for (const name of short) {
    const { key } = name.forms[0]!;
    const { into, left } = linkShortForm(name, bySurname.get(key) ?? [], byGiven.get(key) ?? []);
    if (into) absorb(into, name);
    if (!left) continue;
    full.push(left);
    add(left);
  }
}

/**
 * The full name that a surname, or one word of a name, shortens, or what it is by itself.
 *
 * @param family The people of that surname.
 * @param called The people of that given name.
 */
function linkShortForm(
  name: Draft,
  family: readonly Draft[],
  called: readonly Draft[],
): { readonly into?: Draft; readonly left?: Draft } {
  if (isDecidedThing(name) && !isBearersSurname(name, family)) return { left: name };
  const bearers = family.filter((bearer) => couldBe(bearer, name));
  if (bearers.length === 1) return { into: bearers[0]! };
  if (bearers.length > 1) {
    const told = bearers.filter((bearer) => sharesRole(bearer, name));
    if (told.length === 1) return { into: told[0]! };
    return { left: { ...name, person: parsePerson(name.forms[0]!.words), ambiguous: true } };
  }
  return called.length === 1 ? { into: called[0]! } : { left: name };
}

/** Evidence from which on a mention's own words and neighbours say what it is, not only its article or preposition. */
const DECIDED = 3;

/** Whether a word names a place or a body whoever else bears it: "the Santorum cocktail" makes Santorum neither. */
function isDecidedThing(name: Draft): boolean {
  const kind = kindOf(name.votes);
  if (kind !== 'place' && kind !== 'organisation') return false;
  return name.forms.some(({ mentions }) => mentions.some(({ mention }) => mention.votes[kind] >= DECIDED));
}

/** "Paris claims that she": a city's name that somebody of the document bears, and that never stands where a place does. */
function isBearersSurname(name: Draft, family: readonly Draft[]): boolean {
  const { key, mentions } = name.forms[0]!;
  if (kindOf(name.votes) !== 'place' || gazetteer().countries.has(key) || gazetteer().regions.has(key)) return false;
  if (mentions.some(({ mention }) => mention.votes.place > DECIDED || mention.votes.organisation > 0)) return false;
  const says = mentions.some(({ mention }) => mention.votes.person > 0);
  return says && family.some(({ person }) => person?.family === key);
}

/** "National Institute of Meteorology" and "INM" in one document, where no other name has those initials. */
function linkAcronyms(names: readonly Draft[]): Draft[] {
  const acronyms = names.filter(({ forms: [form] }) => form!.words.length === 1 && isAcronym(form!.words[0]!));
  if (acronyms.length === 0) return [...names];
  const linked = new Set<Draft>();
  for (const name of acronyms) {
    const [form] = name.forms;
    const [acronym] = form!.words;
    const long = names.filter(
      (other) =>
        areAcronymAndName(acronym!, other.forms[0]!.words) || isInBracketsBehind(form!.mentions, other, acronym!),
    );
    if (long.length !== 1) continue;
    absorb(long[0]!, name);
    linked.add(name);
  }
  return names.filter((name) => !linked.has(name));
}

/** "Alpine Club of Orsera (CAO)": the initials of the name in another language, in brackets right behind it. */
const isInBracketsBehind = (acronyms: readonly PlacedMention[], long: Draft, acronym: string): boolean =>
  long.forms.some(
    ({ words, mentions }) =>
      haveLetters(words, acronym) &&
      mentions.some((other) =>
        acronyms.some(({ mention, block }) => other.block === block && other.mention.last === mention.first - 1),
      ),
  );

/** Whether the words of a name begin with the letters of an acronym, in whatever order. */
export function haveLetters(words: readonly string[], acronym: string): boolean {
  const initials = words.map((word) => word.charAt(0).toUpperCase());
  return [...acronym.toUpperCase()].every((letter) => {
    const at = initials.indexOf(letter);
    if (at >= 0) initials.splice(at, 1);
    return at >= 0;
  });
}

/** NATO, and FoHD with a small letter for a small word. */
export const isAcronym = remembered(
  20_000,
  (word) => /^(?=.{2,7}$)\p{Lu}[\p{Lu}\p{Ll}]*\p{Lu}$/u.test(word) && !/\p{Ll}{2}/u.test(word),
);

/** Whether a word in capitals is made of the initials of a name's words; small words may give theirs or not. */
export function areAcronymAndName(acronym: string, words: readonly string[]): boolean {
  if (words.length < 2 || !isAcronym(acronym)) return false;
  const letters = acronym.toUpperCase();
  const { capitals, all, parts } = initialsOf(words);
  return capitals === letters || all === letters || parts === letters;
}

/** The initials of a name's words: of those with a capital, without that of "The", and of all; "Anti-Doping" may give two. */
const initialsOf = rememberedFor((words: readonly string[]) => {
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
  return {
    capitals: capitals.join('').replace(/^T(?=.{2})/, words[0] === 'The' ? '' : 'T'),
    all: words.map((word) => word.charAt(0).toUpperCase()).join(''),
    parts: words
      .flatMap((word) => word.split('-'))
      .filter((part) => /^\p{Lu}/u.test(part))
      .map((part) => part.charAt(0))
      .join(''),
  };
});

const couldBe = (bearer: Draft, name: Draft): boolean =>
  mayShorten({ person: bearer.person, roles: rolesIn(bearer) }, { roles: rolesIn(name), sex: sexOf(name.forms) });

/** Whether nothing that is said with a surname alone speaks against its being a person's: Mr. Trump is not Melania Trump. */
export function mayShorten(
  full: { readonly person: PersonName | undefined; readonly roles: readonly Role[] },
  short: { readonly roles: readonly Role[]; readonly sex: Sex | undefined },
): boolean {
  const sex = sexSaid(full.roles) ?? sexOfGiven(full.person?.given[0]);
  if (short.sex && sex && sex !== short.sex) return false;
  const [said, known] = [short.roles.filter(isExclusiveRole), full.roles.filter(isExclusiveRole)];
  return said.length === 0 || known.length === 0 || said.some(({ head }) => known.some((role) => role.head === head));
}

const MEN =
  /^(?:king|prince|duke|father|brother|son|husband|uncle|nephew|widower|actor|businessman|son-in-law|brother-in-law|father-in-law)$/;
const WOMEN =
  /^(?:lady|queen|princess|duchess|mother|sister|daughter|wife|aunt|niece|widow|actress|nun|waitress|seamstress|daughter-in-law|sister-in-law|mother-in-law)$/;

/** What roles say: a wife is a woman. */
const sexSaid = (roles: readonly Role[]): Sex | undefined =>
  roles.some(({ head }) => WOMEN.test(head)) ? 'female' : roles.some(({ head }) => MEN.test(head)) ? 'male' : undefined;

function sexOfGiven(given: string | undefined): Sex | undefined {
  const sex = given === undefined ? undefined : gazetteer().givenNames.get(given);
  return sex === 'either' ? undefined : sex;
}

/** What Mr, Mrs and Ms before a name say. */
function sexOf(forms: readonly LocalForm[]): Sex | undefined {
  for (const { mentions } of forms) {
    for (const { title } of mentions) {
      if (title === '') continue;
      if (/\b(?:mr|sir)\b/.test(title)) return 'male';
      if (/\b(?:mrs|ms|miss|dame|lady)\b/.test(title)) return 'female';
    }
  }
  return undefined;
}

function sharesRole(a: Draft, b: Draft): boolean {
  const heads = new Set(rolesIn(a).map((role) => role.head));
  return rolesIn(b).some((role) => heads.has(role.head));
}

function rolesIn({ forms }: Draft): Role[] {
  const all: Role[] = [];
  for (const { mentions } of forms) for (const { roles } of mentions) if (roles.length > 0) all.push(...roles);
  return all;
}

function absorb(into: Draft, name: Draft): void {
  into.forms.push(...name.forms);
  into.votes = addVotes(into.votes, name.votes);
  if (name.person && into.person && name.person.given.length > into.person.given.length) into.person = name.person;
}

/** Whoever holds a role is most likely a person. */
const ROLE_VOTES = 2;

/** What was gathered of a name; the same as long as it is of one form alone, and that is the same. */
function finished(name: Draft): LocalName {
  const { gathered, forms, ambiguous } = name;
  if (forms.length > 1 || ambiguous) return made(name);
  return (gathered.name ??= made(name));
}

function made(name: Draft): LocalName {
  const forms = name.forms.length === 1 ? name.forms : [...name.forms].sort((a, b) => b.words.length - a.words.length);
  const roles = rolesIn(name);
  const votes = roles.length > 0 ? addVotes(name.votes, { ...NO_VOTES, person: ROLE_VOTES }) : name.votes;
  const mentions = forms.reduce((sum, form) => sum + form.mentions.length, 0);
  const kind = kindOf(votes, mentions);
  const person = kind === 'person' || kind === 'other' ? name.person : undefined;
  return { kind, votes, form: forms[0]!, forms, person, roles, sex: sexOf(forms), ambiguous: name.ambiguous };
}

/** Whether a word of a name can tell it from others; particles, "the" and "North" cannot. */
export const isDistinctive = (folded: string): boolean =>
  folded.length > 2 && !isParticle(folded) && !isFunctionWord(folded) && !isPlacePrefix(folded);
