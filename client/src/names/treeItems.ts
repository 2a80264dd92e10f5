import * as vscode from 'vscode';
import type { NameGroupId, NameItem } from '../../../server/src/protocol';
import { folderRow, opening } from '../treeRows';
import type { GroupNode, ItemNode, MentionNode, MoreNode, NameNode } from './nodes';

const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;

/** The commands that rows of the view run. */
export const NEXT_MENTION = 'copydesk.names.nextMention';
export const FIND_NAME = 'copydesk.findName';

/** How the view shows a node. Names and passages come from outside and are shown as text. */
export function treeItem(node: NameNode): vscode.TreeItem {
  switch (node.kind) {
    case 'folder':
      return folderRow(node.folder);
    case 'group':
      return groupItem(node);
    case 'name':
      return nameItem(node);
    case 'more':
      return moreItem(node);
    case 'mention':
      return mentionItem(node);
  }
}

export function groupLabel(group: NameGroupId): string {
  const labels = {
    people: vscode.l10n.t('People'),
    organisations: vscode.l10n.t('Organisations'),
    places: vscode.l10n.t('Places'),
    others: vscode.l10n.t('Other Names'),
  };
  return labels[group];
}

function groupItem({ folder, group: { group, names, more } }: GroupNode): vscode.TreeItem {
  const item = new vscode.TreeItem(groupLabel(group), group === 'others' ? Collapsed : Expanded);
  item.id = `${folder.uri} ${group}`;
  item.description = String(names.length + more);
  return item;
}

const ICONS: Readonly<Record<NameItem['kind'], string>> = {
  person: 'person',
  organisation: 'organization',
  place: 'location',
  work: 'calendar',
  other: 'tag',
};

export const iconOf = ({ kind }: NameItem): vscode.ThemeIcon => new vscode.ThemeIcon(ICONS[kind]);

function nameItem(node: ItemNode): vscode.TreeItem {
  const { item, folder } = node;
  const shown = new vscode.TreeItem(item.name, Collapsed);
  shown.id = `${folder} ${item.id}`;
  // counts first: roles can be long, and the list narrow
  shown.description = [...counts(item), item.role].filter(Boolean).join(' · ');
  shown.tooltip = tooltip(item);
  shown.iconPath = iconOf(item);
  shown.contextValue = 'name';
  shown.command = { command: NEXT_MENTION, title: vscode.l10n.t('Go to Next Mention'), arguments: [node] };
  shown.accessibilityInformation = { label: `${item.name}, ${describe(item)}` };
  return shown;
}

/** "US special envoy · 5 sources · 3 in draft" */
export const describe = (item: NameItem): string => [item.role, ...counts(item)].filter(Boolean).join(' · ');

const counts = (item: NameItem): string[] => [
  sourcesText(item),
  ...(item.inDraft > 0 ? [vscode.l10n.t('{0} in draft', item.inDraft)] : []),
];

function sourcesText({ sources }: NameItem): string {
  if (sources === 0) return vscode.l10n.t('in no source');
  return sources === 1 ? vscode.l10n.t('1 source') : vscode.l10n.t('{0} sources', sources);
}

function tooltip(item: NameItem): string {
  const { name, role, spellings, sources, mentions, inDraft } = item;
  const lines = [
    role ? `${name}, ${role}` : name,
    spellings.length > 0 && vscode.l10n.t('Also written: {0}', spellings.join(', ')),
    sources === 0
      ? vscode.l10n.t('No source has this name.')
      : mentions === 1
        ? vscode.l10n.t('Mentioned once in the sources')
        : vscode.l10n.t('Mentioned {0} times in {1}', mentions, sourcesText(item)),
    inDraft > 0 &&
      (inDraft === 1 ? vscode.l10n.t('Once in this draft') : vscode.l10n.t('{0} times in this draft', inDraft)),
    vscode.l10n.t('Click to go through all mentions, one by one'),
  ];
  return lines.filter(Boolean).join('\n');
}

function moreItem({ count }: MoreNode): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('and {0} more: search …', count), None);
  item.iconPath = new vscode.ThemeIcon('search');
  item.command = { command: FIND_NAME, title: vscode.l10n.t('Find a Person or Place') };
  return item;
}

function mentionItem({ mention }: MentionNode): vscode.TreeItem {
  const { text, start, end, source, range, uri } = mention;
  const item = new vscode.TreeItem({ label: text, highlights: [[start, end]] }, None);
  const place = source ?? vscode.l10n.t('this draft, line {0}', range.start.line + 1);
  item.description = place;
  item.tooltip = `${place}\n${text}`;
  item.iconPath = new vscode.ThemeIcon(source ? 'file' : 'edit');
  item.accessibilityInformation = { label: `${place}: ${text}` };
  item.command = opening(uri, range);
  return item;
}
