import { expectFindings, expectSilence } from '../../../support/marks';

const dated = (day: string, text: string): string => `---\ndate: ${day}\n---\n\n${text}`;

/** A windmill that is repaired, and the society that pays for it. */
const WINDMILL = {
  '01-fen-courier.md': dated(
    '2025-03-14',
    `The millwrights of Tollerby expect to be finished with the sails of the windmill on 19 October.

It was the hardest gale in the fens since 1958, said the miller, Edda Voss.

The sluice gate beside the windmill closes in June for seven weeks while its hinges are replaced.

The open day, which was to have been in April, is put off until June.

The oak shaft for the windmill will be turned from November this year, two months earlier than planned, the miller said.

The new sails will be hung in two pairs, the first in January and the second in April, the millwrights said.`,
  ),
  '02-society.md': dated(
    '2025-03-14',
    `The society has today asked the county court to lift the order against the windmill.

The order for the millstones was signed in January at the quarry of Harn.

The miller says that the contract for millstones, signed in January 2025 at Harn, was the largest of the year.`,
  ),
};
const on = (text: string): string => dated('2025-03-15', text);

describe('date-mismatch, by when something begins and ends', () => {
  it('takes what closes in a month for no close of it', () => {
    expectFindings(
      WINDMILL,
      on('The sluice gate beside the windmill is to close in [[August >> June :: date-mismatch]] for seven weeks.'),
    );
    expectSilence(WINDMILL, on('The sluice gate beside the windmill is to close in June for seven weeks.'));
    expectFindings(
      WINDMILL,
      on('No gale in the fens had been as close to hard since [[1985 >> 1958 :: date-mismatch]], said Edda Voss.'),
    );
  });
  it('holds until when something goes on against when it ends', () => {
    expectFindings(
      WINDMILL,
      on(
        'The work of the millwrights of Tollerby on the sails of the windmill will go on until [[29 >> 19 :: date-mismatch]] October.',
      ),
    );
    expectSilence(
      WINDMILL,
      on('The work of the millwrights of Tollerby on the sails of the windmill will go on until 19 October.'),
    );
  });
  it('holds the day to which both say that something was put off', () => {
    expectFindings(
      WINDMILL,
      on('An open day that should have been in April has been put off until [[July >> June :: date-mismatch]].'),
    );
    expectSilence(WINDMILL, on('An open day that should have been in April has been put off until June.'));
    expectFindings(
      WINDMILL,
      on(
        'The oak shaft for the windmill will be turned in [[October >> November :: date-mismatch]], two months earlier than planned.',
      ),
    );
  });
  it('looks at the one date that differs where two sentences have the same others', () => {
    expectFindings(
      WINDMILL,
      on('The sails will be hung in pairs, one in January and one in [[March >> April :: date-mismatch]].'),
    );
    expectSilence(WINDMILL, on('The sails will be hung in pairs, one in January and one in April.'));
  });
  it('counts the today of a source from its day', () => {
    expectFindings(
      WINDMILL,
      on(
        'On [[Thursday >> Friday :: date-mismatch]] the society asked the county court to lift the order against the windmill.',
      ),
    );
    expectSilence(WINDMILL, on('On Friday the society asked the county court to lift the order against the windmill.'));
  });
  it('takes the month of another year for no witness', () => {
    expectFindings(
      WINDMILL,
      on(
        'The contract for millstones, signed in January [[2024 >> 2025 :: date-mismatch]], was the largest of the year.',
      ),
    );
    expectSilence(WINDMILL, on('The contract for millstones, signed in January 2025, was the largest of the year.'));
  });
});
