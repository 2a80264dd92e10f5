import type { Corpus } from '../../../corpus/corpus';
import type { Entity, SourcedRole } from '../../../corpus/entities';
import { sentenceOfToken, type BlockAnalysis } from '../../../text/analysis';
import { gazetteer } from '../../../text/lexicon/gazetteer';
import { wordSet } from '../../../text/lexicon/lists';
import { rememberedFor } from '../../../text/memo';
import type { NameMention } from '../../../text/names/mention';
import { roleSaidAt } from '../../../text/names/roles/beside';
import { roleIn } from '../../../text/names/roles/phrase';
import type { Role } from '../../../text/names/roles/role';
import type { Sentence } from '../../../text/sentences';
import { someMentions } from '../someMentions';
import type { Description } from './descriptions';
import { saidIn } from './words';

type Meaning = (mention: NameMention) => Entity | undefined;

/** What the sentences of a block that open with "he" or "she" say of the one person named in the sentence before. */
export function* saidOfPronouns(
  block: BlockAnalysis,
  before: BlockAnalysis | undefined,
  meaningOf: Meaning,
): Generator<Description> {
  for (const [at, sentence] of block.sentences.entries()) {
    const pronoun = pronounOf(block, sentence);
    const role = pronoun < 0 ? undefined : roleOfPronoun(block, sentence, pronoun);
    if (!role) continue;
    const isFirst = at === 0 && before !== undefined;
    const entity =
      personBefore(block, at, meaningOf) ??
      (isFirst ? lastPerson(before, meaningOf) : undefined) ??
      // who is described anew is the one whom the paragraph before is about
      (isFirst && pronoun > sentence.first ? onlyPerson(before, meaningOf) : undefined);
    if (entity && mayBe(entity, block.tokens[pronoun]!.lower)) yield { role, entity };
  }
}

const NO_NAMES = wordSet('he she');

/** The pronoun that a sentence opens with, or with what it says of it: "A civil engineer of 48, she"; -1 where there is none. */
function pronounOf({ tokens }: BlockAnalysis, { first, last }: Sentence): number {
  if (NO_NAMES.has(tokens[first]?.lower ?? '')) return first + 2 < last ? first : -1;
  if (!/^an?$/.test(tokens[first]?.lower ?? '')) return -1;
  const comma = tokens.findIndex(({ text }, at) => at > first && text === ',');
  return comma > 0 && comma < first + LONGEST_OPENING && comma + 1 < last && NO_NAMES.has(tokens[comma + 1]!.lower)
    ? comma + 1
    : -1;
}

/** Tokens before a pronoun that may say what somebody is. */
const LONGEST_OPENING = 10;

const roleOfPronoun = ({ tokens }: BlockAnalysis, { first, last }: Sentence, pronoun: number): Role | undefined =>
  pronoun > first ? roleIn(tokens, first, pronoun - 1) : roleSaidAt(tokens, first + 1, last);

/** The one person of the last sentence before that names anybody, if those between go on with a pronoun. */
export function personBefore(block: BlockAnalysis, at: number, meaningOf: Meaning): Entity | undefined {
  for (let index = at - 1; index >= 0; index--) {
    const sentence = block.sentences[index]!;
    const people = peopleIn(block, sentence, meaningOf);
    if (people.size > 0) return people.size === 1 ? [...people][0] : undefined;
    if (!NO_NAMES.has(block.tokens[sentence.first]?.lower ?? '')) return undefined;
  }
  return undefined;
}

const lastPerson = (block: BlockAnalysis, meaningOf: Meaning): Entity | undefined =>
  personBefore(block, block.sentences.length, meaningOf);

/** The one person whom a block names. */
function onlyPerson(block: BlockAnalysis, meaningOf: Meaning): Entity | undefined {
  const people = peopleIn(block, { first: 0, last: block.tokens.length }, meaningOf);
  return people.size === 1 ? [...people][0] : undefined;
}

/** The people named in a sentence; a name that means nobody known counts as one too. */
function peopleIn(
  { names }: BlockAnalysis,
  { first, last }: Pick<Sentence, 'first' | 'last'>,
  meaningOf: Meaning,
): Set<Entity | undefined> {
  const people = new Set<Entity | undefined>();
  for (const mention of names) {
    if (mention.first < first || mention.last > last) continue;
    const entity = meaningOf(mention);
    if (entity?.kind === 'person') people.add(entity);
    else if (!entity && mention.votes.person > mention.votes.organisation + mention.votes.place) people.add(undefined);
  }
  return people;
}

/** Whether a pronoun may mean somebody, as far as the given name tells. */
function mayBe({ person }: Entity, pronoun: string): boolean {
  const sex = gazetteer().givenNames.get(person?.given[0] ?? '');
  return sex === undefined || sex === 'either' || (sex === 'male') === (pronoun === 'he');
}

const known = rememberedFor((_: Corpus) => new WeakMap<Entity, readonly SourcedRole[]>());

/** What sources say of somebody by a pronoun, in the sentence behind one that names nobody else. */
export function saidByPronoun(entity: Entity, corpus: Corpus): readonly SourcedRole[] {
  const memory = known(corpus);
  const kept = memory.get(entity);
  if (kept) return kept;
  const found = [...someMentions(entity)].flatMap(({ source, mention }): SourcedRole[] => {
    const { block, start } = source.blocks[mention.block]!;
    const { last } = sentenceOfToken(block, mention.mention.first);
    const next = block.sentences.findIndex(({ first }) => first === last);
    const sentence = block.sentences[next];
    const pronoun = next > 0 && sentence ? pronounOf(block, sentence) : -1;
    const role = pronoun < 0 ? undefined : roleOfPronoun(block, sentence!, pronoun);
    if (!role || !mayBe(entity, block.tokens[pronoun]!.lower)) return [];
    const meaningOf = (other: NameMention): Entity | undefined => corpus.entityAt(source, start + other.start);
    return personBefore(block, next, meaningOf) === entity ? [saidIn(source, role, start)] : [];
  });
  memory.set(entity, found);
  return found;
}
