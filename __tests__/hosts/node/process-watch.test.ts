import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { processWatch, scratchFolder } from '../../../src/hosts/index.js'
import { temporaryFolder } from '../../support/surroundings.js'

const parent = temporaryFolder()
const onLinux = process.platform === 'linux' ? it : it.skip
const started: ReturnType<typeof spawn>[] = []

const sleeper = (): ReturnType<typeof spawn> => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
  started.push(child)
  return child
}
const kill = async (child: ReturnType<typeof spawn>): Promise<void> => {
  const closed = new Promise((resolve) => child.once('close', resolve))
  child.kill('SIGKILL')
  await closed
}

afterEach(async () => {
  for (const child of started.splice(0)) if (child.exitCode === null && child.signalCode === null) await kill(child)
})

describe('a process that is known by name', () => {
  onLinux('is not gone while it runs, and is gone once it was killed', async () => {
    const child = sleeper()
    const { self } = processWatch(child.pid)
    const watch = processWatch()
    expect(await watch.isGone(watch.self)).toBe(false)
    expect(await watch.isGone(self)).toBe(false)
    await kill(child)
    expect(await watch.isGone(self)).toBe(true)
  })

  onLinux('is not mistaken for another one that got its pid later', async () => {
    const watch = processWatch()
    const [system, machine, pid, began] = watch.self.split('-')
    expect(await watch.isGone([system, machine, pid, Number(began) - 1].join('-'))).toBe(true)
  })

  it.each([
    ['of another machine', 'linux-0123456789abcdef-1-1'],
    ['of another system', 'other-6f1d1c1e-6d0f-4b34-9d5a-0f6f3d6b2a11'],
    ['that is no name of ours', '../../1'],
    ['that is empty', ''],
  ])('%s is never said to be gone', async (_what, name) => {
    expect(await processWatch().isGone(name)).toBe(false)
  })

  it('has a name that may stand in a branch and in a file name', () => {
    expect(processWatch().self).toMatch(/^[\w-]+$/)
  })
})

describe('the scratch folder of a run', () => {
  onLinux('is new, and those of killed runs beside it go away; of runs that live and of others they stay', async () => {
    const child = sleeper()
    const [dead, living] = [sleeper(), child].map((one) => `modelgate-run-${processWatch(one.pid).self}-AbCdEf`)
    await kill(started[1]!)
    for (const name of [dead!, living!, 'modelgate-run-other-1-AbCdEf', 'somebody-else'])
      mkdirSync(join(parent, name, 'models'), { recursive: true })
    const folder = await scratchFolder(parent, processWatch())
    expect(existsSync(folder)).toBe(true)
    expect(
      readdirSync(parent)
        .filter((name) => !folder.endsWith(name))
        .sort(),
    ).toEqual([living!, 'modelgate-run-other-1-AbCdEf', 'somebody-else'].sort())
  })
})
