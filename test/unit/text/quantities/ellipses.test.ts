import assert from 'node:assert/strict';
import { quantitiesIn, valuesIn } from '../../../support/statements';

const countedIn = (text: string): string[] => quantitiesIn(text).map(({ counted }) => counted.join(' '));

describe('numbers that are set against another', () => {
  it('count what that counts', () => {
    assert.deepEqual(countedIn('160 jobs will go, rather than the 210 announced in March.'), ['jobs', 'jobs']);
    assert.deepEqual(countedIn('The recall was widened from 48,000 chairs to 126,000.'), ['chairs', 'chairs']);
  });
  it('have its unit', () => {
    assert.deepEqual(valuesIn('They ask for 2 tonnes instead of 3.'), ['mass kilogram 2000', 'mass kilogram 3000']);
  });
  it('have that of the other end', () => {
    assert.deepEqual(valuesIn('The toll goes from 24 to 60 cents.'), ['money dollar 0.24', 'money dollar 0.6']);
    assert.deepEqual(valuesIn('He went from 24 to the 60 cents on the desk.'), ['count 24', 'money dollar 0.6']);
  });
  it('have the unit of the clause whose verb theirs leaves out', () => {
    assert.deepEqual(valuesIn('The ointment helped in 73 per cent of cases, and the old cream in 52.'), [
      'percent 73',
      'percent 52',
    ]);
    assert.deepEqual(valuesIn('Rents rose by 6 per cent in Holm; wages by 4.'), ['percent 6', 'percent 4']);
    assert.deepEqual(countedIn('Holm has 12 boats; Lund has 30 and Aker none.'), ['boats', 'boats']);
    assert.deepEqual(valuesIn('Rents rose by 6 per cent in Holm, and he married at 41.'), ['percent 6', 'count 41']);
    assert.deepEqual(valuesIn('It sold for 6 dollars, and 14 were asked for 41.'), [
      'money dollar 6',
      'count 14',
      'count 41',
    ]);
  });
  it('are left alone where nothing sets them against it', () => {
    assert.deepEqual(countedIn('160 jobs will go. The works had 210 in March.'), ['jobs', '']);
    assert.deepEqual(valuesIn('He ran 5 km, and 12 came in.'), ['length metre 5000', 'count 12']);
  });
});
