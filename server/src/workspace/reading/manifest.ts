import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathOfKey } from './diskCache';

/** The folder, beside those of the versions, in which stands what each workspace folder has in the cache. */
const MANIFESTS = 'folders';

/**
 * Says what a workspace folder has in the cache from now on, and removes what it had and has no more: where a source is
 * deleted or replaced, nothing that was read of it stays. Another folder that has the same source makes it again.
 *
 * @param storage The folder of all caches.
 * @param owner The workspace folder.
 * @param keys Of all that it has; see `keyOf`.
 */
export async function keepOnly(storage: string, owner: string, keys: ReadonlySet<string>): Promise<void> {
  const folder = join(storage, MANIFESTS);
  const path = join(folder, `${createHash('sha256').update(owner).digest('hex').slice(0, 32)}.json`);
  const before = await keysIn(path);
  const gone = before.filter((key) => !keys.has(key));
  if (gone.length === 0 && before.length === keys.size) return;
  const versions = gone.length === 0 ? [] : await readdir(storage).catch(() => []);
  for (const version of versions.filter((name) => name !== MANIFESTS))
    for (const key of gone) await rm(pathOfKey(join(storage, version), key), { force: true }).catch(() => undefined);
  await mkdir(folder, { recursive: true });
  await writeFile(`${path}.${process.pid}`, JSON.stringify([...keys]));
  await rename(`${path}.${process.pid}`, path);
}

/** The keys that a manifest names; none where there is none, or it is damaged. */
async function keysIn(path: string): Promise<string[]> {
  try {
    const keys: unknown = JSON.parse(await readFile(path, 'utf8'));
    return Array.isArray(keys) ? keys.filter((key): key is string => typeof key === 'string' && KEY.test(key)) : [];
  } catch {
    return [];
  }
}

/** What a manifest says is used as a path: nothing but keys may be in it. */
const KEY = /^[0-9a-f]{64}$/;
