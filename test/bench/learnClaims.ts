/**
 * Learns what makes a figure of a source the one that a draft should have: logistic regressions over the signs of all figures
 * that sources have where a draft has one. Examples that are such are the labels of labelled stories and
 * errors that are planted into their other sentences; all else in them is none, nor is anything in news. Tells what would be
 * caught and reported in stories that were not learned from, beside what is caught without, and with `--write` writes the
 * weights that are learned from all of them.
 *
 *   npx tsx test/bench/learnClaims.ts [--rounds N] [--clean FOLDER[,FOLDER…]] [--held FOLDER[,FOLDER…]] [--write] FOLDER…
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Corpus } from '../../server/src/corpus/corpus';
import { parseDraft } from '../../server/src/draft/draft';
import { sortFigures } from '../../server/src/evidence/claims/figures/sorted';
import { ratedFigures } from '../../server/src/evidence/claims/figures/likely/figures';
import { likelihoodOf } from '../../server/src/evidence/claims/logistic';
import { figureCasesOf, Elsewhere } from '../../server/src/evidence/claims/verdicts';
import { check } from '../../server/src/rules/check';
import { CheckContext } from '../../server/src/rules/context';
import { fold } from '../../server/src/text/characters';
import { overlaps, textOf, type Span } from '../../server/src/text/span';
import { fixesOf, type Label as PlantedLabel } from '../generator/labels';
import { plantInClaims } from '../generator/claims/plant';
import { draftsIn, labelledDrafts, rightOf, type Label, type LabelledDraft } from './drafts';
import { learn, type Learned } from './logistic';
import { contextOf, flag, option, proseOf, sourcesIn, storyFolders } from './stories';
import { isLoud } from './tally';

const rounds = Number(option('--rounds') ?? 4);
const clean = (option('--clean') ?? '').split(',').filter((folder) => folder !== '');
const held = (option('--held') ?? '').split(',').filter((folder) => folder !== '');
const write = flag('--write');

/** What is learned: figures that sources have in the place of the draft's, and those that newer ones have. */
const SUBJECTS = {
  figure: { rules: ['number-mismatch', 'claim-outdated'], constant: 'FIGURES' },
  newer: { rules: ['claim-outdated'], constant: 'NEWER' },
} as const;
type Subject = keyof typeof SUBJECTS;
const subjects = Object.keys(SUBJECTS) as Subject[];

type Origin = 'label' | 'planted' | 'news' | 'held';

/** A value that sources have in the place of one of a draft. */
interface Candidate {
  readonly subject: Subject;
  readonly story: string;
  readonly slot: string;
  readonly origin: Origin;
  /** It is the one that belongs there; undefined where nobody knows. */
  readonly is: boolean | undefined;
  /** The rule of the label at the slot. */
  readonly rule: string | undefined;
  /** Something is reported there as it is. */
  readonly told: boolean;
  readonly signs: Readonly<Record<string, number>>;
}

interface Place {
  readonly story: string;
  readonly id: string;
  readonly origin: Origin;
}

/** What is known of a slot: the label there, and whether a source's words say what belongs there. */
interface Answer {
  readonly rule: string;
  isRight(written: string): boolean | undefined;
}

