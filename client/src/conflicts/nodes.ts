import type { ConflictItem, ConflictPlaceItem, FolderConflicts } from '../../../server/src/protocol';

/** Where sources disagree, as a tree: groups by kind, conflicts below them, and below each conflict its places. */
export type ConflictNode = FolderNode | GroupNode | ItemNode | PlaceNode;

/** The kind of a group; what may have changed between an earlier and a later source is one of its own, and the last. */
export type ConflictGroup = ConflictItem['kind'] | 'change';

export interface FolderNode {
  readonly kind: 'folder';
  readonly folder: FolderConflicts;
}

export interface GroupNode {
  readonly kind: 'group';
  readonly group: ConflictGroup;
  readonly folder: FolderConflicts;
  readonly conflicts: readonly ConflictItem[];
}

export interface ItemNode {
  readonly kind: 'conflict';
  readonly conflict: ConflictItem;
}

export interface PlaceNode {
  readonly kind: 'place';
  /** The kind of conflict of which it is a side. */
  readonly of: ConflictItem['kind'];
  readonly place: ConflictPlaceItem;
}

const ORDER: readonly ConflictGroup[] = ['figure', 'date', 'claim', 'quotation', 'title', 'spelling', 'change'];

/** The groups of the one folder in which sources disagree, or the folders if there are several. */
export function conflictTree(folders: readonly FolderConflicts[]): ConflictNode[] {
  const told = folders.filter(({ conflicts }) => conflicts.length > 0);
  return told.length === 1 ? groupsOf(told[0]!) : told.map((folder) => ({ kind: 'folder', folder }));
}

export function below(node: ConflictNode): ConflictNode[] {
  if (node.kind === 'folder') return groupsOf(node.folder);
  if (node.kind === 'group') return node.conflicts.map((conflict) => ({ kind: 'conflict', conflict }));
  if (node.kind === 'place') return [];
  const { kind: of, sides } = node.conflict;
  return sides.flatMap(({ places }) => places.map((place) => ({ kind: 'place', of, place }) as const));
}

const groupOf = ({ kind, isChange }: ConflictItem): ConflictGroup => (isChange ? 'change' : kind);

const groupsOf = (folder: FolderConflicts): GroupNode[] =>
  ORDER.map((group): GroupNode => ({
    kind: 'group',
    group,
    folder,
    conflicts: folder.conflicts.filter((conflict) => groupOf(conflict) === group),
  })).filter(({ conflicts }) => conflicts.length > 0);

/** What each side says; of a name's spellings the words at the beginning that all have are given once. */
export function sidesInShort({ kind, sides }: ConflictItem): string[] {
  const [first, ...others] = sides.map(({ text }) => text.split(' '));
  if (kind !== 'spelling') return sides.map(({ text }) => text);
  return [first!, ...others.map((words) => words.slice(sharedBeginning(first!, words)))].map((words) =>
    words.join(' '),
  );
}

function sharedBeginning(a: readonly string[], b: readonly string[]): number {
  let shared = 0;
  while (shared < Math.min(a.length, b.length) - 1 && a[shared] === b[shared]) shared++;
  return shared;
}
