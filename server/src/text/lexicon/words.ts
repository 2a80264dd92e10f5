import { gazetteer } from './gazetteer';

/** Words that have a grammatical job and no content: they name nothing and tell two passages not apart. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those some any no each every either neither both all half such what which whose whatever
  i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its
  itself they them their theirs themselves who whom one ones someone somebody anyone anybody everyone everybody nobody
  none nothing something anything everything other others another
  and or but nor so yet for if then than as because since while whereas although though unless until till after before
  when whenever where wherever whether how why once
  of in on at by to from with without within into onto over under above below between among amid against along around
  about across behind beside besides beyond despite down during except inside near off out outside per since through
  throughout toward towards up upon via like unlike
  am is are was were be been being do does did done doing have has had having will would shall should can could may
  might must ought not n't never there here very too also just only even still again ever already however therefore
  thus moreover meanwhile indeed perhaps maybe rather quite almost nearly more most less least much many few several
  own same yes let's it's that's don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't
  hasn't haven't hadn't`.split(/\s+/),
);

/** Whether a word, in lower case, is grammatical glue. */
export const isFunctionWord = (lower: string): boolean => FUNCTION_WORDS.has(lower);

/** Whether a word, in lower case, is an ordinary English word, so that a capital alone does not make it a name. */
export const isCommonWord = (lower: string): boolean => FUNCTION_WORDS.has(lower) || gazetteer().words.has(lower);
