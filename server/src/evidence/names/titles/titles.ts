import type { Corpus } from '../../../corpus/corpus';
import { couldShareRole } from '../../../corpus/identity';
import type { Entity } from '../../../corpus/entities';
import type { Draft } from '../../../draft/draft';
import type { DayNumber } from '../../../text/dates/calendar';
import type { BlockAnalysis } from '../../../text/analysis';
import { KeptWhile, rememberedFor } from '../../../text/memo';
import type { PlacedMention } from '../../../text/names/gather';
import type { NameMention } from '../../../text/names/mention';
import type { Role } from '../../../text/names/roles/role';
import { rolesOf } from '../desk';
import type { ResolvedName } from '../resolution';
import { otherSeat } from '../belonging/otherSeat';
import { otherBody } from './checks/body';
import { otherCharge } from './checks/charge';
import { bodiesOfOthers, descriptionsIn } from './descriptions';
import { otherDivision } from './checks/division';
import { nationalEpithets } from './epithets';
import { homesOfThings } from './namedThings';
import { otherField } from './checks/field';
import { otherPortfolio } from './checks/portfolio';
import { otherPossession } from './checks/possession';
import { otherSpeciality } from './checks/speciality';
import { otherService } from './checks/service';
import { otherGrade } from './checks/grade';
import { otherHonorific } from './checks/honorific';
import { otherBodyBefore } from './checks/ownBody';
import { otherOwner } from './checks/owner';
import { otherSideOfCourt } from './checks/side';
import { otherStaffPost } from './checks/staff';
import { otherDesk } from './checks/house';
import { otherKin } from './checks/kin';
import { otherOccupation } from './checks/occupation';
import { otherHome, otherNationality, otherSender } from './checks/nationality';
import { otherBench, otherParty, otherState } from './checks/party';
import { notFormer, outdatedPost } from './outdated';
import { otherPost } from './checks/post';
import { saidByAge } from './checks/aged';
import { agedNationals } from './checks/agedNationals';
import { saidByPronoun, saidOfPronouns } from './pronouns';
import { otherRank } from './checks/rank';
import type { TitleConflict, TitleQuestion } from './question';

/** What was found in a block, while its names and those of the block before it mean the same. */
interface KnownBlock {
  readonly ofMentions: Map<NameMention, { readonly entity: Entity; readonly conflict: TitleConflict | undefined }>;
  /** The conflicts without a name. */
  nameless: readonly Omit<NamelessConflict, 'block'>[] | undefined;
}

const known = rememberedFor((_: Corpus) => new KeptWhile<BlockAnalysis, KnownBlock>());

/** What the titles of a draft are held against. */
export class TitleDesk {
  readonly draft: Draft;
  readonly corpus: Corpus;
  readonly day: DayNumber | undefined;
  readonly #meant = new Map<NameMention, Entity>();
  readonly #blocks: (KnownBlock | undefined)[] = [];

  constructor(draft: Draft, corpus: Corpus, names: readonly ResolvedName[], day: DayNumber | undefined) {
    this.draft = draft;
    this.corpus = corpus;
    this.day = day;
    for (const { name, entity } of names) {
      if (!entity) continue;
      for (const { mentions } of name.forms) for (const { mention } of mentions) this.#meant.set(mention, entity);
    }
  }

  readonly meaningOf = (mention: NameMention): Entity | undefined => this.#meant.get(mention);

  /** What is known of a block, where whom its names mean is as it was. */
  knownOf(index: number): KnownBlock {
    return (this.#blocks[index] ??= this.#knownOf(index));
  }

  #knownOf(index: number): KnownBlock {
    const { block } = this.draft.blocks[index]!;
    const before = this.draft.blocks[index - 1]?.block;
    const meant = [...(before?.names ?? []), ...block.names].map(this.meaningOf);
    return known(this.corpus).of(block, [this.day, before, ...meant], () => ({
      ofMentions: new Map(),
      nameless: undefined,
    }));
  }
}

type Check = (question: TitleQuestion) => TitleConflict | undefined;

/** Another word in what is otherwise one role. */
const WITHIN_ONE_ROLE: readonly Check[] = [
  otherState,
  otherParty,
  otherBench,
  otherNationality,
  otherHome,
  otherSender,
  otherField,
  otherPortfolio,
  otherSpeciality,
  otherService,
  otherBody,
  otherBodyBefore,
  otherSeat,
  otherRank,
  otherGrade,
  otherDesk,
  otherOwner,
  otherSideOfCourt,
  otherCharge,
  otherStaffPost,
  otherPossession,
  otherOccupation,
  otherDivision,
];

const CHECKS: readonly Check[] = [...WITHIN_ONE_ROLE, otherKin, otherPost, outdatedPost, notFormer];

/**
 * Holds what a draft says that somebody is, beside the name, against what the sources say. A conflict counts only in a
 * slot of an otherwise like role: the same office of another field, the same job with another nationality, another
 * committee chaired, another university; or where two posts shut each other out.
 */
export function titleConflict(desk: TitleDesk, mention: PlacedMention, entity: Entity): TitleConflict | undefined {
  const { ofMentions } = desk.knownOf(mention.block);
  const known = ofMentions.get(mention.mention);
  if (known?.entity === entity) return known.conflict;
  const conflict = findConflict(desk, mention, entity);
  ofMentions.set(mention.mention, { entity, conflict });
  return conflict;
}

