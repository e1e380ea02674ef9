import { isAllowedModule } from '../policy.js'
import { type ScanContext } from '../scan-context.js'
import { KNOWN_OPERATORS } from './known-operators.js'
import { type Message } from './message.js'
import { fileInputOf, reachesOut } from './operators.js'

/** What the nodes of one graph or function may refer to. */
export interface Surroundings {
  /** Functions of the library, which nodes call like operators. */
  readonly functions: ReadonlySet<string>
  /** Constants that stand for files of the folder `assets`, which loading replaces. */
  readonly assets: ReadonlySet<string>
}

/** How far a name is followed from the operator that opens it to the constant that holds it. */
const MAX_STEPS = 64

/** Operators that pass a text on, or make one of several. */
const PASSES_TEXT: ReadonlySet<string> = new Set(['Identity', 'StringJoin', 'ShardedFilename'])

/** Judges the nodes of one graph or function: operators by name, and the files that constants of the model name. */
export function judgeNodes(nodes: readonly Message[], around: Surroundings, context: ScanContext): void {
  const byName = new Map(nodes.map((node) => [node.text(1), node]))
  for (const node of nodes) judgeNode(node, byName, around, context)
}

function judgeNode(
  node: Message,
  byName: ReadonlyMap<string, Message>,
  { functions, assets }: Surroundings,
  { findings, location, policy }: ScanContext,
): void {
  const operator = node.text(2)
  const offset = node.at
  if (reachesOut(operator)) {
    findings.add('tensorflow-file-op', { message: `operator ${operator}`, location, offset })
    return
  }
  if (operator === 'PrintV2' || operator === 'PrintV3') {
    const stream = Buffer.from(attributeOf(node, 'output_stream')?.blobs(2)[0] ?? []).toString('utf8')
    if (/^file:/.test(stream))
      findings.add('tensorflow-file-op', { message: `operator ${operator} writes to ${stream}`, location, offset })
  }
  const input = fileInputOf(operator)
  if (input !== undefined) {
    const path = constantBehind(node.texts(3)[input] ?? '', byName, assets)
    if (path !== null) {
      const leaves = /^(?:[\\/~]|[A-Za-z]:|[a-z][a-z\d+.-]*:\/\/)|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(path)
      findings.add('tensorflow-file-op', {
        message: `operator ${operator} opens ${path}, which the model names`,
        location,
        offset,
        severity: leaves ? 'high' : 'medium',
      })
    }
    return
  }
  if (KNOWN_OPERATORS.has(operator) || functions.has(operator)) return
  const domain = /^([\w.]+)>/.exec(operator)?.[1] ?? operator
  if (isAllowedModule(policy, domain)) {
    findings.add('policy-exception', { message: `operator ${operator}; it is allowed`, location, offset })
  } else findings.add('tensorflow-custom-op', { message: `operator ${operator}`, location, offset })
}

function attributeOf(node: Message, name: string): Message | undefined {
  return node
    .messages(5)
    .find((entry) => entry.text(1) === name)
    ?.messages(2)[0]
}

/** The text that reaches an input from constants alone; null when it comes from outside or from an asset. */
function constantBehind(
  input: string,
  byName: ReadonlyMap<string, Message>,
  assets: ReadonlySet<string>,
): string | null {
  const parts: string[] = []
  const pending = [input]
  for (let step = 0; pending.length > 0; step++) {
    const name = pending.pop()!.split(':', 1)[0]!
    const node = byName.get(name)
    if (node === undefined || step > MAX_STEPS || name.startsWith('^')) return null
    const operator = node.text(2)
    // A placeholder is what savers of TensorFlow 1 have: the program that saves feeds it.
    if (operator === 'PlaceholderWithDefault' || assets.has(name)) return null
    if (operator === 'Const') {
      const tensor = attributeOf(node, 'value')?.messages(8)[0]
      if (tensor?.blobs(8).length !== 1) return null
      parts.unshift(Buffer.from(tensor.blobs(8)[0]!).toString('utf8'))
    } else if (PASSES_TEXT.has(operator)) {
      const inputs = node.texts(3).filter((each) => !each.startsWith('^'))
      pending.push(...(operator === 'ShardedFilename' ? inputs.slice(0, 1) : inputs))
    } else return null
  }
  return parts.length === 0 ? null : parts.join('')
}
