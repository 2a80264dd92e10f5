import type { Entity, SourcedMention } from '../../../../corpus/entities';
import type { BlockAnalysis } from '../../../../text/analysis';
import { gazetteer } from '../../../../text/lexicon/gazetteer';
import type { PlacedMention } from '../../../../text/names/gather';
import { textBetween } from '../../../../text/names/roles/phrase';
import type { Role } from '../../../../text/names/roles/role';
import type { Token } from '../../../../text/tokens';
import { someMentions } from '../../someMentions';
import type { TitleConflict } from '../question';
import { saidIn } from '../words';

/** "Mr Justice Adeyemi" for Mrs Justice Adeyemi: a form of address for the other sex than all sources use. */
export function otherHonorific(
  { mention }: PlacedMention,
  { tokens }: BlockAnalysis,
  entity: Entity,
): TitleConflict | undefined {
  const written = honorificIn(tokens, mention.titleFirst, mention.first);
  // "Mrs Trump" may be the wife
  if (!written || (mention.words.length === 1 && mention.first - mention.titleFirst === 1)) return undefined;
  const own = sexOf(written);
  const known = [...someMentions(entity)].flatMap((sourced) => {
    const found = honorificOf(sourced);
    return found ? [{ sourced, found }] : [];
  });
  const isOwn = known.some(({ found }) => sexOf(found) === own);
  const given = gazetteer().givenNames.get(entity.person?.given[0] ?? '');
  if (known.length === 0 || isOwn || given === own) return undefined;
  const { sourced, found } = known[0]!;
  const stop = written.text.endsWith('.') ? '.' : '';
  const right = found.text.replace('.', '') + stop;
  const at = sourced.source.blocks[sourced.mention.block]!.start;
  return { start: written.start, end: written.end, right, said: saidIn(sourced.source, roleOf(sourced), at) };
}

const honorificIn = (tokens: readonly Token[], first: number, last: number): Token | undefined =>
  tokens.slice(first, last).find((token) => sexOf(token) !== undefined);

function honorificOf({ source, mention: { block, mention } }: SourcedMention): Token | undefined {
  return honorificIn(source.blocks[block]!.block.tokens, mention.titleFirst, mention.first);
}

const sexOf = ({ lower }: Token): 'male' | 'female' | undefined =>
  /^mr\.?$/.test(lower) ? 'male' : /^(?:mrs|ms|miss)\.?$/.test(lower) ? 'female' : undefined;

/** The title and the name, as what the source says. */
function roleOf({ source, mention: { block, mention } }: SourcedMention): Role {
  const { tokens } = source.blocks[block]!.block;
  const [first, last] = [tokens[mention.titleFirst]!, tokens[mention.last - 1]!];
  return {
    start: first.start,
    end: last.end,
    head: first.lower,
    headSpan: first,
    modifiers: [],
    owner: [],
    complement: [],
    tense: 'now',
    text: textBetween(tokens, mention.titleFirst, mention.last),
  };
}
