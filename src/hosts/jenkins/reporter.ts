import { writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { messageOf } from '../../core/errors.js'
import type { FinishedRun, RunReporter } from '../../core/ports.js'
import { plain } from '../../core/text.js'

/** What a Jenkinsfile sets as `currentBuild.description`: Jenkins has no way to set it from a program's output. */
const DESCRIPTION = 'jenkins-description.txt'

/** Jenkins reads files: says which ones its junit and archiveArtifacts steps should be given, and writes the description. */
export function jenkinsReporter(env: Readonly<Record<string, string | undefined>>): RunReporter {
  // The steps take patterns below the workspace and no absolute paths.
  const inside = (path: string): string => relative(env['WORKSPACE'] ?? process.cwd(), path).replaceAll('\\', '/')
  return {
    publish: async (runs) => {
      const problems: string[] = []
      for (const { result, files } of runs) {
        if (files.junit !== null) process.stderr.write(`jenkins: junit '${inside(files.junit)}'\n`)
        process.stderr.write(`jenkins: archiveArtifacts '${inside(files.directory)}/**'\n`)
        try {
          await writeFile(join(files.directory, DESCRIPTION), descriptionOf(result))
        } catch (error) {
          problems.push(`${DESCRIPTION} was not written: ${messageOf(error)}`)
        }
      }
      return problems
    },
  }
}

function descriptionOf({ model_path, overall_status, model }: FinishedRun['result']): string {
  const digest = model === null ? '' : ` ${model.sha256.slice(0, 12)}`
  return `${overall_status} ${plain(model_path, 200)}${digest}\n`
}
