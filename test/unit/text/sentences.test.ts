import assert from 'node:assert/strict';
import { splitSentences } from '../../../server/src/text/sentences';
import { tokenize } from '../../../server/src/text/tokens';

/** Sentences are given parted by ` | `. */
function expectSentences(marked: string): void {
  const text = marked.replaceAll(' | ', ' ');
  const found = splitSentences(tokenize(text)).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(found, marked.split(' | '));
}

describe('sentences', () => {
  it('end at full stops and not at titles, initials and abbreviations', () => {
    expectSentences('Rep. Don Bacon (R-Neb.) met J. K. Smith on Nov. 5. | He left at 3 p.m. | The end.');
  });
  it('go on behind initials where a name does', () => {
    expectSentences('Coach A.J. Smith came to the U.S. Open. | She left the U.S. | The end.');
  });
  it('end behind closing quotation marks', () => {
    expectSentences('“We go.” | “Now,” he said. | She “stayed.” | They left.');
  });
  it('go on behind a quoted question with its attribution', () => {
    expectSentences('“Would he do less?” Representative Don Bacon of Nebraska asked. | Nobody knew.');
  });
  it('do not end inside numbers and web addresses', () => {
    expectSentences('It rose 3.2 per cent to £4.5m. | See No. 5 there.');
  });
});
