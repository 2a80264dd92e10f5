import type { PlacedMention } from '../text/names/gather';
import type { NameKind } from '../text/names/mention';
import type { PersonName } from '../text/names/person';
import type { Role } from '../text/names/roles/role';
import type { Span } from '../text/span';
import type { Source } from './source';

/**
 * A person or thing across the corpus, with everything that the sources say of it. Immutable; it answers for the corpus
 * that it is of. Mentions are made when they are asked for: some names stand in thousands of sources.
 */
export interface Entity {
  /** The same in all corpora of a lineage, as long as the same names of sources mean it and it is of one kind. */
  readonly identity: Identity;
  readonly kind: NameKind;
  /** The spelling that most sources use, in full. */
  readonly name: string;
  /** All forms of the name as sources write it, full and short, the most used first. */
  readonly spellings: readonly Spelling[];
  readonly person: PersonName | undefined;
  /** What the sources say that it is, each wording once, in the order in which sources come to it. */
  readonly roles: readonly SourcedRole[];
  /** Why spellings that differ are taken for one name. */
  readonly links: readonly Link[];
  /** The sources that name it. */
  readonly sources: ReadonlySet<Source>;
  /** How often the sources name it. */
  readonly mentionCount: number;
  /** All mentions. */
  readonly mentions: readonly SourcedMention[];
  /** The mentions of one source, in no order. */
  mentionsIn(source: Source): readonly SourcedMention[];
}

/** What tells one entity from others; of no other meaning. */
export interface Identity {
  readonly kind: NameKind;
}

/** One way in which sources write a name. */
export interface Spelling {
  readonly words: readonly string[];
  readonly key: string;
  readonly sources: ReadonlySet<Source>;
  readonly count: number;
}

/** A role in one wording. */
export interface SourcedRole {
  /** The first source that has it. */
  readonly source: Source;
  /** Where it first stands in that source. */
  readonly span: Span;
  /** All sources that have it. */
  readonly sources: ReadonlySet<Source>;
  /** How often it is said. */
  readonly count: number;
  /** What is said. Its spans are those of one place of many; see `span`. */
  readonly role: Role;
}

export interface SourcedMention {
  readonly source: Source;
  readonly mention: PlacedMention;
}

/** A reason for which two spellings are one name. */
export interface Link {
  readonly spelling: string;
  readonly reason: string;
  /** The given names differ: some source confuses this person's name. */
  readonly otherGiven: boolean;
}
