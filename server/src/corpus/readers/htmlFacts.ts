import { readDate } from '../../text/dates/reading';
import type { Known, SourceFacts } from '../extract';
import { attribute, descendants, isElement, textBelow, type Element, type Node } from './htmlTree';

const DATE_FIELDS = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'sailthru.date',
  'parsely-pub-date',
  'article:published',
  'originalpublicationdate',
  'cxenseparse:recs:publishtime',
];
const AUTHOR_FIELDS = ['author', 'article:author', 'dc.creator', 'byl', 'sailthru.author', 'parsely-author'];
const OUTLET_FIELDS = [
  'og:site_name',
  'application-name',
  'publisher',
  'dc.publisher',
  'article:publisher',
  'twitter:site',
];
const TITLE_FIELDS = ['og:title', 'twitter:title', 'headline', 'dc.title'];

const LONGEST_FACT = 300;

/** What the head, the linked data and the marked elements of a page say about it. */
export function htmlFacts(document: Node): SourceFacts {
  const fields = new Map<string, string>();
  const linked: Record<string, unknown>[] = [];
  const elements: Element[] = [];
  for (const node of descendants(document)) {
    if (!isElement(node)) continue;
    if (node.tagName === 'meta') addField(fields, node);
    else if (node.tagName === 'script' && /ld\+json/.test(attribute(node, 'type') ?? ''))
      linked.push(...linkedData(node));
    else if (/^(?:title|h1|time)$/.test(node.tagName) || attribute(node, 'rel') === 'author') elements.push(node);
  }
  const field = (names: readonly string[]): string | undefined => names.map((name) => fields.get(name)).find(Boolean);
  const first = (tag: string): Element | undefined => elements.find(({ tagName }) => tagName === tag);
  const pageTitle = first('title') && textBelow(first('title')!);
  const headline = first('h1') && textBelow(first('h1')!);
  const time = elements
    .filter(({ tagName }) => tagName === 'time')
    .map((element) => attribute(element, 'datetime') ?? textBelow(element));
  const day = [field(DATE_FIELDS), linkedText(linked, 'datePublished'), ...time]
    .map((text) => (text ? readDate(text) : undefined))
    .find((found) => found !== undefined);
  const byline = elements.find((element) => attribute(element, 'rel') === 'author');

  const title = headline || field(TITLE_FIELDS) || linkedText(linked, 'headline') || withoutSite(pageTitle);
  const outlet = notAddress(field(OUTLET_FIELDS)) || linkedName(linked, 'publisher') || siteIn(pageTitle, title);
  const author = notAddress(field(AUTHOR_FIELDS)) || linkedName(linked, 'author') || (byline && textBelow(byline));
  return {
    ...(title && { title: known(title) }),
    ...(outlet && { outlet: known(outlet) }),
    ...(author && { author: known(author) }),
    ...(day !== undefined && { date: { value: day, from: 'metadata' as const } }),
  };
}

const known = (value: string): Known<string> => ({ value: value.slice(0, LONGEST_FACT).trim(), from: 'metadata' });

const notAddress = (text: string | undefined): string | undefined =>
  text && !/^https?:|^@/.test(text) ? text : undefined;

function addField(fields: Map<string, string>, meta: Element): void {
  const name = (attribute(meta, 'property') ?? attribute(meta, 'name') ?? attribute(meta, 'itemprop'))?.toLowerCase();
  const content = attribute(meta, 'content')?.trim();
  if (name && content && !fields.has(name)) fields.set(name, content);
}

/** The objects of a JSON-LD element, those of a graph included; broken JSON says nothing. */
function linkedData(script: Element): Record<string, unknown>[] {
  try {
    const data: unknown = JSON.parse(textBelow(script));
    const items = Array.isArray(data)
      ? data
      : [data, ...(isObject(data) && Array.isArray(data['@graph']) ? data['@graph'] : [])];
    return items.filter(isObject);
  } catch {
    return [];
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const linkedText = (linked: readonly Record<string, unknown>[], key: string): string | undefined =>
  linked.map((item) => item[key]).find((value): value is string => typeof value === 'string' && value !== '');

function linkedName(linked: readonly Record<string, unknown>[], key: string): string | undefined {
  for (const item of linked) {
    const value = Array.isArray(item[key]) ? (item[key] as unknown[])[0] : item[key];
    if (typeof value === 'string') return value;
    if (isObject(value) && typeof value['name'] === 'string') return value['name'];
  }
  return undefined;
}

const SITE = /\s+[|–—-]\s+([^|–—]{2,60})$/;

const withoutSite = (pageTitle: string | undefined): string | undefined => pageTitle?.replace(SITE, '');

/** "Headline | The Outlet": what the page title says behind the headline. */
function siteIn(pageTitle: string | undefined, title: string | undefined): string | undefined {
  const site = pageTitle && SITE.exec(pageTitle)?.[1];
  return site && site !== title ? site.trim() : undefined;
}
