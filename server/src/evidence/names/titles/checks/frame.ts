import { fold } from '../../../../text/characters';
import { domainOf, isDomain, isLevel } from '../../../../text/lexicon/domains';
import { isMostly } from '../../../../text/lexicon/wordnet';
import type { Role, RoleWord } from '../../../../text/names/roles/role';
import { countryOf } from './nationality';

/** What stands around the head of a role: whose it is, of what rank and field, of or at what. */
export interface Frame {
  /** "the" or a possessive; "a"; or nothing, as in "professor of law". */
  readonly article: 'definite' | 'indefinite' | 'none';
  readonly owner: readonly string[];
  /** "chief", "deputy". */
  readonly ranks: readonly string[];
  /** "city", "state". */
  readonly levels: readonly string[];
  /** Nouns that narrow the head: "primary school" in "primary school teacher". */
  readonly fields: readonly string[];
  readonly parts: readonly Part[];
  readonly isRetired: boolean;
  /** The words behind the head, folded. */
  readonly tail: readonly string[];
}

/** A preposition behind a head, with the words that it governs: "of art history", "at the University of Leerdal". */
export interface Part {
  readonly link: string;
  /** The article behind the link, or nothing. */
  readonly article: string;
  readonly words: readonly RoleWord[];
}

/** Whether a word says how high a post is. */
export const isRank = (word: string): boolean => RANK.test(word);

const RANK = /^(?:chief|deputy|vice|assistant|lead|principal|general|managing|senior|junior|acting)$/;

/** Reads what stands around the head of a role. */
export function frameOf(role: Role): Frame {
  const { text, owner } = role;
  const telling = role.modifiers.filter((word) => !countryOf(word.word) && isTelling(word));
  // the rank is part of the head in "chief executive"
  const chief = role.head.startsWith('chief ') ? ['chief'] : [];
  const words = [...chief, ...telling.map(({ word }) => domainOf(word))].sort();
  return {
    article: role.stands
      ? 'indefinite' // of whom it is said first, it would be "a baggage handler"
      : owner.length > 0 || /^(?:the|its|his|her|their|our)\b/i.test(text)
        ? 'definite'
        : /^an?\b/i.test(text)
          ? 'indefinite'
          : isTitle(role)
            ? 'definite'
            : 'none',
    owner: owner.map(({ word }) => word),
    ranks: words.filter(isRank),
    levels: words.filter((word) => isLevel(word)),
    fields: words.filter((word) => !isRank(word) && !isLevel(word)),
    parts: partsOf(role),
    isRetired: /\bretired\b/i.test(text),
    tail: fold(text.slice(role.headSpan.end - role.start))
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  };
}

/** "Mayor", "Chief Executive": the head alone, with a capital. */
const isTitle = ({ text, headSpan, start }: Role): boolean => headSpan.start === start && /^\p{Lu}/u.test(text);

/** Nouns, names and words for ranks and fields tell of what somebody is; "young" and "embattled" do not. */
export const isTelling = ({ word, capital }: RoleWord): boolean =>
  capital ||
  isRank(word) ||
  /-(?:in|out|up|off)$/.test(word) ||
  isDomain(word) ||
  (isMostly(word, 'n') && !/^\d|-old$/.test(word));

const LINK = /\b(of|for|at|in|from|to|with|on)\b(?:\s+(the|its|his|her|their|an?)\b)?\s*$/i;

/** The parts of what stands behind the head of a role, each with its preposition. */
export function partsOf({ complement, headSpan, text, start }: Role): Part[] {
  const parts: { link: string; article: string; words: RoleWord[] }[] = [];
  let from = headSpan.end;
  for (const word of complement) {
    const between = text.slice(from - start, word.start - start);
    const link = LINK.exec(between);
    if (link) parts.push({ link: link[1]!.toLowerCase(), article: (link[2] ?? '').toLowerCase(), words: [word] });
    else parts[parts.length - 1]?.words.push(word);
    from = word.end;
  }
  return parts;
}

/** How alike what stands around two heads is. */
export type Likeness = 'strong' | 'weak' | 'bare' | 'none';

const SHORTEST_TAIL = 3;

/**
 * Whether two heads stand in one frame. `strong` where it leaves room for one word alone (the museum's chief …, a retired …
 * named as mediator), `weak` where both are of one body or field, `bare` where an article alone stands before the draft's.
 */
export function likenessOf(own: Frame, said: Frame): Likeness {
  if (!areSame(own.ranks, said.ranks)) return 'none';
  // "a doctor" may be the village doctor
  const isVaguer = own.article === 'indefinite' && own.levels.length === 0;
  if (!areSame(own.levels, said.levels) && !isVaguer) return 'none';
  const owner = relationOf(own.owner, said.owner);
  const place = placeRelation(own.parts, said.parts);
  if (owner === 'other' || place === 'other') return 'none';
  const isDefinite = own.article !== 'indefinite' && said.article !== 'indefinite';
  const isAlike = own.article === said.article || isDefinite;
  if (areSame(own.fields, said.fields) && areSame(own.levels, said.levels)) {
    const isTail = own.tail.length >= SHORTEST_TAIL && areSame(own.tail, said.tail);
    if ((own.isRetired && said.isRetired) || isTail) return 'strong';
    if (isDefinite && own.ranks.length + own.levels.length + own.fields.length > 0) return 'strong';
    if (isAlike && own.fields.length > 1) return 'strong';
    if (isAlike && (own.fields.length > 0 || owner === 'same' || place === 'same')) return 'weak';
  }
  const isBare = own.fields.length === 0 || (own.article === 'indefinite' && said.article === 'indefinite');
  return isAlike && own.article !== 'none' && isBare && own.isRetired === said.isRetired ? 'bare' : 'none';
}

const areSame = (a: readonly string[], b: readonly string[]): boolean => a.join(' ') === b.join(' ');

const relationOf = (a: readonly string[], b: readonly string[]): 'same' | 'other' | 'unknown' =>
  a.length === 0 || b.length === 0 ? 'unknown' : a[a.length - 1] === b[b.length - 1] ? 'same' : 'other';

/** Whether what stands behind the same prepositions is the same. */
function placeRelation(a: readonly Part[], b: readonly Part[]): 'same' | 'other' | 'unknown' {
  let found: 'same' | 'unknown' = 'unknown';
  for (const { link, words } of a) {
    const other = b.find((part) => part.link === link);
    if (!other) continue;
    const relation = relationOf(namesIn(words), namesIn(other.words));
    if (relation === 'other' && OF_BODY.test(link)) return 'other';
    if (relation === 'same') found = 'same';
  }
  return found;
}

/** Prepositions behind which the body or the field of a post stands; somebody may be from anywhere. */
const OF_BODY = /^(?:of|for|at)$/;

const namesIn = (words: readonly RoleWord[]): string[] => words.map(({ word }) => word);
