import type { Range } from 'vscode-languageserver-types';
import type { Source } from '../../corpus/source';
import type { Span } from '../../text/span';
import { coverageOf, type ClaimCoverage, type CoverageState } from '../coverage';
import { visible } from '../../text/visible';
import { shortened } from '../cards/markdown';
import { sourceLabel, sourceRange } from '../places';
import type { Addresses, DraftSnapshot } from '../snapshot';

/** A claim of a draft as a list shows it. All words come from outside: they are shown as they are and do nothing. */
export interface CoverageItem {
  readonly state: CoverageState;
  readonly range: Range;
  /** The claim, on one line. */
  readonly text: string;
  /** Why it is not checkable, or what the sources have against it. */
  readonly notes: readonly string[];
  /** The independent sources that carry it, or the passages against it. */
  readonly passages: readonly CoveragePassage[];
}

export interface CoveragePassage {
  readonly uri: string;
  readonly range: Range;
  /** The source as people call it, with its date. */
  readonly source: string;
  readonly text: string;
  /** Sources that only repeat it. */
  readonly repeatedBy: readonly string[];
}

const LONGEST = 300;

/** Every claim of a draft with what the sources make of it, in order of the text. */
export const coverageItems = (snapshot: DraftSnapshot): CoverageItem[] =>
  coverageOf(snapshot.context, snapshot.allFindings).map((claim) => itemOf(snapshot, claim));

function itemOf(snapshot: DraftSnapshot, claim: ClaimCoverage): CoverageItem {
  const { state, findings, witnesses, reason } = claim;
  const { addresses } = snapshot;
  const against = findings.flatMap(({ evidence }) => evidence.map((one) => passage(addresses, one.source, one, [])));
  const forIt = witnesses.map((witness) =>
    passage(
      addresses,
      witness.source,
      witness,
      witness.echoes.map(({ source }) => sourceLabel(source)),
    ),
  );
  return {
    state,
    range: snapshot.rangeOf(claim),
    text: shown(snapshot.draft.text.slice(claim.start, claim.end)),
    notes: [...(reason ? [WHY[reason]] : []), ...findings.map(({ message }) => message)],
    passages: [...against, ...forIt],
  };
}

/** Why a sentence is not held against sources, in words for people. */
const WHY: Readonly<Record<NonNullable<ClaimCoverage['reason']>, string>> = {
  question: 'a question',
  opinion: 'an opinion',
  forecast: 'about what is to come',
  supposition: 'a supposition',
  'no fact': 'states no fact',
};

const passage = (addresses: Addresses, source: Source, span: Span, repeatedBy: readonly string[]): CoveragePassage => ({
  uri: addresses.sourceUri(source),
  range: sourceRange(source, span),
  source: sourceLabel(source, span.start),
  text: shown(source.text.slice(span.start, span.end)),
  repeatedBy,
});

const shown = (text: string): string => visible(shortened(text, LONGEST));
