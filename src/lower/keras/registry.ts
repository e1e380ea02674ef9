import { KERAS_LAYERS } from './index.js'
import type { LayerLowering } from './layer.js'
import { inputLowering, networkLowering } from './network.js'

const BY_CLASS = new Map<string, LayerLowering>(
  [networkLowering, inputLowering, ...KERAS_LAYERS].flatMap((lowering) =>
    lowering.classes.map((name): [string, LayerLowering] => [name, lowering]),
  ),
)

/** The lowering of a layer class, or undefined when ModelGate does not know it. */
export function findLayer(className: string): LayerLowering | undefined {
  return BY_CLASS.get(className)
}

/** All layer classes that run, models and inputs included, in registry order. */
export function kerasClasses(): readonly string[] {
  return [...BY_CLASS.keys()]
}
