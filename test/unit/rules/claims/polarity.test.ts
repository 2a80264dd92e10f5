import { expectFindings, expectSilence } from '../../../support/marks';

/** A dairy, a court and a school, told by two papers. */
const DAIRY = {
  '01-vale-gazette.txt': `The Orrin dairy rejected the bid of its rival on Tuesday. Milk prices fell by 4 per cent in April.

The court acquitted the dairy’s former chairman, Emil Brandt, of fraud. Brandt did not testify.

The farmers’ union supports the merger. The Orrin dairy will close its plant in Selby.`,
  '02-county-times.txt': `Selby council approved the plans for a new school. The headteacher, Ruth Pell, denied that pupils had been sent home.

Milk prices in the county fell in April, by 4 per cent. No cows were harmed in the fire at the Orrin farm.`,
};

describe('claim-contradicted', () => {
  it('corrects verbs by their opposites, in the form of the draft', () => {
    expectFindings(DAIRY, 'The Orrin dairy [[accepted >> rejected :: claim-contradicted]] the bid of its rival.');
    expectFindings(
      DAIRY,
      'Selby council has [[rejected >> approved :: claim-contradicted]] the plans for a new school.',
    );
    expectFindings(DAIRY, 'Milk prices in the county [[rose >> fell :: claim-contradicted]] by 4 per cent in April.');
  });
  it('knows a verdict from its opposite', () => {
    expectFindings(
      DAIRY,
      'The court [[convicted >> acquitted :: claim-contradicted]] the dairy’s former chairman, Emil Brandt, of fraud.',
    );
  });
  it('sees the opposite of a plan', () => {
    expectFindings(DAIRY, 'The Orrin dairy will [[open >> close :: claim-contradicted]] its plant in Selby.');
    expectFindings(DAIRY, 'The farmers’ union [[opposes >> supports :: claim-contradicted]] the merger.');
  });
  it('knows which of two sentences of a source is meant', () => {
    const talks = {
      '01-wire.txt':
        'Selby has pressed the dairy to accept the plan, but its managers have said they will not leave the county or accept limits on their output.',
    };
    expectFindings(
      talks,
      'The managers of the dairy have said that they will not leave the county, though they [[would accept :: claim-contradicted]] limits on their output.',
    );
    expectSilence(talks, 'The managers of the dairy have said that they will not accept limits on their output.');
  });
  it('goes by figures that agree', () => {
    const poll = {
      '01-wire.txt':
        'In a Courier poll of 1,204 people, taken on Wednesday evening, 71 per cent thought that the Orrin canal was worth its price and 18 per cent that it was not.',
    };
    expectFindings(
      poll,
      'In a poll of 1,204 people 71 per cent said that the canal was [[not worth >> worth :: claim-contradicted]] its price.',
    );
    expectSilence(poll, 'In a poll of 1,204 people 71 per cent said that the canal was worth its price.');
  });
  it('sees that what several papers call still so is said to be over', () => {
    const land = {
      '01-wire.txt':
        'The plan would make the farmers of Selby give up the whole Orrin valley, including pastures that they still control.',
      '02-post.txt':
        'The plan, critics say, makes the farmers of Selby give up the Orrin valley, including pastures farmers still control.',
    };
    expectFindings(
      land,
      'The plan would make the farmers of Selby give up the whole Orrin valley, including pastures that they [[no longer >> still :: claim-contradicted]] control.',
    );
    expectSilence(
      land,
      'The plan would make the farmers of Selby give up the whole Orrin valley, including pastures that they still control.',
    );
  });
  it('sees another thing in the place of one of its kind', () => {
    const quarry = {
      '01-gazette.txt':
        'The committee let the Brannock works dig a further 3.2 million tonnes of limestone over 15 years.',
      '02-times.txt': 'Mara Bell has sold cherries at the Selby market for 41 years. Limestone is dug in the county.',
    };
    expectFindings(
      quarry,
      'The works are to dig 3.2 million tonnes of [[sandstone >> limestone :: claim-contradicted]] over 15 years.',
    );
    expectFindings(
      quarry,
      'Mara Bell has sold [[pears >> cherries :: claim-contradicted]] at the Selby market for 41 years.',
    );
    expectSilence(quarry, 'Mara Bell has sold cherries at the Selby market for 41 years. Granite is dug elsewhere.');
    expectSilence(quarry, 'Mara Bell has sold fruit at the Selby market for 41 years.');
    expectSilence(quarry, 'Over 15 years the works are to dig limestone. The pit was once dug for slate.');
  });
  it('sees a negation that only one side has', () => {
    expectFindings(DAIRY, 'The Orrin dairy will [[not close >> close :: claim-contradicted]] its plant in Selby.');
  });
  it('says the opposite as the source does', () => {
    const more = {
      ...DAIRY,
      '03-notes.txt': `Nora Vance, who chaired the dairy board, resigned on Wednesday after a row over wages. She has not ruled out standing for the council in May.

The surveyor thinks that the tower of the old dairy can be saved.`,
    };
    expectFindings(
      more,
      'Nora Vance, who chaired the dairy board, [[was dismissed >> resigned :: claim-contradicted]] on Wednesday after a row over wages.',
    );
    expectFindings(
      more,
      'Nora Vance [[has ruled >> has not ruled :: claim-contradicted]] out standing for the council in May.',
    );
    expectFindings(
      more,
      'The surveyor thinks that the tower of the old dairy [[cannot >> can :: claim-contradicted]] be saved.',
    );
  });
  it('is silent about a duty that is denied, what may be, and boilerplate', () => {
    const law = {
      '01-wire.txt': `Dairies shouldn’t be required to label raw milk, the lawyer Tom Reiss told the court in Selby.

The new law does not allow dairies to sell raw milk in schools. The dairy responded to a request by the county for its records.

The dairy’s own tests in March had found contamination in neither tank. The rule does not cover civil unions.`,
    };
    expectSilence(law, 'Tom Reiss told the court in Selby about dairies that label raw milk.');
    expectSilence(law, 'Critics say that the new law could allow dairies to sell raw milk in schools.');
    expectSilence(law, 'The dairy did not respond to a request for its records.');
    expectSilence(law, 'The dairy’s own tests in March had found no contamination in the tanks.');
  });
  it('is silent where both say the same in other words', () => {
    expectSilence(DAIRY, 'The Orrin dairy turned down its rival’s bid. It did not accept the bid.');
    expectSilence(DAIRY, 'Milk became cheaper in April. Prices did not rise.');
    expectSilence(DAIRY, 'The chairman was cleared of fraud. He was not convicted.');
  });
  it('hears a denial in a failure, and in what is too much', () => {
    const search = {
      '01-wire.txt': `Divers with sonar failed to find any traces of the trawler Maud off Orrin Head on Sunday.

The wreck of the steamer Alma lies too deep to be raised from the bed of the Sound, engineers said.`,
    };
    expectSilence(search, 'Divers with sonar couldn’t find any traces of the trawler Maud off Orrin Head on Sunday.');
    expectSilence(search, 'The wreck of the steamer Alma cannot be raised from the bed of the Sound, engineers said.');
    expectFindings(
      search,
      'The wreck of the steamer Alma [[can be raised :: claim-contradicted]] from the bed of the Sound, engineers said.',
    );
  });
  it('is silent about others of whom another number did the opposite', () => {
    const crash = {
      '01-wire.txt': `The six people who died in the crash of the Orrin seaplane were on a New Year’s outing.

Coach Tom Reiss won a record 50 games with Selby in five seasons.`,
    };
    expectSilence(crash, 'Four other people survived the crash of the Orrin seaplane.');
    expectSilence(crash, 'Coach Tom Reiss and Selby lost that game.');
    expectFindings(
      crash,
      'The six people who [[survived >> died :: claim-contradicted]] the crash of the Orrin seaplane were on a New Year’s outing.',
    );
  });
  it('is silent about what fell into the sea and what was higher than before', () => {
    const missile = {
      '01-wire.txt':
        'The rocket travelled 3,700 km and reached an altitude of 770 km, both higher and further than the one before.',
    };
    expectSilence(
      missile,
      'The rocket reached an altitude of 770 km and covered 3,700 km before falling into the sea.',
    );
  });
  it('takes no noun for a verb, and no limit for a rise', () => {
    const spill = {
      '01-wire.txt': `Lumps of tar found on the beaches of Selby did not come from the Orrin oil spill, tests showed.

Orrin Oil has now sold assets of $20bn of up to $30bn that it wants to sell by the end of the year.`,
    };
    expectSilence(
      spill,
      'Tests showed that lumps of tar found on the beaches of Selby were not from the Orrin oil spill.',
    );
    expectSilence(spill, 'Orrin Oil expects the sales to reduce its assets by $30bn by the end of the year.');
  });
  it('is silent about others who did the opposite', () => {
    expectSilence(DAIRY, 'The Tamsin dairy accepted a bid of its rival. Cheese prices rose in April.');
    expectSilence(DAIRY, 'The consumers’ league opposes the merger.');
  });
  it('is silent about what is supposed, asked, wished and quoted', () => {
    expectSilence(DAIRY, 'If the Orrin dairy accepted the bid of its rival, prices would rise.');
    expectSilence(DAIRY, 'Will the Orrin dairy accept the bid of its rival?');
    expectSilence(DAIRY, 'Shareholders hoped that the Orrin dairy accepted the bid of its rival.');
    expectSilence(DAIRY, 'Shareholders urged the Orrin dairy to accept the bid of its rival.');
  });
  it('is silent about what was before and what comes after', () => {
    expectSilence(DAIRY, 'Milk prices rose by 6 per cent in March.');
    expectSilence(DAIRY, 'Last year the court convicted another chairman of fraud.');
  });
  it('knows opposites that a prefix makes', () => {
    const leak = {
      '01-wire.txt': 'Ms. Hale said the department was aware of the leak at the Ardle plant before the vote.',
    };
    expectFindings(
      leak,
      'Ms. Hale said that the department was [[unaware >> aware :: claim-contradicted]] of the leak at the Ardle plant before the vote.',
    );
    expectSilence(leak, 'Ms. Hale said that the department was aware of the leak at the Ardle plant before the vote.');
    const denied = { '01-wire.txt': 'Ms. Hale said the department was not aware of the leak at the Ardle plant.' };
    expectSilence(denied, 'Ms. Hale said the department was unaware of the leak at the Ardle plant.');
  });
  it('knows verbs with a small word behind them', () => {
    const ballot = {
      '01-wire.txt': 'The teachers accepted the pay offer of 4 percent in a ballot that closed on Friday.',
    };
    expectFindings(
      ballot,
      'The teachers [[turned down >> accepted :: claim-contradicted]] the pay offer of 4 percent in a ballot that closed on Friday.',
    );
    const refused = {
      '01-wire.txt': 'The teachers rejected the pay offer of 4 percent in a ballot that closed on Friday.',
    };
    expectFindings(
      refused,
      'The teachers [[waved through >> rejected :: claim-contradicted]] the pay offer of 4 percent in a ballot that closed on Friday.',
    );
    expectSilence(refused, 'The teachers turned down the pay offer of 4 percent in a ballot that closed on Friday.');
    const vote = {
      '01-wire.txt': 'Senator Ames voted against the harbour bill on Monday. The other senators voted for it.',
    };
    expectFindings(
      vote,
      'Senator Ames [[voted for >> voted against :: claim-contradicted]] the harbour bill on Monday.',
    );
    expectSilence(vote, 'Senator Ames voted against the harbour bill on Monday.');
  });
  it('knows which of two things was first', () => {
    const move = {
      '01-wire.txt':
        'The company will move its headquarters to Leeds before the summer, the chief executive said. It will move its warehouse to York after the summer.',
    };
    expectFindings(
      move,
      'The company will move its headquarters to Leeds [[after >> before :: claim-contradicted]] the summer, the chief executive said.',
    );
    expectSilence(move, 'The company will move its headquarters to Leeds before the summer, the chief executive said.');
    expectSilence(move, 'The company will move its warehouse to York after the summer.');
  });
  it('knows gain from loss and north from south', () => {
    const firm = {
      '01-wire.txt':
        'The firm reported a loss of $12 million in the second quarter, after a profit of $8 million in the first quarter.',
    };
    expectFindings(
      firm,
      'The firm reported a [[profit >> loss :: claim-contradicted]] of $12 million in the second quarter.',
    );
    expectSilence(firm, 'The firm reported a loss of $12 million in the second quarter.');
    expectSilence(firm, 'In the first quarter the firm reported a profit of $8 million.');
    const beetle = { '01-wire.txt': 'The beetle is found only south of the Zambezi, the researchers wrote.' };
    expectFindings(
      beetle,
      'The beetle is found only [[north >> south :: claim-contradicted]] of the Zambezi, the researchers wrote.',
    );
  });
  it('hears a plea, and who denies', () => {
    const plea = { '01-wire.txt': 'The treasurer pleaded not guilty to two counts of fraud at the court in Maidley.' };
    expectFindings(
      plea,
      'The treasurer pleaded [[guilty >> not guilty :: claim-contradicted]] to two counts of fraud at the court in Maidley.',
    );
    expectSilence(plea, 'At the court in Maidley the treasurer pleaded not guilty to two counts of fraud.');
    const samples = { '01-wire.txt': 'Dr. Osei confirmed that the samples came from the Marlow laboratory.' };
    expectFindings(
      samples,
      'Dr. Osei [[denied >> confirmed :: claim-contradicted]] that the samples came from the Marlow laboratory.',
    );
  });
  it('is silent where one sentence of the source has both', () => {
    const court = {
      '01-wire.txt': 'The court upheld the fine but overturned the ban on the Corvex pumps on Wednesday.',
    };
    expectSilence(court, 'On Wednesday the court overturned the ban on the Corvex pumps and upheld the fine.');
    const flights = {
      '01-wire.txt': 'The airline suspended flights to Bamako in March and will resume them on June 1.',
    };
    expectSilence(flights, 'The airline will resume flights to Bamako on June 1.');
  });

  it('asks that both sentences speak of one thing, seen from either', () => {
    const mill = {
      '01-wire.txt': `Cotter Mills, which spins wool for carpets in Dunlay, said on Monday that it had been approached by the private investor Hal Brice, who lives in Dunlay and made his money with carpets.

Wool prices rose 3.4 per cent in May. Most of the spinners had gone home by noon, but some 40 refused, the foreman said. The weavers were moved out of the nursing home at night.

The scan of the loom showed a bent shaft, but no crack. The order was sent to the wrong mill and nobody asked about it. Owen Tarn ruled out any use of foreign wool.`,
    };
    expectSilence(mill, 'The bid of Hal Brice became public on Monday.');
    expectSilence(mill, 'Inflation in wool prices fell to 2 per cent in May.');
    expectSilence(mill, 'Some 40 of the spinners refused to go home by noon.');
    expectSilence(mill, 'The weavers were taken away from the nursing home at night.');
    expectSilence(mill, 'The scan of the loom showed no crack.');
    expectSilence(mill, 'The order was sent to the wrong mill, and nobody asked about it.');
    expectSilence(mill, 'Owen Tarn refuses to use foreign wool.');
  });
  it('knows who stays from who leaves, and who agrees from who declines', () => {
    const mill = {
      '01-wire.txt': `Hanna Brice will stay as director of Cotter Mills. The insurer has agreed to pay the bill. The mill disputes the claim of the weavers.

The executive of the union voted to recommend the offer. The repair of the chimney is ahead of schedule. The crane remained in Dunlay for three days.`,
    };
    expectFindings(mill, 'Hanna Brice will [[leave >> stay :: claim-contradicted]] as director of Cotter Mills.');
    expectFindings(mill, 'The insurer has [[declined >> agreed :: claim-contradicted]] to pay the bill.');
    expectFindings(mill, 'The mill [[accepts >> disputes :: claim-contradicted]] the claim of the weavers.');
    expectFindings(
      mill,
      'The executive of the union voted to [[reject >> recommend :: claim-contradicted]] the offer.',
    );
    expectSilence(mill, 'The crane left Dunlay after three days.');
  });
  it('knows above from below', () => {
    const mill = {
      '01-wire.txt': 'The shares closed at 3.10 marks, 4.2 per cent below the price of Tuesday.',
    };
    expectFindings(
      mill,
      'The shares closed at 3.10 marks, or 4.2 per cent [[above >> below :: claim-contradicted]] the price of Tuesday.',
    );
  });
  it('knows what lacks something from what is said of it', () => {
    const mill = {
      '01-wire.txt':
        'The number of weavers without a loom was 210, up by 30. The main rate was revised up to 3.7 per cent.',
    };
    expectFindings(mill, 'The number of weavers without a loom [[fell >> rose :: claim-contradicted]] by 30.');
    expectSilence(mill, 'The number of weavers without a loom rose by 30.');
  });
  it('takes the same sentence, denied, for a denial however little it says', () => {
    const mill = {
      '01-wire.txt': 'The Dunlay mill said it would not appeal. A theft has been ruled out, the foreman said.',
    };
    expectFindings(mill, 'The Dunlay mill said that it [[would appeal >> would not appeal :: claim-contradicted]].');
    expectFindings(mill, 'The foreman has [[yet to rule >> ruled :: claim-contradicted]] out a theft.');
  });
  it('knows what somebody has, and what there will be, from what is denied', () => {
    const mill = {
      '01-wire.txt':
        'The mayor, Hal Brice, told the council that he had no right to close the mill. There will not be another auction in Dunlay this summer.',
    };
    expectFindings(
      mill,
      'The mayor told the council that he [[had the right :: claim-contradicted]] to close the mill.',
    );
    expectSilence(mill, 'The mayor told the council that he had no right to close the mill.');
    expectSilence(mill, 'There will be no auction in Dunlay this summer.');
  });
});

