// Whole processes, measured: wall and processor time and peak memory, ours and theirs in turn.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** GNU time: its own child is small, so that the peak it reports (ru_maxrss, units of 1,024 bytes) is the command's. */
const GNU_TIME = '/usr/bin/time'
const hasGnuTime = existsSync(GNU_TIME)

/**
 * Wall milliseconds, processor seconds of the process with its threads and children, and peak megabytes (null without GNU
 * time) of one whole process.
 * @param options of spawnSync; `accepted` exit codes, 0 alone by default
 */
export function measure(command, words, { accepted = [0], ...options } = {}) {
  const peakFile = join(tmpdir(), `modelgate-bench-${process.pid}.peak`)
  const [program, given] = hasGnuTime
    ? [GNU_TIME, ['-f', '%M %U %S', '-o', peakFile, command, ...words]]
    : [command, [...words]]
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(program, given, {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  })
  const ms = performance.now() - start
  if (!accepted.includes(status)) throw new Error(`${command} ${words.join(' ')} ended with ${status}: ${stderr}`)
  if (!hasGnuTime) return { ms, mb: null, seconds: null, stdout }
  // A command that ends with an error has a line about that before.
  const [peak, user, system] = readFileSync(peakFile, 'utf8').trim().split('\n').at(-1).split(' ').map(Number)
  return { ms, mb: peak / 1000, seconds: user + system, stdout }
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

/** Least squares through (x, y): y = base + each * x. */
export function line(points) {
  const mean = (of) => points.reduce((sum, point) => sum + of(point), 0) / points.length
  const [x, y] = [mean((point) => point[0]), mean((point) => point[1])]
  const each = mean((point) => (point[0] - x) * (point[1] - y)) / mean((point) => (point[0] - x) ** 2)
  return { base: y - each * x, each }
}
