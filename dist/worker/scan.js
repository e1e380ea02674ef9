import { scanWorker } from '../app/index.js'

await scanWorker()
