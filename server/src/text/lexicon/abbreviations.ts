/**
 * Abbreviations that keep their full stop. Those of titles stand before a name and never end a sentence; the others may.
 */

const TITLES = `Mr Mrs Ms Mx Dr Prof Rev Fr Hon Rt Messrs Mme Mlle Sr Sra Capt Cmdr Cdr Cpl Col Gen Lt Maj Sgt Adm Brig
  Pvt Pfc Rep Reps Sen Sens Gov Govs Amb Supt Insp Det Cllr Ald Pres Atty St Ste Mt Ft No Nos Vol Art Fig Sec Ch Const`;

const MAY_END = `Jr Sr Inc Corp Co Ltd Bros Assn Dept Est Univ Ave Blvd Rd Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
  Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn
  Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo etc approx cf viz ca`;

const LOWER = 'vs v etc approx ca cf viz eg ie al ft lb lbs oz sq mph';

const wordsOf = (list: string): string[] => list.split(/\s+/);

const beforeName: ReadonlySet<string> = new Set(wordsOf(TITLES));
const all: ReadonlySet<string> = new Set([...wordsOf(TITLES), ...wordsOf(MAY_END), ...wordsOf(LOWER)]);

/** Whether a word, given without its stop and as written, is an abbreviation. "Sun" is one, "sun" is not. */
export const isAbbreviation = (word: string): boolean => all.has(word);

/** Whether an abbreviation, given without its stop, stands before a name or number, so that its stop ends no sentence. */
export const standsBeforeName = (word: string): boolean => beforeName.has(word);
