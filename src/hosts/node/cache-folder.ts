import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Where files are kept between runs on this machine: MODELGATE_CACHE, the tool cache of a runner of GitHub, or the usual
 * place of the system.
 */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>, platform = process.platform): string {
  const given = (name: string): string | null => (env[name] ?? '') || null
  const own = given('MODELGATE_CACHE')
  if (own !== null) return own
  const tools = given('RUNNER_TOOL_CACHE')
  if (tools !== null) return join(tools, 'modelgate')
  if (platform === 'win32') return join(given('LOCALAPPDATA') ?? tmpdir(), 'modelgate', 'cache')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'modelgate')
  return join(given('XDG_CACHE_HOME') ?? join(homedir(), '.cache'), 'modelgate')
}
