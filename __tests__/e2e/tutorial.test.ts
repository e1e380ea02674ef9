import { describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { temporaryFolder } from '../support/surroundings.js'

const CLONE = 'git clone --depth 1 https://github.com/modelgate/modelgate.git\n'
const folder = temporaryFolder()

interface Block {
  readonly fails: boolean
  readonly commands: string
}

const page = readFileSync('docs/tutorial.md', 'utf8')
const blocks = Array.from(page.matchAll(/```sh( fails)?\n([\s\S]*?)```/g), ([, fails, commands]): Block => ({
  fails: fails !== undefined,
  commands: commands!,
}))

/** Runs a block where the page has got to by then; git knows its reader's name. */
function follow({ commands }: Block, where: string): { readonly code: number | null; readonly said: string } {
  const env = {
    ...process.env,
    ...{ GIT_AUTHOR_NAME: 'Reader', GIT_AUTHOR_EMAIL: 'reader@example.org' },
    ...{ GIT_COMMITTER_NAME: 'Reader', GIT_COMMITTER_EMAIL: 'reader@example.org' },
  }
  const run = spawnSync('bash', ['-euc', commands.replace(CLONE, '')], { cwd: where, env, encoding: 'utf8' })
  return { code: run.status, said: run.stdout + run.stderr }
}

describe('the tutorial', () => {
  it('can be followed word for word', () => {
    // What the clone would hold, from this checkout.
    mkdirSync(join(folder, 'modelgate'))
    for (const name of ['dist', 'examples']) symlinkSync(resolve(name), join(folder, 'modelgate', name))
    expect(blocks[0]!.commands.startsWith(CLONE)).toBe(true)
    const said = blocks.map((block, place) => {
      const { code, said } = follow(block, place === 0 ? folder : join(folder, 'project'))
      expect([code, said]).toEqual([block.fails ? 1 : 0, said])
      return said
    })
    expect(said[1]).toContain('sklearn.pipeline.Pipeline')
    expect(said[2]).toContain('wrote .github/workflows/modelgate.yml')
    expect(readFileSync(join(folder, 'project/.github/workflows/modelgate.yml'), 'utf8')).toContain('target: species')
    expect(said[4]).toContain('ready for deployment')
    expect(said[5]).toContain('deployed to staging')
    expect(said[6]).toContain('FAIL')
    const live = (text: string): string => /^staging: \S+ ([0-9a-f]{12}) \(/m.exec(text)![1]!
    expect(live(said[7]!)).toBe(live(said[5]!))
    expect(said[8]).toContain('deployed to staging')
    expect(live(said[9]!)).toBe(live(said[5]!))
  }, 60_000)
})
