import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf, ModelGateError } from '../../core/errors.js'
import { advisoryOf, isAffected, osvEntry, type Advisory, type AdvisorySource, type OsvEntry } from './advisory.js'

/**
 * A folder of OSV entries, one JSON file each, as https://osv-vulnerabilities.storage.googleapis.com/PyPI/all.zip
 * unpacks to: for runners without a network.
 * @throws not-found when the folder is not there or has no entry, data when a file is none
 */
export function advisoryFolder(folder: string): AdvisorySource {
  return {
    advisoriesFor: async (packages) => {
      const names = await jsonFiles(folder)
      const wanted = [...new Set(packages.map(({ name }) => name))]
      const found: Advisory[][] = packages.map(() => [])
      for (const file of names) {
        const text = await readFile(join(folder, file), 'utf8')
        // Twenty thousand files: only those that name a wanted package are parsed, spelled with any of - _ .
        const spelled = text.toLowerCase().replace(/[_.]/g, '-')
        if (!wanted.some((name) => spelled.includes(`"${name}"`))) continue
        const entry = parseEntry(text, join(folder, file))
        for (const [at, each] of packages.entries()) {
          const advisory = isAffected(entry, each) ? advisoryOf(entry, each.name) : null
          if (advisory !== null) found[at]!.push(advisory)
        }
      }
      return found
    },
  }
}

async function jsonFiles(folder: string): Promise<readonly string[]> {
  let names: readonly string[]
  try {
    names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  } catch (cause) {
    throw unusable(folder, messageOf(cause), cause)
  }
  // Nothing found in an empty folder would look like a clean bill of health.
  if (names.length === 0) throw unusable(folder, 'there is no .json file in it')
  return names
}

function parseEntry(text: string, path: string): OsvEntry {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    throw unusable(path, `no JSON: ${messageOf(cause)}`, cause)
  }
  const entry = osvEntry.safeParse(json)
  if (!entry.success) throw unusable(path, entry.error.issues[0]?.message ?? 'not an OSV entry')
  return entry.data
}

function unusable(subject: string, reason: string, cause?: unknown): ModelGateError {
  return new ModelGateError('data', `${subject}: the advisory database cannot be read: ${reason}`, {
    subject,
    cause,
    remedy:
      'Unpack https://osv-vulnerabilities.storage.googleapis.com/PyPI/all.zip into the folder that security.advisory_database names.',
  })
}
