// Run by threads.test.ts (with `wasm` by hand, which takes longer to start) in a process of its own: Jest's module sandbox is none that a thread could be started from.
import { isDeepStrictEqual } from 'node:util'
import { silentLogger } from '../../src/core/log.js'
import { openSession, planFeeds, type EngineChoice } from '../../src/onnx/index.js'
import { loadFixture } from './support/fixture.js'

async function probe(name: string, prefer: EngineChoice): Promise<unknown> {
  const { bytes, path, chunk } = loadFixture(name)
  const session = await openSession(bytes, { prefer, path })
  const feeds = planFeeds(session.inputs, null).feeds(chunk)
  const fetches = session.outputs.map((output) => output.name)
  const here = await session.run(feeds, fetches)
  const [thread] = session.threads(1, silentLogger)
  if (thread === undefined) {
    await session.close()
    return 'no thread'
  }
  await thread.ready
  const broken = { feeds: [{}], fetches }
  const refused = await thread.runAll(broken).then(
    () => 'answered',
    () => 'refused',
  )
  const there = await thread.runAll({ feeds: [feeds, feeds], fetches })
  await session.close()
  // Deep and strict: 0 and -0 differ, NaN is NaN.
  return { same: there.map((one) => isDeepStrictEqual({ ...one }, here)), refused, rows: chunk.rows }
}

const native = process.argv[2] === 'wasm' ? 'wasm' : { native: () => Promise.resolve(null) }
const answers: Record<string, unknown> = {}
for (const name of ['forest-tensor', 'mixed-tensor', 'external']) answers[name] = await probe(name, native)
console.log(JSON.stringify(answers))
