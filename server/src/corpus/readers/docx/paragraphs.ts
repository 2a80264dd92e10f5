import type { BlockKind } from '../../../text/prose';
import { rowTexts } from '../table';
import type { Styles } from './styles';
import { readXml } from './xml';

/** A paragraph, or a row of a table as a sentence. */
export interface Paragraph {
  readonly kind: BlockKind;
  readonly text: string;
  /** The page on which it begins, as the program that saved the file last broke it; 1 where it did not say. */
  readonly page: number;
  /** Ids of the footnotes to which it refers. */
  readonly notes: readonly string[];
}

/** Elements whose content is no text of the document: what was deleted or moved away, field codes, drawings' doubles. */
const SKIPPED = new Set([
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'delInstrText',
  'Fallback',
  'pPrChange',
  'rPrChange',
  'sectPrChange',
  'tblPrChange',
  'numberingChange',
  'pict',
  'object',
]);

/** Reads the paragraphs of a part of a document, as they are when all changes are accepted; comments are other parts. */
export async function readParagraphs(
  bytes: Uint8Array,
  styles: Styles,
  into: (paragraph: Paragraph, note: string | undefined) => void,
): Promise<void> {
  await readXml(bytes, new ParagraphReader(styles, into));
}

class ParagraphReader {
  readonly #styles: Styles;
  readonly #into: (paragraph: Paragraph, note: string | undefined) => void;
  /** The paragraphs that are open: a text box has some within another one. */
  readonly #open: Draft[] = [];
  /** The tables that are open: their rows, with the cells that they have so far. */
  readonly #tables: string[][][] = [];
  #skipped = 0;
  #page = 1;
  #note: string | undefined;
  #inText = 0;
  #hidden = false;
  #inRunProperties = false;

  constructor(styles: Styles, into: (paragraph: Paragraph, note: string | undefined) => void) {
    this.#styles = styles;
    this.#into = into;
  }

  open(name: string, attribute: (name: string) => string | undefined): void {
    if (this.#skipped > 0 || SKIPPED.has(name)) {
      this.#skipped++;
      return;
    }
    const draft = this.#open[this.#open.length - 1];
    switch (name) {
      case 'p':
        this.#open.push({ text: '', kind: 'paragraph', page: this.#page, notes: [] });
        return;
      case 'pStyle':
        if (draft) draft.kind = this.#styles.get(attribute('val') ?? '') ?? draft.kind;
        return;
      case 'outlineLvl':
        if (draft && Number(attribute('val')) < 9) draft.kind = 'heading';
        return;
      case 'numPr':
        if (draft?.kind === 'paragraph') draft.kind = 'item';
        return;
      case 'r':
        this.#hidden = false;
        return;
      case 'rPr':
        this.#inRunProperties = true;
        return;
      case 'vanish':
        if (this.#inRunProperties && attribute('val') !== '0' && attribute('val') !== 'false') this.#hidden = true;
        return;
      case 't':
        this.#inText++;
        return;
      case 'tab':
        // within the properties of a paragraph it is a stop, not a mark
        if (draft && attribute('pos') === undefined) this.#write(' ');
        return;
      case 'br':
        if (attribute('type') !== 'page') this.#write('\n');
        return;
      case 'cr':
        this.#write('\n');
        return;
      case 'lastRenderedPageBreak':
        this.#page++;
        if (draft && !draft.text) draft.page = this.#page;
        return;
      case 'noBreakHyphen':
        this.#write('-');
        return;
      case 'footnoteReference':
      case 'endnoteReference':
        draft?.notes.push(`${name === 'footnoteReference' ? 'footnote' : 'endnote'} ${attribute('id') ?? ''}`);
        return;
      case 'footnote':
      case 'endnote':
        this.#note =
          attribute('type') === undefined || attribute('type') === 'normal' ? `${name} ${attribute('id') ?? ''}` : '';
        return;
      case 'tbl':
        this.#tables.push([]);
        return;
      case 'tr':
        this.#tables[this.#tables.length - 1]?.push([]);
        return;
      case 'tc':
        this.#row?.push('');
        return;
    }
  }

  close(name: string): void {
    if (this.#skipped > 0) {
      this.#skipped--;
      return;
    }
    if (name === 't') this.#inText--;
    else if (name === 'rPr') this.#inRunProperties = false;
    else if (name === 'footnote' || name === 'endnote') this.#note = undefined;
    else if (name === 'p') this.#closeParagraph();
    else if (name === 'tbl') this.#closeTable();
  }

  text(text: string): void {
    if (this.#inText > 0 && this.#skipped === 0 && !this.#hidden) this.#write(text);
  }

  #write(text: string): void {
    const draft = this.#open[this.#open.length - 1];
    if (draft) draft.text += text.replace(/\u00ad/g, '');
  }

  #closeParagraph(): void {
    const draft = this.#open.pop();
    const text = draft?.text.replace(/[ \t\u00a0]+/g, ' ').trim();
    if (!draft || !text) return;
    if (!this.#addToCell(text)) this.#into({ ...draft, text }, this.#note);
  }

  get #row(): string[] | undefined {
    const rows = this.#tables[this.#tables.length - 1];
    return rows?.[rows.length - 1];
  }

  #addToCell(text: string): boolean {
    const row = this.#row;
    if (!row || row.length === 0) return false;
    row[row.length - 1] += row[row.length - 1] ? ` ${text}` : text;
    return true;
  }

  /** A table in a cell of another one is words of that cell. */
  #closeTable(): void {
    for (const text of rowTexts(this.#tables.pop() ?? []))
      if (!this.#addToCell(text)) this.#into({ kind: 'table', text, page: this.#page, notes: [] }, this.#note);
  }
}

interface Draft {
  text: string;
  kind: BlockKind;
  page: number;
  readonly notes: string[];
}
