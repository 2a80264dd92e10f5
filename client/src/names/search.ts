import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { NAMES, type FolderNames, type NamesParams } from '../../../server/src/protocol';
import type { ItemNode } from './nodes';
import { describe, groupLabel, iconOf } from './treeItems';

interface Choice extends vscode.QuickPickItem {
  readonly node?: ItemNode;
}

/** Names of a kind that the search shows; more letters find the others. */
const MOST_OF_A_GROUP = 20;

/** Searches the names of all sources as one types, and gives the one that is picked. */
export function pickName(client: LanguageClient, draft: string | undefined): Promise<ItemNode | undefined> {
  const pick = vscode.window.createQuickPick<Choice>();
  pick.title = vscode.l10n.t('Find a Person or Place');
  pick.placeholder = vscode.l10n.t('Type a part of a name; any spelling will do');
  let asked = 0;
  const search = async (query: string): Promise<void> => {
    const own = ++asked;
    pick.busy = true;
    const params: NamesParams = { query, ...(draft !== undefined && { draft }) };
    const folders = await client.sendRequest<FolderNames[]>(NAMES, params).catch(() => []);
    if (own !== asked) return;
    pick.busy = false;
    pick.items = folders.flatMap((folder) => choices(folder, folders.length > 1));
  };
  return new Promise((resolve) => {
    pick.onDidChangeValue((value) => void search(value));
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems;
      resolve(chosen?.node);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
    void search('');
  });
}

function choices({ groups, uri, name: folder }: FolderNames, naming: boolean): Choice[] {
  return groups.flatMap(({ group, names }): Choice[] => [
    {
      label: naming ? `${folder}: ${groupLabel(group)}` : groupLabel(group),
      kind: vscode.QuickPickItemKind.Separator,
    },
    ...names.slice(0, MOST_OF_A_GROUP).map((item) => ({
      label: item.name,
      description: describe(item),
      iconPath: iconOf(item),
      // the server has found it, maybe by another spelling
      alwaysShow: true,
      node: { kind: 'name', folder: uri, item } as const,
    })),
  ]);
}
