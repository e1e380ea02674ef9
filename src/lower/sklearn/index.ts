import { adaBoostLowering } from './ada-boost.js'
import { baggingLowering } from './bagging.js'
import { binarizerLowering } from './binarizer.js'
import { columnTransformerLowering } from './column-transformer.js'
import { decisionTreeLowering } from './decision-tree.js'
import { discreteNaiveBayesLowering } from './discrete-naive-bayes.js'
import { discretizerLowering } from './discretizer.js'
import { dummyLowering } from './dummy.js'
import { featureSelectionLowering } from './feature-selection.js'
import { featureUnionLowering } from './feature-union.js'
import { forestLowering } from './forest.js'
import { functionTransformerLowering } from './function-transformer.js'
import { gaussianNaiveBayesLowering } from './gaussian-naive-bayes.js'
import { gradientBoostingLowering } from './gradient-boosting.js'
import { histogramBoostingLowering } from './histogram-boosting.js'
import { isolationForestLowering } from './isolation-forest.js'
import { linearClassifiersLowering } from './linear-classifiers.js'
import { linearRegressorsLowering } from './linear-regressors.js'
import type { Lowering } from './lowering.js'
import { missingIndicatorLowering } from './missing-indicator.js'
import { neighboursLowering } from './neighbours.js'
import { normalizerLowering } from './normalizer.js'
import { oneHotEncoderLowering } from './one-hot-encoder.js'
import { ordinalEncoderLowering } from './ordinal-encoder.js'
import { perceptronLowering } from './perceptron.js'
import { pipelineLowering } from './pipeline.js'
import { polynomialFeaturesLowering } from './polynomial-features.js'
import { powerTransformerLowering } from './power-transformer.js'
import { projectionsLowering } from './projections.js'
import { scalersLowering } from './scalers.js'
import { searchLowering } from './search.js'
import { simpleImputerLowering } from './simple-imputer.js'
import { svmLowering } from './svm.js'
import {
  hashingVectorizerLowering,
  tfidfTransformerLowering,
  vocabularyVectorizersLowering,
} from './text-vectorizers.js'
import { votingLowering } from './voting.js'
import { stackingLowering } from './stacking.js'
import { calibrationLowering } from './calibration.js'
import { isotonicLowering } from './isotonic.js'
import { oneVsRestLowering } from './one-vs-rest.js'
import { constantPredictorLowering } from './constant-predictor.js'
import { oneVsOneLowering } from './one-vs-one.js'
import { outputCodeLowering } from './output-code.js'
import { multiOutputLowering } from './multi-output.js'
import { chainsLowering } from './chains.js'
import { transformedTargetLowering } from './transformed-target.js'
import { kMeansLowering } from './k-means.js'
import { linearDiscriminantLowering, quadraticDiscriminantLowering } from './discriminant-analysis.js'
import { quantileTransformerLowering } from './quantile-transformer.js'
import { splineTransformerLowering } from './spline-transformer.js'
import { targetEncoderLowering } from './target-encoder.js'
import { categoricalNaiveBayesLowering } from './categorical-naive-bayes.js'
import { knnImputerLowering } from './knn-imputer.js'
import { iterativeImputerLowering } from './iterative-imputer.js'
import { kernelRidgeLowering } from './kernel-ridge.js'
import { kernelCentererLowering, kernelPcaLowering, nystroemLowering, rbfSamplerLowering } from './kernel-features.js'
import { linearTransformersLowering } from './linear-transformers.js'
import { partialLeastSquaresLowering } from './partial-least-squares.js'
import { gaussianMixtureLowering } from './gaussian-mixture.js'
import {
  gaussianProcessClassifierLowering,
  gaussianProcessRegressorLowering,
  laplaceClassifierLowering,
} from './gaussian-process.js'
import { radiusNeighboursLowering } from './radius-neighbours.js'
import { ellipticEnvelopeLowering, linearDetectorLowering, localOutlierFactorLowering } from './novelty.js'
import { nearestCentresLowering, nearestCentroidLowering } from './nearest-centres.js'
import { consensusLowering, frozenLowering, selfTrainingLowering } from './delegates.js'
import { thresholdsLowering } from './thresholds.js'
import { bisectingKMeansLowering } from './bisecting-k-means.js'
import { dictVectorizerLowering } from './dict-vectorizer.js'
import { matrixFactorizationLowering, topicsLowering } from './factorizations.js'
import { featureAgglomerationLowering } from './feature-agglomeration.js'
import { additiveChiSquaredLowering, polynomialSketchLowering, skewedChiSquaredLowering } from './feature-maps.js'
import { labelBinarizerLowering, labelEncoderLowering } from './label-encoders.js'
import { labelSpreadingLowering } from './label-spreading.js'
import {
  boltzmannMachineLowering,
  factorAnalysisLowering,
  singularPartialLeastSquaresLowering,
  sparseComponentsLowering,
} from './latent-projections.js'
import { isomapLowering, locallyLinearLowering } from './manifolds.js'
import { nearestGraphLowering, radiusGraphLowering } from './neighbour-graphs.js'
import { sparseCodingLowering } from './sparse-coding.js'
import { randomTreesEmbeddingLowering } from './random-trees-embedding.js'

