import type { NameMention } from '../../names/mention';
import type { Sentence } from '../../sentences';
import type { Span } from '../../span';
import type { Token } from '../../tokens';

/** What of a block's analysis attributions are read from. */
export interface AttributedBlock {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly NameMention[];
}

/** How the speaker is known: from the name, from "he" or "she", or from who speaks in the sentence before. */
export type Sign = 'name' | 'pronoun' | 'context';

/** Who is said to have said a quotation, as far as its own paragraph tells. Offsets count in the block. */
export interface Attribution {
  /** One of the block's names; undefined where nobody is named. */
  readonly speaker: NameMention | undefined;
  /** The verb of speech, colon or the like which shows that these are somebody's words; undefined where nothing does. */
  readonly cue: Span | undefined;
  readonly sign: Sign;
  /** The speaker is "he" or "she": whoever that may be. */
  readonly pronoun?: Pronoun;
}

export type Pronoun = 'he' | 'she';

/** Nothing shows that somebody speaks. */
export const UNCUED: Attribution = { speaker: undefined, cue: undefined, sign: 'name' };

/** A half-open range of tokens. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Longest attribution, in tokens: "…," said Desmond Pryce-Hallam, the leader of the opposition group. */
export const REACH = 28;

/** Votes from which on a name is surely a person's. */
export const STRONG_PERSON = 3;

/** Whether a name may be a person's rather than an organisation's or a place's. */
export const mayBePerson = ({ votes }: NameMention): boolean =>
  votes.person > Math.max(votes.organisation, votes.place);

export const spanOfToken = ({ start, end }: Token): Span => ({ start, end });
