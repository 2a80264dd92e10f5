import type { CompletionItem, CompletionList, Position } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { completionPlace, mayComplete, type CompletionPlace } from './completionPlace';
import { nameCompletion, nameDocumentation, type NameItemData } from './nameCompletion';
import { quoteCompletion } from './quoteCompletion';
import { mayQuote, quotePlace } from './quotePlace';
import type { DraftSnapshot } from '../snapshot';

/** What offers something to complete at a place of a draft: one kind of thing a file. */
export type CompletionProvider = (snapshot: DraftSnapshot, place: CompletionPlace) => CompletionItem[];

const PROVIDERS: readonly CompletionProvider[] = [nameCompletion];

/** Whether there can be anything to complete at a position; tells most keystrokes apart without looking at the draft. */
export function canComplete(document: TextDocument, position: Position): boolean {
  const [text, offset] = [document.getText(), document.offsetAt(position)];
  return mayComplete(text, offset) || mayQuote(text, offset);
}

/** What can be completed at a position of a draft; undefined: nothing, as nearly everywhere. */
export function completion(snapshot: DraftSnapshot, position: Position): CompletionList | undefined {
  const offset = snapshot.document.offsetAt(position);
  const quote = quotePlace(snapshot, offset);
  const quoted = quote ? quoteCompletion(snapshot, quote) : [];
  // the next word decides anew which quotations begin so
  if (quoted.length > 0) return { isIncomplete: true, items: quoted };
  const place = completionPlace(snapshot, offset);
  const items = place ? PROVIDERS.flatMap((provide) => provide(snapshot, place)) : [];
  return items.length > 0 ? { isIncomplete: false, items } : undefined;
}

/** The draft for which an item was offered; undefined where the item is none of ours. */
export const draftOfItem = ({ data }: CompletionItem): string | undefined => (isNameItem(data) ? data.uri : undefined);

/** An item with what editors show beside it: the card of the name. */
export function resolvedItem(snapshot: DraftSnapshot, item: CompletionItem): CompletionItem {
  const documentation = isNameItem(item.data) ? nameDocumentation(snapshot, item.data) : undefined;
  return documentation ? { ...item, documentation } : item;
}

const isNameItem = (data: unknown): data is NameItemData =>
  typeof data === 'object' &&
  data !== null &&
  ['uri', 'name', 'kind'].every((key) => typeof (data as Record<string, unknown>)[key] === 'string');
