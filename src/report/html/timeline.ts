import type { PipelineResult } from '../../core/result.js'
import { html } from '../../core/text.js'
import { stageViews } from '../overview.js'
import { showDuration, statusWording } from '../wording.js'

/** One row a stage: verdict, key fact and a bar of its time on a common scale. */
export function stageTimeline(result: PipelineResult): string {
  const views = stageViews(result)
  if (views.length === 0) return '<p>No stage ran.</p>'
  const longest = Math.max(...views.map(({ result: stage }) => stage.duration_ms), 1)
  const rows = views.map(({ title, result: stage, fact }) => {
    const { word, symbol, tone } = statusWording(stage.status)
    const width = Math.round((stage.duration_ms / longest) * 1000) / 10
    return `<tr><th scope="row">${title}</th><td><span class="tag ${tone}"><span aria-hidden="true">${symbol} </span>${word}</span></td><td>${html(fact)}</td><td class="number">${showDuration(stage.duration_ms)}<span class="meter" aria-hidden="true"><span style="width:${width}%"></span></span></td></tr>`
  })
  return `<section aria-labelledby="stages"><h2 id="stages">Stages</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Result and time of each stage"><table>
<thead><tr><th scope="col">Stage</th><th scope="col">Result</th><th scope="col">Key fact</th><th scope="col" class="number">Time</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div></section>`
}
