import assert from 'node:assert/strict';
import { Corpus } from '../../../../server/src/corpus/corpus';
import type { Found } from '../../../../server/src/corpus/sentenceSearch';
import { passagesOf } from '../../../../server/src/evidence/claims/memory';
import { analyseBlock } from '../../../../server/src/text/analysis';
import { statementsOf } from '../../../../server/src/text/claims/statement';
import { sourceOf } from '../../../support/story';

const corpus = new Corpus([
  sourceOf('a.txt', 'The ferry carried 420 passengers to the quay on Tuesday.'),
  sourceOf('b.txt', 'The harbour master closed the quay after the storm.'),
]);

const searched = (text: string): Found => passagesOf(corpus).search(statementsOf(analyseBlock('paragraph', text))[0]!);

describe('passages that are searched for a sentence', () => {
  const before = searched('The ferry carried 420 passsengers to the quay.');
  it('are those of before where another word is one that no source has', () => {
    const after = searched('The ferry carried 420 passsengeers to the quay.');
    assert.equal(after.hits, before.hits);
    assert.notDeepEqual(after.terms, before.terms);
  });
  it('are others where it is one that some source has, or another number', () => {
    assert.notEqual(searched('The ferry carried 420 passengers to the quay.').hits, before.hits);
    assert.notEqual(searched('The ferry carried 480 passsengers to the quay.').hits, before.hits);
  });
});
