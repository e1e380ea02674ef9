import { lookup as resolveName, type LookupAddress } from 'node:dns'
import { BlockList, isIP, isIPv6, type LookupFunction } from 'node:net'
import { ModelGateError } from '../../../core/errors.js'
import { plain } from '../../../core/text.js'

/** How far an address reaches: this machine, a private network, everybody; `never`: nothing that serves data lives there. */
export type Reach = 'public' | 'private' | 'loopback' | 'never'

/** https://www.iana.org/assignments/iana-ipv4-special-registry and the one for IPv6. */
const SUBNETS: readonly (readonly [Reach, string, number])[] = [
  ['loopback', '127.0.0.0', 8],
  ['loopback', '::1', 128],
  ['private', '10.0.0.0', 8],
  ['private', '172.16.0.0', 12],
  ['private', '192.168.0.0', 16],
  ['private', '100.64.0.0', 10],
  ['private', 'fc00::', 7],
  // Link-local is where clouds answer with the credentials of the machine (169.254.169.254).
  ['never', '169.254.0.0', 16],
  ['never', 'fe80::', 10],
  ['never', 'fd00:ec2::', 32],
  ['never', '0.0.0.0', 8],
  ['never', '::', 128],
  ['never', '192.0.0.0', 24],
  ['never', '198.18.0.0', 15],
  ['never', '224.0.0.0', 3],
  ['never', 'ff00::', 8],
]

const BLOCKS = (['never', 'loopback', 'private'] as const).map((reach) => {
  const block = new BlockList()
  for (const [of, network, prefix] of SUBNETS) {
    if (of === reach) block.addSubnet(network, prefix, isIPv6(network) ? 'ipv6' : 'ipv4')
  }
  return { reach, block }
})

/** Of an IP address; one of IPv4 inside of IPv6 (mapped, NAT64, 6to4) counts as what it leads to. */
export function reachOf(ip: string): Reach {
  const inner = isIPv6(ip) ? embeddedIpv4(ip) : null
  if (inner !== null) return reachOf(inner)
  const family = isIPv6(ip) ? 'ipv6' : 'ipv4'
  return BLOCKS.find(({ block }) => block.check(ip, family))?.reach ?? 'public'
}

function embeddedIpv4(ip: string): string | null {
  const groups = groupsOf(ip)
  const start = groups.slice(0, 6).join(':')
  const ipv4 = (high: number, low: number): string => [high >> 8, high & 255, low >> 8, low & 255].join('.')
  if (start === '0:0:0:0:0:65535' || start === '100:65435:0:0:0:0') return ipv4(groups[6]!, groups[7]!)
  return groups[0] === 0x2002 ? ipv4(groups[1]!, groups[2]!) : null
}

/** The eight 16-bit groups, as URL writes an IPv6 address in its shortest form. */
function groupsOf(ip: string): number[] {
  const short = new URL(`http://[${ip.replace(/%.*$/, '')}]`).hostname.slice(1, -1)
  const [head = '', tail] = short.split('::')
  const numbers = (part: string): number[] => (part === '' ? [] : part.split(':').map((group) => parseInt(group, 16)))
  if (tail === undefined) return numbers(head)
  const [before, after] = [numbers(head), numbers(tail)]
  return [...before, ...new Array<number>(8 - before.length - after.length).fill(0), ...after]
}

/** The name in a URL is written as this machine. */
export function isLoopbackName(hostname: string): boolean {
  const name = bareHost(hostname)
  return name === 'localhost' || (isIP(name) !== 0 && reachOf(name) === 'loopback')
}

export function bareHost(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '')
}

/** @throws ModelGateError usage when a host that is written as a number is out of reach; names are told by the look-up */
export function requireReach(hostname: string, allowed: readonly Reach[]): void {
  const name = bareHost(hostname)
  if (isIP(name) !== 0 && !allowed.includes(reachOf(name))) throw outOfReach(name, reachOf(name))
}

/** Looks names up for a connection and gives only what may be reached, so that a second look-up cannot say otherwise. */
export function guardedLookup(allowed: readonly Reach[]): LookupFunction {
  return (hostname, options, callback) => {
    resolveName(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
      const wrong = error === null ? found.find(({ address }) => !allowed.includes(reachOf(address))) : undefined
      if (error !== null) callback(error, [])
      else if (wrong !== undefined) callback(outOfReach(hostname, reachOf(wrong.address)), [])
      else if (options.all === true) callback(null, found)
      else callback(null, found[0]!.address, found[0]!.family)
    })
  }
}

function outOfReach(host: string, reach: Reach): ModelGateError {
  const what = reach === 'never' ? 'a reserved' : reach === 'loopback' ? "this machine's own" : 'a private'
  return new ModelGateError('usage', `${plain(host, 100)} is ${what} address, which data is not fetched from here`, {
    subject: host,
    remedy:
      'Name the address of the data itself; redirects into private networks and proposals of strangers stay outside.',
  })
}
