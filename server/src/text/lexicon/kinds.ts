import { wordSet } from './lists';

/** Nouns that tell what kind of thing a name names. All entries are lower case. */

const ORGANISATION_NOUNS =
  wordSet(`university college school academy institute institution ministry department office agency bureau
  committee subcommittee commission council court tribunal party union unions association federation confederation league bank
  group corp corporation inc incorporated ltd limited plc llc llp gmbh ag sa nv bv spa company co companies holdings trust fund
  foundation press times post journal news tribune herald gazette mercury chronicle observer telegraph guardian mirror echo
  courier examiner inquirer sentinel daily weekly magazine radio television tv fm broadcasting channel fc afc cf sc united
  rovers athletic wanderers albion hotspur police constabulary army navy force forces guard coastguard marines parliament
  senate congress assembly legislature cabinet church diocese hospital clinic infirmary museum gallery library theatre theater
  airlines airways aviation airline club chamber authority service services board center centre society organization
  organisation coalition alliance movement front brigade regiment battalion administration treasury network studio studios
  records partners capital systems technologies technology labs laboratory laboratories industries motors electric energy
  oil gas petroleum pharmaceuticals pharma insurance securities exchange ventures media entertainment pictures publishing
  books software solutions consulting logistics shipping lines line ferries railways railway rail haulage construction
  builders architects engineering engineers steel mining foods stores supermarkets hotels brewery community communities
  nations campaign initiative programme program project mission team squad orchestra philharmonic ballet opera choir band
  synod conference summit caucus taskforce task watchdog regulator ombudsman inspectorate directorate secretariat
  embassy consulate quartet garda gardaí haulage kremlin pentagon whitehall`);

const PLACE_NOUNS =
  wordSet(`river lake mount mountain mountains valley island islands isle isles bay gulf sea ocean strait straits channel
  street st road rd avenue ave lane drive square park bridge airport station stadium arena ground county province district
  state region republic kingdom emirates city town village port fort cape peninsula coast desert forest harbour harbor dam
  canal beach hill hills heights falls creek glacier volcano quay steps pier dock docks wharf terminal tower towers palace
  castle cathedral mosque temple abbey house hall plaza boulevard highway motorway estate common green gardens farm ranch
  prison jail cemetery territory territories pole basin delta reef plateau canyon crossing tunnel lighthouse marina`);

const EVENT_NOUNS =
  wordSet(`cup championship championships olympics games open prix tour festival day week war battle treaty agreement
  accord accords act bill law award awards prize prizes oscars grammys revolution crisis hurricane storm typhoon operation
  final election derby marathon fair show parade league plan pact deal protocol convention amendment`);

/** Behind these, "of" and "for" go on with the name: Ministry of Defence, Gulf of Mexico, Centers for Disease Control. */
const TAKES_OF =
  wordSet(`ministry department university bank house institute college school church hospital office bureau council
  court board society association academy museum bay gulf strait isle cape republic kingdom states state city town port
  duke earl battle treaty coalition league union federation chamber chambers congress parliament library order palace temple
  tower tomb statue hall district commonwealth emirate sultanate principality territory sons daughters knights friends
  centers centres center centre institutes ministries organization organisation agency commission committee fund foundation
  confederation conference group company archbishop diocese mothers fathers sea lake mount valley bishop prince princess
  campaign alliance movement army state directorate division faculty guild institution inspectorate journal mayor
  brotherhood party partnership forum network peoples service trust body war day feast lady rock cathedral front`);

export const isOrganisationNoun = (lower: string): boolean => ORGANISATION_NOUNS.has(lower);
export const isPlaceNoun = (lower: string): boolean => PLACE_NOUNS.has(lower);
export const isEventNoun = (lower: string): boolean => EVENT_NOUNS.has(lower);
export const takesComplement = (lower: string): boolean => TAKES_OF.has(lower);

/** Words before a place's own name: New York, Upper Ardena, Los Olmares. */
const PLACE_PREFIXES = wordSet(
  'new north south east west northern southern eastern western central upper lower greater inner outer san santa santo são saint st los las el la le les port puerto fort mount lake cape villa old',
);
export const isPlacePrefix = (lower: string): boolean => PLACE_PREFIXES.has(lower.replace(/\.$/, ''));

/** Small words inside the names of people and places. */
const PARTICLES = wordSet(
  "van von der den de del della di da do dos das du la las le les el los bin bint ibn abu ben al ter ten te zu zum zur af av y 't d' und et e op ap ab san st o",
);
export const isParticle = (lower: string): boolean => PARTICLES.has(lower);
