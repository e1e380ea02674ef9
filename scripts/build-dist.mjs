// Builds dist/: one bundle for all entries, code-split and not minified, and one copy of the engines.
//
//   node scripts/build-dist.mjs           build into dist/
//   node scripts/build-dist.mjs --check   build elsewhere and list the files in which dist/ differs (exit code 1)
//
// The same sources give the same bytes in any folder and on any machine, so a differing file means that dist/ is stale.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve as resolvePath, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** The bundle's folder, as deep as the engines want it: they are looked for in `../bin` and `../wasm`. */
const BUNDLE = 'app'
const ENTRY = 'scripts/dist-entry.ts'

/** Files that people and runners name, and what each does with the bundle. `api.js` is written by `exportApi`. */
const STARTERS = {
  'main/index.js': "import { main } from '../app/index.js'\n\nawait main()\n",
  'post/index.js': "import { post } from '../app/index.js'\n\nawait post()\n",
  'worker/index.js': "import { worker } from '../app/index.js'\n\nawait worker()\n",
  'worker/judge.js': "import { judgeProcess } from '../app/index.js'\n\nawait judgeProcess()\n",
  'worker/onnx.js': "import { onnxWorker } from '../app/index.js'\n\nawait onnxWorker()\n",
  'worker/scan.js': "import { scanWorker } from '../app/index.js'\n\nawait scanWorker()\n",
  'worker/reading.js': "import { readingWorker } from '../app/index.js'\n\nawait readingWorker()\n",
  'cli/index.js': "#!/usr/bin/env node\nimport { cli } from '../app/index.js'\n\nawait cli()\n",
}

/** Folders in dist/ -> where their files come from. Native is linux-x64 only: WASM serves the rest for 3.7 MB. */
const ENGINES = {
  'bin/napi-v6/linux/x64': [
    'node_modules/onnxruntime-node/bin/napi-v6/linux/x64/onnxruntime_binding.node',
    'node_modules/onnxruntime-node/bin/napi-v6/linux/x64/libonnxruntime.so.1',
  ],
  wasm: [
    'node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.mjs',
    'node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm',
    'node_modules/@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm',
  ],
}

/** Its package names it by `new URL`, so the bundler writes a copy, broken as if it were text; the one in wasm/ is used. */
const BROKEN_COPY_OF = 'node_modules/@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm'

/** What the bundler leaves of onnxruntime-node's own look-up; the engines are laid out for exactly this. */
const NATIVE_LOOKUP = '(`../bin/napi-v6/${process.platform}/${process.arch}/onnxruntime_binding.node`)'

/** A job downloads the action each time it runs: whole dist/, gzipped. */
const MAX_COMPRESSED_BYTES = 30_000_000

/**
 * Builds into the empty folder `out`.
 * @param {{ out: string, entry?: string, root?: string }} options
 */
export async function buildDist({ out, entry = ENTRY, root = ROOT }) {
  await bundle(root, entry, join(out, BUNDLE))
  removeBrokenCopy(root, join(out, BUNDLE))
  const problems = problemsOf(root, join(out, BUNDLE))
  if (problems.length > 0) throw new Error(problems.join('\n'))
  copyEngines(root, out)
  writeFileSync(join(out, 'package.json'), '{"type":"module"}\n')
  for (const [path, text] of Object.entries(STARTERS)) {
    mkdirSync(join(out, path, '..'), { recursive: true })
    writeFileSync(join(out, path), text)
  }
  chmodSync(join(out, 'cli/index.js'), 0o755)
  await exportApi(out)
}

/** The library's names, spelled out: an ES module cannot re-export what a dynamic import will bring. */
async function exportApi(out) {
  const { api } = await import(pathToFileURL(join(out, BUNDLE, 'index.js')).href)
  const names = Object.keys(await api()).sort()
  const text = `import { api } from '../app/index.js'\n\nconst library = await api()\n`
  writeFileSync(join(out, 'cli/api.js'), `${text}export const { ${names.join(', ')} } = library\n`)
}

/** ncc, without its cache and without type checks (`npm run types` does those). */
function bundle(root, entry, out) {
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
  const options = ['--transpile-only', '--no-cache', '--target', 'es2022', '--license', 'licenses.txt', '--quiet']
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [ncc, 'build', resolvePath(root, entry), '--out', out, ...options], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout.on('data', (text) => (output += text))
    child.stderr.on('data', (text) => (output += text))
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`ncc failed on ${entry}:\n${output}`))))
  })
}

function removeBrokenCopy(root, folder) {
  const broken = Buffer.from(readFileSync(join(root, BROKEN_COPY_OF), 'utf8'), 'utf8')
  for (const file of filesBelow(folder)) {
    if (file.endsWith('.wasm') && readFileSync(join(folder, file)).equals(broken)) rmSync(join(folder, file))
  }
}