describe('claim-contradicted and what negations reach', () => {
  const LEAK = {
    '01-first.md': `The Post
May 6, 2024

No benzene or ammonia was lost at the Brandt works. The figures for old leases are not affected.

Wanda Krol had never been away from Olm for six nights. The cap would not cover new leases or houses completed after 2020.`,
  };
  it('knows what is denied on both sides', () => {
    expectSilence(LEAK, 'No benzene was lost at the Brandt works.');
    expectSilence(LEAK, 'Wanda Krol had never before been away from Olm for six nights.');
    expectSilence(LEAK, 'The cap does not apply to houses completed after 2020 or to new leases.');
  });
  it('puts “not” in the place of “also”', () => {
    expectFindings(LEAK, 'The figures for old leases are [[also affected >> not affected :: claim-contradicted]].');
  });
});

describe('claim-contradicted in long sentences', () => {
  const PROTEST = {
    '01-wire.txt': `Coast Wire
June 3, 2024

Ottilie Brandt, the team manager of Holm, lodged a protest, which the referee Silvan Ors rejected at 11.20 p.m.`,
  };
  it('needs less where both have much in common', () => {
    expectFindings(
      PROTEST,
      'Ottilie Brandt, the team manager of Holm, protested, and shortly before midnight the referee, Silvan Ors, [[accepted >> rejected :: claim-contradicted]] the protest.',
    );
    expectSilence(
      PROTEST,
      'Ottilie Brandt, the team manager of Holm, protested, and shortly before midnight the referee, Silvan Ors, turned down the protest.',
    );
  });
});

