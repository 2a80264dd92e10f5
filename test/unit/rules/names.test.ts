import { expectFindings, expectSilence } from '../../support/marks';

const TALKS = {
  'a.txt':
    'Steve Witkoff, the special envoy, will see Vladimir Putin in Moscow. Witkoff flew from Kyiv.\nRep. Don Bacon (R-Neb.) spoke. Army Secretary Dan Driscoll went to Kyiv.',
  'b.txt':
    'Special envoy Steve Witkoff met Kirill Dmitriev near Zaporizhzhia. Rustem Umerov, a security official, was in Kyiv.',
  'c.txt': 'Steve Witkoff came to Kiev with Dan Driscoll. President Volodymyr Zelensky stayed.',
};

describe('name-misspelled', () => {
  it('corrects one word and leaves the rest of the name, a possessive and the title', () => {
    expectFindings(
      TALKS,
      'Special envoy Steve [[Witkof >> Witkoff :: name-misspelled]]’s plane left with Army Secretary Dan [[Driscol >> Driscoll :: name-misspelled]].',
    );
  });
  it('corrects given names, surnames and places', () => {
    expectFindings(
      TALKS,
      '[[Kiril >> Kirill :: name-misspelled]] Dmitriev and Rustem [[Umarov >> Umerov :: name-misspelled]] met near [[Zaporizhzia >> Zaporizhzhia :: name-misspelled]].',
    );
  });
  it('corrects a surname alone', () => {
    expectFindings(TALKS, 'The envoy, Steve Witkoff, left. [[Witkkoff >> Witkoff :: name-misspelled]] will be back.');
  });
  it('keeps the capitals of a headline', () => {
    expectFindings(TALKS, 'WITKOFF and [[DRISCOL >> DRISCOLL :: name-misspelled]] fly to Moscow with Dan Driscoll.');
  });
  it('corrects organisations and places of several words, and names with particles', () => {
    const sources = {
      'a.txt': 'Brannock Weald will mend Los Olmares bridge. Nadim al-Sabbagh and Pieter van den Boogaert spoke.',
      'b.txt': 'Brannock Weald won. Nadim al-Sabbagh and Pieter van den Boogaert won in Los Olmares.',
    };
    expectFindings(
      sources,
      '[[Brannoch >> Brannock :: name-misspelled]] Weald works in Los [[Olmeres >> Olmares :: name-misspelled]]. Nadim [[al-Sabagh >> al-Sabbagh :: name-misspelled]] and Pieter van den [[Bogart >> Boogaert :: name-misspelled]] came.',
    );
  });
  it('is silent inside quotations', () => {
    expectSilence(TALKS, 'He wrote that “Steve Witkof is a friend.”', { rules: { 'quote-unsourced': 'off' } });
  });
  it('is silent about people of the same name, women’s names and other places', () => {
    expectSilence(
      { 'a.txt': 'Sergei Ivanov met John Smith in Austria. Klaus Hansen came.' },
      'Anna Ivanova met Peter Smyth in Australia. Klara Hansson came.',
    );
  });
  it('is silent where any source has the spelling', () => {
    expectSilence(
      { 'a.txt': 'Tom Karlsen came.', 'b.txt': 'The lawyer Anna Karlson left.' },
      'The lawyer Karlson spoke, and Tom Karlsen did not.',
    );
  });
  it('is silent about plurals, adjectives and peoples made of a name', () => {
    expectSilence(
      { 'a.txt': 'Klitschko beat him in Costa Rica. A Christian group came from Africa.' },
      'The Klitschkos and a Costa Rican, both Christians, spoke of African boxing.',
    );
  });
  it('is silent about diacritics, initials, short forms and the surname first', () => {
    expectSilence(
      {
        'a.txt': 'Vedran Matošec met Daniel Driscoll, Vladimir Putin and Ryota Onishi. Barry Rand left.',
        'b.txt': 'Vedran Matošec and Daniel Driscoll left.',
      },
      'Vedran Matosec met Dan Driscoll, Vladimir V. Putin and Onishi Ryota. A. Barry Rand left.',
    );
  });
});

