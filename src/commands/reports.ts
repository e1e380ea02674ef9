import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReportFiles } from '../core/ports.js'
import type { PipelineResult } from '../core/result.js'
import { VERSION } from '../core/version.js'
import { RENDERERS, renderSarif, type RendererName, type ReportHistory, type SarifOptions } from '../report/index.js'
import { rules } from '../security/index.js'

/** Pages of the rules, as they were when this version was released. */
const PAGES = `https://github.com/modelgate/modelgate/blob/v${VERSION}/`

/** SARIF needs to know the rules besides the findings. */
export const SARIF_OPTIONS: SarifOptions = {
  version: VERSION,
  rules: rules.map(({ id, title, severity, why, remedy, docs }) => ({
    id,
    title,
    severity,
    description: why,
    remedy,
    docs: `${PAGES}${docs}`,
  })),
}

/**
 * Writes every report of a run into a folder.
 * @param history what was before it, for the page; null: nobody looked
 */
export async function writeReports(
  result: PipelineResult,
  folder: string,
  history: ReportHistory | null = null,
): Promise<ReportFiles> {
  await mkdir(folder, { recursive: true })
  const paths = new Map<RendererName, string>()
  for (const { name, file, render } of RENDERERS) {
    const path = join(folder, file)
    await writeFile(path, render(result, history))
    paths.set(name, path)
  }
  return {
    directory: folder,
    result: paths.get('json')!,
    summary: paths.get('summary')!,
    html: paths.get('html')!,
    junit: paths.get('junit')!,
    modelCard: paths.get('model_card')!,
    bom: paths.get('bom')!,
    sarif: await writeSarif(result, folder),
  }
}

async function writeSarif({ stages }: PipelineResult, folder: string): Promise<string | null> {
  const files = stages.security?.files ?? []
  if (files.length === 0) return null
  const path = join(folder, 'scan.sarif')
  await writeFile(path, renderSarif(files, SARIF_OPTIONS))
  return path
}
