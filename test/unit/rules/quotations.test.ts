import assert from 'node:assert/strict';
import { expectFindings, expectSilence } from '../../support/marks';

const BRIDGE = {
  'a.txt':
    '“We can mend it now or we can mourn it later,” the mayor, Rosalind Achterberg, told the gallery. “I know which of those I would rather explain to my grandchildren.”\n\n“It was never about the last million,” Beatriz Coutinho-Sá said. “He wanted rain, a big stadium and a coach who would leave him alone.”\n\nMathilde Deroux, the director, said the club had watched him. “We have 61 reports on him and not one of them says no,” Deroux said.',
};

describe('quote-altered', () => {
  it('marks the changed word and puts the source’s in its place', () => {
    expectFindings(
      BRIDGE,
      '“We can [[fix >> mend :: quote-altered]] it now or we can mourn it later,” Rosalind Achterberg said.',
    );
  });
  it('makes a changed number, negation or pronoun an error', () => {
    const [finding] = expectFindings(
      BRIDGE,
      '“We have [[16 >> 61 :: quote-altered]] reports on him and not one of them says no,” Deroux said.',
    );
    assert.equal(finding!.severity, 'error');
  });
  it('marks a word that was put in, one that was left out, and the last one', () => {
    expectFindings(
      BRIDGE,
      '“I know which of those[[ two >>  :: quote-altered]] I would rather explain to my grandchildren,” she said.',
    );
    expectFindings(
      BRIDGE,
      '“I know which of those I [[would >> would rather :: quote-altered]] explain to my grandchildren,” she said.',
    );
    expectFindings(
      BRIDGE,
      '“I know which of those I would rather explain to my [[children >> grandchildren :: quote-altered]],” she said.',
    );
  });
  it('is silent about marks, first letters, the end, British spelling, brackets and ellipses', () => {
    const sources = {
      'a.txt':
        'He said: “They will not recognise the border, which is, in any case, a line on a map that nobody drew.”',
    };
    for (const quoted of [
      '"They will not recognize the border"',
      '“[T]hey will not recognise the border”',
      '“They will not recognise the border … a line on a map”',
      '“will not recognise [any] border, which is in any case a line”',
      '“a line on a map that nobody drew,”',
    ]) {
      expectSilence(sources, `He said ${quoted} to them.`);
    }
  });
  it('is silent where any source has the words, and where a transcript has them without marks', () => {
    expectSilence(
      { ...BRIDGE, 'b.txt': '“We can fix it now or we can mourn it later,” the mayor said.' },
      '“We can fix it now or we can mourn it later,” she said.',
    );
    expectSilence(
      { 'b.txt': 'MAYOR: We can fix it now or we can mourn it later. I know which I prefer.' },
      '“We can fix it now or we can mourn it later,” she said.',
    );
  });
  it('is silent about a quotation that the source divides', () => {
    expectSilence(
      { 'a.txt': '“I do not score,” he said. “I am as surprised as you are.”' },
      '“I do not score. I am as surprised as you are,” he said.',
    );
  });
  it('is silent where the source tells rather than quotes, and where marks are of two kinds', () => {
    const sources = {
      'a.txt':
        'If Trump “is not prepared to hold him to account,” the talks in Helsinki on Monday “should not move forward,” he said. “They went home by the river,” Fox said. “Nobody saw them on the way.”',
    };
    expectSilence(
      sources,
      '“If President Trump is not prepared to hold him to account, the summit in Helsinki on Monday should not move forward,” he said.',
    );
    expectSilence(sources, 'He said: "They went home by the river,” Fox went on. “Nobody saw them on the way."');
  });
  it('is silent about contractions, numerals and words written as two', () => {
    expectSilence(
      { 'a.txt': '“I would like to know what three men of the work force think about it,” she said.' },
      '“I’d like to know what 3 men of the workforce think about it,” she said.',
    );
  });
});

describe('quote-misattributed', () => {
  it('gives the words back to the one who said them', () => {
    expectFindings(
      BRIDGE,
      'The club won. “It was never about the last million,” [[Mathilde Deroux >> Beatriz Coutinho-Sá :: quote-misattributed]] said.',
    );
  });
  it('speaks once of a quotation in two halves', () => {
    expectFindings(
      BRIDGE,
      '“We have 61 reports on him,” [[Rosalind Achterberg >> Mathilde Deroux :: quote-misattributed]] said, “and not one of them says no.”',
    );
  });
  it('takes what "in the words of" and an apposition say', () => {
    const sources = {
      'b.txt': 'Hugo van Aalst owns a sixth of the shares.',
      'a.txt':
        'Jocasta Venn, an analyst at Marchbank Hale, the broker, said it had “bought the best stretch of water for the price of a boat”.',
    };
    expectFindings(
      sources,
      'Norholt has, in the words of [[Hugo van Aalst >> Jocasta Venn :: quote-misattributed]], “bought the best stretch of water for the price of a boat”.',
    );
    expectSilence(
      sources,
      'Jocasta Venn, who works for Marchbank Hale, called it “bought the best stretch of water for the price of a boat”.',
    );
  });
  it('takes a source’s “he” for the one who spoke before, unless the other is named nearby', () => {
    const quotation = '“It was logged and it was closed. That is on us,”';
    const source = `Dr. Miriam Castellanos-Reed, the chief medical officer, said so after a review. ${quotation} she said.`;
    expectFindings(
      { 'a.txt': source, 'b.txt': 'Walter Dunleavy wrote the report.' },
      `${quotation} [[Walter Dunleavy >> Miriam Castellanos-Reed :: quote-misattributed]] said.`,
    );
    expectSilence({ 'a.txt': `Walter Dunleavy wrote the report.\n\n${source}` }, `${quotation} Walter Dunleavy said.`);
  });
  it('is silent where the speaker is right, or the source leaves the speaker open', () => {
    expectSilence(BRIDGE, '“He wanted rain,” Coutinho-Sá said, “a big stadium and a coach who would leave him alone.”');
    expectSilence(
      { 'a.txt': 'One of them said: “The siren came after the water, and what use is that?”' },
      '“The siren came after the water, and what use is that?” said Nélida Prats.',
    );
  });
  it('is silent where a person speaks for an organisation', () => {
    expectSilence(
      { 'a.txt': '“The key questions remain unresolved for all of us,” Deutsche Post said.' },
      '“The key questions remain unresolved for all of us,” said Paul Lee, a spokesman.',
    );
  });
});

describe('quote-unsourced', () => {
  it('reports a quotation with a speaker that no source has', () => {
    expectFindings(BRIDGE, '[[“I cheered for whoever had the ball,” :: quote-unsourced]] Deroux said.');
  });
  it('is silent about fragments, scare quotes and titles', () => {
    expectSilence(BRIDGE, 'The “woke” mayor read “The Old Man and the Sea” and called it “a good book” in the end.');
  });
});
