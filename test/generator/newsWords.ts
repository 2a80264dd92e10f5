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

/** Sentences of a report. Slots: people with and without title, things of the story, words, figures and days. */
export const NARRATIVE = lines(`
  {Full} {past} the {adj} {noun} on {weekday}, {days} days after the {adj2} {noun2} in {place} had been made public.
  The {noun} of the {org} was {past} by {full}, {role} of the {org2}, at a meeting in {place}.
  About {number} people in {place} were affected by the {adj} {noun}, according to figures from the {org}.
  {Last} said the {noun} would cost {money} and take until {month} to finish.
  The {org} has {past} {number2} {noun}s since {month}, {percent} percent more than a year earlier.
  {Full}, the {role} of the {org}, and {full2} met in {place} to discuss the {adj} {noun}.
  Neither {last} nor the {org2} answered questions about the {rare} {noun2} on {weekday}.
  Residents of {place} have complained about the {noun} for years, and the {rare} {noun2} made matters worse.
  A {noun} that {last} had called {adj} was {past} by {number3} votes to {number2}.
  In {month}, the {org} {past} its {adj} {noun2}, a step that {title} {last} described as {adj2}.
  The {rare} {noun} is {number2} kilometres long and was built in {year} by {org2}.
  It was the {ordinal} {noun} in {place} this year, and the {adj} one since {year}.
  {Title} {full2} arrived in {place} on {weekday} with {number3} advisers and a {adj} {noun}.
  Officials at the {org} put the number of {noun}s at {number}, down from {number4} in {year}.
  The {adj} {noun} and the {adj2} {noun2} are both before the court in {place}.
  {Last}, {age}, has been {role} of the {org} since {year} and is a former {title2} of {org2}.
  Under the {noun}, {org} would pay {money} over {days} years for the {rare} {noun2}.
  Rain and wind kept the {noun} of {place} shut for {days} days, and {number2} passengers had to wait.
  The {rare} {adj} {noun} was {past} in {place} as early as {year}, but the {noun2} was never finished.
  Shares in {org2} fell {percent} percent on {weekday} after the {noun} was {past}.
  Critics of the {noun}, among them {full2}, say that it is {adj} and {rare}.
  At the {rare} gate of {place}, where the {noun} stood, {number3} {noun2}s were counted on {weekday}.
  {Last} and {last2} have known each other since {year}, when both worked for the {org}.
  The {noun2} was {past} without a vote, which the {org2} called a {adj} {noun}.`);

/** What people say. */
export const SPEECH = lines(`
  We have never seen a {noun} as {adj} as this one, and I do not expect to see another in my lifetime.
  This {noun} will not be decided in {place}, it will be decided by the people who have to live with it.
  I told the {org} in {month} that the {noun} was {adj}, and nobody wanted to hear it.
  There is no {adj} {noun} without a {adj2} {noun2}, and everybody at that table knows it.
  The {noun} is {adj}, the {noun2} is {adj2}, and the money ran out in {month}.
  We will look at every {noun}, every {noun2} and every {rare} page before we sign anything.
  If the {org} had listened, {number3} families would still have a {noun} today.
  It was a mistake to think that a {rare} {noun} could ever replace the {noun2}.
  My {noun} is simple: finish the {noun2}, pay the people, and say what went wrong.
  You cannot run a {noun} on promises and a {rare} {noun2}.
  The {adj} thing about this {noun} is how few of us saw it coming.
  I am not going to comment on a {noun} that I have not read.`);

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
