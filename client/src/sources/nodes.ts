import type { FolderSources, SourceItem } from '../../../server/src/protocol';

/** What a folder has of sources, as a tree: groups with sources and failures below them. */
export type SourceNode = FolderNode | GroupNode | ItemNode | FailureNode;

export interface FolderNode {
  readonly kind: 'folder';
  readonly folder: FolderSources;
  readonly children: readonly GroupNode[];
}

export interface GroupNode {
  readonly kind: 'group';
  readonly group: 'read' | 'failed' | 'copies';
  readonly folder: FolderSources;
  readonly children: readonly (ItemNode | FailureNode)[];
}

export interface ItemNode {
  readonly kind: 'item';
  readonly folder: FolderSources;
  readonly item: SourceItem;
  /** The source that carries this one's text, where it is listed as a copy. */
  readonly original?: SourceItem;
  /** What is attached to a mail. */
  readonly children: readonly ItemNode[];
}

export interface FailureNode {
  readonly kind: 'failure';
  readonly folder: FolderSources;
  readonly id: string;
  readonly reason: string;
  readonly fileUri: string;
}

/** The roots of the tree: the groups of the one folder that has sources, or the folders if several have. */
export function sourceTree(folders: readonly FolderSources[]): SourceNode[] {
  const filled = folders.filter(({ sources, failures }) => sources.length + failures.length > 0);
  if (filled.length === 1) return groupsOf(filled[0]!);
  return filled.map((folder) => ({ kind: 'folder', folder, children: groupsOf(folder) }));
}

/** What could not be read stands first, as somebody has to look after it. */
function groupsOf(folder: FolderSources): GroupNode[] {
  const byId = new Map(folder.sources.map((item) => [item.id, item]));
  const groups: GroupNode[] = [
    {
      kind: 'group',
      group: 'failed',
      folder,
      children: folder.failures.map((failure) => ({ kind: 'failure', folder, ...failure })),
    },
    { kind: 'group', group: 'read', folder, children: itemsOf(folder) },
    {
      kind: 'group',
      group: 'copies',
      folder,
      children: folder.sources.flatMap((item): ItemNode[] => {
        const original = item.sameTextAs && byId.get(item.sameTextAs.id);
        return original ? [{ kind: 'item', folder, item, original, children: [] }] : [];
      }),
    },
  ];
  return groups.filter(({ children }) => children.length > 0);
}

/** The sources, each mail with what is attached to it. */
function itemsOf(folder: FolderSources): ItemNode[] {
  const within = new Map<string, ItemNode[]>();
  const roots: ItemNode[] = [];
  const mails = new Set(folder.sources.map(({ id }) => id).filter((id) => /\.eml$/i.test(id)));
  for (const item of folder.sources) {
    const children: ItemNode[] = [];
    within.set(item.id, children);
    const parent = parentOf(item.id, mails);
    (parent === undefined ? roots : within.get(parent)!).push({ kind: 'item', folder, item, children });
  }
  return roots;
}

/** The mail in which a source lies; mails come before what they carry. */
function parentOf(id: string, mails: ReadonlySet<string>): string | undefined {
  for (let at = id.lastIndexOf('/'); at > 0; at = id.lastIndexOf('/', at - 1))
    if (mails.has(id.slice(0, at))) return id.slice(0, at);
  return undefined;
}
