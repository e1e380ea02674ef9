import { SaxesParser } from 'saxes'
import { ModelGateError } from '../../../core/errors.js'

/**
 * Texts of elements by the end of their path (`Contents/Key`), in document order. Entities of the document's own are not
 * known to the parser, so that nothing expands.
 * @throws ModelGateError corrupt for what is no XML
 */
export function texts(xml: string, paths: readonly string[]): Record<string, string[]> {
  const found = Object.fromEntries(paths.map((path): [string, string[]] => [path, []]))
  const open: string[] = []
  let text = ''
  const parser = new SaxesParser()
  parser.on('error', (cause) => {
    throw new ModelGateError('corrupt', 'the list of files is not valid XML', { cause })
  })
  parser.on('opentag', ({ name }) => {
    open.push(name)
    text = ''
  })
  parser.on('text', (part) => (text += part))
  parser.on('closetag', () => {
    const path = `/${open.join('/')}`
    for (const wanted of paths) if (path.endsWith(`/${wanted}`) && text !== '') found[wanted]!.push(text)
    open.pop()
    text = ''
  })
  parser.write(xml).close()
  return found
}
