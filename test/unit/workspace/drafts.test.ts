import assert from 'node:assert/strict';
import { draftFormat, openedFormat } from '../../../server/src/workspace/drafts';

describe('drafts', () => {
  it('are Markdown or text, whatever an editor calls these', () => {
    for (const language of ['markdown', 'Markdown', 'gfm', 'quarto'])
      assert.equal(openedFormat(language, ''), 'markdown');
    for (const language of ['plaintext', 'text', 'Plain Text']) assert.equal(openedFormat(language, 'a.txt'), 'text');
    for (const language of ['json', 'lua', 'git-commit', '']) assert.equal(openedFormat(language, 'a.md'), undefined);
  });
  it('are Markdown where the file says so and the editor has no mode for it', () => {
    assert.equal(openedFormat('text', 'file:///story/draft.md'), 'markdown');
    assert.equal(openedFormat('plaintext', 'file:///story/draft.md'), 'text');
    assert.deepEqual(['a.txt', 'a.TEXT', 'a.md', 'a'].map(draftFormat), ['text', 'text', 'markdown', 'markdown']);
  });
});
