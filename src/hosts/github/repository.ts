/** `owner/name` of https://host/owner/name.git, git@host:owner/name.git or ssh://git@host/owner/name. */
export function repositoryOf(remote: string, serverUrl: string): string | null {
  const server = new URL(serverUrl)
  const url = URL.canParse(remote) ? new URL(remote) : null
  const scp = /^[\w.-]+@([\w.-]+):(.+)$/.exec(remote)
  const host = url?.protocol === 'ssh:' ? url.hostname : url?.host
  const path = url?.pathname ?? scp?.[2] ?? ''
  if ((host ?? scp?.[1]) !== server.host && (host ?? scp?.[1]) !== server.hostname) return null
  return /^\/?([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(path)?.[1] ?? null
}
