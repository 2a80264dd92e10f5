import { expectFindings, expectSilence } from '../../support/marks';

const TALKS = {
  'a.txt':
    'Steve Witkoff, the special envoy, will see Vladimir Putin in Moscow. Witkoff flew from Kyiv.\nRep. Don Bacon (R-Neb.) spoke. Army Secretary Dan Driscoll went to Kyiv.',
  'b.txt':
    'Special envoy Steve Witkoff met Kirill Dmitriev near Zaporizhzhia. Rustem Umerov, a security official, was in Kyiv.',
  'c.txt':
    'Steve Witkoff came to Kiev with Dan Driscoll. President Volodymyr Zelensky stayed, and Rustem Umerov went to Zaporizhzhia.',
};

describe('name-misspelled', () => {
  it('takes no English spelling for a transliteration', () => {
    const sources = { 'a.txt': 'Dorothea Kinnersley came.', 'b.txt': 'Dorothea Kinnersley left.' };
    expectFindings(sources, 'Dorothea [[Kinnersly >> Kinnersley :: name-misspelled]] came.');
  });
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
  it('leaves it open where one source is no likelier to be right than the draft', () => {
    const source = { 'a.txt': 'Najim Haghani spoke. Mariano Rejoy spoke.' };
    expectFindings(source, 'Najim [[Haqani >> Haghani :: name-variant]] spoke.');
    expectFindings(
      source,
      'Mariano [[Rajoy >> Rejoy :: name-variant]] left. [[Rajoy >> Rejoy :: name-variant]] will be back.',
    );
    expectFindings(source, 'Mariano Rejoy left. [[Rajoy >> Rejoy :: name-misspelled]] will be back.');
    expectFindings(
      { ...source, 'b.txt': 'Najim Haghani came.' },
      'Najim [[Haqani >> Haghani :: name-misspelled]] spoke.',
    );
  });
  it('is silent about other forms of a name', () => {
    expectSilence(
      {
        'a.txt': 'The Council of Economic Advisers met in the Carolinas. Puerto Rico Power Board fell.',
        'b.txt': 'The Council of Economic Advisers left. Puerto Rico Power Board lost.',
      },
      'The Council of Economic Advisors met as Carolinians and the Puerto Rican Power Board slept.',
    );
  });
  it('is silent about accounts, codes, places and people who are something else', () => {
    expectSilence(
      {
        'a.txt': 'Alexander Lukashenko, the president of Belarus, flew in on Delta Flight 1143 with Ken Chiames.',
        'b.txt': 'President Alexander Lukashenko of Belarus came from America with Ken Chiames.',
      },
      'The spokesman Alexander Lukashevich came on Delta Flight 1142 from Africa. Ken Chiames wrote to @KChiame near Ciales.',
    );
  });
  it('takes the vowels behind an Arabic article for a matter of style', () => {
    expectFindings(
      { 'a.txt': 'Mohammed al-Momani spoke.', 'b.txt': 'Mohammed al-Momani left.' },
      'Mohammed [[al-Moumani >> al-Momani :: name-variant]] came.',
    );
  });
  it('is silent about pet names and one of a people', () => {
    expectSilence(
      { 'a.txt': 'Prime Minister Benjamin Halevi spoke in Britain.', 'b.txt': 'Prime Minister Benjamin Halevi left.' },
      'Prime Minister Bibi Halevi met a brave Briton. The singer Tse Kar-son, Carson to his friends, came.',
    );
  });
  it('is silent about another name behind an article', () => {
    expectSilence(
      { 'a.txt': 'They cried Allahu Akbar in Bamako.', 'b.txt': 'He cried Allahu Akbar.' },
      'The agency Al Akhbar said so.',
    );
  });
  it('keeps the capitals of a headline', () => {
    expectFindings(TALKS, 'WITKOFF and [[DRISCOL >> DRISCOLL :: name-misspelled]] fly home with Dan Driscoll.');
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
  it('corrects a title with another word in it, with or without its article', () => {
    const sources = {
      'a.txt': 'A book by her on the species, The Song of the Marsh, is out in June. Ashdown Marsh is dry.',
    };
    expectFindings(sources, 'Her book, “The [[Sound >> Song :: name-misspelled]] of the Marsh”, comes out in June.');
    expectSilence(sources, 'Her book, “The Birds of a Marsh”, comes out in June.');
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
  it('corrects short names where a letter is missing or two are swapped', () => {
    expectFindings(
      { 'a.txt': 'Barack Obama went to Tulsa. Iran agreed.', 'b.txt': 'Barack Obama left Tulsa. Iran did too.' },
      'Officials in [[Tusa >> Tulsa :: name-misspelled]] praised the [[Obam >> Obama :: name-misspelled]] plan for [[Irna >> Iran :: name-misspelled]].',
    );
  });
  it('corrects short names of one source only where the world knows them', () => {
    expectSilence({ 'a.txt': 'Ruth Pelko came to Iran.' }, 'In Pelk they spoke of IRNA.');
  });
  it('corrects a surname that two people of the sources bear', () => {
    expectFindings(
      { 'a.txt': 'Hillary Clinton spoke. Bill Clinton listened.', 'b.txt': 'Bill Clinton and Hillary Clinton left.' },
      'Mrs [[Clniton >> Clinton :: name-misspelled]] spoke.',
    );
  });
  it('knows a doubled last letter from a plural and from a people', () => {
    expectFindings(
      { 'a.txt': 'Iran and Texas agreed. James Mattis left.', 'b.txt': 'James Mattis went from Texas to Iran.' },
      'Mr. [[Mattiss >> Mattis :: name-misspelled]] flew from [[Texass >> Texas :: name-misspelled]] to [[Irann >> Iran :: name-misspelled]]. Iranians and Texans waited.',
    );
  });
  it('is not misled by what kind of name a misspelled word looks like', () => {
    expectFindings(
      { 'a.txt': 'Troops left Afghanistan.', 'b.txt': 'They fought in Afghanistan.' },
      '“It is over,” [[Afghenistan >> Afghanistan :: name-misspelled]] said.',
    );
  });
  it('corrects the first and the middle of three names', () => {
    expectFindings(
      { 'a.txt': 'Keith Lamont Scott died.', 'b.txt': 'Police shot Keith Lamont Scott.' },
      '[[Keyth >> Keith :: name-misspelled]] Lamont Scott died.',
    );
    expectFindings(
      { 'a.txt': 'Keith Lamont Scott died.', 'b.txt': 'Police shot Keith Lamont Scott.' },
      'Keith [[Lamnot >> Lamont :: name-misspelled]] Scott died.',
    );
  });
  it('is silent about middle names that are added and left out', () => {
    expectSilence(
      { 'a.txt': 'Cheryl Boone Isaacs and A. Barry Rand spoke. Hillary Clinton came.' },
      'Boone Isaacs met Barry Rand and Hillary Rodham Clinton.',
    );
  });
  it('corrects a full name that no source has by the surname that sources have', () => {
    expectFindings(
      { 'a.txt': 'Boehner said no.', 'b.txt': 'Mr. Boehner left.' },
      'John [[Boehnar >> Boehner :: name-misspelled]] was quiet. Mr. Boehner left.',
    );
  });
  it('corrects a surname that has lost an ending', () => {
    expectFindings(
      { 'a.txt': 'Kevin McCarthy spoke.', 'b.txt': 'Kevin McCarthy left.' },
      '“No,” [[McCarth >> McCarthy :: name-misspelled]] said.',
    );
  });
  it('gives a word of a dateline its ordinary capitals', () => {
    expectFindings(
      { 'a.txt': 'WASHINGTON — The vote failed.', 'b.txt': 'WASHINGTON — They will vote again.' },
      'Voters dislike [[Washingtan >> Washington :: name-misspelled]].',
    );
  });
  it('corrects to the name that is meant where the sources have two for one place', () => {
    expectFindings(
      { 'a.txt': 'They met in D.C. on Monday.', 'b.txt': 'In D.C. they voted.', 'c.txt': 'They came to Washington.' },
      'They came to [[Washingtoon >> Washington :: name-misspelled]].',
    );
  });
  it('corrects place names of two words into which somebody’s given name has slipped', () => {
    expectFindings(
      { 'a.txt': 'He was born in Puerto Rico.', 'b.txt': 'They live in Puerto Rico.' },
      'She flew to Puerto [[Riko >> Rico :: name-misspelled]].',
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
  it('knows the chair by a verb and a speaker by the label of a transcript', () => {
    const sources = {
      'a.txt': 'The trust is a charity. Its chair is Marcus Pellow.',
      'b.txt':
        'Interview with Marcus Pellow in the lamp room\n\nREPORTER: And then?\n\nPELLOW: We waited.\n\nPELLOW: It came.',
    };
    expectFindings(
      sources,
      'It is rust, according to [[Martin >> Marcus :: name-wrong-given]] Pellow, the chair of the trust.',
    );
  });
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
  it('reports one of two politicians of one family in the other’s field of government', () => {
    const sources = {
      'a.txt': 'Finance Minister Jonas Varga met his cousin Pavel Varga, who leads the Harbour Union.',
    };
    expectFindings(sources, '[[Pavel >> Jonas :: name-wrong-given]] Varga, the finance minister, agreed.');
    expectSilence(sources, 'Pavel Varga, the leader of the Harbour Union, agreed.');
  });
  it('reports given names that are words too', () => {
    expectFindings(
      { 'a.txt': 'The whip, Michael Haldovan, spoke.', 'b.txt': 'House Whip Michael Haldovan left.' },
      'The House whip, [[Mark >> Michael :: name-wrong-given]] Haldovan, spoke.',
    );
  });
  it('reports another given name beside the same rare surname and post, or the same middle name', () => {
    expectFindings(
      {
        'a.txt': 'The executive director, Wayne Zublinski, spoke. Judge Robert L. Wilkins agreed.',
        'b.txt': 'Executive director Wayne Zublinski left. So did Judge Robert L. Wilkins.',
      },
      'The executive director, [[Alan >> Wayne :: name-wrong-given]] Zublinski, spoke. Judge [[Patrick >> Robert :: name-wrong-given]] L. Wilkins agreed.',
    );
  });
  it('reports another given name where the draft plainly means the one bearer of the surname', () => {
    const sources = {
      'a.txt': 'Officer Betty Shelby shot Terence Crutcher in Tulsa.',
      'b.txt': 'Terence Crutcher died in Tulsa. Betty Shelby was charged.',
    };
    expectFindings(
      sources,
      'Betty Shelby, the officer, killed [[Todd >> Terence :: name-wrong-given]] Crutcher in Tulsa.',
    );
    expectSilence(sources, 'Betty Shelby, the officer, wrote to Todd Crutcher, his brother, in Tulsa.');
    expectSilence(
      sources,
      'Betty Shelby, the officer, killed Terence Crutcher in Tulsa. Betty Shelby wrote to Todd Crutcher.',
    );
  });
  it('knows a relative by a given name alone', () => {
    const sources = {
      'a.txt': 'Milan Dvorsky fell. His brother, the dentist Radek Dvorsky, wept. Ruth Okafor won.',
      'b.txt': 'Okafor’s sister, Miriam Okafor, a nurse, cheered.',
    };
    expectFindings(sources, 'Milan Dvorsky fell. His brother, [[Viktor >> Radek :: name-wrong-given]], wept.');
    expectFindings(sources, 'Okafor’s sister, [[Martha >> Miriam :: name-wrong-given]], a nurse, cheered.');
    expectSilence(sources, 'Okafor’s daughter, Martha, cheered. Milan Dvorsky’s sister, Miriam, wept.');
  });
  it('knows a rare surname by its title, and one that stands first by what is said of it', () => {
    expectFindings(
      {
        'a.txt': 'Dr Fionnuala Kilgarvan counted them. Fujikawa Haruo, an opposition member of the lower house, left.',
        'b.txt': 'Dr Fionnuala Kilgarvan spoke.',
        'c.txt': 'They heard Dr Fionnuala Kilgarvan.',
      },
      'Dr [[Gráinne >> Fionnuala :: name-wrong-given]] Kilgarvan was there. For [[Takumi >> Haruo :: name-wrong-given]] Fujikawa, a lower house member of the opposition, it was dear.',
    );
  });
  it('reports given names that few lists have beside a surname that none has', () => {
    const sources = {
      'a.txt': 'The guard at the gate of the mill, Raitis Svilpauskis, threw away the key.',
      'b.txt': 'Raitis Svilpauskis is in hospital.',
    };
    expectFindings(
      sources,
      'The guard at the gate, [[Gunārs >> Raitis :: name-wrong-given]] Svilpauskis, threw away the key.',
    );
    expectSilence(sources, 'Gunārs Svilpauskis, his brother, threw away the key.');
  });
  it('takes the month before a name for no part of it', () => {
    const sources = {
      'a.txt': 'Leopold Haas-Brandl, president of the rowing union, spoke.',
      'b.txt': 'Leopold Haas-Brandl, the president of the union, left.',
    };
    expectFindings(
      sources,
      'In August [[Lorenz >> Leopold :: name-wrong-given]] Haas-Brandl, the president of the rowing union, spoke.',
    );
  });
  it('reports one of two people of one surname in the other’s party', () => {
    const sources = {
      'a.txt':
        'Oskar Pettersdal, chairman of the Dockers’ Union, spoke. “No,” said Nils Pettersdal of the Liberal Forum.',
      'b.txt': 'Oskar Pettersdal, the union’s chairman, left.',
    };
    expectFindings(sources, '“No,” said [[Oskar >> Nils :: name-wrong-given]] Pettersdal of the Liberal Forum.');
    expectSilence(sources, '“No,” said Nils Pettersdal of the Liberal Forum. Oskar Pettersdal left.');
  });
  it('is silent about sister and brother of like names, and about whose relative holds the role', () => {
    expectSilence(
      {
        'a.txt': 'Yoon Ji-hoon, chief executive of the shipyard, spoke. Bela Szabo, a composer, died.',
        'b.txt': 'Yoon Ji-hoon, the chief executive, left. Bela Szabo, the composer, is read.',
      },
      'Yoon Ji-hoon, the chief executive, left. Yoon Ji-won, the chief executive’s sister and the yard’s finance director, stayed. Imre Szabo, a tuner and the composer’s only living relative, stayed too.',
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

describe('name-wrong-title', () => {
  const POSTS = {
    'a.txt':
      'Israeli Prime Minister Benjamin Netanyahu met Gov. Deval Patrick. Barry Rand, the chief executive, and Michael Steele, the party chairman, spoke. Judge Lena Ostrow left.',
    'b.txt':
      'Prime Minister Benjamin Netanyahu left. Gov. Deval Patrick and chief executive Barry Rand spoke. District Judge Lena Ostrow stayed.',
  };
  it('reports another nationality, and none where one state has both names', () => {
    const sources = { 'a.txt': 'Prof Fiona Adair, a Scottish microbiologist at the University of Wexcombe, came.' };
    expectFindings(sources, 'Fiona Adair, a [[Danish >> Scottish :: name-wrong-title]] microbiologist, came.');
    expectSilence(sources, 'Fiona Adair, a British microbiologist, came.');
    expectSilence(sources, 'Fiona Adair, a European microbiologist, came.');
  });
  it('puts a whole post in place of a whole post, with the draft’s capitals', () => {
    expectFindings(
      POSTS,
      'Israeli [[Foreign Minister >> Prime Minister :: name-wrong-title]] Benjamin Netanyahu met Deval Patrick, the [[senator >> governor :: name-wrong-title]].',
    );
    expectFindings(
      POSTS,
      'The AARP [[FINANCE DIRECTOR >> CHIEF EXECUTIVE :: name-wrong-title]] Barry Rand met party [[Treasurer >> Chairman :: name-wrong-title]] Michael Steele.',
    );
  });
  it('repeats no word that stands before the post', () => {
    expectFindings(POSTS, 'District [[Prosecutor >> Judge :: name-wrong-title]] Lena Ostrow stayed.');
  });
  it('reports another relation to the same person', () => {
    const sources = {
      'a.txt': 'Lin Baoyu founded it. Chief Executive Sang, who is a son-in-law of Mr. Lin, runs it with Sang Hao.',
      'b.txt':
        'Odile Marchetti has resigned over the map. Her vote was the last. Her cousin, Remo Bassi, a baker, wept.',
    };
    expectFindings(
      sources,
      'Odile Marchetti has resigned. Her [[brother >> cousin :: name-wrong-title]], Remo Bassi, wept.',
    );
    expectSilence(sources, 'Tove Lind came with her brother, Remo Bassi.');
    expectSilence(
      { 'a.txt': 'Confined with his mother Petra, her partner and his younger brother Emil, he read.' },
      'He stays at home with his mother, Petra, her partner and his younger brother, Emil, 18, and reads.',
    );
    expectSilence(
      { 'a.txt': 'The boxer’s father, the Rev. Amos Tillery, his mother and several aunts came.' },
      'He wrote it with his father, the Rev. Amos Tillery.',
    );
  });
  it('reports another committee behind the tag of a party', () => {
    const sources = {
      'a.txt': 'Rep. Joan Castellane, D-Ohio, a member of the House Energy Committee, spoke.',
      'b.txt': 'A bill by Rep. Joan Castellane (D-Ohio) failed in the House Budget Committee.',
    };
    expectFindings(
      sources,
      'Rep. Joan Castellane (D-Ohio), who sits on the House [[Judiciary >> Energy :: name-wrong-title]] Committee, spoke.',
    );
  });
  it('reports a body of another country, where the sources know bodies of one', () => {
    const sources = {
      'a.txt': 'Tarnby will be bought by Ostrava Line, the Danish operator. A Swedish sailor waved.',
      'b.txt': 'The Danish group sold a route.',
    };
    expectFindings(sources, 'A [[Norwegian >> Danish :: name-wrong-title]] shipping group will buy Tarnby.');
    expectFindings({ 'b.txt': sources['b.txt'] }, 'The [[Norwegian >> Danish :: name-wrong-title]] group sold it.');
    expectSilence({ 'b.txt': sources['b.txt'] }, 'A Norwegian group was second.');
    expectSilence({ ...sources, 'c.txt': 'A Swedish firm looked on.' }, 'A Norwegian shipping group will buy Tarnby.');
    expectSilence({ ...sources, 'c.txt': 'The sea off Norway is cold.' }, 'A Norwegian shipping group will buy it.');
  });
  it('reports the post of somebody else at one body', () => {
    const sources = {
      'a.txt':
        'The gallery’s curator, Runa Ekberg, wept. Iris Tamm, secretary of the Lorne Bakers’ Guild, and Odd Falk, a spokesman for Open Fells, came.',
      'b.txt': 'The harvest engineer, Bo Ulven, and Odd Falk, the spokesman, left.',
    };
    expectFindings(sources, 'Runa Ekberg, the gallery’s [[auditor >> curator :: name-wrong-title]], wept.');
    expectFindings(sources, 'Iris Tamm, the guild’s [[treasurer >> secretary :: name-wrong-title]], came.');
    expectFindings(sources, 'Odd Falk, the [[chairman >> spokesman :: name-wrong-title]] of the group, left.');
    expectFindings(sources, 'Bo Ulven, the harvest [[doctor >> engineer :: name-wrong-title]], left.');
    expectSilence(sources, 'Runa Ekberg, the museum’s director and once its auditor, wept.');
    expectSilence(sources, 'Odd Falk, a vice president for public affairs, left.');
    expectSilence(sources, 'Odd Falk, the press secretary of the group, left.');
    expectSilence(sources, 'Runa Ekberg, through a gallery spokesman, has denied it.');
    expectSilence(sources, 'Iris Tamm, who is also the choir’s treasurer, came.');
  });
  it('reports a deputy without the word, whoever it was then', () => {
    const sources = {
      'a.txt': 'The deputy foreign minister, Sanna Oksanen, met a former deputy governor, Ilmar Rebane.',
      'b.txt': 'Vice President Aune Kallas, who is also president of the chess club, spoke.',
    };
    expectFindings(
      sources,
      'Sanna Oksanen, the [[foreign minister >> deputy foreign minister :: name-wrong-title]], came.',
    );
    expectFindings(sources, 'Ilmar Rebane, a former [[governor >> deputy governor :: name-wrong-title]], came.');
    expectSilence(sources, 'Sanna Oksanen, the deputy minister, met Ilmar Rebane, once governor of another island.');
    expectSilence(sources, 'Aune Kallas, the president of the chess club, spoke.');
  });
  it('reports another party for which somebody speaks, and another field of a commissioner', () => {
    const sources = {
      'a.txt': 'The Green spokeswoman on herring, Tuva Lind, and the Charities Commissioner, Otis Penhale, agree.',
      'b.txt': 'Otis Penhale, the commissioner, wrote.',
    };
    expectFindings(sources, 'Tuva Lind, who speaks for the [[Liberals >> Green :: name-wrong-title]], agrees.');
    expectFindings(sources, 'Otis Penhale, the [[Boundary >> Charities :: name-wrong-title]] Commissioner, was late.');
    expectSilence(sources, 'Tuva Lind, who speaks for many, and Commissioner Otis Penhale agree.');
    expectSilence(sources, 'Tuva Lind, the spokeswoman for the Greens, agrees.');
  });
  it('reports another noun before what somebody heads', () => {
    const sources = { 'a.txt': 'Cora Mott, the survey’s head of bird records, came.' };
    expectFindings(sources, 'Cora Mott, the survey’s head of [[beetle >> bird :: name-wrong-title]] records, came.');
    expectSilence(sources, 'Cora Mott, the survey’s head of national records, came.');
  });
  it('reports another people where all whom the sources call by that job are of one', () => {
    const sources = {
      'a.txt': 'One of them is Duarte Sequeira. The 31-year-old Portuguese cellist, who won in May, is ill.',
      'b.txt': 'Duarte Sequeira sued the Spanish hall. The Portuguese cellist wants his fee. A Czech pianist came.',
    };
    const draft = (people: string): string => `Duarte Sequeira is ill.\n\nThe ${people} cellist stays at home.`;
    expectFindings(sources, draft('[[Spanish >> Portuguese :: name-wrong-title]]'));
    expectSilence(
      { ...sources, 'c.txt': 'Inés Vidal, a Spanish cellist, takes the place of Duarte Sequeira.' },
      draft('Spanish'),
    );
    expectSilence({ 'a.txt': sources['a.txt'] }, draft('Spanish').replace('Spanish', 'Spanish-born'));
  });
  it('is silent about how long somebody was in a post', () => {
    expectSilence(
      {
        'a.txt': 'date: 2026-03-01\n\nThe premier, Hedda Vang, lost.',
        'b.txt': 'date: 2026-03-09\n\nHedda Vang, who had been premier since 2019, left.',
      },
      '---\ndate: 2026-03-10\n---\nHedda Vang, premier for seven years, shook his hand.',
    );
  });
  it('is silent about somebody’s deputy', () => {
    expectSilence(
      { 'a.txt': 'Deputy Sgt. Hoyt Teasley died.' },
      'Sgt. Hoyt Teasley, a Fulton County sheriff’s deputy, died.',
    );
  });
  it('reports another state before its head', () => {
    const sources = {
      'a.txt': 'Russian President Vladimir Putin spoke. The Danish envoy, Mads Holm, left.',
      'b.txt': 'Vladimir Putin, the president of Russia, left.',
    };
    expectFindings(sources, '[[Swedish >> Russian :: name-wrong-title]] President Vladimir Putin spoke.');
    expectSilence(sources, 'Russian President Vladimir Putin met the Greenlandic official Mads Holm.');
    expectFindings(sources, 'Mads Holm, the [[Norwegian >> Danish :: name-wrong-title]] envoy, left.');
    expectSilence(
      { ...sources, 'c.txt': 'The Norwegian minister was there.' },
      'Mads Holm, the Norwegian envoy, left.',
    );
  });
  it('reports another field where some source names the office without one', () => {
    expectFindings(
      {
        'a.txt': 'Defense Secretary Jim Mattis quit. Secretary Mattis wrote.',
        'b.txt': 'Jim Mattis, the secretary of defense, left.',
      },
      '[[Treasury >> Defense :: name-wrong-title]] Secretary Jim Mattis quit.',
    );
  });
  it('is silent about a field where the sources say of what level somebody is', () => {
    expectSilence(
      { 'a.txt': 'He shot the federal agent David Wilhelm.' },
      'David Wilhelm, an off-duty customs agent, died.',
    );
  });
  it('takes no one’s country from somebody else in the same role', () => {
    expectSilence(
      {
        'a.txt': 'When Kofi Ansah lost his voice, his understudy, the Spanish baritone Pedro Arriaga, sang.',
        'b.txt': 'Kofi Ansah, a baritone, sang in Lorne.',
      },
      'The Ghanaian baritone Kofi Ansah sang.',
    );
  });
  it('is silent about a second post, a post once held, and one of many', () => {
    expectSilence(
      {
        'a.txt':
          'Vice President Lena Orr spoke. Petra Voss, the deputy campaign manager, spoke. Defence Secretary Tom Hale spoke.',
        'b.txt': 'National security adviser Ivo Brandt met Magistrate Judge Sheri Pell. Chairman Ruth Koss came.',
      },
      'Lena Orr, who is also president of the senate, met Petra Voss, the deputy campaign manager and communications director. It was told of the days when Tom Hale served as army secretary. Ivo Brandt is a foreign policy adviser. Magistrate Sheri Pell wrote. Said Ruth Koss, as President Ana Lind stood beside her.',
    );
  });
  it('is silent about the titles of others in a list', () => {
    expectSilence(
      {
        'a.txt':
          'Sen. Bob Corrigan of Tallis, as well as Rep. Scott Riddell of Lorne, came. Secretary of Defense Mark Espinoza, Chairman of the Joint Chiefs of Staff General Mark Millard and others came.',
      },
      'Sen. Bob Corrigan met Defense Secretary Mark Espinoza.',
    );
  });
  it('knows offices that share a word', () => {
    expectFindings(
      { 'a.txt': 'Attorney General Eric Holder came.', 'b.txt': 'Attorney General Eric Holder left.' },
      '[[Solicitor General >> Attorney General :: name-wrong-title]] Eric Holder came.',
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
  it('reports a long surname two edits away that nobody of the draft was introduced by', () => {
    expectFindings(
      { 'a.txt': 'The court sat.' },
      'Her lawyer, Odette Delacourt, wrote to the court. [[Delacorte >> Delacourt :: name-inconsistent]] expects an answer.',
    );
    expectSilence(
      { 'a.txt': 'The court sat.' },
      'Her lawyer, Odette Delacourt, wrote. Lucien Delacorte will answer. Delacorte is a judge.',
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

describe('name-misspelled: surnames that begin alike', () => {
  const sources = {
    'a.txt':
      '“We had the pumps but nobody who knew where to put them,” says Morwenna Lockwood, professor of hydrology at the University of Strandby.',
  };
  it('knows the person by what is quoted, and by a work that professors have', () => {
    expectFindings(
      sources,
      '“We had the pumps but nobody who knew where to put them,” says Morwenna [[Lockhart >> Lockwood :: name-misspelled]], who is a hydrologist in Strandby.',
    );
  });
  it('takes one of another work for another person', () => {
    expectSilence(sources, 'Morwenna Lockhart, who is a butcher in Strandby, sold her pumps to nobody who knew them.');
  });
});

describe('name-variant: one name from another writing', () => {
  it('is one, whichever letters begin it', () => {
    const sources = {
      'a.txt': 'Nurlan Dzhanibekov, the coach, left.',
      'b.txt': 'Nurlan Dzhanibekov has no car.',
      'c.txt': 'Nurlan Janibekov came late.',
    };
    expectFindings(sources, 'Nurlan [[Janibekov >> Dzhanibekov :: name-variant]], the coach, came late.');
    expectSilence(sources, 'Nurlan Dzhanibekov, the coach, came late.');
  });
  it('is one where a source has the full name in one spelling and the surname in the other', () => {
    const sources = {
      'a.txt': 'Anke Mayr runs the firm.',
      'b.txt': 'Anke Mayr was suspended. Mayr wept.',
      'c.txt': 'Anke Meier would not resign. “I stay,” Mayr said.',
    };
    expectFindings(sources, 'Anke [[Meier >> Mayr :: name-variant]] would not resign.');
  });
  it('takes two whom one source names in full for two', () => {
    const sources = {
      'a.txt': 'Anke Mayr runs the firm.',
      'b.txt': 'Anke Mayr was suspended, and Anke Meier took over.',
    };
    expectSilence(sources, 'Anke Meier took over from Anke Mayr.');
  });
});

describe('name-wrong-given: two of a family', () => {
  const sources = {
    'a.txt':
      'Sanna Ylikoskela ran the ward at night. She is the sister of the ferryman, Eero Ylikoskela, who stayed on the island.',
    'b.txt': 'Sanna Ylikoskela works nights. Her brother Eero is among those who stayed.',
  };
  it('tells the one by the other beside her', () => {
    expectFindings(
      sources,
      '[[Sylvia >> Sanna :: name-wrong-given]] Ylikoskela brought them over on Monday. Eero, the ferryman, stayed.',
    );
  });
  it('takes another one for a third, where she begins otherwise, or both are named', () => {
    expectSilence(sources, 'Marita Ylikoskela brought them over on Monday. Eero, the ferryman, stayed.');
    expectSilence(
      sources,
      'Sylvia Ylikoskela brought them over on Monday with Sanna Ylikoskela. Eero, the ferryman, stayed.',
    );
    expectSilence(sources, 'Sylvia Ylikoskela brought them over on Monday. The ferryman stayed.');
  });
});
