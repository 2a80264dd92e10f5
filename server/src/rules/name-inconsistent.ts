import { nameFindings } from './findings/nameFindings';
import type { Rule } from './rule';

export const nameInconsistent: Rule = {
  id: 'name-inconsistent',
  summary: 'Two spellings of one name within the draft, where the sources cannot decide',
  level: 'warning',
  scope: 'names',
  docs: {
    details: `Reports the rarer of two spellings of one name in the draft, where no source knows the name or the sources are divided evenly. Where both are used equally often, the one that comes first stands.`,
    examples: [
      {
        sources: 'none that names her',
        draft: 'Ruth Pennock signed. Ms Pennick will take the ferry.',
        says: '“Pennock” elsewhere in the draft',
      },
    ],
  },
  check: (context) =>
    nameFindings(context, 'name-inconsistent', 'inconsistent', ({ right, support }) =>
      support
        ? `The draft writes “${right}” elsewhere; the sources are divided`
        : `The draft writes “${right}” elsewhere`,
    ),
};
