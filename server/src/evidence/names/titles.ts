import type { Entity, SourcedRole } from '../../corpus/entities';
import { fold } from '../../text/characters';
import { domainOf, isDomain, isLevel } from '../../text/lexicon/domains';
import { gazetteer } from '../../text/lexicon/gazetteer';
import { shortState, stateOf } from '../../text/lexicon/states';
import { isAffiliation } from '../../text/lexicon/titles';
import type { PlacedMention } from '../../text/names/gather';
import { areRivalPosts, type Role, type RoleWord } from '../../text/names/roles';
import type { Span } from '../../text/span';

/** A word of a title that the sources contradict. The span counts in the block of the mention. */
export interface TitleConflict extends Span {
  readonly right: string;
  /** How the sources word the role. */
  readonly said: SourcedRole;
}

/**
 * Holds what a draft says that somebody is against what the sources say. A conflict counts only in a slot of an otherwise
 * like role: the same office of another field, the same job with another nationality, another committee chaired; or where
 * two posts shut each other out.
 */
export function titleConflict(mention: PlacedMention, entity: Entity): TitleConflict | undefined {
  const held = entity.roles.filter(({ role }) => role.tense !== 'former');
  for (const role of mention.roles) {
    if (role.tense === 'former' || held.length === 0) continue;
    const conflict =
      otherState(role, held) ??
      otherParty(role, held) ??
      otherNationality(role, held) ??
      otherField(role, held) ??
      otherBody(role, held) ??
      otherPost(role, held);
    if (conflict) return conflict;
  }
  return undefined;
}

// ---- Party and state --------------------------------------------------------------------------------------------

const wordsOf = (role: Role): readonly RoleWord[] => [...role.modifiers, ...role.complement];

const isLawmaker = ({ head }: Role): boolean =>
  /^(?:representative|senator|republican|democrat|independent|lawmaker|legislator)$/.test(head);

/** "a congressman from Kansas", where the sources have R-Neb. */
function otherState(role: Role, held: readonly SourcedRole[]): TitleConflict | undefined {
  if (!isLawmaker(role)) return undefined;
  const written = wordsOf(role).find(({ word }) => stateOf(word) !== undefined);
  if (!written) return undefined;
  const known = held.flatMap((said) =>
    (isLawmaker(said.role) ? wordsOf(said.role) : []).flatMap(({ word }) =>
      stateOf(word) ? [{ said, state: stateOf(word)! }] : [],
    ),
  );
  const own = stateOf(written.word)!;
  if (known.length === 0 || known.some(({ state }) => state === own)) return undefined;
  const { said, state } = known[0]!;
  const isShort = fold(own) !== written.word;
  return { ...spanOf(written), right: isShort ? shortState(state) : state, said };
}

const partyOf = (word: string): string | undefined => {
  if (!isAffiliation(word)) return undefined;
  return { democratic: 'democrat', tory: 'conservative', gop: 'republican' }[word] ?? word.replace(/s$/, '');
};

/** "Conservative MP" for a Labour one. */
function otherParty(role: Role, held: readonly SourcedRole[]): TitleConflict | undefined {
  const own = partyWord(role);
  if (!own) return undefined;
  const known = held.flatMap((said) => {
    const found = partyWord(said.role);
    return found ? [{ said, ...found }] : [];
  });
  if (known.length === 0 || known.some(({ party }) => party === own.party)) return undefined;
  const [{ party, said }] = known as [(typeof known)[number]];
  return { start: own.start, end: own.end, right: capitalised(party), said };
}

function partyWord(role: Role): (Span & { party: string }) | undefined {
  const head = partyOf(role.head);
  if (head) return { ...role.headSpan, party: head };
  for (const word of role.modifiers) {
    const party = partyOf(word.word);
    if (party && word.capital) return { ...spanOf(word), party };
  }
  return undefined;
}

// ---- Nationality ------------------------------------------------------------------------------------------------

/** Where a demonym says whom somebody serves, or deals with, not where somebody is from. */
const SERVES = /^(?:official|diplomat|envoy|ambassador|negotiator|spokesperson|government|delegate|ally)$/;

/** Where it is the state itself: such roles are compared with their like alone. */
const GOVERNS = /^(?:president|prime minister|premier|minister|leader|chancellor)$/;

/** "the Norwegian goalkeeper", where the sources have the Danish one. */
function otherNationality(role: Role, held: readonly SourcedRole[]): TitleConflict | undefined {
  const written = role.modifiers.find(({ word }) => countryOf(word) !== undefined);
  if (!written || SERVES.test(role.head)) return undefined;
  const isComparable = ({ head }: Role): boolean =>
    GOVERNS.test(role.head) ? head === role.head : !SERVES.test(head) && !GOVERNS.test(head);
  const same = held.filter((said) => isComparable(said.role));
  const known = same.flatMap((said) =>
    said.role.modifiers.flatMap((word) => (countryOf(word.word) ? [{ said, word }] : [])),
  );
  const own = countryOf(written.word);
  const states = same.flatMap(({ role: other }) => other.complement.map(({ word }) => stateNamed(word)));
  if (GOVERNS.test(role.head) && states.includes(own)) return undefined;
  if (known.length === 0 || known.some(({ word }) => areOneState(countryOf(word.word), own))) return undefined;
  const { said, word } = known[0]!;
  return { ...spanOf(written), right: capitalised(word.word), said };
}

