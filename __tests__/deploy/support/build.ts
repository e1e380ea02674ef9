import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { transformFileSync } from '@swc/core'

/** Compiles the rooms that a deployment needs, so that a child process can run it and be killed. @returns the folder */
export function buildRooms(folder: string): string {
  const build = join(folder, 'build')
  for (const room of ['core', 'deploy', 'hosts/local-git']) {
    const from = join('src', room)
    for (const name of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts')) continue
      const to = join(build, room, name.replace(/\.ts$/, '.js'))
      mkdirSync(dirname(to), { recursive: true })
      const options = {
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'es6' },
        swcrc: false,
      } as const
      writeFileSync(to, transformFileSync(join(from, name), options).code)
    }
  }
  writeFileSync(join(build, 'package.json'), '{"type":"module"}')
  symlinkSync(resolve('node_modules'), join(build, 'node_modules'), 'junction')
  return build
}
