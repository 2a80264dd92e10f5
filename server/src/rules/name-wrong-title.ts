import type { CheckContext } from './context';
import { evidenceAround } from './findings/evidence';
import { wordFix } from './findings/fixes';
import type { Rule } from './rule';
import { sourceName } from './findings/sourceLabel';

export const nameWrongTitle: Rule = {
  id: 'name-wrong-title',
  summary: 'A title, office, rank, role, nationality or affiliation that conflicts with the sources',
  level: 'warning',
  scope: 'titles',
  docs: {
    details: `Reports one word of what the draft says that somebody is, where the sources say the same with another word in its place: another field of the same office (Defense Secretary for the Army Secretary), another committee chaired, another nationality before the same job, another party or state, or a post that shuts the sources' one out (senator and representative, chairman and chief executive, the defence minister and the police commissioner, owner and manager of a plant). So it reports the body or place to which the draft says that somebody belongs, where no source names it as that person's, or beside the person without saying whose it is, and some source has another one of its kind: of, at or for which somebody is, for which somebody rides or works, in brackets behind the name, before what somebody does, or in the label of who speaks. And it reports the country of a ship or firm with a name, and “the Croatian” in place of somebody's name, where no source speaks of that country and some have another one for the person who is meant.

It keeps silent where the draft says less (a foreign policy adviser for the senior one), says it in other words, or adds what no source says, and where it speaks of a former post. Titles that changed are right for their time.`,
    examples: [
      {
        sources: 'Army Secretary Dan Driscoll',
        draft: 'Defense Secretary Dan Driscoll',
        says: 'Capitol Brief has “Army Secretary” for Dan Driscoll',
      },
      {
        sources: 'the Polish defender, Kacper Wróblik',
        draft: 'Kacper Wróblik, the Czech defender,',
        says: 'Averley Mercury has “the Polish defender” for Kacper Wróblik',
      },
      {
        sources: 'Ines Hohl, an analyst at Farrow Bank; the insurer Oldhaven',
        draft: 'Ines Hohl, an analyst at Oldhaven',
        says: 'Averley Mercury has “an analyst at Farrow Bank” for Ines Hohl',
      },
      {
        sources: 'Ragna Solvik, the aquarium’s chief biologist',
        draft: 'Ragna Solvik, the aquarium’s chief plumber',
        says: 'Averley Mercury has “the aquarium’s chief biologist” for Ragna Solvik',
      },
    ],
  },
  *check({ draft, wrongTitles }: CheckContext) {
    for (const { start, end, conflict, name } of wrongTitles) {
      const span = { start, end };
      const { source, role, span: saidAt } = conflict.said;
      yield {
        rule: 'name-wrong-title',
        ...span,
        message: `${sourceName(source)} has “${worded(role.text)}”${name === undefined ? '' : ` for ${name}`}`,
        fixes: [wordFix(draft.text, span, conflict.right)],
        evidence: [evidenceAround(source, saidAt)],
      };
    }
  },
};

/** A role in the midst of a sentence, whatever it began in the source. */
const worded = (role: string): string => role.replace(/^(?:The|An?)(?= )/, (article) => article.toLowerCase());
