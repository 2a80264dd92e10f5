import { gazetteer } from '../../lexicon/gazetteer';
import { isBelievers, isPartyWord } from '../../lexicon/kinds';
import { isHonorific, isTitle } from '../../lexicon/titles';
import { isCommonWord } from '../../lexicon/words';
import type { Sentence } from '../../sentences';
import type { Token } from '../../tokens';
import type { GenericKind } from '../mention';
import { opensSentence } from './openings';

/** A word that stands for people or a party by itself: Belgians, Muslims, Labour. */
export function genericAlone(
  tokens: readonly Token[],
  first: number,
  last: number,
  sentence: Sentence,
): GenericKind | undefined {
  if (last - first !== 1) return undefined;
  const token = tokens[first]!;
  if (token.shape !== 'capital') return undefined;
  if (isBelievers(token.lower) || isPlainPlural(token)) return 'people';
  const initial = opensSentence(tokens, first, sentence);
  if (!isPartyWord(token.lower) || (initial && isCommonWord(token.lower) && !isVerbLike(tokens[first + 1])))
    return undefined;
  return tokens[first + 1]?.kind === 'word' && isJobOrThing(tokens[first + 1]!) ? undefined : 'party';
}

/** Afghans, Belgians: the plural of a demonym. */
const isPlainPlural = ({ lower }: Token): boolean =>
  lower.endsWith('s') && gazetteer().demonyms.has(lower.slice(0, -1));

/** What may follow a subject at the head of a sentence. */
const isVerbLike = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'clitic' || /^(?:has|have|had|is|are|was|were|will|would|won|lost|said|says)$/.test(token.lower));

/** "Labour councillor", "Greens leader": the party only qualifies what follows. */
const isJobOrThing = (token: Token): boolean => isTitle(token.lower) || gazetteer().occupations.has(token.lower);

/** Words of titles that mean something else by themselves: "First of all", "the General". */
const NOT_ALONE = /^(?:first|general|crown|private|major|chief|head|lance|petty|warrant|act|const|ds|di|dc)$/;

/** "The President", "Secretary of State", "the Home Secretary": a title without a name that stands for who holds it. */
export function standsForHolder(tokens: readonly Token[], first: number, last: number, sentence: Sentence): boolean {
  const office = tokens[last - 1]!;
  if (!isTitle(office.lower) || NOT_ALONE.test(office.lower) || (isHonorific(office.lower) && last - first === 1))
    return false;
  const before = first > sentence.first ? tokens[first - 1]! : undefined;
  const after = last < sentence.last ? tokens[last] : undefined;
  if (before?.lower === 'the' || before?.kind === 'clitic') return true;
  return last - first > 1 || /^(?:of|to|for)$/.test(after?.lower ?? '');
}
