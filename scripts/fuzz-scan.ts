/**
 * Damages small files of every format that the scan reads, honest and hostile, and scans them in child processes; exits
 * with 1 when a scan throws, takes over five seconds or the process over the budget of memory, calls a file clean that it
 * has not judged whole, or calls one clean that a real unpickler still takes to its payload.
 *
 *     npx tsx scripts/fuzz-scan.ts [MUTANTS] [SEED] [PROCESSES]
 *
 * The unpicklers of Python (`python3`, or MODELGATE_PYTHON) decide whether a payload is intact: with a find_class that
 * records names and imports nothing.
 */
import { fork, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { compose } from '../__tests__/security/support/composer.js'
import { honestFiles } from '../__tests__/security/support/honest.js'
import { scan } from '../__tests__/security/support/scan.js'
import { mutate, randomFrom } from '../__tests__/support/mutations.js'

const MAX_BYTES = 40_000
const MAX_MILLISECONDS = 5_000
/** Resident memory of a process that scans files of 40 kB all the time; archives may unfold to 64 MB. */
const MAX_MEGABYTES = 1024
const MODEL = /\.(?:joblib|pkl|onnx|h5|keras|npy|npz|pt|tflite|safetensors|gguf|ubj|cbm|json|txt|pb|index)$/

interface Source {
  readonly path: string
  readonly bytes: Uint8Array
  /** Module and name that the payload calls, where the file is a bare pickle. */
  readonly payload: string | null
}

/** What a child tells of its share of the mutants. */
interface Share {
  readonly risks: { low: number; medium: number; high: number }
  readonly problems: string[]
  /** Attacks that were called clean, by the file they were kept in. */
  readonly clean: { readonly kept: string; readonly payload: string }[]
  slowest: number
  megabytes: number
}

function sources(): Source[] {
  const root = fileURLToPath(new URL('../__tests__/fixtures', import.meta.url))
  const found = ['formats', 'keras', 'onnx', 'security']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(root, folder, name)),
    )
    .filter((path) => MODEL.test(path) && statSync(path).size < MAX_BYTES)
    .sort()
    .map((path) => ({ path: basename(path), bytes: new Uint8Array(readFileSync(path)), payload: null }))
  const honest = ['sklearn-1.2', 'sklearn-1.9']
    .flatMap((label) => honestFiles(label))
    .filter(({ bytes }) => bytes.length < MAX_BYTES)
    .map(({ name, bytes }) => ({ path: name, bytes, payload: null }))
  const attacks = Array.from({ length: 1_000 }, (_, count) => compose(1, count)).map(({ name, path, bytes }) => {
    const [callable, , , container] = name.split(' / ')
    return { path, bytes, payload: container === 'bare' ? callable! : null }
  })
  // Copies of their own: a Buffer's slice would share its bytes with the next mutant.
  return [...found, ...honest, ...attacks].map((source) => ({ ...source, bytes: Uint8Array.from(source.bytes) }))
}

/** Runs every mutant from `first` on in steps of `step`. */
async function runShare(plan: Plan, tell: (count: number) => void): Promise<Share> {
  const { mutants, seed, first, step, folder } = plan
  const all = sources()
  const share: Share = { risks: { low: 0, medium: 0, high: 0 }, problems: [], clean: [], slowest: 0, megabytes: 0 }
  for (let count = first; count < mutants; count += step) {
    tell(count)
    // A generator a mutant, so that one can be made again by its number.
    const random = randomFrom(seed * 1_000_003 + count)
    const pick = (): Source => all[Math.floor(random() * all.length)]!
    const { path, bytes, payload } = pick()
    const mutant = mutate(bytes, pick().bytes, random)
    const keep = (): string => {
      const kept = join(folder, `scan-mutant-${seed}-${count}`)
      writeFileSync(kept, mutant)
      return kept
    }
    const problems: string[] = []
    const started = performance.now()
    try {
      const { risk, complete, size, bytes_accounted } = await scan(mutant, path)
      share.risks[risk]++
      if (risk === 'low' && !complete) problems.push('low though not all was judged')
      if (risk === 'low' && payload !== null) share.clean.push({ kept: keep(), payload })
      if (bytes_accounted > size) problems.push('more bytes accounted for than there are')
    } catch (error) {
      problems.push(error instanceof Error ? (error.stack ?? error.message) : String(error))
    }
    const took = performance.now() - started
    share.slowest = Math.max(share.slowest, took)
    if (took > MAX_MILLISECONDS) problems.push(`took ${Math.round(took)} ms`)
    const megabytes = process.resourceUsage().maxRSS / 1024
    if (megabytes > MAX_MEGABYTES && share.megabytes <= MAX_MEGABYTES) problems.push(`took ${Math.round(megabytes)} MB`)
    share.megabytes = megabytes
    for (const problem of problems) share.problems.push(`${keep()} from ${path}: ${problem}`)
  }
  return share
}

