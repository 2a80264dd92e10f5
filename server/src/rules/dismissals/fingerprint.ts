import { blockOf, type Draft } from '../../draft/draft';
import { fold } from '../../text/characters';
import { overlaps } from '../../text/span';
import type { Token } from '../../text/tokens';
import type { Finding, RuleId } from '../rule';

/**
 * What a finding is recognised by in the dismissals file: hashes of its rule and words, alone and together with the two
 * words before and behind them in the paragraph. No position is in it and no word can be read from it, so it holds
 * through edits elsewhere, moves of the paragraph and other drafts of the story.
 */
export interface Fingerprint {
  readonly words: string;
  readonly before: string;
  readonly behind: string;
  /** Words stand before, or behind, in the same paragraph; a hash of nothing tells nothing. */
  readonly hasBefore: boolean;
  readonly hasBehind: boolean;
}

/** How many words on each side tell one place from another. */
const NEIGHBOURS = 2;

/** The fingerprint of a finding in a draft. */
export function fingerprintOf(draft: Draft, { rule, start, end }: Finding): Fingerprint {
  const placed = blockOf(draft, start);
  const tokens = placed ? placed.block.tokens.filter(({ kind }) => kind === 'word' || kind === 'number') : [];
  const at = placed?.start ?? 0;
  const span = { start: start - at, end: end - at };
  const own = tokens.filter((token) => overlaps(token, span));
  // marks alone, such as ???, are told by their characters
  const words = own.length > 0 ? joined(own) : draft.text.slice(start, end);
  const before = tokens.filter((token) => token.end <= span.start).slice(-NEIGHBOURS);
  const behind = tokens.filter((token) => token.start >= span.end).slice(0, NEIGHBOURS);
  return {
    words: hash(rule, words),
    before: hash(rule, words, 'before', joined(before)),
    behind: hash(rule, words, 'behind', joined(behind)),
    hasBefore: before.length > 0,
    hasBehind: behind.length > 0,
  };
}

const joined = (tokens: readonly Token[]): string => tokens.map(({ text }) => fold(text)).join(' ');

/** The fingerprint as the file holds it. */
export const fingerprintKey = ({ words, before, behind }: Fingerprint): string => `${words}-${before}-${behind}`;

const KEY = /^([0-9a-f]{8})-([0-9a-f]{8})-([0-9a-f]{8})$/;

/** Whether a string can be a fingerprint. */
export const isFingerprintKey = (key: string): boolean => KEY.test(key);

/** Rules that judge a spelling: who lets it stand at one place lets it stand everywhere. */
export const SPELLING_RULES: ReadonlySet<RuleId> = new Set<RuleId>([
  'name-misspelled',
  'name-variant',
  'name-inconsistent',
  'name-unknown',
]);

/**
 * Whether a dismissal in the file is one of this finding: the same rule and words, and one side of the neighbours
 * unchanged, so that an edit beside the words does not bring the finding back. Of a spelling the words are enough.
 */
export function isSameFinding(key: string, rule: RuleId, finding: Fingerprint): boolean {
  const [, words, before, behind] = KEY.exec(key) ?? [];
  if (words !== finding.words) return false;
  if (SPELLING_RULES.has(rule)) return true;
  const sameBefore = before === finding.before;
  const sameBehind = behind === finding.behind;
  return (sameBefore && sameBehind) || (sameBefore && finding.hasBefore) || (sameBehind && finding.hasBehind);
}

/** FNV-1a over UTF-8 bytes, in eight hexadecimal digits. Files keep it: it must never change. */
function hash(...parts: readonly string[]): string {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(parts.join('\0'))) value = Math.imul(value ^ byte, 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
