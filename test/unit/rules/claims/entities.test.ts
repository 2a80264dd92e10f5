import { expectFindings, expectSilence } from '../../../support/marks';

/** A summit, a match and a leak, told by three outlets. */
const SUMMIT = {
  '01-morning-wire.txt': `Morning Wire
May 10, 2024

The finance ministers signed the fisheries treaty in Lisbon on Thursday. Norway refused to join.

The draft treaty was first published by the newspaper Dagens Kurir. Bergen beat Tromso 2-1 in the second leg.`,
  '02-coast-radio.txt': `Coast Radio
May 11, 2024

The fisheries treaty was signed in Lisbon on Thursday by the finance ministers of nine countries. Norway did not join.

The newspaper Dagens Kurir published the draft treaty last week.`,
  '03-the-ledger.txt': `The Ledger
April 2, 2024

Ministers met in Madrid in March to draw up the fisheries treaty. The next talks will be held in Dublin.`,
};

describe('entity-mismatch', () => {
  it('corrects the place of an event', () => {
    expectFindings(
      SUMMIT,
      'The finance ministers signed the fisheries treaty in [[Madrid >> Lisbon :: entity-mismatch]] on Thursday.',
    );
    expectFindings(
      SUMMIT,
      'The finance ministers signed the fisheries treaty in [[Vienna >> Lisbon :: entity-mismatch]] on Thursday.',
    );
  });
  it('corrects who did it', () => {
    expectFindings(
      SUMMIT,
      'The draft treaty was first published by the newspaper [[Morgenposten >> Dagens Kurir :: entity-mismatch]].',
    );
    expectFindings(
      SUMMIT,
      '[[Iceland >> Norway :: entity-mismatch]] refused to join the fisheries treaty that ministers signed in Lisbon.',
    );
  });
  it('corrects a hall that only its letter tells from another', () => {
    const halls = { '01-wire.txt': 'Hall B will reopen on March 16. Hall C was not damaged.' };
    expectSilence(halls, 'Hall B is to reopen on March 16. Hall C was spared.');
    expectFindings(halls, '[[Hall D >> Hall B :: entity-mismatch]] is to reopen on March 16.');
  });
  it('corrects a place that no source has, in a short sentence', () => {
    const mutiny = {
      '01-wire.txt': `Colonel Adama Sorel, 46, was trained at the military academy of Meknes, in Morocco, and fought in Chad.

Peace talks with the rebels of Mazarine are due to open in Tangier on Monday.`,
      '02-post.txt': 'The parcel was secured for delivery to a police laboratory in Lyon, the prefect said.',
    };
    expectFindings(mutiny, 'The colonel, Adama Sorel, 46, was trained in [[Algeria >> Morocco :: entity-mismatch]].');
    expectFindings(
      mutiny,
      'Peace talks with the rebels are to open on Monday in [[Casablanca >> Tangier :: entity-mismatch]].',
    );
    expectSilence(mutiny, 'Talks are to open on Monday in Tangier. Sorel was trained in Morocco.');
    // of another thing, though a word before it is the same
    expectSilence(mutiny, 'A parcel was also found in Grenoble, the prefect said.');
  });
  it('corrects a name in the words of a source, though the draft has it elsewhere', () => {
    const dredging = {
      '01-wire.txt': `Dredging permits were issued on Tuesday at dawn for Marsh End and for the eastern arm of Quill Bay. The lighthouse keeper was seen at Ottery quay on Monday night as he waited for a boat from Skerrow.

The lease of the old boathouse has been taken up by Nadia Ferrol, the former clerk, who wants to reopen it in June.`,
    };
    expectFindings(
      dredging,
      'Two boats sank near Marsh End.\n\nDredging permits were issued on Tuesday at dawn for [[Hollow Reach >> Marsh End :: entity-mismatch]] and for the eastern arm of Quill Bay.',
    );
    expectFindings(
      dredging,
      'The lighthouse keeper was seen at [[Skerrow >> Ottery :: entity-mismatch]] quay on Monday night.',
    );
    expectFindings(
      dredging,
      'The lease of the old boathouse has been taken up by [[Carla Venn >> Nadia Ferrol :: entity-mismatch]], who wants to reopen it in June.',
    );
    expectSilence(dredging, 'Dredging permits were issued on Tuesday at dawn for the eastern arm of Quill Bay.');
    expectSilence(dredging, 'The lighthouse keeper waited on Monday night for a boat from Skerrow.');
  });
  it('is silent where a list of a source has both', () => {
    const fund = {
      '01-wire.txt':
        'The Lottery Trust has promised £21.5 million and the Harbour League £4.5 million. Peru pays 9.6 million, Chile 5.4 million and Bolivia 1.8 million.',
    };
    expectSilence(fund, 'The Harbour League has promised £4.5 million.');
    expectSilence(fund, 'Peru pays 9.6 million, Chile 5.4 million and Bolivia 1.8 million.');
  });
  it('corrects where somebody belongs', () => {
    const flood = {
      '01-wire.txt': `"The water came up to the bar," said Milo Tarrant, a baker from Greyford, who was carried out on a door.

"Somebody shut the sluice and went to bed," said Ruth Aldane of Denholm Bank in the flooded cellar on Monday. "It will hold," said Dr Ines Calloway, Farrow County's chief engineer.`,
    };
    expectFindings(
      flood,
      'Milo Tarrant, a baker from [[Holmby >> Greyford :: entity-mismatch]], was carried out of the bar on a door when the water came up.',
    );
    expectFindings(
      flood,
      '"It will hold," said Dr Ines Calloway, the chief engineer of [[Ashby County >> Farrow County :: entity-mismatch]].',
    );
    expectSilence(flood, 'Milo Tarrant, a guest of Holmby Hall, was carried out on a door when the water came up.');
    expectSilence(flood, '"Somebody shut the sluice and went to bed," said Ruth Aldane, who has a mill at Holmby.');
  });
  it('tells two courts apart', () => {
    const ruling = { '01-wire.txt': 'The High Court ruled that the permission for the quarry at Ardle was unlawful.' };
    expectFindings(
      ruling,
      'The [[Supreme Court >> High Court :: entity-mismatch]] ruled that the permission for the quarry at Ardle was unlawful.',
    );
    expectSilence(ruling, 'The High Court ruled that the permission for the quarry at Ardle was unlawful.');
  });
  it('corrects who did it to whom', () => {
    const cup = {
      '01-wire.txt':
        'Castlemore lost 3-1 to Ardvale in the second round. Ardvale had won 2-0 against Pellworth before.',
    };
    expectFindings(
      cup,
      '[[Castlemore beat Ardvale >> Ardvale beat Castlemore :: entity-mismatch]] 3-1 in the second round.',
    );
    expectSilence(cup, 'Ardvale beat Castlemore 3-1 in the second round.');
    expectSilence(cup, 'Castlemore were beaten 3-1 by Ardvale in the second round. Pellworth lost 2-0 to Ardvale.');
    const bank = { '01-wire.txt': 'Maria Duarte succeeds Tomas Ferreira as head of the central bank in January.' };
    expectFindings(
      bank,
      '[[Tomas Ferreira succeeds Maria Duarte >> Maria Duarte succeeds Tomas Ferreira :: entity-mismatch]] as head of the central bank in January.',
    );
    expectSilence(bank, 'Tomas Ferreira will be succeeded by Maria Duarte as head of the central bank in January.');
    const deal = { '01-wire.txt': 'Officers said Halvard Shipping bought Nordlys Ferries for $40 million.' };
    expectFindings(
      deal,
      '[[Nordlys Ferries bought Halvard Shipping >> Halvard Shipping bought Nordlys Ferries :: entity-mismatch]] for $40 million.',
    );
    expectSilence(deal, 'Nordlys Ferries was bought by Halvard Shipping for $40 million.');
  });
  it('corrects the winner where only the loser is named', () => {
    const group = { '01-wire.txt': 'Drenova had beaten Castrovia 2-1 in the group stage on 22 October.' };
    expectFindings(
      group,
      '[[Castrovia >> Drenova :: entity-mismatch]] had won their meeting in the group stage, 2-1, on 22 October.',
    );
    expectSilence(group, 'Castrovia had lost their meeting in the group stage, 2-1, on 22 October.');
  });
  it('is silent where each did it to the other', () => {
    const legs = {
      '01-wire.txt': 'Bergen beat Tromso 2-1 in the first leg. Tromso beat Bergen 3-0 in the second leg.',
    };
    expectSilence(legs, 'Tromso won the second leg against Bergen 3-0. Bergen beat Tromso 2-1 in the first leg.');
    const suits = {
      '01-wire.txt':
        'Corvex Systems sued Palmer Optics over a lens patent in 2019. Palmer Optics sued Corvex Systems over a coating in 2021.',
    };
    expectSilence(suits, 'Palmer Optics sued Corvex Systems over a coating in 2021.');
  });
  it('is silent about other events of the kind', () => {
    expectSilence(SUMMIT, 'Ministers met in Madrid in March. The next talks will be in Dublin.');
    expectSilence(SUMMIT, 'The transport ministers signed a rail treaty in Vienna on Monday.');
    expectSilence(SUMMIT, 'Iceland joined the fisheries treaty.');
  });
  it('is silent where the sentence names both', () => {
    expectSilence(SUMMIT, 'The treaty that was drawn up in Madrid was signed in Lisbon on Thursday.');
  });
  it('is silent where one stands for the other', () => {
    expectSilence(
      SUMMIT,
      'The finance ministers signed the fisheries treaty in Portugal on Thursday. Oslo refused to join.',
    );
  });
  it('is silent about questions and what is supposed', () => {
    expectSilence(SUMMIT, 'Had the ministers signed the fisheries treaty in Madrid, Norway would have joined.');
  });
});

