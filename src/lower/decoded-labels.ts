import { unsupported } from '../core/errors.js'
import { Attributes, canonicalClass, type PyObject } from '../formats/index.js'
import type { Lowered } from '../plan/index.js'

const ENCODER = 'sklearn.preprocessing.LabelEncoder'

export function isLabelEncoder({ className }: PyObject): boolean {
  return className !== null && canonicalClass(className) === ENCODER
}

/**
 * A classifier of the numbers of a LabelEncoder as one of the labels themselves: `encoder.inverse_transform(predict(X))`.
 * @throws ModelGateError code 'unsupported' when the classes are not the encoder's numbers
 */
export function decodeLabels(model: Lowered, encoder: PyObject): Lowered {
  const names = Attributes.of(encoder).labels('classes_')
  const { classes, className } = model
  if (classes === null || model.outputs !== 1 || model.infer === undefined) {
    throw unsupported(className, 'it gives no classes that a LabelEncoder could name', 'Leave the LabelEncoder out.')
  }
  const isNumbered = classes.every(
    (label) => typeof label === 'number' && Number.isInteger(label) && label >= 0 && label < names.length,
  )
  if (!isNumbered) {
    throw unsupported(
      className,
      `its classes are not the numbers 0 to ${names.length - 1} of the LabelEncoder`,
      'Leave the LabelEncoder out, or name the one that made the labels.',
    )
  }
  return { ...model, classes: classes.map((label) => names[label as number]!) }
}
