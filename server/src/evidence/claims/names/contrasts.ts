import type { Item, NameItem, Statement } from '../../../text/claims/statement';
import { isPerson, isWhere, kindOf, mayLieIn } from './items';
import { isMostly } from '../../../text/lexicon/wordnet';
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
