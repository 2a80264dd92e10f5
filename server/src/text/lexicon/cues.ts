/**
 * Verbs by which news attributes words to a speaker.
 */

const BASES = `say tell add ask reply answer write argue claim note state warn insist declare announce explain recall
  acknowledge admit concede confirm deny suggest observe remark comment stress emphasise emphasize point joke quip shout
  cry whisper mutter sigh laugh snap testify tweet post read report continue conclude begin promise pledge vow complain
  lament urge plead agree maintain assert allege contend estimate predict respond retort counter protest boast describe
  reveal reiterate repeat caution quote call think believe hope put tell`.split(/\s+/);

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'written', 'writing'],
  begin: ['begins', 'began', 'begun', 'beginning'],
  read: ['reads', 'reading'],
  think: ['thinks', 'thought', 'thinking'],
  put: ['puts', 'putting'],
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

/** Whether a word, in lower case, is a form of a verb that introduces speech. */
export const isCueVerb = (lower: string): boolean => CUE_VERBS.has(lower);
