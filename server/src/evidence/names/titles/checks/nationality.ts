import type { Corpus } from '../../../../corpus/corpus';
import type { Entity, SourcedRole } from '../../../../corpus/entities';
import type { Source } from '../../../../corpus/source';
import { fold } from '../../../../text/characters';
import { rememberedFor } from '../../../../text/memo';
import { gazetteer, type Country } from '../../../../text/lexicon/gazetteer';
import { AFFILIATED, NATIONAL, type Role, type RoleWord } from '../../../../text/names/roles/role';
import { roleIn } from '../../../../text/names/roles/phrase';
import type { Token } from '../../../../text/tokens';
import { areSaidBeside } from '../beside';
import type { TitleConflict, TitleQuestion } from '../question';
import { capitalised, saidIn, sourcedRoles, spanOf } from '../words';
import { table } from '../../../../text/table';

/** Where a demonym says whom somebody serves, or deals with, not where somebody is from. */
const SERVES = /^(?:official|diplomat|envoy|ambassador|negotiator|spokesperson|government|delegate|ally)$/;

/** Where it is the state itself: such roles are compared with their like alone. */
const GOVERNS = /^(?:president|prime minister|premier|minister|leader|chancellor)$/;

/** What a source says of where somebody is from. */
export interface Origin {
  readonly said: SourcedRole;
  /** The adjective, with a capital. */
  readonly adjective: string;
  readonly country: string;
}

/** "the Norwegian goalkeeper", where the sources have the Danish one. */
export function otherNationality(question: TitleQuestion): TitleConflict | undefined {
  const { role } = question;
  const written = role.modifiers.find(({ word }) => countryOf(word) !== undefined);
  if (!written) return undefined;
  const own = countryOf(written.word)!;
  const found =
    comparable(question, own.name) ??
    (!GOVERNS.test(role.head) && isForeignToSources(question.corpus, own)
      ? anyOrigin(question, own.name)
      : undefined) ??
    (question.mention ? undefined : onlyOrigin(question.entity, role.head, own));
  return found && { ...spanOf(written), right: found.adjective, said: found.said };
}

/** "The British ambassador" for the American one: the state that sends somebody; an envoy may be one to it. */
export function otherSender({ role, held, entity }: TitleQuestion): TitleConflict | undefined {
  const sentBy = ({ word, capital }: RoleWord): Country | undefined =>
    countryOf(word) ?? (capital ? stateNamed(word) : undefined);
  const written = SENT.test(role.head) ? role.modifiers.find((word) => sentBy(word) !== undefined) : undefined;
  if (!written) return undefined;
  const own = sentBy(written)!;
  const same = held.filter((said) => said.role.head === role.head);
  const senders = same.flatMap((said) => [...originsOf(said), ...sendersOf(said)]);
  const [sender] = senders;
  if (!sender || senders.length < same.length || senders.some(({ country }) => areOneState(country, own.name)))
    return undefined;
  return areSaidBeside(wordsFor(own), entity)
    ? undefined
    : { ...spanOf(written), right: sender.adjective, said: sender.said };
}

/** The single words by which a country may be told. */
export const wordsFor = ({ name, demonyms }: Country): string[] =>
  [name, ...demonyms].flatMap((text) => fold(text).split(' '));

const SENT = /^(?:ambassador|consul)$/;

/** "Oman's ambassador", "the ambassador of Oman"; to Oman somebody else sends one. */
const sendersOf = (said: SourcedRole): Origin[] => {
  const { owner, modifiers, complement, text, headSpan, start } = said.role;
  const isOf = /^ of /.test(text.slice(headSpan.end - start));
  // "the US ambassador"
  return [...owner, ...modifiers, ...(isOf ? complement.slice(0, 1) : [])].flatMap(({ word, capital }) =>
    originFrom(said, capital ? stateNamed(word) : undefined),
  );
};

/** "of Eritrea" for an Ethiopian: another country behind the name. */
export function otherHome({ role, entity }: TitleQuestion): TitleConflict | undefined {
  const written =
    role.head === AFFILIATED && isBehindLink(role)
      ? role.complement.find(({ word, capital }) => capital && stateNamed(word))
      : undefined;
  if (!written || role.complement.length > 1) return undefined;
  const own = stateNamed(written.word)!.name;
  const origins = homesOf(entity);
  const [origin] = origins;
  if (!origin || origins.some(({ country }) => areOneState(country, own))) return undefined;
  return { ...spanOf(written), right: origin.country, said: origin.said };
}

