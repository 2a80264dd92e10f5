import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  CompletionList,
  Diagnostic,
  DocumentHighlight,
  DocumentSymbol,
  Hover,
  Location,
  LocationLink,
  Position,
  Range,
  SemanticTokens,
} from 'vscode-languageserver-types';
import type { RatedFinding } from '../rules/check';
import type { Scope } from '../rules/rule';
import { codeActions } from './fixes/codeActions';
import { codeLenses, type SummaryState } from './codeLens';
import { completion, resolvedItem } from './completion/completion';
import { coverageOf, type ClaimCoverage } from './coverage';
import { definition, references } from './definition';
import { diagnosticsOf } from './diagnostics';
import { documentSymbols } from './symbols/documentSymbols';
import { fixAll } from './fixes/fixAll';
import { highlights } from './symbols/highlights';
import { hover } from './cards/hover';
import { prepareRename, rename, type Renaming } from './fixes/rename';
import { semanticTokens } from './symbols/semanticTokens';
import type { DraftSnapshot } from './snapshot';

/** Everything that an editor can ask of a draft. Knows the types of the protocol and no connection. */
export interface LanguageService {
  findings(snapshot: DraftSnapshot, scope: Scope): readonly RatedFinding[];
  diagnostics(snapshot: DraftSnapshot, findings: readonly RatedFinding[]): Diagnostic[];
  /** Every claim of the draft with what the sources make of it. */
  coverage(snapshot: DraftSnapshot): ClaimCoverage[];
  hover(snapshot: DraftSnapshot, position: Position, belowFindings?: boolean): Hover | undefined;
  codeActions(
    snapshot: DraftSnapshot,
    range: Range,
    showsDismissed?: boolean,
    known?: readonly RatedFinding[],
  ): CodeAction[];
  fixAll(snapshot: DraftSnapshot): CodeAction[];
  completion(snapshot: DraftSnapshot, position: Position): CompletionList | undefined;
  resolvedItem(snapshot: DraftSnapshot, item: CompletionItem): CompletionItem;
  definition(snapshot: DraftSnapshot, position: Position): LocationLink[];
  references(snapshot: DraftSnapshot, position: Position): Location[];
  highlights(snapshot: DraftSnapshot, position: Position): DocumentHighlight[] | undefined;
  documentSymbols(snapshot: DraftSnapshot): DocumentSymbol[];
  prepareRename(snapshot: DraftSnapshot, position: Position): { range: Range; placeholder: string } | undefined;
  rename(snapshot: DraftSnapshot, position: Position, newName: string, asks: boolean): Renaming | undefined;
  codeLenses(snapshot: DraftSnapshot, state: SummaryState): CodeLens[];
  semanticTokens(snapshot: DraftSnapshot): SemanticTokens;
}

export const languageService: LanguageService = Object.freeze({
  findings: (snapshot: DraftSnapshot, scope: Scope) => snapshot.findings(scope),
  diagnostics: diagnosticsOf,
  coverage: ({ context, allFindings }: DraftSnapshot) => coverageOf(context, allFindings),
  hover,
  codeActions,
  fixAll,
  completion,
  resolvedItem,
  definition,
  references,
  highlights,
  documentSymbols,
  prepareRename,
  rename,
  codeLenses,
  semanticTokens,
});
