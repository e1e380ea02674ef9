import type { HealthCheck, PipelineResult } from '../../core/result.js'
import type { Block, Cell, Section } from '../document.js'
import { inEnvironment } from '../overview.js'
import { checkCell, showMeasured, showNumber, statusWording } from '../wording.js'

/** Plan, what is live now, health checks and, if it came to that, the rollback. */
export function deploymentSection(result: PipelineResult): Section | null {
  const deployment = result.stages.deployment
  if (deployment === undefined) return null
  const { deployment_id, deployed_ref, sha256, previous, backup } = deployment
  const facts: readonly (readonly [string, Cell | null])[] = [
    ['Environment', deployment.environment],
    ['Target', deployment.target],
    ['Deployment', deployment_id],
    ['Live at', deployed_ref],
    ['sha256', sha256 === null ? null : { text: sha256, mono: true }],
    ['Before', previous === null ? null : `${previous.id}, sha256 ${previous.sha256}`],
    ['Backup', backup],
  ]
  const { word, tone } = statusWording(deployment.status)
  return {
    id: 'deployment',
    title: 'Deployment',
    fact: inEnvironment(deployment.environment, word),
    tone,
    blocks: [
      { kind: 'facts', facts: facts.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])) },
      ...(deployment.plan.length > 0 ? [{ kind: 'list' as const, items: deployment.plan }] : []),
      ...healthBlocks('Health check of the bytes read back', deployment.health_check),
      ...healthBlocks('Health check of what was restored', deployment.rollback_health_check),
    ],
  }
}

function healthBlocks(title: string, health: HealthCheck | null): readonly Block[] {
  if (health === null) return []
  return [
    {
      kind: 'table',
      caption: `${title}: score ${showNumber(health.score)}, at least ${showNumber(health.threshold)} wanted`,
      columns: [{ title: 'Result' }, { title: 'Check' }, { title: 'Found', numeric: true }, { title: 'What it means' }],
      rows: health.checks.map((check) => [
        checkCell(check),
        { text: check.id, mono: true },
        showMeasured(check.measured),
        check.message,
      ]),
    },
  ]
}
