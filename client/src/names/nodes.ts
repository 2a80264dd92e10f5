import type { FolderNames, MentionItem, NameGroup, NameItem } from '../../../server/src/protocol';

/** The names of a story as a tree: groups with names below them, and below each name its places. */
export type NameNode = FolderNode | GroupNode | ItemNode | MoreNode | MentionNode;

export interface FolderNode {
  readonly kind: 'folder';
  readonly folder: FolderNames;
}

export interface GroupNode {
  readonly kind: 'group';
  readonly folder: FolderNames;
  readonly group: NameGroup;
}

export interface ItemNode {
  readonly kind: 'name';
  readonly folder: string;
  readonly item: NameItem;
}

/** Stands for the names that the list has no room for. */
export interface MoreNode {
  readonly kind: 'more';
  readonly count: number;
}

export interface MentionNode {
  readonly kind: 'mention';
  readonly mention: MentionItem;
}

/** The roots of the tree: the groups of the one folder that has names, or the folders if several have. */
export function nameTree(folders: readonly FolderNames[]): NameNode[] {
  const filled = folders.filter(({ groups }) => groups.length > 0);
  if (filled.length === 1) return groupsOf(filled[0]!);
  return filled.map((folder) => ({ kind: 'folder', folder }));
}

/** What stands below a folder or a group. */
export function below(node: FolderNode | GroupNode): NameNode[] {
  if (node.kind === 'folder') return groupsOf(node.folder);
  const { names, more } = node.group;
  return [
    ...names.map((item): ItemNode => ({ kind: 'name', folder: node.folder.uri, item })),
    ...(more > 0 ? [{ kind: 'more', count: more } as const] : []),
  ];
}

const groupsOf = (folder: FolderNames): GroupNode[] => folder.groups.map((group) => ({ kind: 'group', folder, group }));
