import { denseLowering } from './dense.js'
import type { LayerLowering } from './layer.js'

/** Every layer class that ModelGate runs. Sequential, Functional and InputLayer are the engine's own (model.ts). */
export const KERAS_LAYERS: readonly LayerLowering[] = [denseLowering]
