/**
 * Plants errors into each article of each story, checks it against the other articles of the story as if it were a
 * draft, and counts, for each kind of error and each rule, what is caught, what is mended rightly by the first fix, and
 * which alarms at warning level are false: those that the article has as it is, and those that the errors brought.
 *
 *   npx tsx test/bench/planted.ts [--seed N] [--limit ARTICLES] [--most ERRORS] [--kind KIND] [--show] [--names LIST] FOLDER…
 */
import { Corpus } from '../../server/src/corpus/corpus';
import type { Source } from '../../server/src/corpus/source';
import type { Draft } from '../../server/src/draft/draft';
import { check, type RatedFinding } from '../../server/src/rules/check';
import { fold } from '../../server/src/text/characters';
import { gazetteer } from '../../server/src/text/lexicon/gazetteer';
import { overlaps, type Span } from '../../server/src/text/span';
import { fixesOf, type Label } from '../generator/labels';
import { plant, type Planted } from '../generator/plant';
import { findTargets, takenWords } from '../generator/target';
import { Alarms, answers as isAbout, isLoud, isMended, Tally } from './tally';
import { around, contextOf, flag, option, proseOf, stories } from './stories';

const seed = option('--seed') ?? '1';
const limit = Number(option('--limit') ?? Infinity);
const most = Number(option('--most') ?? 4);
const onlyKind = option('--kind');
const show = flag('--show');

const tally = new Tally(['caught', 'right first fix'], { 'right first fix': 'caught' });
/** In the article as it is; where nothing was planted; and at an error, of a rule that is not right for it. */
const alarms = new Alarms(['as it is', 'brought by errors', 'other rule at error']);

// ---- Judging ----------------------------------------------------------------------------------------------------

/** A variant is a matter of style: it counts at information level too. */
const answers = (finding: RatedFinding, label: Label): boolean =>
  isAbout(finding, label) &&
  (isLoud(finding) || (finding.rule === 'name-variant' && finding.severity === 'information'));

/** A finding as the unplanted article would have it. */
const identity = ({ rule, fixes }: RatedFinding, start: number): string => `${rule} ${start} ${fixes[0]?.newText}`;

/** Where an offset of the planted text stood before. */
const before = (offset: number, labels: readonly Label[]): number =>
  labels.reduce((at, label) => (label.end <= offset ? at - label.text.length + fixesOf(label)[0]!.length : at), offset);

/** Whether a word is a name in its own right, so that only the rest of the name can tell that it is wrong here. */
const isNameElsewhere = (word: string): boolean => {
  const { givenNames, familyNames, cities, regions, countries } = gazetteer();
  return [givenNames, familyNames, cities, regions, countries].some((names) => names.has(fold(word)));
};

function judge(where: string, { text, labels }: Planted, { findings: found, readingAt }: Checked, clean: Checked) {
  for (const label of labels) {
    const answer = found.find((finding) => answers(finding, label));
    const right = answer !== undefined && isMended(text, label, fixesOf(label), answer);
    const count = (title: string, key: string): void =>
      tally.add(title, key, { caught: answer !== undefined, 'right first fix': right });
    count('kind', label.kind);
    count('rule wanted', label.rule);
    count('name', label.of);
    if (label.rule === 'name-misspelled') {
      count('word that results', isNameElsewhere(label.text) ? 'is a name elsewhere' : 'is no known word');
      const { length } = fixesOf(label)[0]!;
      count('length of the word', length < 5 ? '4' : length < 7 ? '5-6' : '7 and more');
    }
    if (!show || right) continue;
    console.log(
      `${where}\n   ${answer ? 'wrong fix' : 'MISS'} ${label.kind} of ${label.of}: ${label.text} <- ${label.fix}`,
    );
    console.log(`   ${around(text, label)}   (${label.why})`);
    console.log(`     read as ${readingAt(label)}`);
    for (const finding of found.filter((other) => overlaps(other, label)))
      console.log(
        `     ${finding.severity} ${finding.rule} at [${text.slice(finding.start, finding.end)}]: ${finding.message} -> ${finding.fixes[0]?.newText}`,
      );
  }
  const known = new Set(clean.findings.map((finding) => identity(finding, finding.start)));
  for (const finding of clean.findings.filter(isLoud)) alarms.add(finding.rule, 'as it is');
  for (const finding of found.filter(isLoud)) {
    if (labels.some((label) => answers(finding, label))) continue;
    if (known.has(identity(finding, before(finding.start, labels)))) continue;
    const atError = labels.some((label) => overlaps(finding, label));
    alarms.add(finding.rule, atError ? 'other rule at error' : 'brought by errors');
    if (show && !atError)
      console.log(
        `${where}\n   ALARM ${finding.rule}: ${finding.message} -> ${finding.fixes[0]?.newText}\n   ${around(text, finding)}` +
          `   (planted: ${labels.map((label) => `${label.text} <- ${label.fix}`).join(', ')})`,
      );
  }
}

// ---- Stories ----------------------------------------------------------------------------------------------------

interface Checked {
  readonly draft: Draft;
  readonly findings: readonly RatedFinding[];
  /** As what the checker takes the name at a span. */
  readonly readingAt: (span: Span) => string;
}

function checked(text: string, article: Source, corpus: Corpus): Checked {
  const context = contextOf(text, article, corpus);
  const readingAt = (span: Span): string => {
    for (const { name, entity } of context.names) {
      if (!name.forms.some(({ mentions }) => mentions.some((mention) => overlaps(mention, span)))) continue;
      const meant = entity ? `${entity.kind} “${entity.name}”` : 'nobody';
      return `${name.kind} “${name.form.words.join(' ')}”${name.ambiguous ? ' (ambiguous)' : ''}, meaning ${meant}`;
    }
    return 'no name';
  };
  return { draft: context.draft, findings: check(context, {}), readingAt };
}

let articles = 0;
let words = 0;
for (const { name, sources } of stories()) {
  for (const article of sources) {
    if (articles >= limit) break;
    const others = sources.filter((other) => other !== article);
    const corpus = new Corpus(others);
    const text = proseOf(article);
    const clean = checked(text, article, corpus);
    const planted = plant(text, findTargets(clean.draft, others), {
      seed: `${seed} ${name.split('/').pop()} ${article.id}`,
      most,
      isTaken: takenWords(clean.draft, others),
      ...(onlyKind && { kinds: [onlyKind] }),
    });
    articles++;
    words += text.split(/\s+/).length;
    judge(`${name} ${article.id}`, planted, checked(planted.text, article, corpus), clean);
  }
}

console.log(`${articles} articles, ${words} words, seed ${seed}`);
tally.print();
alarms.print(words);
