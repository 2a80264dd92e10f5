import { groupMates } from './senses';
import { lemmasOf, relatedInWordNet } from './wordnet';

/**
 * Words as numbers, and the words that can stand for one another as maps of such numbers: what two passages have in
 * common is found by looking words up rather than by comparing each with each.
 */

const ids = new Map<string, number>();

/** The number of a basic form; the same for the life of the process. */
function idOf(lemma: string): number {
  const known = ids.get(lemma);
  if (known !== undefined) return known;
  ids.set(lemma, ids.size);
  return ids.size - 1;
}

const lemmaCache = new Map<string, readonly number[]>();
const relatedCache = new Map<string, ReadonlyMap<number, number>>();
const MOST_CACHED = 50_000;

/** The numbers of the basic forms of a word in lower case; of the word itself where none is known. */
export function lemmaIds(lower: string): readonly number[] {
  const known = lemmaCache.get(lower);
  if (known) return known;
  const lemmas = lemmasOf(lower);
  const made = (lemmas.length > 0 ? lemmas : [lower]).map(idOf);
  if (lemmaCache.size > MOST_CACHED) lemmaCache.clear();
  lemmaCache.set(lower, made);
  return made;
}

/** How well words of two relations stand for one another, from 0 to 1. */
const LIKENESS = { same: 1, synonym: 0.85, kin: 0.85, wider: 0.55 } as const;

/** The basic forms that can stand for a word in lower case, by their numbers, each with how well it does, from 0 to 1. */
export function relatedIds(lower: string): ReadonlyMap<number, number> {
  const known = relatedCache.get(lower);
  if (known) return known;
  const related = new Map<number, number>();
  const add = (lemma: string, likeness: number): void => {
    const id = idOf(lemma);
    if ((related.get(id) ?? 0) < likeness) related.set(id, likeness);
  };
  const lemmas = lemmasOf(lower);
  for (const lemma of lemmas.length > 0 ? lemmas : [lower]) {
    add(lemma, LIKENESS.same);
    for (const mate of groupMates(lemma)) add(mate, LIKENESS.synonym);
    for (const [other, relation] of relatedInWordNet(lemma)) add(other, LIKENESS[relation]);
  }
  if (relatedCache.size > MOST_CACHED) relatedCache.clear();
  relatedCache.set(lower, related);
  return related;
}
