import { isModelGateError, messageOf, ModelGateError } from '../../../core/errors.js'
import type { RemoteAddress } from '../../../core/remote-address.js'
import { plain } from '../../../core/text.js'
import type { RemoteAnswer, RemoteRequest } from './exchange.js'
import type { ListedPage, RemoteStore, StoreListing } from './store.js'

/** Parts of one data set; more than that is a mistake in the pattern. */
const MAX_FILES = 10_000

/** True for an address of several files: a folder, or in a store a pattern. */
export function namesSeveral({ url }: RemoteAddress): boolean {
  return url.pathname.endsWith('/') || (!/^https?:$/.test(url.protocol) && url.pathname.includes('*'))
}

/**
 * Addresses of the files in a folder (not below it) or of a pattern (`*` within a name, `**` across folders), in the
 * order of their keys. Hidden names and those that start with `_` are left out, as on disk.
 * @throws ModelGateError not-found, usage (the store has no lists), limit
 */
export async function listFiles(
  store: RemoteStore,
  key: string,
  shown: string,
  ask: (request: RemoteRequest, heed: (answer: RemoteAnswer) => boolean) => Promise<string>,
): Promise<readonly string[]> {
  const { listing } = store
  if (listing === undefined) {
    throw new ModelGateError('usage', `${shown}: a web server has no list of its files`, {
      subject: shown,
      remedy: 'Name one file, or put the files in a bucket (s3://, gs://, az://).',
    })
  }
  const matches = pattern(key)
  const keys: string[] = []
  let cursor: string | null = null
  do {
    const request: RemoteRequest = await listing.page(cursor)
    const page: ListedPage = readPage(listing, await ask(request, (answer) => store.heed?.(answer) ?? false), shown)
    keys.push(...page.keys.filter((one) => matches.test(one) && !/(^|\/)[._]/.test(one.slice(listing.prefix.length))))
    if (keys.length > MAX_FILES) throw new ModelGateError('limit', `${shown}: more than ${MAX_FILES} files`)
    if (page.cursor !== null && page.cursor === cursor) {
      throw new ModelGateError('corrupt', `${shown}: the list of files does not end`, { subject: shown })
    }
    cursor = page.cursor
  } while (cursor !== null)
  if (keys.length === 0) {
    throw new ModelGateError('not-found', `${shown}: no data files`, {
      subject: shown,
      remedy: 'Check the bucket and the beginning of the key; a folder ends with /.',
    })
  }
  return keys.toSorted().map((one) => listing.address(one))
}

function readPage(listing: StoreListing, text: string, shown: string): ListedPage {
  try {
    return listing.read(text)
  } catch (cause) {
    if (isModelGateError(cause)) throw cause
    throw new ModelGateError(
      'corrupt',
      `${shown}: the list of files is not readable: ${plain(messageOf(cause), 100)}`,
      {
        subject: shown,
        cause,
      },
    )
  }
}

function pattern(key: string): RegExp {
  const wanted = key.endsWith('/') ? `${key}*` : key
  const source = wanted.replace(/\*\*\/?|\*|[\\^$.|?+()[\]{}]/g, (found) => {
    if (found.startsWith('**')) return found.endsWith('/') ? '(?:.*/)?' : '.*'
    return found === '*' ? '[^/]*' : `\\${found}`
  })
  // A key that ends with / is a folder, not a file.
  return new RegExp(`^${source}$(?<!/)`, 'su')
}
