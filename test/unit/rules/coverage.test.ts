import assert from 'node:assert/strict';
import { findingsOf } from '../../support/story';
import type { RuleId } from '../../../server/src/rules/rule';

const DATED = '---\ndate: 2025-06-05\n---\n\n';
const MARCH =
  'Thousands march\n\nCoast FM\n3 June 2025\n\nThe march along Fish Quay on Tuesday drew 2,400 people, and it ended at the harbour office before dark.';
const OTHER =
  'March ends early\n\nAverley Mercury\n3 June 2025\n\nThe march along Fish Quay on Tuesday drew 900 people, and it ended at the harbour office before dark.';

const said = (rule: RuleId, sources: Readonly<Record<string, string>>, draft: string, level?: 'hint'): string[] =>
  findingsOf(sources, DATED + draft, level ? { rules: { [rule]: level } } : {})
    .filter((finding) => finding.rule === rule)
    .map(({ message }) => message);

describe('claim-disputed', () => {
  const sources = { 'a.txt': MARCH, 'b.txt': OTHER };
  it('tells of a figure on which sources disagree', () => {
    assert.deepEqual(said('claim-disputed', sources, 'The march along Fish Quay on Tuesday drew 2,400 people.'), [
      'Sources disagree: Averley Mercury has “900”, not “2,400”',
    ]);
  });
  it('is silent where the draft says whose figure it is, or the sources agree', () => {
    assert.deepEqual(
      said('claim-disputed', sources, 'The march along Fish Quay drew 2,400 people on Tuesday, the police said.'),
      [],
    );
    assert.deepEqual(
      said('claim-disputed', { 'a.txt': MARCH }, 'The march along Fish Quay on Tuesday drew 2,400 people.'),
      [],
    );
  });
});

describe('claim-hedge-dropped', () => {
  const hedged = {
    'a.txt':
      'Ferry hits pier\n\nCoast FM\n3 June 2025\n\nThe ferry Marguerite reportedly struck the pier at Fish Quay shortly before noon on Tuesday.',
  };
  it('tells of a hedge that the draft has dropped', () => {
    assert.deepEqual(
      said('claim-hedge-dropped', hedged, 'The ferry Marguerite struck the pier at Fish Quay before noon on Tuesday.'),
      ['Coast FM says “reportedly”'],
    );
  });
  it('is silent where the draft hedges too, or says who says so', () => {
    for (const draft of [
      'The ferry Marguerite apparently struck the pier at Fish Quay before noon on Tuesday.',
      'The ferry Marguerite struck the pier at Fish Quay before noon on Tuesday, its captain said.',
    ])
      assert.deepEqual(said('claim-hedge-dropped', hedged, draft), [], draft);
  });
  it('is silent where another source states it flatly', () => {
    const flat = {
      ...hedged,
      'b.txt':
        'Ferry damaged\n\nAverley Mercury\n4 June 2025\n\nShortly before noon on Tuesday the ferry Marguerite struck the pier at Fish Quay.',
    };
    assert.deepEqual(
      said('claim-hedge-dropped', flat, 'The ferry Marguerite struck the pier at Fish Quay before noon on Tuesday.'),
      [],
    );
  });
});

describe('claim-unsupported and claim-single-source', () => {
  const draft = 'The march along Fish Quay on Tuesday drew 2,400 people. The harbour of Skagehavn was dug in 1987.';
  it('are off until they are switched on', () => {
    const rules = findingsOf({ 'a.txt': MARCH }, DATED + draft).map(({ rule }) => rule);
    assert.ok(!rules.includes('claim-unsupported') && !rules.includes('claim-single-source'));
  });
  it('tell of what none and what one source carries', () => {
    assert.deepEqual(said('claim-unsupported', { 'a.txt': MARCH }, draft, 'hint'), ['No source carries this']);
    assert.deepEqual(said('claim-single-source', { 'a.txt': MARCH }, draft, 'hint'), ['Only Coast FM carries this']);
  });
  it('count copies as one', () => {
    const copies = { 'a.txt': MARCH, 'b.txt': MARCH.replace('Coast FM', 'Westmarch Post') };
    assert.deepEqual(said('claim-single-source', copies, draft, 'hint'), [
      'Only Coast FM carries this; 1 other repeats it',
    ]);
  });
});

describe('superlative', () => {
  it('asks for what sets one thing above all', () => {
    assert.deepEqual(
      said(
        'superlative',
        { 'a.txt': MARCH },
        'It is the oldest bridge in the province. She is the first woman to lead it.',
      ),
      ['“oldest”: no source says so', '“first”: no source says so'],
    );
  });
  it('is silent where a source says so, where somebody is said to say so, in names and for what comes first in time', () => {
    const sources = {
      'a.txt':
        'The bridge\n\nCoast FM\n\nStallard Bridge is the oldest bridge in the province of Westmarch, and has two lanes.',
    };
    for (const draft of [
      'Stallard Bridge is the oldest bridge in the province.',
      'It is the oldest mill in the valley, its owner said.',
      'The Best Western opened at the latest in May.',
      'The first goal fell at noon, and at least two followed at the end of the first half.',
    ])
      assert.deepEqual(said('superlative', sources, draft), [], draft);
  });
});
