import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from '@jest/globals'

const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url))
const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url))

/** Everything that would leave the process throws, so that whoever tries is found out. */
const ALONE = `
import net from 'node:net'
import dns from 'node:dns'
import processes from 'node:child_process'
import { syncBuiltinESMExports } from 'node:module'
const refuse = () => { throw new Error('left the process') }
net.connect = net.createConnection = net.Socket.prototype.connect = dns.lookup = refuse
for (const name of ['spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execSync', 'execFileSync']) processes[name] = refuse
syncBuiltinESMExports()
`

it('scans with an empty PATH, without a network and without another program', () => {
  const preload = `data:text/javascript,${encodeURIComponent(ALONE)}`
  const paths = ['security/torch/state-dict.pt', 'formats/hdf5/weights-only.h5'].map((name) => `${FIXTURES}/${name}`)
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', preload, CLI, 'scan', ...paths, '--format', 'json'],
    { encoding: 'utf8', env: { PATH: '' }, cwd: FIXTURES },
  )
  expect({ status, stderr: stderr.replaceAll(/^ {2}scan: .*\n/gm, '') }).toEqual({ status: 0, stderr: '' })
  const { files } = JSON.parse(stdout) as { files: readonly { risk: string; complete: boolean }[] }
  expect(files.map(({ risk, complete }) => ({ risk, complete }))).toEqual([
    { risk: 'low', complete: true },
    { risk: 'low', complete: true },
  ])
}, 60_000)
