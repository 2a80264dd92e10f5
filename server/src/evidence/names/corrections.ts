import type { Entity } from '../../corpus/entities';
import { fold } from '../../text/characters';
import { formKey, isAcronym, type PlacedMention } from '../../text/names/gather';
import { partsOf } from '../../text/names/person';
import { placedWords, type PlacedWord } from '../../text/names/placedWords';
import { acronymFix } from './acronyms';
import type { Desk } from './desk';
import { swappedGiven } from './givenNames';
import type { Match, NameFix, WordFix, WordFixes } from './match';
import type { NameCorrection } from './resolution';
import { isCode } from './worldNames';

/** The corrections of one mention: what the house style wants first, else what its name is to be written as. */
export function correct(desk: Desk, mention: PlacedMention, { entity, fixes, whole }: Match): NameCorrection[] {
  const { start: offset, block } = desk.draft.blocks[mention.block]!;
  const words = placedWords(block.tokens, mention.mention.first, mention.mention.last).map(({ text, start, end }) => ({
    text,
    start: start + offset,
    end: end + offset,
  }));
  const byStyle = desk.style.match(words.map(({ text }) => text));
  if (byStyle) return [styleCorrection(desk, mention, words, byStyle, entity)];
  if (desk.style.prefers(mention.mention.words)) return [];
  const phrase = whole && phraseCorrection(desk, mention, words, whole, entity);
  if (phrase) return [phrase];
  const swapped = entity && swappedGiven(desk, mention, entity);
  const givenAt = partsOf(mention.mention.words)?.given ?? 0;
  return words.flatMap((word, at) => {
    const folded = fold(word.text);
    const fix =
      fixes.get(folded) ??
      (at === givenAt ? swapped : undefined) ??
      coreFix(fixes, folded) ??
      (entity && (capitalsFix(entity, word.text) ?? (words.length === 1 ? acronymFix(entity, word.text) : undefined)));
    if (!fix || isCode(word.text) || (folded === fold(fix.right) && fix.reason !== CAPITALS)) return [];
    const right = likeWritten(word.text, behindArticle(fix.right, words[at - 1]?.text), mention);
    const isOther =
      fix.fault === 'wrong-given' && entity?.spellings.every(({ key }) => key !== formKey(mention.mention.words));
    return {
      start: word.start,
      end: word.end,
      fault: fix.fault,
      mention,
      written: word.text,
      right,
      rightName: isOther ? entity!.name : rightNameOf(mention, word.text, right),
      entity,
      reason: fix.reason,
      ...(fix.support && { support: fix.support }),
    };
  });
}

/** The stretch of a name whose words the sources write otherwise, or in another order, as one correction. */
function phraseCorrection(
  desk: Desk,
  mention: PlacedMention,
  words: readonly PlacedWord[],
  { words: right, fault, reason }: NameFix,
  entity: Entity | undefined,
): NameCorrection | undefined {
  if (formKey(words.map(({ text }) => text)) === formKey(right)) return undefined;
  let first = 0;
  while (first < Math.min(words.length, right.length) - 1 && fold(words[first]!.text) === fold(right[first]!)) first++;
  let behind = 0;
  while (
    behind < Math.min(words.length, right.length) - first - 1 &&
    fold(words[words.length - 1 - behind]!.text) === fold(right[right.length - 1 - behind]!)
  )
    behind++;
  const [start, end] = [words[first]!.start, words[words.length - 1 - behind]!.end];
  const written = desk.draft.text.slice(start, end);
  const newText = likeWritten(written, right.slice(first, right.length - behind).join(' '), mention);
  return { start, end, fault, mention, written, right: newText, rightName: right.join(' '), entity, reason };
}

function styleCorrection(
  desk: Desk,
  mention: PlacedMention,
  words: readonly PlacedWord[],
  { preferred: right, first, length }: { preferred: string; first: number; length: number },
  entity: Entity | undefined,
): NameCorrection {
  const [start, end] = [words[first]!.start, words[first + length - 1]!.end];
  const written = desk.draft.text.slice(start, end);
  return { start, end, fault: 'variant', mention, written, right, rightName: right, entity, reason: 'house style' };
}

/** Fixes of a surname's core reach al-Sabbagh and O'Brien too. */
function coreFix(fixes: WordFixes, folded: string): WordFix | undefined {
  const prefix = /^(?:al|el|ibn|bin|ben|d|de|o|n)[-']/.exec(folded)?.[0];
  return prefix ? fixes.get(folded.slice(prefix.length)) : undefined;
}

/** Qaida where the draft has written "al" already. */
const behindArticle = (right: string, before: string | undefined): string =>
  before !== undefined && /^(?:al|el)$/i.test(before) ? right.replace(/^(?:al|el)-/i, '') : right;

const CAPITALS = 'the capitals in the sources';

/** Latonya, where all sources write LaTonya: a person's name has its capitals, whatever its letters. */
function capitalsFix({ kind, person, spellings, sources }: Entity, written: string): WordFix | undefined {
  if (kind !== 'person' || !person?.given.length || written === written.toUpperCase() || written.includes('-'))
    return undefined;
  const known = spellings.flatMap(({ words }) => words.filter((word) => fold(word) === fold(written)));
  const plain = known.filter((word) => word !== word.toUpperCase());
  const inner = (word: string): string => capitalsIn(word.slice(1));
  if (plain.length === 0 || sources.size < 2 || plain.some((word) => inner(word) === inner(written))) return undefined;
  return { fault: 'misspelled', right: plain[0]!, reason: CAPITALS };
}

/** Which letters of a word are capitals. */
const capitalsIn = (word: string): string =>
  [...word].map((letter) => (letter === letter.toLowerCase() ? '-' : '+')).join('');

/** The right word with the apostrophe of the one that it replaces, with its capitals where those were all, and with a capital at the head of a sentence. */
function likeWritten(written: string, right: string, { mention }: PlacedMention): string {
  const apostrophe = /[’']/.exec(written)?.[0];
  const plain = apostrophe ? right.replace(/[’']/g, apostrophe) : right;
  const cased = inCaseOf(written, plain);
  const opens = mention.initial && /^\p{Lu}/u.test(written) && mention.words[0] === written;
  return opens ? cased.charAt(0).toUpperCase() + cased.slice(1) : cased;
}

/** The right word with the capitals of the word that it replaces, where those were all or only the first. */
export function inCaseOf(written: string, right: string): string {
  const isShouted = written.length > 1 && written === written.toUpperCase() && /\p{Lu}/u.test(written);
  if (isShouted && right.length > 3 && !isAcronym(right)) return right.toUpperCase();
  return right;
}

const rightNameOf = (mention: PlacedMention, written: string, right: string): string =>
  mention.mention.words.map((word) => (word === written ? right : word)).join(' ');
