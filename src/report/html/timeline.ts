import type { PipelineResult } from '../../core/result.js'
import { html } from '../../core/text.js'
import { stageViews, type StageView } from '../overview.js'
import { showDuration, statusWording } from '../wording.js'

/** One row a stage: verdict, key fact and a bar that stands where the stage ran; bars above each other ran side by side. */
export function stageTimeline(result: PipelineResult): string {
  const views = stageViews(result)
  if (views.length === 0) return '<p>No stage ran.</p>'
  const end = Math.max(...views.map(({ result: stage }) => startOf(stage) + stage.duration_ms), 1)
  const rows = views.map(({ title, result: stage, fact }) => {
    const { word, symbol, tone } = statusWording(stage.status)
    const percent = (milliseconds: number): number => Math.round((milliseconds / end) * 1000) / 10
    const bar = `left:${Math.min(percent(startOf(stage)), 99)}%;width:${percent(stage.duration_ms)}%`
    return `<tr><th scope="row">${title}</th><td><span class="tag ${tone}"><span aria-hidden="true">${symbol} </span>${word}</span></td><td>${html(fact)}</td><td class="when" data-label="Time">${timeOf(stage)}<span class="lane" aria-hidden="true"><span class="${tone}" style="${bar}"></span></span></td></tr>`
  })
  return `<section aria-labelledby="stages"><h2 id="stages">Stages</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Result and time of each stage"><table class="timeline">
<thead><tr><th scope="col">Stage</th><th scope="col">Result</th><th scope="col">Key fact</th><th scope="col">Time</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div></section>`
}

/** Stages that begin together do so some milliseconds apart. */
const NOTICEABLE_MS = 50

type Stage = StageView['result']

function startOf({ started_ms = 0 }: Stage): number {
  return started_ms
}

function timeOf({ started_ms, duration_ms }: Stage): string {
  const begun = (started_ms ?? 0) < NOTICEABLE_MS ? '' : `, after ${showDuration(started_ms!)}`
  return `${showDuration(duration_ms)}${begun}`
}
