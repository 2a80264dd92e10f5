import type { Corpus } from '../../../corpus/corpus';
import type { Entity } from '../../../corpus/entities';
import { fold } from '../../../text/characters';
import { isOrganisationNoun } from '../../../text/lexicon/kinds';
import { isOccupation, mayBeCombined } from '../../../text/lexicon/occupations';
import { isExclusiveRole } from '../../../text/names/roles/posts';
import { AFFILIATED, type Role } from '../../../text/names/roles/role';
import type { Span } from '../../../text/span';
import type { TitleConflict, TitleQuestion } from '../titles/question';
import { isNamedBeside } from './beside';
import { isToldOfAnother } from './told';
import { areOne, isAcronym, shortNameOf } from './oneBody';
import { openingSeats, seatsIn, sourcedSeats, type Seat } from './seat';

/**
 * "of the University of Strandov" for the University of Bjelavik, "the envoy of the United Nations" for the African
 * Union's: the draft gives somebody's like role to another body, one that no source names beside that person.
 */
export function otherSeat(question: TitleQuestion): TitleConflict | undefined {
  const { role, block, held, corpus, entity, meaningOf, mention } = question;
  const [own] = seatsIn(role, block, meaningOf);
  if (!own) return undefined;
  const opening = openingSeats(role.head, entity, corpus);
  const all = [...entity.roles.flatMap((said) => sourcedSeats(said, corpus)), ...opening];
  if (all.some(({ seat }) => areOne(seat, own))) return undefined;
  const like = held.filter((said) => areLike(role, said.role)).flatMap((said) => sourcedSeats(said, corpus));
  const scholar = held.filter((said) => areScholars(role, said.role)).flatMap((said) => sourcedSeats(said, corpus));
  const rivals = [
    ...[...like, ...opening].filter(
      ({ seat }) => shutEachOtherOut(own, seat, role) || (isLed(role) && areLedByTwo(own, seat)),
    ),
    ...scholar.filter(({ seat }) => shareNoun(own, seat) && shutEachOtherOut(own, seat, role)),
  ];
  if (rivals.length === 0) return undefined;
  const isOfAnother = isLed(role) && isLedByAnother(own, role, entity, corpus);
  if (
    !isOfAnother &&
    (rivals.every(({ seat }) => !shutEachOtherOut(own, seat, role)) || isNamedBeside(own, entity, corpus))
  )
    return undefined;
  if (mention && isToldOfAnother(block, mention.mention, own, entity, corpus)) return undefined;
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
  a.head === b.head
    ? a.head === AFFILIATED || isExclusiveRole(a) || isHeldAtOne(a.head)
    : [a, b].some(({ head }) => head === AFFILIATED) || [a, b].every(({ head }) => LEADS.test(head));

/** "leads incident response at", "head of incident response at": one post in two words. */
const LEADS = /^(?:leader|head)$/;

/** Who teaches at one university is an economist at it: of scholars it is told by either. */
const areScholars = (a: Role, b: Role): boolean =>
  a.head !== b.head && [a, b].some(({ head }) => TEACHES.test(head)) && mayBeCombined(a.head, b.head);

const TEACHES = /^(?:teacher|professor|lecturer)$/;

/** Two of a kind: two universities, two ministries, two cities; or two bodies that the sources know as two. */
function shutEachOtherOut(own: Seat, other: Seat, { head }: Role): boolean {
  if (own.kind === 'place' && other.kind === 'place')
    return own.isOwner === other.isOwner && /^(?:ambassador|consul|mayor|mp|governor|bishop)$/.test(head);
  if (own.kind !== 'organisation' || other.kind !== 'organisation') return false;
  if (mayBePartOf(own, other) || mayBePartOf(other, own)) return false;
  if (shareNoun(own, other)) return true;
  // the FSB is the Federal Security Service: initials and a name that are not known as one may be one all the same
  if (!own.entity || isAcronym(own.words) !== isAcronym(other.words)) {
    const acronyms = [own, other].map((seat) => isAcronym(seat.words) || shortNameOf(seat) !== undefined);
    if (!own.entity || acronyms.includes(false)) return false;
  }
  return head === AFFILIATED || isHeldAtOne(head);
}

/** Whether both names have one noun for a body. */
function shareNoun(own: Seat, other: Seat): boolean {
  const nouns = new Set(other.words.map(fold).filter(isOrganisationNoun));
  return own.words.map(fold).some((word) => nouns.has(word));
}

/** The Faculty of Economics is one of some university, where the name says of none. */
const mayBePartOf = (part: Seat, whole: Seat): boolean =>
  part.words.some((word) => PARTS.test(fold(word))) && !whole.words.some((word) => PARTS.test(fold(word)));

const PARTS =
  /^(?:faculty|department|division|directorate|branch|unit|section|clinic|laborator(?:y|ies)|labs?|school)$/;

/** Posts that people hold at one body at a time. */
const ONE_AT_A_TIME =
  /^(?:envoy|ambassador|spokesperson|chief executive|director|managing director|chair|president|head|leader|professor|lecturer|economist|analyst|editor|coach|captain|manager|secretary|secretary general|director general|commissioner|judge|curator|conductor|engineer)$/;

/** Work that is done at one body at a time; who works for himself does it for many. */
const isHeldAtOne = (head: string): boolean =>
  ONE_AT_A_TIME.test(head) || (isOccupation(head) && !OF_HIS_OWN.test(head));

const OF_HIS_OWN =
  /^(?:lawyer|attorney|counsel|barrister|solicitor|advocate|author|writer|novelist|poet|actor|actress|singer|musician|composer|artist|painter|photographer|presenter|host|columnist|critic|comedian|model|designer|architect|producer|dancer|blogger|journalist|broadcaster|investor|trader|farmer|player|footballer)$/;

/** The body's name in the sources' words; its initials where the draft has initials and the sources have them too. */
const nameOf = (seat: Seat, own: Seat): string =>
  ((isAcronym(own.words) ? shortNameOf(seat) : undefined) ?? seat.words).join(' ');
