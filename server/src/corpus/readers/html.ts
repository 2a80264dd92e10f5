import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { splitBlocks, type Block, type BlockKind } from '../../text/prose';
import { decodeText } from '../decoding';
import { UnreadableSource, type Extract, type Reader } from '../extract';
import { OffsetMapBuilder, type OffsetMap } from '../offsetMap';
import { Original } from '../original';
import { headingsOf } from './textBuilder';
import { htmlFacts } from './htmlFacts';
import { attribute, childrenOf, descendants, isElement, isTextNode, type Element, type Node } from './htmlTree';

/** A page saved from the web: its main article, without navigation, related links, advertisements and comments. */
export const htmlReader = {
  extensions: ['html', 'htm', 'xhtml'],
  noun: 'web page',
  read(bytes: Uint8Array): Extract {
    const html = decodeText(bytes);
    const { text, blocks, map, document } = readHtml(html);
    return {
      text,
      blocks,
      facts: htmlFacts(document),
      headings: headingsOf(blocks),
      original: Original.inFile(html, map),
    };
  },
} satisfies Reader;

/** What a page has: its text, and the way from it into the page's own. */
export interface HtmlPage {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly map: OffsetMap;
  readonly document: Node;
}

/**
 * Reads the main article of a page.
 *
 * @throws {UnreadableSource} where the page has no body.
 */
export function readHtml(html: string): HtmlPage {
  const document = parse(html, { sourceCodeLocationInfo: true });
  const body = [...descendants(document)].find((node): node is Element => isElement(node) && node.tagName === 'body');
  if (!body) throw new UnreadableSource('has no page body');
  const page = new PageText();
  page.addChildren(mainContent(body), true);
  return { ...page.finish(), document };
}

// ---- The main article ---------------------------------------------------------------------------------------------

const SKIPPED_TAGS = new Set(
  'script style noscript template nav aside footer form button input select textarea iframe svg canvas video audio object embed dialog menu head'.split(
    ' ',
  ),
);
const SKIPPED_ROLES = new Set(
  'navigation banner contentinfo complementary dialog alertdialog search menu menubar toolbar'.split(' '),
);

/** Words in class names and ids of what surrounds an article on news sites. */
const CLUTTER_WORDS = new Set(
  `ad ads advert adverts advertisement advertising promo promotion newsletter newsletters related share sharing social
  comment comments disqus cookie cookies consent gdpr banner sidebar breadcrumb breadcrumbs nav navbar navigation menu
  footer recommend recommended recommendations recirculation trending outbrain taboola subscribe subscription paywall
  popup modal overlay tags tag mostread mostviewed popular widget toolbar signup skip masthead sponsored`
    .trim()
    .split(/\s+/),
);

function isClutter(element: Element): boolean {
  if (SKIPPED_TAGS.has(element.tagName)) return true;
  if (element.attrs.some(({ name }) => name === 'hidden') || attribute(element, 'aria-hidden') === 'true') return true;
  if (SKIPPED_ROLES.has(attribute(element, 'role') ?? '')) return true;
  if (/display\s*:\s*none/i.test(attribute(element, 'style') ?? '')) return true;
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.toLowerCase();
  if (/most-?(?:read|viewed|popular)|read-?more|you-may|also-like/.test(names)) return true;
  return names.split(/[^a-z]+/).some((word) => CLUTTER_WORDS.has(word));
}

/** The element that holds the article: the longest `article`, else what is marked as the main part, else the body. */
function mainContent(body: Element): Element {
  const articles: Element[] = [];
  const marked: Element[] = [];
  for (const node of descendants(body, (element) => !SKIPPED_TAGS.has(element.tagName))) {
    if (!isElement(node)) continue;
    if (node.tagName === 'article') articles.push(node);
    else if (
      node.tagName === 'main' ||
      attribute(node, 'role') === 'main' ||
      attribute(node, 'itemprop') === 'articleBody'
    )
      marked.push(node);
  }
  const lengths = new Map([...articles, ...marked].map((element) => [element, proseLength(element)]));
  const longest = (elements: Element[]): Element | undefined =>
    elements.sort((a, b) => lengths.get(b)! - lengths.get(a)!)[0];
  const best = longest(articles);
  const main = longest(marked);
  const choice = best && (!main || lengths.get(best)! >= lengths.get(main)! * 0.5) ? best : main;
  return choice && lengths.get(choice)! >= proseLength(body) * 0.25 ? choice : body;
}

function proseLength(element: Element): number {
  let length = 0;
  for (const node of descendants(element, (child) => !isClutter(child)))
    if (isTextNode(node)) length += node.value.trim().length;
  return length;
}

// ---- Its text -----------------------------------------------------------------------------------------------------

const BLOCK_TAGS = new Set(
  'address article blockquote dd div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td th tr ul'.split(
    ' ',
  ),
);

/** Collects the text of a page block by block, with the place of each stretch in the file. */
class PageText {
  #text = '';
  #open = '';
  #kind: BlockKind = 'paragraph';
  #stretches: { readonly at: number; readonly original: number }[] = [];
  readonly #blocks: Block[] = [];
  readonly #map = new OffsetMapBuilder();

  addChildren(parent: Node, main = false): void {
    for (const child of childrenOf(parent)) {
      if (isTextNode(child)) this.#addText(child);
      else if (isElement(child)) this.#addElement(child, main);
    }
  }

  finish(): { text: string; blocks: readonly Block[]; map: OffsetMap } {
    this.#close();
    return { text: this.#text, blocks: this.#blocks, map: this.#map.finish() };
  }

  #addElement(element: Element, main: boolean): void {
    const { tagName } = element;
    if (isClutter(element) && !(main && tagName === 'header')) return;
    if (tagName === 'br') this.#close();
    if (!BLOCK_TAGS.has(tagName)) return this.addChildren(element);
    this.#close();
    this.#kind = /^h[1-6]$/.test(tagName)
      ? 'heading'
      : tagName === 'blockquote'
        ? 'quote'
        : tagName === 'li'
          ? 'item'
          : 'paragraph';
    this.addChildren(element);
    this.#close();
    this.#kind = 'paragraph';
  }

  #addText(node: DefaultTreeAdapterTypes.TextNode): void {
    const start = node.sourceCodeLocation?.startOffset;
    const text = node.value.replace(/[ \t\r\n\f]+/g, ' ');
    if (text === ' ') {
      if (this.#open && !this.#open.endsWith(' ')) this.#open += ' ';
      return;
    }
    const trimmed = this.#open === '' || this.#open.endsWith(' ') ? text.trimStart() : text;
    if (start !== undefined) {
      const skipped = node.value.length - node.value.trimStart().length;
      this.#stretches.push({ at: this.#open.length, original: start + (trimmed.length < text.length ? skipped : 0) });
    }
    this.#open += trimmed;
  }

  #close(): void {
    const prose = this.#open.trimEnd();
    if (prose) {
      if (this.#text) this.#text += '\n\n';
      const start = this.#text.length;
      for (const { at, original } of this.#stretches) this.#map.add(start + at, original);
      this.#text += prose;
      this.#blocks.push({
        kind: this.#kind,
        start,
        end: start + prose.length,
        prose: splitBlocks(prose, 'text')[0]?.prose ?? prose,
      });
    }
    this.#open = '';
    this.#stretches = [];
  }
}
