// One deployment or rollback in a process of its own, which kills itself (SIGKILL) right after call number `killAfter`
// of the branch store. Arguments: one JSON document. Prints the names of the calls when it survives.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'

const job = JSON.parse(process.argv[2])
if (job.model !== undefined) job.content = readFileSync(job.model, 'utf8')
const load = (path) => import(pathToFileURL(join(job.build, path)).href)
const { deployModel, rollbackEnvironment, deployTargets } = await load('deploy/index.js')
const { openGitStore } = await load('hosts/local-git/index.js')
const { seededRandom } = await load('core/random.js')
const { silentLogger } = await load('core/log.js')

const clock = {
  now: () => new Date(Date.now() + job.clockOffset),
  elapsed: () => performance.now(),
  sleep: (milliseconds) => pause(milliseconds),
}
const processes = { self: 'killed', isGone: () => Promise.resolve(false) }
const real = job.directory
  ? await deployTargets
      .find((target) => target.name === 'directory')
      .open({ folder: job.directory, clock, processes, isAncestor: () => Promise.resolve(null) })
  : await openGitStore({
      remote: job.remote,
      token: null,
      temporaryFolder: join(job.folder, 'tmp'),
      checkout: null,
      environment: process.env,
      clock,
      log: silentLogger,
    })
const calls = []
const store = new Proxy(real, {
  get: (target, name) =>
    typeof target[name] !== 'function' || name === 'describe'
      ? target[name]
      : async (...args) => {
          const answer = await target[name](...args)
          if (calls.push(name) === job.killAfter) process.kill(process.pid, 'SIGKILL')
          return answer
        },
})

let looksAtNew = 0
const health = (file) => {
  const isNew = readFileSync(file, 'utf8') === job.content
  if (isNew) looksAtNew++
  const failed = job.failsOnceLive && isNew && looksAtNew > 1
  return Promise.resolve([
    {
      id: 'health.load',
      status: failed ? 'failed' : 'passed',
      measured: null,
      threshold: null,
      message: '',
      duration_ms: 0,
    },
  ])
}
const operation = {
  store,
  target: 'environment-branch',
  environment: 'staging',
  health,
  source: { repository: null, commit: null, runId: `killed-${job.killAfter}`, runUrl: null, actor: null },
  clock,
  random: seededRandom(1),
  log: silentLogger,
  board: null,
  service: null,
  processes,
  temporaryFolder: join(job.folder, 'health'),
}
if (job.rollbackTo) {
  await rollbackEnvironment({ ...operation, to: job.rollbackTo })
} else {
  const path = job.model ?? join(job.folder, 'killed-model')
  if (job.model === undefined) writeFileSync(path, job.content)
  const sha256 = createHash('sha256').update(job.content).digest('hex')
  await deployModel({
    ...operation,
    file: { path, name: 'model.joblib', sha256, size: Buffer.byteLength(job.content) },
    limit: deployTargets[0].limit,
    gateDigest: null,
    validated: false,
    facts: null,
    metrics: {},
  })
}
await real.close()
console.log(JSON.stringify(calls))
