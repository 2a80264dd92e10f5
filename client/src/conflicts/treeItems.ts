import * as vscode from 'vscode';
import type { ConflictItem } from '../../../server/src/protocol';
import { folderRow, opening } from '../treeRows';
import {
  sidesInShort,
  type ConflictGroup,
  type ConflictNode,
  type GroupNode,
  type ItemNode,
  type PlaceNode,
} from './nodes';

const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;

/** How the view shows a node. Names and passages come from outside and are shown as text. */
export function treeItem(node: ConflictNode): vscode.TreeItem {
  switch (node.kind) {
    case 'folder':
      return folderRow(node.folder);
    case 'group':
      return groupItem(node);
    case 'conflict':
      return conflictItem(node);
    case 'place':
      return placeItem(node);
  }
}

function groupLabel(group: ConflictGroup): string {
  const labels = {
    figure: vscode.l10n.t('Figures'),
    date: vscode.l10n.t('Dates'),
    claim: vscode.l10n.t('What Happened'),
    quotation: vscode.l10n.t('Quotations'),
    title: vscode.l10n.t('Titles'),
    spelling: vscode.l10n.t('Spellings'),
    change: vscode.l10n.t('May Have Changed Since'),
  };
  return labels[group];
}

function groupItem({ folder, group, conflicts }: GroupNode): vscode.TreeItem {
  const item = new vscode.TreeItem(groupLabel(group), Expanded);
  item.id = `${folder.uri} ${group}`;
  item.description = String(conflicts.length);
  return item;
}

const ICONS: Readonly<Record<ConflictItem['kind'], string>> = {
  figure: 'symbol-numeric',
  date: 'calendar',
  claim: 'arrow-swap',
  quotation: 'quote',
  title: 'briefcase',
  spelling: 'case-sensitive',
};

function conflictItem({ conflict }: ItemNode): vscode.TreeItem {
  const { kind, about, sides } = conflict;
  const [first, ...others] = sidesInShort(conflict).map((text) => shownAs(kind, text));
  const label = others.reduce((told, side) => vscode.l10n.t('{0} or {1}', told, side), first!);
  const item = new vscode.TreeItem(label, Collapsed);
  item.iconPath = new vscode.ThemeIcon(ICONS[kind]);
  // of a name its spellings say enough
  if (about !== undefined && kind !== 'spelling') item.description = about;
  item.tooltip = [
    ...(about === undefined ? [] : [about]),
    ...sides.map(({ text, places }) => `“${text}”: ${places.map(({ source }) => source).join('; ')}`),
  ].join('\n');
  item.contextValue = 'conflict';
  return item;
}

/** What somebody says, or says of what happened, is quoted. */
const shownAs = (kind: ConflictItem['kind'], text: string): string =>
  kind === 'quotation' || kind === 'claim' ? `“${text}”` : text;

/** Its own words first: they tell on which side a source is. */
function placeItem({ of, place: { uri, range, source, text, start, end } }: PlaceNode): vscode.TreeItem {
  const item = new vscode.TreeItem(shownAs(of, text.slice(start, end)), None);
  item.description = source;
  item.tooltip = [source, text].join('\n');
  item.iconPath = new vscode.ThemeIcon('file');
  item.contextValue = 'place';
  item.command = opening(uri, range);
  return item;
}
