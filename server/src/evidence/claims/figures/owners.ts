import type { Statement } from '../../../text/claims/statement';
import type { Alignment } from '../alignment/align';
import type { Side, SideItem } from '../alignment/sides';

/**
 * Whether two ages are of one person, or the draft's of one of two of a surname that stands alone; undefined where that is not
 * said. Both are indices of items.
 */
export function ownersCompared(
  { draft, source }: Alignment,
  slot: number,
  other: number,
): 'same' | 'namesake' | 'different' | undefined {
  const [owner, otherOwner] = [ownerOf(draft, slot), ownerOf(source, other)];
  if (!owner || !otherOwner) return undefined;
  if (owner.entity && otherOwner.entity && owner.entity !== otherOwner.entity)
    return owner.words.length === 1 && owner.lastWord === otherOwner.lastWord ? 'namesake' : 'different';
  if (owner.entity && otherOwner.entity) return 'same';
  if (owner.lastWord !== otherOwner.lastWord || areOfOneFamily(owner, otherOwner)) return 'different';
  // "Uehara, 61", where the sources know two of that surname
  return otherOwner.entity && !owner.entity && owner.words.length === 1 ? undefined : 'same';
}

/** "Torleif Bruheim" and "Kari Bruheim" */
const areOfOneFamily = ({ words: [given, ...rest] }: SideItem, { words: [other, ...others] }: SideItem): boolean =>
  rest.length > 0 && others.length > 0 && given![0]!.toLowerCase() !== other![0]!.toLowerCase();

/** The person whose age it is: right before it behind a comma, or right behind "34-year-old", or the subject. */
function ownerOf({ items, statement, referent }: Side, index: number): SideItem | undefined {
  // "a fisherman named Perun and a woman of 81"
  if (isOfNobodyNamed(statement, items[index]!.item.first)) return undefined;
  const { first, last, segment } = items[index]!.item;
  // "She is 81 now"
  if (referent && isOfPronoun(statement, first, referent.item.first)) return referent;
  // "the leader of the Social Democrats, 45", but "the mother of Ann Lee, 45"
  const names = items.filter(({ item, own }) => own && item.kind === 'name' && !isOfBody(statement, item.first));
  const beside = names.find(({ item }) => item.last === first - 1 && /^[,(]$/.test(markAt(statement, item.last)));
  if (beside) return beside;
  const described = names.find(({ item }) => isDescribedBehind(statement, last, item.first) && first < item.first);
  if (described) return described;
  const behind = names.find(
    ({ item }) =>
      item.first >= last && item.first <= last + 3 && item.segment === segment && !isBehindPlace(statement, item.first),
  );
  const apposed = behind ?? apposedTo(names, statement, first);
  if (apposed || isOfSomebodyElse(statement, first)) return apposed;
  return names.filter(({ item }) => item.last <= first && segment - item.segment <= 1).at(-1);
}

const isOfPronoun = ({ block: { tokens } }: Statement, first: number, pronoun: number): boolean =>
  first - pronoun <= 3 &&
  first > pronoun + 1 &&
  tokens.slice(pronoun + 1, first).every(({ lower }) => /^(?:is|was|now|turned|turns|has|just)$/.test(lower));

/** "a village doctor of 67, Ana Koss, who": the name behind somebody who is called by a trade and an age. */
const isDescribedBehind = ({ block: { tokens } }: Statement, last: number, name: number): boolean =>
  name === last + 1 && tokens[last]?.text === ',' && tokens[last - 2]?.lower === 'of';

/** "molested a 14-year-old girl", "when they were between 16 and 18": of those of whom it is said, not of who is named before. */
function isOfSomebodyElse({ block: { tokens }, sentence }: Statement, first: number): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  if (/^(?:an?|the|another)$/.test(before)) return !BEING.test(tokens[first - 2]?.lower ?? '');
  return tokens.slice(Math.max(sentence.first, first - SUBJECT_REACH), first).some(({ lower }) => lower === 'they');
}

const BEING = /^(?:is|was|be|been|became|becomes|as|,)$/;
const SUBJECT_REACH = 5;

/** "Bram Ode, the captain, a winger of 29": the name before an age in whose appositions it stands. */
function apposedTo(names: readonly SideItem[], { block: { tokens } }: Statement, first: number): SideItem | undefined {
  const name = names.filter(({ item }) => item.last <= first).at(-1);
  if (!name || tokens[name.item.last]?.text !== ',' || first - name.item.last > MOST_APPOSED) return undefined;
  const between = tokens.slice(name.item.last, first);
  const isPut = between.every(
    (token, at) =>
      token.text !== ',' ||
      /^(?:an?|the|his|her|its|their|now|\p{N}+|aged)$/u.test((between[at + 1] ?? tokens[first])!.lower),
  );
  return isPut && between.every(({ kind, text, lower }) => (kind === 'mark' ? /^[,-]$/.test(text) : !VERB.test(lower)))
    ? name
    : undefined;
}

const MOST_APPOSED = 12;
const VERB = /^(?:is|are|was|were|has|had|have|said|says|and|who|whose|when|while|but)$/;

/** "a woman of 81": somebody who has no name. */
const isOfNobodyNamed = ({ block: { tokens } }: Statement, first: number): boolean =>
  tokens[first - 1]?.lower === 'of' &&
  /^(?:an?|another|one)$/.test(tokens[first - 3]?.lower ?? '') &&
  /^(?:and|or|to|by|with|from|that)$/.test(tokens[first - 4]?.lower ?? '');

/** "a 26-year-old winger from Uruguay" */
const isBehindPlace = ({ block }: Statement, at: number): boolean => PLACES.test(block.tokens[at - 1]?.lower ?? '');

/** "of the Social Democrats", "at the Harbour Zoo": with an article no person is named. */
const isOfBody = ({ block: { tokens } }: Statement, at: number): boolean =>
  tokens[at - 1]?.lower === 'the' && PLACES.test(tokens[at - 2]?.lower ?? '');

const PLACES = /^(?:from|of|in|at|for)$/;

const markAt = ({ block }: Statement, at: number): string => block.tokens[at]!.text;
