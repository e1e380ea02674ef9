// Opens HTML reports in headless Chromium, light, dark and at phone width, and looks for what a reader would stumble over:
// violations of WCAG 2.2 AA by axe, and anything loaded from elsewhere. Not part of the tests, since it needs a browser.
//
//   node scripts/check-report.mjs __tests__/fixtures/report/deployed.html __tests__/fixtures/report/hostile.html
//
// With --screenshots FOLDER it also keeps a picture of each page in each view there.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

const CHROMIUM = process.env['CHROMIUM'] ?? 'chromium'
const VIEWS = [
  { name: 'light', width: 1200, flags: ['--blink-settings=preferredColorScheme=1'] },
  { name: 'dark', width: 1200, flags: ['--blink-settings=preferredColorScheme=0'] },
  { name: 'phone', width: 390, flags: [] },
]
/** Of a picture; more makes no reader wiser. Unit: pixels. */
const MAX_HEIGHT = 12_000
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Runs in the page: every fold open, then axe; its answer takes the place of the page. */
const CHECK = `
for (const fold of document.querySelectorAll('details')) fold.open = true
const wide = document.documentElement.scrollWidth - innerWidth
const height = document.documentElement.scrollHeight
axe.run(document).then(({ violations }) => {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
  const told = violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.length, first: nodes[0].target.join(' ') }))
  const text = encodeURIComponent(JSON.stringify({ wide, height, dark: matchMedia('(prefers-color-scheme: dark)').matches, told, loaded }))
  document.body.innerHTML = '<p>ANSWER' + text + 'END</p>'
})`

const { values, positionals } = parseArgs({ allowPositionals: true, options: { screenshots: { type: 'string' } } })

/** Chromium's answer on stdout. */
function browse({ width, flags }, height, ...rest) {
  return execFileSync(
    CHROMIUM,
    [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--virtual-time-budget=30000'],
      ...[`--window-size=${width},${height}`, ...flags, ...rest],
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e8 },
  )
}

const folder = mkdtempSync(join(tmpdir(), 'report-'))
let bad = 0
try {
  for (const path of positionals) {
    const html = readFileSync(path, 'utf8')
    // The page forbids scripts, ours too.
    const page = html
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      .replace(
        '</body>',
        () => `<script>${axe.replaceAll('</script', '<\\/script')}</script><script>${CHECK}</script></body>`,
      )
    const file = join(folder, 'page.html')
    writeFileSync(file, page)
    for (const view of VIEWS) {
      const { name } = view
      const dom = browse(view, 900, '--dump-dom', `file://${file}`)
      const answer = /ANSWER(.*?)END/.exec(dom)
      if (answer === null) throw new Error(`${path}, ${name}: axe gave no answer`)
      const { dark, told, loaded, wide, height } = JSON.parse(decodeURIComponent(answer[1]))
      if (name === 'dark' && !dark) throw new Error('this Chromium does not take the dark setting')
      bad += told.length + loaded.length + (wide > 0 ? 1 : 0)
      console.log(`${path}, ${name}: ${told.length} violations, ${loaded.length} requests`)
      for (const { id, impact, nodes, first } of told) console.log(`  ${impact} ${id}, ${nodes} times, first ${first}`)
      if (wide > 0) console.log(`  the page is ${wide} px wider than the screen`)
      for (const url of loaded) console.log(`  loaded ${url}`)
      if (values.screenshots === undefined) continue
      const picture = join(values.screenshots, `${basename(path, '.html')}-${name}.png`)
      browse(view, Math.min(height, MAX_HEIGHT), `--screenshot=${picture}`, `file://${resolve(path)}`)
    }
  }
} finally {
  rmSync(folder, { recursive: true })
}
process.exit(bad === 0 ? 0 : 1)
