import { lstat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type ExternalData } from '../../onnx/index.js'
import { type FindingList } from '../findings.js'

/** Keys of external_data that ONNX defines; a runtime that applies others sets attributes of its own objects (CVE-2026-34445). */
const KNOWN_KEYS: ReadonlySet<string> = new Set(['location', 'offset', 'length', 'checksum', 'basepath'])

/**
 * Judges where a tensor says that its bytes are: by the letters of every location it gives (readers differ in which of
 * two they take), and by what lies there on disk.
 */
export async function judgeExternalData(
  data: ExternalData,
  modelPath: string,
  { findings, location: place }: { readonly findings: FindingList; readonly location: string },
): Promise<void> {
  const location = `${place}!/${data.tensor}`
  const offset = data.at
  const locations = data.entries.filter(([key]) => key === 'location').map(([, value]) => value)
  if (locations.length !== 1) {
    findings.add('onnx-malformed', { message: `${locations.length} locations for one tensor`, location, offset })
  }
  for (const [key, value] of data.entries) {
    if (!KNOWN_KEYS.has(key)) {
      findings.add('onnx-malformed', { message: `external_data with the unknown key ${key}`, location, offset })
    }
    const isCount = key === 'offset' || key === 'length'
    if (isCount && !(/^\d{1,16}$/.test(value) && Number.isSafeInteger(Number(value)))) {
      findings.add('onnx-malformed', { message: `external_data with ${key} ${value}`, location, offset })
    }
    if (key === 'basepath') {
      findings.add('onnx-external-data-path', { message: `a base path of its own: ${value}`, location, offset })
    }
  }
  for (const target of locations) {
    const objection = objectionTo(target) ?? (await objectionOnDisk(join(dirname(modelPath), target)))
    if (objection === null) findings.add('onnx-external-data', { message: `data in ${target}`, location, offset })
    else findings.add('onnx-external-data-path', { message: `${target} ${objection}`, location, offset })
  }
}

/** Why a location is refused by its spelling, whatever the platform that loads it; null when it stays in the folder. */
export function objectionTo(target: string): string | null {
  if (target === '') return 'is empty'
  if (target.includes('\0')) return 'contains a NUL character'
  if (/^[a-z][a-z\d+.-]+:/i.test(target)) return 'is a URL'
  if (/^[a-z]:/i.test(target)) return 'names a drive'
  if (/^[/\\]/.test(target)) return 'is absolute'
  // Even a/../b that stays inside serves only to get past checks of the first component.
  if (target.split(/[/\\]/).includes('..')) return 'climbs with ..'
  if (target.includes('\\')) return 'contains a backslash'
  return null
}

async function objectionOnDisk(path: string): Promise<string | null> {
  try {
    const facts = await lstat(path)
    if (facts.isSymbolicLink()) return 'is a symbolic link (CVE-2026-27489)'
    if (!facts.isFile()) return 'is not a regular file'
    return facts.nlink > 1 ? 'is a hard link to another file (CVE-2026-34446)' : null
  } catch {
    // Not there: nothing to read yet, and nothing to judge beyond the spelling.
    return null
  }
}
