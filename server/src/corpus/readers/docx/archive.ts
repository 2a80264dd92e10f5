import type { Unzipped } from 'fflate';
import { UnreadableSource } from '../../extract';
import { LIMITS } from '../../limits';

/** The wanted files of a ZIP archive, unpacked. */
export type Archive = Readonly<Record<string, Uint8Array>>;

/**
 * Unpacks those files of an archive that are wanted.
 *
 * @throws {UnreadableSource} where it is damaged, or would grow beyond all measure.
 */
export async function unpack(bytes: Uint8Array, wanted: RegExp): Promise<Archive> {
  const { unzipSync } = await import('fflate');
  let size = 0;
  let files: Unzipped;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted.test(name)) return false;
        size += originalSize;
        if (size > LIMITS.unpacked || size > bytes.length * LIMITS.expansion)
          throw new UnreadableSource('would grow to many times its size when unpacked');
        return true;
      },
    });
  } catch (error) {
    if (error instanceof UnreadableSource) throw error;
    throw new UnreadableSource('is damaged, or only a part of it was saved');
  }
  return files;
}
