import assert from 'node:assert/strict';
import { check } from '../../../server/src/rules/check';
import { countStates, coverageOf, type ClaimCoverage } from '../../../server/src/service/coverage';
import { contextOf, type Sources } from '../../support/story';

const FERRY = `Ferry back in service

Coast FM
3 June 2025

The ferry Marguerite returned to service on Tuesday after 11 weeks of repairs, and carried 240 passengers to Fish Quay. Captain Oda Brekke said that the engine had been replaced. The company reportedly paid 2.1 million crowns for the engine in April.`;
const MERCURY = `Marguerite sails again

Averley Mercury
4 June 2025

The Marguerite carried 240 passengers to Fish Quay on Tuesday, when the ferry returned to service after repairs that took 11 weeks.`;
const SOURCES = { 'a.txt': FERRY, 'b.txt': MERCURY };

const DATED = '---\ndate: 2025-06-05\n---\n\n';

function coverage(sources: Sources, draft: string): ClaimCoverage[] {
  const context = contextOf(sources, DATED + draft);
  return coverageOf(context, check(context, {}));
}

/** "supported a.txt b.txt", "not checkable: question" */
const shown = (sources: Sources, draft: string): string[] =>
  coverage(sources, draft).map(({ state, reason, witnesses }) =>
    [state + (reason ? `: ${reason}` : ''), ...witnesses.map(({ source }) => source.id).sort()].join(' '),
  );

describe('coverage', () => {
  it('has no source carry a claim that the source turns round', () => {
    const hearing = {
      'a.txt':
        'The hearing on the ferry Marguerite will be held in public at Fish Quay on Tuesday, Captain Oda Brekke said.',
    };
    const [claim] = contextOf(
      hearing,
      `${DATED}The hearing on the ferry Marguerite will be held behind closed doors at Fish Quay on Tuesday, Captain Oda Brekke said.`,
    ).coverage;
    assert.equal(claim!.isContradicted, true);
    assert.deepEqual(claim!.witnesses, []);
  });
  it('names the independent sources that carry a claim, and their passages', () => {
    assert.deepEqual(shown(SOURCES, 'The Marguerite carried 240 passengers to Fish Quay on Tuesday.'), [
      'supported a.txt b.txt',
    ]);
    const [claim] = coverage(SOURCES, 'The Marguerite carried 240 passengers to Fish Quay on Tuesday.');
    for (const { source, start, end } of claim!.witnesses)
      assert.match(source.text.slice(start, end), /carried 240 passengers/);
  });
  it('supports nothing that differs in a name, a figure, a date or a denial', () => {
    for (const draft of [
      'The Marguerite carried 240 passengers to Saltgate Steps on Tuesday.',
      'The Marguerite carried 2,400 passengers to Fish Quay on Tuesday.',
      'The Marguerite carried 240 passengers to Fish Quay on Monday.',
      'The Marguerite has not carried 240 passengers to Fish Quay on Tuesday.',
      'Will the Marguerite carry 240 passengers to Fish Quay?',
      'Had the Marguerite carried 240 passengers to Fish Quay, nobody would have been left.',
    ])
      assert.doesNotMatch(shown(SOURCES, draft)[0]!, /^supported/, draft);
  });
  it('tells what no source has from what cannot be checked', () => {
    assert.deepEqual(
      shown(
        SOURCES,
        'The harbour of Skagehavn was dredged in 1987 by a Dutch firm. Who will pay? The council should be ashamed of its harbour. The town will build a new pier next year.',
      ),
      ['not found', 'not checkable: question', 'not checkable: opinion', 'not checkable: forecast'],
    );
  });
  it('calls contradicted what a finding stands against, with the finding', () => {
    const [claim] = coverage(SOURCES, 'The ferry Marguerite returned to service on Tuesday after 12 weeks of repairs.');
    assert.equal(claim!.state, 'contradicted');
    assert.equal(claim!.findings[0]!.rule, 'number-mismatch');
  });
  it('counts copies once, and reports of what another outlet reported', () => {
    const copy = { 'a.txt': FERRY, 'c.txt': FERRY.replace('Coast FM', 'Westmarch Post') };
    const [copied] = coverage(copy, 'The ferry Marguerite returned to service on Tuesday after 11 weeks of repairs.');
    assert.equal(copied!.witnesses.length, 1);
    assert.equal(copied!.witnesses[0]!.echoes.length, 1);
    const retold = {
      'a.txt': FERRY,
      'd.txt':
        'Around the coast\n\nWestmarch Post\n4 June 2025\n\nThe ferry Marguerite was back in service on Tuesday after repairs of 11 weeks, Coast FM reported. It rained.',
    };
    const [told] = coverage(retold, 'The ferry Marguerite returned to service on Tuesday after 11 weeks of repairs.');
    assert.deepEqual(
      told!.witnesses.map(({ source, echoes }) => [source.id, ...echoes.map((echo) => echo.source.id)]),
      [['a.txt', 'd.txt']],
    );
  });
  it('goes by the quotation where a sentence is one, and by its speaker', () => {
    const sources = {
      'q.txt':
        'The captain speaks\n\nCoast FM\n\n“Nobody will miss that old engine, least of all me,” Captain Oda Brekke said. Harbour master Jorn Aasen laughed.',
    };
    const words = '“Nobody will miss that old engine, least of all me,”';
    assert.deepEqual(shown(sources, `${words} Oda Brekke said.`), ['supported q.txt']);
    assert.doesNotMatch(shown(sources, `${words} Jorn Aasen said.`)[0]!, /^supported/);
  });
  it('counts states', () => {
    const claims = coverage(SOURCES, 'The Marguerite carried 240 passengers to Fish Quay on Tuesday. Who will pay?');
    assert.deepEqual(countStates(claims), { contradicted: 0, supported: 1, 'not found': 0, 'not checkable': 1 });
  });
});
