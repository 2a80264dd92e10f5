import { canBe, isMostly } from '../lexicon/wordnet';
import { rememberedFor } from '../memo';
import type { Token } from '../tokens';
import { segmentAt, type Statement } from './statement';

/** A word that sets one thing above all others, by its token. */
export interface Superlative {
  readonly token: Token;
}

const IRREGULAR = /^(?:best|worst|most|least|largest|biggest)$/;
/** Ends like one and is none, or says little: "the latest figures". */
const NONE =
  /^(?:latest|nearest|closest|dearest|honest|modest|interest|protest|request|contest|forest|harvest|invest|suggest|arrest|rest|guest|quest|chest|nest|test|west|best-known|earnest|priest|conquest|tempest|manifest|furthest)$/;
/** What tells of how many it is the first or largest. */
const AMONG = /^(?:in|ever|since|of|on|among|to|for)$/;
const REACH = 7;

/** The words of a statement by which it claims that something is the first, only or largest of all. */
export const superlativesOf = rememberedFor((statement: Statement): readonly Superlative[] =>
  superlativesIn(statement),
);

function superlativesIn(statement: Statement): Superlative[] {
  const { block, sentence, items } = statement;
  const quoted = new Set(items.filter((item) => item.quoted).flatMap(({ first }) => first));
  const found: Superlative[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    if (block.tokens[at]!.shape === 'capital' && at > sentence.first) continue;
    if (!quoted.has(at) && isSuperlative(block.tokens, at, sentence.last, statement))
      found.push({ token: block.tokens[at]! });
  }
  return found;
}

function isSuperlative(tokens: readonly Token[], at: number, limit: number, statement: Statement): boolean {
  const { lower, kind } = tokens[at]!;
  if (kind !== 'word' || NONE.test(lower)) return false;
  const before = tokens[at - 1];
  const isDefinite = before?.lower === 'the' || before?.kind === 'clitic';
  if (lower === 'record') return /^(?:a|the)$/.test(before?.lower ?? '') && isRecordOf(tokens[at + 1]);
  if (!isDefinite) return false;
  const rest = tokens.slice(at + 1, Math.min(limit, at + 1 + REACH));
  const isAmong = rest.some(
    (token, index) => AMONG.test(token.lower) && segmentAt(statement, at) === segmentAt(statement, at + 1 + index),
  );
  if (lower === 'only') return isMostly(rest[0]?.lower ?? '', 'n') && !/^(?:thing|way|one)$/.test(rest[0]!.lower);
  if (lower === 'first') return rest.some(({ lower: next }) => /^(?:to|ever|since)$/.test(next));
  if (lower === 'most') return rest[0] !== undefined && canBe(rest[0].lower, 'a') && isAmong;
  return (IRREGULAR.test(lower) || isAdjectiveEst(lower)) && (isAmong || before?.kind === 'clitic');
}

/** "a record 4,312 signatures", "a record high" */
const isRecordOf = (next: Token | undefined): boolean =>
  next !== undefined && (next.kind === 'number' || /^(?:high|low|number|sum|total|year|crowd)$/.test(next.lower));

/** "oldest", "deadliest", "biggest": of an adjective. */
function isAdjectiveEst(word: string): boolean {
  if (!word.endsWith('est') || word.length < 6) return false;
  const stem = word.slice(0, -3);
  return [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')].some((base) => canBe(base, 'a'));
}
