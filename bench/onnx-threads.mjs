// What threads of ONNX models bring: `predict` in whole processes with one processor and with all, in turn, and whether the
// answers are the same bytes.
//   node bench/onnx-threads.mjs --python PATH [--rows 100000] [--runs 5]
// Needs a built dist/ and a Python with scikit-learn, skl2onnx and pandas. About two minutes on two idle cores.
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { interleave, measure } from './measure.mjs'

const { values } = parseArgs({
  options: {
    python: { type: 'string', default: 'python3' },
    rows: { type: 'string', default: '100000' },
    runs: { type: 'string', default: '5' },
  },
})
const MAKE = `import sys, numpy as np, pandas as pd
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from skl2onnx import to_onnx
folder, rows = sys.argv[1], int(sys.argv[2])
X, y = make_classification(3000, 20, n_informative=12, n_classes=3, random_state=0)
X = X.astype("f4")
models = {"forest": RandomForestClassifier(100, random_state=0), "perceptron": make_pipeline(StandardScaler(), MLPClassifier((1024, 1024), max_iter=3, random_state=0))}
for name, model in models.items():
    model.fit(X, y)
    open(f"{folder}/{name}.onnx", "wb").write(to_onnx(model, X[:1], options={"zipmap": False}).SerializeToString())
data = np.random.default_rng(0).normal(0, 2, (rows, 20)).astype("f4")
pd.DataFrame(data, columns=[f"f{at}" for at in range(20)]).to_csv(f"{folder}/rows.csv", index=False)`

const cli = join(fileURLToPath(new URL('..', import.meta.url)), 'dist/cli/index.js')
const temp = mkdtempSync(join(tmpdir(), 'modelgate-onnx-'))
measure(values.python, ['-c', MAKE, temp, values.rows])
console.log(
  `predict of ${values.rows} rows, ${values.runs} pairs of whole processes, ${availableParallelism()} cores\n`,
)
console.log('| Model | MB | One thread, s | All, s | Pairwise | Memory, MB | Answers |')
console.log('| --- | ---: | ---: | ---: | ---: | ---: | --- |')
for (const name of ['forest', 'perceptron']) {
  const model = join(temp, `${name}.onnx`)
  const predict = (output, variables) => {
    const words = [cli, 'predict', '--model', model, '--data', join(temp, 'rows.csv'), '--output', join(temp, output)]
    return measure(process.execPath, words, { env: { ...process.env, ...variables } })
  }
  const { ours, theirs, ratio } = interleave(
    () => predict('all.json', {}),
    () => predict('one.json', { MODELGATE_PROCESSORS: '1' }),
    Number(values.runs),
  )
  const same = readFileSync(join(temp, 'all.json')).equals(readFileSync(join(temp, 'one.json')))
  const cells = [(statSync(model).size / 1e6).toFixed(1), (theirs.ms / 1000).toFixed(2), (ours.ms / 1000).toFixed(2)]
  const memory = [theirs.mb, ours.mb].map((mb) => mb?.toFixed(0) ?? '-').join(', ')
  console.log(`| ${[name, ...cells, `${ratio.toFixed(2)}x`, memory, same ? 'same bytes' : 'OTHER'].join(' | ')} |`)
}
rmSync(temp, { recursive: true, force: true })
