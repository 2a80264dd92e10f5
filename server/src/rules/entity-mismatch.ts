import type { EntityMatch } from '../evidence/claims/entities';
import type { ResolvedEntity } from '../evidence/claims/resolve';
import { textOf, type Span } from '../text/span';
import { passageEvidence, sayersHave } from './passages';
import type { Fix, Rule } from './rule';

export const entityMismatch: Rule = {
  id: 'entity-mismatch',
  summary: 'A claim that follows a source, with another person, place or organisation in it',
  level: 'warning',
  scope: 'claims',
  docs: {
    details: `Reports a name where a source tells of the same thing with another name in its place: tied to the same verb or behind the same preposition, with the same words, names and dates around it. It keeps silent where any source has the draft's name there, and where the other name stands beside it in the draft.`,
    examples: [
      {
        sources: 'a free passenger ferry will run between Fish Quay and Northgate Steps',
        draft: 'A free ferry will carry foot passengers between Fish Quay and Saltgate Steps',
        says: 'Averley Mercury has “Northgate Steps” here',
      },
    ],
  },
  *check({ claims: { entities }, draft }) {
    for (const entity of entities) {
      if (entity.state !== 'contradicted') continue;
      const [best] = entity.conflicts;
      const fix = fixFor(draft.text, entity, best!);
      yield {
        rule: 'entity-mismatch',
        start: entity.start,
        end: entity.end,
        message: `${sayersHave(entity.conflicts)} “${nameOf(best!)}” here, not “${textOf(draft.text, entity)}”`,
        fixes: [fix],
        evidence: passageEvidence(entity.conflicts),
      };
    }
  },
};

const nameOf = ({ item }: EntityMatch): string => item.mention.words.join(' ');

/** The source's name in place of the draft's, with or without the article that the source gives it. */
function fixFor(text: string, { start, end }: ResolvedEntity, match: EntityMatch): Fix {
  const name = nameOf(match);
  const { tokens } = match.passage.statement.block;
  const isWithArticle = tokens[match.item.first - 1]?.lower === 'the';
  const article = /\bthe\s+$/i.exec(text.slice(Math.max(0, start - 6), start));
  const span: Span = article && !isWithArticle ? { start: start - article[0].length, end } : { start, end };
  const newText = isWithArticle && !article ? `the ${name}` : name;
  return { title: `Change to “${newText}”`, newText, ...span };
}
