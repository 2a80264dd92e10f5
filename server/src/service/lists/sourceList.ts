import type { Corpus } from '../../corpus/corpus';
import type { Known, Origin } from '../../corpus/extract';
import type { TextGroup } from '../../corpus/independence';
import type { Source } from '../../corpus/source';
import { isoDate } from '../../text/dates/calendar';
import { shownDate } from '../places';
import type { Addresses } from '../snapshot';

/** One source as a list shows it. All words come from outside: they are shown as they are and do nothing. */
export interface SourceItem {
  readonly id: string;
  /** What opens: the file, or the text of a file that an editor cannot show. */
  readonly uri: string;
  /** The file itself. */
  readonly fileUri: string;
  readonly title?: ListedFact;
  readonly outlet?: ListedFact;
  readonly author?: ListedFact;
  /** `shown` as people write a day; not `sure` where only the file is dated, not what it says. */
  readonly date?: ListedFact & { readonly shown: string; readonly sure: boolean };
  readonly transcript?: 'automatic' | 'checked';
  /** What of the document could not be read. */
  readonly missing?: string;
  /** Another source that carries this one's text. */
  readonly sameTextAs?: { readonly id: string; readonly share: number };
}

/** A fact, and where it was read. */
export interface ListedFact {
  readonly value: string;
  readonly from: Origin;
}

/** The sources of a folder, as a list shows them. */
export function sourceItems({ sources }: Corpus, groups: readonly TextGroup[], addresses: Addresses): SourceItem[] {
  const leaders = new Map(
    groups.flatMap(({ leader, followers }) =>
      followers.map(({ source, share }) => [source, { id: leader.id, share }] as const),
    ),
  );
  return sources.map((source) => sourceItem(source, leaders.get(source), addresses));
}

function sourceItem(source: Source, sameTextAs: SourceItem['sameTextAs'], addresses: Addresses): SourceItem {
  const { title, outlet, author, date, madeOn, transcript, missing } = source.facts;
  const day = date ?? madeOn;
  return {
    id: source.id,
    uri: addresses.sourceUri(source),
    fileUri: addresses.fileUri(source.id),
    ...(title && { title: listed(title) }),
    ...(outlet && { outlet: listed(outlet) }),
    ...(author && { author: listed(author) }),
    ...(day && {
      date: { value: isoDate(day.value), from: day.from, shown: shownDate(day.value), sure: date !== undefined },
    }),
    ...(transcript && { transcript }),
    ...(missing && { missing }),
    ...(sameTextAs && { sameTextAs }),
  };
}

const listed = ({ value, from }: Known<string>): ListedFact => ({ value, from });
