import { z } from 'zod'

/** When `drift` and `monitor` ask for a new model, and whom. */
export const retraining = z.strictObject({
  dispatch: z
    .enum(['off', 'repository', 'workflow'])
    .default('off')
    .describe(
      'On GitHub, start a retraining workflow. repository: repository_dispatch (needs contents: write). workflow: workflow_dispatch (needs actions: write). off: only the outputs tell. Elsewhere it is always off.',
    ),
  workflow: z
    .string()
    .regex(/^[A-Za-z0-9][\w.-]*\.ya?ml$/, 'the name of a file in .github/workflows')
    .default('retrain.yml')
    .describe('File in .github/workflows that retrains; its runs also tell whether the cool-down is over.'),
  event_type: z
    .string()
    .min(1)
    .max(100)
    .default('modelgate-retrain')
    .describe('Type of the repository_dispatch event.'),
  ref: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe('Branch or tag that workflow_dispatch runs on. null: that of the run that asks.'),
  triggers: z
    .array(z.enum(['drift', 'unhealthy']))
    .default(['drift'])
    .describe('What asks for a new model: drifted data, or a live model that is unhealthy (monitor).'),
  cooldown_hours: z
    .number()
    .min(0)
    .max(8760)
    .default(24)
    .describe('No new retraining within so many hours of the last one (needs actions: read).'),
})
