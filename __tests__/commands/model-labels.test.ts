import { beforeAll, describe, expect, it } from '@jest/globals'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { COMMANDS } from '../../src/commands/index.js'
import { cellOf } from '../../src/core/table.js'
import type { PipelineResult, DataQuality } from '../../src/core/result.js'
import { openTable, withModelLabels } from '../../src/data/index.js'
import { parseArguments, type CommandName } from '../../src/inputs/index.js'
import { temporaryFolder, testSurroundings } from '../support/surroundings.js'

const folder = temporaryFolder()
const CODES: Readonly<Record<string, string>> = { Adelie: '7', Chinstrap: 'no', Gentoo: 'yes' }

beforeAll(() => {
  cpSync('examples/models/penguins.joblib', join(folder, 'penguins.joblib'))
  const [head, ...rows] = readFileSync('examples/data/penguins-validation.csv', 'utf8').trim().split('\n')
  const lines = rows.map((row) => row.replace(/^\w+/, (species) => CODES[species]!))
  writeFileSync(join(folder, 'coded.csv'), [head, ...lines].join('\n'))
  cpSync('examples/data/penguins-validation.csv', join(folder, 'plain.csv'))
  const labels = Object.entries(CODES).map(([species, code]) => `'${code}': ${species}`)
  writeFileSync(join(folder, 'c.yaml'), `cicd: { data: { target: species, labels: { ${labels.join(', ')} } } }\n`)
})

async function modelgate(name: CommandName, ...line: string[]): Promise<string> {
  const command = await COMMANDS.find((one) => one.name === name)!.load()
  let text = ''
  await command.run(parseArguments(name, line), testSurroundings(folder), (part) => (text += part))
  return text
}

async function performance(...line: string[]) {
  await modelgate('run', '--model', 'penguins.joblib', '--stages', 'validate', '--output-dir', 'out', ...line)
  const result = JSON.parse(readFileSync(join(folder, 'out/result.json'), 'utf8')) as PipelineResult
  return result.stages.validation!
}

describe('labels that the model calls otherwise', () => {
  it('are judged as what the configuration says that they are', async () => {
    const plain = await performance('--validation-data', 'plain.csv', '--target', 'species')
    const coded = await performance('--validation-data', 'coded.csv', '--config', 'c.yaml')
    expect(coded.model_performance.metrics).toEqual(plain.model_performance.metrics)
    expect(coded.checks.find(({ id }) => id === 'validation.predictions')).toMatchObject({ status: 'passed' })
  })

  it('are the labels of quality too', async () => {
    const found = JSON.parse(
      await modelgate('quality', '--data', 'coded.csv', '--json', '--config', 'c.yaml'),
    ) as DataQuality
    expect(found.columns.find(({ name }) => name === 'species')).toMatchObject({ type: 'string', distinct: 3 })
  })

  it('are named when the configuration has one of them not', async () => {
    const { checks } = await performance('--validation-data', 'plain.csv', '--config', 'c.yaml')
    expect(checks.find(({ status }) => status === 'error')?.message).toContain(
      `the column "species" holds the label "Chinstrap", which is not in data.labels. Say what the model calls it, beside '7', 'no', 'yes'`,
    )
  })
})

describe('the label column in the words of the model', () => {
  it.each([
    ['text as codes', 'a\nb\n\n', { a: 0, b: 1 }, 'integer', [0, 1, null]],
    ['numbers as text', '1\n2.5\n\n', { '1': 'low', '2.5': 'high' }, 'string', ['low', 'high', null]],
    ['truth values', 'true\nfalse\n\n', { true: 'yes', false: 'no' }, 'string', ['yes', 'no', null]],
    ['as truth values', 'b\nm\n\n', { b: false, m: true }, 'boolean', [false, true, null]],
    ['names of objects', 'constructor\nb\n\n', { constructor: 1.5, b: 2 }, 'number', [1.5, 2, null]],
  ])('%s', async (name, text, labels, type, expected) => {
    const path = join(folder, `${name}.csv`)
    writeFileSync(path, `x,y\n${text.replace(/^/gm, '1,').replace(/1,$/, '')}`)
    const table = withModelLabels(await openTable(path), 'y', labels)
    expect(table.schema).toEqual([
      { name: 'x', type: 'integer' },
      { name: 'y', type },
    ])
    for await (const chunk of table.chunks())
      expect(Array.from({ length: chunk.rows }, (_, row) => cellOf(chunk.columns[1]!, row))).toEqual(expected)
  })

  it('is left out of a table that has none', async () => {
    const source = await openTable(join(folder, 'plain.csv'))
    expect(withModelLabels(source, 'label', { a: 1 })).toBe(source)
  })
})