/** The countries that sources give somebody as a home. */
export const homesOf = (entity: Entity): readonly Origin[] =>
  sourcedRoles(entity).flatMap((said) =>
    SERVES.test(said.role.head) || GOVERNS.test(said.role.head) ? [] : [...originsOf(said), ...statesOf(said)],
  );

/** Another nationality in a role that can be compared with the draft's, where none of them has the draft's. */
function comparable({ role, held }: TitleQuestion, own: string): Origin | undefined {
  if (SERVES.test(role.head)) return undefined;
  const isLike = ({ head }: Role): boolean =>
    GOVERNS.test(role.head) ? head === role.head : !SERVES.test(head) && !GOVERNS.test(head);
  const same = held.filter((said) => isLike(said.role));
  const origins = same.flatMap((said) => [...originsOf(said), ...originInBrackets(said)]);
  const states = same.flatMap(({ role: other }) => other.complement.map(({ word }) => stateNamed(word)?.name));
  if (GOVERNS.test(role.head) && states.includes(own)) return undefined;
  return origins.some(({ country }) => areOneState(country, own)) ? undefined : origins[0];
}

/** Whether no source has a country in any form: nobody of the story is from there. */
export const isForeignToSources = ({ names }: Corpus, country: Country): boolean =>
  [country.name, ...country.demonyms].every((name) =>
    fold(name)
      .split(' ')
      .some((word) => !names.knows(word)),
  );

/** Any nationality that the sources give the person, by whatever role, or to somebody of that role without a name. */
function anyOrigin({ entity, role }: TitleQuestion, own: string): Origin | undefined {
  const roles = sourcedRoles(entity).filter(({ role: other }) => !SERVES.test(role.head) || other.head === role.head);
  const origins = roles.flatMap((said) => [...originsOf(said), ...statesOf(said)]);
  if (origins.some(({ country }) => areOneState(country, own))) return undefined;
  if (origins.length > 0) return origins[0];
  const unnamed =
    role.head === NATIONAL
      ? []
      : [...entity.sources].slice(0, MOST_SOURCES).flatMap((source) => unnamedOrigins(source, role.head));
  return unnamed.every(({ country }) => country === unnamed[0]!.country) ? unnamed[0] : undefined;
}

/** How many sources are read through for somebody without a name. */
const MOST_SOURCES = 50;

/** Sources from which on it is no chance that all who have a job are of one country. */
const ENOUGH_SOURCES = 2;

/**
 * The nationality of all whom the sources that name somebody call "the Portuguese winger" or the like, where they know
 * nobody with that job from the draft's country.
 */
export function onlyOrigin(entity: Entity, head: string, own: Country): Origin | undefined {
  if (SERVES.test(head) || GOVERNS.test(head) || head === NATIONAL) return undefined;
  const all = [...entity.sources].slice(0, MOST_SOURCES).flatMap((source) => originsOfJob(source, head));
  const known = all.filter(({ isDefinite }) => isDefinite);
  const [first] = known;
  const isOnly = first !== undefined && known.every(({ country }) => country === first.country);
  const sources = new Set(known.map(({ said }) => said.source));
  const isTheirs = all.some(({ country }) => areOneState(country, own.name));
  return isOnly && !isTheirs && sources.size >= ENOUGH_SOURCES ? first : undefined;
}

/** "of Eritrea": who plays for a country may be from another one. */
const isBehindLink = ({ text }: Role): boolean => /^(?:of|at|from|with)\b/.test(text);

const originsOf = (said: SourcedRole): Origin[] =>
  said.role.modifiers.flatMap(({ word }: RoleWord) => {
    const country = countryOf(word);
    return country ? [{ said, adjective: capitalised(word), country: country.name }] : [];
  });

/** "Brigadier al-Farsi of Oman", "Hungary's ambassador". */
const statesOf = (said: SourcedRole): Origin[] => [
  ...[
    ...said.role.owner,
    ...(said.role.head === AFFILIATED && isBehindLink(said.role) ? said.role.complement : []),
  ].flatMap(({ word, capital }) => originFrom(said, capital ? stateNamed(word) : undefined)),
  ...originInBrackets(said),
];

