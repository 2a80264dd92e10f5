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
  it('are left alone where nothing sets them against it', () => {
    assert.deepEqual(countedIn('160 jobs will go. The works had 210 in March.'), ['jobs', '']);
    assert.deepEqual(valuesIn('He ran 5 km, and 12 came in.'), ['length metre 5000', 'count 12']);
  });
});
