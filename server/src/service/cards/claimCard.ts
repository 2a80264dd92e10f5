import type { SlotScore } from '../../evidence/claims/alignment/align';
import type { Passage } from '../../evidence/claims/alignment/passage';
import type { ResolvedClaims } from '../../evidence/claims/resolve';
import type { Source } from '../../corpus/source';
import { shifted, textOf, touches, type Span } from '../../text/span';
import { escapeMarkdown, link } from './markdown';
import { lineAddress, sourceLabel } from '../places';
import type { DraftSnapshot } from '../snapshot';

/** A figure, a date or the word on which a claim turns, with the passages for and against it. The span counts in the draft. */
export interface ClaimPart extends Span {
  readonly what: 'figure' | 'date' | 'claim';
  readonly state: 'supported' | 'contradicted' | 'outdated' | 'not found';
  readonly supports: readonly PartMatch[];
  readonly conflicts: readonly PartMatch[];
  readonly dissent?: readonly PartMatch[];
}

/** What a source has in the part's place; its span counts in the passage's block. */
export interface PartMatch {
  readonly passage: Passage;
  readonly item: Span;
  readonly context: SlotScore;
}

/** The part of a claim that an offset of the draft is on: a figure or date before the verb beside it. */
export function claimPartAt(snapshot: DraftSnapshot, offset: number): ClaimPart | undefined {
  for (const part of claimParts(snapshot.contextNear(offset).claims)) if (touches(part, offset)) return part;
  return undefined;
}

/** The figures, dates and telling words of a draft's claims. */
export function* claimParts({ figures, dates, predicates }: ResolvedClaims): Generator<ClaimPart> {
  for (const figure of figures) yield { ...figure, what: 'figure' };
  for (const date of dates) yield { ...date, what: 'date' };
  for (const predicate of predicates) if (predicate.state !== 'not found') yield { ...predicate, what: 'claim' };
}

/** The passages that tell most of a part: those against it, else those for it. */
export const tellingPassages = ({ conflicts, supports }: ClaimPart): readonly PartMatch[] =>
  onePerSource(conflicts.length > 0 ? conflicts : supports);

const SHOWN = 3;

/**
 * What the sources say of a part of a claim: what speaks against it first, with the words that stand for the draft's in bold.
 *
 * @param elsewhere Sources that a finding above the card shows, with what is wrong; nothing where there are no others.
 */
export function claimCard(snapshot: DraftSnapshot, part: ClaimPart, elsewhere: readonly Source[] = []): string[] {
  const against = onePerSource(part.conflicts.length > 0 ? part.conflicts : (part.dissent ?? []));
  const forIt = onePerSource(part.supports);
  const head = `**${escapeMarkdown(textOf(snapshot.draft.text, part))}** · ${headOf(part, forIt.length)}`;
  const left = Math.max(1, SHOWN - Math.min(2, forIt.length));
  const isNew = ({ passage: { source } }: PartMatch): boolean => !elsewhere.includes(source);
  const lines = [
    ...against
      .slice(0, left)
      .filter(isNew)
      .map((match) => `✗ ${passageLine(snapshot, match)}`),
    ...forIt.slice(0, SHOWN - Math.min(left, against.length)).map((match) => `✓ ${passageLine(snapshot, match)}`),
  ];
  return lines.length > 0 || elsewhere.length === 0 ? [head, ...lines] : [];
}

function headOf({ what, state, dissent }: ClaimPart, supporting: number): string {
  const by = `in ${supporting === 1 ? 'one source' : `${supporting} sources`}`;
  const disagree = `${by}; the sources disagree`;
  if (state === 'contradicted')
    return supporting > 0 ? disagree : `the sources have another ${what === 'claim' ? 'word' : what} here`;
  if (state === 'outdated') return 'a later source has another figure';
  if (state === 'not found') return `no source has this ${what}`;
  return dissent && dissent.length > 0 ? disagree : by;
}

function onePerSource(matches: readonly PartMatch[]): PartMatch[] {
  const seen = new Set<Source>();
  return matches.filter(({ passage: { source } }) => !seen.has(source) && seen.add(source));
}

function passageLine({ addresses }: DraftSnapshot, { passage, item, context }: PartMatch): string {
  const { source, at, statement } = passage;
  const words = [item, ...context.pairs.map((pair) => pair.source)].map((span) => shifted(span, at));
  const text = marked(source.text, shifted(statement, at), words);
  const address = lineAddress(addresses, source, at + item.start);
  return `${link(sourceLabel(source, at + item.start), address)} — ${text}`;
}

/** A passage with some of its words in bold. */
function marked(text: string, passage: Span, words: readonly Span[]): string {
  let shown = '';
  let at = passage.start;
  for (const { start, end } of [...words].sort((a, b) => a.start - b.start)) {
    if (start < at || end > passage.end) continue;
    shown += `${spaced(text.slice(at, start))}**${escapeMarkdown(text.slice(start, end))}**`;
    at = end;
  }
  return (shown + spaced(text.slice(at, passage.end))).trim();
}

/** Escaped, with the spaces at its ends kept. */
const spaced = (text: string): string =>
  `${/^\s/.test(text) ? ' ' : ''}${escapeMarkdown(text.trim())}${/\S\s+$/.test(text) ? ' ' : ''}`;
