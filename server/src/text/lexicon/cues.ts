/**
 * Verbs by which news attributes words to a speaker.
 */

const BASES = `say tell add ask reply answer write argue claim note state warn insist declare announce explain recall
  acknowledge admit concede confirm deny suggest observe remark comment stress emphasise emphasize joke quip shout cry
  whisper mutter sigh laugh snap testify tweet post conclude complain lament urge plead agree maintain assert allege
  contend predict respond retort counter protest boast reveal reiterate repeat caution promise pledge vow
  describe call quote report`.split(/\s+/);

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'written', 'writing'],
  quip: ['quips', 'quipped', 'quipping'],
  snap: ['snaps', 'snapped', 'snapping'],
};

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
