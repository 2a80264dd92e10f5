import { isCueVerb } from '../lexicon/cues';
import { rememberedFor } from '../memo';
import type { Statement } from './statement';

/** Whether a statement says whose it is: "the union says", "according to", "in the ministry's account". */
export const isAttributed = rememberedFor((statement: Statement): boolean => saysWhose(statement));

function saysWhose({ block: { tokens }, sentence: { first, last } }: Statement): boolean {
  for (let at = first; at < last; at++) {
    const { lower, kind } = tokens[at]!;
    if (kind !== 'word') continue;
    if (isCueVerb(lower) || (lower === 'according' && tokens[at + 1]?.lower === 'to')) return true;
    if (/^(?:account|estimates?|count|figures?|version)$/.test(lower) && tokens[at - 1]?.lower === "'s") return true;
  }
  return false;
}
