import { expectFindings, expectSilence } from '../../support/marks';

describe('name-wrong-title: to which body somebody belongs', () => {
  const REGATTA = {
    'a.txt':
      'Ines Hohl (Larkspur) won the third heat, ahead of Britt Aker (Terns) and Nora Lund (Oldhaven). Larkspur has four boats.',
    'b.txt': 'Ada Quill, an analyst at Farrow Bank, was unmoved, while Dirk Moss of Tern Capital sold all that he had.',
  };
  it('reads the team in brackets behind a name, in a source that gives one to several', () => {
    expectFindings(REGATTA, 'Ines Hohl of [[Oldhaven >> Larkspur :: name-wrong-title]] was first.');
    expectFindings(
      REGATTA,
      'Britt Aker rows well. Aker drives for [[Oldhaven >> Terns :: name-wrong-title]] in winter.',
    );
    expectSilence(REGATTA, 'Ines Hohl of Larkspur was first, and Nora Lund rides for Oldhaven.');
    expectSilence(
      { 'a.txt': 'Ines Hohl (Larkspur) won the third heat. The Oldhaven team was last.' },
      'Ines Hohl of Oldhaven was first.',
    );
    expectFindings(
      { 'a.txt': 'The Friends of Hollow Moor (FoHM) won. The Friends of Hollow Moor have 20 members.' },
      'The Friends of Hollow Moor ([[FHM >> FoHM :: name-misspelled]]) won.',
    );
    expectSilence(REGATTA, 'Ines Hohl of Norway was first. Britt Aker, who rode for Oldhaven as a girl, was second.');
  });
  it('is not put off by the body of somebody else in the same sentence', () => {
    expectFindings(
      REGATTA,
      'Ada Quill, an analyst at [[Tern Capital >> Farrow Bank :: name-wrong-title]], was unmoved.',
    );
    expectSilence(
      { 'b.txt': 'Ada Quill, an analyst at Farrow Bank, which Tern Capital owns, was unmoved.' },
      'Ada Quill, an analyst at Tern Capital, was unmoved.',
    );
    expectSilence(
      { ...REGATTA, 'c.txt': 'Ada Quill and Dirk Moss of Tern Capital spoke.' },
      'Ada Quill, an analyst at Tern Capital, was unmoved.',
    );
  });
  it('knows a body by what it is called, whatever its name looks like', () => {
    const sources = {
      'a.txt':
        'The break-in was traced by Stonecrop, a security firm in Lund. Stonecrop’s head of research, Ada Quill, spoke. The law firm Harper Dene has 900 clients.',
    };
    expectFindings(sources, '“It was a door,” said Ada Quill of [[Harper Dene >> Stonecrop :: name-wrong-title]].');
    expectFindings(
      sources,
      'Ada Quill, who leads research at [[Harper Dene >> Stonecrop :: name-wrong-title]], spoke.',
    );
    expectSilence(sources, 'Ada Quill of Stonecrop spoke.');
    expectSilence({ ...sources, 'b.txt': 'Ada Quill once advised Harper Dene.' }, 'Ada Quill of Harper Dene spoke.');
    expectSilence({ 'a.txt': 'Stonecrop’s head of research, Ada Quill, met Harper Dene.' }, 'Ada Quill of Lund spoke.');
  });
  it('reads the body before what somebody does', () => {
    const sources = { 'a.txt': 'Farrow Bank analyst Ada Quill was unmoved. Tern Capital sold all that it had.' };
    expectFindings(
      sources,
      'Ada Quill, an analyst at [[Tern Capital >> Farrow Bank :: name-wrong-title]], was unmoved.',
    );
    expectSilence(sources, 'Ada Quill of Farrow was unmoved.');
    expectSilence(
      { 'a.txt': 'Airline spokesman Dirk Moss was sorry. Tern Airways flies to Lund.' },
      'Dirk Moss, a spokesman for Tern Airways, was sorry.',
    );
    expectSilence({ 'a.txt': 'U.S. Senate candidate Ada Quill spoke.' }, 'Ada Quill, a Senate candidate, spoke.');
  });
  it('reads the body in the label of who speaks', () => {
    const sources = {
      'a.txt': 'Ada Quill, Farrow Bank: We saw it coming.\n\nDirk Moss, trader, Oldhaven Bank: We did not.',
    };
    expectFindings(sources, 'Ada Quill of [[Oldhaven >> Farrow :: name-wrong-title]] Bank was early.');
    expectSilence(sources, 'Dirk Moss of Oldhaven Bank did not.');
  });
  it('reads the place that opens the sentence of an office of places', () => {
    const sources = {
      'a.txt':
        'In Tarnby the mayor, Ada Quill, counted blankets. (Mrs Quill and the mayor of Osk are not related.) The mayor of Osk, Emil Quill, was in hospital.',
    };
    expectFindings(sources, 'Ada Quill, the mayor of [[Osk >> Tarnby :: name-wrong-title]], counted blankets.');
    expectSilence(sources, 'Ada Quill, the mayor of Tarnby, counted blankets.');
  });
  it('leaves it where the sources tell the same of somebody of the body that the draft names', () => {
    const sources = {
      'a.txt':
        '“They wanted nails before bread,” said Ines Hohl of the charity Harbour Aid on the first boat. Ada Quill of the Farrow Hospital was in town.',
    };
    expectSilence(sources, 'The people wanted nails before bread on the first boat, said Ada Quill of Harbour Aid.', {
      rules: { 'entity-mismatch': 'off', 'quote-misattributed': 'off' },
    } as never);
  });
});

