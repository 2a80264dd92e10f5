import { maskForeign, type Block, type BlockKind } from '../../text/prose';
import { checkLength } from '../limits';

/** Puts the text of a source together, block by block, with an empty line between them. */
export class TextBuilder {
  readonly #parts: string[] = [];
  readonly #blocks: Block[] = [];
  #length = 0;

  /** Where the next block or remark will start. */
  get next(): number {
    return this.#length === 0 ? 0 : this.#length + GAP.length;
  }

  /** Adds a block of prose and gives the offset at which it starts. */
  block(kind: BlockKind, prose: string): number {
    const start = this.#add(prose);
    this.#blocks.push({ kind, start, end: start + prose.length, prose: maskForeign(prose) });
    return start;
  }

  /** Adds what a reader of the text wants to see and what is no part of the document: "[page 2]". */
  remark(text: string): number {
    return this.#add(text);
  }

  finish(): { readonly text: string; readonly blocks: readonly Block[] } {
    return { text: this.#parts.join(''), blocks: this.#blocks };
  }

  #add(text: string): number {
    const start = this.next;
    if (start > 0) this.#parts.push(GAP);
    this.#parts.push(text);
    this.#length = start + text.length;
    checkLength(this.#length);
    return start;
  }
}

const GAP = '\n\n';

/** The words of the headings among blocks. */
export const headingsOf = (blocks: readonly Block[]): string[] =>
  blocks.filter(({ kind }) => kind === 'heading').map(({ prose }) => prose);
