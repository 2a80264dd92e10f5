import * as vscode from 'vscode';
import type { FolderStatus } from '../../server/src/protocol';
import { visible } from '../../server/src/text/visible';

/** Shows in the status bar how many sources drafts are held against, and what is wrong with them. */
export class StatusItem implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem('copydesk.status', vscode.StatusBarAlignment.Right, 90);
  #folders: readonly FolderStatus[] = [];

  constructor() {
    this.#item.name = 'Copydesk';
    this.#item.command = 'copydesk.showStatus';
  }

  get folders(): readonly FolderStatus[] {
    return this.#folders;
  }

  show(folders: readonly FolderStatus[]): void {
    this.#folders = folders;
    const used = folders.filter(({ inUse }) => inUse);
    if (used.length === 0) return this.#item.hide();
    const reading = used.filter((folder) => folder.reading);
    const sources = sum(used, (folder) => folder.sources);
    const failed = sum(used, (folder) => folder.failures.length);
    const problems = used.flatMap((folder) => folder.problems);
    this.#item.text =
      reading.length > 0
        ? `$(sync~spin) ${this.#progress(reading)}`
        : `$(${failed + problems.length > 0 ? 'warning' : 'library'}) ${this.#count(used)}`;
    this.#item.tooltip = tooltip(used);
    for (const { read, total } of used.filter(({ stopped }) => stopped))
      this.#item.tooltip.appendText(
        vscode.l10n.t('Reading was stopped at {0} of {1}. Click to read the sources again.', read, total),
      );
    this.#item.accessibilityInformation = {
      label: vscode.l10n.t('Copydesk: {0}, {1} not read', this.#count(used), failed),
    };
    this.#item.backgroundColor =
      sources === 0 && reading.length === 0 ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    this.#item.show();
  }

  failed(message: string): void {
    this.#item.text = '$(error) Copydesk';
    this.#item.tooltip = message;
    this.#item.accessibilityInformation = { label: message };
    this.#item.backgroundColor = new vscode.ThemeColor('statusBarItem.errorBackground');
    this.#item.show();
  }

  dispose(): void {
    this.#item.dispose();
  }

  /** How many sources there are; of how many, where somebody has stopped the reading. */
  #count(folders: readonly FolderStatus[]): string {
    const sources = sum(folders, (folder) => folder.sources);
    const left = sum(folders, ({ stopped, read, total }) => (stopped ? total - read : 0));
    return left === 0 ? label(sources) : vscode.l10n.t('{0}, {1} left out', label(sources), left);
  }

  #progress(reading: readonly FolderStatus[]): string {
    return vscode.l10n.t(
      'Reading {0} of {1} sources',
      sum(reading, ({ read }) => read),
      sum(reading, ({ total }) => total),
    );
  }
}

const sum = <T>(items: readonly T[], value: (item: T) => number): number =>
  items.reduce((total, item) => total + value(item), 0);

const label = (sources: number): string =>
  sources === 0
    ? vscode.l10n.t('No sources')
    : sources === 1
      ? vscode.l10n.t('1 source')
      : vscode.l10n.t('{0} sources', sources);

const MOST_LISTED = 10;

/** File names and reasons are shown as text: they come from outside. */
function tooltip(folders: readonly FolderStatus[]): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  const append = (line: string): unknown => text.appendText(visible(line));
  for (const { name, sources, failures, globs, problems } of folders) {
    append(`${name}: ${label(sources)}`);
    if (sources === 0)
      append(`\n${vscode.l10n.t('Put sources in {0}, or name their folder in copydesk.json.', globs.join(', '))}`);
    for (const problem of problems) append(`\n${problem}`);
    for (const { id, reason } of failures.slice(0, MOST_LISTED))
      append(`\n${vscode.l10n.t('Not read: {0}: {1}', id, reason)}`);
    if (failures.length > MOST_LISTED) append(`\n${vscode.l10n.t('and {0} more', failures.length - MOST_LISTED)}`);
    append('\n');
  }
  return text;
}
