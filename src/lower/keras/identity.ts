import type { LayerLowering } from './layer.js'

/** Layers that only act while a model is trained. */
export const identityLowering: LayerLowering = {
  classes: [
    'Dropout',
    'SpatialDropout1D',
    'SpatialDropout2D',
    'SpatialDropout3D',
    'AlphaDropout',
    'GaussianDropout',
    'GaussianNoise',
    'ActivityRegularization',
    'Identity',
    'RandomFlip',
    'RandomTranslation',
    'RandomRotation',
    'RandomZoom',
    'RandomContrast',
    'RandomBrightness',
  ],
  masks: 'pass',
  ignores: [
    'rate',
    'stddev',
    'alpha',
    'l1',
    'l2',
    'mode',
    'data_format',
    'factor',
    'height_factor',
    'width_factor',
    'fill_mode',
    'fill_value',
    'interpolation',
    'value_range',
  ],
  lower(_, call) {
    call.argument('training', 1)
    return call.input
  },
}
