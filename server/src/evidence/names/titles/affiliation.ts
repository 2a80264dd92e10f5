import type { Corpus } from '../../../corpus/corpus';
import type { Entity, SourcedRole } from '../../../corpus/entities';
import { sentenceOfToken, type BlockAnalysis } from '../../../text/analysis';
import { fold } from '../../../text/characters';
import { areAliases } from '../../../text/lexicon/aliases';
import { isOrganisationNoun } from '../../../text/lexicon/kinds';
import { isFunctionWord } from '../../../text/lexicon/words';
import { likeness } from '../../../text/names/distance';
import { areAcronymAndName, formKey, haveLetters } from '../../../text/names/gather';
import { kindOf, type NameKind, type NameMention } from '../../../text/names/mention';
import { isExclusiveRole } from '../../../text/names/roles/posts';
import { AFFILIATED, type Role, type RoleWord } from '../../../text/names/roles/role';
import { someMentions } from '../someMentions';
import type { TitleConflict, TitleQuestion } from './question';
import { placed } from './words';
import type { Span } from '../../../text/span';

/** A body or a place with a name, to which a role belongs. */
interface Seat extends Span {
  readonly words: readonly string[];
  readonly kind: NameKind;
  readonly entity: Entity | undefined;
  /** Whether it stands before the head, as in "the AU's envoy". */
  readonly isOwner: boolean;
}

interface SourcedSeat {
  readonly seat: Seat;
  readonly said: SourcedRole;
}

/**
 * "of the University of Strandov" for the University of Bjelavik, "the envoy of the United Nations" for the African
 * Union's: the draft gives somebody's like role to another body, one that no source names beside that person.
 */
export function otherSeat(question: TitleQuestion): TitleConflict | undefined {
  const { role, block, held, corpus, entity, meaningOf } = question;
  const [own] = seatsIn(role, block, meaningOf);
  if (!own) return undefined;
  const all = entity.roles.flatMap((said) => sourcedSeats(said, corpus));
  if (all.some(({ seat }) => areOne(seat, own))) return undefined;
  const rivals = held
    .filter((said) => areLike(role, said.role))
    .flatMap((said) => sourcedSeats(said, corpus))
    .filter(({ seat }) => shutEachOtherOut(own, seat, role) || (isLed(role) && areLedByTwo(own, seat)));
  if (rivals.length === 0) return undefined;
  const isOfAnother = isLed(role) && isLedByAnother(own, role, entity, corpus);
  if (
    !isOfAnother &&
    (rivals.every(({ seat }) => !shutEachOtherOut(own, seat, role)) || isNamedBeside(own, entity, corpus))
  )
    return undefined;
  const rival = rivals.find(({ seat }) => seat.isOwner === own.isOwner) ?? rivals[0];
  return rival && { ...differingIn(own, nameOf(rival.seat, own)), said: rival.said };
}

/** What of two names is to be replaced: without the words that both begin and end with. */
function differingIn({ start, end, words }: Seat, right: string): Span & { readonly right: string } {
  if (end - start !== words.join(' ').length) return { start, end, right };
  const others = right.split(' ');
  const most = Math.min(words.length, others.length) - 1;
  let first = 0;
  while (first < most && words[first] === others[first]) first++;
  let behind = 0;
  while (behind < most - first && words[words.length - 1 - behind] === others[others.length - 1 - behind]) behind++;
  const before = words.slice(0, first).join(' ').length;
  const own = words.slice(first, words.length - behind).join(' ');
  const from = start + before + (first > 0 ? 1 : 0);
  return { start: from, end: from + own.length, right: others.slice(first, others.length - behind).join(' ') };
}

// ---- Seats ------------------------------------------------------------------------------------------------------

/** The names of bodies and places in what a role belongs to, or the one phrase that says with whom somebody is. */
function seatsIn(role: Role, block: BlockAnalysis, meaningOf: (mention: NameMention) => Entity | undefined): Seat[] {
  const seats = [
    ...seatsAmong(role.owner, true, block, meaningOf),
    ...seatsAmong(role.complement, false, block, meaningOf),
  ];
  const last = role.complement[role.complement.length - 1];
  const [only, ...more] = seats;
  if (role.head !== AFFILIATED || !only || more.length > 0 || !last || last.capital) return seats;
  // "the Kessler Falls police": the plain noun makes a body of the place
  const words = block.prose.slice(only.start, last.end).split(/\s+/);
  return [{ ...only, end: last.end, words, kind: 'organisation' }];
}

const seatsAmong = (
  words: readonly RoleWord[],
  isOwner: boolean,
  block: BlockAnalysis,
  meaningOf: (mention: NameMention) => Entity | undefined,
): Seat[] =>
  block.names
    .filter(({ generic, start, end }) => !generic && words.some((word) => word.start < end && start < word.end))
    .map((mention) => {
      const entity = meaningOf(mention);
      const { start, end } = mention;
      return { start, end, words: mention.words, kind: entity?.kind ?? kindOf(mention.votes), entity, isOwner };
    })
    .filter(({ kind }) => kind !== 'person');

function sourcedSeats(said: SourcedRole, corpus: Corpus): SourcedSeat[] {
  const at = placed(said);
  if (!at) return [];
  const offset = said.span.start - at.role.start;
  const meaningOf = ({ start }: NameMention): Entity | undefined => corpus.entityAt(said.source, start + offset);
  return seatsIn(at.role, at.block, meaningOf).map((seat) => ({ seat, said }));
}

