import assert from 'node:assert/strict';
import { Corpus } from '../../../server/src/corpus/corpus';
import type { Source } from '../../../server/src/corpus/source';
import { BlockCache, parseDraft, type Draft } from '../../../server/src/draft/draft';
import { check } from '../../../server/src/rules/check';
import { CheckContext } from '../../../server/src/rules/context';
import { coverageOf } from '../../../server/src/service/coverage';
import { NewsWorld } from '../../generator/news';
import { Random } from '../../generator/random';
import { sourceOf } from '../../support/story';

const changedTo = (corpus: Corpus, name: string, text: string | undefined): Corpus =>
  corpus.changed({
    gone: corpus.sources.filter(({ id }) => id === name),
    come: text === undefined ? [] : [sourceOf(name, text)],
    failures: [],
  });

/** All that a check tells of a draft, sources by their ids. */
function told(draft: Draft, corpus: Corpus): unknown {
  const context = new CheckContext(draft, corpus);
  const findings = check(context, {});
  return JSON.parse(
    JSON.stringify({ findings, coverage: coverageOf(context, findings) }, (key, value: unknown) =>
      key === 'source' ? (value as Source).id : value,
    ),
  );
}

const DRAFT = `---
date: 2025-06-05
---

The ferry Marguerite carried 420 passengers to Fish Quay on Tuesday.

Mayor Ilse Tannhagen opened the tunnel under the Vedder on 12 May, and called it “the best thing that this town has dug in a hundred years”.

The quarry at Holm will close in August, and 36 people will lose their jobs.
`;

const FERRY = `The ferry Marguerite returned to service after 11 weeks, and carried 240 passengers to Fish Quay on Tuesday.`;
const TUNNEL = `Mayor Ilse Tannhagen opened the tunnel under the Vedder on 12 May. “It is the best thing that this town has dug in a hundred years,” she said.`;
const QUARRY = `The quarry at Holm will close in August. The owner said that 36 people will lose their jobs.`;

describe('what was held', () => {
  let corpus: Corpus;
  beforeEach(() => {
    corpus = new Corpus([sourceOf('a.txt', FERRY), sourceOf('b.txt', TUNNEL), sourceOf('c.txt', QUARRY)]);
  });
  const draft = parseDraft(DRAFT, 'markdown');

  /** Which statements and quotations are held anew with what a corpus is changed to, by their first words. */
  function heldAnew(change: (before: Corpus) => Corpus): { statements: string[]; quotations: string[] } {
    const before = new CheckContext(draft, corpus);
    const old = { statements: before.claims.statements, quotations: before.quotations };
    const after = new CheckContext(draft, change(corpus));
    const words = ({ start, end }: { start: number; end: number }): string => draft.text.slice(start, end).slice(0, 12);
    return {
      statements: after.claims.statements
        .filter(({ held }, at) => held?.bearings !== old.statements[at]!.held?.bearings)
        .map(words),
      quotations: after.quotations.filter(({ matches }, at) => matches !== old.quotations[at]!.matches).map(words),
    };
  }

  it('is held anew where its paragraph has words of the source, and nowhere else', () => {
    const change = (before: Corpus): Corpus => changedTo(before, 'a.txt', FERRY.replace('240', '250'));
    assert.deepEqual(heldAnew(change), { statements: ['The ferry Ma'], quotations: [] });
  });
  it('has a quotation looked up anew that the source may have', () => {
    const change = (before: Corpus): Corpus => changedTo(before, 'b.txt', TUNNEL.replace('dug', 'ever dug'));
    assert.deepEqual(heldAnew(change), { statements: ['Mayor Ilse T'], quotations: ['“the best th'] });
  });
  it('is held anew where the only change is what a name in it means', () => {
    const change = (before: Corpus): Corpus => changedTo(before, 'b.txt', TUNNEL.replace('Ilse', 'Else'));
    // and in the one behind it, which may speak of the same
    assert.deepEqual(heldAnew(change).statements, ['Mayor Ilse T', 'The quarry a']);
  });
  it('is carried over several changes, and past one that changes nothing', () => {
    const failing = (before: Corpus): Corpus =>
      before.changed({ gone: [], come: [], failures: [{ id: 'd.pdf', reason: 'damaged' }] });
    assert.deepEqual(heldAnew(failing), { statements: [], quotations: [] });
    corpus = new Corpus(corpus.sources);
    const there = (before: Corpus): Corpus => changedTo(failing(before), 'a.txt', FERRY.replace('240', '250'));
    assert.deepEqual(heldAnew((before) => changedTo(there(before), 'a.txt', FERRY)).statements, ['The ferry Ma']);
  });
  it('keeps what a keystroke in another paragraph does not touch', () => {
    const cache = new BlockCache();
    const before = new CheckContext(parseDraft(DRAFT, 'markdown', cache), corpus).claims.statements;
    const after = new CheckContext(parseDraft(DRAFT.replace('36 people', '38 people'), 'markdown', cache), corpus)
      .claims.statements;
    const isSame = before.map(({ held }, at) => held?.bearings === after[at]!.held?.bearings);
    assert.deepEqual(isSame, [true, true, false]);
  });
});

describe('a corpus that changes again and again', () => {
  it('tells of a draft what one that is made at once does', () => {
    const world = new NewsWorld('carried over');
    const random = new Random('carried over');
    const { text } = world.draft(150, 10);
    const draft = parseDraft(text, 'markdown');
    const name = (index: number): string => `${index}.txt`;
    const textOf = (index: number): string => world.source(index).text;
    let corpus = new Corpus(Array.from({ length: 10 }, (_, index) => sourceOf(name(index), textOf(index))));
    told(draft, corpus);
    for (let step = 0; step < 9; step++) {
      const at = Math.floor(random.next() * 12);
      const own = corpus.source(name(at))?.text ?? textOf(at);
      const other = textOf(Math.floor(random.next() * 12))
        .split('\n\n')
        .at(-1)!;
      const next = random.pick([undefined, `${own}\n\n${other}`, own.replace(/\d/, '7'), own.slice(0, own.length / 2), textOf(at)]); // prettier-ignore
      corpus = changedTo(corpus, name(at), next);
      // one that nobody asked about lies between
      if (step % 3 === 2) continue;
      const anew = new Corpus(corpus.sources.map(({ id, text }) => sourceOf(id, text)));
      assert.deepEqual(told(draft, corpus), told(parseDraft(text, 'markdown'), anew), `step ${step}`);
    }
  }).timeout(60_000);
});
