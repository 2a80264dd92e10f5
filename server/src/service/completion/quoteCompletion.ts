import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver-types';
import type { Source } from '../../corpus/source';
import type { WordSegment } from '../../corpus/wordSegment';
import { fold } from '../../text/characters';
import type { Speech } from '../../text/quotations/speech';
import { comparedWords } from '../../text/quotations/words';
import { tokenize } from '../../text/tokens';
import { sourceLabel } from '../places';
import type { QuotePlace } from './quotePlace';
import type { DraftSnapshot } from '../snapshot';

/** Words of a source that may be what is being typed. */
interface Candidate {
  readonly source: Source;
  readonly speech: Speech;
  /** The source's words from the first that is typed to the last that is said. */
  readonly text: string;
  /** How many of the typed words it has, one behind the other. */
  readonly matched: number;
}

const MOST_ITEMS = 12;
/** Sources that are looked through, the newest first. */
const MOST_SOURCES = 200;
/** Of a speaker whom nobody names, at least these many words must be typed. */
const LEAST_UNNAMED = 3;
/** From this number of words on, what is typed behind them may be a slip. */
const ENOUGH = 3;
const LONGEST_LABEL = 70;

/**
 * Words that sources give the speaker whom the draft names, or of which enough is typed: the longest match of what is
 * typed first, then the newest source.
 */
export function quoteCompletion(snapshot: DraftSnapshot, { typed, speaker }: QuotePlace): CompletionItem[] {
  const { corpus } = snapshot;
  const words = comparedWords(tokenize(typed.text)).map(({ word, hash }) => ({ word, hash }));
  if (!speaker && words.length < LEAST_UNNAMED) return [];
  const whole = words.slice(0, -1).map(({ hash }) => hash);
  const sources = speaker ? [...speaker.sources] : corpus.retrieval.sourcesWith(whole, whole.length);
  const seen = new Set<string>();
  return newestFirst(sources)
    .slice(0, MOST_SOURCES)
    .flatMap((source) =>
      source.speech
        .filter(
          ({ use, speaker: by }) =>
            use === 'words' && (!speaker || (by && corpus.entityAt(source, by.start) === speaker)),
        )
        .flatMap((speech) => candidateIn(source, speech, words)),
    )
    .sort((a, b) => b.matched - a.matched)
    .filter(({ text }) => !seen.has(fold(text)) && seen.add(fold(text)))
    .slice(0, MOST_ITEMS)
    .map((candidate, rank) => item(snapshot, typed, candidate, rank));
}

const newestFirst = (sources: readonly Source[]): Source[] =>
  [...sources].sort((a, b) => (b.facts.date?.value ?? -Infinity) - (a.facts.date?.value ?? -Infinity));

interface TypedWord {
  readonly word: string;
  readonly hash: number;
}

/**
 * The part of a speech that begins as what is typed, of which the last word may be unfinished; none where fewer words are
 * the same than all, or enough.
 */
function candidateIn(source: Source, speech: Speech, typed: readonly TypedWord[]): Candidate[] {
  const { segment, text } = source;
  const { first, last } = wordRange(segment, speech);
  if (first >= last) return [];
  const isAt = (at: number, index: number): boolean =>
    at < last &&
    (segment.words[at] === typed[index]!.hash ||
      (index === typed.length - 1 &&
        fold(text.slice(segment.startOf(at), segment.endOf(at))).startsWith(typed[index]!.word)));
  let [best, matched] = [first, 0];
  for (let at = first; at < last; at++) {
    let count = 0;
    while (count < typed.length && isAt(at + count, count)) count++;
    if (count > matched) [best, matched] = [at, count];
  }
  if (matched < Math.min(typed.length, ENOUGH)) return [];
  const end = segment.endOf(last - 1);
  const stop = /^[.?!]/.exec(text.slice(end, speech.end))?.[0] ?? '';
  return [{ source, speech, text: text.slice(segment.startOf(best), end).replace(/\s+/g, ' ') + stop, matched }];
}

/** The words of a source that stand in a speech, by their places in the source. */
function wordRange(segment: WordSegment, { start, end }: Speech): { first: number; last: number } {
  const indexOf = (offset: number): number => {
    let low = 0;
    let high = segment.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (segment.startOf(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { first: indexOf(start), last: indexOf(end) };
}

function item(
  { document, draft, corpus }: DraftSnapshot,
  { start, end, text: typed }: QuotePlace['typed'],
  { source, speech, text }: Candidate,
  rank: number,
): CompletionItem {
  const isCurly = /[“”’]/.test(draft.text);
  const newText = isCurly ? text.replace(/'/g, '’') : text.replace(/[’‘]/g, "'");
  const by = speech.speaker && corpus.entityAt(source, speech.speaker.start)?.name;
  return {
    label: newText.length > LONGEST_LABEL ? `${newText.slice(0, LONGEST_LABEL).replace(/\s\S*$/, '')} …` : newText,
    labelDetails: { description: [by, sourceLabel(source, speech.start)].filter(Boolean).join(' · ') },
    kind: CompletionItemKind.Text,
    // editors filter by what stands in the range
    filterText: typed || newText,
    sortText: String(rank).padStart(2, '0'),
    detail: newText,
    textEdit: { range: { start: document.positionAt(start), end: document.positionAt(end) }, newText },
  };
}
