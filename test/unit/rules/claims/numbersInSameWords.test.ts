import { expectFindings, expectSilence } from '../../../support/marks';

const dated = (day: string, text: string): string => `---\ndate: ${day}\n---\n\n${text}`;

/** A pottery and its kilns. */
const POTTERY = {
  '01-harn-post.md': dated(
    '2025-05-05',
    `Nine kilns cracked, and five of them might have been saved if they had been fired slowly.

Of the firings in 2025, 61 per cent took place out of the pottery.

The foreman laid a new hearth, and the old mark, 1.2 metres short of the right one, was never removed.

Ida Rasch of Harn won the cup of the guild of potters for the second time on Sunday.

Oda Lind came third for the cup on Sunday.`,
  ),
};
const on = (text: string): string => dated('2025-05-06', text);

describe('number-mismatch, in the same words', () => {
  it('takes no rest for what a source tells in the same words', () => {
    expectFindings(
      POTTERY,
      on(
        'Nine kilns cracked, and [[four >> five :: number-mismatch]] of them might have been saved if they had been fired slowly.',
      ),
    );
    expectSilence(
      POTTERY,
      on('Nine kilns cracked, and five of them might have been saved if they had been fired slowly.'),
    );
    expectSilence(POTTERY, on('Nine kilns cracked, and four of them were past saving.'));
  });
  it('holds a share of what took place away from somewhere', () => {
    expectFindings(
      POTTERY,
      on('Of the firings this year [[16 >> 61 :: number-mismatch]] per cent took place away from the pottery.'),
    );
    expectSilence(POTTERY, on('Of the firings this year 61 per cent took place away from the pottery.'));
  });
  it('holds differences where all else is the same', () => {
    expectFindings(
      POTTERY,
      on('An old mark, [[2.1 >> 1.2 :: number-mismatch]] metres short of the right one, was never removed.'),
    );
    expectSilence(POTTERY, on('An old mark, 1.2 metres short of the right one, was never removed.'));
  });
  it('is not kept from it by the same small number of something else', () => {
    expectFindings(
      POTTERY,
      on(
        'Ida Rasch won the cup of the guild of potters for the [[third >> second :: number-mismatch]] time on Sunday.',
      ),
    );
    expectSilence(POTTERY, on('Ida Rasch won the cup of the guild of potters for the second time on Sunday.'));
  });
});
