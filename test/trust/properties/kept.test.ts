import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Corpus } from '../../../server/src/corpus/corpus';
import type { RatedFinding } from '../../../server/src/rules/check';
import { Dismissals } from '../../../server/src/rules/dismissals/dismissals';
import { coverageOf } from '../../../server/src/service/coverage';
import type { Addresses, DraftSnapshot } from '../../../server/src/service/snapshot';
import { DEFAULT_CONFIG, type Config } from '../../../server/src/workspace/config';
import { OpenDraft, type Surroundings } from '../../../server/src/workspace/openDrafts';
import { sourceOf } from '../../support/story';
import { storiesOnDisk, type StoryOnDisk } from '../storiesOnDisk';
import { runs } from '../thorough';

const ADDRESSES: Addresses = { sourceUri: ({ id }) => id, fileUri: (id) => id, ruleUri: () => undefined };

const FRONT_MATTER = '---\ndate: 2024-05-18\n---\n\n';

/** All rules, those too that are off until somebody wants them. */
const RULES: Config['rules'] = { 'name-unknown': 'hint', 'claim-unsupported': 'hint', 'claim-single-source': 'hint' };

/** What a reporter works with at one moment. */
interface Desk {
  readonly text: string;
  readonly config: Config;
  readonly corpus: Corpus;
}

/** A step of work; the numbers choose where, and what. */
type Step = (desk: Desk, pick: (most: number) => number) => Desk;

const paragraphs = ({ text }: Desk): string[] => text.split('\n\n');
const withParagraphs = (desk: Desk, all: readonly string[]): Desk => ({ ...desk, text: all.join('\n\n') });

/** Words of a kind in a text, with their places. */
const wordsIn = (text: string, kind: RegExp): RegExpExecArray[] => [...text.matchAll(kind)];

/** Puts one word of a kind where another one stands: another name, another figure, another day. */
const swapped =
  (kind: RegExp): Step =>
  (desk, pick) => {
    const words = wordsIn(desk.text, kind);
    if (words.length === 0) return desk;
    const [from, to] = [words[pick(words.length)]!, words[pick(words.length)]!];
    return {
      ...desk,
      text: desk.text.slice(0, from.index) + to[0] + desk.text.slice(from.index + from[0].length),
    };
  };

const NAME = /\p{Lu}\p{Ll}{2,}/gu;
const FIGURE = /\d+(?:[.,]\d+)*/g;
const WORD = /\b\p{Ll}{4,}/gu;
const DAY = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|March|May|June|September/g;

const STEPS: readonly Step[] = [
  swapped(NAME),
  swapped(NAME),
  swapped(FIGURE),
  swapped(FIGURE),
  swapped(DAY),
  swapped(WORD),
  // a letter is typed, or taken away
  (desk, pick) => {
    const at = pick(desk.text.length);
    return { ...desk, text: desk.text.slice(0, at) + (pick(2) ? 'e' : '') + desk.text.slice(at + pick(2)) };
  },
  // a paragraph is moved, written twice, taken out, joined to the next
  (desk, pick) => {
    const all = paragraphs(desk);
    const [moved] = all.splice(pick(all.length), 1);
    all.splice(pick(all.length + 1), 0, moved!);
    return withParagraphs(desk, all);
  },
  (desk, pick) => {
    const all = paragraphs(desk);
    all.splice(pick(all.length + 1), 0, all[pick(all.length)]!);
    return withParagraphs(desk, all);
  },
  (desk, pick) => withParagraphs(desk, paragraphs(desk).toSpliced(pick(paragraphs(desk).length), 1)),
  (desk, pick) => {
    const breaks = wordsIn(desk.text, /\n\n/g);
    if (breaks.length === 0) return desk;
    const { index } = breaks[pick(breaks.length)]!;
    return { ...desk, text: `${desk.text.slice(0, index)} ${desk.text.slice(index + 2)}` };
  },
  // the day of the draft is another
  (desk, pick) =>
    desk.text.startsWith(FRONT_MATTER.slice(0, 10))
      ? { ...desk, text: desk.text.replace(/^---\ndate: .*/, `---\ndate: 2024-0${1 + pick(9)}-1${pick(10)}`) }
      : { ...desk, text: FRONT_MATTER + desk.text },
  // settings
  (desk, pick) => {
    const names = wordsIn(desk.text, NAME);
    const style = names.length === 0 || pick(2) ? {} : { Marguerite: [names[pick(names.length)]![0]] };
    return { ...desk, config: { ...desk.config, style } };
  },
  (desk, pick) => ({
    ...desk,
    config: { ...desk.config, quotations: pick(2) ? 'verbatim' : ('allow-clean-up' as const) },
  }),
  // a source goes, or comes in other words
  (desk, pick) => {
    const { sources } = desk.corpus;
    if (sources.length < 2) return desk;
    return { ...desk, corpus: desk.corpus.changed({ gone: [sources[pick(sources.length)]!], come: [], failures: [] }) };
  },
  (desk, pick) => {
    const old = desk.corpus.sources[pick(desk.corpus.sources.length)]!;
    const words = wordsIn(old.text, pick(2) ? NAME : FIGURE);
    if (words.length === 0) return desk;
    const [from, to] = [words[pick(words.length)]!, words[pick(words.length)]!];
    const text = old.text.slice(0, from.index) + to[0] + old.text.slice(from.index + from[0].length);
    const come = [sourceOf(old.id, text)];
    return { ...desk, corpus: desk.corpus.changed({ gone: [old], come, failures: [] }) };
  },
];

