import * as vscode from 'vscode';
import type { CoverageItem } from '../../../server/src/protocol';

/** States that have a mark; a sentence that nobody can check has none. */
const MARKED = ['contradicted', 'not found', 'supported'] as const;

/** Marks beside the lines of a draft that say what the sources make of them; the worst of a line counts. */
export class CoverageMarks implements vscode.Disposable {
  readonly #types: ReadonlyMap<CoverageItem['state'], vscode.TextEditorDecorationType>;

  constructor(extension: vscode.Uri) {
    this.#types = new Map(MARKED.map((state) => [state, typeOf(extension, state)]));
  }

  /** Shows the marks of a draft in all editors that show it. */
  show(draft: string, claims: readonly CoverageItem[]): void {
    const taken = new Set<number>();
    for (const state of MARKED) {
      const lines = claims.filter((claim) => claim.state === state).map(({ range }) => range.start.line);
      const own = [...new Set(lines)].filter((line) => !taken.has(line));
      for (const line of own) taken.add(line);
      const ranges = own.map((line) => new vscode.Range(line, 0, line, 0));
      for (const editor of vscode.window.visibleTextEditors)
        editor.setDecorations(this.#types.get(state)!, editor.document.uri.toString() === draft ? ranges : []);
    }
  }

  hide(): void {
    for (const type of this.#types.values())
      for (const editor of vscode.window.visibleTextEditors) editor.setDecorations(type, []);
  }

  dispose(): void {
    for (const type of this.#types.values()) type.dispose();
  }
}

const COLOURS = {
  contradicted: 'editorOverviewRuler.warningForeground',
  supported: 'testing.iconPassed',
  'not found': undefined,
};

function typeOf(extension: vscode.Uri, state: (typeof MARKED)[number]): vscode.TextEditorDecorationType {
  const icon = (theme: string): vscode.Uri =>
    vscode.Uri.joinPath(extension, 'media', 'marks', `${state.replace(' ', '-')}-${theme}.svg`);
  const colour = COLOURS[state];
  return vscode.window.createTextEditorDecorationType({
    light: { gutterIconPath: icon('light') },
    dark: { gutterIconPath: icon('dark') },
    gutterIconSize: '70%',
    ...(colour !== undefined && {
      overviewRulerColor: new vscode.ThemeColor(colour),
      overviewRulerLane: vscode.OverviewRulerLane.Left,
    }),
  });
}