describe('entity-mismatch beside other names', () => {
  const QUAKE = {
    '01-first.txt': `Coast Radio
May 10, 2024

Its epicentre was 23 kilometres north-east of Halvik, the capital of Sarn province and a city of 61,000.

Tervik, a town of 9,300, was cut off. The Centre Union wants to know why savers in Halvik are paid so little.

Nora Kesh, an engineer at the technical university in Olm, said that 61 of the 304 blocks in Halvik had been enlarged.

Jan Reuter of the Green Union spoke last.`,
  };
  it('takes the name that stands closer', () => {
    expectFindings(QUAKE, 'Its epicentre was 23 kilometres north-east of [[Tervik >> Halvik :: entity-mismatch]].');
  });
  it('is not put off by what somebody wants', () => {
    expectFindings(
      QUAKE,
      'The [[Green Union >> Centre Union :: entity-mismatch]] wants to know why savers in Halvik are paid so little.',
    );
  });
  it('leaves what somebody belongs to to the rule on titles', () => {
    const parties = {
      '01-first.txt':
        'Coast Radio\nMay 10, 2024\n\nKarin Dahl of the Centre Union wants to know why savers in Halvik are paid so little. Jan Reuter of the Green Union spoke last.',
    };
    expectFindings(
      parties,
      'Karin Dahl of the [[Green >> Centre :: name-wrong-title]] Union wants to know why savers in Halvik are paid so little.',
    );
  });
  it('is not put off by the name in another place of the sentence', () => {
    expectFindings(
      QUAKE,
      'Nora Kesh, an engineer at the technical university in [[Halvik >> Olm :: entity-mismatch]], says that 61 of the 304 blocks were enlarged.',
    );
  });
});
