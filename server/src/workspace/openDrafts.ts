import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { type Corpus } from '../corpus/corpus';
import { BlockCache, parseDraft, type Draft } from '../draft/draft';
import { CheckContext } from '../rules/context';
import type { Dismissals } from '../rules/dismissals/dismissals';
import { DraftSnapshot, type Addresses } from '../service/snapshot';
import type { Config } from './config';
import { openedFormat } from './drafts';

/** What a draft is checked against at one moment. */
export interface Surroundings {
  readonly corpus: Corpus;
  readonly config: Config;
  readonly dismissals: Dismissals;
}

/** The last place at which a draft was edited: the end of what was typed there. */
export interface LastEdit {
  readonly offset: number;
  readonly at: number;
}

/** One open draft: parsed once a version, checked once a version and corpus. */
export class OpenDraft {
  document: TextDocument;
  lastEdit: LastEdit | undefined;
  readonly #cache = new BlockCache();
  #parsed: { readonly version: number; readonly draft: Draft } | undefined;
  #snapshot: { readonly snapshot: DraftSnapshot; readonly around: Surroundings } | undefined;

  constructor(document: TextDocument) {
    this.document = document;
  }

  /** Applies the changes of a version, remembering where the last of them was. */
  change(changes: readonly TextDocumentContentChangeEvent[], version: number, now: number): void {
    const [last] = changes.slice(-1);
    // `update` changes the document that snapshots hold; they keep theirs
    const { uri, languageId } = this.document;
    const copy = TextDocument.create(uri, languageId, this.document.version, this.document.getText());
    // each change counts in the text that those before it have left
    const before = TextDocument.update(copy, changes.slice(0, -1), this.document.version);
    const start = last && 'range' in last ? before.offsetAt(last.range.start) : undefined;
    this.document = TextDocument.update(before, changes.slice(-1), version);
    this.lastEdit = start === undefined ? undefined : { offset: start + last!.text.length, at: now };
  }

  /** The draft as it is now, with what it is checked against; the same object as long as neither has changed. */
  snapshot(around: Surroundings, addresses: Addresses): DraftSnapshot {
    const known = this.#snapshot;
    const isCurrent =
      known &&
      known.snapshot.document.version === this.document.version &&
      known.around.corpus === around.corpus &&
      known.around.config === around.config &&
      known.around.dismissals === around.dismissals;
    if (isCurrent) return known.snapshot;
    const draft = this.#parse();
    const context = new CheckContext(draft, around.corpus, around.config);
    const snapshot = new DraftSnapshot(this.document, context, around.config.rules, addresses, around.dismissals);
    this.#snapshot = { snapshot, around };
    return snapshot;
  }

  #parse(): Draft {
    const { version, languageId, uri } = this.document;
    if (this.#parsed?.version !== version) {
      const format = openedFormat(languageId, uri) ?? 'markdown';
      this.#parsed = { version, draft: parseDraft(this.document.getText(), format, this.#cache) };
    }
    return this.#parsed.draft;
  }
}