/** The candidates of a draft; `answerAt` knows the label at a span. */
function* candidatesIn(
  context: CheckContext,
  { story, id, origin }: Place,
  answerAt: (span: Span) => Answer | undefined,
  onlyAnswered = false,
): Generator<Candidate> {
  const { statements } = context.claims;
  const loud = origin === 'planted' ? [] : check(context, {}).filter(isLoud);
  const elsewhere = new Elsewhere(
    context.draft,
    context.corpus,
    statements.map(({ place }) => place),
    context.draft.date?.day,
  );
  for (const { held: statement, place } of statements) {
    if (!statement) continue;
    const known = (item: Span): { span: Span; answer: Answer | undefined } => {
      const span = { start: item.start + place.at, end: item.end + place.at };
      return { span, answer: answerAt(span) };
    };
    const common = (span: Span, answer: Answer | undefined): Omit<Candidate, 'subject' | 'is' | 'signs'> => ({
      story,
      origin,
      slot: `${id}:${span.start}`,
      rule: answer?.rule,
      told: loud.some((finding) => overlaps(finding, span)),
    });
    for (const { item, statement: own, matches, around } of figureCasesOf(statement, place, elsewhere)) {
      const { span, answer } = known(item);
      if (onlyAnswered && !answer) continue;
      const sorting = sortFigures(item, matches, around);
      for (const { matches: those, signs } of ratedFigures(item, own, sorting, around)) {
        const { passage, item: theirs } = those[0]!;
        const is = answer ? answer.isRight(textOf(passage.source.text, shift(theirs, passage.at))) : false;
        yield { ...common(span, answer), subject: 'figure', is, signs: { ...signs } };
        if (sorting.supports.length > 0 && signs.newer === 1)
          yield { ...common(span, answer), subject: 'newer', is, signs: { ...signs } };
      }
    }
  }
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}.]+/u)
    .filter((word) => word !== '' && word !== 'the');

/** The label of a person at a span; right is what has a word of its fix. */
const answerOf =
  (labels: readonly Label[]) =>
  (span: Span): Answer | undefined => {
    const label = labels.find((each) => overlaps(each, span));
    const right = label && rightOf(label).flatMap(wordsOf);
    return (
      label && {
        rule: label.rule,
        isRight: (written) =>
          right!.length === 0 ? undefined : wordsOf(written).some((word) => right!.includes(word)),
      }
    );
  };

/** Errors that are planted into the sentences of a draft that have no label. */
function* plantedIn({ story, name, context, labels }: LabelledDraft): Generator<Candidate> {
  const { draft, corpus } = context;
  for (let round = 0; round < rounds; round++) {
    const { text, labels: planted } = plantInClaims(draft, corpus.sources, {
      seed: `${round} ${story} ${name}`,
      most: 12,
      kinds: ['figure'],
      written: draft.date?.day,
      least: { items: 3, share: 0.3 },
    });
    const before = (label: PlantedLabel): Span => {
      const moved = planted.reduce(
        (sum, each) => (each.end <= label.start ? sum + fixesOf(each)[0]!.length - each.text.length : sum),
        0,
      );
      return { start: label.start + moved, end: label.start + moved + fixesOf(label)[0]!.length };
    };
    const open = planted.filter((label) => !labels.some((each) => overlaps(each, before(label))));
    const answerAt = (span: Span): Answer | undefined => {
      const label = open.find((each) => overlaps(each, span));
      if (!label) return undefined;
      const right = wordsOf(fixesOf(label)[0]!);
      return {
        rule: label.rule,
        isRight: (written) => wordsOf(written).some((word) => right.includes(word)),
      };
    };
    const place = { story, id: `${name} ${round}`, origin: 'planted' } as const;
    for (const candidate of candidatesIn(new CheckContext(parseDraft(text, 'markdown'), corpus), place, answerAt, true))
      if (candidate.is) yield candidate;
  }
}

// ---- Examples ---------------------------------------------------------------------------------------------------

const candidates: Candidate[] = [];
let labels: { readonly rule: string; readonly origin: Origin }[] = [];
const add = (labelled: LabelledDraft, origin: Origin): void => {
  const { story, name, context } = labelled;
  candidates.push(...candidatesIn(context, { story, id: `${story} ${name}`, origin }, answerOf(labelled.labels)));
  labels = [...labels, ...labelled.labels.map(({ rule }) => ({ rule, origin }))];
};
for (const labelled of labelledDrafts()) {
  add(labelled, 'label');
  candidates.push(...plantedIn(labelled));
}
for (const labelled of draftsIn(held.flatMap(storyFolders))) add(labelled, 'held');
for (const folder of clean.flatMap(storyFolders)) {
  const sources = sourcesIn(join(folder, 'sources'));
  for (const article of sources) {
    const context = contextOf(proseOf(article), article, new Corpus(sources.filter((other) => other !== article)));
    candidates.push(
      ...candidatesIn(context, { story: folder, id: `${folder} ${article.id}`, origin: 'news' }, () => undefined),
    );
  }
}

