import type { ProseFormat } from '../text/prose';

const TEXT = /\.(?:txt|text)$/i;
const MARKDOWN = /\.(?:md|markdown|mdown|mkd|qmd|rmd)$/i;

/** How a draft is written, by its file name: text files are plain, everything else is Markdown. */
export const draftFormat = (path: string): ProseFormat => (TEXT.test(path) ? 'text' : 'markdown');

/** What `Export Fact Sheet` writes is about a draft, and none. */
export const isFactSheet = (path: string): boolean => /-fact-sheet\.[a-z]+$/i.test(path);

/** What editors call the languages in which drafts are written. */
const LANGUAGES: Readonly<Record<string, ProseFormat>> = {
  markdown: 'markdown',
  gfm: 'markdown',
  pandoc: 'markdown',
  quarto: 'markdown',
  rmd: 'markdown',
  plaintext: 'text',
  'plain text': 'text',
  text: 'text',
};

/**
 * How an open document is written, by the language that the editor gives it, which a Markdown file overrules that is
 * opened as plain text; undefined where it is no prose.
 */
export function openedFormat(languageId: string, uri: string): ProseFormat | undefined {
  const format = LANGUAGES[languageId.toLowerCase()];
  return format === 'text' && languageId !== 'plaintext' && MARKDOWN.test(uri) ? 'markdown' : format;
}
