import type { Span } from '../../span';

/**
 * What a text says that a person is, beside the name: title, office, occupation, nationality, affiliation. "US special
 * envoy Steve Witkoff", "Yuri Ushakov, Putin's foreign policy adviser", "Kirill Dmitriev, who runs the wealth fund".
 */
export interface Role extends Span {
  /**
   * The noun that says what the person is, singular and folded: "envoy", "adviser", "director". Where the text has none:
   * `AFFILIATED` for "Petr Novák, of the University of Bjelavik", `NATIONAL` for "a Qatari".
   */
  readonly head: string;
  /** Where the head stands, or the word that stands for it. */
  readonly headSpan: Span;
  /** Words that qualify the head, folded, in order: "special", "foreign policy". */
  readonly modifiers: readonly RoleWord[];
  /** Whose: the words before the possessive, "council" in "the council's ecologist"; none for "his". */
  readonly owner: readonly RoleWord[];
  /** What stands behind "of", "for", "at": its words, folded, the last being its noun. */
  readonly complement: readonly RoleWord[];
  /** "former", "acting", "then": the role was or is held for another time. */
  readonly tense: RoleTense;
  /** The text says that the person took the role up: "became", "was named". */
  readonly begins?: boolean;
  /** The text says that the person will be this: "is to be". */
  readonly future?: boolean;
  /** The text says that the person gave the role up just then: "resigned as", "stepped down as". */
  readonly left?: boolean;
  /** The text says that the person is this besides something else: "who is also president of the Senate". */
  readonly also?: boolean;
  /** The text speaks of somebody by this role in place of the name: "The baggage handler, 51, had". */
  readonly stands?: boolean;
  readonly text: string;
}

/** A word that qualifies a role, folded, at its place. */
export interface RoleWord extends Span {
  readonly word: string;
  /** Written with a capital, so that it may be a name. */
  readonly capital: boolean;
}

/** Whether a role is held now, was held, or is held for somebody else. */
export type RoleTense = 'now' | 'former' | 'acting';

/** The head of a role that only says with whom or where somebody is. */
export const AFFILIATED = 'member';

/** The head of a role that only says of which people somebody is. */
export const NATIONAL = 'national';
