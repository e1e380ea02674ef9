/**
 * Damages small files of every format that the scan reads, honest and hostile, and scans them; exits with 1 when a scan
 * throws, takes over five seconds, or calls a file clean without having judged all of it.
 *
 *     npx tsx scripts/fuzz-scan.ts [MUTANTS] [SEED]
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { mutate, randomFrom } from '../__tests__/lower/mutants.js'
import { compose } from '../__tests__/security/support/composer.js'
import { honestFiles } from '../__tests__/security/support/honest.js'
import { scan } from '../__tests__/security/support/scan.js'

const MAX_BYTES = 40_000
const MAX_MILLISECONDS = 5_000
const MODEL = /\.(?:joblib|pkl|onnx|h5|keras|npy|npz|pt|tflite|safetensors|gguf|ubj|cbm|json|txt)$/

interface Source {
  readonly path: string
  readonly bytes: Uint8Array
}

function sources(): Source[] {
  const root = fileURLToPath(new URL('../__tests__/fixtures', import.meta.url))
  const found = ['formats', 'keras', 'onnx', 'security']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(root, folder, name)),
    )
    .filter((path) => MODEL.test(path) && statSync(path).size < MAX_BYTES)
    .sort()
    .map((path) => ({ path: basename(path), bytes: new Uint8Array(readFileSync(path)) }))
  const honest = ['sklearn-1.2', 'sklearn-1.9']
    .flatMap((label) => honestFiles(label))
    .filter(({ bytes }) => bytes.length < MAX_BYTES)
    .map(({ name, bytes }) => ({ path: name, bytes }))
  const attacks = Array.from({ length: 300 }, (_, count) => compose(1, count))
  // Copies of their own: a Buffer's slice would share its bytes with the next mutant.
  return [...found, ...honest, ...attacks].map(({ path, bytes }) => ({ path, bytes: Uint8Array.from(bytes) }))
}

const mutants = Number(process.argv[2] ?? 100_000)
const seed = Number(process.argv[3] ?? 1)
const all = sources()
let problems = 0
let slowest = 0
const risks = { low: 0, medium: 0, high: 0 }
for (let count = 0; count < mutants; count++) {
  // A generator a mutant, so that one can be made again by its number.
  const random = randomFrom(seed * 1_000_003 + count)
  const pick = (): Source => all[Math.floor(random() * all.length)]!
  const { path, bytes } = pick()
  const mutant = mutate(bytes, pick().bytes, random)
  const started = performance.now()
  let problem: string | null = null
  try {
    const { risk, complete, size, bytes_accounted } = await scan(mutant, path)
    risks[risk]++
    if (risk === 'low' && !complete) problem = 'low though not all was judged'
    if (bytes_accounted > size) problem = 'more bytes accounted for than there are'
  } catch (error) {
    problem = error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
  const took = performance.now() - started
  slowest = Math.max(slowest, took)
  if (took > MAX_MILLISECONDS) problem = `took ${Math.round(took)} ms`
  if (problem === null) continue
  problems++
  const kept = join(tmpdir(), `scan-mutant-${seed}-${count}`)
  writeFileSync(kept, mutant)
  console.log(`${kept} from ${path}: ${problem}`)
}
const { low, medium, high } = risks
console.log(`${mutants} mutants of ${all.length} files: ${low} low, ${medium} medium, ${high} high`)
console.log(`${problems} problems; the slowest scan took ${Math.ceil(slowest)} ms`)
process.exitCode = problems === 0 ? 0 : 1
