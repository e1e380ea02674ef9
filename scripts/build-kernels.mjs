// Compiles kernels/ to WebAssembly and writes it as text into src/plan/vector/kernels.ts.
//
//   node scripts/build-kernels.mjs           write
//   node scripts/build-kernels.mjs --check   exit code 1 when the file is stale
//
// The same sources and compiler give the same bytes on any machine.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import asc from 'assemblyscript/asc'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const TARGET = `${ROOT}src/plan/vector/kernels.ts`
const COLUMNS = 100

let wasm = null
const { error, stderr } = await asc.main(
  [
    'kernels/index.ts',
    ...['--baseDir', ROOT, '--outFile', 'kernels.wasm'],
    // No runtime and no imports: the kernels only read and write the memory that they are told.
    ...['--runtime', 'stub', '--use', 'abort=', '--enable', 'simd', '-O3', '--converge'],
  ],
  {
    writeFile: (_, contents) => {
      wasm = contents
    },
  },
)
if (error !== null || wasm === null)
  throw new Error(`kernels/ does not compile: ${stderr.toString()}`, { cause: error })

const encoded = Buffer.from(wasm).toString('base64')
const lines = encoded.match(new RegExp(`.{1,${COLUMNS}}`, 'g'))
const text = [
  '/** kernels/ compiled by scripts/build-kernels.mjs: WebAssembly in Base64. */',
  'export const VECTOR_KERNELS =',
  ...lines.map((line, at) => `  '${line}'${at === lines.length - 1 ? '' : ' +'}`),
  '',
].join('\n')

if (!process.argv.includes('--check')) writeFileSync(TARGET, text)
else if (!existsSync(TARGET) || readFileSync(TARGET, 'utf8') !== text) {
  console.error('src/plan/vector/kernels.ts is stale: run node scripts/build-kernels.mjs')
  process.exitCode = 1
}
