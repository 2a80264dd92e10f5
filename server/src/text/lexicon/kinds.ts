import { wordSet } from './lists';

/** Nouns that tell what kind of thing a name names. All entries are lower case. */

const ORGANISATION_NOUNS =
  wordSet(`university college school elementary academy institute institution ministry department office agency bureau
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
  org government municipality teams clubs federations unions synod conference summit caucus taskforce task watchdog regulator ombudsman inspectorate directorate secretariat
  embassy consulate quartet garda gardaí haulage kremlin pentagon whitehall materials aggregates planning minerals
  chemicals properties developments semiconductor semiconductors robotics aerospace biosciences biotech therapeutics diagnostics
  analytics plastics textiles cement distillery distillers cooperative chambers solicitors partnership breweries vineyards
  utilities freight productions waterworks lithium batteries dairies fisheries cinemas sheriffs unit panel branch bench registry secretariat faculty corporation guild consortium syndicate collective leasing`);

const PLACE_NOUNS =
  wordSet(`river lake mount mountain mountains valley island islands isle isles bay gulf sea ocean strait straits channel
  street st road rd avenue ave lane drive square park bridge airport station stadium arena ground county province district
  state region republic kingdom emirates city town village port fort cape peninsula coast desert forest harbour harbor dam
  canal beach hill hills heights falls creek glacier volcano quay steps pier dock docks wharf terminal tower towers palace
  castle cathedral mosque temple abbey house hall plaza boulevard highway motorway estate common green gardens farm ranch
  prison jail cemetery territory territories pole basin delta reef plateau canyon crossing tunnel lighthouse marina shelf springs memorial base cave resort stadium
  hotel pub booth zoo observatory quarry wood woods moor marsh fen reservoir mine colliery viaduct weir lock pond meadow
  meadows orchard vineyard heath brook ridge gorge ravine lagoon fjord loch lough glen firth inlet`);

const EVENT_NOUNS =
  wordSet(`cup championship championships olympics paralympics hajj umrah games open prix tour festival day week war battle treaty agreement
  accord accords act bill law award awards prize prizes oscars grammys revolution crisis hurricane storm typhoon operation
  final election derby marathon fair show parade league plan pact deal protocol convention amendment`);

/** Bodies and the buildings that they are in share these; without a field of work they are mostly the building. */
export const isVenue = (lower: string): boolean => lower === 'center' || lower === 'centre';