/** A country by the adjective for it; "European" and "Texan" name none that would contradict another. */
function countryOf(word: string): string | undefined {
  const name = gazetteer().demonyms.get(word)?.name;
  return name && /^\p{Lu}/u.test(name) ? name : undefined;
}

const UNITED_KINGDOM = 'United Kingdom';
const HOME_NATIONS = /^(?:England|Scotland|Wales|Northern Ireland)$/;

/** Whether somebody may be called by both: a Scottish and a British minister are no contradiction. */
const areOneState = (a: string | undefined, b: string | undefined): boolean =>
  a === b ||
  [
    [a, b],
    [b, a],
  ].some(([whole, part]) => whole === UNITED_KINGDOM && HOME_NATIONS.test(part ?? ''));

const stateNamed = (word: string): string | undefined => gazetteer().countries.get(word)?.name;

// ---- Field of an office -----------------------------------------------------------------------------------------

/** "Defense Secretary" for the Army Secretary, "finance director" for the project director. */
function otherField(role: Role, held: readonly SourcedRole[]): TitleConflict | undefined {
  const own = role.modifiers.filter(({ word }) => isDomain(word));
  if (own.length === 0) return undefined;
  const same = held.filter((said) => said.role.head === role.head);
  const fields = same
    .map((said) => ({ said, words: fieldsOf(said.role) }))
    // "Secretary Mattis" says less, "secretary of something else" might say as much in other words
    .filter(({ said, words }) => words.length > 0 || !isOfState(role) || wordsOf(said.role).length > 0);
  if (fields.length === 0 || fields.some(({ words }) => words.length === 0)) return undefined;
  const known = new Set(fields.flatMap(({ words }) => words.map(({ word }) => domainOf(word))));
  const wrong = own.filter(({ word }) => !known.has(domainOf(word)));
  if (wrong.length !== 1) return undefined;
  const shared = new Set(own.map(({ word }) => domainOf(word)));
  // a federal agent may be a customs agent: what field and of what level are two questions
  const contradicts = ({ word }: RoleWord): boolean =>
    !shared.has(domainOf(word)) && isLevel(word) === isLevel(wrong[0]!.word);
  const best = fields.find(({ words }) => words.some(contradicts));
  const right = best?.words.find(contradicts);
  return right && { ...spanOf(wrong[0]!), right: likeWritten(wrong[0]!, right.word), said: best!.said };
}

const isOfState = ({ head }: Pick<Role, 'head'>): boolean => head === 'secretary' || head === 'minister';

/** The words for the field of an office: "defense" in Defense Secretary and in secretary of defense. */
function fieldsOf({ head, modifiers, complement }: Role): RoleWord[] {
  const own = modifiers.filter(({ word }) => isDomain(word));
  if (own.length > 0 || !isOfState({ head })) return own;
  const [first, ...rest] = complement;
  return first && rest.length === 0 && first.word !== 'state' && isDomain(first.word) ? [first] : [];
}

// ---- What somebody heads ----------------------------------------------------------------------------------------

/** "chairs the planning committee" for the finance one, "head of the central bank" for the wealth fund. */
function otherBody(role: Role, held: readonly SourcedRole[]): TitleConflict | undefined {
  const own = plainWords(role.complement);
  if (own.length === 0) return undefined;
  const same = held.filter(
    ({ role: other }) => leads(other) === leads(role) && (leads(role) || other.head === role.head),
  );
  const known = same
    .flatMap((said) => bodiesOf(said.role).map((words) => ({ said, words })))
    .filter(({ words }) => words.length > 0);
  if (known.length === 0) return undefined;
  const ownWords = new Set(own.map(({ word }) => word));
  const { said, words } = known[0]!;
  const noun = own[own.length - 1]!;
  const sameNoun = known.find((body) => body.words[body.words.length - 1]!.word === noun.word);
  if (sameNoun) return otherQualifier(own, sameNoun.words, sameNoun.said);
  if (known.some((body) => body.words.some(({ word }) => ownWords.has(word))) || !sharesName(role, said.role))
    return undefined;
  return { start: own[0]!.start, end: noun.end, right: words.map(({ word }) => word).join(' '), said };
}

