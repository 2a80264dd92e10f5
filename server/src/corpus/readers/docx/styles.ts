import type { BlockKind } from '../../../text/prose';
import type { Archive } from './archive';
import { readXml } from './xml';

/** What paragraphs of each style are, by the id of the style. */
export type Styles = ReadonlyMap<string, BlockKind>;

interface Style {
  name: string;
  basedOn?: string;
  outline?: number;
}

/** Reads the styles of a document; their ids are in the language of the program, their names in English. */
export async function readStyles(archive: Archive): Promise<Styles> {
  const bytes = archive['word/styles.xml'];
  const styles = new Map<string, Style>();
  if (!bytes) return new Map();
  let current: Style | undefined;
  await readXml(bytes, {
    open(name, attribute) {
      if (name === 'style') {
        current = { name: '' };
        styles.set(attribute('styleId') ?? '', current);
      } else if (!current) return;
      else if (name === 'name') current.name = attribute('val') ?? '';
      else if (name === 'basedOn') current.basedOn = attribute('val') ?? '';
      else if (name === 'outlineLvl') current.outline = Number(attribute('val'));
    },
    close(name) {
      if (name === 'style') current = undefined;
    },
  });
  return new Map([...styles.keys()].map((id) => [id, kindOf(id, styles)]));
}

/** The deepest outline level that is a heading's; 9 is text. */
const TEXT_LEVEL = 9;

function kindOf(id: string, styles: ReadonlyMap<string, Style>): BlockKind {
  let style = styles.get(id);
  for (let steps = 0; style && steps < 20; steps++) {
    if (/^(?:heading \d|title|subtitle)$/i.test(style.name)) return 'heading';
    if (style.outline !== undefined) return style.outline < TEXT_LEVEL ? 'heading' : 'paragraph';
    if (/^(?:intense )?quote$/i.test(style.name)) return 'quote';
    if (/^list (?:paragraph|bullet|number)/i.test(style.name)) return 'item';
    style = style.basedOn === undefined ? undefined : styles.get(style.basedOn);
  }
  return 'paragraph';
}
