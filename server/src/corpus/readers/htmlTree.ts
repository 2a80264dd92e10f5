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
