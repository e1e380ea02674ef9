// Cold starts of Keras models against Python with Keras, in one run, interleaved, medians: wall time and peak memory.
//
//   python bench/make-keras-models.py FOLDER
//   node bench/keras.mjs FOLDER [--python PATH] [--node PATH] [--runs 7]
//
// Needs Linux, a built dist/ and a Python with keras and tensorflow-cpu. Both sides load the model and predict 100 rows,
// and their answers are compared. Prints a Markdown table.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { clearInterval, setInterval } from 'node:timers'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    python: { type: 'string', default: 'python3' },
    node: { type: 'string', default: process.execPath },
    runs: { type: 'string', default: '7' },
  },
})
const folder = positionals[0]
if (folder === undefined) throw new Error('usage: node bench/keras.mjs FOLDER [--python PATH] [--node PATH] [--runs N]')
const cli = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url))
const temp = mkdtempSync(join(tmpdir(), 'modelgate-bench-'))
const out = join(temp, 'out.json')

const PREDICT = `import sys, json, keras, numpy as np
m = keras.models.load_model(sys.argv[1], compile=False)
print(json.dumps(m.predict(np.load(sys.argv[2]), verbose=0).tolist()))`

/** Wall milliseconds and peak megabytes (VmHWM) of one whole process, which must succeed. */
function measure(command, words) {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(command, words, {
      env: { ...process.env, TF_CPP_MIN_LOG_LEVEL: '3', CUDA_VISIBLE_DEVICES: '-1' },
    })
    let [peak, stdout, stderr] = [0, '', '']
    const watch = setInterval(() => {
      try {
        const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]
        peak = Math.max(peak, Number(kilobytes ?? 0) / 1000)
      } catch {
        // The process has just ended.
      }
    }, 4)
    child.stdout.on('data', (text) => (stdout += text))
    child.stderr.on('data', (text) => (stderr += text))
    child.on('close', (code) => {
      clearInterval(watch)
      if (code === 0) resolve({ time: performance.now() - start, peak, stdout })
      else reject(new Error(`${command} ${words.join(' ')} ended with ${code}: ${stderr}`))
    })
  })
}

const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1]

/** Largest difference between the answers of both sides. */
function difference(theirs) {
  const { predictions, probabilities } = JSON.parse(readFileSync(out, 'utf8'))
  const ours = (probabilities ?? predictions).flat()
  return Math.max(
    ...JSON.parse(theirs)
      .flat()
      .map((value, index) => Math.abs(value - ours[index])),
  )
}

const lines = [
  `${cpus().length} cores, ${values.runs} runs, medians`,
  '',
  '| predict 100 rows, cold | ours, ms | Keras, ms | ratio | ours, MB | Keras, MB | largest difference |',
  '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
]
for (const file of ['mlp.h5', 'cnn.keras', 'lstm.keras']) {
  const [model, data] = [join(folder, file), join(folder, `${file.split('.')[0]}.npy`)]
  const ours = () => measure(values.node, [cli, 'predict', '--model', model, '--data', data, '--output', out])
  const theirs = () => measure(values.python, ['-c', PREDICT, model, data])
  await ours()
  const apart = difference((await theirs()).stdout)
  const rounds = []
  for (let round = 0; round < Number(values.runs); round++) rounds.push([await ours(), await theirs()])
  const [time, peak] = ['time', 'peak'].map((key) =>
    [0, 1].map((side) => median(rounds.map((pair) => pair[side][key]))),
  )
  const size = (statSync(model).size / 1e6).toFixed(1)
  lines.push(
    `| ${file} (${size} MB) | ${time[0].toFixed(0)} | ${time[1].toFixed(0)} | ${(time[1] / time[0]).toFixed(1)}x | ${peak[0].toFixed(0)} | ${peak[1].toFixed(0)} | ${apart.toExponential(0)} |`,
  )
}
console.log(lines.join('\n'))
rmSync(temp, { recursive: true, force: true })
