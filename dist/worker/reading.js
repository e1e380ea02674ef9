import { readingWorker } from '../app/index.js'

await readingWorker()