const told = ({ evidence, ...finding }: RatedFinding): unknown => ({
  ...finding,
  evidence: evidence.map(({ source, start, end }) => [source.id, start, end]),
});

/** All that the newsroom is told of a draft. */
function toldOf(snapshot: DraftSnapshot): unknown {
  const findings = snapshot.allFindings;
  const coverage = coverageOf(snapshot.context, findings).map(({ witnesses, findings: against, ...claim }) => ({
    ...claim,
    against: against.map(told),
    witnesses: witnesses.map(({ source, start, end, words, echoes }) => [
      source.id,
      start,
      end,
      words,
      echoes.map((echo) => echo.source.id),
    ]),
  }));
  return { findings: findings.map(told), coverage };
}

const openDraft = (text: string): OpenDraft => new OpenDraft(TextDocument.create('file:///d.md', 'markdown', 1, text));

const around = ({ corpus, config }: Desk): Surroundings => ({ corpus, config, dismissals: Dismissals.none });

function startOf({ sources, drafts }: StoryOnDisk, draft: number): Desk {
  return {
    text: FRONT_MATTER + drafts[draft % drafts.length]!.text.slice(0, 2500),
    config: { ...DEFAULT_CONFIG, rules: RULES },
    corpus: new Corpus(Object.entries(sources).map(([name, text]) => sourceOf(name, text))),
  };
}

describe('what is kept from one version of a draft to the next', function () {
  this.timeout(120_000);
  const stories = storiesOnDisk().filter(({ drafts }) => drafts.length > 0);

  it('tells what is told of the draft when nothing was kept', () => {
    const anyStep = fc.record({
      step: fc.constantFrom(...STEPS),
      picks: fc.array(fc.nat(1_000_000), { minLength: 6, maxLength: 6 }),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...stories),
        fc.nat(10),
        fc.array(anyStep, { minLength: 2, maxLength: 8 }),
        (story, draft, steps) => {
          let desk = startOf(story, draft);
          const open = openDraft(desk.text);
          toldOf(open.snapshot(around(desk), ADDRESSES));
          for (const [index, { step, picks }] of steps.entries()) {
            const left = [...picks];
            desk = step(desk, (most) => (most < 1 ? 0 : left.pop()! % most));
            open.change([{ text: desk.text }], index + 2, 0);
            const now = toldOf(open.snapshot(around(desk), ADDRESSES));
            const anew = new Corpus(desk.corpus.sources);
            const fresh = openDraft(desk.text).snapshot(around({ ...desk, corpus: anew }), ADDRESSES);
            assert.deepEqual(now, toldOf(fresh));
          }
        },
      ),
      { numRuns: runs(6, 3000) },
    );
  });

  it('follows what the draft says elsewhere', () => {
    const corpus = new Corpus([
      sourceOf('a.txt', 'The Week\n26 November 2025\n\nThe repair of the bridge will take 640 tonnes of new steel.'),
    ]);
    const wrong = 'Some 460 tonnes of steel are needed before the bridge is as good as new.';
    const elsewhere = 'The old pier weighed 640 tonnes.';
    const open = openDraft(wrong);
    const figures = (text: string, version: number): number => {
      open.change([{ text }], version, 0);
      const { allFindings } = open.snapshot(around({ text, corpus, config: DEFAULT_CONFIG }), ADDRESSES);
      return allFindings.filter(({ rule }) => rule === 'number-mismatch').length;
    };
    assert.equal(figures(wrong, 2), 1);
    assert.equal(figures(`${wrong}\n\n${elsewhere}`, 3), 0, 'what the draft says elsewhere is not what it got wrong');
    assert.equal(figures(wrong, 4), 1);
  });

  it('follows whom a name means, where the quotation stands still', () => {
    const corpus = new Corpus([
      sourceOf('a.txt', '“The harbour will never be closed to the small boats,” said Anna Whitlock, a pilot.'),
      sourceOf('b.txt', 'Ella Whitlock, a baker, sells bread near the harbour.'),
    ]);
    const said = '“The harbour will never be closed to the small boats,” Whitlock said.';
    const open = openDraft(said);
    const speaker = (given: string, version: number): string | undefined => {
      const text = `${given} Whitlock came early.\n\n${said}`;
      open.change([{ text }], version, 0);
      const { context } = open.snapshot(around({ text, corpus, config: DEFAULT_CONFIG }), ADDRESSES);
      return context.quotations[0]!.speaker?.entity?.name;
    };
    assert.equal(speaker('Anna', 2), 'Anna Whitlock');
    assert.equal(speaker('Ella', 3), 'Ella Whitlock');
    assert.equal(speaker('Anna', 4), 'Anna Whitlock');
  });
});
