import {
  activationLowering,
  eluLowering,
  leakyReluLowering,
  preluLowering,
  reluLowering,
  softmaxLowering,
  thresholdedReluLowering,
} from './activation-layers.js'
import { croppingLowering, zeroPaddingLowering } from './borders.js'
import { convTransposeLowering } from './conv-transpose.js'
import { convolutionLowering } from './convolution.js'
import { denseLowering } from './dense.js'
import { depthwiseLowering, separableLowering } from './depthwise.js'
import { dotLowering } from './dot.js'
import { einsumDenseLowering } from './einsum-dense.js'
import { embeddingLowering } from './embedding.js'
import { identityLowering } from './identity.js'
import type { LayerLowering } from './layer.js'
import { maskingLowering } from './masking.js'
import { concatenateLowering, mergeLowerings } from './merging.js'
import {
  batchNormalizationLowering,
  groupNormalizationLowering,
  layerNormalizationLowering,
  rmsNormalizationLowering,
  spectralNormalizationLowering,
  unitNormalizationLowering,
} from './normalization.js'
import { normalizationLowering, rescalingLowering } from './numbers-in.js'
import {
  averagePoolingLowering,
  globalAveragePoolingLowering,
  globalMaxPoolingLowering,
  maxPoolingLowering,
} from './pooling.js'
import { tensorflowOperationLowering } from './operations.js'
import { additiveAttentionLowering, attentionLowering } from './attention/dense-attention.js'
import { groupedQueryAttentionLowering } from './attention/grouped-query.js'
import { multiHeadAttentionLowering } from './attention/multi-head.js'
import { categoryEncodingLowering } from './preprocessing/category-encoding.js'
import { discretizationLowering } from './preprocessing/discretization.js'
import { hashingLowering } from './preprocessing/hashing.js'
import { integerLookupLowering } from './preprocessing/integer-lookup.js'
import { stringLookupLowering } from './preprocessing/string-lookup.js'
import { textVectorizationLowering } from './preprocessing/text-vectorization.js'
import { bidirectionalLowering } from './recurrent/bidirectional.js'
import { convLstmLowering } from './recurrent/conv-lstm.js'
import {
  cellLowering,
  gruLowering,
  lstmLowering,
  rnnLowering,
  simpleRnnLowering,
  stackedCellsLowering,
} from './recurrent/layers.js'
import { timeDistributedLowering } from './recurrent/time-distributed.js'
import { centerCropLowering, resizingLowering, upSamplingLowering } from './resampling.js'
import { flattenLowering, permuteLowering, repeatVectorLowering, reshapeLowering } from './reshaping.js'

/** Every layer class that ModelGate runs. Sequential, Functional and InputLayer are the engine's own (network.ts). */
export const KERAS_LAYERS: readonly LayerLowering[] = [
  denseLowering,
  einsumDenseLowering,
  embeddingLowering,
  convolutionLowering,
  convTransposeLowering,
  depthwiseLowering,
  separableLowering,
  maxPoolingLowering,
  averagePoolingLowering,
  globalMaxPoolingLowering,
  globalAveragePoolingLowering,
  batchNormalizationLowering,
  layerNormalizationLowering,
  groupNormalizationLowering,
  unitNormalizationLowering,
  rmsNormalizationLowering,
  spectralNormalizationLowering,
  flattenLowering,
  reshapeLowering,
  permuteLowering,
  repeatVectorLowering,
  croppingLowering,
  zeroPaddingLowering,
  upSamplingLowering,
  resizingLowering,
  centerCropLowering,
  ...mergeLowerings,
  concatenateLowering,
  dotLowering,
  activationLowering,
  reluLowering,
  leakyReluLowering,
  preluLowering,
  eluLowering,
  thresholdedReluLowering,
  softmaxLowering,
  identityLowering,
  maskingLowering,
  rescalingLowering,
  normalizationLowering,
  lstmLowering,
  gruLowering,
  simpleRnnLowering,
  rnnLowering,
  cellLowering,
  stackedCellsLowering,
  bidirectionalLowering,
  timeDistributedLowering,
  convLstmLowering,
  multiHeadAttentionLowering,
  groupedQueryAttentionLowering,
  attentionLowering,
  additiveAttentionLowering,
  tensorflowOperationLowering,
  categoryEncodingLowering,
  discretizationLowering,
  hashingLowering,
  integerLookupLowering,
  stringLookupLowering,
  textVectorizationLowering,
]
