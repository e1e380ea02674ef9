import type { CheckResult } from '../../core/result.js'
import { check } from '../check.js'
import type { StageContext } from '../context.js'
import { NOT_TRIED, sampleFor } from './integration.js'
import { predictSample, SAMPLE_ROWS } from './sample.js'

/** Repeats of the latency measurement; the fastest counts, since noise of a shared runner only adds. */
const REPEATS = 3

/** Loading below the limit, and 100 predictions below the limit. Times stand in `measured` (seconds) only. */
export async function performanceTests(context: StageContext): Promise<CheckResult[]> {
  const { clock, config, model: source } = context
  const { max_loading_seconds, max_prediction_seconds } = config.testing
  return [
    await check(clock, 'performance.loading', async () => {
      const { loadSeconds } = await source.open()
      return limited(loadSeconds, max_loading_seconds, 'loading')
    }),
    await check(clock, 'performance.prediction', async () => {
      const { model } = await source.open()
      const sample = await sampleFor(context, model)
      const { rows } = sample
      if ((await predictSample(model, sample)) === null) return NOT_TRIED
      let fastest = Infinity
      for (let repeat = 0; repeat < REPEATS; repeat++) {
        const start = clock.elapsed()
        await model.predict(rows)
        fastest = Math.min(fastest, (clock.elapsed() - start) / 1000)
      }
      return limited(fastest * (SAMPLE_ROWS / rows.rows), max_prediction_seconds, `${SAMPLE_ROWS} predictions`)
    }),
  ]
}

function limited(seconds: number, limit: number, what: string) {
  const within = seconds <= limit
  return {
    status: within ? ('passed' as const) : ('failed' as const),
    measured: seconds,
    threshold: limit,
    message: within ? `${what} within ${limit} s` : `${what} took longer than ${limit} s`,
  }
}
