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

describe('name-wrong-title: posts on one staff', () => {
  const sources = {
    'a.txt':
      'The list will be read on Friday, her press secretary, Ottavia Renn, said. Later Malik Osei, the governor’s chief of staff, resigned. Pia Wren, her national security adviser, stayed.',
  };
  it('reports another one of them', () => {
    expectFindings(
      sources,
      'The list was read by Ottavia Renn, the mayor’s [[chief of staff >> press secretary :: name-wrong-title]].',
    );
    expectFindings(
      sources,
      'The governor’s [[press secretary >> chief of staff :: name-wrong-title]], Malik Osei, left.',
    );
    expectFindings(
      sources,
      'Pia Wren, the president’s [[private secretary >> security adviser :: name-wrong-title]], stayed on.',
    );
  });
  it('keeps silent where the same is said in other words, of another time, or by some source', () => {
    expectSilence(sources, 'Ottavia Renn, a spokeswoman for the mayor, read it.');
    expectSilence(sources, 'Malik Osei, a former press secretary, resigned.');
    expectSilence(
      { ...sources, 'b.txt': 'Ottavia Renn had led the mayor’s staff since May.' },
      'The list was read by Ottavia Renn, the mayor’s chief of staff.',
    );
  });
});

describe('name-wrong-title: who has a thing, and who keeps it', () => {
  const sources = {
    'a.txt':
      'The boiler had been cold since dawn, said Gustav Ahlin, the manager of the laundry. Rosalba Tirado, the owner of the orchard, wept. Nell Fogarty, the chef at the inn, cooked.',
  };
  it('reports the one for the other', () => {
    expectFindings(sources, 'Gustav Ahlin, the [[owner >> manager :: name-wrong-title]] of the laundry, was cold.');
    expectFindings(sources, 'Rosalba Tirado, the orchard’s [[tenant >> owner :: name-wrong-title]], wept.');
  });
  it('keeps silent about another thing, other works, and owners whom some source tells of', () => {
    expectSilence(sources, 'Gustav Ahlin, the owner of a boat, was cold.');
    expectSilence(sources, 'Nell Fogarty, the owner of the inn, cooked.');
    expectSilence(
      { ...sources, 'b.txt': 'Gustav Ahlin bought the laundry ten years ago and still owns it.' },
      'Gustav Ahlin, the owner of the laundry, was cold.',
    );
  });
});

describe('name-wrong-title: posts of a body that was named before', () => {
  const sources = {
    'a.txt':
      'The guild of pilots will march. Its treasurer, Ivana Prkacin, carries the flag. Dag Sonne, the lawyer of the choir, sang. Ewa Lis, the secretary of the chamber, wrote.',
  };
  it('reports another post than the sources have of it', () => {
    expectFindings(
      sources,
      'The guild of pilots means to march. Its [[lawyer >> treasurer :: name-wrong-title]], Ivana Prkacin, carries the flag.',
    );
    expectFindings(
      sources,
      'The choir is in debt. Dag Sonne, its [[conductor >> lawyer :: name-wrong-title]], sang all the same.',
    );
  });
  it('keeps silent about other bodies, and about those in charge by another word', () => {
    expectSilence(sources, 'The brewery is in debt. Dag Sonne, its treasurer, sang all the same.');
    expectSilence(sources, 'The chamber met. Ewa Lis, its director, wrote.');
    expectSilence(
      { ...sources, 'b.txt': 'Dag Sonne is at once conductor and treasurer.' },
      'The choir is in debt. Dag Sonne, its conductor, sang all the same.',
    );
  });
  it('takes the one of two at a team who is called so by name', () => {
    const two = {
      'a.txt': 'The coach, Irma Vesely, was glad. The director, Lucie Hart, paid. “We ran,” said Irma Vesely.',
    };
    expectFindings(two, 'Irma Vesely, the [[director >> coach :: name-wrong-title]] of the club, was glad.');
  });
});

describe('name-wrong-title: councils by what they are for', () => {
  const sources = {
    'a.txt': 'Manu Teariki, who chairs the island council, stayed. The chairman of the town council, Ola Brekk, left.',
  };
  it('reports another level, wherever the place stands', () => {
    expectFindings(
      sources,
      'Manu Teariki, the chairman of the [[regional >> island :: name-wrong-title]] council of Rautea, stayed.',
    );
    expectFindings(sources, 'Ola Brekk, chairman of the [[county >> town :: name-wrong-title]] council, left.');
  });
  it('keeps silent where one body may be called by either', () => {
    expectSilence(sources, 'Manu Teariki, the chairman of the local council of Rautea, stayed.');
    expectSilence(sources, 'Ola Brekk, chairman of the municipal council of Brekkstad, left.');
  });
});

describe('name-wrong-title: ministries, envoys and the opposition', () => {
  const sources = {
    'a.txt':
      'The interior minister, Vida Korhal, resigned. The US ambassador, Amos Tildy, was there, and so was Oman’s ambassador, Zuri Hadad. The opposition leader, Nuno Falk, laughed.',
    'b.txt': 'Wanda Pryor is the vice president for human resources.',
  };
  it('reports another one', () => {
    expectFindings(
      sources,
      'Vida Korhal, who heads the [[finance >> interior :: name-wrong-title]] ministry, resigned.',
    );
    expectFindings(sources, 'Vida Korhal resigned as [[finance >> interior :: name-wrong-title]] minister.');
    expectFindings(sources, 'Amos Tildy, the [[British >> American :: name-wrong-title]] ambassador, was there.');
    expectFindings(sources, 'Zuri Hadad, the [[Kuwaiti >> Omani :: name-wrong-title]] ambassador, was there.');
    expectFindings(sources, 'Nuno Falk, the [[prime minister >> leader :: name-wrong-title]], laughed.');
    expectFindings(
      sources,
      'It was said by Wanda Pryor, the vice president for [[logistics >> human resources :: name-wrong-title]].',
    );
  });
  it('keeps silent where it is said in other words', () => {
    expectSilence(sources, 'Vida Korhal, who heads the home ministry, resigned.');
    expectSilence(sources, 'Vida Korhal resigned as interior minister.');
    expectSilence(sources, 'Amos Tildy, the American ambassador, was there.');
    expectSilence(sources, 'Amos Tildy, the ambassador to Oman, was there.');
    expectSilence(sources, 'Nuno Falk, the leader of his party, laughed.');
    expectSilence(sources, 'Nuno Falk, a former prime minister, laughed.');
  });
});

describe('name-wrong-title: what stands behind a degree', () => {
  it('is read as without it', () => {
    expectFindings(
      {
        'a.txt':
          'It is led by Hollis Marchetti, Ph.D., Professor of Virology at Dunmore University. Five others sit on it.',
      },
      'It is led by Hollis Marchetti, a professor of [[theology >> virology :: name-wrong-title]] at Dunmore University.',
    );
  });
});
