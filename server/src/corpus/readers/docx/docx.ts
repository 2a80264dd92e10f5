import { readDate } from '../../../text/dates/reading';
import { UnreadableSource, type Extract, type Known, type Reader, type SourceFacts } from '../../extract';
import { MarksBuilder, Original } from '../../original';
import { headingsOf, TextBuilder } from '../textBuilder';
import { unpack, type Archive } from './archive';
import { readParagraphs, type Paragraph } from './paragraphs';
import { readStyles } from './styles';
import { readXml } from './xml';

/**
 * A document of Word, or of what saves as Word does: as it is when all changes are accepted. Comments are remarks on the
 * document and no part of it; what the file refers to outside itself is never looked for.
 */
export const docxReader: Reader = {
  extensions: ['docx', 'docm'],
  noun: 'Word document',
  kind: 'ZIP archive',
  read: readDocx,
};

const PARTS = /^(?:word\/(?:document|footnotes|endnotes|styles)\.xml|docProps\/core\.xml)$/;

async function readDocx(bytes: Uint8Array): Promise<Extract> {
  const archive = await unpack(bytes, PARTS);
  const main = archive['word/document.xml'];
  if (!main) throw new UnreadableSource('is a ZIP archive without a Word document in it');
  const styles = await readStyles(archive);
  const paragraphs: Paragraph[] = [];
  await readParagraphs(main, styles, (paragraph) => paragraphs.push(paragraph));
  if (paragraphs.length === 0) throw new UnreadableSource('has no text');
  const notes = new Map<string, Paragraph[]>();
  for (const part of ['word/footnotes.xml', 'word/endnotes.xml']) {
    const file = archive[part];
    if (!file) continue;
    await readParagraphs(file, styles, (paragraph, note) => {
      if (note) notes.set(note, [...(notes.get(note) ?? []), paragraph]);
    });
  }
  const composed = compose(paragraphs, notes);
  return { ...composed, facts: await factsOf(archive), headings: headingsOf(composed.blocks) };
}

/** The text in order, each footnote behind the paragraph that refers to it. */
function compose(
  paragraphs: readonly Paragraph[],
  notes: ReadonlyMap<string, readonly Paragraph[]>,
): Omit<Extract, 'facts'> {
  const builder = new TextBuilder();
  const marks = new MarksBuilder('page');
  const isPaged = paragraphs.some(({ page }) => page > 1);
  for (const paragraph of paragraphs) {
    const at = builder.block(paragraph.kind, paragraph.text);
    if (isPaged) marks.add(at, paragraph.page);
    for (const id of paragraph.notes) for (const note of notes.get(id) ?? []) builder.block(note.kind, note.text);
  }
  const { text, blocks } = builder.finish();
  return { text, blocks, original: Original.inText(text, isPaged ? marks.finish() : undefined) };
}

/** What the file's properties say: the date is when it was last saved, the author who began it. */
async function factsOf(archive: Archive): Promise<SourceFacts> {
  const core = archive['docProps/core.xml'];
  if (!core) return {};
  const values = new Map<string, string>();
  let element = '';
  await readXml(core, {
    open: (name) => void (element = name),
    text: (text) => void values.set(element, (values.get(element) ?? '') + text),
    close: () => void (element = ''),
  });
  const known = (key: string): Known<string> | undefined => {
    const value = values.get(key)?.trim();
    return value ? { value, from: 'document properties' } : undefined;
  };
  const [title, author] = [known('title'), known('creator')];
  const saved = readDate(values.get('modified') ?? values.get('created') ?? '');
  return {
    ...(title && { title }),
    ...(author && { author }),
    ...(saved !== undefined && { madeOn: { value: saved, from: 'document properties' as const } }),
  };
}
