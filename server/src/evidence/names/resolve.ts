import type { Corpus } from '../../corpus/corpus';
import type { Entity } from '../../corpus/entities';
import { couldShareRole, shareRole } from '../../corpus/identity';
import type { NameIndex } from '../../corpus/nameIndex';
import type { Draft } from '../../draft/draft';
import { fold } from '../../text/characters';
import { aliasesIn, aliasGroup } from '../../text/lexicon/aliases';
import { gazetteer } from '../../text/lexicon/gazetteer';
import { isNameSuffix } from '../../text/lexicon/titles';
import { isCommonWord } from '../../text/lexicon/words';
import {
  areDerived,
  areTransliterations,
  barePunctuation,
  distance,
  isSexedPair,
  likeness,
  slipLimit,
  type Likeness,
} from '../../text/names/distance';
import { formKey, isDistinctive, type LocalName, type PlacedMention } from '../../text/names/gather';
import {
  compareGiven,
  isSameGiven,
  isSwapped,
  parsePerson,
  swapped,
  withoutParticle,
  type GivenRelation,
  type PersonName,
} from '../../text/names/person';
import { areRivalPosts, isExclusiveRole, type Role } from '../../text/names/roles';
import { sentenceOfToken } from '../../text/analysis';
import type { Span } from '../../text/span';
import { sharedContext, TELLING_CONTEXT } from './context';
import { hasSpelling, personSlotsOf, preferred, slotsOf, wordSlotsOf, type PersonSlots, type Slot } from './preference';
import type { NameCorrection, NameFault, ResolvedName } from './resolution';
import type { HouseStyle } from './style';

/** Holds every name of a draft against the corpus and the house style. */
export function resolveNames(draft: Draft, corpus: Corpus, style: HouseStyle): ResolvedName[] {
  const resolver = new Resolver(draft, corpus.names, style);
  return draft.names.map((name) => resolver.resolve(name));
}

/** How one word of a name ought to be written, and why. */
interface WordFix {
  readonly fault: NameFault;
  readonly right: string;
  readonly reason: string;
  readonly support?: { readonly written: number; readonly right: number };
}

/** Fixes by the folded word that they replace. */
type WordFixes = ReadonlyMap<string, WordFix>;

/** Whom a name means, and which of its words are to be written otherwise. */
interface Match {
  readonly entity: Entity | undefined;
  readonly fixes: WordFixes;
  /** Fewer is surer. */
  readonly rank: number;
}

const NO_FIXES: WordFixes = new Map();

class Resolver {
  readonly #draft: Draft;
  readonly #index: NameIndex;
  readonly #style: HouseStyle;
  /** All words, folded, of the names that the draft writes outside quotations. */
  readonly #words: ReadonlySet<string>;

