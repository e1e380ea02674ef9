// Whole processes, measured: wall time and peak memory, ours and theirs in turn.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** GNU time: its own child is small, so that the peak it reports (ru_maxrss, kB) is that of the command alone. */
const GNU_TIME = '/usr/bin/time'
const hasGnuTime = existsSync(GNU_TIME)

/** Wall milliseconds and peak megabytes (null without GNU time) of one whole process, which must succeed. */
export function measure(command, words, options = {}) {
  const peakFile = join(tmpdir(), `modelgate-bench-${process.pid}.peak`)
  const [program, given] = hasGnuTime
    ? [GNU_TIME, ['-f', '%M', '-o', peakFile, command, ...words]]
    : [command, [...words]]
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(program, given, {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  })
  const ms = performance.now() - start
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} ended with ${status}: ${stderr}`)
  const mb = hasGnuTime ? Number(readFileSync(peakFile, 'utf8')) / 1000 : null
  return { ms, mb, stdout }
}

export const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1]

/** Medians of both sides, run in turn after one warm-up each, so that noise of the machine hits both alike. */
export function interleave(ours, theirs, runs) {
  ours()
  theirs()
  const measured = { ours: [], theirs: [] }
  for (let round = 0; round < runs; round++) {
    measured.ours.push(ours())
    measured.theirs.push(theirs())
  }
  const of = (side, key) => median(measured[side].map((run) => run[key]))
  return {
    ours: { ms: of('ours', 'ms'), mb: of('ours', 'mb') },
    theirs: { ms: of('theirs', 'ms'), mb: of('theirs', 'mb') },
    /** Of the pairs, not of the medians: the two runs of a pair saw the same machine. */
    ratio: median(measured.ours.map((run, round) => measured.theirs[round].ms / run.ms)),
  }
}
