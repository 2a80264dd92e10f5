import type { Source } from '../corpus/source';
import { wrapped } from '../corpus/wrapping';

/** The texts of sources that an editor cannot show, and has asked for by their addresses. */
export class ShownTexts {
  readonly #sourceAt: (uri: string) => Source | undefined;
  readonly #changed: (uri: string) => void;
  /** Each with the source as it was when its text was asked for; it may have come since. */
  readonly #shown = new Map<string, Source | undefined>();

  /** @param changed Is told of a text that is no longer what it was. */
  constructor(sourceAt: (uri: string) => Source | undefined, changed: (uri: string) => void) {
    this.#sourceAt = sourceAt;
    this.#changed = changed;
  }

  /** The text of a source, or a line that says that there is none. */
  text(uri: string): string {
    const source = this.#sourceAt(uri);
    this.#shown.set(uri, source);
    return source ? wrapped(source.text) : 'This source is not among those that were read.\n';
  }

  /** The sources may have changed. */
  refresh(): void {
    for (const [uri, source] of this.#shown) {
      if (this.#sourceAt(uri) === source) continue;
      this.#shown.delete(uri);
      this.#changed(uri);
    }
  }
}
