import type { EntityConflict } from '../evidence/claims/names/verdict';
import type { ResolvedAlternative, ResolvedEntity } from '../evidence/claims/resolve';
import { fold } from '../text/characters';
import type { Item } from '../text/claims/statement';
import { isOrganisationNoun } from '../text/lexicon/kinds';
import { overlapping, shifted, textOf, type Span } from '../text/span';
import { passageEvidence, sayersHave } from './findings/passages';
import { alternativeFinding } from './findings/alternativeFinding';
import type { Fix, Rule } from './rule';

export const entityMismatch: Rule = {
  id: 'entity-mismatch',
  summary: 'A claim that follows a source, with another person, place or organisation in it',
  level: 'warning',
  scope: 'claims',
  docs: {
    details: `Reports a name where a source tells of the same thing with another name in its place: tied to the same verb or behind the same preposition, with the same words, names and dates around it. Where the two stand in other places of their sentences, it weighs what speaks for and against, as labelled stories have taught. Two names that have changed places are one finding: who beat, bought or succeeded whom. It keeps silent where any source has the draft's name there, and where the other name stands beside it in the draft. So it does with words of a kind of which one place has only one: ministries, parties, peoples, relatives, vehicles.`,
    examples: [
      {
        sources: 'a free passenger ferry will run between Fish Quay and Northgate Steps',
        draft: 'A free ferry will carry foot passengers between Fish Quay and Saltgate Steps',
        says: 'Averley Mercury has “Northgate Steps” here',
      },
    ],
  },
  *check({ claims: { entities, alternatives }, wrongTitles, draft }) {
    const exchanged = new Set<unknown>();
    // what somebody belongs to is another rule's
    const titles = overlapping([
      ...wrongTitles,
      // nor is somebody the wrong one who is at the wrong body, or whose title is another's: that is one slip
      ...wrongTitles.flatMap(({ of }) => of ?? []),
    ]);
    for (const entity of entities) {
      if (entity.state !== 'contradicted' || exchanged.has(entity.item) || titles(entity).length > 0) continue;
      const [best] = entity.conflicts;
      const other =
        best!.part === 'turned' ? entity.place.statement.items.find((item) => isNamedBy(item, best!)) : undefined;
      // one slip, one finding
      if (other) exchanged.add(other);
      const fix = other ? exchangeFix(draft.text, entity, other) : fixFor(draft.text, entity, best!);
      yield {
        rule: 'entity-mismatch',
        start: other ? fix.start : entity.start,
        end: other ? fix.end : entity.end,
        message: `${sayersHave(entity.conflicts)} “${nameOf(best!)}” here, not “${textOf(draft.text, entity)}”`,
        fixes: [fix],
        evidence: passageEvidence(entity.conflicts),
      };
    }
    const told = overlapping(entities.filter(({ state }) => state === 'contradicted'));
    for (const alternative of alternatives)
      if (!isOfSort(alternative) && titles(alternative).length === 0 && told(alternative).length === 0)
        yield alternativeFinding('entity-mismatch', draft.text, alternative);
  },
};

/** Whether a word says of what sort something is: that is another rule's. */
const isOfSort = ({ conflicts: [best] }: ResolvedAlternative): boolean => best!.apart?.isSort === true;

const nameOf = ({ item }: EntityConflict): string => item.mention.words.join(' ');

/** Whether an item of the draft has the name of a match. */
const isNamedBy = (item: Item, { item: { mention } }: EntityConflict): boolean =>
  item.kind === 'name' && fold(item.mention.words.at(-1)!) === fold(mention.words.at(-1)!);

/** Both names, each in the other's place: who beat whom. */
function exchangeFix(text: string, { start, end, place, item }: ResolvedEntity, other: Item): Fix {
  const span = shifted(other, place.at);
  const [first, second] = item.first < other.first ? [{ start, end }, span] : [span, { start, end }];
  const newText = textOf(text, second) + text.slice(first.end, second.start) + textOf(text, first);
  return { title: `Change to “${newText}”`, newText, start: first.start, end: second.end };
}

/** The source's name in place of the draft's, with or without the article that the source gives it. */
function fixFor(text: string, { start, end }: ResolvedEntity, match: EntityConflict): Fix {
  const name = nameOf(match);
  const { tokens } = match.passage.statement.block;
  const behind = tokens[match.item.last];
  // in "the Solvik Energi company" the article is the company's
  const isWithArticle =
    tokens[match.item.first - 1]?.lower === 'the' && !(behind?.shape === 'lower' && isOrganisationNoun(behind.lower));
  const article = /\bthe\s+$/i.exec(text.slice(Math.max(0, start - 6), start));
  const span: Span = article && !isWithArticle ? { start: start - article[0].length, end } : { start, end };
  const newText = isWithArticle && !article ? `the ${name}` : name;
  return { title: `Change to “${newText}”`, newText, ...span };
}