describe('name-variant', () => {
  it('reports what fewer sources use', () => {
    expectFindings(TALKS, 'Officials in [[Kiev >> Kyiv :: name-variant]] agreed.');
  });
  it('counts sources, not mentions', () => {
    const sources = {
      'a.txt': 'Kiev, Kiev and Kiev again. They left Kiev.',
      'b.txt': 'They went to Kyiv.',
      'c.txt': 'They met in Kyiv.',
    };
    expectFindings(sources, 'They met in [[Kiev >> Kyiv :: name-variant]].');
  });
  it('takes another transliteration for a matter of style', () => {
    expectFindings(
      { ...TALKS, 'd.txt': 'Volodymyr Zelensky spoke.' },
      'President Volodymyr [[Zelenskiy >> Zelensky :: name-variant]] stayed.',
    );
  });
  it('knows a place by a name that no source uses', () => {
    expectFindings({ 'a.txt': 'They met in Kyiv on Monday.' }, 'They met in [[Kiev >> Kyiv :: name-variant]].');
  });
  it('follows house style, against all sources', () => {
    expectFindings(TALKS, 'They flew from [[Kyiv >> Kiev :: name-variant]] to Kiev.', { style: { Kiev: ['Kyiv'] } });
  });
  it('follows the style in the front matter', () => {
    expectFindings(TALKS, '---\nstyle:\n  Kiev: [Kyiv]\n---\nThey flew from [[Kyiv >> Kiev :: name-variant]].');
  });
  it('is silent about a tie, and about dots and capitals', () => {
    expectSilence(
      {
        'a.txt': 'Volodymyr Zelensky spoke in the US.',
        'b.txt': 'Volodymyr Zelenskyy left the US.',
        'c.txt': 'He left the U.S. too.',
      },
      'Volodymyr Zelenskyy flew to the U.S. on Monday.',
    );
  });
});

describe('name-wrong-given', () => {
  it('reports another given name with the same role', () => {
    expectFindings(
      TALKS,
      '[[Dan >> Don :: name-wrong-given]] Bacon, a Republican congressman, spoke. Army Secretary [[Dave >> Dan :: name-wrong-given]] Driscoll did not.',
    );
  });
  it('reports a source’s slip', () => {
    const sources = { ...TALKS, 'd.txt': 'President Trump sent special envoy Joshua Witkov. Witkov flew.' };
    expectFindings(sources, '[[Joshua >> Steve :: name-wrong-given]] Witkoff, the special envoy, left.');
  });
  it('reports one of two people of one surname in the other’s post', () => {
    const sources = {
      'a.txt': 'Dr Pilar Ortuño, director of the hospital, spoke. Rafael Ortuño, the fire chief, did too.',
      'b.txt': 'Pilar Ortuño, the director, left with the fire chief, Rafael Ortuño.',
    };
    expectFindings(
      sources,
      'The hospital’s director, Dr [[Rafael >> Pilar :: name-wrong-given]] Ortuño, spoke. The fire chief, Rafael Ortuño, agreed.',
    );
  });
  it('is silent about relatives', () => {
    expectSilence(
      {
        'a.txt':
          'President Donald Trump spoke. The boxer Keith Scott died. Thaksin Shinawatra, the former leader, left.',
      },
      'Melania Trump, the first lady, and Eric Trump, the president’s son, came. Rakeyia Scott, his wife, wept. Paetongtarn Shinawatra leads the party.',
    );
  });
});

describe('name-inconsistent', () => {
  it('reports a second spelling of a name that no source knows', () => {
    expectFindings(
      { 'a.txt': 'Nothing of her.' },
      'Ruth Pennock signed. Ms [[Pennick >> Pennock :: name-inconsistent]] left. Ms Pennock came back.',
    );
  });
  it('reports the rarer spelling where the sources are divided', () => {
    const sources = { 'a.txt': 'President Volodymyr Zelensky spoke.', 'b.txt': 'President Volodymyr Zelenskyy spoke.' };
    expectFindings(
      sources,
      'President Volodymyr Zelensky spoke. [[Zelenskyy >> Zelensky :: name-inconsistent]] left. Zelensky came back.',
    );
  });
  it('is silent about families', () => {
    expectSilence({ 'a.txt': 'Nothing of them.' }, 'The Pennocks came: Ruth Pennock and Tom Pennick-Hale.');
  });
});

describe('name-unknown', () => {
  it('is off, and reports the first mention when it is on', () => {
    expectSilence(TALKS, 'Perpetua Haldane brought tea.');
    expectFindings(TALKS, '[[Perpetua Haldane :: name-unknown]] brought tea to Steve Witkoff. Haldane left.', {
      rules: { 'name-unknown': 'hint' },
    });
  });
});