/** Every estimator of scikit-learn that ModelGate runs itself. One line a file; a class is found by its canonical name. */
export const SKLEARN_LOWERINGS = [
  // composition
  pipelineLowering,
  columnTransformerLowering,
  featureUnionLowering,
  searchLowering,
  votingLowering,
  stackingLowering,
  calibrationLowering,
  oneVsRestLowering,
  oneVsOneLowering,
  outputCodeLowering,
  constantPredictorLowering,
  multiOutputLowering,
  chainsLowering,
  frozenLowering,
  selfTrainingLowering,
  consensusLowering,
  thresholdsLowering,
  transformedTargetLowering,
  // linear models
  linearRegressorsLowering,
  linearClassifiersLowering,
  linearDiscriminantLowering,
  quadraticDiscriminantLowering,
  isotonicLowering,
  kMeansLowering,
  bisectingKMeansLowering,
  // kernels, neighbours, networks, likelihoods
  svmLowering,
  neighboursLowering,
  perceptronLowering,
  gaussianNaiveBayesLowering,
  discreteNaiveBayesLowering,
  categoricalNaiveBayesLowering,
  radiusNeighboursLowering,
  nearestCentroidLowering,
  nearestCentresLowering,
  localOutlierFactorLowering,
  ellipticEnvelopeLowering,
  linearDetectorLowering,
  labelSpreadingLowering,
  kernelRidgeLowering,
  gaussianProcessRegressorLowering,
  gaussianProcessClassifierLowering,
  laplaceClassifierLowering,
  gaussianMixtureLowering,
  // trees and ensembles
  decisionTreeLowering,
  forestLowering,
  gradientBoostingLowering,
  histogramBoostingLowering,
  adaBoostLowering,
  baggingLowering,
  isolationForestLowering,
  dummyLowering,
  randomTreesEmbeddingLowering,
  // preprocessing
  scalersLowering,
  simpleImputerLowering,
  oneHotEncoderLowering,
  ordinalEncoderLowering,
  projectionsLowering,
  functionTransformerLowering,
  normalizerLowering,
  binarizerLowering,
  polynomialFeaturesLowering,
  powerTransformerLowering,
  discretizerLowering,
  missingIndicatorLowering,
  featureSelectionLowering,
  quantileTransformerLowering,
  splineTransformerLowering,
  targetEncoderLowering,
  knnImputerLowering,
  iterativeImputerLowering,
  kernelPcaLowering,
  nystroemLowering,
  rbfSamplerLowering,
  linearTransformersLowering,
  partialLeastSquaresLowering,
  singularPartialLeastSquaresLowering,
  factorAnalysisLowering,
  sparseComponentsLowering,
  boltzmannMachineLowering,
  matrixFactorizationLowering,
  topicsLowering,
  sparseCodingLowering,
  kernelCentererLowering,
  additiveChiSquaredLowering,
  skewedChiSquaredLowering,
  polynomialSketchLowering,
  featureAgglomerationLowering,
  nearestGraphLowering,
  radiusGraphLowering,
  isomapLowering,
  locallyLinearLowering,
  labelEncoderLowering,
  labelBinarizerLowering,
  dictVectorizerLowering,
  // text
  vocabularyVectorizersLowering,
  hashingVectorizerLowering,
  tfidfTransformerLowering,
] as const satisfies readonly Lowering[]
