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

describe('name-wrong-title: services and offices', () => {
  it('reports an officer of another service', () => {
    const sources = { 'a.txt': 'A review led by Commander Edvard Lien of the coastguard will report in May.' };
    expectFindings(
      sources,
      'A review, led by Commander Edvard Lien of the [[navy >> coastguard :: name-wrong-title]], is to report in May.',
    );
    expectSilence(sources, 'A review, led by Commander Edvard Lien of the coastguard, is to report in May.');
    expectSilence(
      { ...sources, 'b.txt': 'Edvard Lien came from the navy.' },
      'A review, led by Commander Edvard Lien of the navy, is to report in May.',
    );
  });
  it('reads an office before a name that has a title', () => {
    const sources = { 'a.txt': 'Reverend Amos Chanda, the speaker, said that 33 members had signed.' };
    expectFindings(
      sources,
      'The [[clerk >> speaker :: name-wrong-title]] of the assembly, the Rev. Amos Chanda, says that 33 had signed.',
    );
    expectSilence(sources, 'The speaker of the assembly, the Rev. Amos Chanda, says that 33 had signed.');
    // a list of three people
    expectSilence(sources, 'The clerk of the assembly, the Rev. Amos Chanda and a guard had signed.');
  });
  it('knows that a state has a treasurer and an attorney general', () => {
    const sources = { 'a.txt': 'The attorney general of Ostmark, Pia Rasch, found the price fair.' };
    expectFindings(
      sources,
      'Pia Rasch, the state’s [[treasurer >> attorney general :: name-wrong-title]], found the price fair.',
    );
    // of a club
    expectSilence(sources, 'Pia Rasch, the treasurer, found the price fair.');
  });
  it('reads who is who in a list in capitals', () => {
    const sources = {
      'a.txt':
        'Edited transcript\n\nPARTICIPANTS\n\nRaymond Dudek, Chief Financial Officer\n\nKaren Holt, Chief Executive Officer\n\nDUDEK: We pay a lot for it.\n\nHOLT: We do.\n\nDUDEK: I sleep well.',
    };
    expectFindings(
      sources,
      'Raymond Dudek, the chief [[operating >> financial :: name-wrong-title]] officer, sleeps well.',
    );
    expectSilence(sources, 'Raymond Dudek, the chief financial officer, sleeps well.');
  });
});

describe('name-wrong-title: of which people somebody is', () => {
  it('reads the people without a noun, and the country behind a name in brackets', () => {
    const sources = { 'a.txt': 'The winner is Black Gull (Duncan Ferrie, Scotland), by one minute.' };
    expectFindings(sources, 'Duncan Ferrie, who is [[Irish >> Scottish :: name-wrong-title]], shouted three times.');
    expectSilence(sources, 'Duncan Ferrie, who is Scottish, shouted three times.');
    expectSilence(sources, 'Duncan Ferrie, who is British, shouted three times.');
  });
});