function findConflict(desk: TitleDesk, mention: PlacedMention, entity: Entity): TitleConflict | undefined {
  const { block } = desk.draft.blocks[mention.block]!;
  const namesakes = namesakesOf(entity, mention, desk.corpus);
  if (namesakes.length === 0) {
    const conflict = otherHonorific(mention, block, entity);
    if (conflict) return conflict;
  }
  for (const role of mention.roles) {
    // a surname alone may be meant for another who bears it
    if (namesakes.some((other) => couldShareRole(rolesOf(other), [role])) || isOfThing(block, role)) continue;
    if (isOfThen(block, role)) continue;
    const conflict = conflictOf(desk, role, mention, block, entity);
    if (conflict) return conflict;
  }
  return undefined;
}

/** "Sunridge, a builder that owes 40 million": the noun for a person is said of a firm. */
function isOfThing({ tokens }: BlockAnalysis, { headSpan: { end } }: Role): boolean {
  const at = tokens.findIndex(({ start }) => start >= end);
  if (at < 0) return false;
  const next = tokens[at]!;
  return next.lower === 'that' || (tokens[at + (next.text === ',' ? 1 : 0)]?.lower ?? '') === 'which';
}

/** "was deputy chief inspector then": what somebody was at the time, whatever he is now. */
function isOfThen({ tokens }: BlockAnalysis, { start, headSpan: { end } }: Role): boolean {
  const first = tokens.findIndex((token) => token.start >= start);
  const behind = tokens.findIndex((token) => token.start >= end);
  const said = tokens.slice(behind, behind + 3).map(({ lower }) => lower);
  return (
    behind >= 0 &&
    /^(?:was|were|been)$/.test(tokens[first - 1]?.lower ?? '') &&
    (said[0] === 'then' || (said[0] === 'at' && said[1] === 'the' && said[2] === 'time'))
  );
}

function conflictOf(
  { corpus, meaningOf, day }: TitleDesk,
  role: Role,
  mention: PlacedMention | undefined,
  block: BlockAnalysis,
  entity: Entity,
): TitleConflict | undefined {
  const isFormer = role.tense === 'former';
  const held = [...entity.roles, ...saidByPronoun(entity, corpus), ...saidByAge(entity, corpus, block, role)].filter(
    // who resigns as something is called so by whoever tells of it
    (said) => role.left === true || (said.role.tense === 'former') === isFormer,
  );
  const question: TitleQuestion = { role, mention, block, entity, held, corpus, meaningOf, day };
  // people had many posts: what somebody was is contradicted by another word in one of them alone
  for (const check of isFormer ? WITHIN_ONE_ROLE : CHECKS) {
    const conflict = check(question);
    if (conflict && areOfOneTime(role, conflict.said.role)) return conflict;
  }
  return undefined;
}

/** What somebody will be is no other than what somebody is, nor what he was from 1949 to 1958 than what he was later. */
const areOfOneTime = (role: Role, said: Role): boolean =>
  (!role.future || said.begins === true) && (!said.future || role.begins === true) && !areOfOtherYears(role, said);

function areOfOtherYears(role: Role, said: Role): boolean {
  const [own, theirs] = [yearsIn(role), yearsIn(said)];
  return own.length > 0 && theirs.length > 0 && !own.some((year) => theirs.includes(year));
}

const yearsIn = ({ text }: Role): readonly string[] => text.match(/\b(?:1[5-9]|20)\d\d\b/g) ?? [];

/** Whether one role of somebody and others that are said of him shut each other out, whatever changed between them. */
export function roleConflict(question: TitleQuestion): TitleConflict | undefined {
  for (const check of [...WITHIN_ONE_ROLE, otherPost]) {
    const conflict = check(question);
    if (conflict) return conflict;
  }
  return undefined;
}

/** A conflict of what a block says of somebody, or of a body, without the name. */
export interface NamelessConflict {
  readonly block: number;
  readonly conflict: TitleConflict;
  /** Whom it is about; undefined for a body. */
  readonly entity: Entity | undefined;
}

/**
 * Holds what a draft says of people and bodies without their names against the sources.
 *
 * @param within The index of the one block that is asked about; left out: all.
 */
export function* namelessConflicts(desk: TitleDesk, within?: number): Generator<NamelessConflict> {
  for (const at of within === undefined ? desk.draft.blocks.keys() : [within]) {
    const block = desk.knownOf(at);
    block.nameless ??= [...namelessIn(desk, at)];
    for (const conflict of block.nameless) yield { block: at, ...conflict };
  }
}

function* namelessIn(desk: TitleDesk, at: number): Generator<Omit<NamelessConflict, 'block'>> {
  const { draft, corpus, meaningOf } = desk;
  const { block } = draft.blocks[at]!;
  const before = draft.blocks[at - 1]?.block;
  const descriptions = [
    ...descriptionsIn(block, before, meaningOf, corpus),
    ...saidOfPronouns(block, before, meaningOf),
  ];
  for (const { role, entity } of descriptions) {
    const conflict = conflictOf(desk, role, undefined, block, entity);
    if (conflict) yield { conflict, entity };
  }
  yield* nationalEpithets(block, before, meaningOf, corpus);
  yield* homesOfThings(block, meaningOf);
  for (const conflict of bodiesOfOthers(block, corpus)) yield { conflict, entity: undefined };
  for (const conflict of agedNationals(block, corpus)) yield { conflict, entity: undefined };
}

/** Others of a surname that stands alone. */
const namesakesOf = (entity: Entity, { mention }: PlacedMention, corpus: Corpus): readonly Entity[] =>
  mention.words.length > 1 || !entity.person
    ? []
    : corpus.names
        .byWord(entity.person.core)
        .filter(
          (other) => other !== entity && other.person?.core === entity.person!.core && other.person.given.length > 0,
        );
