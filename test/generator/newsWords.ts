/** Word lists and templates of the invented news that `news.ts` writes. */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);
const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

export const NOUNS = list(`
  agreement airport allegation appeal application archive audit ballot bridge budget campaign canal case ceasefire
  census charter clinic coalition commission committee complaint concession contract convoy council court crossing
  dam dairy deadline debate debt decision deficit delegation deposit depot detention directive dispute district
  dockyard donation draft drought election embankment embargo emission estate evacuation evidence exchange exhibition
  expansion export factory fare ferry festival fine fishery flood footage forecast forest foundation framework funding
  gallery garrison grant grid guideline harbour harvest hearing highway hospital hostel housing immigration import
  incident increase indictment inflation inquiry inspection insurance investment junction jury laboratory landfill
  landslide lease ledger levy licence loan lobby loss majority mandate market measure mediation memorandum merger
  migration mill mine ministry mission monument mortgage motion motorway museum negotiation neighbourhood network
  notice offer opposition order orchard outbreak outage pact pandemic parade parliament patent payment
  penalty pension permit petition pipeline plan plant platform plea pledge policy poll population port portfolio power
  prison probe procedure profit programme project proposal prosecution protest provision quarry quota railway rally
  rebate recall recession recommendation recovery referendum reform refinery refund refuge regulation relief rent
  repair report reservoir residence resolution resort restriction result revenue review ruling runway sanction scheme
  school season seat sentence settlement shelter shipment shortage siege site slump stadium staff station statute
  storm strike subsidy summit supply surplus survey suspension tariff tax tender terminal testimony threat ticket toll
  tournament tower trade tram transfer transport treaty trial tribunal tunnel union university upgrade vaccine valley
  verdict veto victim village violation vote voyage wage warehouse warning warrant waterway welfare wharf withdrawal`);

export const ADJECTIVES = list(`
  annual additional ageing ambitious basic broad cautious central civil closed coastal common compulsory corporate costly
  crucial cultural current daily deep delayed detailed digital direct domestic double early eastern economic effective
  emergency empty entire environmental exceptional existing expensive external extra fair federal final financial first
  fiscal flat foreign formal former free fresh full further general global grave gradual hard heavy historic illegal
  immediate independent industrial informal initial inner intense interim internal joint judicial key large late legal
  likely limited local long low main major maritime marginal medical mental military minor modern monthly municipal mutual
  narrow national natural new northern official old open ordinary outer overdue overseas partial peaceful permanent
  planned political poor possible potential present previous private probable prolonged proper public quiet radical rapid
  rare recent record regional regular remote rival rural safe seasonal second secret senior separate serious severe sharp
  short significant similar slow small social southern special stable steady steep strategic strict strong sudden
  technical temporary tough unexpected unpaid urban urgent usual vast violent vital voluntary weak weekly western wide`);

export const PAST_VERBS = list(`
  accepted acquired adopted amended approved awarded backed blocked boosted cancelled cleared closed condemned confirmed
  cut defended delayed delivered demanded denied described disputed doubled dropped endorsed ended examined expanded
  explained extended favoured finished followed funded granted halted ignored imposed improved increased inspected
  introduced joined launched lifted limited lost lowered managed missed moved offered opened opposed ordered outlined
  overturned passed paused planned postponed praised prepared presented promised proposed protected published questioned
  raised received recommended reduced refused rejected released renewed repaired replaced reported rescued restored
  resumed reviewed revised scrapped secured settled shelved signed stopped suspended tested triggered upheld warned
  welcomed widened withdrew`);

export const TITLES = list(`
  mayor minister governor senator chairwoman chairman director president secretary commissioner judge prosecutor
  spokesman spokeswoman ambassador general inspector professor chancellor treasurer bishop coroner superintendent
  economist analyst manager engineer captain lawyer surgeon`);

export const ORGANISATION_FORMS = lines(`
  {place} Harbour Authority
  {place} City Council
  University of {place}
  {surname} & {surname}
  {surname} Holdings
  {place} General Hospital
  {place} Chamber of Commerce
  National {thing} Agency
  {place} Transport Union
  {surname} Foundation
  {place} Police Department
  {surname} Industries
  Ministry of {thing}
  {place} United
  {place} Courier
  {surname} Energy`);

export const AGENCY_THINGS = list(`
  Fisheries Housing Railways Energy Health Archives Statistics Ports Forestry Tourism Aviation Water Heritage Safety
  Mining Pensions Labour Transport Finance Justice`);

/** Syllables of invented places. */
export const PLACE_HEADS = list(`
  Al Ash Bar Bel Brad Bram Cal Carn Chel Cor Dal Dor Dun East El Fal Fen Gar Glen Hal Har Hex Inver Kel Kin Lan Lis Mar
  Mel Mor Nor Oak Or Pen Pol Quen Rad Ros Sel Ster Strath Tal Thor Tre Ul Ver Wal West Wil Yar`);