  constructor(draft: Draft, index: NameIndex, style: HouseStyle) {
    this.#draft = draft;
    this.#index = index;
    this.#style = style;
    this.#words = new Set(
      draft.names.flatMap(({ forms }) =>
        forms.flatMap(({ key, mentions }) => (mentions.some(({ mention }) => !mention.quoted) ? key.split(' ') : [])),
      ),
    );
  }

  resolve(name: LocalName): ResolvedName {
    const match = this.#match(name);
    const corrections: NameCorrection[] = [];
    for (const { mentions } of name.forms) {
      for (const mention of mentions) {
        if (mention.mention.quoted) continue;
        corrections.push(...this.#correct(mention, match));
      }
    }
    return { name, entity: match.entity, corrections };
  }

  // ---- Whom a name means ----------------------------------------------------------------------------------------

  #match(name: LocalName): Match {
    const exact = this.#exact(name);
    if (exact) return { entity: exact, fixes: this.#preferences(name, exact), rank: 0 };
    if (name.ambiguous) return { entity: undefined, fixes: NO_FIXES, rank: 9 };
    return (
      this.#alias(name) ??
      this.#likely(name) ??
      this.#withinDraft(name) ?? { entity: undefined, fixes: NO_FIXES, rank: 9 }
    );
  }

  /** The entity that some source calls by the name's fullest form. */
  #exact(name: LocalName): Entity | undefined {
    const entities = this.#index.byForm(name.form.key);
    return entities.find((entity) => entity.kind === name.kind) ?? entities[0];
  }

  /** A place that the sources call by another of its names: Kiev where all of them write Kyiv. */
  #alias(name: LocalName): Match | undefined {
    const group = aliasGroup(name.form.key);
    const entity = group === undefined ? undefined : aliasesIn(group).flatMap((alias) => this.#index.byForm(alias))[0];
    if (!entity) return undefined;
    const words = name.form.key.split(' ');
    const slots = slotsOf(entity);
    const isSpelling =
      words.length === slots.length && words.every((word, at) => closest(slots[at]!, word) !== 'different');
    if (!isSpelling) return { entity, fixes: NO_FIXES, rank: 0 };
    const fixes = words.flatMap((word, at) =>
      hasSpelling(slots[at]!, word)
        ? []
        : [slotFix(entity, slots[at]!, word, 'variant', 'the spelling of the sources', 0)],
    );
    return { entity, fixes: new Map(fixes.flatMap((match) => (match ? [...match.fixes] : []))), rank: 0 };
  }

  #likely(name: LocalName): Match | undefined {
    const given = name.person?.given.length ?? 0;
    if (given > 0) return this.#likelyPerson(name) ?? this.#likelyThing(name);
    return name.form.key.includes(' ') && !name.person ? this.#likelyThing(name) : this.#likelySingle(name);
  }

  // ---- People ---------------------------------------------------------------------------------------------------

  #likelyPerson(name: LocalName): Match | undefined {
    const person = name.person!;
    const matches: Match[] = [];
    for (const form of [person, ...(person.given.length === 1 ? [swapped(person)] : [])]) {
      const similar = this.#index.similar(form.core, slipLimit(form.core.length));
      const pool = new Set([form.core, ...similar, form.given[0]!].flatMap((word) => this.#index.byWord(word)));
      for (const entity of pool) {
        const match = this.#comparePerson(name, form, entity);
        if (match) matches.push(form === person ? match : { ...match, rank: match.rank + 1 });
      }
    }
    return only(matches);
  }

  #comparePerson(name: LocalName, person: PersonName, entity: Entity): Match | undefined {
    const slots = personSlotsOf(entity);
    if (!slots || person.generation !== entity.person!.generation) return undefined;
    const family = closest(slots.family, person.core);
    const given = this.#givenRelation(entity, person.given);
    if (isSameGiven(given)) return this.#compareFamily(name, person, entity, slots, family);
    if (family === 'same') return this.#withPreferences(name, this.#compareGiven(name, person, entity, slots, given));
    if (given !== 'alike' || family === 'different' || this.#index.knows(person.core)) return undefined;
    const first = person.given[0]!;
    const oneSound = family === 'sounds-alike' && !areBothGivenNames(first, slots.given);
    if (!oneSound && !this.#sharesRole(name, entity)) return undefined;
    const one = slotFix(entity, slots.family, person.core, 'misspelled', 'a name that sounds the same', 3);
    const other = slotFix(entity, slots.given, first, 'misspelled', 'a name that sounds the same', 3);
    return one && other && { ...one, fixes: new Map([...one.fixes, ...other.fixes]) };
  }

  /** Beside a wrong given name the surname may be one that most sources write otherwise. */
  #withPreferences(name: LocalName, match: Match | undefined): Match | undefined {
    return match?.entity && { ...match, fixes: new Map([...this.#preferences(name, match.entity), ...match.fixes]) };
  }

  /** The given name is right: is the surname a slip? */
  #compareFamily(
    name: LocalName,
    person: PersonName,
    entity: Entity,
    { family: slot }: PersonSlots,
    family: Likeness,
  ): Match | undefined {
    if (family === 'same') {
      const fixes = new Map([...this.#preferences(name, entity), ...this.#middleFixes(name, entity)]);
      return { entity, fixes, rank: 0 };
    }
    if (this.#index.knows(person.core)) return undefined;
    const role = this.#sharesRole(name, entity);
    if (family === 'different') {
      const kindred = isKindred(slot, person.core) && (role || this.#context(name, entity) >= TELLING_CONTEXT);
      return kindred ? slotFix(entity, slot, person.core, 'misspelled', 'the same given name and role', 4) : undefined;
    }
    const common = gazetteer().familyNames.has(person.core) || isCommonWord(person.core);
    if (family === 'slip' && common && !role && this.#context(name, entity) < TELLING_CONTEXT) return undefined;
    return slotFix(
      entity,
      slot,
      person.core,
      'misspelled',
      `the same given name${role ? ' and role' : ''}`,
      family === 'slip' ? 2 : 1,
    );
  }

  /** Middle names one slip away from those that stand in the same place beside the same other names. */
  #middleFixes(name: LocalName, entity: Entity): WordFixes {
    const fixes = new Map<string, WordFix>();
    const known = entity.spellings.map(({ words }) => ({ words, given: parsePerson(words).given }));
    for (const { given } of name.forms.map(({ words }) => parsePerson(words))) {
      for (const [at, word] of given.entries()) {
        if (at === 0 || word.length < 4 || this.#index.knows(word) || isCommonWord(word)) continue;
        const right = known.find(
          (other) =>
            other.given.length === given.length &&
            other.given.every((part, index) =>
              index === at ? likeness(part, word) !== 'different' : part === given[index],
            ),
        )?.words[at];
        if (right && !areBothNames(word, fold(right)))
          fixes.set(word, { fault: 'misspelled', right, reason: 'the same other names' });
      }
    }
    return fixes;
  }

  /** The surname is right: is the given name a slip, or another person's? */
  #compareGiven(
    name: LocalName,
    person: PersonName,
    entity: Entity,
    { given: slot }: PersonSlots,
    given: GivenRelation,
  ): Match | undefined {
    const first = person.given[0]!;
    const soundsAlike = slot.spellings.some(({ folded }) => likeness(folded, first) === 'sounds-alike');
    if (given === 'alike' && (soundsAlike || !areBothGivenNames(first, slot)))
      return slotFix(entity, slot, first, 'misspelled', 'the same surname', 1);
    if (given !== 'alike' && given !== 'different') return undefined;
    if (entity.kind !== 'person' || /^(?:[a-z]{1,2}|[a-z]\.)$/.test(first)) return undefined;
    if (isCommonWord(first) && !gazetteer().givenNames.has(first)) return undefined;
    const confused = entity.links.some(
      ({ otherGiven, spelling }) => otherGiven && fold(spelling).startsWith(`${first} `),
    );
    if (confused) return slotFix(entity, slot, first, 'wrong-given', 'some source confuses the name', 2);
    const reason = this.#isSamePerson(name, person, entity, slot, given);
    return reason ? slotFix(entity, slot, first, 'wrong-given', reason, 3) : undefined;
  }

  /** Why a person of the draft with another given name is surely the one of the sources; undefined where that is not sure. */
  #isSamePerson(
    name: LocalName,
    person: PersonName,
    entity: Entity,
    slot: Slot,
    given: GivenRelation,
  ): string | undefined {
    const first = person.given[0]!;
    const right = slot.spellings[0]?.folded ?? '';
    if (areOfOtherSex(first, right)) return undefined;
    const [said, known] = [name.roles.filter(isExclusiveRole), rolesOf(entity).filter(isExclusiveRole)];
    const role = couldShareRole(known, said);
    const context = this.#context(name, entity);
    const areRivals = said.some((one) => known.some((other) => areRivalPosts(one, other)));
    const haveOtherRoles = !role && said.length > 0 && known.length > 0;
    const mayBeAnother = isCommonFamily(person.core) ? haveOtherRoles : areRivals;
    if (!mayBeAnother && this.#standsForOnlyBearer(name, person, entity, context))
      return 'the only person of that surname in the sources, whom the draft names nowhere else';
    if (haveOtherRoles || (!role && this.#speaksOfKin(name))) return undefined;
    if (!role && given === 'different' && this.#isNamedElsewhere(name, entity)) return undefined;
    if (sharesMiddleName(person, entity) && (role || context >= TELLING_CONTEXT))
      return `the same surname and middle name${role ? ', and role' : ''}`;
    if (role && this.#isOnlyBearer(entity, person.core) && holdSamePost(known, said))
      return 'the same rare surname and role';
    const alike = given === 'alike' || distance(first, right, 9) <= Math.max(first.length, right.length) / 2;
    const initial = first.charAt(0) === right.charAt(0);
    const near = initial || alike;
    const points = count(role, shareRole(known, said), initial, alike, near && context >= TELLING_CONTEXT);
    const anchored = near ? role || context >= TELLING_CONTEXT || (alike && context >= 1) : shareRole(known, said);
    const needed = isCommonFamily(person.core) ? 3 : 2;
    return anchored && points >= needed ? `the same surname${role ? ' and role' : ''}` : undefined;
  }

  /**
   * Whether a name stands where the draft would be expected to name somebody whom several sources name: one person alone
   * bears the rare surname there, the draft gives nobody else that surname, and nothing near the name speaks of kin.
   */
  #standsForOnlyBearer(name: LocalName, person: PersonName, entity: Entity, context: number): boolean {
    const { givenNames } = gazetteer();
    const { core } = person;
    const right = entity.person!.given[0]!;
    if (!givenNames.has(person.given[0]!) || !givenNames.has(right)) return false;
    const sources = new Set(entity.mentions.map(({ source }) => source)).size;
    if (sources < 2 || context < (isCommonFamily(core) ? TELLING_CONTEXT : 1)) return false;
    const isOther = (other: Entity): boolean =>
      other !== entity && other.person?.core === core && other.person.given.length > 0;
    if (this.#index.byWord(core).some(isOther)) return false;
    const bearers = this.#draft.names.filter(
      (other) => other.person?.core === core && other.person.given.length > 0 && other !== name,
    );
    return bearers.length === 0 && !this.#speaksOfKin(name);
  }

  /** Whether another name of the draft is a person's of the sources, in full. */
  #isNamedElsewhere(name: LocalName, { person: meant }: Entity): boolean {
    return this.#draft.names.some(
      ({ person, ...other }) =>
        other.form !== name.form &&
        person?.core === meant?.core &&
        isSameGiven(compareGiven(person?.given ?? [], meant?.given ?? [])),
    );
  }

  /** Whether a sentence that has the name also has a word for a relative. */
  #speaksOfKin({ forms }: LocalName): boolean {
    return forms.some(({ mentions }) =>
      mentions.some(({ mention, block }) => {
        const analysis = this.#draft.blocks[block]!.block;
        const { first, last } = sentenceOfToken(analysis, mention.first);
        return analysis.tokens.slice(first, last).some(({ lower }) => KIN.test(lower));
      }),
    );
  }

  /** Whether a surname that the world hardly knows is one person's in all sources, by full name or alone. */
  #isOnlyBearer(entity: Entity, core: string): boolean {
    const { familyNames, surnames } = gazetteer();
    if (familyNames.has(core) || surnames.has(core) || isCommonWord(core)) return false;
    return this.#index.byWord(core).every((other) => other === entity);
  }

  #sharesRole(name: LocalName, entity: Entity): boolean {
    return couldShareRole(rolesOf(entity).filter(isExclusiveRole), name.roles.filter(isExclusiveRole));
  }

  #context(name: LocalName, entity: Entity): number {
    return sharedContext(name.form.mentions, this.#draft.blocks, entity, this.#index);
  }

  /** How a given name relates to those by which sources call an entity; slips of sources do not count. */
  #givenRelation(entity: Entity, given: readonly string[]): GivenRelation {
    let relation: GivenRelation = 'missing';
    for (const { words } of entity.spellings) {
      const parsed = parsePerson(words);
      if (parsed.given.length === 0) continue;
      const own = isSwapped(parsed, entity.person!) ? swapped(parsed) : parsed;
      if (entity.links.some(({ otherGiven, spelling }) => otherGiven && spelling === words.join(' '))) continue;
      const found = compareGiven(own.given, given);
      if (isSameGiven(found)) return found;
      if (relation === 'missing' || found === 'alike') relation = found;
    }
    return relation;
  }

  // ---- Things ---------------------------------------------------------------------------------------------------

  /** A name of several words with one of them a slip away from an entity's. */
  #likelyThing(name: LocalName): Match | undefined {
    const words = name.form.key.split(' ');
    const pool = new Set(
      words
        .flatMap((word) => [
          word,
          ...(this.#index.knows(word) ? [] : this.#index.similar(word, slipLimit(word.length))),
        ])
        .flatMap((word) => this.#index.byWord(word)),
    );
    const matches = [...pool].map((entity) => this.#compareThing(words, entity)).filter((match) => match !== undefined);
    return only(matches);
  }

  #compareThing(words: readonly string[], entity: Entity): Match | undefined {
    if (entity.kind === 'person' && entity.person && entity.person.given.length > 0 && words.length < 3)
      return undefined;
    const slots = wordSlotsOf(entity);
    if (slots.length !== words.length) return undefined;
    const differing = words.map((_, index) => index).filter((index) => !hasSpelling(slots[index]!, words[index]!));
    if (differing.length !== 1) return undefined;
    const [at] = differing as [number];
    const word = words[at]!;
    const isPersonal = entity.kind === 'place' && words.length > 1 && isOnlyPersonal(word);
    if (this.#index.knows(word) || (isKnownElsewhere(word) && !isPersonal) || isCode(word)) return undefined;
    const relation = closest(slots[at]!, word);
    if (relation === 'different' || slots[at]!.spellings.some(({ folded }) => areDerived(folded, word)))
      return undefined;
    const anchored = words.some((other, index) => index !== at && isDistinctive(other));
    if (!anchored && word.charAt(0) !== slots[at]!.spellings[0]!.folded.charAt(0)) return undefined;
    return slotFix(
      entity,
      slots[at]!,
      word,
      'misspelled',
      anchored ? 'the other words of the name' : 'a name one slip away',
      anchored ? 1 : 2,
    );
  }

  // ---- Single words ---------------------------------------------------------------------------------------------

  /** A surname alone, or a name of one word, that no source has. */
  #likelySingle(name: LocalName): Match | undefined {
    const word = name.person?.core ?? name.form.key;
    const entities = this.#index.byWord(word);
    if (entities.length > 0) {
      const bearer = entities.length === 1 ? entities[0]! : undefined;
      return bearer && { entity: bearer, fixes: this.#preferences(name, bearer), rank: 0 };
    }
    if (this.#index.knows(word) || word.length < 4 || isKnownElsewhere(word) || isCode(word) || this.#isPair(word))
      return undefined;
    const matches: Match[] = [];
    for (const other of this.#index.similar(word, slipLimit(word.length))) {
      for (const entity of this.#index.byWord(other)) {
        const match = this.#compareSingle(name, word, other, entity);
        if (match) matches.push(match);
      }
    }
    return only(matches);
  }

  /** US-Israel, Charlotte-Mecklenburg: two names in one word, each known by itself. */
  #isPair(word: string): boolean {
    const parts = word.split('-');
    return parts.length > 1 && parts.every((part) => this.#index.knows(part) || isKnownElsewhere(part));
  }

  #compareSingle(name: LocalName, word: string, other: string, entity: Entity): Match | undefined {
    const slot = singleSlot(entity, other);
    if (!slot) return undefined;
    if (entity.kind === 'place' && isSurelyPerson(name)) return undefined;
    const relation = likeness(word, other);
    // McCarthy, known as somebody's surname, is not made of a McCarth that nobody has heard of
    const isDerived = areDerived(word, other) && !(slot.role === 'family' && other.length > word.length);
    if (relation === 'different' || relation === 'same' || isDerived) return undefined;
    const isPerson = isSurelyPerson(name) && (entity.person?.given.length ?? 0) > 0;
    if (isCommonWord(other) && !isPerson) return undefined;
    const role = shareRole(
      entity.roles.map(({ role: held }) => held),
      name.roles,
    );
    const edits = distance(word, other, 3);
    const longest = Math.max(word.length, other.length);
    const close =
      relation === 'sounds-alike' ||
      (edits <= 1 && (longest >= 5 || isCountryOrRegion(other))) ||
      (edits <= 2 && longest >= 7);
    if (!close && !role) return undefined;
    if (word.length < 5 && !role && (!isWellAttested(slot, other) || isAcronym(name))) return undefined;
    if (word.charAt(0) !== other.charAt(0) && relation !== 'sounds-alike' && !role) return undefined;
    const introduced = this.#draft.names.some(
      ({ person }) => person && person.given.length > 0 && person.core === word,
    );
    if (introduced) return undefined;
    return slotFix(
      entity,
      slot,
      word,
      'misspelled',
      role ? 'the same role' : 'a name one slip away',
      role ? 1 : edits + 1,
    );
  }

  // ---- Within the draft -----------------------------------------------------------------------------------------

  /** A name that no source has, close to another one of the draft: one of the two is a slip. */
  #withinDraft(name: LocalName): Match | undefined {
    const word = name.person?.core ?? name.form.key;
    if (word.includes(' ') || word.length < 5) return undefined;
    // What a source writes gives way to nothing that no source does; the other name does, where it is looked at.
    if (this.#index.knows(word)) return undefined;
    const known = this.#knownSurname(name, word);
    if (known) return known;
    const uses = countOf(name);
    for (const other of this.#draft.names) {
      if (other === name || !other.person || other.person.given.length === 0) continue;
      const { core, given } = other.person;
      const relation = likeness(word, core);
      if (relation === 'same' || relation === 'different' || areDerived(word, core)) continue;
      const surnameAlone = !name.person || name.person.given.length === 0;
      const oneGiven = !surnameAlone && isSameGiven(compareGiven(name.person!.given, given));
      if (!surnameAlone && !oneGiven) continue;
      if (surnameAlone && isKnownElsewhere(word)) continue;
      // Two full names: the one that stands later, or less often, gives way.
      if (oneGiven && (countOf(other) < uses || (countOf(other) === uses && startOf(other) > startOf(name)))) continue;
      const right = lastWord(other.form.words);
      return {
        entity: undefined,
        fixes: new Map([
          [word, { fault: 'inconsistent', right, reason: `${other.form.words.join(' ')} elsewhere in the draft` }],
        ]),
        rank: 3,
      };
    }
    return undefined;
  }

  /** A full name with a surname that no source has, beside a surname alone that is close to it and that sources have. */
  #knownSurname(name: LocalName, word: string): Match | undefined {
    if ((name.person?.given.length ?? 0) === 0 || isKnownElsewhere(word)) return undefined;
    const matches: Match[] = [];
    for (const { person, form } of this.#draft.names) {
      if (form.words.length !== 1 || (person && person.given.length > 0)) continue;
      const key = person?.core ?? form.key;
      const relation = likeness(word, key);
      if (relation === 'same' || relation === 'different' || areDerived(word, key) || isCommonWord(key)) continue;
      if (word.charAt(0) !== key.charAt(0) && relation !== 'sounds-alike') continue;
      if (relation === 'slip' && distance(word, key, 1) > 1) continue;
      if (!this.#index.byWord(key).some((entity) => entity.person?.core === key)) continue;
      const right = form.words[0]!;
      const reason = `${right} elsewhere in the draft, and in the sources`;
      matches.push({ entity: undefined, fixes: new Map([[word, { fault: 'misspelled', right, reason }]]), rank: 2 });
    }
    return only(matches);
  }

  // ---- Spellings of a known name --------------------------------------------------------------------------------

  /** Which words of a name that means a known entity most sources write otherwise. */
  #preferences(name: LocalName, entity: Entity): WordFixes {
    const fixes = new Map<string, WordFix>();
    const own = new Set(name.forms.flatMap(({ key }) => key.split(' ')));
    for (const slot of slotsOf(entity)) {
      const written = slot.spellings.filter(({ folded }) => this.#words.has(folded));
      if (slot.spellings.length < 2) continue;
      const best = preferred(slot);
      for (const spelling of written.filter(({ folded }) => own.has(folded))) {
        const right =
          best ??
          (written.length > 1
            ? this.#mostUsedInDraft(
                written.map(({ folded }) => folded),
                slot,
              )
            : undefined);
        if (!right || right.folded === spelling.folded || isAcceptedForm(entity, slot, spelling.folded, right.folded))
          continue;
        const support = { written: spelling.sources, right: right.sources };
        const fault = !best
          ? 'inconsistent'
          : slot.role === 'given' && likeness(spelling.folded, right.folded) === 'different'
            ? 'wrong-given'
            : 'variant';
        const reason = best
          ? 'most sources write it otherwise'
          : 'the draft writes it otherwise elsewhere, and the sources are divided';
        fixes.set(spelling.folded, { fault, right: right.written, reason, support });
      }
    }
    return fixes;
  }

  #mostUsedInDraft(words: readonly string[], slot: Slot): Slot['spellings'][number] | undefined {
    const uses = new Map(words.map((word) => [word, 0]));
    for (const name of this.#draft.names) {
      for (const { key, mentions } of name.forms) {
        const last = key.split(' ').pop()!;
        if (uses.has(last)) uses.set(last, uses.get(last)! + mentions.length);
      }
    }
    const [first, second] = [...uses].sort((a, b) => b[1] - a[1]);
    if (!first || (second && second[1] === first[1])) {
      // used equally often: the one that came first stands
      const order = this.#draft.text.toLowerCase();
      const earliest = [...uses.keys()].sort((a, b) => order.indexOf(a) - order.indexOf(b))[0];
      return slot.spellings.find(({ folded }) => folded === earliest);
    }
    return slot.spellings.find(({ folded }) => folded === first[0]);
  }

  // ---- Corrections ----------------------------------------------------------------------------------------------

  #correct(mention: PlacedMention, { entity, fixes }: Match): NameCorrection[] {
    const byStyle = this.#style.match(mention.mention.words);
    if (byStyle) return [this.#styleCorrection(mention, byStyle.preferred, byStyle.first, byStyle.length, entity)];
    if (this.#style.prefers(mention.mention.words)) return [];
    const swapped = entity && this.#swappedGiven(mention, entity);
    const corrections: NameCorrection[] = [];
    const { tokens } = this.#draft.blocks[mention.block]!.block;
    const offset = this.#draft.blocks[mention.block]!.start;
    for (let at = mention.mention.first; at < mention.mention.last; at++) {
      const token = tokens[at]!;
      if (token.kind !== 'word') continue;
      const folded = fold(token.text);
      const fix = fixes.get(folded) ?? (at === mention.mention.first ? swapped : undefined) ?? coreFix(fixes, folded);
      if (!fix || fix.right === token.text) continue;
      const right = inCaseOf(token.text, fix.right);
      const span: Span = { start: token.start + offset, end: token.end + offset };
      corrections.push({
        ...span,
        fault: fix.fault,
        mention,
        written: token.text,
        right: folded === fold(fix.right) ? token.text : right,
        rightName:
          fix.fault === 'wrong-given' && entity?.spellings.every(({ key }) => key !== formKey(mention.mention.words))
            ? entity.name
            : rightNameOf(mention, token.text, right),
        entity,
        reason: fix.reason,
        ...(fix.support && { support: fix.support }),
      });
    }
    return corrections;
  }

  #styleCorrection(
    mention: PlacedMention,
    right: string,
    first: number,
    length: number,
    entity: Entity | undefined,
  ): NameCorrection {
    const { tokens } = this.#draft.blocks[mention.block]!.block;
    const offset = this.#draft.blocks[mention.block]!.start;
    const words = tokens.slice(mention.mention.first, mention.mention.last).filter(({ kind }) => kind === 'word');
    const [start, end] = [words[first]!.start + offset, words[first + length - 1]!.end + offset];
    const written = this.#draft.text.slice(start, end);
    return { start, end, fault: 'variant', mention, written, right, rightName: right, entity, reason: 'house style' };
  }

  /** One of two people with one surname, in the other's role: "the director, Rafael Ortuño", who is the fire chief. */
  #swappedGiven(mention: PlacedMention, entity: Entity): WordFix | undefined {
    const { person } = entity;
    const roles = mention.roles.filter(isPost);
    if (!person || person.given.length === 0 || roles.length === 0 || mention.mention.words.length < 2)
      return undefined;
    const own = entity.roles.map(({ role }) => role);
    const isOwnPost = own.some((held) => roles.some((role) => role.head === held.head || areRivalPosts(role, held)));
    if (own.length === 0 || isOwnPost) return undefined;
    const others = this.#index
      .byWord(person.core)
      .filter((other) => other !== entity && other.person?.core === person.core && other.person.given.length > 0);
    const holders = others.filter((other) => couldShareRole(other.roles.map(({ role }) => role).filter(isPost), roles));
    const slot = holders.length === 1 ? personSlotsOf(holders[0]!)?.given : undefined;
    const right = slot && preferred(slot);
    return right && { fault: 'wrong-given', right: right.written, reason: `${holders[0]!.name} holds that role` };
  }
}

/** A post that one person holds now. Politicians of one family follow one another, and everybody leads something. */
const isPost = (role: Role): boolean =>
  isExclusiveRole(role) &&
  role.tense === 'now' &&
  !/^(?:leader|head|chief|president|minister|premier|chancellor|senator|representative|governor|king|queen|prince|founder|owner|lawyer|author|writer|actor|actress|singer|candidate)$/.test(
    role.head,
  );

// ---- Helpers ----------------------------------------------------------------------------------------------------

/** The surest match; none where two entities are equally likely, unless both ask for the same words. */
function only(matches: readonly Match[]): Match | undefined {
  const [first, ...rest] = [...matches].sort((a, b) => a.rank - b.rank);
  const tied = rest.filter(({ rank }) => rank === first!.rank);
  return tied.every((match) => match.entity === first!.entity || haveSameFixes(match, first!)) ? first : undefined;
}

const haveSameFixes = ({ fixes: a }: Match, { fixes: b }: Match): boolean =>
  a.size > 0 &&
  a.size === b.size &&
  [...a].every(([word, { fault, right }]) => b.get(word)?.right === right && b.get(word)!.fault === fault);

/** Something beside the name says that somebody is meant; a verb or a preposition near a single word says too little. */
const isSurelyPerson = ({ sex, roles, person }: LocalName): boolean =>
  sex !== undefined || roles.length > 0 || (person?.given.length ?? 0) > 0;

/** The slot of an entity that one word alone can fill: a surname, the name of a thing, or another name of it. */
function singleSlot(entity: Entity, word: string): Slot | undefined {
  const slots = slotsOf(entity);
  const slot = slots.find((candidate) => hasSpelling(candidate, word));
  if (slot?.role === 'given' || entity.kind === 'person')
    return slot?.role === 'family' || slots.length === 1 ? slot : undefined;
  if (slot && (slot.role === 'family' || slots.length === 1)) return slot;
  const alone = entity.spellings.find(({ key }) => key === word);
  if (!alone) return undefined;
  const written = alone.words[alone.words.length - 1]!;
  return {
    role: 'word',
    spellings: [{ written, folded: word, core: withoutParticle(word), sources: alone.sources.size }],
  };
}

const isCountryOrRegion = (word: string): boolean => gazetteer().countries.has(word) || gazetteer().regions.has(word);

/** IRNA is no slip for Iran. */
const isAcronym = ({ form: { words } }: LocalName): boolean =>
  words.every((word) => word.length > 1 && word === word.toUpperCase());

/** Short words are close to many others: only what several sources write, or the world knows, is surely meant. */
function isWellAttested({ spellings }: Slot, word: string): boolean {
  const { countries, regions, cities, familyNames, givenNames } = gazetteer();
  const sources = spellings.find(({ folded, core }) => folded === word || core === word)?.sources ?? 0;
  return sources >= 2 || [countries, regions, cities, familyNames, givenNames].some((names) => names.has(word));
}

const ORDER: readonly Likeness[] = ['same', 'sounds-alike', 'slip', 'different'];

/** The closest relation of a word to any spelling of a slot. */
const closest = ({ spellings }: Slot, word: string): Likeness =>
  ORDER[
    Math.min(
      ...spellings.map(({ folded, core }) =>
        Math.min(ORDER.indexOf(likeness(folded, word)), ORDER.indexOf(likeness(core, word))),
      ),
      3,
    )
  ]!;

/** Surnames that begin alike and have nearly one length: Ashford and Ashworth. */
const isKindred = ({ spellings }: Slot, word: string): boolean =>
  spellings.some(
    ({ folded }) =>
      folded.slice(0, 3) === word.slice(0, 3) &&
      Math.abs(folded.length - word.length) <= 2 &&
      word.length >= 5 &&
      !isSexedPair(folded, word),
  );

const areBothNames = (a: string, b: string): boolean => gazetteer().givenNames.has(a) && gazetteer().givenNames.has(b);

const areBothGivenNames = (word: string, { spellings }: Slot): boolean =>
  gazetteer().givenNames.has(word) && spellings.some(({ folded }) => gazetteer().givenNames.has(folded));

/** MS13-008, A320: letters and digits that count, not spell. */
const isCode = (word: string): boolean => /\d/.test(word);

const count = (...conditions: readonly boolean[]): number => conditions.filter(Boolean).length;

const rolesOf = ({ roles }: Entity): readonly Role[] => roles.map(({ role }) => role);

const KIN =
  /^(?:(?:grand|step|half-|great-grand)?(?:son|daughter|brother|sister|father|mother|parent|child|children)s?(?:-in-law)?|husband|wife|widow|widower|spouse|uncle|aunt|nephew|niece|cousin|twin|sibling|family|relative|kin|married|dad|mom|mum|heir|dynasty)s?$/;

/** Both hold one post now, in words that do not part: relatives follow each other in one, so former ones do not count. */
const holdSamePost = (known: readonly Role[], said: readonly Role[]): boolean =>
  couldShareRole(
    known.filter(({ tense }) => tense === 'now'),
    said.filter(({ tense }) => tense === 'now'),
  ) && known.every(({ tense }) => tense === 'now');

/** Keith Lamont Scott and Karl Lamont Scott, Robert L. Wilkins and Patrick L. Wilkins. */
function sharesMiddleName({ given }: PersonName, { spellings }: Entity): boolean {
  const { givenNames } = gazetteer();
  if (given.length < 2 || !givenNames.has(given[0]!)) return false;
  return spellings.some(({ words }) => {
    const other = parsePerson(words).given;
    if (other.length !== given.length || !givenNames.has(other[0]!)) return false;
    return given.every((part, at) => at === 0 || part === other[at]);
  });
}

const isCommonFamily = (core: string): boolean => gazetteer().familyNames.has(core) || isCommonWord(core);

/** Martha and Matthew are two people, whatever else they share. */
function areOfOtherSex(a: string, b: string): boolean {
  const { givenNames } = gazetteer();
  const [one, other] = [givenNames.get(a), givenNames.get(b)];
  return one !== undefined && other !== undefined && one !== 'either' && other !== 'either' && one !== other;
}

/** An ordinary word, or the name of some other place, body or family, is no slip. */
function isKnownElsewhere(word: string): boolean {
  const { cities, countries, regions, organisations, familyNames, givenNames } = gazetteer();
  return (
    isCommonWord(word) ||
    cities.has(word) ||
    countries.has(word) ||
    regions.has(word) ||
    organisations.has(word) ||
    familyNames.has(word) ||
    givenNames.has(word) ||
    aliasGroup(word) !== undefined
  );
}

/** Riko and Karolina are people's names, and no part of a place's. */
function isOnlyPersonal(word: string): boolean {
  const { cities, countries, regions, organisations, places } = gazetteer();
  const elsewhere = [cities, countries, regions, organisations, places].some((names) => names.has(word));
  return !elsewhere && !isCommonWord(word) && aliasGroup(word) === undefined;
}

const slotFix = (
  entity: Entity,
  slot: Slot,
  word: string,
  fault: NameFault,
  reason: string,
  rank: number,
): Match | undefined => {
  const right = (fault === 'misspelled' ? alikeTo(slot, word) : undefined) ?? preferred(slot) ?? nearest(slot, word);
  if (!right) return undefined;
  if (barePunctuation(right.folded) === barePunctuation(word)) return { entity, rank, fixes: NO_FIXES };
  const isStyle = fault === 'misspelled' && areTransliterations(right.core, withoutParticle(word));
  const fix: WordFix = isStyle
    ? {
        fault: 'variant',
        right: right.written,
        reason: 'the spelling of the sources',
        support: { written: 0, right: right.sources },
      }
    : { fault, right: right.written, reason };
  return { entity, rank, fixes: new Map([[word, fix]]) };
};

/** What a misspelled word is meant to be, where sources also call the same thing otherwise: Washington, not D.C. */
function alikeTo(slot: Slot, word: string): Slot['spellings'][number] | undefined {
  const best = preferred(slot);
  if (best && likeness(best.core, withoutParticle(word)) !== 'different') return best;
  const spellings = slot.spellings.filter(({ core }) => likeness(core, withoutParticle(word)) !== 'different');
  return preferred({ ...slot, spellings }) ?? nearest({ ...slot, spellings }, word);
}

/** Where the sources are divided, the spelling closest to the draft's. */
const nearest = ({ spellings }: Slot, word: string): Slot['spellings'][number] | undefined =>
  [...spellings].sort((a, b) => distance(a.core, word, 9) - distance(b.core, word, 9))[0];

/** The Clintons are no misspelled Clinton. */
const isPlural = (a: string, b: string): boolean => a === `${b}s` || b === `${a}s` || a === `${b}es` || b === `${a}es`;

/** Steve and Steven, J. and João, U.S. and US are each right, and so are names that are not spellings of one another. */
function isAcceptedForm({ links }: Entity, { role }: Slot, written: string, right: string): boolean {
  if (barePunctuation(written) === barePunctuation(right)) return true;
  if (isPlural(written, right)) return true;
  const isSpelling = likeness(written, right) !== 'different';
  if (role !== 'given') return !isSpelling;
  if (isSameGiven(compareGiven([written], [right]))) return true;
  return (
    !isSpelling && !links.some(({ otherGiven, spelling }) => otherGiven && fold(spelling).startsWith(`${written} `))
  );
}

/** Fixes of a surname's core reach al-Sabbagh and O'Brien too. */
function coreFix(fixes: WordFixes, folded: string): WordFix | undefined {
  const prefix = /^(?:al|el|ibn|bin|d|o)[-']/.exec(folded)?.[0];
  const fix = prefix ? fixes.get(folded.slice(prefix.length)) : undefined;
  return fix;
}

/** The right word with the capitals of the word that it replaces, where those were all or only the first. */
export function inCaseOf(written: string, right: string): string {
  if (written.length > 1 && written === written.toUpperCase() && right.length > 3) return right.toUpperCase();
  return right;
}

const rightNameOf = (mention: PlacedMention, written: string, right: string): string =>
  mention.mention.words.map((word) => (word === written ? right : word)).join(' ');

const countOf = (name: LocalName): number => name.forms.reduce((sum, { mentions }) => sum + mentions.length, 0);

const startOf = (name: LocalName): number =>
  Math.min(...name.forms.flatMap(({ mentions }) => mentions.map(({ start }) => start)));

const lastWord = (words: readonly string[]): string =>
  words.filter((word) => !isNameSuffix(fold(word)) && word !== ',').pop()!;
