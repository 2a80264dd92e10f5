import assert from 'node:assert/strict';
import { isSamePassage, textGroups, textLeaders } from '../../../server/src/corpus/independence';
import type { Source } from '../../../server/src/corpus/source';
import { sourceOf } from '../../support/story';

const DISPATCH = `The council of Penmorrow voted by 31 to 12 on Monday to build a barrier across the mouth of the river.

The work is to begin in September and will take three years, the drainage board said after the meeting on the quay.

Fishermen who land their catch in the harbour fear that the gates will change the currents on which flatfish depend.

The government pays more than half of the sum, and the county has promised to find the rest before the summer is over.`;

const OWN = `In the pubs along the waterfront there was little else to talk about on Tuesday morning, as rain came down.

The landlady of the Three Herrings, who lost her cellar in the flood, said that she would believe it when she saw it.`;

const INDEPENDENT = `A barrier will close the Tallow against storms from the spring of 2029, after a vote of 31 to 12 in the town hall.

Nobody in the chamber doubted the outcome, but the debate lasted until midnight because forty people had asked to speak.

The money comes in large part from London. What the town itself has to find will be known when the tenders are opened.`;

const idsOf = (sources: readonly Source[]): string[][] =>
  textGroups(sources).map(({ leader, followers }) => [leader.id, ...followers.map(({ source }) => source.id)]);

describe('sources that carry one text', () => {
  it('are copies, pick-ups and extracts, and none that tell the same in words of their own', () => {
    const sources = [
      sourceOf('agency.txt', DISPATCH),
      sourceOf('copy.txt', DISPATCH.toUpperCase()),
      sourceOf('pickup.txt', `${OWN}\n\n${DISPATCH}`),
      sourceOf('brief.txt', DISPATCH.split('\n\n').slice(0, 2).join('\n\n')),
      sourceOf('own.txt', INDEPENDENT),
    ];
    assert.deepEqual(idsOf(sources), [['pickup.txt', 'agency.txt', 'copy.txt', 'brief.txt']]);
    const leaders = textLeaders(sources);
    assert.equal(leaders.get(sources[1]!)?.id, 'pickup.txt');
    assert.equal(leaders.get(sources[4]!), undefined);
    const shares = textGroups(sources)[0]!.followers.map(({ share }) => share);
    assert.ok(shares.every((share) => share > 0.9));
  });
  it('are not those that quote one speech', () => {
    const speech =
      '“We looked at nineteen designs, and this is the first one that does not turn the whole estuary into a bathtub for the people of this town, whatever the papers may say about it tomorrow.”';
    assert.deepEqual(idsOf([sourceOf('a.txt', `${speech} ${OWN}`), sourceOf('b.txt', `${speech} ${INDEPENDENT}`)]), []);
  });
  it('are held against the fullest of them only, so that nothing is joined by way of a third', () => {
    const [one, two] = [DISPATCH.split('\n\n').slice(0, 2), DISPATCH.split('\n\n').slice(2)].map((part) =>
      part.join('\n\n'),
    );
    const groups = idsOf([
      sourceOf('first.txt', `${one}\n\n${OWN}\n\n${OWN.replace(/\w+/g, (word) => `${word}s`)}`),
      sourceOf('second.txt', `${two}\n\n${INDEPENDENT}`),
      sourceOf('bridge.txt', DISPATCH),
    ]);
    assert.ok(
      groups.every((group) => group.length <= 2),
      JSON.stringify(groups),
    );
  });
  it('may be too short to tell', () => {
    assert.deepEqual(
      idsOf([sourceOf('a.txt', 'Police named the man.'), sourceOf('b.txt', 'Police named the man.')]),
      [],
    );
  });
  it('are found among thousands in time that grows with their number', () => {
    let seed = 1;
    const random = (): number => (seed = (seed * 48271) % 2147483647);
    const terms = Int32Array.from({ length: 800 }, random).sort();
    const build = (count: number): Source[] =>
      Array.from({ length: count }, (_, index) => {
        const sequence = Uint16Array.from({ length: 300 }, () => random() % 800);
        return { id: `${index}`, words: { terms, sequence, quoted: new Uint8Array(38) } } as unknown as Source;
      });
    const time = (sources: readonly Source[]): number => {
      const start = performance.now();
      textGroups(sources);
      return performance.now() - start;
    };
    const all = build(2400);
    time(all.slice(0, 300)); // warm
    const [few, many] = [time(all.slice(0, 600)), time(all)];
    assert.ok(many < few * 16 + 100, `${few} ms for 600, ${many} ms for 2400`);
  });
});

describe('passages that are one text', () => {
  const [a, b] = [
    sourceOf('a.txt', `${OWN}\n\n${DISPATCH}`),
    sourceOf('b.txt', DISPATCH.replace('on Monday', 'on Monday night')),
  ];
  const passage = (source: Source, words: string) => {
    const start = source.text.indexOf(words);
    const end = source.text.indexOf('.', start) + 1;
    return { source, start, end };
  };
  it('are told from others', () => {
    assert.ok(isSamePassage(passage(a, 'The council of'), passage(b, 'The council of')));
    assert.ok(!isSamePassage(passage(a, 'The council of'), passage(b, 'The work is')));
    const short = { source: a, start: 0, end: 20 };
    assert.ok(!isSamePassage(short, short));
  });
});