export const PLACE_TAILS = list(`
  aby ada agh anda aven berg borough bridge burn bury by castle combe dale dean den ding don feld field ford gate grad
  ham haven hurst ia ing jord kirk land leigh ley mere mont mouth nes nik olm ova port ridge rook sand sk stad sted stone
  thorpe ton vale vik ville ward water wick wold worth`);

/** Subjects of sentences of a report. Slots: people with and without title, things of the story, words, figures, days. */
export const SUBJECTS = lines(`
  {Full}
  {Last}
  {Title} {last}
  {Full}, the {role} of the {org2},
  {Full} and {full2}
  The {org}
  The {org2}
  The {adj} {noun}
  The {noun} in {place}
  A {rare} {noun}
  Officials at the {org}
  Residents of {place}
  Critics of the {noun}
  The {role} of the {org}
  Two of the {number3} {noun}s
  About {number} people in {place}
  The owners of {org2}
  Neighbours of the {rare} {noun}
  Whoever lives near the {noun}
  The commission under {full2}`);

/** What they have done. */
export const PREDICATES = lines(`
  {past} the {adj} {noun}
  {past} {number2} {noun}s
  {past} what {last2} had called a {rare} {noun}
  {past} neither the {noun} nor the {adj} {noun2}
  will pay {money} for the {rare} {noun}
  has {past} its {noun} since {year}
  were told of the {adj} {noun} too late
  expects the {noun} to cost {money}
  fell short of the {number} {noun}s that were promised
  had {past} the {rare} {adj} {noun} before
  counted {number3} {noun}s and {number2} {noun2}s
  wants a {noun} of its own
  spent {days} days on the {adj} {noun}
  met {full2} over the {noun}
  voted {number3} to {age} against the {noun}
  put the {noun} at {percent} percent
  would not say what the {rare} {noun} is for
  lost {percent} percent of its value
  moved the {noun} to {place}
  asked {title2} {last2} for a {adj} {noun}`);

/** When, where, why: up to two stand behind. */
export const CIRCUMSTANCES = lines(`
  on {weekday}
  in {month}
  in {place}
  after the {adj} {noun}
  before {month}
  for {days} days
  because of the {rare} {noun}
  since {year}
  without the {noun}
  according to the {org2}
  at a meeting in {place}
  despite the {noun} of {year}
  while {last2} was away
  as {full2} had said it would
  for the {ordinal} time
  under a {adj} {noun}
  though nobody had asked for a {noun}
  with {number3} {noun}s to spare
  near the {rare} {noun} of {place}
  as a matter of {noun}`);

/** Parts of what people say. */
export const SPOKEN_OPENINGS = lines(`
  We have never seen
  I told the {org} about
  Nobody at that table wanted
  There is no
  You cannot run a city on
  My people live with
  What they call
  If you ask me about
  Every morning I think of
  It was a mistake to trust
  {Place} deserves better than
  Let them keep
  I would rather have
  They promised us
  All of us paid for
  Ask any nurse about
  The money went into
  My father built
  Somebody has to answer for
  Our children will remember`);
export const SPOKEN_THINGS = lines(`
  a {noun} as {adj} as this one
  the {rare} {noun} of {month}
  {number3} {noun}s and one {noun2}
  their {adj} {noun}
  a {adj} {noun} with a {rare} {noun2}
  {money} worth of {noun}
  this {noun}, whatever {last2} says
  the {noun} that {org2} forgot
  a {rare} page in a {adj} file
  every single {noun} in {place}
  the {ordinal} {noun} in {days} years
  somebody else’s {noun}
  half a {noun} and a {rare} handshake
  the {adj} {noun}, the {adj2} {noun2} and the bill`);
export const SPOKEN_TAILS = lines(`
  and I do not expect to see it again
  but the bill came in {month}
  because the {org} would not listen
  and that is all I will say
  while {place} was asleep
  and everybody here knows it
  so do not tell me about {noun}s
  though {last2} swore otherwise
  and it cost us {number3} jobs
  when the {rare} {noun} broke
  before anyone had read the {noun}
  and I would do it again on {weekday}
  which is why I voted no
  as long as {full2} sits there
  and my answer is the same as in {year}
  until the {adj} {noun} is finished`);

/** How words are given to a speaker; {quote} has no final stop, {stop} one. */
export const ATTRIBUTIONS = lines(`
  “{quote},” said {full}, {role} of the {org}.
  “{quote},” {last} told reporters in {place} on {weekday}.
  {Last} said: “{stop}”
  According to {full}, “{lower}”.
  “{quote},” {title} {last} said.
  Asked about the {noun}, {last} replied: “{stop}”`);

export const OUTLETS = list(
  `Courier Herald Tribune Gazette Observer Chronicle Dispatch Standard Examiner Post Star Echo`,
);

export const WEEKDAYS = list(`Monday Tuesday Wednesday Thursday Friday Saturday Sunday`);
export const MONTHS = list(`January February March April May June July August September October November December`);
export const ORDINALS = list(`second third fourth fifth sixth seventh eighth ninth tenth`);
