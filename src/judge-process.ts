/** Entry of a process that judges models for a run: `cli` or `action` says whose surroundings it makes. */
import { openJudge, type Judge, type JudgeAnswer, type JudgeRequest, type Surroundings } from './commands/index.js'
import { isModelGateError, messageOf, ModelGateError } from './core/errors.js'
import { givenWords } from './inputs/index.js'

const [kind = 'cli', workingDirectory = process.cwd()] = process.argv.slice(2)

const answer = (message: JudgeAnswer): void => {
  process.send?.(message)
}

async function makeSurroundings(): Promise<Surroundings> {
  if (kind === 'action') {
    const [{ actionSurroundings }, { readActionInputs }, { githubContext }] = await Promise.all([
      import('./action.js'),
      import('./inputs/index.js'),
      import('./hosts/index.js'),
    ])
    return actionSurroundings(readActionInputs(), githubContext(process.env))
  }
  return (await import('./surroundings.js')).cliSurroundings(workingDirectory)
}

const stopped = new AbortController()
let judge: Judge | undefined

async function carryOut(request: JudgeRequest): Promise<void> {
  if (request.kind === 'open') {
    const { values, positionals, settings } = request
    const surroundings = await makeSurroundings()
    // Steps of several models, line by line among each other, tell nobody anything; the run tells of each model.
    const log = { ...surroundings.log, progress: () => undefined }
    const signal = AbortSignal.any([surroundings.signal, stopped.signal])
    judge = await openJudge(givenWords('run', values, positionals), { ...surroundings, log }, settings, { signal })
    answer({ kind: 'ready' })
  } else if (request.kind === 'stop') {
    stopped.abort(new ModelGateError(request.code, request.message))
  } else if (judge !== undefined) answer({ kind: 'judged', run: await judge.judge(request.model) })
}

process.on('message', (request: JudgeRequest) => {
  carryOut(request).catch((error: unknown) => {
    const { code = null, remedy } = isModelGateError(error) ? error : {}
    answer({ kind: 'broke', code, message: messageOf(error), remedy })
  })
})

// The run has no more models, or has ended.
process.on('disconnect', () => {
  void (judge?.close() ?? Promise.resolve()).finally(() => process.exit())
})
