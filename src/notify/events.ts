import type { OverallStatus, PipelineResult } from '../core/result.js'

/** What a run can be news of. A webhook hears of a run when one of its events is among those that were asked for. */
const NOTIFY_EVENTS = ['failure', 'success', 'change', 'rollback'] as const

export type NotifyEvent = (typeof NOTIFY_EVENTS)[number]

/** @param before status of the run of this model and environment before it; null: none is known, which is news as well */
export function eventsOf(
  { verdict, overall_status }: Pick<PipelineResult, 'verdict' | 'overall_status'>,
  before: OverallStatus | null,
): readonly NotifyEvent[] {
  const happened: Readonly<Record<NotifyEvent, boolean>> = {
    failure: !verdict.passed,
    success: verdict.passed,
    change: before !== overall_status,
    rollback: overall_status === 'rolled_back',
  }
  return NOTIFY_EVENTS.filter((event) => happened[event])
}
