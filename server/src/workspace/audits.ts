import type { Corpus } from '../corpus/corpus';
import { auditSources, type Audit } from '../evidence/audit/audit';
import { withBreaths } from './breaths';
import { ReadingProgress, type ShownProgress } from './readingProgress';

/** What audits ask of the window: to show how far one is, with a button that stops it. */
export type ShowProgress = (title: string, stop: () => void) => Promise<ShownProgress>;

/** Where the sources of corpora disagree, each looked at once; a change of the sources makes a new corpus. */
export class Audits {
  readonly #showProgress: ShowProgress;
  /** Milliseconds after which an audit is shown in the window. */
  readonly #shownAfter: number | undefined;
  readonly #done = new WeakMap<Corpus, Audit>();

  constructor(showProgress: ShowProgress, shownAfter: number | undefined) {
    this.#showProgress = showProgress;
    this.#shownAfter = shownAfter;
  }

  /** Whether a corpus has been looked at whole. */
  has(corpus: Corpus): boolean {
    return this.#done.has(corpus);
  }

  /** Where the sources of a corpus disagree; what was found so far, where somebody stops it. */
  async of(corpus: Corpus, signal: AbortSignal | undefined): Promise<Audit> {
    return this.#done.get(corpus) ?? (await this.#audit(corpus, signal));
  }

  async #audit(corpus: Corpus, signal: AbortSignal | undefined): Promise<Audit> {
    const stop = new AbortController();
    const onAbort = (): void => stop.abort();
    if (signal?.aborted) onAbort();
    signal?.addEventListener('abort', onAbort);
    const progress = new ReadingProgress(() => this.#showProgress('Comparing the sources', onAbort), this.#shownAfter);
    try {
      const audit = await withBreaths(
        auditSources(corpus),
        ({ done, total }) => progress.report(done, total),
        stop.signal,
      );
      // what was stopped is begun anew by the next who asks
      if (!stop.signal.aborted) this.#done.set(corpus, audit);
      return audit;
    } finally {
      progress.end();
      signal?.removeEventListener('abort', onAbort);
    }
  }
}
