import { expectFindings, expectSilence } from '../../support/marks';

describe('name-wrong-title: one of a people in place of a name', () => {
  const sources = {
    'a.txt':
      'In round two Aino Lehto met Radka Benkova of Bulgaria, gave up a knight and won. Benkova asked for a draw. The Latvian Zane Ozola came third.',
    'b.txt': 'Aino Lehto won the title at home in Varnsund.',
  };
  it('reports one of whom no source knows', () => {
    expectFindings(
      sources,
      'It was found a round after Radka Benkova had sat opposite Aino Lehto. The [[Romanian >> Bulgarian :: name-wrong-title]] asked for a draw.',
    );
    expectFindings(
      sources,
      'Radka Benkova had led. Aino Lehto is the first winner from here. She and the [[Romanian >> Bulgarian :: name-wrong-title]] had drawn.',
    );
  });
  it('keeps silent about others of whom the sources know, and where more than one may be meant', () => {
    expectSilence(sources, 'Radka Benkova had sat opposite Aino Lehto. The Bulgarian asked for a draw.');
    expectSilence(sources, 'Radka Benkova had sat opposite Aino Lehto. The Latvian asked for a draw.');
    expectSilence(sources, 'Radka Benkova beat Zane Ozola. The Romanian asked for a draw.');
    expectSilence(sources, 'Radka Benkova had sat opposite Aino Lehto. The Romanian side asked for a draw.');
    expectSilence(sources, 'Aino Lehto won. The Romanian asked for a draw.');
  });
  it('keeps silent about somebody whom no source knows', () => {
    expectSilence(sources, 'Radka Benkova had sat opposite Mircea Popescu. The Romanian asked for a draw.', {
      rules: { 'name-unknown': 'off' },
    });
  });
});

describe('name-wrong-title: the country of a thing with a name', () => {
  const sources = {
    'a.txt':
      'Norway was sending a coastguard cutter. The harbour took in a South African research ship, the Isandla. Pumps came from Kestrova of Austria.',
    'b.txt': 'The South African research ship Isandla took off 90 people.',
  };
  it('reports another one', () => {
    expectFindings(
      sources,
      'The [[Canadian >> South African :: name-wrong-title]] research ship Isandla took off 90 people.',
    );
    expectFindings(sources, 'The pumps are by Kestrova, the [[Belgian >> Austrian :: name-wrong-title]] supplier.');
  });
  it('knows a firm that looks like a person by its last word', () => {
    expectFindings(
      { 'a.txt': 'The router supplier, Torvund Networks of Denmark, sent six people.' },
      'Torvund Networks, the [[Finnish >> Danish :: name-wrong-title]] supplier, sent six people.',
    );
  });
  it('keeps silent where a source speaks of that country beside it, and where nothing is said', () => {
    expectSilence(sources, 'The South African research ship Isandla took off 90 people.');
    expectSilence(sources, 'The research ship Isandla took off 90 people.');
    expectSilence(
      { ...sources, 'c.txt': 'The Isandla, which flies the Canadian flag, took off 90 people.' },
      'The Canadian research ship Isandla took off 90 people.',
    );
  });
});

describe('name-wrong-title: peoples whose word two lands share', () => {
  const sources = {
    'a.txt':
      'Femke Aalders of the Netherlands won. Placide Mbemba of the Republic of the Congo was next, before Solène Riou of France.',
  };
  it('are at home in either', () => {
    expectSilence(sources, 'Femke Aalders won. The Dutchwoman is 29.');
    expectSilence(sources, 'Femke Aalders, the Dutch rider, won. Placide Mbemba, a Congolese, was next.');
    expectSilence(sources, 'The American people like Solène Riou, the French rider, too.');
  });
  it('are none of other lands', () => {
    expectFindings(sources, 'Femke Aalders, the [[Swiss >> Dutch :: name-wrong-title]] cyclist, won.');
  });
});
