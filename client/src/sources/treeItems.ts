import * as vscode from 'vscode';
import type { SourceItem } from '../../../server/src/protocol';
import { visible } from '../../../server/src/text/visible';
import { folderRow, opening } from '../treeRows';
import type { FailureNode, GroupNode, ItemNode, SourceNode } from './nodes';

const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;

/** How the view shows a node. Names, titles and reasons come from outside and are shown as text that hides nothing. */
export function treeItem(node: SourceNode): vscode.TreeItem {
  const item = itemOf(node);
  for (const part of ['label', 'description', 'tooltip'] as const) {
    const text = item[part];
    if (typeof text === 'string') item[part] = visible(text);
  }
  return item;
}

function itemOf(node: SourceNode): vscode.TreeItem {
  switch (node.kind) {
    case 'folder':
      return folderRow(node.folder);
    case 'group':
      return groupItem(node);
    case 'item':
      return sourceItem(node);
    case 'failure':
      return failureItem(node);
  }
}

function groupItem({ group, folder, children }: GroupNode): vscode.TreeItem {
  const labels = {
    read: vscode.l10n.t('Read'),
    failed: vscode.l10n.t('Not Read'),
    copies: vscode.l10n.t('Copies and Pick-ups'),
  };
  const item = new vscode.TreeItem(labels[group], group === 'copies' ? Collapsed : Expanded);
  item.id = `${folder.uri} ${group}`;
  item.description = String(children.length);
  return item;
}

const fileName = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

function sourceItem({ item, original, children }: ItemNode): vscode.TreeItem {
  const shown = new vscode.TreeItem(nameOf(item), children.length > 0 ? Collapsed : None);
  shown.description = original ? copyNote(item, original) : description(item);
  shown.tooltip = tooltip(item, original);
  shown.iconPath = icon(item);
  shown.contextValue = item.uri === item.fileUri ? 'source.file' : 'source.text';
  shown.command = opening(item.uri);
  return shown;
}

/** By what people call a source: its outlet; of a mail who sent it; else its title or file. */
const nameOf = ({ id, outlet, author, title }: SourceItem): string =>
  (outlet ?? (/\.eml$/i.test(id) ? author : undefined) ?? title)?.value ?? fileName(id);

/** "3 Mar 2026 · Council backs tidal barrier"; a day that only the file gives has a question mark. */
function description(item: SourceItem): string {
  const { date, title, id } = item;
  const name = nameOf(item);
  const day = date && (date.sure ? date.shown : `${date.shown}?`);
  return [day, ...[title?.value, fileName(id)].filter((text) => text !== name).slice(0, 1)].filter(Boolean).join(' · ');
}

const copyNote = ({ sameTextAs }: SourceItem, original: SourceItem): string => {
  const share = Math.round((sameTextAs?.share ?? 1) * 100);
  const name = nameOf(original);
  return share > 95 ? vscode.l10n.t('copy of {0}', name) : vscode.l10n.t('{0} % from {1}', share, name);
};

const ICONS: readonly (readonly [RegExp, string])[] = [
  [/\.pdf$/i, 'file-pdf'],
  [/\.eml$/i, 'mail'],
  [/\.(?:csv|tsv|tab)$/i, 'table'],
  [/\.(?:srt|vtt)$/i, 'comment-discussion'],
  [/\.x?html?$/i, 'globe'],
  [/\.(?:md|markdown|mdown)$/i, 'markdown'],
];

function icon({ id, missing }: SourceItem): vscode.ThemeIcon {
  if (missing) return new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  return new vscode.ThemeIcon(ICONS.find(([ending]) => ending.test(id))?.[1] ?? 'file');
}

/** All that is known of a source, and where it was read. */
function tooltip({ id, title, outlet, author, date, transcript, missing }: SourceItem, original?: SourceItem): string {
  const lines = [
    id,
    title && vscode.l10n.t('Title: {0}', title.value),
    outlet && vscode.l10n.t('Outlet: {0} ({1})', outlet.value, originText(outlet.from)),
    author && vscode.l10n.t('Author: {0} ({1})', author.value, originText(author.from)),
    date &&
      (date.sure
        ? vscode.l10n.t('Date: {0} ({1})', date.shown, originText(date.from))
        : date.from === 'file time'
          ? vscode.l10n.t('No date in the document; its file was written on {0}', date.shown)
          : vscode.l10n.t('No date in the text; the document was made or saved on {0}', date.shown)),
    transcript === 'automatic' && vscode.l10n.t('Automatic transcript: nobody has checked it, as far as the file says'),
    missing && vscode.l10n.t('Not read: {0}', missing),
    original && vscode.l10n.t('Carries the text of {0}', original.id),
  ];
  return lines.filter(Boolean).join('\n');
}

function originText(from: NonNullable<SourceItem['date']>['from']): string {
  const texts = {
    metadata: vscode.l10n.t('from its metadata'),
    'first lines': vscode.l10n.t('from its first lines'),
    'last lines': vscode.l10n.t('from its last lines'),
    'file name': vscode.l10n.t('from the file name'),
    'document properties': vscode.l10n.t('from its properties'),
    'file time': vscode.l10n.t('from its file'),
  };
  return texts[from];
}

function failureItem({ id, reason }: FailureNode): vscode.TreeItem {
  const item = new vscode.TreeItem(fileName(id), None);
  item.description = reason;
  item.tooltip = `${id}\n${reason}`;
  item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  item.contextValue = 'failure';
  return item;
}
