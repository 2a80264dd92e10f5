import { DocumentHighlightKind, type DocumentHighlight, type Position } from 'vscode-languageserver-types';
import { mentionsInDraft, nameAt } from '../names';
import type { DraftSnapshot } from '../snapshot';

/** All mentions in the draft of whom or what the name under the cursor means, in whatever form; nothing elsewhere. */
export function highlights(snapshot: DraftSnapshot, position: Position): DocumentHighlight[] | undefined {
  const name = nameAt(snapshot, snapshot.document.offsetAt(position));
  if (!name) return undefined;
  return mentionsInDraft(snapshot, name).map((mention) => ({
    range: snapshot.rangeOf(mention),
    kind: DocumentHighlightKind.Text,
  }));
}
