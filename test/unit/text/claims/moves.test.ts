import assert from 'node:assert/strict';
import { boundOf } from '../../../../server/src/text/claims/bounds';
import { isPlanOnly, moveIn } from '../../../../server/src/text/claims/moves';
import type { DateItem, Statement } from '../../../../server/src/text/claims/statement';
import { statementsIn } from '../../../support/statements';

const wordsOf = (text: string, { start, end }: DateItem): string => text.slice(start, end);

const datesIn = ({ items }: Statement): DateItem[] => items.filter((item): item is DateItem => item.kind === 'date');

/** The move that the one statement of a text tells of, in its words. */
function moved(text: string): { old: string[]; now: string | undefined } {
  const { old, now } = moveIn(statementsIn(text)[0]!);
  return { old: [...old].map((date) => wordsOf(text, date)), now: now && wordsOf(text, now) };
}

describe('days that were moved', () => {
  it('are the old one and the new one', () => {
    const cases: [string, string[], string | undefined][] = [
      ['The mill will reopen in June rather than in April.', ['April'], 'June'],
      ['The club has brought forward its congress from October to June.', ['October'], 'June'],
      ['The bridge, promised for 4 May, will now be ready on 9 June.', ['4 May'], '9 June'],
      ['The fair was to end on Saturday, but it will go on until Tuesday.', ['Saturday'], 'Tuesday'],
      ['They have put off their report to 15 August.', [], '15 August'],
      ['The pool will not open on 3 July as planned.', ['3 July'], undefined],
    ];
    for (const [text, old, now] of cases) assert.deepEqual(moved(text), { old, now }, text);
  });
  it('are none where nothing was moved', () => {
    for (const text of [
      'The mill opened on 4 May.',
      'The trial was set for 4 May.',
      'The fair runs from Friday to Sunday.',
      'Elections follow in June.',
    ])
      assert.deepEqual(moved(text), { old: [], now: undefined }, text);
  });
  it('may be given as those of a plan alone', () => {
    const isPlan = (text: string): boolean => {
      const [statement] = statementsIn(text);
      return isPlanOnly(datesIn(statement!)[0]!, statement!);
    };
    assert.ok(isPlan('The mill had been planned for April.'));
    assert.ok(isPlan('The mill was to open in April.'));
    assert.ok(isPlan('Not in April, but later.'));
    assert.ok(!isPlan('The mill is planned for April.'));
    assert.ok(!isPlan('The mill opened in April.'));
  });
});

describe('bounds', () => {
  it('are the ends and starts that the words before a date make of it', () => {
    const bound = (text: string): string | undefined => {
      const [statement] = statementsIn(text);
      return boundOf(datesIn(statement!)[0]!, statement!.block.tokens);
    };
    assert.equal(bound('The barge must leave by noon on Friday.'), 'end');
    assert.equal(bound('The road stays closed until the end of May.'), 'end');
    assert.equal(bound('He has been mayor since 2009.'), 'start');
    assert.equal(bound('He sold the barge after 4 May.'), 'after');
    assert.equal(bound('The count rose by 640 on Friday.'), undefined);
    assert.equal(bound('He sold the barge on 4 May.'), undefined);
  });
});
