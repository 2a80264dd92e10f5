import { expectFindings, expectSilence } from '../../support/marks';

describe('name-wrong-title: offices of two fields', () => {
  const sources = {
    'a.txt':
      'The road was closed, the fire chief, Sello Mabuza, said. Health Commissioner Ines Farrugia spoke. Odile Krantz is the commissioner of police.',
    'b.txt': 'The trade secretary, Bram Oosten, flew home.',
  };
  it('reports another office of another field, whatever its noun', () => {
    expectFindings(
      sources,
      'The road, said Sello Mabuza, the [[transport minister >> fire chief :: name-wrong-title]], is closed.',
    );
    expectFindings(
      sources,
      '[[Energy Secretary >> Health Commissioner :: name-wrong-title]] Ines Farrugia spoke on Monday.',
    );
    expectFindings(
      sources,
      'Odile Krantz, the [[agriculture minister >> commissioner of police :: name-wrong-title]], came.',
    );
  });
  it('keeps silent where one office may have both fields, or no field is told', () => {
    expectSilence(sources, 'Sello Mabuza, the fire commissioner, closed it.');
    expectSilence(sources, 'Bram Oosten, the industry minister, flew home.');
    expectSilence(sources, 'Bram Oosten, the minister, flew home.');
    expectSilence(sources, 'Ines Farrugia, a former energy minister, spoke.');
    expectSilence(sources, 'Odile Krantz, who is also the party secretary, came.');
    expectSilence(
      { ...sources, 'c.txt': 'Before he was moved to the ministry of defence, Bram Oosten had been in trade.' },
      'Bram Oosten, the defence minister, flew home.',
    );
  });
});

describe('name-wrong-title: deputies and assistants', () => {
  const sources = {
    'a.txt':
      'The note was written by the deputy minister of education, Ruth Achterberg. Deputy Commissioner Paul Anane agreed. Iris Blom, the deputy editor, left.',
  };
  it('tells the two apart in offices of a state', () => {
    expectFindings(
      sources,
      'The note is by Ruth Achterberg, the [[assistant >> deputy :: name-wrong-title]] minister of education.',
    );
    expectFindings(sources, '[[Assistant >> Deputy :: name-wrong-title]] Commissioner Paul Anane agreed.');
  });
  it('keeps silent where one is called by the other, or both are said', () => {
    expectSilence(sources, 'Iris Blom, the assistant editor, left.');
    expectSilence(sources, 'Ruth Achterberg, the deputy education minister, wrote it.');
    expectSilence(
      { ...sources, 'b.txt': 'Ruth Achterberg, assistant minister of education, was there.' },
      'The note is by Ruth Achterberg, the assistant minister of education.',
    );
  });
});
