import type { Token } from '../../tokens';

/** Before these, "to say" tells that somebody did say it. */
const DID = /^(?:on|continued|proceeded|quick|first|last|returned|rose|stood|used|asked|moved|hastened|liked|likes)$/;

/** What makes of a verb of speech something that nobody has said. */
const UNREAL =
  /^(?:would|could|might|may|should|can|must|not|n't|never|cannot|if|imagine|imagined|pretend|hardly|wo|ca)$/;

/**
 * Whether a verb of speech tells of words that were said, rather than of what somebody would, might or never did say.
 *
 * @param first where the clause begins, in tokens
 * @param cue the verb
 */
export function isReported(tokens: readonly Token[], first: number, cue: number): boolean {
  const before = tokens[cue - 1]?.lower ?? '';
  if (cue > first && before === 'to') return DID.test(tokens[cue - 2]?.lower ?? '');
  for (let at = cue - 1; at >= Math.max(first, cue - 4); at--) {
    const { lower, kind, shape } = tokens[at]!;
    // Mrs May, within a sentence
    if (lower === 'may' && shape === 'capital' && at > first) break;
    if (UNREAL.test(lower) || lower.endsWith("n't")) return false;
    if (
      kind === 'mark' ||
      !/^(?:ever|have|even|also|just|only|has|had|be|been|did|do|does|then|later|well)$/.test(lower)
    )
      break;
  }
  return true;
}
