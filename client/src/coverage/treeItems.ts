import * as vscode from 'vscode';
import type { CoverageItem } from '../../../server/src/protocol';
import { opening } from '../treeRows';
import type { ClaimNode, CoverageNode, GroupNode, PassageNode } from './nodes';

const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;

type State = CoverageItem['state'];

/** How the view shows a node. Claims and passages come from outside and are shown as text. */
export function treeItem(node: CoverageNode): vscode.TreeItem {
  switch (node.kind) {
    case 'group':
      return groupItem(node);
    case 'claim':
      return claimItem(node);
    case 'passage':
      return passageItem(node);
    case 'note': {
      const item = new vscode.TreeItem(node.text, None);
      item.iconPath = new vscode.ThemeIcon('info');
      item.tooltip = node.text;
      return item;
    }
  }
}

export function stateLabel(state: State): string {
  const labels = {
    contradicted: vscode.l10n.t('Contradicted'),
    supported: vscode.l10n.t('Supported'),
    'not found': vscode.l10n.t('No Source Found'),
    'not checkable': vscode.l10n.t('Nothing to Check'),
  };
  return labels[state];
}

const ICONS: Readonly<Record<State, readonly [icon: string, colour?: string]>> = {
  contradicted: ['warning', 'list.warningForeground'],
  supported: ['pass', 'testing.iconPassed'],
  'not found': ['circle-outline'],
  'not checkable': ['dash'],
};

function stateIcon(state: State): vscode.ThemeIcon {
  const [icon, colour] = ICONS[state];
  return new vscode.ThemeIcon(icon, colour === undefined ? undefined : new vscode.ThemeColor(colour));
}

function groupItem({ state, claims }: GroupNode): vscode.TreeItem {
  const isOpen = state === 'contradicted' || state === 'not found';
  const item = new vscode.TreeItem(stateLabel(state), isOpen ? Expanded : Collapsed);
  item.id = state;
  item.description = String(claims.length);
  return item;
}

function claimItem({ draft, claim }: ClaimNode): vscode.TreeItem {
  const { state, text, notes, passages, range } = claim;
  const item = new vscode.TreeItem(text, notes.length + passages.length > 0 ? Collapsed : None);
  item.iconPath = stateIcon(state);
  item.tooltip = [text, '', stateLabel(state), ...notes, ...passages.map(({ source }) => source)].join('\n');
  item.contextValue = passages.length > 0 ? 'claim.sourced' : 'claim';
  item.accessibilityInformation = { label: `${stateLabel(state)}: ${text}` };
  item.command = opening(draft, range);
  return item;
}

function passageItem({ passage: { uri, range, source, text, repeatedBy } }: PassageNode): vscode.TreeItem {
  const item = new vscode.TreeItem(source, None);
  item.description = text;
  const repeated = repeatedBy.length > 0 && vscode.l10n.t('Repeated by {0}', repeatedBy.join(', '));
  item.tooltip = [source, text, repeated].filter(Boolean).join('\n');
  item.iconPath = new vscode.ThemeIcon('quote');
  item.contextValue = 'passage';
  item.command = opening(uri, range);
  return item;
}
