import { nameFindings, sourceCount } from './findings/nameFindings';
import type { Rule } from './rule';

export const nameVariant: Rule = {
  id: 'name-variant',
  summary: 'A spelling that some sources use, though most of them, or the house style, prefer another',
  level: 'information',
  scope: 'names',
  docs: {
    details: `Reports a spelling that is not wrong but is not the preferred one. Preferred is what the house style says (\`style\` in \`copydesk.json\` or in the draft's front matter); without it, the spelling that most *sources* use, however often each of them writes it. A tie is no preference.

Transliterations that no source uses (Zelenskiy where all write Zelensky) are reported here too: each is right somewhere. So is a spelling that one source alone contradicts, where that source is no likelier to be right: the two spell a name from another writing, or the draft writes its own again and again.

It keeps silent where only capitals or diacritics differ (Müller and Muller) and inside quotation marks.`,
    examples: [
      {
        sources: 'three with Kyiv, one with Kiev',
        draft: 'Officials in Kiev agreed.',
        says: '3 sources write “Kyiv”, 1 writes “Kiev”',
      },
    ],
  },
  check: (context) =>
    nameFindings(context, 'name-variant', 'variant', ({ written, right, support, reason }) =>
      support
        ? `${sourceCount(support.right)} ${support.right === 1 ? 'writes' : 'write'} “${right}”, ${support.written === 0 ? 'none' : support.written} ${support.written === 1 ? 'writes' : 'write'} “${written}”`
        : `“${right}” is ${reason}`,
    ),
};
