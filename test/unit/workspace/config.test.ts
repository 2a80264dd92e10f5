import assert from 'node:assert/strict';
import { DEFAULT_CONFIG, parseConfig } from '../../../server/src/workspace/config';
import { readOverrides } from '../../../server/src/workspace/settings';

const problemsOf = (text: string): string[] =>
  parseConfig(text).problems.map(({ start, end, message }) => `${text.slice(start, end)} | ${message}`);

describe('copydesk.json', () => {
  it('may have comments and trailing commas, and a single glob in place of a list', () => {
    const { config, problems } = parseConfig(
      '{ // mine\n "sources": "notes/**", "style": {"Kyiv": ["Kiev"]}, "quotations": "allow-clean-up", "rules": {"placeholder": "off"}, }',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(config, {
      ...DEFAULT_CONFIG,
      sources: ['notes/**'],
      style: { Kyiv: ['Kiev'] },
      quotations: 'allow-clean-up',
      rules: { placeholder: 'off' },
    });
  });
  it('says where it is broken, and what it can still use counts', () => {
    const text =
      '{ "sources": ["a/**"], "style": 3, "rules": { "name-mispelled": "off", "placeholder": "loud" }, "sauces": [] }';
    assert.deepEqual(problemsOf(text), [
      '"sauces" | Unknown setting “sauces”; known are sources, drafts, ignore, style, quotations, rules',
      '3 | “style” must name each preferred spelling with those that it replaces: { "Kyiv": ["Kiev"] }',
      ...problemsOf(text).filter((problem) => /mispelled/.test(problem)),
      '"loud" | A rule\'s level is one of error, warning, information, hint, off',
    ]);
    assert.match(problemsOf(text)[2]!, /^"name-mispelled" \| Unknown rule “name-mispelled”/);
    assert.deepEqual(parseConfig(text).config.sources, ['a/**']);
  });
  it('says which ways with quotations there are', () => {
    assert.deepEqual(problemsOf('{ "quotations": "loose" }'), [
      '"loose" | “quotations” must be one of "verbatim", "allow-clean-up"',
    ]);
    assert.equal(parseConfig('{ "quotations": "loose" }').config.quotations, 'verbatim');
  });
  it('that is no JSON at all leaves the defaults', () => {
    assert.deepEqual(parseConfig('[1]').config, DEFAULT_CONFIG);
    assert.match(problemsOf('{ "sources": [')[0]!, /not valid JSON/);
    assert.deepEqual(parseConfig('').config, DEFAULT_CONFIG);
  });
});

describe('editor settings', () => {
  it('override only where they say something that can be used', () => {
    assert.deepEqual(
      readOverrides({
        sources: [],
        drafts: ['*.md', 3],
        style: {},
        quotations: 'allow-clean-up',
        rules: { placeholder: 'off', nonsense: 'off', 'name-unknown': 'loud' },
      }),
      {
        drafts: ['*.md'],
        quotations: 'allow-clean-up',
        rules: { placeholder: 'off' },
      },
    );
    assert.deepEqual(readOverrides({ quotations: '' }), {});
    assert.deepEqual(readOverrides(null), {});
    assert.deepEqual(readOverrides('x'), {});
  });
});
