import type { Corpus } from '../../corpus/corpus';
import { groupTexts, type TextGroup } from '../../corpus/independence';
import type { Source } from '../../corpus/source';
import type { Conflict } from './conflict';
import { Disagreements } from './disagreements';
import { Independence } from './independence';
import { QuotationAudit } from './quotations';
import { spellingConflict } from './spellings';
import { StatementAudit } from './statements';
import { TitleAudit } from './titles';

/** How far an audit is, in sources. */
export interface AuditProgress {
  readonly done: number;
  readonly total: number;
}

/** Where the sources of a corpus disagree. */
export interface Audit {
  readonly conflicts: readonly Conflict[];
  /** Sources that were held against all others. */
  readonly audited: number;
  /** Sources that carry the text of another, and are not held against anything. */
  readonly copies: number;
  /** Sources that were left out because there are too many statements, or because somebody has stopped it: the oldest. */
  readonly left: number;
}

/** Statements and quotations held against the other sources; a book of them takes a minute or so. */
const MOST = 40_000;

/**
 * Holds the sources against each other, the newest first, in small steps between which it tells how far it is. Whoever
 * asks may do other work meanwhile, or answer a step with "stop": then it gives what it has found so far.
 */
export function* auditSources(corpus: Corpus, most = MOST): Generator<AuditProgress, Audit, 'stop' | undefined> {
  const independence = new Independence(yield* groups(corpus));
  const own = [...corpus.sources].filter((source) => independence.leaderOf(source) === source).sort(newestFirst);
  const disagreements = new Disagreements(independence);
  const parts = [new StatementAudit(corpus, independence), new QuotationAudit(corpus, independence)];
  const total = own.length;
  let steps = 0;
  // names first: they take no time, and are what people stop for least
  const spelled = corpus.entities.flatMap((entity) =>
    entity.links.length > 0 ? (spellingConflict(entity, independence) ?? []) : [],
  );
  const titles = new TitleAudit(corpus, independence);
  for (const entity of corpus.entities) {
    for (const one of titles.of(entity)) disagreements.add(one);
    yield { done: 0, total };
  }
  let done = 0;
  audit: for (; done < total && steps < most; done++) {
    for (const part of parts) {
      for (const found of part.of(own[done]!)) {
        for (const one of found) disagreements.add(one);
        steps++;
        if ((yield { done, total }) === 'stop') break audit;
      }
    }
  }
  return {
    conflicts: [...disagreements.conflicts, ...spelled],
    audited: done,
    copies: corpus.sources.length - total,
    left: total - done,
  };
}

/** Which sources carry one text, worked out in steps. */
function* groups({ sources }: Corpus): Generator<AuditProgress, TextGroup[], 'stop' | undefined> {
  const steps = groupTexts(sources);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    yield { done: 0, total: sources.length };
  }
}

const newestFirst = (a: Source, b: Source): number =>
  (b.facts.date?.value ?? 0) - (a.facts.date?.value ?? 0) || (a.id < b.id ? -1 : 1);
