import type { LoweringEntry } from '../sklearn/lowering.js'
import { ENCODER_CLASSES } from './classes.js'

export const CATEGORY_ENCODERS_LOWERINGS: readonly LoweringEntry[] = [
  { classes: ENCODER_CLASSES, load: async () => (await import('./encoders.js')).categoryEncodersLowering },
]
