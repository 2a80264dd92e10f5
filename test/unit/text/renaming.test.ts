import assert from 'node:assert/strict';
import { renamedPerson, renamedThing } from '../../../server/src/text/names/renaming';

const words = (name: string): string[] => name.split(' ');
const person = (form: string, before: string, after: string, expected: string): void =>
  assert.equal(
    renamedPerson(words(form), words(before), words(after)).join(' '),
    expected,
    `${form}: ${before} > ${after}`,
  );
const thing = (form: string, before: string, after: string, expected: string | undefined): void =>
  assert.equal(
    renamedThing(words(form), words(before), words(after))?.join(' '),
    expected,
    `${form}: ${before} > ${after}`,
  );

describe('renaming a person', () => {
  it('changes each form in its own fullness', () => {
    person('Dan Driscol', 'Dan Driscol', 'Daniel Driscoll', 'Daniel Driscoll');
    person('Driscol', 'Dan Driscol', 'Daniel Driscoll', 'Driscoll');
    person('Dan', 'Dan Driscol', 'Daniel Driscoll', 'Daniel');
    person('D. Driscol', 'Dan Driscol', 'Peter Driscoll', 'P. Driscoll');
  });
  it('takes one word for a new surname', () => {
    person('Dan Driscol', 'Dan Driscol', 'Driscoll', 'Dan Driscoll');
    person('Driscol', 'Dan Driscol', 'Driscoll', 'Driscoll');
    person('Dan', 'Dan Driscol', 'Driscoll', 'Dan');
    person('Lula', 'Lula', 'Dilma', 'Dilma');
  });
  it('keeps nicknames and middle names as forms have them', () => {
    person('Don Bacon', 'Donald J. Bacon', 'Donald J. Baker', 'Don Baker');
    person('Donald Bacon', 'Donald J. Bacon', 'Ronald J. Baker', 'Ronald Baker');
    person('Donald J. Bacon', 'Donald J. Bacon', 'Ronald Baker', 'Ronald Baker');
  });
  it('knows particles and suffixes', () => {
    person('Zwaan', 'Alex van der Zwaan', 'Alex van der Swaan', 'Swaan');
    person('van der Zwaan', 'Alex van der Zwaan', 'Alex van der Swaan', 'van der Swaan');
    person('Robert Kennedy Jr.', 'Robert Kennedy Jr.', 'Robert Kenneddy Jr.', 'Robert Kenneddy Jr.');
    person('Kennedy', 'Robert Kennedy', 'Robert Kennedy Jr.', 'Kennedy');
    person('Robert Kennedy', 'Robert Kennedy', 'Robert Kennedy Jr.', 'Robert Kennedy Jr.');
  });
  it('changes a form that is misspelled', () => {
    person('Witkof', 'Steve Witkoff', 'Steven Witkoff', 'Witkoff');
    person('Steve Witkof', 'Steve Witkoff', 'Steven Witkoff', 'Steven Witkoff');
  });
  it('keeps capitals', () => {
    person('DAN DRISCOL', 'Dan Driscol', 'Dan Driscoll', 'DAN DRISCOLL');
  });
});

describe('renaming a thing', () => {
  it('changes the name, its acronym and its tail', () => {
    thing('Averley Harbour Trust', 'Averley Harbour Trust', 'Averley Port Trust', 'Averley Port Trust');
    thing('AHT', 'Averley Harbour Trust', 'Averley Port Trust', 'APT');
    thing('Harbour Trust', 'Averley Harbour Trust', 'Averley Port Trust', 'Port Trust');
    thing('the Harbour Trust', 'Averley Harbour Trust', 'Averley Port Trust', 'the Port Trust');
    thing('Harbour Trust', 'Averley Harbour Trust', 'Stoke Harbour Trust', 'Harbour Trust');
    thing('Kiev', 'Kiev', 'Kyiv', 'Kyiv');
    thing('KIEV', 'Kiev', 'Kyiv', 'KYIV');
  });
  it('leaves what nobody can derive', () => {
    thing('Trust of the Harbour', 'Averley Harbour Trust', 'Averley Port Trust', undefined);
  });
});
