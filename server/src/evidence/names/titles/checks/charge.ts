import type { Corpus } from '../../../../corpus/corpus';
import type { Entity, SourcedRole } from '../../../../corpus/entities';
import { isDomain, isSubject } from '../../../../text/lexicon/domains';
import { wordSet } from '../../../../text/lexicon/lists';
import { ROLE_VERBS } from '../../../../text/lexicon/roleNouns';
import { isMostly, relationOf } from '../../../../text/lexicon/wordnet';
import { likeness } from '../../../../text/names/distance';
import type { Role, RoleWord } from '../../../../text/names/roles/role';
import { areSaidBeside } from '../beside';
import { partsOf, type Part } from './frame';
import type { TitleConflict, TitleQuestion } from '../question';
import { sourcedRoles } from '../words';

/**
 * "The commander of the navy" for the coast guard's, "professor of architecture" for one of art history: what somebody is
 * the head, keeper or scholar of is another plain noun than the sources have behind the same word.
 */
export function otherCharge({ role, held, entity, corpus }: TitleQuestion): TitleConflict | undefined {
  if (!OF_ONE_THING.test(role.head)) return undefined;
  const own = chargeOf(role) ?? chargeOfVerb(role, entity, corpus);
  if (!own) return undefined;
  const all = sourcedRoles(entity).filter(({ role: said }) => said.head === role.head);
  const same = held.filter((said) => said.role.head === role.head && said.role.also !== true);
  const known = same.flatMap((said) => {
    const charge = chargeOf(said.role);
    return charge ? [{ said, charge }] : [];
  });
  const [first] = known;
  if (!first || all.some(({ role: said }) => mentionsOneOf(said, own.words))) return undefined;
  if (known.some(({ charge }) => !shutOut(own, charge))) return undefined;
  if (areSaidBeside(namesOf(own.words), entity)) return undefined;
  return conflictWith(own, first);
}

/** Posts and works of which a person has one, with one thing behind "of". */
const OF_ONE_THING =
  /^(?:head|director|chief|commander|chair|president|vice president|secretary|minister|professor|lecturer|teacher|student|curator|editor|captain|keeper|dean|inspector|controller|manager|coordinator|doctor|coach|leader|conductor|historian|deputy (?:head|director)|bishop|mayor|governor|warden|superintendent|commissioner|adviser|chief executive|scholar|engineer|driver|pilot|master)$/;

/** The one plain noun phrase behind "of"; of "the city's police" what the city has. */
function chargeOf(role: Role): Part | undefined {
  const [part] = partsOf(role);
  const isFor = part?.link === 'for' && /^(?:minister|secretary|commissioner|vice president|director)$/.test(role.head);
  if (part?.link !== 'of' && !isFor && !(part?.link === 'to' && role.head === 'adviser')) return undefined;
  const owner = part.words.findLastIndex(({ end }) => /^[’']s?\s/.test(role.text.slice(end - role.start)));
  const words = part.words.slice(owner + 1);
  // "Professor of Biostatistics"
  const isPlain = words.every(({ capital, word }) => !capital || isSubject(word));
  return words.length > 0 && isPlain ? { ...part, words } : undefined;
}

/** "chairs the jury": what a verb says that somebody leads, where a source has it led by somebody else. */
function chargeOfVerb(role: Role, entity: Entity, corpus: Corpus): Part | undefined {
  const { text, headSpan, start, complement: words } = role;
  const article = /^\w+ (the|its|his|her|their|an?) /.exec(text.slice(headSpan.start - start))?.[1];
  if (!ROLE_VERBS[text.slice(headSpan.start - start, headSpan.end - start).toLowerCase()] || !article) return undefined;
  if (words.length !== 1 || words[0]!.capital) return undefined;
  const [{ word }] = words as [RoleWord];
  const isOthers = corpus.entities.some(
    (other) =>
      other !== entity &&
      other.kind === 'person' &&
      other.roles.some(
        ({ role: said }) =>
          said.head === role.head && said.complement.length === 1 && said.complement[0]!.word === word,
      ),
  );
  return isOthers ? { link: 'of', article: article.toLowerCase(), words } : undefined;
}

const namesOf = (words: readonly RoleWord[]): string[] => words.map(({ word }) => word);

const mentionsOneOf = ({ modifiers, owner, complement }: Role, words: readonly RoleWord[]): boolean =>
  [...modifiers, ...owner, ...complement].some(({ word }) => words.some((own) => areRelated(own.word, word)));

/** Whether a noun is another, or has to do with it. */
export const areRelated = (a: string, b: string): boolean =>
  a === b || !/^(?:none|opposite)$/.test(relationOf(a, b)) || likeness(a, b) !== 'different';

/** Nouns by which any body may be called, whatever it is. */
const ANY_BODY =
  wordSet(`agency body company group firm organisation organization department office institute institution
  centre center division unit service team business programme program project network operation operations bureau branch
  section side squad force forces task taskforce government administration administrative state country nation region
  province city town village place area staff workers employees people members family community industry sector field
  world outfit enterprise venture plant site facility building house chamber day year week season watchdog regulator
  tribunal giant operator maker business arm subsidiary`);

/** Nouns for bodies of some kind, between which outlets and translations do not tell. */
const SOME_BODY =
  wordSet(`board committee panel council association authority foundation charity coalition campaign movement society
  federation alliance commission delegation mission union trust party assembly parliament league club ministry fund`);

/** Whether a noun phrase may mean any body, or a whole one. */
export const isAnyBody = (words: readonly RoleWord[]): boolean =>
  ANY_BODY.has(words[words.length - 1]!.word) && !words.some(isField);

const isField = ({ word }: RoleWord): boolean =>
  isSubject(word) || (isDomain(word) && !ANY_BODY.has(word) && !SOME_BODY.has(word));

const isSomeBody = ({ words }: Part): boolean => SOME_BODY.has(words[words.length - 1]!.word);

/** Whether one person is not the head of both: nouns that have nothing to do with each other, the article being the same. */
function shutOut(a: Part, b: Part): boolean {
  // "vice president for operations": what somebody is there for is no body
  if (a.link === 'for' && b.link === 'for' && a.article === '' && b.article === '')
    return [a, b].every(({ words }) => isMostly(words[words.length - 1]!.word, 'n') || words.every(isField));
  if ((a.article === '') !== (b.article === '') || isAnyBody(a.words) || isAnyBody(b.words)) return false;
  if (isSomeBody(a) && isSomeBody(b)) return false;
  return [a, b].every(({ words }) => isMostly(words[words.length - 1]!.word, 'n') || words.every(isField));
}

function conflictWith({ words }: Part, { said, charge }: { said: SourcedRole; charge: Part }): TitleConflict {
  const right = namesOf(charge.words).join(' ');
  return { start: words[0]!.start, end: words[words.length - 1]!.end, right, said };
}
