import type { Draft } from '../draft/draft';
import type { StyleSheet } from '../evidence/names/style';
import type { ProseFormat } from '../text/prose';

/** How a draft is written, by its file name: text files are plain, everything else is Markdown. */
export const draftFormat = (path: string): ProseFormat => (/\.(?:txt|text)$/i.test(path) ? 'text' : 'markdown');

/** The house style that a draft's own front matter sets. */
export function draftStyle({ frontMatter }: Draft): StyleSheet {
  const style = frontMatter?.values['style'];
  if (typeof style !== 'object' || style === null || Array.isArray(style)) return {};
  const sheet: Record<string, string[]> = {};
  for (const [preferred, others] of Object.entries(style)) {
    const list = (Array.isArray(others) ? others : [others]).filter(
      (other): other is string => typeof other === 'string',
    );
    if (list.length > 0) sheet[preferred] = list;
  }
  return sheet;
}
