import { expectFindings, expectSilence } from '../../support/marks';

const on = (day: string, text: string): string => `---\ndate: ${day}\n---\n\n${text}`;
const isSilent = (text: string): void => expectSilence({}, text);
/** The draft with a slip is told, with what is right; the draft with that is not. */
const tells = (text: string): void => {
  expectFindings({}, text);
  isSilent(text.replace(/\[\[.* >> (.*?) ::.*?\]\]/, '$1'));
};

describe('how long it was', () => {
  it('reckons from one time to another', () => {
    tells('The board sat from 9am to 11.20am, [[240 >> 140 :: arithmetic-mismatch]] minutes in all.');
    tells(
      'The council met from 1pm to 4.30pm, [[four and a half >> three and a half :: arithmetic-mismatch]] hours in all.',
    );
    isSilent('The shop is open from 9am to 5pm. The fire burned for 40 minutes after the alarm.');
  });
  it('reckons from one entry of a timeline to the next', () => {
    tells(
      '**Monday, 3.08 am.** The dam leaks.\n\n**3.40.** The sirens start, [[22 >> 32 :: arithmetic-mismatch]] minutes after the leak began.',
    );
  });
  it('reckons days between two dates', () => {
    tells('The tunnel was shut on 3 May. It opened again on 26 May, [[33 >> 23 :: arithmetic-mismatch]] days later.');
    isSilent('The tunnel was shut on 3 May. It opened again on 26 May, 33 days after the first leak was found.');
  });
  it('reckons how many years ago it was', () => {
    tells(
      on('2025-06-20', 'The war broke out in March 2019, which was [[five >> six :: arithmetic-mismatch]] years ago.'),
    );
    isSilent(on('2025-01-20', 'The war broke out in 2019, five years ago.'));
    isSilent(on('2025-01-20', 'The war broke out in March 2019, five years ago.'));
  });
});
