import { expectFindings, expectSilence } from '../../support/marks';

const flags = (text: string): void => void expectFindings({}, text);
const isSilent = (text: string): void => expectSilence({}, text);

describe('arithmetic-mismatch between figures that stand behind, or in other measures', () => {
  it('takes the one from the other of two that stand behind', () => {
    flags('The dairy raised its price by [[62 >> 52 :: arithmetic-mismatch]] pence, from 431 to 483.');
    isSilent('The dairy raised its price by 52 pence, from 431 to 483.');
    flags(
      'The college put growth [[0.7 >> 0.5 :: arithmetic-mismatch]] of a point lower than the bank did, 1.2 per cent against 1.7.',
    );
    isSilent('The college put growth 0.5 of a point lower than the bank did, 1.2 per cent against 1.7.');
    isSilent('The dairy hired 52 drivers, who work from 4 to 9 on most days.');
  });
  it('knows parts of a point', () => {
    flags(
      'Rents rose 4.4 per cent, [[seven tenths :: arithmetic-mismatch]] of a point less than the first count of 4.7 per cent.',
    );
    isSilent('Rents rose 4.4 per cent, three tenths of a point less than the first count of 4.7 per cent.');
  });
  it('reckons how much each has, and what share that is', () => {
    flags(
      'There were 54 pupils in the hall and three teachers, so that each of them had to watch over [[24 >> 18 :: arithmetic-mismatch]].',
    );
    isSilent('There were 54 pupils in the hall and three teachers, so that each of them had to watch over 18.');
    flags('The union had asked for 20 months; the mill gave five, [[half :: arithmetic-mismatch]] of that.');
    isSilent('The union had asked for 20 months; the mill gave five, a quarter of that.');
    flags('Of a grant of €4.2 million, the choir gets €126,000, or [[30 >> 3 :: arithmetic-mismatch]]%.');
    isSilent('Of a grant of €4.2 million, the choir gets €126,000, or 3%.');
  });
  it('takes one time of a race from another', () => {
    flags(
      'Oda Frisk won the ladies’ race in 1:12:31. Her sister was second in 1:14:02, [[81 >> 91 :: arithmetic-mismatch]] seconds behind.',
    );
    isSilent('Oda Frisk won the ladies’ race in 1:12:31. Her sister was second in 1:14:02, 91 seconds behind.');
  });
  it('multiplies what is paid by the month', () => {
    flags(
      'She was paid $7,500 a month. Her contract had 14 months to run, and she wants [[$115,000 >> $105,000 :: arithmetic-mismatch]].',
    );
    isSilent('She was paid $7,500 a month. Her contract had 14 months to run, and she wants $105,000.');
    isSilent('He paid $75 a month for the better part of six years. It came to $5,300.');
  });
  it('adds the others to those that were', () => {
    flags('By May there will be [[17 >> 16 :: arithmetic-mismatch]] shops, the nine of last year and seven more.');
    isSilent('By May there will be 16 shops, the nine of last year and seven more.');
    flags(
      'Of the 94 mills that were closed, 27 are used as stores. The others, [[57 >> 67 :: arithmetic-mismatch]] of 94, are empty.',
    );
    isSilent('Of the 94 mills that were closed, 27 are used as stores. The others, 67 of 94, are empty.');
  });
  it('takes no people from seconds, nothing from what is itself a difference, and no round number for another', () => {
    isSilent('Frisk lost 45 seconds at the gate, three dozen more than the two who were with her.');
    isSilent('The first ballot fell two votes short, and only the second, won by a margin of 19, settled it.');
    isSilent('For the 126 elms that go, two each were promised; the new plan has 400 in all.');
    isSilent('The fleet’s share goes up from 1.8 to 2.1 billion, a rise of about a sixth.');
  });
  it('adds nothing that was counted before to what was counted later', () => {
    isSilent('On Monday the board knew of 241 cases. Five days later there were 374 in the north and 618 altogether.');
    flags(
      'The board knew of 241 cases in the south. There were 374 in the north and [[618 >> 615 :: arithmetic-mismatch]] altogether.',
    );
  });
});
