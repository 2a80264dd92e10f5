import assert from 'node:assert/strict';
import { valuesIn } from '../../../support/statements';

describe('numbers that count nothing', () => {
  for (const text of [
    'In 1998 the works closed; since 2004 it has stood empty.',
    'The 2019-20 season ended, and 2020/21 began.',
    'Call 555-0134, 020 7946 0018 or +44 20 7946 0018.',
    'He lives at No. 10 Downing Street.',
    'She moved to 12 Mill Lane.',
    'Section 12 of the act and rule 7 say so.',
    'Covid-19 and the G7 fill the paper.',
    'On page 12, in chapter 4, version 2.0.1 is praised.',
    'It is the 4-4-2 formation, 24/7.',
    'See ISBN 9780140449136, sold in postcode 90210.',
    'The 1980s were dry, the ’90s wet.',
    'They met on 3 to 8 March and on May 3-8.',
    'No one knew, and one of them left.',
  ])
    it(text, () => assert.deepEqual(valuesIn(text), []));
  it('name a room, a gate, a union’s local', () => {
    assert.deepEqual(valuesIn('He sat in room 214.'), ['label room 214']);
    assert.deepEqual(valuesIn('The flight left from gate 7. Local 88 agreed.'), ['label gate 7', 'label local 88']);
    assert.deepEqual(valuesIn('In the hall 40 people waited.'), ['count 40']);
  });
  it('number the items of a list', () => {
    assert.deepEqual(valuesIn('1. Soak the beans. 2. Rinse them.'), []);
    assert.deepEqual(valuesIn('She counted 2. They counted three boats.'), ['count 2', 'count 3']);
  });
});
