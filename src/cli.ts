#!/usr/bin/env node
/** Command-line entry: modelgate COMMAND [OPTIONS]. Logs go to standard error, results to standard output. */
import { COMMANDS } from './commands/index.js'
import { asDiskError } from './core/disk.js'
import { isModelGateError, ModelGateError, messageOf } from './core/errors.js'
import { toJson } from './core/json.js'
import { didYouMean } from './core/nearest.js'
import { plain, plainLines } from './core/text.js'
import { VERSION } from './core/version.js'
import { optionsOf, parseArguments } from './inputs/index.js'
import { localSurroundings } from './local-surroundings.js'

const print = (text: string): void => {
  process.stdout.write(text)
}

// Who reads no further (`| head`) has what they wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(process.exitCode ?? 0)
})

async function main(words: readonly string[]): Promise<number> {
  const [name = '--help', ...rest] = words
  if (name === '--version' || name === '-V') return say(`${VERSION}\n`)
  if (name === '--help' || name === '-h' || name === 'help') return say(overview())
  const entry = COMMANDS.find((command) => command.name === name)
  if (entry === undefined) {
    const known = COMMANDS.map((command) => command.name)
    throw new ModelGateError('usage', `unknown command "${plain(name, 80)}"${didYouMean(name, known)}`, {
      remedy: 'See: modelgate --help',
    })
  }
  if (rest.includes('--help') || rest.includes('-h')) return say(helpOf(entry))
  const inputs = parseArguments(entry.name, rest, process.env)
  if (entry.needs === 'files') return (await entry.load()).run(inputs, localSurroundings(), print)
  const { cliSurroundings } = await import('./surroundings.js')
  const [command, surroundings] = await Promise.all([entry.load(), cliSurroundings()])
  return command.run(inputs, surroundings, print)
}

function say(text: string): 0 {
  print(text)
  return 0
}

function overview(): string {
  const commands = COMMANDS.map((command) => `  ${command.name.padEnd(10)}${command.summary}`)
  return `modelgate ${VERSION}: CI/CD for machine-learning models\n\nUsage: modelgate COMMAND [OPTIONS]\n\n${commands.join('\n')}\n\nOptions of a command: modelgate COMMAND --help\nExit codes: 0 passed, 1 the gate said no, 2 could not run\n`
}

function helpOf(entry: (typeof COMMANDS)[number]): string {
  const operands = 'operands' in entry ? ` ${entry.operands}` : ''
  const options = optionsOf(entry.name).map(
    (option) =>
      `  --${`${option.name} ${option.kind === 'flag' ? '' : (option.placeholder ?? '')}`.padEnd(24)}${option.description}${option.choices === undefined ? '' : ` (${option.choices.join(', ')})`}`,
  )
  return `modelgate ${entry.name}${operands}: ${entry.summary}\n\n${options.join('\n')}\n`
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (thrown) {
  const error = asDiskError(thrown, 'the run stopped there')
  const expected = isModelGateError(error)
  process.stderr.write(`error ${plainLines(messageOf(error))}\n`)
  if (expected && error.remedy !== undefined) process.stderr.write(`  ${plainLines(error.remedy)}\n`)
  if (!expected && error instanceof Error && error.stack !== undefined) process.stderr.write(`${error.stack}\n`)
  // Who asked for one JSON document gets one, also when there is no result.
  if (asksForJson(process.argv)) {
    const { code, remedy = null } = expected ? error : { code: 'internal' }
    print(toJson({ error: { code, message: messageOf(error), remedy } }))
  }
  process.exitCode = 2
}

function asksForJson(words: readonly string[]): boolean {
  return words.includes('--json') || words.includes('--format=json') || words[words.indexOf('--format') + 1] === 'json'
}
