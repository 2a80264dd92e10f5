import { basename } from 'node:path';
import { groupTexts } from '../corpus/independence';
import type { FolderSources, FolderStatus } from '../protocol';
import type { Addresses } from '../service/snapshot';
import { sourceItems } from '../service/lists/sourceList';
import { withBreaths } from './breaths';
import type { Folder } from './folder';

/** What every list of a folder begins with. */
export const headOf = ({ uri, root, state }: Folder): Pick<FolderSources, 'uri' | 'name' | 'reading'> => ({
  uri,
  name: basename(root),
  reading: state.phase === 'reading',
});

/** The sources of a folder, with those that carry the text of another. */
export async function folderSources(folder: Folder, addresses: Addresses): Promise<FolderSources> {
  const { corpus, config } = folder;
  const groups = await withBreaths(groupTexts(corpus.sources));
  return {
    ...headOf(folder),
    globs: config.sources,
    sources: sourceItems(corpus, groups, addresses),
    failures: corpus.failures.map(({ id, reason }) => ({ id, reason, fileUri: addresses.fileUri(id) })),
  };
}

/** How a folder is: what was read, what not, and what is wrong with its settings. */
export function folderStatus(folder: Folder): FolderStatus {
  const { corpus, state, config, configProblems } = folder;
  return {
    ...headOf(folder),
    inUse: folder.isInUse,
    stopped: state.phase === 'stopped',
    read: state.read,
    total: state.total,
    sources: corpus.sources.length,
    failures: corpus.failures,
    globs: config.sources,
    problems: [...configProblems.problems.map(({ message }) => message), ...refusals(folder)],
  };
}

/** What is not read because nobody has said that the workspace may be trusted. */
const refusals = ({ places: { refused } }: Folder): string[] =>
  refused.length === 0
    ? []
    : [`Sources outside of the folder are not read until you trust this workspace: ${refused.join(', ')}`];
