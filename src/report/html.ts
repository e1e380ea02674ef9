import type { PipelineResult } from '../core/result.js'
import { html } from '../core/text.js'
import type { Section, Tone } from './document.js'
import { htmlBlock } from './html/blocks.js'
import type { ReportHistory } from './history.js'
import { STYLE } from './html/style.js'
import { stageTimeline } from './html/timeline.js'
import { verdictOf } from './overview.js'
import { sectionsOf } from './sections/index.js'
import { overallWording } from './wording.js'

/** No script, no font, no picture from anywhere: what the page shows is in the file, whatever a model is called. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

const TONE_WORD: Readonly<Record<Tone, string>> = { good: 'good', bad: 'problem', unsure: 'uncertain', quiet: '' }

/** The result as one self-contained page: opens offline, prints, follows the reader's light or dark setting. */
export function renderHtml(result: PipelineResult, history: ReportHistory | null = null): string {
  const verdict = verdictOf(result)
  const { tone } = overallWording(result.overall_status)
  const sections = sectionsOf(result, history)
  const digest = verdict.digest === null ? '' : `<span>sha256 <code>${html(verdict.digest)}</code></span>`
  return page({
    title: `${verdict.word}: ${html(verdict.model, 200)} - ModelGate`,
    body: `<header class="verdict ${tone}">
<p class="kicker">ModelGate report</p>
<h1><span class="word">${verdict.word}</span> ${html(verdict.status)}</h1>
<p class="model">${html(verdict.model)}</p>
<p class="line"><span>${html(verdict.count)}</span><span>${verdict.duration}</span>${digest}<span>environment ${html(result.environment)}</span></p>
</header>
<main>
<section class="next" aria-labelledby="next"><h2 id="next">What to do next</h2><p>${html(result.verdict.next_step)}</p></section>
${stageTimeline(result)}
${navigation(sections)}
${sections.map(htmlSection).join('\n')}
</main>
<footer><p>Run ${html(result.pipeline_id)}, started ${html(result.start_time)}. Nothing in the model file was executed to read it.</p></footer>`,
  })
}

/** The frame of every page. Both parts are HTML already. */
export function page({ title, body }: { readonly title: string; readonly body: string }): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`
}

function navigation(sections: readonly Section[]): string {
  const links = sections.map(
    ({ id, title, fact, tone }) =>
      `<li><a class="${tone}" href="#${id}"><strong>${html(title)}</strong><span>${html(fact, 120)}</span></a></li>`,
  )
  return `<nav aria-label="Sections"><ul>${links.join('')}</ul></nav>`
}

/** A section of any page. */
export function htmlSection(section: Section): string {
  const { id, title, fact, tone, blocks } = section
  const word = TONE_WORD[tone] === '' ? '' : `<span class="hidden">${TONE_WORD[tone]}: </span>`
  return `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title" class="${tone}">${html(title)} <small>${word}${html(fact)}</small></h2>
${blocks.map(htmlBlock).join('\n')}
</section>`
}
