/**
 * Measures the spotting and typing of names on labelled public texts (GUM), by overlap and by exact span.
 *
 *   npx tsx test/bench/entities.ts FILE.jsonl [--misses] [--extra] [--types] [--spans] [--wrong]
 */
import { readFileSync } from 'node:fs';
import { splitBlocks } from '../../server/src/text/prose';
import { analyseBlock, type PlacedBlock } from '../../server/src/text/analysis';
import { gatherNames } from '../../server/src/text/names/gather';
import { overlaps, type Span } from '../../server/src/text/span';

interface Labelled extends Span {
  readonly type: string;
}
interface Item {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly Labelled[];
}

const KINDS: Readonly<Record<string, string>> = {
  person: 'person',
  organisation: 'organization',
  place: 'place',
  work: 'misc',
  other: 'misc',
};
const [file, ...flags] = process.argv.slice(2);
const show = (name: string): boolean => flags.includes(`--${name}`);

function spotted(text: string): Spotted[] {
  const blocks = splitBlocks(text, 'text').map(({ kind, start, prose }) => ({
    start,
    block: analyseBlock(kind, prose),
  }));
  return [...genericNames(blocks), ...gatheredNames(blocks)];
}

type Spotted = Span & { type: string };

/** The data counts titles, peoples and parties that stand for somebody as names. */
const GENERIC_TYPES = { title: 'person', people: 'person', party: 'organization' } as const;

const genericNames = (blocks: readonly PlacedBlock[]): Spotted[] =>
  blocks.flatMap(({ start, block }) =>
    block.names.flatMap(({ generic, ...span }) =>
      generic ? [{ start: span.start + start, end: span.end + start, type: GENERIC_TYPES[generic] }] : [],
    ),
  );

function gatheredNames(blocks: readonly PlacedBlock[]): Spotted[] {
  return gatherNames(blocks).flatMap(({ kind, forms }) =>
    forms.flatMap(({ mentions }) => mentions.map(({ start, end }) => ({ start, end, type: KINDS[kind]! }))),
  );
}

let found = 0,
  exact = 0,
  wanted = 0,
  typed = 0,
  made = 0,
  extra = 0,
  typedWanted = 0,
  typedMade = 0,
  typedLabelled = 0,
  right = 0;
for (const item of readFileSync(file!, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Item)) {
  const names = spotted(item.text);
  const at = (span: Span): string =>
    JSON.stringify(
      item.text.slice(Math.max(0, span.start - 25), span.start) +
        '[' +
        item.text.slice(span.start, span.end) +
        ']' +
        item.text.slice(span.end, span.end + 20),
    );
  for (const entity of item.entities) {
    if (entity.type !== 'misc') {
      wanted++;
      typedWanted++;
      if (names.some((name) => overlaps(name, entity))) found++;
      else if (show('misses')) console.log('miss', entity.type, at(entity));
      if (names.some((name) => name.start === entity.start && name.end === entity.end)) exact++;
      else if (show('spans')) {
        const n = names.find((name) => overlaps(name, entity));
        if (n) console.log('span', item.text.slice(entity.start, entity.end), '<>', item.text.slice(n.start, n.end));
      }
      const hit = names.find((name) => overlaps(name, entity));
      if (names.some((name) => overlaps(name, entity) && name.type === entity.type)) typed++;
      else if (hit && show('types')) console.log('type', entity.type, 'as', hit.type, at(entity));
    }
  }
  made += names.length;
  for (const name of names.filter(({ type }) => type !== 'misc')) {
    const labels = item.entities.filter((entity) => overlaps(entity, name));
    typedMade++;
    if (labels.length > 0) typedLabelled++;
    if (labels.some(({ type }) => type === name.type)) right++;
    else if (labels.length > 0 && show('wrong')) console.log('wrong', name.type, 'on', labels[0]!.type, at(name));
  }
  for (const name of names) {
    if (item.entities.some((entity) => overlaps(entity, name))) continue;
    extra++;
    if (show('extra')) console.log('extra', name.type, at(name));
  }
}
const percent = (a: number, b: number): string => `${((100 * a) / b).toFixed(1)} %`;
console.log(
  `names found ${percent(found, wanted)}, exact spans ${percent(exact, wanted)}, of ${wanted}; spotted ${made}, without any label ${percent(extra, made)}`,
);
const recall = typed / typedWanted;
const f1 = (precision: number): string => ((200 * precision * recall) / (precision + recall)).toFixed(1);
// A name that the data does not label at all (it leaves out "United States" in places) is neither right nor wrong.
console.log(
  `typed: precision ${percent(right, typedMade)}, recall ${percent(typed, typedWanted)}, F1 ${f1(right / typedMade)}; ` +
    `of names with a label: precision ${percent(right, typedLabelled)}, F1 ${f1(right / typedLabelled)}`,
);