function otherQualifier(
  own: readonly RoleWord[],
  other: readonly RoleWord[],
  said: SourcedRole,
): TitleConflict | undefined {
  const known = new Set(other.map(({ word }) => domainOf(word)));
  const wrong = own.filter(({ word }) => isDomain(word) && !known.has(domainOf(word)));
  const mine = new Set(own.map(({ word }) => domainOf(word)));
  const right = other.filter(({ word }) => isDomain(word) && !mine.has(domainOf(word)));
  return wrong.length === 1 && right.length === 1 ? { ...spanOf(wrong[0]!), right: right[0]!.word, said } : undefined;
}

/** The last plain words of a complement: a body without a name of its own. */
function plainWords(words: readonly RoleWord[]): readonly RoleWord[] {
  let from = words.length;
  while (from > 0 && !words[from - 1]!.capital) from--;
  return words.slice(from);
}

const leads = ({ head }: Role): boolean =>
  /^(?:head|chair|leader|director|chief executive|president|chief)$/.test(head);

/** What somebody heads: in "finance committee chair" it stands before the head. */
const bodiesOf = (role: Role): readonly (readonly RoleWord[])[] => [
  plainWords(role.complement),
  role.head === 'chair' ? plainWords(role.modifiers) : [],
];

/** Whether both speak of something of one owner: Russia's bank and Russia's fund. */
function sharesName(a: Role, b: Role): boolean {
  const names = new Set(a.complement.filter(({ capital }) => capital).map(({ word }) => word));
  return b.complement.some(({ capital, word }) => capital && names.has(word));
}

// ---- Posts that shut each other out -----------------------------------------------------------------------------

/** "Sen. Don Bacon" for a representative, "chairman" for the chief executive. */
function otherPost(role: Role, held: readonly SourcedRole[]): TitleConflict | undefined {
  if (held.some((said) => said.role.head === role.head) || isPossessive(role)) return undefined;
  const rivals = held.filter(
    (said) => said.role.tense === 'now' && areRivalPosts(said.role, role) && !isPossessive(said.role),
  );
  if (rivals.length === 0 || held.some((said) => isBroader(said.role.head, role.head))) return undefined;
  // what the sources say most plainly is repeated: "Prime Minister" rather than "an immigration bill would reach President"
  const rival = [...rivals].sort((a, b) => wordsOf(a.role).length - wordsOf(b.role).length)[0]!;
  const field = fieldBefore(role);
  const right = postOf(rival.role, role);
  const repeats = field !== undefined && right.toLowerCase().startsWith(`${field.word} `);
  const start = field && (repeats || isDivided(role.head)) ? field.start : role.headSpan.start;
  return { start, end: role.headSpan.end, right, said: rival };
}

/** "a sheriff's deputy" is no sheriff. */
const isPossessive = (role: Role): boolean =>
  /^\s*[’']s?(?!\p{L})/u.test(role.text.slice(role.headSpan.end - role.start));

/** Offices of which there are many, told apart by the word for their field: without it they say too little. */
const isDivided = (head: string): boolean =>
  /^(?:minister|secretary|director|finance director|operations director|manager|editor|officer)$/.test(head);

/** The word for the field that stands right before a head: "finance" in "finance director". */
function fieldBefore({ modifiers, headSpan }: Role): RoleWord | undefined {
  const last = modifiers[modifiers.length - 1];
  return last && last.end + 1 === headSpan.start && isDomain(last.word) ? last : undefined;
}

/** A word that says less than the other and so does not contradict it. */
const isBroader = (said: string, written: string): boolean =>
  /^(?:head|leader|chief|founder|owner|president)$/.test(said) &&
  written !== said &&
  /^(?:chief executive|chair|director|managing director|manager|minister|prime minister)$/.test(written) &&
  said !== 'president';

/** The post in the source's words with the draft's capitals: "sporting director", "Rep.", "governor" for "Gov." */
function postOf(role: Role, draft: Role): string {
  const field = isDivided(role.head) ? fieldBefore(role) : undefined;
  const head = headText(role);
  const written = /^\p{L}[\p{L}. -]*$/u.test(head) ? head : role.head;
  const replaced = headText(draft);
  if (!/^\p{Lu}/u.test(replaced)) return `${field ? `${field.word} ` : ''}${inLowerCase(written, role.head)}`;
  const words = `${field ? `${field.word} ` : ''}${written}`;
  const isShouted = replaced.length > 3 && replaced === replaced.toUpperCase();
  return isShouted ? words.toUpperCase() : words.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

const headText = ({ text, headSpan, start }: Role): string => text.slice(headSpan.start - start, headSpan.end - start);

/** "governor" for "Gov.", "chairman" for "Chairman"; CEO stays. */
function inLowerCase(written: string, head: string): string {
  if (written.endsWith('.') || /^(?:rep|sen|gov|lt|sgt|col|gen|maj|capt|adm)s?\b/i.test(written)) return head;
  return written === written.toUpperCase() ? written : written.toLowerCase();
}

// ---- Words ------------------------------------------------------------------------------------------------------

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A word with a capital where the one that it replaces has one. */
const likeWritten = ({ capital }: RoleWord, word: string): string => (capital ? capitalised(word) : word);
