import type { Corpus } from '../../../corpus/corpus';
import type { Entity, SourcedRole } from '../../../corpus/entities';
import type { BlockAnalysis } from '../../../text/analysis';
import { fold } from '../../../text/characters';
import { isOrganisationNoun } from '../../../text/lexicon/kinds';
import { kindOf, type NameKind, type NameMention } from '../../../text/names/mention';
import { AFFILIATED, type Role, type RoleWord } from '../../../text/names/roles/role';
import type { Span } from '../../../text/span';
import { someMentions } from '../someMentions';
import { placed, saidIn } from '../titles/words';
import { isBody } from './bodies';

/** A body or a place with a name, to which a role belongs. */
export interface Seat extends Span {
  readonly words: readonly string[];
  readonly kind: NameKind;
  readonly entity: Entity | undefined;
  /** Whether it stands before the head, as in "the AU's envoy" and "AU envoy". */
  readonly isOwner: boolean;
}

/** A seat with the role by which a source gives it to somebody. */
export interface SourcedSeat {
  readonly seat: Seat;
  readonly said: SourcedRole;
}

/** The seats that a role names: behind or before its head, or in the words that open its sentence. */
export function seatsIn(
  role: Role,
  block: BlockAnalysis,
  meaningOf: (mention: NameMention) => Entity | undefined,
): readonly Seat[] {
  const seats = [
    ...seatsAmong(role.owner, true, block, meaningOf),
    ...seatsAmong(role.modifiers, true, block, meaningOf).filter(isTelling),
    ...seatsAmong(role.complement, false, block, meaningOf),
  ];
  const last = role.complement[role.complement.length - 1];
  const [only, ...more] = seats;
  if (OFFICE_OF_PLACE.test(role.head))
    return seats.map((seat) => (seat.kind === 'other' ? { ...seat, kind: 'place' } : seat));
  if (role.head !== AFFILIATED || !only || more.length > 0 || !last || last.capital) return seats;
  // "the Kessler Falls police": the plain noun makes a body of the place
  const words = block.prose.slice(only.start, last.end).split(/\s+/);
  return [{ ...only, end: last.end, words, kind: 'organisation' }];
}

/** "Larkspur Bank analyst"; "Airline spokesman" and "Senate candidate" say no more of which one than the noun does. */
const isTelling = ({ words, entity }: Seat): boolean =>
  entity !== undefined &&
  isBody(entity) &&
  !/^(?:senate|house|congress|parliament|council|assembly|court)$/i.test(words[words.length - 1]!.split(' ').pop()!) &&
  !words.every((word) => isOrganisationNoun(fold(word)));

const seatsAmong = (
  words: readonly RoleWord[],
  isOwner: boolean,
  block: BlockAnalysis,
  meaningOf: (mention: NameMention) => Entity | undefined,
): Seat[] =>
  words.length === 0
    ? []
    : block.names
        .filter(({ generic, start, end }) => !generic && words.some((word) => word.start < end && start < word.end))
        .map((mention) => seatOf(mention, isOwner, meaningOf))
        .filter(({ kind }) => kind !== 'person');

function seatOf(mention: NameMention, isOwner: boolean, meaningOf: (mention: NameMention) => Entity | undefined): Seat {
  const entity = meaningOf(mention);
  const { start, end, words } = mention;
  const kind = entity && isBody(entity) ? 'organisation' : (entity?.kind ?? kindOf(mention.votes));
  return { start, end, words, kind, entity, isOwner };
}

/** The seats that a source gives by a role, at the place where it first says so. */
export function sourcedSeats(said: SourcedRole, corpus: Corpus): readonly SourcedSeat[] {
  const at = placed(said);
  if (!at) return [];
  const offset = said.span.start - at.role.start;
  const meaningOf = ({ start }: NameMention): Entity | undefined => corpus.entityAt(said.source, start + offset);
  return seatsIn(at.role, at.block, meaningOf).map((seat) => ({ seat, said }));
}

/** "In Lund the mayor, Ada Quill, …": the place that opens the sentence is that of an office of places. */
function openingSeat(
  role: Role,
  { tokens, sentences, names }: BlockAnalysis,
  meaningOf: (mention: NameMention) => Entity | undefined,
): Seat | undefined {
  if (!OFFICE_OF_PLACE.test(role.head) || !/^the /i.test(role.text)) return undefined;
  const sentence = sentences.find(
    ({ first, last }) => tokens[first]!.start < role.start && role.start < tokens[last - 1]!.end,
  );
  if (!sentence || tokens[sentence.first]!.lower !== 'in') return undefined;
  const place = names.find(({ first, generic }) => first === sentence.first + 1 && !generic);
  const next = place && tokens[place.last];
  const at = next?.text === ',' ? tokens[place!.last + 1] : next;
  const seat = place && at?.start === role.start ? seatOf(place, false, meaningOf) : undefined;
  return seat && /^(?:place|other)$/.test(seat.kind) ? { ...seat, kind: 'place' } : undefined;
}

/** Offices of which each town or region has one. */
const OFFICE_OF_PLACE = /^(?:mayor|deputy mayor|governor|bishop|mp)$/;

/** Where sources say in that way that somebody holds an office: it has no seat in its own words, which many sources share. */
export function openingSeats(head: string, entity: Entity, corpus: Corpus): readonly SourcedSeat[] {
  if (!OFFICE_OF_PLACE.test(head)) return [];
  const seats: SourcedSeat[] = [];
  for (const { source, mention } of someMentions(entity)) {
    const { block, start } = source.blocks[mention.block]!;
    const meaningOf = (name: NameMention): Entity | undefined => corpus.entityAt(source, start + name.start);
    for (const role of mention.roles) {
      const seat = role.head === head ? openingSeat(role, block, meaningOf) : undefined;
      if (seat) seats.push({ seat, said: saidIn(source, role, start) });
    }
  }
  return seats;
}