// ---- Learning ---------------------------------------------------------------------------------------------------

const FOLDS = 8;
/** A label tells more than what was planted. */
const LABEL = 3;
const PENALTY = 10;
const LEVELS = [0.98, 0.95, 0.93, 0.9, 0.87, 0.85, 0.8, 0.7, 0.6];

interface Told {
  likelihood: number;
  readonly candidate: Candidate;
}

for (const subject of subjects) {
  const { rules, constant } = SUBJECTS[subject];
  const isOfRule = (rule: string | undefined): boolean => (rules as readonly (string | undefined)[]).includes(rule);
  const own = candidates.filter((candidate) => candidate.subject === subject);
  const examples = own.filter(
    ({ origin, rule, is }) =>
      origin !== 'held' && is !== undefined && (rule === undefined || (is && (origin === 'planted' || isOfRule(rule)))),
  );
  const learned = (among: readonly Candidate[]): Learned<string> =>
    learn(
      among.map(({ signs, is, origin }) => ({ signs, is: is === true, weight: is && origin === 'label' ? LABEL : 1 })),
      PENALTY,
    );
  const stories = [...new Set(own.filter(({ origin }) => origin !== 'held').map(({ story }) => story))];
  const foldOf = new Map(stories.map((story, index) => [story, index % FOLDS]));
  const best = new Map<string, Told>();
  const rate = (candidate: Candidate, weights: Learned<string>): void => {
    const likelihood = likelihoodOf(candidate.signs, weights);
    if (likelihood > (best.get(candidate.slot)?.likelihood ?? -1)) best.set(candidate.slot, { likelihood, candidate });
  };
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learned(examples.filter(({ story }) => foldOf.get(story) !== fold));
    for (const candidate of own)
      if (candidate.origin !== 'planted' && candidate.origin !== 'held' && foldOf.get(candidate.story) === fold)
        rate(candidate, weights);
  }
  const all = learned(examples);
  for (const candidate of own) if (candidate.origin === 'held') rate(candidate, all);
  console.log(
    `${subject}: ${examples.length} examples, ${examples.filter(({ is }) => is).length} that are such; labels ${labels.filter(({ rule, origin }) => origin === 'label' && isOfRule(rule)).length}, held out ${labels.filter(({ rule, origin }) => origin === 'held' && isOfRule(rule)).length}`,
  );
  for (const level of LEVELS) {
    const told = [...best.values()].filter(({ likelihood }) => likelihood >= level);
    const line = (origin: Origin): string => {
      const ofOrigin = told.filter(({ candidate }) => candidate.origin === origin);
      const hits = ofOrigin.filter(({ candidate: { rule } }) => isOfRule(rule));
      const fresh = hits.filter(({ candidate }) => !candidate.told);
      const alarms = ofOrigin.filter(({ candidate: { rule } }) => rule === undefined);
      return `${hits.length} (new ${fresh.length}, right ${fresh.filter(({ candidate }) => candidate.is).length}), alarms ${alarms.length} (new ${alarms.filter(({ candidate }) => !candidate.told).length})`;
    };
    console.log(`  from ${level.toFixed(2)}  ${line('label')}; held out ${line('held')}; news ${line('news')}`);
  }
  const lines = Object.entries<number>(all.weights).map(
    ([sign, weight]) => `    ${sign}: ${Number(weight.toFixed(2))},`,
  );
  if (!write) continue;
  const file = `server/src/evidence/claims/figures/likely/${subject}Weights.ts`;
  writeFileSync(
    join(__dirname, '../..', file),
    `import type { Learned } from '../../logistic';\nimport type { RatedSigns } from './ratedSigns';\n\n/** By \`test/bench/learnClaims.ts\`, of ${examples.length} examples. */\nexport const ${constant}: Learned<RatedSigns> = {\n  bias: ${Number(all.bias.toFixed(2))},\n  weights: {\n${lines.join('\n')}\n  },\n};\n`,
  );
}
