/** Opens a model that sleeps for ever and ignores signals, and is gone without a word: what an out-of-memory kill does. */
import { access, instance, numbers, open, processesOf, request } from './support.js'

const temp = process.argv[2]!
const { model } = await open(request(instance('attacks', 'StubbornSleep')), access(temp))
void model.predict(numbers()).catch(() => undefined)
setTimeout(() => {
  if (processesOf(temp).length !== 1) process.exit(1)
  process.kill(process.pid, 'SIGKILL')
}, 300)
