import { expectFindings, expectSilence } from '../../../support/marks';

/** A harbour with two ports, two firms and two women who have a say in it. */
const HARBOUR = {
  '01-tide-table.txt': `The Tide Table
March 4, 2025

The port authority sold the old grain silo to Brandvik Holdings for 4.2 million crowns on Monday. Solveig Marn, the harbour master, had wanted to keep it.

Marrow & Sons, the builders, offered 3.9 million. The silo was put up in 1931 by the town of Ardnish.`,
  '02-north-quay-news.md': `North Quay News
5 March 2025

Edda Quill, who leads the Liberals on the council, welcomed the sale of the silo. Brandvik Holdings means to make 46 flats of it.

The ferry to Skerra will leave from the south pier while the builders are at work. Tilda Orme of the Greens called the price a gift, and asked the auditors to look at it.`,
};

describe('names that stand for others', () => {
  it('are found in another place of the sentence', () => {
    expectFindings(
      HARBOUR,
      '[[Marrow & Sons >> Brandvik Holdings :: entity-mismatch]] paid 4.2 million crowns for the old grain silo, which the port authority sold on Monday.',
    );
    expectFindings(
      HARBOUR,
      'While the builders are at work, the ferry that leaves from the south pier will go to [[Ardnish >> Skerra :: entity-mismatch]].',
    );
  });
  it('are found where parties are meant', () => {
    expectFindings(
      HARBOUR,
      'Tilda Orme of the [[Liberals >> Greens :: entity-mismatch]] called the price a gift and asked the auditors to look at it.',
    );
  });
  it('are silent where the draft says what sources say, in other words', () => {
    expectSilence(
      HARBOUR,
      'Brandvik Holdings paid 4.2 million crowns for the old grain silo. The harbour master, Solveig Marn, would have kept it.',
    );
    expectSilence(
      HARBOUR,
      'Edda Quill of the Liberals is glad that the silo was sold, and Tilda Orme of the Greens is not.',
    );
  });
  it('are silent where the draft tells what no source does', () => {
    expectSilence(HARBOUR, 'Ingrid Falk, a painter, has had her studio in the old grain silo since 2009.');
    expectSilence(HARBOUR, 'Marrow & Sons have put up 30 flats in Ardnish before.');
  });
  it('are silent where the one may lie in the other', () => {
    const orchard = {
      '01.md':
        'The orchard is paid for in part by the Alder Trust, a charity in Nyon, which has put in 9 million crowns.',
      '02.md': 'The Alder Trust was founded in 1988.',
    };
    expectSilence(orchard, 'The Alder Trust, a charity in Switzerland, has put 9 million crowns into the orchard.');
    expectFindings(
      orchard,
      'The Alder Trust, a charity in [[Brandvik >> Nyon :: entity-mismatch]], has put 9 million crowns into the orchard.',
    );
  });
  it('are silent where a town speaks for who sits there', () => {
    const loan = {
      '01.md': 'The National Museum of Tarvia will lend the gallery six paintings of its own for five years.',
      '02.md': 'The bus from Ostrel in Tarvia is late. Rain fell in Ostrel.',
    };
    expectSilence(loan, 'Ostrel will lend the gallery half a dozen paintings of its own for five years.');
  });
  it('are silent where both are named', () => {
    expectSilence(
      HARBOUR,
      'Brandvik Holdings, and not Marrow & Sons, bought the old grain silo for 4.2 million crowns.',
    );
  });
  it('are silent where the source calls somebody by a people', () => {
    const sources = {
      'a.txt': 'Ilka Brunner of Ostravia won the sculls in May. The Ostravian, 27, finished with 81.5 points.',
      'b.txt': 'Marta Sorge came second with 80 points.',
    };
    expectSilence(sources, 'Who won in May? Ilka Brunner, with 81.5 points.');
  });
  it('are silent at the head of a report, which says where it was written', () => {
    expectSilence(HARBOUR, 'SKERRA — The port authority sold the old grain silo for 4.2 million crowns on Monday.');
  });
});

describe('names that stand for others, whatever kind each looks like', () => {
  it('are found where a town has the name of its district as well', () => {
    expectFindings(
      { 'a.txt': 'The woman, who was 81 and had been treated for asthma, died in Leeds on Monday.' },
      'A woman of 81, who died in [[Bergen >> Leeds :: entity-mismatch]] on Monday, had been treated for asthma.',
    );
  });
  it('are found where words beside a firm told that it was somebody', () => {
    const race = {
      'a.txt': 'Seven people were arrested after a paint bomb hit a van of the Solvik Energi company.',
      'b.txt': 'Litio Quarra, said its lawyer, is not for sale. The money of Litio Quarra comes from salt.',
    };
    expectFindings(
      race,
      'The march was quiet. A paint bomb struck a van of [[Litio Quarra >> Solvik Energi :: entity-mismatch]], for which seven people were arrested.',
    );
    expectSilence(
      race,
      'The march was quiet. A paint bomb struck a van of Solvik Energi, for which seven people were arrested.',
    );
  });
  it('are nobody where they say of where somebody is', () => {
    expectSilence(
      {
        'a.txt':
          'Foreign Minister Una Tallis signed the treaty for Ostrava in the old mill at Kolda on 4 May, and Defence Minister Ivo Brandt for Marland.',
      },
      'The Marlandic foreign minister signed the treaty in the old mill at Kolda on 4 May.',
    );
  });
});
