import { splitBlocks } from '../../text/prose';
import { decodeText } from '../decoding';
import type { Reader } from '../extract';
import { OffsetMap } from '../offsetMap';

/** Plain text: the text is the file. */
export const textReader: Reader = {
  extensions: ['txt', 'text'],
  read(bytes) {
    const text = decodeText(bytes);
    return { text, blocks: splitBlocks(text, 'text'), facts: {}, origin: OffsetMap.identity };
  },
};
