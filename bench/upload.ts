/**
 * How much memory the upload of a large model as a release asset takes: upload, publish and download again, against the
 * loopback GitHub of the tests in another process.
 *
 *     npx tsx bench/upload.ts [MEBIBYTES]
 *
 * Prints the peak of resident memory of the process that transfers, beside that of the same process without a transfer.
 * Exits with 1 when it is above 200 MB.
 */
import { spawn } from 'node:child_process'
import { createHash, randomFillSync } from 'node:crypto'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { digestFile } from '../src/deploy/digest.js'
import { githubReleases, processWatch, systemClock } from '../src/hosts/index.js'
import { silentLogger } from '../src/core/log.js'

const MIB = 1024 ** 2
const LIMIT_MB = 200

interface Measured {
  readonly idle: number
  readonly peak: number
  readonly seconds: number
}

/** In a process of its own: everything that a deployment does with the file, and nothing else. */
async function transfer(apiUrl: string, folder: string, path: string): Promise<void> {
  const idle = process.resourceUsage().maxRSS
  const source = { repository: 'acme/models', commit: null, runId: null, runUrl: null, actor: null }
  const access = { apiUrl, serverUrl: 'https://github.com', source, token: 'secret', clock: systemClock }
  const depot = githubReleases({ ...access, log: silentLogger, processes: processWatch() })(
    'https://github.com/acme/models.git',
  )!
  const began = performance.now()
  const { sha256, size } = await digestFile(path)
  const pointer = await depot.put({
    file: path,
    path: 'models/staging/model.joblib',
    environment: 'staging',
    sha256,
    size,
  })
  await depot.publish(pointer)
  const back = join(folder, 'back')
  await depot.fetch(pointer, back)
  if ((await digestFile(back)).sha256 !== sha256) throw new Error('other bytes came back')
  const measured: Measured = {
    idle: idle / 1024,
    peak: process.resourceUsage().maxRSS / 1024,
    seconds: (performance.now() - began) / 1000,
  }
  process.stdout.write(`${JSON.stringify(measured)}\n`)
}

async function measure(mebibytes: number): Promise<void> {
  const { startGithub } = await import('../__tests__/support/github-api.js')
  const folder = mkdtempSync(join(tmpdir(), 'modelgate-upload-'))
  const github = await startGithub()
  github.permissions.contents = 'write'
  try {
    const path = join(folder, 'model')
    const [file, block, hash] = [openSync(path, 'w'), Buffer.alloc(MIB), createHash('sha256')]
    for (let index = 0; index < mebibytes; index++) {
      randomFillSync(block)
      hash.update(block)
      writeSync(file, block)
    }
    closeSync(file)
    const words = ['--import', 'tsx', fileURLToPath(import.meta.url), '--transfer', github.url, folder, path]
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.on('data', (part: Buffer) => (output += part.toString()))
    const code = await new Promise((resolve) => child.on('close', resolve))
    if (code !== 0) throw new Error(`the transfer ended with ${String(code)}`)
    if (github.violations.length > 0) throw new Error(github.violations.join('\n'))
    const { idle, peak, seconds } = JSON.parse(output) as Measured
    process.stdout.write(
      `${mebibytes} MiB up and down in ${seconds.toFixed(1)} s: peak ${peak.toFixed(0)} MB, ${idle.toFixed(0)} MB before the transfer\n`,
    )
    process.exitCode = peak <= LIMIT_MB ? 0 : 1
  } finally {
    await github.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const [first = '150', ...rest] = process.argv.slice(2)
await (first === '--transfer' ? transfer(rest[0]!, rest[1]!, rest[2]!) : measure(Number(first)))
