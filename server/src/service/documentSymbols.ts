import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import type { ResolvedName } from '../evidence/names/resolution';
import { kindOf, type NameKind } from '../text/names/mention';
import type { DraftSnapshot } from './snapshot';

interface Group {
  readonly title: string;
  readonly kinds: readonly NameKind[];
  readonly symbol: SymbolKind;
}

const GROUPS: readonly Group[] = [
  { title: 'People', kinds: ['person'], symbol: SymbolKind.Class },
  { title: 'Organisations', kinds: ['organisation'], symbol: SymbolKind.Module },
  { title: 'Places', kinds: ['place'], symbol: SymbolKind.Namespace },
  { title: 'Other names', kinds: ['work', 'other'], symbol: SymbolKind.Key },
];

/** The names of a draft for its outline, grouped by kind, in the order in which they first come. */
export function documentSymbols(snapshot: DraftSnapshot): DocumentSymbol[] {
  return GROUPS.flatMap(({ title, kinds, symbol }) => {
    const children = snapshot.context.names
      .filter((resolved) => kinds.includes(shownKind(resolved)))
      .map((resolved) => nameSymbol(snapshot, resolved, symbol))
      .sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
    // a group stands at its first member: one that spanned the draft would be where the cursor is, whatever stands there
    const [first] = children;
    return first
      ? [{ name: title, kind: SymbolKind.Package, range: first.range, selectionRange: first.range, children }]
      : [];
  });
}

/** The corpus knows better than one draft what kind of thing a name is. */
const shownKind = ({ name, entity }: ResolvedName): NameKind =>
  entity && entity.kind !== 'other' ? entity.kind : kindOf(name.votes);

function nameSymbol(snapshot: DraftSnapshot, { name, entity }: ResolvedName, kind: SymbolKind): DocumentSymbol {
  const mentions = name.forms.flatMap((form) => form.mentions).sort((a, b) => a.start - b.start);
  const range = snapshot.rangeOf(mentions[0]!);
  const times = mentions.length > 1 ? `${mentions.length} times` : '';
  const known = entity ? '' : 'in no source';
  return {
    name: name.form.words.join(' '),
    detail: [times, known].filter(Boolean).join(', '),
    kind,
    range,
    selectionRange: range,
  };
}
