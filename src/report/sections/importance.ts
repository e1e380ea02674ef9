import type { PipelineResult } from '../../core/result.js'
import type { Section } from '../document.js'
import { showNumber } from '../wording.js'
import { reasonBlock } from './performance.js'

/** Permutation importances, largest first, with two standard errors as whiskers. */
export function importanceSection(result: PipelineResult): Section | null {
  const importance = result.stages.validation?.feature_importance
  if (importance === undefined) return null
  const { stability, threshold, importances } = importance
  const stable = stability !== null && stability >= threshold
  return {
    id: 'importance',
    title: 'Feature importance',
    fact:
      stability === null
        ? (importance.reason ?? 'not evaluated')
        : `stability ${showNumber(stability)}, at least ${showNumber(threshold)} wanted`,
    tone: stability === null ? 'quiet' : stable ? 'good' : 'bad',
    blocks:
      importances.length === 0
        ? [reasonBlock(importance.reason)]
        : [
            {
              kind: 'bars',
              caption: 'Loss of score when the feature is shuffled, with two standard errors',
              other: 'deployed',
              bars: importances
                .toSorted((a, b) => b.importance - a.importance)
                .map(({ feature, importance: value, noise, deployed }) => ({
                  label: feature,
                  value,
                  error: 2 * noise,
                  other: deployed,
                })),
            },
          ],
  }
}
