/** ModelGate over files, as bench/scan-files.py runs the others: one path a line on standard input. */
import { readFileSync } from 'node:fs'
import { defaultPolicy, scanPath } from '../src/security/index.js'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
const policy = { ...defaultPolicy, switches: { ...defaultPolicy.switches, permissions: false } }
for (const path of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const started = process.cpuUsage()
  const { risk, complete } = await scanPath(path, { policy })
  const verdict = risk !== 'low' ? 'detected' : complete ? 'silent' : 'error'
  const { user, system } = process.cpuUsage(started)
  console.log(JSON.stringify({ path, verdict, seconds: (user + system) / 1e6 }))
}
console.log(JSON.stringify({ peak_kb: process.resourceUsage().maxRSS, version }))
