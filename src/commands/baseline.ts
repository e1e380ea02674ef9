import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, mkdtemp, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ModelGateError } from '../core/errors.js'
import { plain } from '../core/text.js'
import { closedFile } from '../formats/index.js'
import { openCheckout, readLfsPointer } from '../hosts/index.js'
import type { DeployedModel } from '../stages/index.js'
import type { Surroundings } from './command.js'
import { within } from './paths.js'

type BaselineAccess = Pick<Surroundings, 'workingDirectory' | 'tempDirectory' | 'environment'>

/**
 * A model to compare with in place of the deployed one: a file, or `REF:PATH` of git (`origin/main:models/churn.onnx`,
 * the path from the root of the repository).
 * @returns null when the commit has no such file yet, which is the first run of a model
 * @throws ModelGateError 'not-found' for a file, 'usage' for a commit that is not there, 'lfs-pointer'
 */
export async function givenBaseline(
  text: string,
  { workingDirectory, tempDirectory, environment }: BaselineAccess,
): Promise<DeployedModel | null> {
  const file = within(workingDirectory, text)
  const facts = await stat(file).catch(() => null)
  if (facts?.isFile() === true) return described(text, file)
  const colon = text.indexOf(':')
  if (colon <= 0) {
    throw new ModelGateError('not-found', `baseline ${plain(text, 200)}: there is no such file`, {
      subject: 'baseline',
      remedy: 'Name a model file, or REF:PATH of git such as origin/main:models/model.joblib.',
    })
  }
  const [reference, path] = [text.slice(0, colon), text.slice(colon + 1)]
  const checkout = await openCheckout(workingDirectory, environment)
  if (checkout === null) {
    throw new ModelGateError('usage', `baseline ${plain(text, 200)} is of git, and this folder is in no repository`, {
      subject: 'baseline',
    })
  }
  await mkdir(tempDirectory, { recursive: true })
  const copy = join(await mkdtemp(join(tempDirectory, 'baseline-')), basename(path))
  return (await checkout.copyFile(reference, path, copy)) ? described(text, copy) : null
}

async function described(name: string, path: string): Promise<DeployedModel> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash).catch(async (error: unknown) => {
    throw await closedFile(error, path, `baseline ${name}`)
  })
  const { size } = await stat(path)
  if (size < 1024 && readLfsPointer(await readFile(path)) !== null) {
    throw new ModelGateError('lfs-pointer', `baseline ${plain(name, 200)} is a Git LFS pointer`, {
      subject: 'baseline',
      remedy: 'Fetch the file and name it (git lfs smudge), or compare with the deployed model.',
    })
  }
  return { id: name, sha256: hash.digest('hex'), path }
}
