/** Post step of the action: settles a deployment that a killed or cancelled main step left unverified. */
import { settleAfterRun } from './action-post.js'

await settleAfterRun()
