import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { DIAGNOSTIC_SOURCE } from '../service/diagnostics';
import type { FileProblem } from './jsonFile';

/** Marks what is wrong in the story's own files, and says so only when it has changed. */
export class FileProblems {
  readonly #publish: (uri: string, diagnostics: Diagnostic[]) => void;
  /** What was said last of each file. */
  readonly #said = new Map<string, string>();

  constructor(publish: (uri: string, diagnostics: Diagnostic[]) => void) {
    this.#publish = publish;
  }

  /** Says what is wrong in a file with some text. */
  show(uri: string, text: string, problems: readonly FileProblem[]): void {
    const document = TextDocument.create(uri, 'json', 0, text);
    const diagnostics = problems.map(({ start, end, message }) => ({
      range: { start: document.positionAt(start), end: document.positionAt(end) },
      severity: DiagnosticSeverity.Error,
      source: DIAGNOSTIC_SOURCE,
      message,
    }));
    const content = JSON.stringify(diagnostics);
    if ((this.#said.get(uri) ?? '[]') === content) return;
    this.#said.set(uri, content);
    this.#publish(uri, diagnostics);
  }
}