/** "Ada Quill (New Zealand)": the country alone. */
const originInBrackets = (said: SourcedRole): Origin[] =>
  said.role.head === AFFILIATED ? originFrom(said, stateNamed(fold(said.role.text))) : [];

function originFrom(said: SourcedRole, country: Country | undefined): Origin[] {
  const adjective = country?.demonyms[0];
  return adjective ? [{ said, adjective, country: country!.name }] : [];
}

/** "an opera by a Hungarian composer": those in a source who have a job and a nationality, and no name. */
const unnamedOrigins = (source: Source, head: string): Origin[] =>
  originsOfJob(source, head).filter(({ isNamed }) => !isNamed);

interface JobOrigin extends Origin {
  readonly isNamed: boolean;
  /** Whether it begins with "the": somebody who was named before. */
  readonly isDefinite: boolean;
}

/** The article or possessive that stands last before a token, no more than an age away. */
const articleBefore = (tokens: readonly Token[], at: number): string | undefined =>
  tokens
    .slice(Math.max(0, at - 6), at)
    .map(({ lower }) => lower)
    .findLast((lower) => /^(?:the|an?|his|her|its|their|our|my)$/.test(lower));

/** A role without what stands behind its head. */
const endingInHead = (role: Role): Role => ({
  ...role,
  end: role.headSpan.end,
  text: role.text.slice(0, role.headSpan.end - role.start),
});

/** Those in a source who have a job and a nationality. */
const originsOfJob = (source: Source, head: string): readonly JobOrigin[] =>
  originsIn(source).filter(({ said }) => said.role.head === head);

/** All in a source who have a job and a nationality; a source is read through once. */
const originsIn = rememberedFor((source: Source): readonly JobOrigin[] =>
  source.blocks.flatMap(({ start, block: { tokens } }) =>
    tokens.flatMap((token, at) => {
      if (token.kind !== 'word' || token.shape !== 'capital' || !countryOf(fold(token.text))) return [];
      const role = roleIn(tokens, at, Math.min(at + 4, tokens.length));
      if (!role) return [];
      const behind = tokens.find((other) => other.start >= role.headSpan.end);
      const isDefinite = articleBefore(tokens, at) === 'the';
      const isNamed = behind?.kind === 'word' && behind.shape !== 'lower';
      const said = saidIn(source, endingInHead(role), start);
      return originsOf(said).map((origin) => ({ ...origin, isNamed, isDefinite }));
    }),
  ),
);

/** A country by the adjective for it; "European" and "Texan" name none that would contradict another. */
export function countryOf(word: string): Country | undefined {
  const country = gazetteer().demonyms.get(word);
  return country && /^\p{Lu}/u.test(country.name) ? country : undefined;
}

/** Lands within states, and of them: their people may be called by either. */
const WITHIN: Readonly<Record<string, RegExp>> = table({
  'United Kingdom': /^(?:England|Scotland|Wales|Northern Ireland|Gibraltar|Bermuda|Jersey|Guernsey|Isle of Man)$/,
  Denmark: /^(?:Greenland|Faroe Islands)$/,
  France: /^(?:French Polynesia|New Caledonia|Guadeloupe|Martinique|Réunion|Mayotte|French Guiana)$/,
  Netherlands: /^(?:Aruba|Curaçao|Sint Maarten)$/,
  'United States': /^(?:Puerto Rico|Guam|American Samoa)$/,
  China: /^(?:Hong Kong|Macau)$/,
});

/** Whether somebody may be called by both: a Scottish and a British minister are no contradiction. */
export const areOneState = (a: string, b: string): boolean =>
  a === b || WITHIN[a]?.test(b) === true || WITHIN[b]?.test(a) === true || shareDemonym(a, b);

/** "Congolese" and "Dominican" are of two states each. */
function shareDemonym(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => stateNamed(fold(name))?.demonyms ?? []);
  return one!.some((demonym) => other!.includes(demonym));
}

const stateNamed = (word: string): Country | undefined => gazetteer().countries.get(SHORT[word] ?? word);

/** States by their initials; the words beside them are written with capitals. */
const SHORT: Readonly<Record<string, string>> = table({
  us: 'united states',
  'u.s': 'united states',
  uk: 'united kingdom',
  'u.k': 'united kingdom',
  uae: 'united arab emirates',
});
