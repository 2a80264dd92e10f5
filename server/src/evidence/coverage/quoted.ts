import type { Corpus } from '../../corpus/corpus';
import type { Statement } from '../../text/claims/statement';
import { KeptWhile, rememberedFor } from '../../text/memo';
import { isExact } from '../quotations/match';
import type { ResolvedQuotation } from '../quotations/resolve';
import { isOtherSpeaker, sourceSpeakers } from '../quotations/speakers';
import type { Support } from './support';

const known = rememberedFor((_: Corpus) => new KeptWhile<Statement, readonly Support[]>());

/** The sources that have all quotations of a sentence word for word, and give them to nobody else. */
export function quotedSupports(
  corpus: Corpus,
  statement: Statement,
  quotations: readonly ResolvedQuotation[],
): readonly Support[] {
  const telling = quotations.filter(({ state }) => state !== 'too short');
  const depends = telling.flatMap(({ matches, state, speaker }) => [matches, state, speaker?.entity, speaker?.kind]);
  return known(corpus).of(statement, depends, () => {
    const [first, ...rest] = telling.map((quotation) => supportsOf(corpus, quotation));
    return (first ?? []).filter(({ source }) =>
      rest.every((supports) => supports.some((other) => other.source === source)),
    );
  });
}

function supportsOf(corpus: Corpus, { matches, speaker, state }: ResolvedQuotation): Support[] {
  if (state !== 'sourced') return [];
  return sourceSpeakers(corpus, matches.filter(isExact))
    .filter(({ entity }) => !speaker || (entity !== undefined && !isOtherSpeaker(speaker, entity)))
    .map(({ match: { source, span } }) => ({ source, ...span, words: [], score: 1, hedge: undefined }));
}
