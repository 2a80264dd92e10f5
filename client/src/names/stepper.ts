import * as vscode from 'vscode';
import type { MentionItem } from '../../../server/src/protocol';
import { toRange } from '../ranges';
import type { ItemNode } from './nodes';

/** How long the status bar says which mention is shown, in milliseconds. */
const SAID_FOR = 6000;

/** Goes through the mentions of a name, one at a call: in the draft, then in the sources, and round again. */
export class MentionStepper {
  readonly #mentionsOf: (node: ItemNode) => Promise<readonly MentionItem[]>;
  #at: { readonly name: string; readonly index: number } | undefined;

  constructor(mentionsOf: (node: ItemNode) => Promise<readonly MentionItem[]>) {
    this.#mentionsOf = mentionsOf;
  }

  async step(node: ItemNode, by: 1 | -1): Promise<void> {
    const mentions = await this.#mentionsOf(node);
    if (mentions.length === 0) return;
    const name = `${node.folder} ${node.item.id}`;
    const index = this.#at?.name === name ? this.#at.index + by : by > 0 ? 0 : -1;
    const wrapped = (index + mentions.length) % mentions.length;
    this.#at = { name, index: wrapped };
    await show(mentions[wrapped]!);
    const { source } = mentions[wrapped]!;
    const text = vscode.l10n.t('{0}: {1} of {2}', node.item.name, wrapped + 1, mentions.length);
    vscode.window.setStatusBarMessage([text, source].filter(Boolean).join(' · '), SAID_FOR);
  }
}

/** Shows a mention, and leaves the keyboard where it is, so that the same key goes on to the next. */
async function show({ uri, range }: MentionItem): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  await vscode.window.showTextDocument(document, {
    selection: toRange(range),
    preview: true,
    preserveFocus: true,
  });
}
