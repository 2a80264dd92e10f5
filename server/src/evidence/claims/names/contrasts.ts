import type { Item, NameItem, Statement } from '../../../text/claims/statement';
import { isPerson, isWhere, kindOf, mayLieIn } from './items';
import { isRoleNoun } from '../../../text/lexicon/roleNouns';
import { isMostly } from '../../../text/lexicon/wordnet';
import { compareQuantities } from '../../../text/quantities/compare';
import type { Quantity } from '../../../text/quantities/quantity';
import type { SideItem } from '../alignment/sides';

/** Whether two names stand for two things whatever their sentences share, as the words tell that stand with them. */
export const standApart = (own: SideItem, draft: Statement, theirs: SideItem, source: Statement): boolean =>
  isBody(own) !== isBody(theirs) ||
  isContinent(own) ||
  isContinent(theirs) ||
  mayLieIn(own, draft, theirs, source) ||
  isWhichOf(own.item, draft, theirs, source) ||
  isWhichOf(theirs.item, source, own, draft) ||
  speaksFor(own, theirs) ||
  speaksFor(theirs, own) ||
  areOfTwoWays(own.item, draft, theirs.item, source) ||
  isLabel(theirs.item as NameItem, source) ||
  isWhereAndWho(own, draft, theirs, source) ||
  isWhereAndWho(theirs, source, own, draft) ||
  areToBeAndWere(own, draft, theirs, source) ||
  areOfOtherNumbers(own.item, draft, theirs.item, source) ||
  becomes(own.item, draft) !== becomes(theirs.item, source) ||
  (isPerson(theirs) && doesToAnother(theirs.item, source));

/** "the Assembly" stands for the body that was named before, and for no other that has a name of its own. */
const isBody = ({ key }: SideItem): boolean =>
  /^(?:assembly|board|cabinet|commission|committee|congress|council|court|house|league|ministry|parliament|senate|tribunal|union)$/.test(
    key,
  );

/** "a collector in South America", of one in Uruguay: what lies in it shuts it not out. */
const isContinent = ({ key }: SideItem): boolean =>
  /^(?:(?:south|north|latin|central) america|(?:(?:north|south|east|west|central)(?:ern)? )?(?:africa|europe|asia)|(?:the )?(?:americas|balkans|middle east|caribbean|baltics|baltic|caucasus)|scandinavia|oceania|europe)$/.test(
    key,
  );

/** "the Mbeleka copper mine", of a copper mine in Luwenda: which of them it is, and where. */
function isWhichOf({ last }: Item, { block: { tokens } }: Statement, where: SideItem, other: Statement): boolean {
  const behind = tokens.slice(last, last + MOST_NOUNS);
  const at = behind.findIndex(({ lower }) => SITE.test(lower));
  const site = behind.slice(0, at).every(({ lower }) => isMostly(lower, 'n')) ? behind[at] : undefined;
  const before = other.block.tokens[where.item.first - 2];
  return site !== undefined && site.lower === before?.lower && isWhere(where, other);
}

/** Tokens behind the name of a site with what it is: "copper mine". */
const MOST_NOUNS = 3;
/** What has a name of its own, often that of the next village. */
const SITE =
  /^(?:mines?|dam|plant|quarry|airport|airfield|reactor|refinery|camp|bridge|tunnel|field|prison|shipyard|smelter)$/;

/** "Lubare is lending six paintings": a capital that does something is its government, a museum or whoever else sits there. */
const speaksFor = (place: SideItem, body: SideItem): boolean =>
  place.position === 'subject' && kindOf(place) === 'place' && kindOf(body) === 'organisation';

/** "driven from Sendara", "brought to Osewe": whence, and where to. */
function areOfTwoWays(own: Item, draft: Statement, theirs: Item, source: Statement): boolean {
  const [way, other] = [wordBefore(own, draft), wordBefore(theirs, source)];
  return (way === 'from' && TO.test(other)) || (TO.test(way) && other === 'from');
}

const TO = /^(?:to|into|for|towards?)$/;

const wordBefore = ({ first }: Item, { block: { tokens } }: Statement): string => tokens[first - 1]?.lower ?? '';

/** "A court in Osby" and "the High Court", "parliament in Osby" and "Sweden's parliament": where it sits, and what or whose it is. */
const isWhereAndWho = (place: SideItem, statement: Statement, other: SideItem, theirs: Statement): boolean =>
  isWhere(place, statement) &&
  !isWhere(other, theirs) &&
  !place.words.some((word) => other.words.includes(word)) &&
  (kindOf(other) === 'organisation' || theirs.block.tokens[other.item.last]?.kind === 'clitic');

/** "will be held in Osby", of what was held in Lund the last time. */
const areToBeAndWere = (own: SideItem, draft: Statement, theirs: SideItem, source: Statement): boolean =>
  draft.moods[own.item.segment]?.ahead === true &&
  source.moods[theirs.item.segment]?.ahead !== true &&
  isWhere(own, draft) &&
  isWhere(theirs, source);

/** "five of them to Brodny", "nine of them to Sarash": how many went to each need not be the same. */
function areOfOtherNumbers(own: Item, draft: Statement, theirs: Item, source: Statement): boolean {
  const [one, other] = [numberOfThem(own, draft), numberOfThem(theirs, source)];
  return one !== undefined && other !== undefined && compareQuantities(one, other) === 'different';
}

/** "five" in "five of them to Brodny" */
function numberOfThem({ first }: Item, { items, block: { tokens } }: Statement): Quantity | undefined {
  const at = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  if (!/^(?:them|these|those|which|whom)$/.test(tokens[at - 1]?.lower ?? '') || tokens[at - 2]?.lower !== 'of')
    return undefined;
  const number = items.find((item) => item.kind === 'quantity' && item.last === at - 2);
  return number?.kind === 'quantity' ? number.quantity : undefined;
}

/** "the first woman to become chief conductor of the Philharmonic", who is that of another orchestra as yet. */
function becomes({ first }: Item, { block: { tokens }, sentence }: Statement): boolean {
  if (tokens[first - 1]?.lower !== 'the' && tokens[first - 1]?.lower !== 'of') return false;
  const of = tokens[first - 1]!.lower === 'of' ? first - 1 : first - 2;
  const role = tokens[of - 1];
  if (tokens[of]?.lower !== 'of' || !role || !isRoleNoun(role.lower)) return false;
  return tokens
    .slice(Math.max(sentence.first, of - BECOMES_REACH), of - 1)
    .some(({ lower }) => /^(?:become|becomes|becoming|became|appointed|named|elected|chosen)$/.test(lower));
}

/** Tokens before "of" in which stands how somebody came to a post: "become the first chief conductor". */
const BECOMES_REACH = 6;

/** "MOHSIN RAFIQ: Heat pumps.": who speaks, and no part of what he says. */
const isLabel = ({ first, last }: NameItem, { block: { tokens }, sentence }: Statement): boolean =>
  first === sentence.first && tokens[last]?.text === ':';

/** "Judge Salcido let her remain free": what follows is told of whom the pronoun means. */
const doesToAnother = ({ last }: Item, { block: { tokens }, sentence }: Statement): boolean =>
  tokens
    .slice(last, sentence.last)
    .some(({ lower }, at) => LETS.test(lower) && /^(?:him|her|them)$/.test(tokens[last + at + 1]?.lower ?? ''));

const LETS =
  /^(?:lets?|letting|ma[dk]es?|kept|keeps?|left|leaves?|sent|sends?|allow(?:s|ed)?|ask(?:s|ed)?|order(?:s|ed)?|told|tells?|had|found|finds?)$/;