describe('claim-contradicted word for word', () => {
  const CAPTAIN = {
    '01-wire.txt': `Coast Wire
June 3, 2024

The captain of the Marguerite was questioned for six hours. He denies that he was below deck.

Her engineer, Odd Vik, was not on board.`,
  };
  it('needs no more than a short sentence that is the same but for one word', () => {
    expectFindings(CAPTAIN, 'He [[admits >> denies :: claim-contradicted]] that he was below deck.');
    expectSilence(CAPTAIN, 'He denies that he was below deck.');
    expectSilence(CAPTAIN, 'She admits that she was below deck.');
  });
});

describe('claim-contradicted and what may be', () => {
  const ISLAND = {
    '01-first.md': `The Post
May 6, 2024

On Fano four houses in ten cannot be lived in. The new vines on Fano take three years to bear.

The number of pupils on Fano who were told to stay at home has grown to 164.`,
  };
  it('puts what cannot be in the place of what can', () => {
    expectFindings(ISLAND, 'On Fano four houses in ten [[can be lived >> cannot be lived :: claim-contradicted]] in.');
  });
  it('knows what comes only after some time', () => {
    expectSilence(ISLAND, 'The new vines on Fano bear nothing for three years.');
  });
  it('tells where something began from where it got', () => {
    expectSilence(ISLAND, 'On Fano 97 pupils were told to stay at home, down from 164.');
  });
});
