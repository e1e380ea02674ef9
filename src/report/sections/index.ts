import type { PipelineResult } from '../../core/result.js'
import type { Section } from '../document.js'
import type { ReportHistory } from '../history.js'
import { attentionSection } from './attention.js'
import { behaviourSection } from './behaviour.js'
import { checksSection } from './checks.js'
import { driftSection, qualitySection } from './data.js'
import { deploymentSection } from './deployment.js'
import { historySection } from './history.js'
import { importanceSection } from './importance.js'
import { modelSection } from './model.js'
import { performanceSection } from './performance.js'
import { securitySection } from './security.js'

/** The sections of a report in reading order. */
const SECTIONS = [
  attentionSection,
  performanceSection,
  behaviourSection,
  driftSection,
  qualitySection,
  importanceSection,
  securitySection,
  deploymentSection,
  historySection,
  modelSection,
  checksSection,
] as const satisfies readonly ((result: PipelineResult, history: ReportHistory | null) => Section | null)[]

/** @param history null: nobody looked for one, and there is no section of it */
export function sectionsOf(result: PipelineResult, history: ReportHistory | null = null): readonly Section[] {
  return SECTIONS.map((section) => section(result, history)).filter((section) => section !== null)
}
