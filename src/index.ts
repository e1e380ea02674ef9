/** GitHub Action entry. The first line is written before anything heavy is loaded. */
import { VERSION } from './core/version.js'

process.stdout.write(`ModelGate ${VERSION} on Node ${process.version}\n`)
const { runAction } = await import('./action.js')
await runAction()
