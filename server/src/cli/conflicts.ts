import type { Corpus } from '../corpus/corpus';
import { passageAround } from '../corpus/source';
import { auditSources, type Audit } from '../evidence/audit/audit';
import type { Conflict, ConflictKind, ConflictPlace } from '../evidence/audit/conflict';
import { inOrder } from '../service/lists/conflictList';
import { shortened } from '../service/cards/markdown';
import { withBreaths } from '../workspace/breaths';
import { evidenceJson } from './evidence';
import type { Paint } from './paint';
import { printable } from './printable';
import { progressOn } from './progress';
import { evidenceText } from './text';

/** Compares the sources with each other; Ctrl+C ends that, and what was found so far is printed. */
export async function conflictsOf(corpus: Corpus): Promise<Audit> {
  const progress = progressOn(process.stderr, 'Comparing sources');
  const stop = new AbortController();
  const onInterrupt = (): void => stop.abort();
  process.once('SIGINT', onInterrupt);
  try {
    return await withBreaths(auditSources(corpus), ({ done, total }) => progress.show(done, total), stop.signal);
  } finally {
    process.off('SIGINT', onInterrupt);
    progress.clear();
  }
}

// ---- JSON ----------------------------------------------------------------------------------------------------------

/** The part `audit` of `sources --conflicts --format json`: see docs/command-line.md. */
export const auditJson = ({ conflicts, audited, copies, left }: Audit): object => ({
  compared: audited,
  copies,
  left,
  conflicts: inOrder(conflicts).map(({ kind, about, isChange, sides }) => ({
    kind,
    ...(about !== undefined && { about }),
    mayHaveChanged: isChange,
    sides: sides.map(({ text, places }) => ({ text, sources: places.map(placeJson) })),
  })),
});

/** The sentence with the words, and where the words are in the file. */
function placeJson({ source, start, end }: ConflictPlace): object {
  const words = source.original.spanOf({ start, end });
  return {
    ...evidenceJson({ source, ...passageAround(source, { start, end }) }),
    words: { start: words.start, end: words.end },
  };
}

// ---- Text ----------------------------------------------------------------------------------------------------------

const HEADINGS: Readonly<Record<ConflictKind, string>> = {
  figure: 'Figures',
  date: 'Dates',
  claim: 'What happened',
  quotation: 'Quotations',
  title: 'Titles',
  spelling: 'Spellings',
};

const WIDTH = 60;

/** The conflicts under headings, each with what either side says and where. */
export function auditText(audit: Audit, paint: Paint): string {
  const parts: string[] = [];
  const told = inOrder(audit.conflicts);
  for (const [kind, heading] of Object.entries(HEADINGS)) {
    const own = told.filter((conflict) => conflict.kind === kind && !conflict.isChange);
    if (own.length > 0) parts.push(paint.bold(heading), ...own.map((conflict) => conflictText(conflict, paint)));
  }
  const changed = told.filter(({ isChange }) => isChange);
  if (changed.length > 0)
    parts.push(paint.bold('May have changed meanwhile'), ...changed.map((conflict) => conflictText(conflict, paint)));
  parts.push(paint.bold(summary(audit)));
  return `${parts.join('\n')}\n`;
}

function conflictText({ about, sides }: Conflict, paint: Paint): string {
  const head = sides.map(({ text }) => paint.yellow(printable(`“${shortened(text, WIDTH)}”`))).join(' or ');
  const rows = sides.flatMap(({ places }) =>
    places.map((place) => `    ${evidenceText({ ...place, ...passageAround(place.source, place) }, paint)}`),
  );
  return `  ${about === undefined ? '' : `${printable(about)}: `}${head}\n${rows.join('\n')}\n`;
}

function summary({ conflicts, audited, copies, left }: Audit): string {
  const changed = conflicts.filter(({ isChange }) => isChange).length;
  const told = conflicts.length - changed;
  return [
    `${told === 0 ? 'no disagreement' : told === 1 ? '1 disagreement' : `${told} disagreements`} between ${audited} ${audited === 1 ? 'source' : 'sources'}`,
    ...(changed > 0 ? [`${changed} that may have changed meanwhile`] : []),
    ...(copies > 0 ? [`${copies} with the text of another`] : []),
    ...(left > 0 ? [`${left} not compared`] : []),
  ].join(', ');
}
