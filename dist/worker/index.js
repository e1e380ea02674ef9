import { worker } from '../app/index.js'

await worker()
