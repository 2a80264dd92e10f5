import type { FactSheet, SheetKind, SheetState } from './sheet';

/** What people read for each state and kind. */
export const STATE: Readonly<Record<SheetState, string>> = {
  contradicted: 'Contradicted',
  supported: 'Supported',
  'not found': 'No source found',
  'not checkable': 'Nothing to check',
};

export const KIND: Readonly<Record<SheetKind, string>> = {
  name: 'Name',
  quotation: 'Quotation',
  figure: 'Figure',
  date: 'Date',
  claim: 'Claim',
};

/** "12 contradicted, 3 supported, 4 no source found; held against 6 sources" */
export function summary({ rows, sources }: FactSheet): string {
  const claims = rows.filter(({ kind }) => kind === 'claim');
  const counts = (Object.keys(STATE) as SheetState[])
    .map((state) => [claims.filter((row) => row.state === state).length, STATE[state].toLowerCase()] as const)
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${words}`);
  const held = `held against ${sources} ${sources === 1 ? 'source' : 'sources'}`;
  return `Claims: ${counts.length > 0 ? counts.join(', ') : 'none'}; ${held}`;
}
