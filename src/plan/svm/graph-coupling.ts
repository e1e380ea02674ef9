import { unsupported } from '../../core/errors.js'
import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import type { PlattCurves } from './coupling.js'

export function graphCoupled(_g: GraphBuilder, _d: GraphValue, _c: number, _p: PlattCurves): GraphValue {
  throw unsupported('ONNX', 'probabilities coupled from pairs of classes')
}
