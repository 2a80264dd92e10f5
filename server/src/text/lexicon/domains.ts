import { gazetteer } from './gazetteer';
import { wordSet } from './lists';
import { table } from '../table';

/**
 * What offices are divided by: of two secretaries, directors or committees with different words of these before them, one
 * is not the other. Lower case; British and American spellings are one.
 */
const DOMAINS =
  wordSet(`army navy military defense defence interior home foreign finance financial treasury health education energy
  justice labor labour transport transportation agriculture commerce trade housing culture sport sports sporting
  environment climate security economic economy science technology development planning project operations operating
  marketing technical medical nursing communications communication legal budget infrastructure licensing police fire
  harbour harbor port city county town village state federal national regional local provincial municipal district island
  commercial creative artistic editorial political social welfare immigration intelligence fisheries tourism water
  railway rail aviation maritime shipping space mission flight research scientific academic admissions sales product
  engineering human personnel music theatre news investment risk compliance audit ethics rules appropriations judiciary
  elections electoral banking insurance pensions tax revenue customs border prisons probation youth family children
  women equality digital media press information innovation industry industrial business enterprise procurement supply
  logistics maintenance safety quality production design parliamentary presidential royal cabinet opposition
  hospital school university church parish club team league race course estate museum library gallery`);

const SPELLINGS: Readonly<Record<string, string>> = table({
  defence: 'defense',
  labour: 'labor',
  harbour: 'harbor',
  sports: 'sport',
  sporting: 'sport',
  transportation: 'transport',
  financial: 'finance',
  economy: 'economic',
  operating: 'operations',
  communication: 'communications',
  scientific: 'science',
  military: 'army',
});

/** Whether a folded word says of what field an office is. */
export const isDomain = (word: string): boolean => DOMAINS.has(word);

/** The form in which words for one field are the same: defence and defense. */
export const domainOf = (word: string): string => SPELLINGS[word] ?? word;

const LEVELS = wordSet(
  'state federal national regional local provincial municipal county city town village district island',
);

/** Whether a folded word says for how large an area an office is, not for what field. */
export const isLevel = (word: string): boolean => LEVELS.has(word);

/** Levels that one body may be called by: what the town has is municipal, and anything below the state is local. */
const ONE_LEVEL: readonly ReadonlySet<string>[] = [
  'municipal city town village local district',
  'municipal local island',
  'local district county regional provincial',
  'regional provincial state',
  'state federal national',
].map((list) => wordSet(list));

/** Whether two words for levels may be said of one body. */
export const mayBeOneLevel = (a: string, b: string): boolean =>
  ONE_LEVEL.some((levels) => levels.has(a) && levels.has(b));

const SUBJECTS = wordSet(`music history geography art law politics literature drama religion philosophy sport sports
  latin classics languages woodwork cookery painting sculpture dance architecture medicine engineering english`);

/** Whether a folded word is a subject that people teach and study. */
export const isSubject = (word: string): boolean => SUBJECTS.has(word) || gazetteer().fields.has(word);
