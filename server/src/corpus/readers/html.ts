import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Block, BlockKind } from '../../text/prose';
import { decodeHtml } from '../decoding';
import { UnreadableSource, type Extract, type Reader } from '../extract';
import { OffsetMapBuilder, type OffsetMap } from '../offsetMap';
import { Original } from '../original';
import { headingsOf, TextBuilder } from './textBuilder';
import { htmlFacts } from './htmlFacts';
import { attribute, descendants, isElement, isTextNode, steps, type Element, type Node } from './htmlTree';
import { LIMITS } from '../limits';

/** A page saved from the web: its main article, without navigation, related links, advertisements and comments. */
export const htmlReader = {
  extensions: ['html', 'htm', 'xhtml'],
  noun: 'web page',
  read(bytes: Uint8Array): Extract {
    const html = decodeHtml(bytes);
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
  checkNesting(html);
  const document = parse(html, { sourceCodeLocationInfo: true });
  const body = [...descendants(document)].find((node): node is Element => isElement(node) && node.tagName === 'body');
  if (!body) throw new UnreadableSource('has no page body');
  const page = new PageText();
  page.add(mainContent(body));
  return { ...page.finish(), document };
}

/** Elements that need no end, so that many of them one after the other are not one within the other. */
const UNENDED = new Set(
  'p li dt dd tr td th thead tbody tfoot option optgroup br hr img input meta link source area base col embed track wbr param rp rt'.split(
    ' ',
  ),
);

/**
 * The parser takes time with the square of the depth, so pages that are nested as none is are turned away before; so are those with
 * more tags than any.
 *
 * @throws {UnreadableSource}
 */
function checkNesting(html: string): void {
  let depth = 0;
  let tags = 0;
  for (const [, slash, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})/gi)) {
    if (++tags > LIMITS.tags) throw new UnreadableSource(`has more than ${LIMITS.tags} tags`);
    if (UNENDED.has(name!.toLowerCase())) continue;
    depth += slash ? -1 : 1;
    if (depth < 0) depth = 0;
    if (depth > LIMITS.elements)
      throw new UnreadableSource(`its elements are nested more than ${LIMITS.elements} deep`);
  }
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

/** Elements among which the article is looked for. */
const MOST_CANDIDATES = 200;

/** The element that holds the article: the longest `article`, else what is marked as the main part, else the body. */
function mainContent(body: Element): Element {
  const articles: Element[] = [];
  const marked: Element[] = [];
  for (const node of descendants(body, (element) => !SKIPPED_TAGS.has(element.tagName))) {
    if (!isElement(node)) continue;
    if (articles.length + marked.length >= MOST_CANDIDATES) break;
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

const kindOf = (tagName: string): BlockKind =>
  /^h[1-6]$/.test(tagName) ? 'heading' : tagName === 'blockquote' ? 'quote' : tagName === 'li' ? 'item' : 'paragraph';

/** Collects the text of a page block by block, with the place of each stretch in the file. */
class PageText {
  readonly #text = new TextBuilder();
  readonly #map = new OffsetMapBuilder();
  /** The block that is open: its parts, their length, and whether a space would be one too many. */
  #open: string[] = [];
  #length = 0;
  #endsInSpace = true;
  #kind: BlockKind = 'paragraph';
  #stretches: { readonly at: number; readonly original: number }[] = [];

  /** Adds all below an element. */
  add(root: Element): void {
    const enters = (element: Element): boolean =>
      !isClutter(element) || (element.tagName === 'header' && element.parentNode === root);
    for (const step of steps(root, enters)) {
      if ('text' in step) this.#addText(step.text);
      else if ('opens' in step) this.#begin(step.opens);
      else this.#end(step.closes);
    }
  }

  finish(): { text: string; blocks: readonly Block[]; map: OffsetMap } {
    this.#close();
    return { ...this.#text.finish(), map: this.#map.finish() };
  }

  #begin({ tagName }: Element): void {
    if (tagName === 'br') this.#close();
    if (!BLOCK_TAGS.has(tagName)) return;
    this.#close();
    this.#kind = kindOf(tagName);
  }

  #end({ tagName }: Element): void {
    if (!BLOCK_TAGS.has(tagName)) return;
    this.#close();
    this.#kind = 'paragraph';
  }

  #addText(node: DefaultTreeAdapterTypes.TextNode): void {
    const start = node.sourceCodeLocation?.startOffset;
    const text = node.value.replace(/[ \t\r\n\f]+/g, ' ');
    if (text === ' ') {
      if (!this.#endsInSpace) this.#write(' ');
      return;
    }
    const trimmed = this.#endsInSpace ? text.trimStart() : text;
    if (start !== undefined) {
      const skipped = node.value.length - node.value.trimStart().length;
      this.#stretches.push({ at: this.#length, original: start + (trimmed.length < text.length ? skipped : 0) });
    }
    this.#write(trimmed);
  }

  #write(text: string): void {
    this.#open.push(text);
    this.#length += text.length;
    this.#endsInSpace = text.endsWith(' ');
  }

  #close(): void {
    const prose = this.#open.join('').trimEnd();
    if (prose) {
      const start = this.#text.block(this.#kind, prose);
      for (const { at, original } of this.#stretches) this.#map.add(start + at, original);
    }
    this.#open = [];
    this.#length = 0;
    this.#endsInSpace = true;
    this.#stretches = [];
  }
}
