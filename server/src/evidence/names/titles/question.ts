import type { Corpus } from '../../../corpus/corpus';
import type { Entity, SourcedRole } from '../../../corpus/entities';
import type { BlockAnalysis } from '../../../text/analysis';
import type { DayNumber } from '../../../text/dates/calendar';
import type { PlacedMention } from '../../../text/names/gather';
import type { NameMention } from '../../../text/names/mention';
import type { Role } from '../../../text/names/roles/role';
import type { Span } from '../../../text/span';

/** A word of a title that the sources contradict. The span counts in the block of the mention. */
export interface TitleConflict extends Span {
  readonly right: string;
  /** How the sources word the role. */
  readonly said: SourcedRole;
}

/** One role that a draft gives to somebody, with what it is held against. */
export interface TitleQuestion {
  readonly role: Role;
  /** The mention to which the role belongs; none where it stands without a name. */
  readonly mention: PlacedMention | undefined;
  /** The draft's block that has the mention. */
  readonly block: BlockAnalysis;
  readonly entity: Entity;
  /** What the sources say that the person is, former roles left out. */
  readonly held: readonly SourcedRole[];
  readonly corpus: Corpus;
  /** Whom or what a mention of the draft means. */
  readonly meaningOf: (mention: NameMention) => Entity | undefined;
  /** The day of the draft, where it is known. */
  readonly day: DayNumber | undefined;
}