/** Behind these, "of" and "for" go on with the name: Ministry of Defence, Gulf of Mexico, Centers for Disease Control. */
const TAKES_OF =
  wordSet(`ministry municipality department university bank house institute college school church hospital office bureau council
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

/** Words that open the name of a body where its own noun would come last in English: Team Estonia, Istituto Gonzaga. */
const ORGANISATION_OPENERS =
  wordSet(`team group club clube banco banca banque bank instituto istituto institut universidad universidade università
  université universität universiteit partido parti partito movimento movimiento mouvement front ministère ministerio
  fc afc cf ac rc rb sv vfb vfl ssc sporting atlético atletico racing olympique borussia bayer radio`);
export const opensOrganisation = (lower: string): boolean => ORGANISATION_OPENERS.has(lower);

/** Words without a capital before a name that say what it is: "the magazine Micromega", "the town of Yeoncheon". */
const NOUNS_OF_BODIES =
  wordSet(`magazine newspaper daily weekly journal broadcaster station network agency company firm startup retailer
  manufacturer maker publisher airline carrier bank charity nonprofit group organisation organization band team club
  party union website site platform militia gang label brand consultancy regulator watchdog`);
const NOUNS_OF_PLACES =
  wordSet(`city town village suburb district province region state county capital port island island-nation country
  hamlet neighbourhood neighborhood municipality enclave republic borough peninsula oblast`);
const NOUNS_OF_WORKS =
  wordSet(`film movie book novel memoir album song single series show play musical opera ballet poem painting sitcom
  documentary ship boat yacht ferry trawler vessel spacecraft rocket satellite probe submarine species genus fungus
  virus language drug robot game album podcast column hashtag software browser`);
/** Those that stand behind the name as well: "the Lombardy region". */
export const isNounOfRegion = (lower: string): boolean =>
  /^(?:region|province|county|suburb|oblast|peninsula)$/.test(lower);
export const isNounOfBody = (lower: string): boolean => NOUNS_OF_BODIES.has(lower);
export const isNounOfPlace = (lower: string): boolean => NOUNS_OF_PLACES.has(lower);
export const isNounOfWork = (lower: string): boolean => NOUNS_OF_WORKS.has(lower);

/** What only a body has: behind "Acme" or "Acme's" they say that it is one. */
const BELONGINGS_OF_BODIES =
  wordSet(`spokesman spokeswoman spokesperson website shares shareholders employees reporter reporters journalist
  journalists newspaper magazine editor staff subsidiary headquarters executives chairman chairwoman founder co-founder
  cofounder ceo members membership customers newsroom`);
/** What only a person has. */
const BELONGINGS_OF_PEOPLE =
  wordSet(`wife husband son sons daughter daughters mother father parents brother sister siblings widow girlfriend
  boyfriend fiancée fiancé lawyer lawyers attorney attorneys biographer ex-wife ex-husband uncle aunt nephew niece
  grandfather grandmother grandson granddaughter stepfather stepmother childhood birthday`);
export const isBelongingOfBody = (lower: string): boolean => BELONGINGS_OF_BODIES.has(lower);
export const isBelongingOfPerson = (lower: string): boolean => BELONGINGS_OF_PEOPLE.has(lower);

/** Who plays for or leads a team: "Panama coach", "Tunisia's goalkeeper". */
const PLAYERS =
  wordSet(`goalkeeper keeper defender midfielder striker winger forward coach manager captain skipper bowler batsman
  batter quarterback pitcher fly-half scrum-half centre-back full-back playmaker goalscorer fans squad`);
export const isPlayer = (lower: string): boolean => PLAYERS.has(lower);

/** Capitals that stand for no body. */
const PLAIN_ACRONYMS =
  wordSet(`dna rna gdp gnp hiv aids gmt utc bst cet est edt pst iq eq tv pc pcs cd cds dvd dvds usb html xml css url urls
  gps suv suvs atm covid vip vips ok faq pdf pov ai vr it api mri ct ufo ufos phd ma ba mba lgbt lgbtq lgbtqi am pm a.m p.m
  ad bc bce ce dj mc diy rsvp sos asap wifi sms ebook ppe pcr ptsd adhd ivf cctv ied hq`);
export const isPlainAcronym = (lower: string): boolean => PLAIN_ACRONYMS.has(lower);

/** Endings of the names that companies and media give themselves: Wikinews, Microsoft, Swisscom, Commerzbank. */
export const endsAsOrganisation = (lower: string): boolean =>
  lower.length > 6 && /(?:news|soft|bank|corp|tech|media|press|telecom|pharm|pharma|petrol|airways)$/.test(lower);

/** Beliefs and fields of study: Scientology, Hinduism. */
export const endsAsField = (lower: string): boolean => lower.length > 6 && /(?:ology|ism)$/.test(lower);

/** Parts of the world, bodies of the sky and states that are no more, which lists of countries and cities leave out. */
const LARGE_PLACES =
  wordSet(`africa america americas antarctica arctic asia australasia balkans britain caribbean caucasus
  chechnya christendom crimea czechoslovakia dagestan darfur donbas donetsk earth england europe eurasia gaza herzegovina
  kashmir kosovo kurdistan levant luhansk mars mercury moldova oceania palestine patagonia polynesia prussia rhodesia
  sahara sahel scandinavia scotland siberia tibet transnistria transylvania ulster ussr venus wales west-bank xinjiang
  yugoslavia zaire alps andes himalayas pyrenees urals rockies carpathians appalachians`);
const LARGE_PLACES_OF_WORDS = new Set([
  'soviet union',
  'west bank',
  'gaza strip',
  'middle east',
  'far east',
  'near east',
  'latin america',
  'central america',
  'north america',
  'south america',
  'eastern europe',
  'western europe',
  'central europe',
  'southeast asia',
  'central asia',
  'south asia',
  'east asia',
  'sub-saharan africa',
  'north africa',
  'west africa',
  'east africa',
  'southern africa',
  'north pole',
  'south pole',
  'east germany',
  'west germany',
  'ottoman empire',
  'northern ireland',
  'great britain',
  'british isles',
  'persian gulf',
  'united states',
  'south china sea',
]);
export const isLargePlace = (key: string): boolean => LARGE_PLACES.has(key) || LARGE_PLACES_OF_WORDS.has(key);

/** Parties that one word names; the plurals are the people in them and stand for the party as well. */
const PARTY_WORDS =
  wordSet(`labour tories republicans democrats conservatives greens liberals socialists communists nationalists
  unionists likud fidesz`);
export const isPartyWord = (lower: string): boolean => PARTY_WORDS.has(lower);

/** Believers, whom the lists of demonyms leave out. */
const BELIEVERS = wordSet(`muslims christians jews catholics protestants hindus buddhists sikhs arabs kurds evangelicals
  sunnis shiites alawites druze yazidis mormons anglicans methodists baptists quakers scientologists`);
/** Adjectives of peoples and beliefs that are no demonym of a country; by themselves they name nobody. */
const PEOPLES_ADJECTIVES = wordSet(`muslim arab arabic kurdish jewish islamic hindu buddhist sikh sunni shia shiite
  catholic protestant anglican orthodox soviet western hellenic arctic nordic balkan latino latina hispanic`);
export const isPeoplesAdjective = (lower: string): boolean => PEOPLES_ADJECTIVES.has(lower);
/** Nouns for one of a people that no list of adjectives has, and such that also are names: of these with an article alone. */
const PEOPLES_NOUNS =
  wordSet(`briton pole finn turk serb scot kurd arab netherlander filipina uzbek tajik kyrgyz catalan basque breton
  fleming walloon bosniak londoner parisian berliner mancunian glaswegian liverpudlian neapolitan roman venetian`);
const OF_A_PEOPLE = /^(?:dutch|english|french|irish|scots|welsh|cornish|manx|ulster|norse)(?:m[ae]n|wom[ae]n)$/;

/** "Dutchwoman", "Irishmen": one of a people, or some, wherever the word stands. */
export const isOneOfAPeople = (lower: string): boolean => OF_A_PEOPLE.test(lower);
/** "Briton", "Pole": one of a people behind an article; without one it may be a name. */
export const isPeoplesNoun = (lower: string): boolean => PEOPLES_NOUNS.has(lower);
export const isBelievers = (lower: string): boolean => BELIEVERS.has(lower);

/** Words before a place's own name: New York, Upper Ardena, Los Olmares. */
const PLACE_PREFIXES = wordSet(
  'new north south east west northern southern eastern western central upper lower greater inner outer san santa santo são saint st los las el la le les port puerto fort mount lake cape villa old',
);
export const isPlacePrefix = (lower: string): boolean => PLACE_PREFIXES.has(lower.replace(/\.$/, ''));

/** Small words inside the names of people and places. */
const PARTICLES = wordSet(
  "van von der den de del della di da do dos das du la las le les el los bin bint ibn abu ben al ter ten te zu zum zur af av y 't d' und et e op ap ab san st o mac mag ni nic ui giolla ould",
);
export const isParticle = (lower: string): boolean => PARTICLES.has(lower);
