import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { REMEDIES } from './error-remedies.js'

interface Entry {
  readonly code: string
  readonly message: string
  readonly remedy: string | null
}

/** What holds for all errors of one kind. */
const GENERAL: Readonly<Record<string, string>> = {
  usage: 'Correct the option or input that the message names; `modelgate COMMAND --help` lists them.',
  config:
    'Correct the line that the message names; [configuration.md](configuration.md) has every key with its type and default.',
  'not-found': 'Check the path against the working directory, and that the checkout has the file.',
  'empty-file': 'Write the file again: it has no bytes.',
  'lfs-pointer': 'Give actions/checkout `lfs: true`, or run `git lfs pull`.',
  corrupt: 'Write the file again and compare its sha256 with that of the source: it was cut off or changed on its way.',
  unsupported:
    '[supported-models.md](supported-models.md) lists what runs; `convert` to ONNX in Python runs everywhere.',
  limit: 'The file is beyond a bound that keeps hostile input from taking the machine. Make it smaller or split it.',
  data: 'Correct the data at the row or column that the message names; [data.md](data.md) has the formats.',
  deploy: 'Nothing was lost: the environment still has what it had. Mend the cause and run again.',
  disk: 'Free space or give write permission where the message says; nothing was lost.',
  conflict: 'Another deployment went first. Run again; set `concurrency` in the workflow.',
  unreachable: 'Check the address, the network and the credentials, and run again.',
  timeout: 'Give it more time (the message names the key), or less to do.',
  cancelled: 'The run was stopped from outside. Run again; a deployment that had begun is settled first.',
}

/**
 * A table and a list a kind of error, from the source itself: a message cannot be missing here.
 * @throws when a message has no remedy, or a remedy no message
 */
export function errorTables(): string {
  const entries = sources('src').flatMap(entriesOf)
  const codes = Object.keys(GENERAL)
  const unknown = entries.find(({ code }) => !codes.includes(code))
  if (unknown !== undefined)
    throw new Error(`scripts/error-messages.ts has no advice for errors of code ${unknown.code}`)
  return codes
    .map((code) => {
      const all = unique(entries.filter((entry) => entry.code === code && entry.message !== ''))
      const rows = all.flatMap(({ message, remedy }) =>
        remedy === null ? [] : [`| ${cell(message)} | ${cell(remedy)} |`],
      )
      const table = rows.length === 0 ? [] : ['| Message | What to do |', '| --- | --- |', ...rows, '']
      const others = all.filter(({ remedy }) => remedy === null).map(({ message }) => message)
      return [`### ${code}`, '', GENERAL[code]!, '', ...table, ...grouped(code, others)].join('\n')
    })
    .join('\n')
}

/** Messages that share a remedy, below it. */
function grouped(code: string, messages: readonly string[]): readonly string[] {
  const left = new Set(messages)
  const groups = (REMEDIES[code] ?? []).flatMap(([remedy, patterns]) => {
    const own = [...left].filter((message) => patterns.some((pattern) => pattern.test(message)))
    const idle = patterns.find((pattern) => !own.some((message) => pattern.test(message)))
    if (idle !== undefined) throw new Error(`scripts/error-remedies.ts: no ${code} error reads as ${idle.source}`)
    for (const message of own) left.delete(message)
    return [`**${remedy}** It is for:`, '', ...own.map((message) => `- ${cell(message)}`), '']
  })
  const [bare] = left
  if (bare !== undefined)
    throw new Error(`the ${code} error "${bare}" says no remedy, and scripts/error-remedies.ts has none for it`)
  return groups
}

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? sources(path) : path.endsWith('.ts') ? [path] : []
  })
}

function entriesOf(path: string): readonly Entry[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: Entry[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && node.expression.getText() === 'ModelGateError') found.push(...entryOf(node))
    node.forEachChild(visit)
  }
  visit(file)
  return found
}

function entryOf({
  arguments: given = [] as unknown as ts.NodeArray<ts.Expression>,
}: ts.NewExpression): readonly Entry[] {
  const [code, message, details] = given
  if (code === undefined || message === undefined || !ts.isStringLiteral(code)) return []
  const remedy =
    details !== undefined && ts.isObjectLiteralExpression(details)
      ? details.properties.find((property) => ts.isPropertyAssignment(property) && property.name.getText() === 'remedy')
      : undefined
  const remedies = remedy !== undefined && ts.isPropertyAssignment(remedy) ? remediesOf(remedy.initializer) : []
  return textsOf(message).map((text) => ({ code: code.text, message: text, remedy: remedies.join(' Or: ') || null }))
}

/** A remedy that is looked up in a list of the same file can be each of the list. */
function remediesOf(node: ts.Expression): readonly string[] {
  if (!ts.isElementAccessExpression(node)) return textsOf(node)
  const found: string[] = []
  for (const statement of node.getSourceFile().statements) {
    const [list] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : []
    if (list?.name.getText() !== node.expression.getText()) continue
    if (list.initializer === undefined || !ts.isObjectLiteralExpression(list.initializer)) continue
    for (const one of list.initializer.properties)
      if (ts.isPropertyAssignment(one)) found.push(...textsOf(one.initializer))
  }
  return found
}

/** What a string expression can read as; what is only known in a run is an ellipsis. */
function textsOf(node: ts.Expression): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)]
  if (ts.isParenthesizedExpression(node)) return textsOf(node.expression)
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left = '…', right = '…'] = [textsOf(node.left)[0], textsOf(node.right)[0]]
    return [left + right]
  }
  if (!ts.isTemplateExpression(node)) return []
  return [node.templateSpans.reduce((text, { literal }) => `${text}…${literal.text}`, node.head.text)]
}

/** Messages of which nothing is known before a run say nothing here. */
function unique(entries: readonly Entry[]): readonly Entry[] {
  const told = entries.filter(({ message }) => /[a-z]{3}/i.test(message.replaceAll('…', '')))
  const byText = new Map(told.map((entry) => [`${entry.message}\n${entry.remedy ?? ''}`, entry]))
  return [...byText.values()].toSorted((a, b) => (a.message < b.message ? -1 : 1))
}

function cell(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|~]/g, (character) => `\\${character}`).replaceAll('\n', ' ')
}
