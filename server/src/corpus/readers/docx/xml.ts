import type { SaxesTagPlain } from 'saxes';
import { UnreadableSource } from '../../extract';
import { LIMITS } from '../../limits';

/** What is told of a file of XML while it is read; names come without their prefix. */
export interface XmlEvents {
  open?(name: string, attributes: (name: string) => string | undefined): void;
  close?(name: string): void;
  text?(text: string): void;
}

const decoder = new TextDecoder();

/**
 * Reads XML from beginning to end. Entities of a document type are not known, so none can grow, and nothing is fetched.
 *
 * @throws {UnreadableSource} where it is not well-formed or nested too deeply.
 */
export async function readXml(bytes: Uint8Array, events: XmlEvents): Promise<void> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('error', (error) => {
    throw new UnreadableSource(`its XML is broken: ${error.message.replace(/^[\d:\s]+/, '')}`);
  });
  parser.on('doctype', () => {
    throw new UnreadableSource('its XML has a document type of its own, which no such file has');
  });
  parser.on('opentag', (tag) => {
    if (++depth > LIMITS.depth) throw new UnreadableSource(`its XML is nested more than ${LIMITS.depth} deep`);
    events.open?.(local(tag.name), (name) => attribute(tag, name));
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    events.close?.(local(name));
  });
  parser.on('text', (text) => events.text?.(text));
  parser.on('cdata', (text) => events.text?.(text));
  parser.write(decoder.decode(bytes)).close();
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

function attribute({ attributes }: SaxesTagPlain, name: string): string | undefined {
  for (const key in attributes) if (local(key) === name) return attributes[key];
  return undefined;
}
