import assert from 'node:assert/strict';
import { tokenize } from '../../../server/src/text/tokens';

const texts = (text: string): string[] => tokenize(text).map((token) => token.text);

describe('tokens', () => {
  it('keep abbreviations and initials with their stops', () => {
    assert.deepEqual(texts('Mr. J.K. Rowling met U.S. Rep. Don at 3.40 p.m.'), [
      'Mr.',
      'J.K.',
      'Rowling',
      'met',
      'U.S.',
      'Rep.',
      'Don',
      'at',
      '3.40',
      'p.m.',
    ]);
  });
  it('part clitics from words but keep names with apostrophes whole', () => {
    assert.deepEqual(texts("O'Brien's dog isn't Ratepayers’ property; they've"), [
      "O'Brien",
      "'s",
      'dog',
      "isn't",
      'Ratepayers',
      '’',
      'property',
      ';',
      'they',
      "'ve",
    ]);
  });
  it('keep numbers whole and what is glued to them apart', () => {
    assert.deepEqual(texts('£38.4m, 61,438 people, 5:10am, 28-point, 28½'), [
      '£',
      '38.4',
      'm',
      ',',
      '61,438',
      'people',
      ',',
      '5:10',
      'am',
      ',',
      '28',
      '-',
      'point',
      ',',
      '28½',
    ]);
  });
  it('part a name from the ordinary word that a hyphen joins to it', () => {
    assert.deepEqual(texts('U.S.-led pro-Russian Moscow-tilted Bellamy-Shaw Kim Jong-un al-Sabbagh Covid-19'), [
      'U.S.',
      '-',
      'led',
      'pro',
      '-',
      'Russian',
      'Moscow',
      '-',
      'tilted',
      'Bellamy-Shaw',
      'Kim',
      'Jong-un',
      'al-Sabbagh',
      'Covid-19',
    ]);
  });
  it('pass over zero-width characters inside words', () => {
    const [token] = tokenize('Wit\u200bkoff\u200b said');
    assert.equal(token!.text, 'Witkoff');
    assert.deepEqual([token!.start, token!.end], [0, 8]);
  });
  it('cover every character that is no space, in order, without overlap', () => {
    const text = 'A 👍 “quote” — don’t… 3.2m\u00a0(№ 5) naïve\tcafé\r\n東京';
    let at = 0;
    for (const { start, end } of tokenize(text)) {
      assert.ok(start >= at && end > start);
      assert.match(text.slice(at, start), /^\s*$/);
      at = end;
    }
    assert.equal(at, text.length);
  });
});
