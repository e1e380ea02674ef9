import { judgeProcess } from '../app/index.js'

await judgeProcess()
