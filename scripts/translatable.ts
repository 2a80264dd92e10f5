import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createSourceFile,
  forEachChild,
  isCallExpression,
  isStringLiteralLike,
  ScriptTarget,
  type Node,
} from 'typescript';

/**
 * The texts that the client shows, for translators: each as its own translation.
 *
 * @throws {Error} where a text is put together, so that nobody could translate it.
 */
export function translatableTexts(folder: string): Record<string, string> {
  const texts = new Set<string>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )) {
    const source = createSourceFile(name, readFileSync(join(folder, name), 'utf8'), ScriptTarget.Latest);
    const visit = (node: Node): void => {
      if (isCallExpression(node) && node.expression.getText(source) === 'vscode.l10n.t') {
        const [text] = node.arguments;
        if (!text || !isStringLiteralLike(text))
          throw new Error(`${name}: the text of ${node.getText(source)} must be written out`);
        texts.add(text.text);
      }
      forEachChild(node, visit);
    };
    visit(source);
  }
  return Object.fromEntries([...texts].sort().map((text) => [text, text]));
}
