import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

export const isElement = (node: Node): node is Element => 'tagName' in node;

export const isTextNode = (node: Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';

export const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value;

/** All nodes below a node in document order, without recursion, so that deep nesting cannot overflow the stack. */
export function* descendants(root: Node, enters: (element: Element) => boolean = () => true): Generator<Node> {
  const stack: Node[] = [...childrenOf(root)].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    if (isElement(node) && !enters(node)) continue;
    const children = childrenOf(node);
    for (let at = children.length - 1; at >= 0; at--) stack.push(children[at]!);
  }
}

/** The text below a node, its white space made single. */
export function textBelow(root: Node): string {
  let text = '';
  for (const node of descendants(root)) if (isTextNode(node)) text += ` ${node.value}`;
  return text.replace(/\s+/g, ' ').trim();
}

/** What a walk meets: an element that opens or closes, or text. */
export type Step =
  { readonly opens: Element } | { readonly closes: Element } | { readonly text: DefaultTreeAdapterTypes.TextNode };

/** Walks through all below a node, without recursion; elements that `enters` turns down are passed over whole. */
export function* steps(root: Node, enters: (element: Element) => boolean): Generator<Step> {
  const stack: (Node | { readonly closing: Element })[] = [...childrenOf(root)].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('closing' in node) yield { closes: node.closing };
    else if (isTextNode(node)) yield { text: node };
    else if (isElement(node) && enters(node)) {
      yield { opens: node };
      stack.push({ closing: node });
      const children = childrenOf(node);
      for (let at = children.length - 1; at >= 0; at--) stack.push(children[at]!);
    }
  }
}
