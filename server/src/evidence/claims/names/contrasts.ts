import type { Item, NameItem, Statement } from '../../../text/claims/statement';
import { kindOf, mayLieIn } from './items';
import type { SideItem } from '../alignment/sides';

/** Whether two names stand for two things whatever their sentences share, as the words tell that stand with them. */
export const standApart = (own: SideItem, draft: Statement, theirs: SideItem, source: Statement): boolean =>
  isBody(own) !== isBody(theirs) ||
  isContinent(own) ||
  isContinent(theirs) ||
  mayLieIn(own, draft, theirs, source) ||
  speaksFor(own, theirs) ||
  speaksFor(theirs, own) ||
  areOfTwoWays(own.item, draft, theirs.item, source) ||
  isLabel(theirs.item as NameItem, source);

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
