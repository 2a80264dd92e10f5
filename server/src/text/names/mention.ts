import type { Span } from '../span';

/** What kind of thing a name names. */
export type NameKind = 'person' | 'organisation' | 'place' | 'work' | 'other';

/** What stands for somebody without being a name of its own. */
export type GenericKind = 'title' | 'people' | 'party';

/** A span of text that names somebody or something, as it was spotted in one paragraph. */
export interface NameMention extends Span {
  /** The words of the name as written, without titles and without a possessive. */
  readonly words: readonly string[];
  /** The half-open range of the paragraph's tokens that the name covers. */
  readonly first: number;
  readonly last: number;
  /** The half-open range of tokens with titles written before it ("Army Secretary"); empty where it has none. */
  readonly titleFirst: number;
  /** How strongly each kind is suggested by the words and what stands beside them. */
  readonly votes: KindVotes;
  /** It begins a sentence, so its capital proves nothing. */
  readonly initial: boolean;
  /** It may be an ordinary word: it is a name only if the rest of the document, or a source, uses it as one. */
  readonly doubtful: boolean;
  /**
   * It names nobody by a name: a title that stands for its holder ("the President"), a people ("Belgians") or a party's
   * one word ("Labour"). Such mentions make no `LocalName`; they are kept for whoever asks what they refer to.
   */
  readonly generic?: GenericKind;
  /** It stands between quotation marks. */
  readonly quoted: boolean;
}

/** Evidence for each kind, added up; see `kindOf`. */
export interface KindVotes {
  readonly person: number;
  readonly organisation: number;
  readonly place: number;
  readonly work: number;
}

export const NO_VOTES: KindVotes = { person: 0, organisation: 0, place: 0, work: 0 };

export const addVotes = (a: KindVotes, b: KindVotes): KindVotes => ({
  person: a.person + b.person,
  organisation: a.organisation + b.organisation,
  place: a.place + b.place,
  work: a.work + b.work,
});

/** Evidence that decides alone, however often the name stands without any. */
const ENOUGH = 3;

/**
 * The kind with the most evidence; `other` where there is too little: one "to" before a name decides nothing, nor does
 * one verb of speech near a name that stands a dozen times without.
 */
export function kindOf(votes: KindVotes, mentions = 1): NameKind {
  const least = Math.max(1, Math.min(ENOUGH, mentions / 3));
  let best: NameKind = 'other';
  let most = 0;
  for (const kind of ['person', 'organisation', 'place', 'work'] as const) {
    if (votes[kind] > most && votes[kind] >= least) {
      best = kind;
      most = votes[kind];
    }
  }
  return best;
}

/** The name as one string, words parted by single spaces. */
export const nameText = (mention: Pick<NameMention, 'words'>): string => mention.words.join(' ');
