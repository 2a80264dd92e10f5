import { expectFindings, expectSilence } from '../../support/marks';

describe('name-wrong-title: fields', () => {
  it('knows a minister of some affairs by the field alone', () => {
    const sources = {
      'a.txt': 'Ines Halvorsen, the maritime minister, flew to Torsby.',
      'b.txt': 'Ines Halvorsen, Minister of Maritime Affairs, said nothing.',
    };
    expectFindings(sources, 'Ines Halvorsen, the [[interior >> maritime :: name-wrong-title]] minister, flew there.');
    expectSilence(sources, 'Ines Halvorsen, the minister of maritime affairs, flew there.');
  });
  it('compares what professors teach, whatever stands behind it', () => {
    const sources = {
      'a.txt': 'Owen Pell, a professor of health economics at Torsby University, agreed.',
      'b.txt': 'Hilde Sorge, professor emeritus of statistics, counted.',
    };
    expectFindings(
      sources,
      'Owen Pell, a professor of [[labor >> health :: name-wrong-title]] economics at Torsby University, agreed.',
    );
    expectSilence(sources, 'Owen Pell, a professor of economics at Torsby University, agreed.');
    expectFindings(sources, 'Hilde Sorge, a professor emeritus of [[history :: name-wrong-title]], counted.');
    expectSilence(sources, 'Hilde Sorge, a professor of statistics, counted.');
  });
  it('tells kinds of engineers apart, where she is described before the pronoun', () => {
    const sources = { 'a.txt': 'Ms Marit Oyen, 48, a civil engineer, was elected in May.' };
    const before = 'Marit Oyen is not going to stay. In the meantime the house has been painted.';
    expectFindings(
      sources,
      `${before}\n\nA [[mining >> civil :: name-wrong-title]] engineer of 48, she was elected in May.`,
    );
    expectSilence(sources, `${before}\n\nA civil engineer of 48, she was elected in May.`);
    expectSilence(sources, `${before} Anna Dahl agreed.\n\nA mining engineer of 48, she was elected in May.`);
  });
});
