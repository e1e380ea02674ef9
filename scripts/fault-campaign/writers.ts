/** Many runs deploy to one environment at once; each of them must come to its end, none may undo another. */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findLeftovers, inspectEnvironments, type World } from './checks.js'
import type { Stage, Strategy } from './stage.js'

export interface Race {
  readonly strategy: Strategy
  readonly writers: number
  readonly seconds: number
  /** Runs that said `deployed`. */
  readonly deployed: number
  /** Pushes that the server refused because another run was first. */
  readonly lostRaces: number
  readonly problems: readonly string[]
}

/** One round: `writers` processes, each with a model of its own. @param world is replaced by what is there afterwards */
export async function race(
  stage: Stage,
  folder: string,
  models: readonly Uint8Array[],
  world: World,
  round: number,
): Promise<{ readonly race: Race; readonly world: World }> {
  const began = performance.now()
  const digests = models.map((content, index) => {
    mkdirSync(join(folder, `writer-${index}`), { recursive: true })
    writeFileSync(join(folder, `writer-${index}`, 'model.onnx'), content)
    return createHash('sha256').update(content).digest('hex')
  })
  const runs = await Promise.all(
    digests.map((_digest, index) =>
      stage.runBeside([
        ...['run', '--model', join(`writer-${index}`, 'model.onnx'), '--environment', 'staging', '--auto-deploy'],
        ...['--stages', 'test,deploy', '--output-dir', join(`writer-${index}`, 'report')],
      ]),
    ),
  )
  const { world: now, problems } = inspectEnvironments(stage, world)
  problems.push(...findLeftovers(stage).map((name) => `left behind: ${name}`))
  for (const [index, { code, output, log }] of runs.entries())
    if (code !== 0) problems.push(`writer ${index} ended with ${code}: ${output.slice(0, 300)} ${log.slice(-600)}`)
  const news = (now['staging']?.text ?? '').slice(world['staging']?.text.length ?? 0)
  const lines = news
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { event: string; sha256: string })
  const confirmed = lines.filter(({ event }) => event === 'confirmed').map(({ sha256 }) => sha256)
  if (confirmed.toSorted().join() !== digests.toSorted().join())
    problems.push(`${confirmed.length} of ${digests.length} deployments are in the history`)
  if (!/^(?:DC)+$/.test(lines.map(({ event }) => event[0]!.toUpperCase()).join('')))
    problems.push('deployments were woven into each other')
  return {
    world: now,
    race: {
      strategy: stage.strategy,
      writers: digests.length,
      seconds: (performance.now() - began) / 1000,
      deployed: runs.filter(({ code }) => code === 0).length,
      lostRaces: runs.reduce((sum, { log }) => sum + (log.match(/another run changed/g) ?? []).length, 0),
      problems: problems.map((problem) => `${stage.strategy} round ${round}: ${problem}`),
    },
  }
}

/**
 * The same ONNX model under as many digests as wanted: its `doc_string` (field 6 of ModelProto) is written once more, and
 * of a field that occurs twice the last one counts. https://protobuf.dev/programming-guides/encoding/#last-one-wins
 */
export function namedModel(model: Uint8Array, name: string): Uint8Array {
  const text = Buffer.from(name)
  return Buffer.concat([model, Buffer.from([6 * 8 + 2, text.length]), text])
}
