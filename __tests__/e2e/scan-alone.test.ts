import { execFile } from 'node:child_process'
import { cpSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from '@jest/globals'
import { temporaryFolder } from '../support/surroundings.js'

const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url))
const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url))

const folder = temporaryFolder()

/**
 * Everything that would leave the process throws, so that whoever tries is found out: names, sockets but to one port of
 * this machine, programs but git, which an empty PATH does not have.
 */
const ALONE = (port: number): string => `
import net from 'node:net'
import dns from 'node:dns'
import processes from 'node:child_process'
import { writeSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
const refuse = (...args) => {
  writeSync(2, 'left the process: ' + JSON.stringify(args[0]) + '\\n')
  throw new Error('left the process')
}
const { connect } = net.Socket.prototype
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args
  return Number(options?.port) === ${port} && options.host === '127.0.0.1' ? connect.apply(this, args) : refuse(options)
}
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) dns[name] = dns.promises[name] = refuse
for (const name of ['spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execSync', 'execFileSync']) {
  const start = processes[name]
  processes[name] = (...args) => (args[0] === 'git' ? start(...args) : refuse(...args))
}
syncBuiltinESMExports()
`

interface Outcome {
  readonly status: number | string | null | undefined
  readonly stdout: string
  readonly stderr: string
}

function alone(args: readonly string[], { cwd = FIXTURES, port = 0 } = {}): Promise<Outcome> {
  const preload = `data:text/javascript,${encodeURIComponent(ALONE(port))}`
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', preload, CLI, ...args],
      { encoding: 'utf8', env: { PATH: '' }, cwd, maxBuffer: 2 ** 26 },
      (error, stdout, stderr) => {
        resolve({ status: error === null ? 0 : error.code, stdout, stderr })
      },
    )
  })
}

it('scans with an empty PATH, without a network and without another program', async () => {
  const paths = [
    'security/torch/state-dict.pt',
    'security/torch/state-dict.zip.pt',
    'security/arrays/plain.npz',
    'formats/hdf5/weights-only.h5',
    'formats/numpy2.forest.joblib',
    ...['zlib', 'gzip', 'bz2', 'lzma', 'xz', 'lz4'].map((kind) => `formats/numpy2.${kind}.joblib`),
  ]
  const { status, stdout, stderr } = await alone(['scan', ...paths, '--format', 'json'])
  expect({ status, stderr: stderr.replaceAll(/^ {2}scan: .*\n/gm, '') }).toEqual({ status: 0, stderr: '' })
  const { files } = JSON.parse(stdout) as { files: readonly { risk: string; complete: boolean }[] }
  expect(files.map(({ risk, complete }) => ({ risk, complete }))).toEqual(
    paths.map(() => ({ risk: 'low', complete: true })),
  )
}, 60_000)

it('gates a model the same way, and asks nobody but the advisory server that the configuration names', async () => {
  cpSync('examples/models/penguins.joblib', join(folder, 'model.joblib'))
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`)
    request.resume().on('end', () => response.end('{"results":[{}]}'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const run = async (security: string): Promise<Outcome & { readonly dependencies: string | undefined }> => {
    writeFileSync(join(folder, 'c.yaml'), `cicd: { pipeline: { max_retries: 0 }, security: { ${security} } }`)
    const args = ['run', '--model', 'model.joblib', '--config', 'c.yaml', '--stages', 'security_scan', '--json']
    const outcome = await alone(args, { cwd: folder, port })
    const result = JSON.parse(outcome.stdout) as {
      stages: { security: { checks: readonly { id: string; status: string }[] } }
    }
    const check = result.stages.security.checks.find(({ id }) => id === 'security.dependencies')
    return { ...outcome, dependencies: check?.status }
  }
  const silent = await run('max_severity: medium')
  const opted = await run(`advisory_url: "http://127.0.0.1:${port}"`)
  const elsewhere = await run(`advisory_url: "http://localhost:${port}"`)
  server.close()
  expect(silent).toMatchObject({ status: 0, dependencies: 'inconclusive' })
  expect(opted).toMatchObject({ status: 0, dependencies: 'passed' })
  expect(silent.stderr + opted.stderr).not.toContain('left the process')
  // Whoever leaves the process is found out.
  expect(elsewhere).toMatchObject({ dependencies: 'inconclusive', stderr: expect.stringContaining('left the process') })
  expect(asked).toEqual(['POST /v1/querybatch'])
}, 60_000)
