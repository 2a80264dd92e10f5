import { SymbolKind } from 'vscode-languageserver-types';
import type { ResolvedName } from '../../evidence/names/resolution';
import { kindOf, type NameKind } from '../../text/names/mention';

/** The icons that lists of symbols give the kinds of names. */
export const SYMBOL: Readonly<Record<NameKind, SymbolKind>> = {
  person: SymbolKind.Class,
  organisation: SymbolKind.Module,
  place: SymbolKind.Namespace,
  work: SymbolKind.Event,
  other: SymbolKind.Key,
};

/** What kind of thing a name of the draft names: the corpus knows that better than one draft. */
export const kindOfName = ({ name, entity }: ResolvedName): NameKind =>
  entity && entity.kind !== 'other' ? entity.kind : kindOf(name.votes);
