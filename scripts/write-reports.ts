// Writes the HTML reports of __tests__/report/situations.ts into a folder, to be looked at and checked in a browser:
//
//   npx tsx scripts/write-reports.ts /tmp/reports
//   node scripts/check-report.mjs --screenshots /tmp/reports /tmp/reports/*.html
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SITUATIONS } from '../__tests__/report/situations.js'
import { renderHtml } from '../src/report/index.js'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Give a folder for the pages.')
mkdirSync(folder, { recursive: true })
for (const { name, result, history } of SITUATIONS)
  writeFileSync(join(folder, `${name}.html`), renderHtml(result, history))