// ---- Led by one ------------------------------------------------------------------------------------------------

/** Posts of which a body has one. */
const isLed = ({ head, tense }: Role): boolean =>
  tense === 'now' && /^(?:leader|chair|president|chief executive|mayor|governor|mp|captain|head)$/.test(head);

const areLedByTwo = (a: Seat, b: Seat): boolean =>
  a.entity !== undefined && b.entity !== undefined && a.kind === b.kind && a.isOwner === b.isOwner;

/** Whether the sources have somebody else at the head of a body. */
const isLedByAnother = (seat: Seat, { head }: Role, entity: Entity, corpus: Corpus): boolean =>
  seat.entity !== undefined &&
  corpus.entities.some(
    (other) =>
      other !== entity &&
      other.kind === 'person' &&
      other.roles.some(
        (said) =>
          said.role.head === head &&
          said.role.tense === 'now' &&
          sourcedSeats(said, corpus).some((sourced) => sourced.seat.entity === seat.entity),
      ),
  );

// ---- One or two -------------------------------------------------------------------------------------------------

/** Roles that can be held against each other: one office, or no more than where somebody is. */
const areLike = (a: Role, b: Role): boolean =>
  a.head === b.head ? a.head === AFFILIATED || isExclusiveRole(a) : [a, b].some(({ head }) => head === AFFILIATED);

/** Whether two seats are one: by name, as part and whole, as initials, as the sources know them, or but for a slip. */
function areOne(a: Seat, b: Seat): boolean {
  if (a.entity && a.entity === b.entity && a.kind === b.kind && a.kind === a.entity.kind) return true;
  const [one, other] = [formKey(a.words), formKey(b.words)];
  if (one.replace(/[ -]/g, '') === other.replace(/[ -]/g, '') || areAliases(one, other)) return true;
  if (isAcronymOf(a, b) || isAcronymOf(b, a)) return true;
  if (tellingWords(one) === tellingWords(other)) return true;
  const [long, short] = one.length > other.length ? [one, other] : [other, one];
  return ` ${long} `.includes(` ${short} `) || differInSlips(one.split(' '), other.split(' '));
}

/** The initials of a name; in another language they may stand in another order. */
const isAcronymOf = (short: Seat, long: Seat): boolean =>
  isAcronym(short.words) &&
  long.words.length > 1 &&
  (areAcronymAndName(short.words[0]!, long.words) || haveLetters(long.words, short.words[0]!));

/** Ghent University and the University of Ghent. */
const tellingWords = (key: string): string =>
  key
    .split(' ')
    .filter((word) => !isFunctionWord(word))
    .sort()
    .join(' ');

/** The same words in another order, or with one of them a slip away: that is a matter of spelling. */
function differInSlips(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  if ([...a].sort().join(' ') === [...b].sort().join(' ')) return true;
  return a.every((word, at) => likeness(word, b[at]!) !== 'different');
}

/** Whether some source names the body in one sentence with the person: then it has to do with both. */
function isNamedBeside(seat: Seat, entity: Entity, corpus: Corpus): boolean {
  const key = formKey(seat.words);
  return [...someMentions(entity)].some(({ source, mention }) => {
    const { block, start } = source.blocks[mention.block]!;
    const sentence = sentenceOfToken(block, mention.mention.first);
    return block.names.some(
      (other) =>
        other.first >= sentence.first &&
        other.last <= sentence.last &&
        (formKey(other.words) === key ||
          (seat.entity !== undefined && corpus.entityAt(source, start + other.start) === seat.entity)),
    );
  });
}

/** Two of a kind: two universities, two ministries, two cities; or two bodies that the sources know as two. */
function shutEachOtherOut(own: Seat, other: Seat, { head }: Role): boolean {
  if (own.kind === 'place' && other.kind === 'place')
    return own.isOwner === other.isOwner && /^(?:ambassador|consul|mayor|mp|governor|bishop)$/.test(head);
  if (own.kind !== 'organisation' || other.kind !== 'organisation') return false;
  const nouns = new Set(other.words.map(fold).filter(isOrganisationNoun));
  if (own.words.map(fold).some((word) => nouns.has(word))) return true;
  // the FSB is the Federal Security Service: initials and a name that are not known as one may be one all the same
  if (!own.entity || isAcronym(own.words) !== isAcronym(other.words)) {
    const acronyms = [own, other].map((seat) => isAcronym(seat.words) || shortNameOf(seat) !== undefined);
    if (!own.entity || acronyms.includes(false)) return false;
  }
  return head === AFFILIATED || ONE_AT_A_TIME.test(head);
}

/** Posts that people hold at one body at a time. */
const ONE_AT_A_TIME =
  /^(?:envoy|ambassador|spokesperson|chief executive|director|managing director|chair|president|head|professor|lecturer|economist|analyst|editor|coach|captain|manager|secretary|secretary general|director general|commissioner|judge|curator|conductor|engineer)$/;

const isAcronym = ([word, ...more]: readonly string[]): boolean =>
  more.length === 0 && /^\p{Lu}{2,6}$/u.test(word ?? '');

const shortNameOf = ({ entity }: Seat): readonly string[] | undefined =>
  entity?.spellings.find(({ words }) => isAcronym(words))?.words;

/** The body's name in the sources' words; its initials where the draft has initials and the sources have them too. */
const nameOf = (seat: Seat, own: Seat): string =>
  ((isAcronym(own.words) ? shortNameOf(seat) : undefined) ?? seat.words).join(' ');
