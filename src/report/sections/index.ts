import type { PipelineResult } from '../../core/result.js'
import type { Section } from '../document.js'
import { attentionSection } from './attention.js'
import { behaviourSection } from './behaviour.js'
import { checksSection } from './checks.js'
import { driftSection, qualitySection } from './data.js'
import { deploymentSection } from './deployment.js'
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
  modelSection,
  checksSection,
] as const satisfies readonly ((result: PipelineResult) => Section | null)[]

export function sectionsOf(result: PipelineResult): readonly Section[] {
  return SECTIONS.map((section) => section(result)).filter((section) => section !== null)
}
