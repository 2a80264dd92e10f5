import { table } from '../table';

/**
 * Verbs by which news attributes words to a speaker.
 */

const BASES = `say tell add ask reply answer write argue claim note state warn insist declare announce explain recall
  acknowledge admit concede confirm deny suggest observe remark comment stress emphasise emphasize joke quip shout cry
  whisper mutter sigh laugh snap testify tweet post conclude complain lament urge plead agree maintain assert allege
  contend predict respond retort counter protest boast reveal reiterate repeat caution promise pledge vow
  assure clarify exclaim inform notify proclaim reassure reckon remind swear yell scream muse interject opine concur
  email text marvel recount intone bellow elaborate enthuse affirm advise
  describe call quote report brand dub label criticise criticize decry denounce dismiss hail praise condemn slam`.split(
  /\s+/,
);

const IRREGULAR: Readonly<Record<string, readonly string[]>> = table({
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'written', 'writing'],
  quip: ['quips', 'quipped', 'quipping'],
  snap: ['snaps', 'snapped', 'snapping'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  dub: ['dubs', 'dubbed', 'dubbing'],
  slam: ['slams', 'slammed', 'slamming'],
  concur: ['concurs', 'concurred', 'concurring'],
  label: ['labels', 'labelled', 'labeled', 'labelling', 'labeling'],
});

/** Forms that are nouns at least as often: "recent remarks", "the report". */
const NOUNS: ReadonlySet<string> = new Set(
  `answer answers claim claims note notes state states report reports quote quotes comment comments remark remarks
  promise promises pledge pledges vow vows protest protests boast boasts call calls reply replies repeat stress plea
  warning warnings brand brands label labels counter suggestion caution praise tweet tweets post posts question sigh
  email emails text texts shout shouts cry cries joke jokes laugh laughs whisper whispers request hail slam assurance`.split(
    /\s+/,
  ),
);

function formsOf(base: string): readonly string[] {
  const irregular = IRREGULAR[base];
  if (irregular) return [base, ...irregular];
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (/[^aeou]y$/.test(base)) {
    const stem = base.slice(0, -1);
    return [base, `${stem}ies`, `${stem}ied`, `${base}ing`];
  }
  const sibilant = /(?:s|sh|ch|x|z)$/.test(base);
  return [base, `${base}${sibilant ? 'es' : 's'}`, `${base}ed`, `${base}ing`];
}

const CUE_VERBS: ReadonlySet<string> = new Set(BASES.flatMap(formsOf));

/** Whether a word, in lower case, is a form of a verb that introduces speech and can have a subject before it. */
export const isFiniteCue = (lower: string): boolean => CUE_VERBS.has(lower) && !lower.endsWith('ing');

/** Whether a word, in lower case, is a form of a verb that introduces speech. */
export const isCueVerb = (lower: string): boolean => CUE_VERBS.has(lower);

/** Whether a form of such a verb, in lower case, may as well be a noun. */
export const mayBeNoun = (lower: string): boolean => NOUNS.has(lower);
