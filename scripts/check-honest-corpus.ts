/**
 * Scans honest models made outside of the repository (scripts/make-honest-corpus.py, scripts/reencode-honest-corpus.py)
 * and prints a table in Markdown; exits with 1 when one is judged medium or high, or is not read to its last byte.
 *
 *     npx tsx scripts/check-honest-corpus.ts [--every N] FOLDER...
 *
 * With --every only each N-th file of a group is scanned.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { defaultPolicy, isSavedModel, scanPaths } from '../src/security/index.js'

interface Corpus {
  readonly made_with: Readonly<Record<string, string>>
}

const policy = { ...defaultPolicy, switches: { ...defaultPolicy.switches, permissions: false } }
const rows: string[] = []
const total = { files: 0, bytes: 0, alarms: 0, unread: 0 }
const { values, positionals: folders } = parseArgs({
  options: { every: { type: 'string', default: '1' } },
  allowPositionals: true,
})
const every = Number(values.every)
for (const folder of folders) {
  const { made_with: versions } = JSON.parse(readFileSync(join(folder, 'corpus.json'), 'utf8')) as Corpus
  const groups = readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory())
  const counts: string[] = []
  const own = { files: 0, bytes: 0, alarms: 0, unread: 0 }
  for (const group of groups.toSorted()) {
    const outcomes = await scanPaths(
      pathsBelow(join(folder, group)).filter((_, index) => index % every === 0),
      { policy },
    )
    for (const { path, file, error } of outcomes) {
      const isAlarm = file === null || file.risk !== 'low'
      const isUnread = file === null || !file.complete || file.bytes_accounted !== file.size
      own.alarms += Number(isAlarm)
      own.unread += Number(isUnread)
      own.bytes += file?.size ?? 0
      if (!isAlarm && !isUnread) continue
      const worst = file?.findings.find(({ severity }) => severity !== 'low')
      console.error(`${path}: ${error?.message ?? `${file?.risk}, ${file?.bytes_accounted} of ${file?.size} bytes`}`)
      if (worst !== undefined) console.error(`    ${worst.rule_id}: ${worst.message}`)
    }
    own.files += outcomes.length
    console.error(`${basename(folder)}/${group}: ${outcomes.length} files`)
    counts.push(`${group} ${outcomes.length.toLocaleString('en-US')}`)
  }
  const list = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  rows.push(`| ${list.join(', ')} | ${counts.join(', ')} | ${cells(own)} |`)
  for (const key of ['files', 'bytes', 'alarms', 'unread'] as const) total[key] += own[key]
}
console.log('| Made with | Files of each group | Files | MB | Medium or high | Not read to the last byte |')
console.log('| --- | --- | ---: | ---: | ---: | ---: |')
for (const row of rows) console.log(row)
console.log(`| All | | ${cells(total)} |`)
process.exitCode = total.alarms + total.unread === 0 ? 0 : 1

function cells({ files, bytes, alarms, unread }: typeof total): string {
  return [files.toLocaleString('en-US'), (bytes / 1e6).toFixed(1), alarms, unread].join(' | ')
}

function pathsBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (!entry.isDirectory()) return [path]
    return isSavedModel(path) ? [path] : pathsBelow(path)
  })
}
