import type { Entity, SourcedRole } from '../../../../corpus/entities';
import type { BlockAnalysis } from '../../../../text/analysis';
import { domainOf, isDomain } from '../../../../text/lexicon/domains';
import type { Role } from '../../../../text/names/roles/role';
import type { Sentence } from '../../../../text/sentences';
import type { Token } from '../../../../text/tokens';
import type { TitleConflict, TitleQuestion } from '../question';
import { placed, sourcedRoles, spanOf } from '../words';

/**
 * "The hearing was held by the education committee. Its chair, Ana Rell, …" for the culture committee's: whose post it is
 * stands in the sentence before, in the draft and in the sources.
 */
export function otherBodyBefore({ role, block, entity }: TitleQuestion): TitleConflict | undefined {
  const own = bodyBefore(block, role);
  if (!own || isSaidOf(entity, own)) return undefined;
  for (const said of sourcedRoles(entity)) {
    const at = said.role.head === role.head ? placed(said) : undefined;
    const body = at && bodyBefore(at.block, at.role);
    if (body && body.noun.lower === own.noun.lower && fieldIn(body) !== fieldIn(own))
      return { ...spanOf(own.field), right: body.field.text, said };
  }
  return undefined;
}

/** Whether the sources say of a role that it is of the same field, in any words. */
const isSaidOf = (entity: Entity, own: Body): boolean =>
  sourcedRoles(entity).some(({ role }: SourcedRole) =>
    [...role.modifiers, ...role.owner, ...role.complement].some(({ word }) => domainOf(word) === fieldIn(own)),
  );

/** A body told by its field: "education committee". */
interface Body {
  readonly field: Token;
  readonly noun: Token;
}

const fieldIn = ({ field }: Body): string => domainOf(field.lower);

const BODY =
  /^(?:committee|commission|board|panel|department|ministry|council|faculty|union|directorate|inspectorate)$/;

/** The one body with a field in the sentence before "its chair". */
function bodyBefore({ tokens, sentences }: BlockAnalysis, role: Role): Body | undefined {
  if (!/^its /i.test(role.text)) return undefined;
  const index = sentences.findIndex(({ first }: Sentence) => tokens[first]!.start === role.start);
  const before = sentences[index - 1];
  if (!before) return undefined;
  const bodies: Body[] = [];
  for (let at = before.first + 1; at < before.last; at++)
    if (BODY.test(tokens[at]!.lower) && isDomain(tokens[at - 1]!.lower) && !BODY.test(tokens[at - 1]!.lower))
      bodies.push({ field: tokens[at - 1]!, noun: tokens[at]! });
  const [only, ...more] = bodies.filter(({ noun }) => noun.lower !== 'council' || bodies.length === 1);
  return more.length === 0 ? only : undefined;
}
