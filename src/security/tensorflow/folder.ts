import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ModelGateError } from '../../core/errors.js'
import { type ByteSource, chunksOf, openNamedSource, wholeOf } from '../../formats/index.js'
import { type ScanContext, type ScanInner } from '../scan-context.js'
import { isText, judgeText, scanAsPickle } from '../text-content.js'
import { type CheckpointIndex, scanCheckpointData, scanCheckpointIndex } from './checkpoint.js'
import { scanTensorflow, type TensorflowFile } from './saved-model.js'

const MAX_FILES = 100_000

/** Files with a fixed name and what they hold. */
const ROOTS: ReadonlyMap<string, TensorflowFile> = new Map([
  ['saved_model.pb', 'SavedModel'],
  ['keras_metadata.pb', 'SavedMetadata'],
  ['fingerprint.pb', 'FingerprintDef'],
])

/** True for a folder that TensorFlow would load as a model. */
export function isSavedModel(folder: string): boolean {
  return ['saved_model.pb', 'saved_model.pbtxt'].some((name) => existsSync(join(folder, name)))
}

export interface ScannedFolder {
  readonly size: number
  /** Of the list that `sha256sum` would print of its files, sorted by name: the same for the same content. */
  readonly sha256: string
  readonly complete: boolean
  readonly accounted: number
  /** Files of the folder, links included, relative to it. */
  readonly files: readonly string[]
}

/**
 * Judges every file of a SavedModel folder: the graph, the metadata of Keras, the checkpoint with its index, assets, and
 * whatever else lies there, by its content. Links are not followed; the permission checks judge them.
 * @param folder its path, and how errors call it
 */
export async function scanSavedModelFolder(
  { path: folder, name: folderName }: { readonly path: string; readonly name: string },
  context: ScanContext,
  inner: ScanInner,
): Promise<ScannedFolder> {
  const files = (await filesBelow(folder)).toSorted()
  const digests: string[] = []
  const indexes = new Map<string, CheckpointIndex | null>()
  const total = { size: 0, accounted: 0, complete: true }
  // Indexes go first: they say what the data files hold.
  for (const name of files.toSorted((a, b) => Number(isIndex(b)) - Number(isIndex(a)))) {
    const path = join(folder, name)
    if (!(await lstat(path)).isFile()) {
      const message = `${name} is no regular file`
      context.findings.add('not-inspected', { message, location: context.location })
      total.complete = false
      continue
    }
    const source = await openNamedSource(path, `${folderName}/${name}`)
    try {
      const within = { ...context, path, location: `${basename(folder)}/${name}` }
      const content = await scanFile(name, source, { context: within, inner, indexes })
      digests.push(`${digestOf(source)}  ${name}\n`)
      source.checkUnchanged()
      total.size += source.length
      total.accounted += content.accounted
      total.complete &&= content.complete
    } finally {
      source.close()
    }
  }
  const list = digests.toSorted((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join('')
  return { ...total, sha256: createHash('sha256').update(list).digest('hex'), files }
}

interface FileTools {
  readonly context: ScanContext
  readonly inner: ScanInner
  /** By the path without `.index`; null for one that could not be read. */
  readonly indexes: Map<string, CheckpointIndex | null>
}

interface Outcome {
  readonly complete: boolean
  readonly accounted: number
}

async function scanFile(name: string, source: ByteSource, tools: FileTools): Promise<Outcome> {
  const { context, inner, indexes } = tools
  if (source.length === 0) return { complete: true, accounted: 0 }
  const root = ROOTS.get(name)
  if (root !== undefined) return scanTensorflow(source, root, context)
  if (name === 'saved_model.pbtxt') {
    const message = 'the graph as text, which TensorFlow loads as well'
    context.findings.add('not-inspected', { message, location: context.location })
    return { complete: false, accounted: 0 }
  }
  if (isIndex(name)) {
    const { content, index } = scanCheckpointIndex(wholeOf(source), context)
    indexes.set(name.slice(0, -'.index'.length), index)
    return content
  }
  const data = /^(.*)\.data-(\d{5})-of-\d{5}$/.exec(name)
  const index = data === null ? undefined : indexes.get(data[1]!)
  if (data !== null && index) return scanCheckpointData(source, { index, shard: Number(data[2]) }, context)
  const asPickle = await scanAsPickle(source, context, inner)
  if (asPickle !== null) return asPickle
  if (isText(source)) {
    judgeText(wholeOf(source), context)
    return { complete: true, accounted: source.length }
  }
  return inner(source, context)
}

function isIndex(name: string): boolean {
  return name.endsWith('.index')
}

function digestOf(source: ByteSource): string {
  const hash = createHash('sha256')
  for (const chunk of chunksOf(source)) hash.update(chunk)
  return hash.digest('hex')
}

async function filesBelow(folder: string, below = ''): Promise<string[]> {
  const found: string[] = []
  for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.isDirectory()) found.push(...(await filesBelow(folder, name)))
    else found.push(name)
    if (found.length > MAX_FILES) {
      throw new ModelGateError('limit', `${folder} holds more than ${MAX_FILES} files`, { subject: folder })
    }
  }
  return found
}
