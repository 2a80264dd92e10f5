import assert from 'node:assert/strict';
import type { RatedFinding } from '../../../server/src/rules/check';
import { textOf } from '../../../server/src/text/span';
import { findingsOf, type Sources } from '../../support/story';

const only = (sources: Sources, draft: string): RatedFinding => {
  const findings = findingsOf(sources, draft);
  assert.equal(findings.length, 1, findings.map(({ message }) => message).join('\n'));
  return findings[0]!;
};

const said = (sources: Sources, draft: string): string => only(sources, draft).message;

describe('what a finding says', () => {
  it('of a figure that a newer source has is no more than that the source has it', () => {
    const sources = {
      'a.txt': 'Valley Herald\n\n3 March 2026\n\nThe avalanche at Kronberg has claimed 11 lives, the police said.',
      'b.txt': 'Alpine Courier\n\n5 March 2026\n\nThe avalanche at Kronberg has claimed 14 lives, the police said.',
    };
    assert.equal(
      said(sources, '---\ndate: 2026-03-06\n---\n\nThe avalanche at Kronberg has claimed 11 lives, the police said.'),
      'Alpine Courier has a later figure: “14”, not “11”',
    );
  });
  it('of a range in place of one amount reads as one', () => {
    const sources = {
      'a.html':
        '<p>The Ashdown group now expects a pre-tax profit of between £68m and £70m for the full year. In July it had forecast £74m.</p>',
    };
    const finding = only(sources, 'For the year as a whole the Ashdown group predicts a pre-tax profit of £74m.');
    assert.equal(finding.fixes[0]!.newText, '£68m to £70m');
  });
  it('of a denial is worded as the source words it', () => {
    const sources = { 'a.txt': 'The union at Weir does not accept the new figure as final, its leader said.' };
    assert.match(
      said(sources, 'The union at Weir has accepted the new figure as final, its leader said.'),
      /“does not accept” here, not “has accepted”$/,
    );
    const plans = { 'a.txt': 'Mr Hallgrim has no plans to leave the board before his term ends in June.' };
    assert.match(
      said(plans, 'Mr Hallgrim intends to leave the board before his term ends in June.'),
      /“no plans to leave” here/,
    );
  });
  it('of a role names the source that has it, and begins it as the middle of a sentence', () => {
    const sources = { 'a.txt': 'Valley Herald\n\n3 March 2026\n\nThe transport minister, Xanthe Delmarou, resigned.' };
    assert.equal(
      said(sources, 'Xanthe Delmarou, the interior minister, resigned.'),
      'Valley Herald has “the transport minister” for Xanthe Delmarou',
    );
  });
  it('of a rank too much offers to remove it', () => {
    const sources = {
      'a.txt': 'Ivana Kubel, the director of the aquarium, asked for patience. The mayor agreed.',
      'b.txt': 'The director of the aquarium is Ivana Kubel.',
    };
    const [fix] = only(sources, 'Ivana Kubel, the deputy director of the aquarium, asked for patience.').fixes;
    assert.equal(fix!.title, 'Remove “deputy”');
  });
  it('of figures that do not add up writes them as people do', () => {
    assert.equal(
      said(
        {},
        'The office put the cost at 1.9 million crowns. It has since climbed to 2.4 million. As the party is insured for 1.5 million, 1.1 million is uncovered.',
      ),
      '2.4 million − 1.5 million is 0.9 million, not 1.1 million',
    );
    assert.equal(
      said({}, 'The two employ 6,510 people: 1,850 at Pellworth and 4,300 at Ebeltrup.'),
      '1,850 + 4,300 is 6,150, not 6,510',
    );
    assert.equal(
      said({}, 'The fare rose from 40 crowns to 50 crowns, or 20 per cent.'),
      'From 40 to 50 is 25 per cent, not 20 per cent',
    );
  });
});

describe('the evidence for a finding', () => {
  it('is of the namesake whose role it is', () => {
    const sources = {
      'a.txt': 'Finance Minister Jonas Varga met his cousin Pavel Varga, who leads the Harbour Union.',
    };
    const { evidence } = only(sources, 'Pavel Varga, the finance minister, agreed.');
    const [{ source, telling }] = evidence as [(typeof evidence)[number]];
    assert.equal(textOf(source.text, telling!), 'Jonas Varga');
  });
});
