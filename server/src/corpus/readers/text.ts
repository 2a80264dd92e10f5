import { splitBlocks } from '../../text/prose';
import { decodeText } from '../decoding';
import type { Extract, Reader } from '../extract';
import { Original } from '../original';

/** Plain text: the text is the file. */
export const textReader = {
  extensions: ['txt', 'text'],
  noun: 'text file',
  read(bytes: Uint8Array): Extract {
    const text = decodeText(bytes);
    return { text, blocks: splitBlocks(text, 'text'), facts: {}, original: Original.inFile(text) };
  },
} satisfies Reader;
