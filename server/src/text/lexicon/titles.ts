import { wordSet } from './lists';

/**
 * Titles that stand with a capital before a name. All entries are lower case, without the stop of an abbreviation.
 */

/** Forms of address: whoever carries one is a person. */
const HONORIFICS =
  wordSet(`mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron viscount viscountess earl
  countess count duke duchess marquess marquis rev reverend revd fr father sister brother mother rabbi imam sheikh sheik
  ayatollah mullah mgr msgr monsignor herr frau monsieur madame mme mlle señor señora senor senora signor signora doña
  hon messrs`);

/** Offices, ranks and jobs that news writes with a capital before a name. */
const OFFICES =
  wordSet(`president vice-president premier chancellor minister secretary undersecretary ambassador envoy consul
  senator sen congressman congresswoman representative rep reps sens delegate governor gov lieutenant-governor mayor deputy
  attorney general solicitor solicitor-general attorney-general secretary-general director-general commissioner chief
  chairman chairwoman chairperson chair speaker leader whip councillor councilor councilman councilwoman cllr alderman
  alderwoman selectman assemblyman assemblywoman mp mep msp td am ms senator judge justice magistrate coroner sheriff
  marshal constable officer detective inspector superintendent sergeant sgt cpl corporal private pvt pfc lance lieutenant
  lt captain capt major maj colonel col brigadier brig gen admiral adm commodore commander cmdr cdr airman seaman petty
  warrant pc dc ds di dci supt insp det dcs acc const king queen prince princess emperor empress sultan emir shah
  pope cardinal archbishop bishop canon dean provost abbot abbess vicar pastor deacon archdeacon patriarch metropolitan
  rector principal headteacher headmaster headmistress warden coach manager captain skipper director head boss ceo cfo coo
  cto spokesman spokeswoman spokesperson editor correspondent reporter author actor actress singer comedian chef
  councilmember comptroller treasurer auditor ombudsman registrar ranger pilot astronaut cosmonaut crown first
  lady advocate barrister advisor adviser counsel counsellor firefighter paramedic nurse surgeon farmer garda
  superintendent provost taoiseach tánaiste tanaiste prosecutor lawyer defender goalkeeper midfielder winger striker
  analyst physicist astronomer biologist economist historian novelist poet composer conductor pianist violinist
  referee umpire quarterback pitcher driver activist businessman businesswoman billionaire campaigner caretaker`);

/** Words that qualify an office written with a capital: Deputy, Acting, Former, Vice … */
const OFFICE_MODIFIERS =
  wordSet(`former ex acting interim deputy assistant associate vice prime chief senior junior first second
  late then ex-president lead co retired special right honourable honorable hon outgoing incoming incumbent shadow
  senate house presidential managing executive general lieutenant major district attorney crown staff under rear wing
  group flight squadron petty warrant detective police fire army navy air force marine corps brigade foreign home
  interior defense defence finance health education energy treasury justice labor labour transport transportation
  agriculture commerce trade housing state culture sports environment security press majority minority party county city
  town state federal national parliamentary opposition and of the for`);

const AFFILIATIONS =
  wordSet(`republican democrat democratic labour conservative tory liberal lib dem green ukip snp dup sdlp reform
  independent socialist social-democrat christian-democrat communist gop plaid unionist nationalist`);

const SUFFIXES = wordSet('jr sr ii iii iv kc qc obe mbe cbe phd md esq kbe mp');

const bare = (lower: string): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower);

export const isHonorific = (lower: string): boolean => HONORIFICS.has(bare(lower));

/** Whether a word, in lower case, is a title that can stand with a capital before a person's name. */
export const isTitle = (lower: string): boolean =>
  HONORIFICS.has(bare(lower)) || OFFICES.has(bare(lower)) || isJoinedOffice(bare(lower));

/** Rear-Admiral, Vice-President, Co-Chair. */
function isJoinedOffice(lower: string): boolean {
  const hyphen = lower.indexOf('-');
  return hyphen > 0 && OFFICE_MODIFIERS.has(lower.slice(0, hyphen)) && OFFICES.has(lower.slice(hyphen + 1));
}

export const isOffice = (lower: string): boolean => OFFICES.has(bare(lower));

/** Whether a word, in lower case, may stand within a title that has a capital: "Former", "Army" in Army Secretary. */
export const isTitleModifier = (lower: string): boolean => OFFICE_MODIFIERS.has(bare(lower));

/** Whether a word, in lower case, says to which party somebody belongs. */
export const isAffiliation = (lower: string): boolean =>
  AFFILIATIONS.has(lower) || (lower.endsWith('s') && AFFILIATIONS.has(lower.slice(0, -1)));

/** What stands behind a surname and belongs to the person: Jr., III, KC. */
export const isNameSuffix = (lower: string): boolean => SUFFIXES.has(bare(lower));

/** Suffixes that tell two people of one name apart. */
export const isGenerationSuffix = (lower: string): boolean => /^(?:jr|sr|ii|iii|iv)\.?$/.test(lower);