interface Plan {
  readonly mutants: number
  readonly seed: number
  readonly first: number
  readonly step: number
  readonly folder: string
}

/** A child that works through its share; one that dies or hangs has failed on the mutant that it told of last. */
function startShare(plan: Plan): Promise<Share> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), ['--share', JSON.stringify(plan)])
    let last = plan.first
    let told = Date.now()
    let done = false
    const watch = setInterval(() => {
      if (Date.now() - told < 60_000) return
      child.kill('SIGKILL')
      reject(new Error(`mutant ${last} hangs`))
    }, 1_000)
    child.on('message', (message: { readonly at?: number; readonly share?: Share }) => {
      told = Date.now()
      if (message.at !== undefined) last = message.at
      if (message.share === undefined) return
      done = true
      resolve(message.share)
      child.disconnect()
    })
    child.on('exit', (code, signal) => {
      clearInterval(watch)
      if (!done) reject(new Error(`mutant ${last} ended the process (${code ?? signal})`))
    })
  })
}

/** Both unpicklers of Python on each file: which of them looks up the payload's name. Nothing is imported. */
const ORACLE = `
import io, json, pickle, sys

class Anything:
    def __init__(self, *_, **__): pass
    def __call__(self, *_, **__): return Anything()
    def __setstate__(self, _): pass
    def __setitem__(self, *_): pass
    append = extend = add = update = lambda *_: None

def names(unpickler, data):
    seen = []
    class Recorder(unpickler):
        def find_class(self, module, name):
            seen.append(module + "." + name)
            return Anything
        def persistent_load(self, _): return Anything()
    try:
        Recorder(io.BytesIO(data)).load()
    except Exception:
        pass
    return seen

for line in sys.stdin:
    case = json.loads(line)
    data = open(case["kept"], "rb").read()
    found = [case["payload"] in names(each, data) for each in (pickle._Unpickler, pickle.Unpickler)]
    print(json.dumps(any(found)))
`

function intactOnes(clean: Share['clean']): string[] {
  if (clean.length === 0) return []
  const python = process.env['MODELGATE_PYTHON'] ?? 'python3'
  const input = clean.map((each) => JSON.stringify(each)).join('\n')
  const { status, stdout, stderr } = spawnSync(python, ['-c', ORACLE], { input, encoding: 'utf8', maxBuffer: 2 ** 26 })
  if (status !== 0) return [`${python} cannot tell whether payloads are intact: ${stderr.slice(-300)}`]
  return stdout
    .trim()
    .split('\n')
    .flatMap((line, index) =>
      line === 'true' ? [`${clean[index]!.kept}: clean with ${clean[index]!.payload} intact`] : [],
    )
}

async function main(): Promise<void> {
  const [mutants = 100_000, seed = 1, processes = 2] = process.argv.slice(2).map(Number)
  const folder = mkdtempSync(join(tmpdir(), 'scan-mutants-'))
  const plans = Array.from({ length: processes }, (_, first) => ({ mutants, seed, first, step: processes, folder }))
  const shares = await Promise.all(plans.map(startShare))
  const clean = shares.flatMap((share) => share.clean)
  const problems = [...shares.flatMap((share) => share.problems), ...intactOnes(clean)]
  for (const problem of problems) console.log(problem)
  const sum = (risk: keyof Share['risks']): number => shares.reduce((total, { risks }) => total + risks[risk], 0)
  console.log(
    `${mutants} mutants of ${sources().length} files: ${sum('low')} low, ${sum('medium')} medium, ${sum('high')} high`,
  )
  console.log(`${clean.length} mutants of attacks are clean, none of them with its payload intact unless listed above`)
  const slowest = Math.ceil(Math.max(...shares.map((share) => share.slowest)))
  const megabytes = Math.round(Math.max(...shares.map((share) => share.megabytes)))
  console.log(`${problems.length} problems; the slowest scan took ${slowest} ms, a process at most ${megabytes} MB`)
  process.exitCode = problems.length === 0 ? 0 : 1
}

if (process.argv[2] === '--share') {
  const share = await runShare(JSON.parse(process.argv[3]!) as Plan, (at) => process.send!({ at }))
  process.send!({ share })
} else await main()
