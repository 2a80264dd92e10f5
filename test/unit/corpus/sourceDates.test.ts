import assert from 'node:assert/strict';
import { describe as describeSource, withFileFacts } from '../../../server/src/corpus/describe';
import type { SourceFacts } from '../../../server/src/corpus/extract';
import { readText } from '../../../server/src/corpus/readers/index';
import { isoDate } from '../../../server/src/text/dates/calendar';
import { readOne } from '../../support/fixtures';

const BODY =
  'Councillors in Penmorrow voted by 31 to 12 on Monday night to build a tidal barrier across the mouth of the Tallow, after a debate.';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function factsOf(name: string, text: string, modified?: number): SourceFacts {
  return withFileFacts(describeSource(readText(name, bytesOf(text))).facts, name, modified);
}

/** "2026-03-03 metadata": the day, and where it was read. */
const dated = ({ date }: SourceFacts): string | undefined => date && `${isoDate(date.value)} ${date.from}`;
const made = ({ madeOn }: SourceFacts): string | undefined => madeOn && `${isoDate(madeOn.value)} ${madeOn.from}`;

const page = (head: string, byline = ''): string =>
  `<html><head><title>Barrier</title>${head}</head><body><article><h1>Barrier</h1>${byline}<p>${BODY}</p></article></body></html>`;

describe('the date of a web page', () => {
  const date = (head: string, byline?: string): string | undefined => dated(factsOf('a.html', page(head, byline)));

  it('is in its metadata, as the day was where it was published', () => {
    assert.equal(
      date('<meta property="article:published_time" content="2026-03-03T23:45:00-08:00">'),
      '2026-03-03 metadata',
    );
    assert.equal(date('<meta name="date" content="3 March 2026">'), '2026-03-03 metadata');
    assert.equal(date('<meta itemprop="datePublished" content="2026-03-03">'), '2026-03-03 metadata');
  });
  it('is when it was published, not when it was changed', () => {
    assert.equal(
      date(
        '<meta property="article:modified_time" content="2026-03-09T10:00:00Z"><meta property="article:published_time" content="2026-03-03T10:00:00Z">',
      ),
      '2026-03-03 metadata',
    );
  });
  it('is in its linked data, in a graph as well, and broken data say nothing', () => {
    const linked = (data: string): string => `<script type="application/ld+json">${data}</script>`;
    assert.equal(date(linked('{"@type":"NewsArticle","datePublished":"2026-03-03T06:00:00Z"}')), '2026-03-03 metadata');
    assert.equal(
      date(linked('{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","datePublished":"2026-03-03"}]}')),
      '2026-03-03 metadata',
    );
    assert.equal(date(linked('{"datePublished": oops')), undefined);
  });
  it('is in its time element, else in its first lines', () => {
    assert.equal(date('', '<time datetime="2026-03-03T06:45">Tuesday</time>'), '2026-03-03 metadata');
    assert.equal(date('', '<p>Tuesday 3 March 2026</p>'), '2026-03-03 first lines');
  });
});

describe('the date of a source', () => {
  it('that says nothing is in the name of its file, however that writes it', () => {
    for (const name of ['2026-03-03-vote.txt', 'vote_20260303.txt', 'vote 2026_03_03.txt', 'notes/2026.03.03.txt'])
      assert.equal(dated(factsOf(name, BODY)), '2026-03-03 file name', name);
    assert.equal(dated(factsOf('budget-20261345.txt', BODY)), undefined);
  });
  it('is read in the ways in which bylines write it', () => {
    for (const line of [
      '03.03.2026, 11:30',
      '3.3.26',
      'Published 03.03.2026 07:15  |  Tamsin Oake',
      'Tue 03/03/26',
      'Posted March 3, 2026 - 9 min read - 2k claps',
      'EMBARGOED until 16:00, Tuesday 3 March 2026',
      'Live reporting by Tamsin Oake and Piers Lanyon, Tuesday 3 March 2026',
    ])
      assert.equal(dated(factsOf('vote.txt', `Barrier vote\n\n${line}\n\n${BODY}`)), '2026-03-03 first lines', line);
    // versions and times of day are no dates
    for (const line of ['Release 1.2.3', 'at 10.30'])
      assert.equal(dated(factsOf('vote.txt', `Barrier vote\n\n${line}\n\n${BODY}`)), undefined, line);
  });
  it('is read as its text writes dates, where numbers may be read in two ways', () => {
    const text = (rest: string): string => `---\ntitle: Barrier\ndate: 02/06/2026\n---\n\n${BODY} ${rest}`;
    assert.equal(dated(factsOf('a.md', text('It was put off on Feb. 4.'))), '2026-02-06 metadata');
    assert.equal(dated(factsOf('a.md', text('It was put off on 4 June.'))), '2026-06-02 metadata');
    assert.equal(dated(factsOf('a.md', text(''))), '2026-06-02 metadata');
  });
  it('is not the time of its file, which is kept apart as the last resort', () => {
    const modified = new Date(2026, 2, 9, 23, 30).getTime();
    const facts = factsOf('vote.txt', BODY, modified);
    assert.deepEqual([dated(facts), made(facts)], [undefined, '2026-03-09 file time']);
    assert.equal(made(factsOf('2026-03-03-vote.txt', BODY, modified)), undefined);
  });
  it('is not the day on which its file was made, which only the document’s own words overrule', async () => {
    const core = (await readOne('revised.docx')).facts;
    assert.deepEqual([dated(core), made(core)], [undefined, '2026-03-03 document properties']);
    const named = withFileFacts(core, 'sources/2026-02-28 statement.docx', Date.now());
    assert.deepEqual([dated(named), made(named)], ['2026-02-28 file name', '2026-03-03 document properties']);
    const pdf = (await readOne('story-chromium.pdf')).facts;
    assert.equal(dated(pdf), '2026-03-03 first lines');
    assert.equal(pdf.madeOn!.from, 'document properties');
  });
});
