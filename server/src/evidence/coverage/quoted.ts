import type { Corpus } from '../../corpus/corpus';
import type { Entity } from '../../corpus/entities';
import type { Statement } from '../../text/claims/statement';
import type { NameKind } from '../../text/names/mention';
import { isExact, type QuotationMatch } from '../quotations/match';
import type { QuotationState, ResolvedQuotation } from '../quotations/resolve';
import { isOtherSpeaker, sourceSpeakers } from '../quotations/speakers';
import type { Support } from './support';

/** What the supports of a quotation depend on. */
interface Part {
  readonly matches: readonly QuotationMatch[];
  readonly state: QuotationState;
  readonly entity: Entity | undefined;
  readonly kind: NameKind | undefined;
}

interface Kept {
  readonly parts: readonly Part[];
  readonly supports: readonly Support[];
}

const known = new WeakMap<Corpus, WeakMap<Statement, Kept>>();

/** The sources that have all quotations of a sentence word for word, and give them to nobody else. */
export function quotedSupports(
  corpus: Corpus,
  statement: Statement,
  quotations: readonly ResolvedQuotation[],
): readonly Support[] {
  const ofCorpus = known.get(corpus) ?? new WeakMap<Statement, Kept>();
  known.set(corpus, ofCorpus);
  const kept = ofCorpus.get(statement);
  const telling = quotations.filter(({ state }) => state !== 'too short');
  const parts = telling.map(({ matches, state, speaker }) => ({
    matches,
    state,
    entity: speaker?.entity,
    kind: speaker?.kind,
  }));
  if (kept && haveSame(kept.parts, parts)) return kept.supports;
  const [first, ...rest] = telling.map((quotation) => supportsOf(corpus, quotation));
  const supports = (first ?? []).filter(({ source }) =>
    rest.every((others) => others.some((other) => other.source === source)),
  );
  ofCorpus.set(statement, { parts, supports });
  return supports;
}

const haveSame = (a: readonly Part[], b: readonly Part[]): boolean =>
  a.length === b.length &&
  a.every(({ matches, state, entity, kind }, at) => {
    const other = b[at]!;
    return matches === other.matches && state === other.state && entity === other.entity && kind === other.kind;
  });

function supportsOf(corpus: Corpus, { matches, speaker, state }: ResolvedQuotation): Support[] {
  if (state !== 'sourced') return [];
  return sourceSpeakers(corpus, matches.filter(isExact))
    .filter(({ entity }) => !speaker || (entity !== undefined && !isOtherSpeaker(speaker, entity)))
    .map(({ match: { source, span } }) => ({ source, ...span, words: [], score: 1, hedge: undefined }));
}
