import type { Source } from '../../corpus/source';
import { passageAround } from '../../corpus/source';
import { sourceSpeakers } from '../../evidence/quotations/speakers';
import type { RatedFinding } from '../../rules/check';
import type { CheckContext } from '../../rules/context';
import { LineIndex } from '../../text/lines';
import { byPosition, overlaps, shifted, type Span } from '../../text/span';
import { claimParts, tellingPassages } from '../cards/claimCard';
import { coverageOf } from '../coverage';
import { bestMentions } from '../cards/entityCard';
import { visible } from '../../text/visible';
import { shortened } from '../cards/markdown';
import { sourceLabel } from '../places';
import { telling } from '../quotations';

/** What fact-checkers want of a draft: all that it states, in order, with what the sources make of it. */
export interface FactSheet {
  readonly title: string;
  readonly sources: number;
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  readonly kind: SheetKind;
  readonly state: SheetState;
  /** Line of the draft, from 1. */
  readonly line: number;
  readonly text: string;
  /** What is wrong, who is quoted. */
  readonly notes: readonly string[];
  readonly passages: readonly SheetPassage[];
}

export type SheetKind = 'name' | 'quotation' | 'figure' | 'date' | 'claim';
export type SheetState = 'contradicted' | 'supported' | 'not found' | 'not checkable';

export interface SheetPassage {
  /** The source as people call it, with its date and page. */
  readonly source: string;
  /** The path of its file. */
  readonly file: string;
  /** Line of its file, from 1. */
  readonly line: number;
  readonly text: string;
}

/** A row with its place, before it is written for people. */
interface Stated extends Span {
  readonly kind: SheetKind;
  readonly state: SheetState;
  readonly notes: readonly string[];
  readonly passages: readonly (Span & { readonly source: Source })[];
}

const MOST_PASSAGES = 3;
const LONGEST = 300;

/** The fact sheet of a draft; the findings are those that stand. */
export function factSheet(context: CheckContext, findings: readonly RatedFinding[], title: string): FactSheet {
  const { draft, corpus } = context;
  const lines = new LineIndex(draft.text);
  const stated = [
    ...claimsOf(context, findings),
    ...namesOf(context, findings),
    ...quotationsOf(context, findings),
    ...partsOf(context, findings),
  ];
  return {
    title: title,
    sources: corpus.sources.length,
    // a claim comes before what stands in it
    rows: stated
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .map(({ kind, state, start, end, notes, passages }) => ({
        kind,
        state,
        line: lines.placeOf(start).line,
        text: shown(draft.text.slice(start, end)),
        notes: [...new Set(notes)].map(visible),
        passages: passages.slice(0, MOST_PASSAGES).map(passageOf),
      })),
  };
}

function claimsOf(context: CheckContext, findings: readonly RatedFinding[]): Stated[] {
  return coverageOf(context, findings).map(({ start, end, state, reason, findings: against, witnesses }) => ({
    kind: 'claim',
    state,
    start,
    end,
    notes: reason ? [reason] : against.map(({ message }) => message),
    passages: against.length > 0 ? against.flatMap(({ evidence }) => evidence) : witnesses,
  }));
}

/** Each name once, where the draft first has it. */
function namesOf({ names }: CheckContext, findings: readonly RatedFinding[]): Stated[] {
  return names.flatMap(({ name, entity, corrections }) => {
    const mentions = name.forms.flatMap((form) => form.mentions).sort(byPosition);
    const [first] = mentions;
    // what is still to be filled in is no name
    if (!first || findings.some((one) => one.rule === 'placeholder' && overlaps(one, first))) return [];
    const known = entity ?? corrections[0]?.entity;
    const against = findings
      .filter(({ rule }) => rule.startsWith('name-'))
      .filter((finding) => mentions.some((mention) => overlaps(mention, finding)));
    const passages = known ? bestMentions(known) : [];
    return {
      kind: 'name',
      state: against.length > 0 ? 'contradicted' : known ? 'supported' : 'not found',
      ...spanOf(first),
      notes: against.map(({ message }) => message),
      passages: passages.map(({ source, mention }) => ({ source, ...passageAround(source, mention) })),
    };
  });
}

const OF_QUOTATION = {
  sourced: 'supported',
  altered: 'contradicted',
  'not found': 'not found',
  'too short': 'not checkable',
} as const;

function quotationsOf({ quotations, corpus }: CheckContext, findings: readonly RatedFinding[]): Stated[] {
  return quotations
    .filter(({ use }) => use === 'words')
    .map((quotation) => {
      const against = findings.filter((one) => one.rule.startsWith('quote-') && overlaps(one, quotation));
      const said = sourceSpeakers(corpus, telling(quotation).slice(0, MOST_PASSAGES));
      const speakers = said.flatMap(({ entity }) => (entity ? [`said by ${entity.name}`] : []));
      const isWrong = against.some(({ rule }) => rule !== 'quote-unsourced');
      return {
        kind: 'quotation',
        state: isWrong ? 'contradicted' : OF_QUOTATION[quotation.state],
        ...spanOf(quotation),
        notes: [...against.map(({ message }) => message), ...speakers],
        passages: said.map(({ match: { source, span } }) => ({ source, ...span })),
      };
    });
}

/** Figures and dates; one is contradicted where a finding says so, as the coverage of the claim around it has it. */
function partsOf({ claims }: CheckContext, findings: readonly RatedFinding[]): Stated[] {
  return [...claimParts(claims)].flatMap((part) => {
    if (part.what === 'claim') return [];
    const against = findings.filter((finding) => overlaps(finding, part));
    const passages = tellingPassages(part).map(({ passage: { source, at, statement } }) => ({
      source,
      ...shifted(statement, at),
    }));
    return {
      kind: part.what,
      state: against.length > 0 ? 'contradicted' : part.state === 'supported' ? 'supported' : 'not found',
      ...spanOf(part),
      notes: against.map(({ message }) => message),
      passages,
    };
  });
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const shown = (text: string): string => visible(shortened(text, LONGEST));

const passageOf = ({ source, start, end }: Stated['passages'][number]): SheetPassage => ({
  source: visible(sourceLabel(source, start)),
  file: visible(source.id),
  line: source.original.placeOf(start).line,
  text: shown(source.text.slice(start, end)),
});
