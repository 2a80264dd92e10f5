/**
 * Measures the matcher of names on labelled pairs, by average precision.
 *
 *   npx tsx test/bench/names.ts FILE.jsonl [--errors]
 */
import { readFileSync } from 'node:fs';
import { nameSimilarity, type NameSimilarity } from '../../server/src/text/names/matching';

interface LabelledPair {
  readonly set: string;
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly category: string;
}
interface Scored extends LabelledPair, NameSimilarity {}

const ERRORS_SHOWN = 30;
const [file, ...flags] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: npx tsx test/bench/names.ts FILE.jsonl [--errors]');

const readPairs = (path: string): LabelledPair[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledPair);

const scored = (pair: LabelledPair): Scored => ({
  ...pair,
  ...nameSimilarity(pair.a, pair.b, pair.set.endsWith('person') ? 'person' : 'organisation'),
});

function groupsOf<T>(members: readonly T[], key: (member: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const member of members) groups.set(key(member), [...(groups.get(key(member)) ?? []), member]);
  return groups;
}

/** The mean, over all pairs that are one, of the precision at their score; pairs of one score share their place. */
function averagePrecision(pairs: readonly Scored[]): number {
  const ranked = [...pairs].sort((one, other) => other.score - one.score);
  let right = 0;
  let sum = 0;
  for (let at = 0; at < ranked.length;) {
    let end = at;
    while (end < ranked.length && ranked[end]!.score === ranked[at]!.score) end++;
    const rightHere = ranked.slice(at, end).filter(({ same }) => same).length;
    right += rightHere;
    sum += rightHere * (right / end);
    at = end;
  }
  return right === 0 ? 0 : (100 * sum) / right;
}

/** The best score at which to part the pairs that are one from those that are two, by F1. */
function bestThreshold(pairs: readonly Scored[]): { threshold: number; f1: number } {
  const wanted = pairs.filter(({ same }) => same).length;
  return pairs
    .map(({ score: threshold }) => {
      const taken = pairs.filter(({ score }) => score >= threshold);
      return { threshold, f1: (200 * taken.filter(({ same }) => same).length) / (taken.length + wanted) };
    })
    .reduce((best, other) => (other.f1 > best.f1 ? other : best));
}

function printCategories(pairs: readonly Scored[], threshold: number): void {
  for (const [category, members] of groupsOf(pairs, ({ category }) => category)) {
    const right = members.filter(({ same, score }) => same === score >= threshold).length;
    console.log(`  ${category.padEnd(30)} ${right}/${members.length}`);
  }
}

const line = ({ a, b, same, score, reasons }: Scored): string =>
  `  ${score.toFixed(3)} ${same ? 'one' : 'two'}  ${a} | ${b}  (${reasons.join('; ')})`;

function printErrors(pairs: readonly Scored[]): void {
  const ranked = [...pairs].sort((one, other) => other.score - one.score);
  console.log(' two, ranked highest:');
  for (const pair of ranked.filter(({ same }) => !same).slice(0, ERRORS_SHOWN)) console.log(line(pair));
  console.log(' one, ranked lowest:');
  for (const pair of ranked.filter(({ same }) => same).slice(-ERRORS_SHOWN)) console.log(line(pair));
}

for (const [set, members] of groupsOf(readPairs(file).map(scored), ({ set }) => set)) {
  const { threshold, f1 } = bestThreshold(members);
  console.log(`${set}: average precision ${averagePrecision(members).toFixed(1)} of ${members.length} pairs`);
  console.log(` best F1 ${f1.toFixed(1)} at ${threshold.toFixed(2)}; right by category at that score:`);
  printCategories(members, threshold);
  if (flags.includes('--errors')) printErrors(members);
}
