import { onnxWorker } from '../app/index.js'

await onnxWorker()
