import type { Entity, SourcedRole } from '../../../../corpus/entities';
import type { BlockAnalysis } from '../../../../text/analysis';
import { kindOf, type NameMention } from '../../../../text/names/mention';
import { isKin } from '../../../../text/names/roles/posts';
import type { Role } from '../../../../text/names/roles/role';
import type { TitleConflict, TitleQuestion } from '../question';
import { placed } from '../words';

/** "her brother, Ousmane N'Dour", who is her cousin: another relation to the same person. */
export function otherKin(question: TitleQuestion): TitleConflict | undefined {
  const { role, block, entity, corpus, meaningOf } = question;
  if (!isKin(role)) return undefined;
  const whose = relatedTo(role, block, entity, meaningOf);
  const known = entity.roles.filter((said) => isKin(said.role));
  if (!whose || known.length === 0 || known.some((said) => mayBeOne(said.role.head, role.head))) return undefined;
  const rival = known.find((said) => {
    const at = placed(said);
    const offset = at ? said.span.start - at.role.start : 0;
    const meaning = ({ start }: NameMention): Entity | undefined => corpus.entityAt(said.source, start + offset);
    if (!at) return false;
    return relatedTo(at.role, at.block, entity, meaning) === whose || mayMean(at.role, role, said, whose);
  });
  return rival && { ...spanOf(role), right: headText(rival), said: rival };
}

const spanOf = ({ headSpan: { start, end } }: Role): { start: number; end: number } => ({ start, end });

const headText = ({ role: { text, headSpan, start } }: SourcedRole): string =>
  text.slice(headSpan.start - start, headSpan.end - start);

/** To whom somebody is related: the owner or complement by name, or whom "his" and "her" mean, named last before. */
function relatedTo(
  role: Role,
  block: BlockAnalysis,
  entity: Entity,
  meaningOf: (mention: NameMention) => Entity | undefined,
): Entity | undefined {
  const words = [...role.owner, ...role.complement];
  const named = block.names.find(({ start, end }) => words.some((word) => word.start < end && start < word.end));
  if (named) return meaningOf(named);
  if (!/^(?:his|her)\b/i.test(role.text)) return undefined;
  const before = block.names.filter((mention) => {
    const other = meaningOf(mention);
    const isPerson = (other?.kind ?? kindOf(mention.votes)) === 'person';
    return !mention.generic && mention.end <= role.start && isPerson && other !== entity;
  });
  const last = before[before.length - 1];
  return last && meaningOf(last);
}

/** How far before a pronoun, in UTF-16 code units, stands whom it means. */
const REACH = 400;

/** Whether "her" in the source may mean whom "her" in the draft does: the source speaks of that person just before. */
function mayMean({ text }: Role, draft: Role, { source, span }: SourcedRole, whose: Entity): boolean {
  const [pronoun, own] = [text, draft.text].map((words) => /^(?:his|her)\b/i.exec(words)?.[0].toLowerCase());
  if (pronoun === undefined || pronoun !== own) return false;
  return whose.mentionsIn(source).some(({ mention: { start } }) => start < span.start && span.start - start < REACH);
}

/** A half-brother is a brother, a widow was a wife. */
const mayBeOne = (a: string, b: string): boolean =>
  plain(a) === plain(b) ||
  [a, b].every((head) => /^(?:spouse|wife|widow|husband|widower)$/.test(head) && [a, b].includes('spouse')) ||
  (/^(?:wife|widow)$/.test(a) && /^(?:wife|widow)$/.test(b)) ||
  (/^(?:husband|widower)$/.test(a) && /^(?:husband|widower)$/.test(b));

const plain = (head: string): string => head.replace(/^(?:half-|step|great-|grand)/, '');
