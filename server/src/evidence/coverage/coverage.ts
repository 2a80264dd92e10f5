import type { Corpus } from '../../corpus/corpus';
import type { Statement } from '../../text/claims/statement';
import { contains, overlapping, type Span } from '../../text/span';
import type { ResolvedClaims, ResolvedStatement } from '../claims/resolve';
import type { ResolvedQuotation } from '../quotations/resolve';
import { uncheckable, type Uncheckable } from './checkable';
import { quotedSupports } from './quoted';
import { statedSupports, type Support } from './support';
import { Witnesses, type Witness } from './witnesses';

/** One claim of the draft, a sentence, with the sources that carry it. The span counts in the draft. */
export interface CoveredClaim extends Span {
  /** The index of its block in the draft. */
  readonly block: number;
  readonly statement: ResolvedStatement;
  /** The independent sources that carry all of it, those that have it most fully first. */
  readonly witnesses: readonly Witness[];
  /** A source speaks against a part of it, or has other words for what it quotes. */
  readonly isContradicted: boolean;
  /** Why it cannot be held against sources; undefined where it can, or where one carries it. */
  readonly uncheckable: Uncheckable | undefined;
}

/**
 * For every claim of a draft, which independent sources carry it.
 *
 * @param isPart Whether the claims are those of a part of a draft.
 */
export function coverClaims(
  corpus: Corpus,
  claims: ResolvedClaims,
  quotations: readonly ResolvedQuotation[],
  isPart = false,
): CoveredClaim[] {
  const wrong = overlapping(wrongParts(claims));
  const among = overlapping(quotations);
  const carried = claims.statements.map((statement) => {
    const spoken = among(statement);
    const isContradicted =
      wrong(statement).some((part) => contains(statement, part)) || spoken.some(({ state }) => state === 'altered');
    const supports = isContradicted ? NONE : supportsOf(statement, spoken, corpus);
    return { statement, spoken, isContradicted, supports };
  });
  const witnesses = new Witnesses(
    corpus,
    new Set(carried.flatMap(({ supports }) => supports.map(({ source }) => source))),
    isPart,
  );
  return carried.map(({ statement, spoken, isContradicted, supports }) => ({
    start: statement.start,
    end: statement.end,
    block: statement.place.block,
    statement,
    isContradicted,
    witnesses: witnesses.of(supports),
    uncheckable:
      supports.length > 0 || isContradicted ? undefined : uncheckable(statement.place.statement, spoken.length > 0),
  }));
}

/** The parts of claims that sources speak against: nothing carries a claim that has one, or gives somebody other words. */
const wrongParts = (claims: ResolvedClaims): readonly Span[] => [
  ...[claims.figures, claims.dates, claims.entities, claims.predicates].flatMap((parts) =>
    parts.filter(({ state }) => state === 'contradicted' || state === 'outdated'),
  ),
  ...[claims.stances, claims.nouns, claims.alternatives, claims.turns].flat(),
];

const NONE: readonly Support[] = [];

function supportsOf(
  { held, place: { statement } }: ResolvedStatement,
  spoken: readonly ResolvedQuotation[],
  corpus: Corpus,
): readonly Support[] {
  if (spoken.length > 0 && isMostlyQuoted(statement)) return quotedSupports(corpus, statement, spoken);
  return !held || spoken.some(({ state }) => state === 'not found') ? NONE : statedSupports(held);
}

const isMostlyQuoted = ({ items }: Statement): boolean =>
  items.filter(({ quoted }) => quoted).length > items.length / 2;
