import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** Every element of a page, as a browser would build it. */
export function elementsOf(html: string): readonly Element[] {
  return parsed(html).elements
}

/** The same, and what the parser had to say: a clean page gives no error. */
export function parsed(html: string): { readonly elements: readonly Element[]; readonly errors: readonly string[] } {
  const elements: Element[] = []
  const errors: string[] = []
  const visit = (node: Node): void => {
    if (tree.isElementNode(node)) elements.push(node)
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  visit(parse(html, { onParseError: ({ code }) => errors.push(code) }))
  return { elements, errors }
}

export function textOf(node: Node): string {
  if (tree.isTextNode(node)) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value
}

/** Problems that a parser had with the page; a clean page has none. */
export function parseErrors(html: string): readonly string[] {
  return parsed(html).errors
}
