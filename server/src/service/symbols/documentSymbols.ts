import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import type { ResolvedName } from '../../evidence/names/resolution';
import type { ResolvedQuotation } from '../../evidence/quotations/resolve';
import type { NameKind } from '../../text/names/mention';
import type { Span } from '../../text/span';
import { visible } from '../../text/visible';
import { coverageOf, type ClaimCoverage } from '../coverage';
import { shortened } from '../cards/markdown';
import type { DraftSnapshot } from '../snapshot';
import { kindOfName, SYMBOL } from './symbolKinds';

const GROUPS: readonly { readonly title: string; readonly kinds: readonly NameKind[] }[] = [
  { title: 'People', kinds: ['person'] },
  { title: 'Organisations', kinds: ['organisation'] },
  { title: 'Places', kinds: ['place'] },
  { title: 'Other names', kinds: ['work', 'other'] },
];

/** The names of a draft, its quotations and its claims for its outline, grouped, in the order in which they first come. */
export function documentSymbols(snapshot: DraftSnapshot): DocumentSymbol[] {
  const names = GROUPS.flatMap(({ title, kinds }) =>
    group(
      title,
      snapshot.context.names
        .filter((resolved) => kinds.includes(kindOfName(resolved)))
        .map((resolved) => nameSymbol(snapshot, resolved)),
    ),
  );
  const quotations = snapshot.context.quotations
    .filter(({ use }) => use === 'words')
    .map((quotation) => quotationSymbol(snapshot, quotation));
  const claims = coverageOf(snapshot.context, snapshot.allFindings)
    .filter(({ state }) => state !== 'not checkable')
    .map((claim) => claimSymbol(snapshot, claim));
  return [...names, ...group('Quotations', quotations), ...group('Claims', claims)];
}

/** A group stands at its first member: one that spanned the draft would be where the cursor is, whatever stands there. */
function group(name: string, members: readonly DocumentSymbol[]): DocumentSymbol[] {
  const children = [...members].sort(
    (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
  );
  const [first] = children;
  return first ? [{ name, kind: SymbolKind.Package, range: first.range, selectionRange: first.range, children }] : [];
}

function nameSymbol(snapshot: DraftSnapshot, resolved: ResolvedName): DocumentSymbol {
  const { name, entity } = resolved;
  const mentions = name.forms.flatMap((form) => form.mentions).sort((a, b) => a.start - b.start);
  const times = mentions.length > 1 ? `${mentions.length} times` : '';
  const known = entity ? '' : 'in no source';
  return symbol(snapshot, mentions[0]!, {
    name: name.form.words.join(' '),
    detail: [times, known].filter(Boolean).join(', '),
    kind: SYMBOL[kindOfName(resolved)],
  });
}

const LONGEST_QUOTATION = 60;

const STATE: Readonly<Record<ResolvedQuotation['state'], string>> = {
  sourced: '',
  altered: 'not word for word',
  'not found': 'in no source',
  'too short': '',
};

function quotationSymbol(snapshot: DraftSnapshot, quotation: ResolvedQuotation): DocumentSymbol {
  const { start, end, speaker, state } = quotation;
  return symbol(snapshot, quotation, {
    name: visible(shortened(snapshot.draft.text.slice(start, end), LONGEST_QUOTATION)),
    detail: [speaker?.entity?.name, STATE[state]].filter(Boolean).join(', '),
    kind: SymbolKind.String,
  });
}

function claimSymbol(snapshot: DraftSnapshot, { start, end, state, witnesses }: ClaimCoverage): DocumentSymbol {
  const { length } = witnesses;
  const supported = length === 1 ? 'in one source' : `in ${length} sources`;
  return symbol(
    snapshot,
    { start, end },
    {
      name: visible(shortened(snapshot.draft.text.slice(start, end), LONGEST_QUOTATION)),
      detail: state === 'supported' ? supported : state === 'contradicted' ? 'contradicted' : 'in no source',
      kind: SymbolKind.Boolean,
    },
  );
}

function symbol(
  snapshot: DraftSnapshot,
  span: Span,
  shown: Pick<DocumentSymbol, 'name' | 'detail' | 'kind'>,
): DocumentSymbol {
  const range = snapshot.rangeOf(span);
  return { ...shown, range, selectionRange: range };
}
