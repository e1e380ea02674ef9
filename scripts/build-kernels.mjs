// Compiles kernels/ to WebAssembly and writes it as text into src/: a module for plan/, one for CSV, one for hashes of rows.
//
//   node scripts/build-kernels.mjs           write
//   node scripts/build-kernels.mjs --check   exit code 1 when a file is stale
//
// The same sources and compiler give the same bytes on any machine.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import asc from 'assemblyscript/asc'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const MODULES = [
  { source: 'kernels/index.ts', target: 'src/plan/vector/kernels.ts', name: 'VECTOR_KERNELS', what: 'kernels/' },
  { source: 'kernels/csv.ts', target: 'src/data/read/csv/kernels.ts', name: 'CSV_KERNELS', what: 'kernels/csv.ts' },
  {
    source: 'kernels/hashes.ts',
    target: 'src/data/statistics/hash-kernels.ts',
    name: 'HASH_KERNELS',
    what: 'kernels/hashes.ts',
  },
]
const COLUMNS = 100

async function compile(source) {
  let wasm = null
  const { error, stderr } = await asc.main(
    [
      source,
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
    throw new Error(`${source} does not compile: ${stderr.toString()}`, { cause: error })
  return Buffer.from(wasm).toString('base64')
}

for (const { source, target, name, what } of MODULES) {
  const lines = (await compile(source)).match(new RegExp(`.{1,${COLUMNS}}`, 'g'))
  const text = [
    `/** ${what} compiled by scripts/build-kernels.mjs: WebAssembly in Base64. */`,
    `export const ${name} =`,
    ...lines.map((line, at) => `  '${line}'${at === lines.length - 1 ? '' : ' +'}`),
    '',
  ].join('\n')
  const path = `${ROOT}${target}`
  if (!process.argv.includes('--check')) writeFileSync(path, text)
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    console.error(`${target} is stale: run node scripts/build-kernels.mjs`)
    process.exitCode = 1
  }
}
