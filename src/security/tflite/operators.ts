import { isAllowedModule } from '../policy.js'
import { type ScanContext } from '../scan-context.js'
import { fileInputOf, reachesOut } from '../tensorflow/operators.js'

/** Operators under a name that TensorFlow Lite itself brings along (tensorflow/lite/kernels, register_ref and custom ops). */
const OWN_CUSTOM: ReadonlySet<string> = new Set([
  'TFLite_Detection_PostProcess',
  'AudioSpectrogram',
  'Mfcc',
  'NumericVerify',
  'Multinomial',
  'RandomStandardNormal',
  'RandomUniform',
])

const FLEX = 'Flex'

/** Judges an operator that is not built in by its name; `Flex` in front says that TensorFlow itself runs it. */
export function judgeCustomOperator(name: string, offset: number, context: ScanContext): void {
  const { findings, location, policy } = context
  if (OWN_CUSTOM.has(name)) return
  const isFlex = name.startsWith(FLEX)
  const operator = isFlex ? name.slice(FLEX.length) : name
  if (reachesOut(operator) || fileInputOf(operator) !== undefined) {
    findings.add('tensorflow-file-op', { message: `operator ${name}`, location, offset })
  } else if (isFlex) findings.add('tflite-flex-op', { message: `operator ${name}`, location, offset })
  else if (isAllowedModule(policy, name)) {
    findings.add('policy-exception', { message: `operator ${name}; it is allowed`, location, offset })
  } else findings.add('tflite-custom-op', { message: `operator ${name}`, location, offset })
}
