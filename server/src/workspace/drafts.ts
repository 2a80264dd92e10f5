import type { ProseFormat } from '../text/prose';

/** How a draft is written, by its file name: text files are plain, everything else is Markdown. */
export const draftFormat = (path: string): ProseFormat => (/\.(?:txt|text)$/i.test(path) ? 'text' : 'markdown');
