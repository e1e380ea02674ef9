import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ModelGateError } from '../../core/errors.js'
import { plain } from '../../core/text.js'

/** The address of a git server, split from its credentials. */
export interface GitRemote {
  readonly kind: 'folder' | 'http' | 'ssh'
  /** Without credentials: safe to log. */
  readonly url: string
  /** Value of an `Authorization` header, or null. Reaches git through its environment only. */
  readonly authorization: string | null
}

/**
 * Accepts a path, file://, http(s):// (with a token, or with user:password@ inside) and ssh.
 * Everything else, `ext::` and other transport helpers that start programs included, is refused.
 *
 * @throws ModelGateError code 'usage'
 */
export function parseRemote(remote: string, token: string | null): GitRemote {
  if (/^https?:\/\//i.test(remote)) return httpRemote(remote, token)
  if (/^file:\/\//i.test(remote)) return folderRemote(fileURLToPath(remote), remote)
  if (/^ssh:\/\/[A-Za-z0-9]/i.test(remote) || /^[A-Za-z0-9][\w.-]*@[A-Za-z0-9][\w.-]*:[^:-]/.test(remote)) {
    return { kind: 'ssh', url: remote, authorization: null }
  }
  if (/^[A-Za-z][\w+.-]+:/.test(remote))
    throw refused(remote, 'its transport is not one of path, file, https, http, ssh')
  return folderRemote(remote, remote)
}

function httpRemote(remote: string, token: string | null): GitRemote {
  if (!URL.canParse(remote)) throw refused(remote, 'it is not a valid URL')
  const url = new URL(remote)
  const user = decodeURIComponent(url.username)
  const password = decodeURIComponent(url.password)
  url.username = ''
  url.password = ''
  // x-access-token is what GitHub documents for GITHUB_TOKEN and app tokens; GitLab and Azure accept any user name.
  const pair =
    token !== null && token !== ''
      ? `x-access-token:${token}`
      : user === '' && password === ''
        ? null
        : `${user}:${password}`
  return {
    kind: 'http',
    url: url.href,
    authorization: pair === null ? null : `Basic ${Buffer.from(pair, 'utf8').toString('base64')}`,
  }
}

function folderRemote(path: string, given: string): GitRemote {
  const folder = resolve(path)
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw refused(given, 'there is no such folder')
  return { kind: 'folder', url: folder, authorization: null }
}

function refused(remote: string, reason: string): ModelGateError {
  const shown = plain(remote.replace(/\/\/[^/@]*@/, '//***@'), 200)
  return new ModelGateError('usage', `cannot use "${shown}" as a git remote: ${reason}`, {
    subject: 'remote',
    remedy: 'Give the path of a git repository, or an https:// address together with a token.',
  })
}

/** What git may see of our environment: enough to find programs, proxies, certificates and an ssh agent. */
const PASSED_ON = [
  'PATH', 'Path', 'SystemRoot', 'SYSTEMROOT', 'TMPDIR', 'TEMP', 'TMP', 'SSH_AUTH_SOCK', 'GIT_SSH', 'GIT_SSH_COMMAND',
  'GIT_SSL_CAINFO', 'GIT_SSL_CAPATH', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'http_proxy', 'https_proxy', 'all_proxy', 'no_proxy',
  'HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY',
] as const // prettier-ignore

/**
 * The whole environment of our git commands. Nothing of the user's or the checkout's configuration takes part, so a
 * header persisted by actions/checkout is not sent a second time (HTTP 400 "Duplicate header: Authorization"), and no
 * GIT_DIR or GIT_INDEX_FILE of an outer git leaks in.
 */
export function gitEnvironment(
  outer: Readonly<Record<string, string | undefined>>,
  settings: readonly (readonly [string, string])[],
  home: string | null,
): Record<string, string> {
  const environment: Record<string, string> = {}
  for (const name of PASSED_ON) {
    const value = outer[name]
    if (value !== undefined) environment[name] = value
  }
  const outerHome = outer['HOME'] ?? outer['USERPROFILE']
  if (home !== null || outerHome !== undefined) environment['HOME'] = home ?? outerHome ?? ''
  Object.assign(environment, {
    LC_ALL: 'C',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_COUNT: String(settings.length),
  })
  for (const [index, [key, value]] of settings.entries()) {
    environment[`GIT_CONFIG_KEY_${index}`] = key
    environment[`GIT_CONFIG_VALUE_${index}`] = value
  }
  return environment
}

/** Settings for talking to `remote` as `origin` from a temporary bare repository. */
export function remoteSettings(remote: GitRemote): readonly (readonly [string, string])[] {
  return [
    ['remote.origin.url', remote.url],
    // A folder is served by the git of this machine: allow it to leave blobs out, as hosted servers do.
    ...(remote.kind === 'folder'
      ? ([['remote.origin.uploadpack', 'git -c uploadpack.allowFilter=true upload-pack']] as const)
      : []),
    ...(remote.authorization === null
      ? []
      : ([[`http.${new URL(remote.url).origin}/.extraHeader`, `Authorization: ${remote.authorization}`]] as const)),
    ['protocol.allow', 'never'],
    ['protocol.file.allow', 'always'],
    ['protocol.http.allow', 'always'],
    ['protocol.https.allow', 'always'],
    ['protocol.ssh.allow', 'always'],
    ['protocol.version', '2'],
    ['credential.helper', ''],
    ['http.lowSpeedLimit', '1000'],
    ['http.lowSpeedTime', '60'],
    // Models hardly compress; level 0 and streaming of files over 1 MiB halve the time and bound the memory of a push.
    ['core.compression', '0'],
    ['core.bigFileThreshold', '1m'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    ['push.followTags', 'false'],
    ['advice.pushUpdateRejected', 'false'],
  ]
}
