import type { Entity } from '../../corpus/entities';
import type { Source } from '../../corpus/source';
import { fold } from '../../text/characters';
import { areForms } from '../../text/lexicon/nicknames';
import { sorted, textAt, type Conflict, type ConflictPlace } from './conflict';
import type { Independence } from './independence';

/** A name that sources spell in two or more ways; undefined where they agree, or where a name merely has several. */
export function spellingConflict(entity: Entity, independence: Independence): Conflict | undefined {
  const name = wordsOf(entity.name.split(' '));
  const variants = new Set(
    entity.links.flatMap(({ spelling, otherGiven }) => {
      const words = wordsOf(spelling.split(' '));
      const others = words.filter((word) => !name.includes(word));
      // another given name is another question than how a name is spelled
      return others.length === 1 && !otherGiven && isOtherSpelling(others[0]!, name) ? others : [];
    }),
  );
  if (variants.size === 0) return undefined;
  const sides = new Map<string, ConflictPlace[]>();
  for (const source of newestFirst(entity.sources)) {
    for (const [value, place] of spelledIn(entity, source, name, variants)) {
      const places = sides.get(value) ?? [];
      sides.set(value, places);
      if (places.every((other) => independence.areApart(other.source, source))) places.push(place);
    }
  }
  const listed = sorted([...sides.values()].map((places) => ({ text: textAt(places[0]!), places })));
  const told = new Set(listed.flatMap(({ places }) => places.map(({ source }) => independence.leaderOf(source))));
  return listed.length > 1 && told.size > 1
    ? { kind: 'spelling', about: entity.name, sides: listed, isChange: false }
    : undefined;
}

/** For each way in which a source spells a name, its fullest mention. */
function spelledIn(
  entity: Entity,
  source: Source,
  name: readonly string[],
  variants: ReadonlySet<string>,
): Map<string, ConflictPlace> {
  const fullest = new Map<string, { place: ConflictPlace; words: number }>();
  for (const { mention } of entity.mentionsIn(source)) {
    const words = wordsOf(mention.mention.words);
    const variant = words.find((word) => variants.has(word));
    // "João" alone says nothing of how "Alvarim" is spelled
    if (variant === undefined && !words.some((word) => [...variants].some((other) => isLike(word, other)))) continue;
    const value = variant ?? name.join(' ');
    const known = fullest.get(value);
    if (known && known.words >= words.length) continue;
    fullest.set(value, { place: { source, start: mention.start, end: mention.end }, words: words.length });
  }
  return new Map([...fullest].map(([value, { place }]) => [value, place]));
}

const wordsOf = (words: readonly string[]): string[] => words.map((word) => word.replaceAll('.', ''));

/** Neither an initial, an acronym nor a pet name, and more than an accent or a capital other than a word of the name. */
const isOtherSpelling = (word: string, name: readonly string[]): boolean =>
  word.length > 2 &&
  word !== word.toUpperCase() &&
  name.some((own) => isLike(own, word) && fold(own) !== fold(word) && !areForms(fold(own), fold(word)));

/** Two words that begin alike, and are about as long. */
const isLike = (a: string, b: string): boolean =>
  a.length > 2 && fold(a)[0] === fold(b)[0] && Math.abs(a.length - b.length) <= 3;

const newestFirst = (sources: Iterable<Source>): Source[] =>
  [...sources].sort((a, b) => (b.facts.date?.value ?? 0) - (a.facts.date?.value ?? 0) || (a.id < b.id ? -1 : 1));
