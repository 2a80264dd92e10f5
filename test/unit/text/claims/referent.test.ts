import assert from 'node:assert/strict';
import { parseDraft } from '../../../../server/src/draft/draft';
import { referentOf } from '../../../../server/src/text/claims/referent';

/** Whom the first "he" or "she" of the last sentence of a text means, by the name before it. */
function meant(text: string): string | undefined {
  const { blocks } = parseDraft(text, 'markdown');
  const last = blocks.length - 1;
  return referentOf(blocks, last, blocks[last]!.block.sentences.length - 1)?.mention.words.join(' ');
}

describe('whom a pronoun means', () => {
  it('is the one person who is named before', () => {
    assert.equal(meant('Ilse Varga has read the report. She blames nobody.'), 'Ilse Varga');
    assert.equal(meant('Ilse Varga has read the report. The bridge is old. She blames nobody.'), 'Ilse Varga');
    assert.equal(meant('Ilse Varga has read the report.\n\n“It was late,” she said.'), 'Ilse Varga');
  });
  it('is one of two where only one of them can be "he"', () => {
    assert.equal(meant('Robert Lund met Mary Voss at the quay. He left early.'), 'Robert Lund');
  });
  it('is nobody where two can be meant, or the sentence names somebody itself', () => {
    assert.equal(meant('Robert Lund met Peter Voss at the quay. He left early.'), undefined);
    assert.equal(meant('Ilse Varga left. Petra Lumm said that she would stay.'), undefined);
    assert.equal(meant('The bridge is old. She blames nobody.'), undefined);
  });
  it('is no pronoun that is quoted', () => {
    assert.equal(meant('Ilse Varga left. “She blames nobody,” a clerk said.'), undefined);
  });
});