/** Things that would only show when the bundle runs on a user's machine. */
function problemsOf(root, folder) {
  const problems = []
  const ortWeb = readFileSync(join(root, 'node_modules/onnxruntime-web/dist/ort.node.min.mjs'))
  let lookups = 0
  for (const file of filesBelow(folder)) {
    const bytes = readFileSync(join(folder, file))
    const text = bytes.toString('latin1')
    if (!/^((\d+\.)?index\.js|package\.json|licenses\.txt)$/.test(file) && !bytes.equals(ortWeb)) {
      problems.push(
        `${file}: the bundler copied what a \`new URL('...', import.meta.url)\` names; keep import.meta.url in a variable first, and the path stays a path`,
      )
    }
    lookups += text.split(NATIVE_LOOKUP).length - 1
    if (text.includes(root)) problems.push(`${file} holds the path of this checkout`)
  }
  if (lookups !== 1) problems.push(`${lookups} look-ups of the native engine; onnxruntime-node or ncc changed`)
  const { type } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  if (type !== 'module') problems.push(`package.json: type is ${type}, not module`)
  return problems
}

/** Copies the engines and lists them with their digests in natives.json. */
function copyEngines(root, out) {
  const [native, web] = ['onnxruntime-node', 'onnxruntime-web'].map((name) => {
    return JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version
  })
  if (native !== web) throw new Error(`onnxruntime-node ${native} and onnxruntime-web ${web} must be the same version`)
  const files = []
  for (const [folder, sources] of Object.entries(ENGINES)) {
    mkdirSync(join(out, folder), { recursive: true })
    for (const source of sources) {
      const path = `${folder}/${source.split('/').at(-1)}`
      copyFileSync(join(root, source), join(out, path))
      chmodSync(join(out, path), 0o644)
      const bytes = readFileSync(join(out, path))
      files.push({ path, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') })
    }
  }
  writeFileSync(join(out, 'natives.json'), `${JSON.stringify({ onnxruntime: native, files }, null, 2)}\n`)
}

/** Paths of all files below `folder`, with / between folders, sorted. */
export function filesBelow(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .sort()
}

/** Files that are missing, superfluous or different in `actual`, one sentence each. */
export function differences(expected, actual) {
  const expectedFiles = filesBelow(expected)
  const actualFiles = existsSync(actual) ? filesBelow(actual) : []
  const lines = actualFiles.filter((path) => !expectedFiles.includes(path)).map((path) => `superfluous: ${path}`)
  for (const path of expectedFiles) {
    if (!actualFiles.includes(path)) lines.push(`missing: ${path}`)
    else if (!readFileSync(join(expected, path)).equals(readFileSync(join(actual, path)))) {
      lines.push(`different: ${path}`)
    }
  }
  return lines
}

/** A line a folder, and whether all of it stays within what a job should have to download. */
function reportSizes(folder) {
  const sizes = new Map()
  for (const path of filesBelow(folder)) {
    const bytes = readFileSync(join(folder, path))
    const [top] = path.split('/')
    const sum = sizes.get(top) ?? { raw: 0, compressed: 0 }
    sizes.set(top, { raw: sum.raw + bytes.length, compressed: sum.compressed + gzipSync(bytes).length })
  }
  const megabytes = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`
  for (const [top, { raw, compressed }] of sizes) {
    console.log(`${top.padEnd(14)} ${megabytes(raw).padStart(10)} ${megabytes(compressed).padStart(10)} gzipped`)
  }
  const total = [...sizes.values()].reduce((sum, { compressed }) => sum + compressed, 0)
  console.log(`${'all'.padEnd(25)} ${megabytes(total).padStart(10)} gzipped`)
  if (total > MAX_COMPRESSED_BYTES) throw new Error(`dist/ is over ${megabytes(MAX_COMPRESSED_BYTES)} gzipped`)
}

async function main(argument) {
  const fresh = mkdtempSync(join(tmpdir(), 'modelgate-dist-'))
  const dist = join(ROOT, 'dist')
  try {
    await buildDist({ out: fresh })
    reportSizes(fresh)
    if (argument === '--check') {
      const lines = differences(fresh, dist)
      for (const line of lines) console.log(line)
      console.log(lines.length === 0 ? 'dist/ is up to date' : 'dist/ is stale: run npm run build and commit it')
      process.exitCode = lines.length === 0 ? 0 : 1
      return
    }
    rmSync(dist, { recursive: true, force: true })
    cpSync(fresh, dist, { recursive: true })
    chmodSync(dist, 0o755) // the temporary folder was private
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

if (process.argv[1] !== undefined && relative(fileURLToPath(import.meta.url), process.argv[1]) === '') {
  await main(process.argv[2])
}
