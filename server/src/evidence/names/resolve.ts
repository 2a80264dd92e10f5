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
import { distance, isSexedPair, likeness, slipLimit, type Likeness } from '../../text/names/distance';
import { isDistinctive, type LocalName, type PlacedMention } from '../../text/names/gather';
import { compareGiven, isSameGiven, type GivenRelation } from '../../text/names/person';
import { isExclusiveRole } from '../../text/names/roles';
import type { Span } from '../../text/span';
import { hasSpelling, preferred, slotsOf, type Slot } from './preference';
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
    const words = new Set([person.core, ...this.#index.similar(person.core, slipLimit(person.core.length))]);
    const first = person.given[0]!;
    const pool = new Set([...words, first].flatMap((word) => this.#index.byWord(word)));
    const matches = [...pool].map((entity) => this.#comparePerson(name, entity)).filter((match) => match !== undefined);
    return only(matches);
  }

  #comparePerson(name: LocalName, entity: Entity): Match | undefined {
    const { person } = name;
    if (!person || !entity.person || entity.person.given.length === 0) return undefined;
    if (person.generation !== entity.person.generation) return undefined;
    const [givenSlot, familySlot] = slotsOf(entity) as [Slot, Slot];
    const family = closest(familySlot, person.core);
    const given = givenRelation(givenSlot, person.given);
    const role = couldShareRole(
      entity.roles.map(({ role: held }) => held).filter(isExclusiveRole),
      name.roles.filter(isExclusiveRole),
    );
    const first = person.given[0]!;

    if (isSameGiven(given)) {
      if (family === 'same') return { entity, fixes: this.#preferences(name, entity), rank: 0 };
      if (this.#index.knows(person.core)) return undefined;
      if (family === 'different') {
        return role && isKindred(familySlot, person.core)
          ? familyFix(entity, familySlot, person.core, 'the same given name and role', 4)
          : undefined;
      }
      const common = gazetteer().familyNames.has(person.core) || isCommonWord(person.core);
      if (family === 'slip' && common && !role) return undefined;
      return familyFix(
        entity,
        familySlot,
        person.core,
        `the same given name${role ? ' and role' : ''}`,
        family === 'slip' ? 2 : 1,
      );
    }
    if (family === 'same') {
      const slipOfSource = hasSpelling(givenSlot, first);
      if (given === 'alike' && !areBothGivenNames(first, givenSlot))
        return givenFix(entity, givenSlot, first, 'misspelled', 'the same surname', 1);
      if (given === 'alike' && (role || !this.#isOtherPerson(name)))
        return givenFix(
          entity,
          givenSlot,
          first,
          'wrong-given',
          `the same surname${role ? ' and role' : ''}`,
          role ? 2 : 3,
        );
      if (given === 'different' && (role || slipOfSource))
        return givenFix(entity, givenSlot, first, 'wrong-given', 'the same surname and role', 3);
      return undefined;
    }
    if (given === 'alike' && family !== 'different' && !this.#index.knows(person.core)) {
      const both = role || (family === 'sounds-alike' && !areBothGivenNames(first, givenSlot));
      if (!both) return undefined;
      const one = familyFix(entity, familySlot, person.core, 'a name that sounds the same', 3);
      const other = givenFix(entity, givenSlot, first, 'misspelled', 'a name that sounds the same', 3);
      return one && other && { ...one, fixes: new Map([...one.fixes, ...other.fixes]) };
    }
    return undefined;
  }

  /** The draft says of the person what no source says of the one with the other given name. */
  #isOtherPerson(name: LocalName): boolean {
    return name.roles.length > 0;
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
    if (entity.person && entity.person.given.length > 0) return undefined;
    const slots = slotsOf(entity);
    if (slots.length !== words.length) return undefined;
    const differing = words.map((_, index) => index).filter((index) => !hasSpelling(slots[index]!, words[index]!));
    if (differing.length !== 1) return undefined;
    const [at] = differing as [number];
    const word = words[at]!;
    if (this.#index.knows(word) || isKnownElsewhere(word)) return undefined;
    const relation = closest(slots[at]!, word);
    if (relation === 'different') return undefined;
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
    if (this.#index.knows(word) || word.length < 4 || isKnownElsewhere(word)) return undefined;
    const matches: Match[] = [];
    for (const other of this.#index.similar(word, slipLimit(word.length))) {
      for (const entity of this.#index.byWord(other)) {
        const match = this.#compareSingle(name, word, other, entity);
        if (match) matches.push(match);
      }
    }
    return only(matches);
  }

  #compareSingle(name: LocalName, word: string, other: string, entity: Entity): Match | undefined {
    const slot = slotsOf(entity).find((candidate) => hasSpelling(candidate, other));
    if (!slot || slot.role === 'given') return undefined;
    if (slot.role === 'word' && slotsOf(entity).length > 1) return undefined;
    if (name.kind === 'place' && entity.kind === 'person') return undefined;
    if (name.kind === 'person' && entity.kind === 'place') return undefined;
    const relation = likeness(word, other);
    if (relation === 'different' || relation === 'same') return undefined;
    const role = shareRole(
      entity.roles.map(({ role: held }) => held),
      name.roles,
    );
    const edits = distance(word, other, 3);
    const close = relation === 'sounds-alike' || (edits <= 1 && word.length >= 5) || (edits <= 2 && word.length >= 7);
    if (!close && !role) return undefined;
    if (word.charAt(0) !== other.charAt(0) && !role) return undefined;
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
    const uses = countOf(name);
    for (const other of this.#draft.names) {
      if (other === name || !other.person || other.person.given.length === 0) continue;
      const { core, given } = other.person;
      const relation = likeness(word, core);
      if (relation === 'same' || relation === 'different') continue;
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
        if (!right || right.folded === spelling.folded || isAcceptedForm(slot, spelling.folded, right.folded)) continue;
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
      if (!fix) continue;
      const right = inCaseOf(token.text, fix.right);
      const span: Span = { start: token.start + offset, end: token.end + offset };
      corrections.push({
        ...span,
        fault: fix.fault,
        mention,
        written: token.text,
        right: folded === fold(fix.right) ? token.text : right,
        rightName: rightNameOf(mention, token.text, right),
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
    const roles = mention.roles.filter(isExclusiveRole);
    if (!person || person.given.length === 0 || roles.length === 0 || mention.mention.words.length < 2)
      return undefined;
    const own = entity.roles.map(({ role }) => role);
    if (shareRole(own, roles) || own.some((held) => roles.some(({ head }) => head === held.head))) return undefined;
    const others = this.#index
      .byWord(person.core)
      .filter(
        (other) =>
          other !== entity && other.person && other.person.given.length > 0 && other.person.core === person.core,
      );
    const holder = others.filter((other) =>
      shareRole(other.roles.map(({ role }) => role).filter(isExclusiveRole), roles),
    );
    if (holder.length !== 1) return undefined;
    const slot = slotsOf(holder[0]!)[0]!;
    const right = preferred(slot);
    return right && { fault: 'wrong-given', right: right.written, reason: `${holder[0]!.name} holds that role` };
  }
}

// ---- Helpers ----------------------------------------------------------------------------------------------------

/** The surest match; none where two entities are equally likely. */
function only(matches: readonly Match[]): Match | undefined {
  const [first, second] = [...matches].sort((a, b) => a.rank - b.rank);
  if (!first) return undefined;
  return second && second.rank === first.rank && second.entity !== first.entity ? undefined : first;
}

const ORDER: readonly Likeness[] = ['same', 'sounds-alike', 'slip', 'different'];

/** The closest relation of a word to any spelling of a slot. */
const closest = ({ spellings }: Slot, word: string): Likeness =>
  ORDER[Math.min(...spellings.map(({ folded }) => ORDER.indexOf(likeness(folded, word))), 3)]!;

/** The relation to the given name that most sources use; a rare one counts only where it is the same. */
function givenRelation({ spellings }: Slot, given: readonly string[]): GivenRelation {
  const relations = spellings.map(({ folded }) => compareGiven([folded], given));
  if (spellings[0] && isSameGiven(relations[0]!)) return relations[0]!;
  const even = spellings.findIndex(
    (spelling, index) => spelling.sources === spellings[0]!.sources && isSameGiven(relations[index]!),
  );
  return even >= 0 ? relations[even]! : (relations[0] ?? 'missing');
}

/** Surnames that begin alike and have nearly one length: Ashford and Ashworth. */
const isKindred = ({ spellings }: Slot, word: string): boolean =>
  spellings.some(
    ({ folded }) =>
      folded.slice(0, 3) === word.slice(0, 3) &&
      Math.abs(folded.length - word.length) <= 2 &&
      word.length >= 5 &&
      !isSexedPair(folded, word),
  );

const areBothGivenNames = (word: string, { spellings }: Slot): boolean =>
  gazetteer().givenNames.has(word) && spellings.some(({ folded }) => gazetteer().givenNames.has(folded));

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

const slotFix = (
  entity: Entity,
  slot: Slot,
  word: string,
  fault: NameFault,
  reason: string,
  rank: number,
): Match | undefined => {
  const right = preferred(slot) ?? nearest(slot, word);
  return right && { entity, rank, fixes: new Map([[word, { fault, right: right.written, reason }]]) };
};

const familyFix = (entity: Entity, slot: Slot, word: string, reason: string, rank: number): Match | undefined =>
  slotFix(entity, slot, word, 'misspelled', reason, rank);

const givenFix = (
  entity: Entity,
  slot: Slot,
  word: string,
  fault: NameFault,
  reason: string,
  rank: number,
): Match | undefined => slotFix(entity, slot, word, fault, reason, rank);

/** Where the sources are divided, the spelling closest to the draft's. */
const nearest = ({ spellings }: Slot, word: string): Slot['spellings'][number] | undefined =>
  [...spellings].sort((a, b) => distance(a.folded, word, 9) - distance(b.folded, word, 9))[0];

/** Steve and Steven, J. and João are each right. */
const isAcceptedForm = ({ role }: Slot, written: string, right: string): boolean =>
  role === 'given' && isSameGiven(compareGiven([written], [right]));

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
