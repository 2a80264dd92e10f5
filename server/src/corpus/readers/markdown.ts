import { readFrontMatter, type FrontMatter } from '../../text/frontMatter';
import { splitBlocks } from '../../text/prose';
import { readDate } from '../../text/dates/reading';
import { decodeText } from '../decoding';
import type { Extract, Known, Reader, SourceFacts } from '../extract';
import { Original } from '../original';

/** Markdown with or without front matter: the text is the file. */
export const markdownReader = {
  extensions: ['md', 'markdown', 'mdown'],
  noun: 'Markdown file',
  read(bytes: Uint8Array): Extract {
    const text = decodeText(bytes);
    const frontMatter = readFrontMatter(text);
    return {
      text,
      blocks: splitBlocks(text, 'markdown', frontMatter?.end ?? 0),
      facts: frontMatter ? factsIn(frontMatter) : {},
      original: Original.inFile(text),
    };
  },
} satisfies Reader;

function factsIn({ values }: FrontMatter): SourceFacts {
  const text = (...keys: string[]): Known<string> | undefined => {
    const value = keys.map((key) => values[key]).find((candidate) => typeof candidate === 'string' && candidate.trim());
    return value === undefined ? undefined : { value: (value as string).trim(), from: 'metadata' };
  };
  const written = text('date', 'published', 'pubDate', 'datePublished');
  const day = written && readDate(written.value);
  const [title, outlet, author] = [
    text('title', 'headline'),
    text('outlet', 'source', 'publisher', 'publication', 'site'),
    text('author', 'by', 'byline'),
  ];
  return {
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(author && { author }),
    ...(day !== undefined && { date: { value: day, from: 'metadata' as const } }),
  };
}
