/**
 * Scans composed attacks (primitive x call form x decoy x container); exits with 1 when one is not judged high.
 *
 *     npx tsx scripts/compose-attacks.ts [FILES] [SEED] [FOLDER]
 *
 * With a folder the files are written there instead, for other scanners.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compose } from '../__tests__/security/support/composer.js'
import { scan } from '../__tests__/security/support/scan.js'

const files = Number(process.argv[2] ?? 5_000)
const seed = Number(process.argv[3] ?? 1)
const folder = process.argv[4]
let missed = 0
let slowest = 0
for (let count = 0; count < files; count++) {
  const { name, path, bytes } = compose(seed, count)
  if (folder !== undefined) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, `${count}.${path}`), bytes)
    continue
  }
  const started = performance.now()
  const { risk, complete } = await scan(bytes, path)
  slowest = Math.max(slowest, performance.now() - started)
  if (risk === 'high') continue
  missed++
  console.log(`${count}: ${risk}${complete ? ', complete' : ''}: ${name}`)
}
if (folder !== undefined) console.log(`${files} attacks of seed ${seed} are in ${folder}`)
else
  console.log(
    `${files - missed} of ${files} attacks of seed ${seed} are high; the slowest took ${Math.ceil(slowest)} ms`,
  )
process.exitCode = missed === 0 ? 0 : 1
