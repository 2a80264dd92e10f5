import * as vscode from 'vscode';
import type { ProvideHoverSignature } from 'vscode-languageclient';
import { SOURCE_SCHEME } from '../../server/src/protocol';
import { sawFinding } from './firstStart/firstFinding';
import { OPEN_TEXT } from './sources/commands';

/**
 * Cards may link to files and pages alone, so links to texts of sources become calls of the one command that opens them.
 * The server escapes all words of sources and drafts: a link in a card is one of ours.
 */
export async function withTextLinks(
  document: vscode.TextDocument,
  position: vscode.Position,
  token: vscode.CancellationToken,
  next: ProvideHoverSignature,
): Promise<vscode.Hover | null | undefined> {
  const hover = await next(document, position, token);
  if (hover) sawFinding(document, position);
  return hover && new vscode.Hover(hover.contents.map(linked), hover.range);
}

const LINK = new RegExp(`\\]\\((${SOURCE_SCHEME}:[^()\\s]+)\\)`, 'g');

function linked(content: vscode.MarkdownString | vscode.MarkedString): vscode.MarkdownString | vscode.MarkedString {
  if (!(content instanceof vscode.MarkdownString) || !content.value.includes(`(${SOURCE_SCHEME}:`)) return content;
  const text = new vscode.MarkdownString(
    content.value.replace(LINK, (_, address: string) => {
      const args = encodeURIComponent(JSON.stringify([address])).replace(/[()]/g, (mark) =>
        mark === '(' ? '%28' : '%29',
      );
      return `](command:${OPEN_TEXT}?${args})`;
    }),
  );
  text.isTrusted = { enabledCommands: [OPEN_TEXT] };
  return text;
}