describe('name-wrong-title: parts of bodies', () => {
  const sources = { 'a.txt': 'Ivo Brandl of the Faculty of Forestry counted owls. The University of Torsby paid.' };
  it('knows that a faculty is one of a university', () => {
    expectSilence(sources, 'Ivo Brandl of the University of Torsby is fond of owls.', {
      rules: { 'entity-mismatch': 'off' },
    });
    expectFindings(sources, 'Ivo Brandl of the Faculty of [[Law >> Forestry :: name-wrong-title]] counted owls.');
  });
});

describe('name-wrong-title: parties for short', () => {
  it('takes the first word of a party for it', () => {
    const sources = { 'a.txt': 'Ines Hohl, who leads the Fishers’ Party, came late. The Fishers have two seats.' };
    expectSilence(sources, 'Ines Hohl, of the Fishers, came late.', { rules: { 'entity-mismatch': 'off' } });
  });
});

describe('name-wrong-title: where somebody teaches', () => {
  const sources = {
    'a.txt': '“Tides forget nothing,” warned Ulrika Fenn of the University of Garlund, who dived there.',
  };
  it('is read behind a subject of two words', () => {
    expectFindings(
      sources,
      '“Tides forget nothing,” warned Ulrika Fenn, who teaches marine biology at the University of [[Thorsby >> Garlund :: name-wrong-title]].',
    );
  });
  it('keeps silent where it is the same', () => {
    expectSilence(
      sources,
      '“Tides forget nothing,” warned Ulrika Fenn, who teaches marine biology at the University of Garlund.',
    );
  });
});

describe('name-wrong-title: where scholars are', () => {
  const sources = {
    'a.txt':
      'The ice is thin, said Oddny Varg, a polar historian at the University of Hamre. Dr Piet Loos, a surgeon at St Olaf Hospital, agreed.',
  };
  it('is told by whoever teaches there as by whoever does research', () => {
    expectFindings(
      sources,
      'The ice is thin, said Oddny Varg, professor of history at the University of [[Selje >> Hamre :: name-wrong-title]].',
    );
  });
  it('is none of what else somebody does', () => {
    expectSilence(sources, 'Once a diver at the Selje Institute, Oddny Varg now reads letters.');
    expectSilence(sources, 'Piet Loos, who taught geography at Selje Academy, agreed.');
  });
});
