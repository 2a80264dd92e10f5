import type { Entity } from '../../../corpus/entities';
import type { Source } from '../../../corpus/source';
import type { BlockAnalysis } from '../../../text/analysis';
import { isNounOfBody, isPlaceNoun } from '../../../text/lexicon/kinds';
import { gazetteer } from '../../../text/lexicon/gazetteer';
import { rememberedFor } from '../../../text/memo';
import type { NameMention } from '../../../text/names/mention';
import { AFFILIATED } from '../../../text/names/roles/role';
import type { Token } from '../../../text/tokens';
import { someMentions } from '../someMentions';

/**
 * Whether a name is that of a firm, team or other body. Many say so by no word of their own, and look like people or towns
 * ("Pargeter Lowe", "Tidewall"); then what sources say right beside them tells.
 */
export const isBody = rememberedFor((entity: Entity): boolean => {
  if (entity.kind === 'organisation') return true;
  if (entity.kind === 'work' || isOfGazetteer(entity)) return false;
  for (const { mention } of someMentions(entity)) {
    if (mention.title !== '') return false; // "Mr Lowe"
  }
  for (const { source, mention } of someMentions(entity)) {
    const { block } = source.blocks[mention.block]!;
    if (
      isCalledBody(block, mention.mention, entity.kind === 'place') ||
      isInBracketsOfList(source, block, mention.mention)
    )
      return true;
  }
  return false;
});

const isOfGazetteer = ({ spellings }: Entity): boolean => {
  const { countries, regions, cities } = gazetteer();
  return spellings.some(({ key }) => countries.has(key) || regions.has(key) || cities.has(key));
};

/** "the law firm Lowe", "Lowe, a law firm in Lund,", "the Lowe team", "Lowe, which employs 20 people". */
function isCalledBody({ tokens }: BlockAnalysis, { first, last }: NameMention, isTown: boolean): boolean {
  const before = tokens[first - 1];
  if (isTown && /^(?:in|near)$/.test(before?.lower ?? '')) return false;
  if (before && isPlainBody(before)) return true;
  if (before?.lower === 'the' && isLedBody(tokens, first)) return !isPlaceNoun(tokens[last - 1]!.lower);
  const next = tokens[last];
  // "the Lund hospital" is in Lund
  if (!isTown && tokens[first - 1]?.lower === 'the' && BEHIND_BODIES.test(next?.lower ?? '')) return true;
  if (next?.text !== ',') return false;
  const behind = tokens[last + 1];
  if (behind?.lower === 'which') return OF_BODIES.test(tokens[last + 2]?.lower ?? '');
  return /^(?:an?|the|its)$/.test(behind?.lower ?? '') && endsInBody(tokens, last + 2);
}

/** "leader of the Green List" */
const isLedBody = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 2]?.lower === 'of' && LEADS.test(tokens[first - 3]?.lower ?? '');

const LEADS = /^(?:leaders?|members?|chair(?:man|woman|s)?|candidates?|treasurer|spokes(?:man|woman|person))$/;

/** Whether the phrase from a token on ends in a noun for a body: "security firm in Lund", not "firm believer". */
function endsInBody(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + LONGEST_PHRASE; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    const next = tokens[at + 1];
    if (isPlainBody(token))
      return (
        next === undefined || next.kind !== 'word' || /^(?:in|of|from|that|which|for|with|based)$/.test(next.lower)
      );
  }
  return false;
}

const LONGEST_PHRASE = 5;

const isPlainBody = ({ kind, shape, lower }: Token): boolean =>
  kind === 'word' &&
  shape === 'lower' &&
  (isNounOfBody(lower) || MORE_BODIES.test(lower)) &&
  !OF_MANY_KINDS.test(lower);

const MORE_BODIES = /^(?:contractor|insurer|supplier|federation|association|coalition|alliance|institute|think-tank)$/;

/** Nouns for bodies that stand beside names of other things as well: "Ada Quill, a star of the band". */
const OF_MANY_KINDS = /^(?:daily|weekly|label|website|site|platform|gang|brand|party|union|station|network)$/;

/** What stands behind the name of a body alone: "the Lowe team". */
const BEHIND_BODIES = /^(?:team|club|group|firm|company|bank|party|union|agency)$/;

const OF_BODIES = /^(?:has|owns|owned|makes|runs|employs|operates|sells|supplies|insures|acquired|bought)$/;

/** "Ada Quill (Larkspur), Ines Hohl (Terns)": in brackets behind a name, in a source that does so with others as well. */
function isInBracketsOfList(source: Source, { tokens }: BlockAnalysis, { first, last }: NameMention): boolean {
  return tokens[first - 1]?.text === '(' && tokens[last]?.text === ')' && bracketsIn(source) >= ENOUGH_BRACKETS;
}

/** Different names in brackets behind people from which on they are teams. */
const ENOUGH_BRACKETS = 2;

/** How many different bodies a source has in brackets behind people. */
const bracketsIn = rememberedFor((source: Source): number => {
  const bodies = new Set<string>();
  for (const { forms } of source.names)
    for (const { mentions } of forms)
      for (const { roles, mention, block } of mentions)
        for (const { head, start, complement } of roles) {
          const { tokens } = source.blocks[block]!.block;
          const open = tokens[mention.last];
          if (head === AFFILIATED && complement.length > 0 && open?.text === '(' && open.end === start)
            bodies.add(complement.map(({ word }) => word).join(' '));
        }
  return bodies.size;
});
