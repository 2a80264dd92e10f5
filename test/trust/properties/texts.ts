import fc from 'fast-check';

/** Pieces of which drafts and edits are made: what rules look for, and what is hard to read. */
const PIECES = [
  'Steve Witkof',
  'Steve Witkoff',
  'Special envoy Steven Witkoff',
  'President Vladimir Putin',
  'Volodymyr Zelensky',
  'Dan Driscol',
  'Mr. O’Brien-Smith',
  '“We will not stop until it is done,” said Witkoff.',
  '“We will never stop',
  '"not until',
  ' he said, “',
  '”',
  '’s',
  '25 November 2025',
  'on Monday, Nov. 25',
  '38 percent of 1.2 million people',
  '$4.5bn',
  'rose from 12 to 15',
  'TK',
  '[name?]',
  ' (CQ)',
  '<!-- copydesk-ignore name-misspelled -->',
  '<!--',
  '-->',
  '# A heading\n',
  '\n\n',
  '\n',
  '\r\n',
  '\r',
  '> ',
  '- item\n',
  '| a | b |\n',
  '```\n',
  '---\n',
  '---\ntitle: Steve Witkof\ndate: 2025-11-26\n---\n',
  'title: “x',
  '**bold**',
  '[label](https://a.example/b)',
  '![x](y.png)',
  '😀',
  '👩‍🚀',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'e\u0301',
  '\ud83d',
  '\ude00',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\u0000',
  '日本の首相',
  'Владимир Путин',
  'فلاديمير بوتين',
  'ﬁ',
  '…',
  '—',
  '...',
  'constructor',
  '__proto__',
  ' ',
  '.',
  ', ',
  'the',
  'talks in Kyiv',
  'did not accept the plan',
  'accepted the plan',
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);

/** Any text at all, and some that looks like a draft. */
export const anyText = (most = 24): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(piece, fc.constantFrom('', ' ', '')), { maxLength: most })
    .map((pieces) => pieces.map((pair) => pair.join('')).join(''));

/** Places in a text that an edit replaces, as shares of its length, with what it puts there. */
export const anyEdit = fc.record({
  at: fc.nat(1_000_000),
  length: fc.oneof(fc.constant(0), fc.nat(40), fc.nat(2000)),
  text: fc.oneof(fc.constant(''), anyText(4)),
});

export const SOURCES = {
  'a.txt':
    'The Week\n26 November 2025\n\nSpecial envoy Steve Witkoff met President Vladimir Putin in Moscow on 25 November. “We will not stop until it is done,” said Witkoff. The talks drew 38 per cent of 1.4 million people.\n\nRussia did not accept the plan.',
  'b.md':
    '# Talks\n\nVolodymyr Zelenskyy did not accept the plan, Steve Witkoff said. Army Secretary Dan Driscoll flew to Kyiv with 15 officers.',
  'c.txt': 'Zelenskyy and Mr. O’Brien-Smith spoke in Kyiv. The price rose from 12 to 18. It cost $4.5bn.',
};
