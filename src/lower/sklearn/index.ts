import type { LoweringEntry } from './lowering.js'

/**
 * Every estimator of scikit-learn that ModelGate runs itself, by canonical name. A file is loaded when a model holds one
 * of its classes: a start must not pay for the estimators that it does not use.
 */
export const SKLEARN_LOWERINGS = [
  // composition
  {
    classes: ['sklearn.pipeline.Pipeline', 'imblearn.pipeline.Pipeline'],
    load: async () => (await import('./pipeline.js')).pipelineLowering,
  },
  {
    classes: ['sklearn.compose.ColumnTransformer'],
    load: async () => (await import('./column-transformer.js')).columnTransformerLowering,
  },
  {
    classes: ['sklearn.pipeline.FeatureUnion'],
    load: async () => (await import('./feature-union.js')).featureUnionLowering,
  },
  {
    classes: [
      'sklearn.model_selection.GridSearchCV',
      'sklearn.model_selection.RandomizedSearchCV',
      'sklearn.model_selection.HalvingGridSearchCV',
      'sklearn.model_selection.HalvingRandomSearchCV',
    ],
    load: async () => (await import('./search.js')).searchLowering,
  },
  {
    classes: ['sklearn.ensemble.VotingClassifier', 'sklearn.ensemble.VotingRegressor'],
    load: async () => (await import('./voting.js')).votingLowering,
  },
  {
    classes: ['sklearn.ensemble.StackingClassifier', 'sklearn.ensemble.StackingRegressor'],
    load: async () => (await import('./stacking.js')).stackingLowering,
  },
  {
    classes: ['sklearn.calibration.CalibratedClassifierCV'],
    load: async () => (await import('./calibration.js')).calibrationLowering,
  },
  {
    classes: ['sklearn.multiclass.OneVsRestClassifier'],
    load: async () => (await import('./one-vs-rest.js')).oneVsRestLowering,
  },
  {
    classes: ['sklearn.multiclass.OneVsOneClassifier'],
    load: async () => (await import('./one-vs-one.js')).oneVsOneLowering,
  },
  {
    classes: ['sklearn.multiclass.OutputCodeClassifier'],
    load: async () => (await import('./output-code.js')).outputCodeLowering,
  },
  {
    classes: ['sklearn.multiclass._ConstantPredictor'],
    load: async () => (await import('./constant-predictor.js')).constantPredictorLowering,
  },
  {
    classes: ['sklearn.multioutput.MultiOutputClassifier', 'sklearn.multioutput.MultiOutputRegressor'],
    load: async () => (await import('./multi-output.js')).multiOutputLowering,
  },
  {
    classes: ['sklearn.multioutput.ClassifierChain', 'sklearn.multioutput.RegressorChain'],
    load: async () => (await import('./chains.js')).chainsLowering,
  },
  {
    classes: ['sklearn.frozen.FrozenEstimator'],
    load: async () => (await import('./delegates.js')).frozenLowering,
  },
  {
    classes: ['sklearn.semi_supervised.SelfTrainingClassifier'],
    load: async () => (await import('./delegates.js')).selfTrainingLowering,
  },
  {
    classes: ['sklearn.linear_model.RANSACRegressor'],
    load: async () => (await import('./delegates.js')).consensusLowering,
  },
  {
    classes: ['sklearn.model_selection.FixedThresholdClassifier', 'sklearn.model_selection.TunedThresholdClassifierCV'],
    load: async () => (await import('./thresholds.js')).thresholdsLowering,
  },
  {
    classes: ['sklearn.compose.TransformedTargetRegressor'],
    load: async () => (await import('./transformed-target.js')).transformedTargetLowering,
  },
  // linear models
  {
    classes: [
      'sklearn.linear_model.LinearRegression',
      'sklearn.linear_model.Ridge',
      'sklearn.linear_model.RidgeCV',
      'sklearn.linear_model.Lasso',
      'sklearn.linear_model.LassoCV',
      'sklearn.linear_model.ElasticNet',
      'sklearn.linear_model.ElasticNetCV',
      'sklearn.linear_model.MultiTaskLasso',
      'sklearn.linear_model.MultiTaskLassoCV',
      'sklearn.linear_model.MultiTaskElasticNet',
      'sklearn.linear_model.MultiTaskElasticNetCV',
      'sklearn.linear_model.Lars',
      'sklearn.linear_model.LarsCV',
      'sklearn.linear_model.LassoLars',
      'sklearn.linear_model.LassoLarsCV',
      'sklearn.linear_model.LassoLarsIC',
      'sklearn.linear_model.OrthogonalMatchingPursuit',
      'sklearn.linear_model.OrthogonalMatchingPursuitCV',
      'sklearn.linear_model.BayesianRidge',
      'sklearn.linear_model.ARDRegression',
      'sklearn.linear_model.HuberRegressor',
      'sklearn.linear_model.TheilSenRegressor',
      'sklearn.linear_model.QuantileRegressor',
      'sklearn.linear_model.SGDRegressor',
      'sklearn.linear_model.PassiveAggressiveRegressor',
      'sklearn.linear_model.PoissonRegressor',
      'sklearn.linear_model.GammaRegressor',
      'sklearn.linear_model.TweedieRegressor',
      'sklearn.svm.LinearSVR',
    ],
    load: async () => (await import('./linear-regressors.js')).linearRegressorsLowering,
  },
  {
    classes: [
      'sklearn.linear_model.LogisticRegression',
      'sklearn.linear_model.LogisticRegressionCV',
      'sklearn.linear_model.SGDClassifier',
      'sklearn.linear_model.Perceptron',
      'sklearn.linear_model.PassiveAggressiveClassifier',
      'sklearn.linear_model.RidgeClassifier',
      'sklearn.linear_model.RidgeClassifierCV',
      'sklearn.svm.LinearSVC',
    ],
    load: async () => (await import('./linear-classifiers.js')).linearClassifiersLowering,
  },
  {
    classes: ['sklearn.discriminant_analysis.LinearDiscriminantAnalysis'],
    load: async () => (await import('./discriminant-analysis.js')).linearDiscriminantLowering,
  },
  {
    classes: ['sklearn.discriminant_analysis.QuadraticDiscriminantAnalysis'],
    load: async () => (await import('./discriminant-analysis.js')).quadraticDiscriminantLowering,
  },
  {
    classes: ['sklearn.isotonic.IsotonicRegression'],
    load: async () => (await import('./isotonic.js')).isotonicLowering,
  },
  {
    classes: ['sklearn.cluster.KMeans', 'sklearn.cluster.MiniBatchKMeans'],
    load: async () => (await import('./k-means.js')).kMeansLowering,
  },
  {
    classes: ['sklearn.cluster.BisectingKMeans'],
    load: async () => (await import('./bisecting-k-means.js')).bisectingKMeansLowering,
  },
  // kernels, neighbours, networks, likelihoods
  {
    classes: [
      'sklearn.svm.SVC',
      'sklearn.svm.NuSVC',
      'sklearn.svm.SVR',
      'sklearn.svm.NuSVR',
      'sklearn.svm.OneClassSVM',
    ],
    load: async () => (await import('./svm.js')).svmLowering,
  },
  {
    classes: ['sklearn.neighbors.KNeighborsClassifier', 'sklearn.neighbors.KNeighborsRegressor'],
    load: async () => (await import('./neighbours.js')).neighboursLowering,
  },
  {
    classes: ['sklearn.neural_network.MLPClassifier', 'sklearn.neural_network.MLPRegressor'],
    load: async () => (await import('./perceptron.js')).perceptronLowering,
  },
  {
    classes: ['sklearn.naive_bayes.GaussianNB'],
    load: async () => (await import('./gaussian-naive-bayes.js')).gaussianNaiveBayesLowering,
  },
  {
    classes: [
      'sklearn.naive_bayes.MultinomialNB',
      'sklearn.naive_bayes.ComplementNB',
      'sklearn.naive_bayes.BernoulliNB',
    ],
    load: async () => (await import('./discrete-naive-bayes.js')).discreteNaiveBayesLowering,
  },
  {
    classes: ['sklearn.naive_bayes.CategoricalNB'],
    load: async () => (await import('./categorical-naive-bayes.js')).categoricalNaiveBayesLowering,
  },
  {
    classes: ['sklearn.neighbors.RadiusNeighborsClassifier', 'sklearn.neighbors.RadiusNeighborsRegressor'],
    load: async () => (await import('./radius-neighbours.js')).radiusNeighboursLowering,
  },
  {
    classes: ['sklearn.neighbors.NearestCentroid'],
    load: async () => (await import('./nearest-centres.js')).nearestCentroidLowering,
  },
  {
    classes: ['sklearn.cluster.Birch', 'sklearn.cluster.MeanShift', 'sklearn.cluster.AffinityPropagation'],
    load: async () => (await import('./nearest-centres.js')).nearestCentresLowering,
  },
  {
    classes: ['sklearn.neighbors.LocalOutlierFactor'],
    load: async () => (await import('./novelty.js')).localOutlierFactorLowering,
  },
  {
    classes: ['sklearn.covariance.EllipticEnvelope'],
    load: async () => (await import('./novelty.js')).ellipticEnvelopeLowering,
  },
  {
    classes: ['sklearn.linear_model.SGDOneClassSVM'],
    load: async () => (await import('./novelty.js')).linearDetectorLowering,
  },
  {
    classes: ['sklearn.semi_supervised.LabelPropagation', 'sklearn.semi_supervised.LabelSpreading'],
    load: async () => (await import('./label-spreading.js')).labelSpreadingLowering,
  },
  {
    classes: ['sklearn.kernel_ridge.KernelRidge'],
    load: async () => (await import('./kernel-ridge.js')).kernelRidgeLowering,
  },
  {
    classes: ['sklearn.gaussian_process.GaussianProcessRegressor'],
    load: async () => (await import('./gaussian-process.js')).gaussianProcessRegressorLowering,
  },
  {
    classes: ['sklearn.gaussian_process.GaussianProcessClassifier'],
    load: async () => (await import('./gaussian-process.js')).gaussianProcessClassifierLowering,
  },
  {
    classes: ['sklearn.gaussian_process._BinaryGaussianProcessClassifierLaplace'],
    load: async () => (await import('./gaussian-process.js')).laplaceClassifierLowering,
  },
  {
    classes: ['sklearn.mixture.GaussianMixture', 'sklearn.mixture.BayesianGaussianMixture'],
    load: async () => (await import('./gaussian-mixture.js')).gaussianMixtureLowering,
  },
  // trees and ensembles
  {
    classes: [
      'sklearn.tree.DecisionTreeClassifier',
      'sklearn.tree.DecisionTreeRegressor',
      'sklearn.tree.ExtraTreeClassifier',
      'sklearn.tree.ExtraTreeRegressor',
    ],
    load: async () => (await import('./decision-tree.js')).decisionTreeLowering,
  },
  {
    classes: [
      'sklearn.ensemble.RandomForestClassifier',
      'sklearn.ensemble.RandomForestRegressor',
      'sklearn.ensemble.ExtraTreesClassifier',
      'sklearn.ensemble.ExtraTreesRegressor',
      'imblearn.ensemble.BalancedRandomForestClassifier',
    ],
    load: async () => (await import('./forest.js')).forestLowering,
  },
  {
    classes: ['sklearn.ensemble.GradientBoostingClassifier', 'sklearn.ensemble.GradientBoostingRegressor'],
    load: async () => (await import('./gradient-boosting.js')).gradientBoostingLowering,
  },
  {
    classes: ['sklearn.ensemble.HistGradientBoostingClassifier', 'sklearn.ensemble.HistGradientBoostingRegressor'],
    load: async () => (await import('./histogram-boosting.js')).histogramBoostingLowering,
  },
  {
    classes: [
      'sklearn.ensemble.AdaBoostClassifier',
      'sklearn.ensemble.AdaBoostRegressor',
      'imblearn.ensemble.RUSBoostClassifier',
    ],
    load: async () => (await import('./ada-boost.js')).adaBoostLowering,
  },
  {
    classes: [
      'sklearn.ensemble.BaggingClassifier',
      'sklearn.ensemble.BaggingRegressor',
      'imblearn.ensemble.BalancedBaggingClassifier',
      'imblearn.ensemble.EasyEnsembleClassifier',
    ],
    load: async () => (await import('./bagging.js')).baggingLowering,
  },
  {
    classes: ['sklearn.ensemble.IsolationForest'],
    load: async () => (await import('./isolation-forest.js')).isolationForestLowering,
  },
  {
    classes: ['sklearn.dummy.DummyClassifier', 'sklearn.dummy.DummyRegressor'],
    load: async () => (await import('./dummy.js')).dummyLowering,
  },
  {
    classes: ['sklearn.ensemble.RandomTreesEmbedding'],
    load: async () => (await import('./random-trees-embedding.js')).randomTreesEmbeddingLowering,
  },
  // preprocessing
  {
    classes: [
      'sklearn.preprocessing.StandardScaler',
      'sklearn.preprocessing.MinMaxScaler',
      'sklearn.preprocessing.MaxAbsScaler',
      'sklearn.preprocessing.RobustScaler',
    ],
    load: async () => (await import('./scalers.js')).scalersLowering,
  },
  {
    classes: ['sklearn.impute.SimpleImputer'],
    load: async () => (await import('./simple-imputer.js')).simpleImputerLowering,
  },
  {
    classes: ['sklearn.preprocessing.OneHotEncoder'],
    load: async () => (await import('./one-hot-encoder.js')).oneHotEncoderLowering,
  },
  {
    classes: ['sklearn.preprocessing.OrdinalEncoder'],
    load: async () => (await import('./ordinal-encoder.js')).ordinalEncoderLowering,
  },
  {
    classes: [
      'sklearn.decomposition.PCA',
      'sklearn.decomposition.IncrementalPCA',
      'sklearn.decomposition.TruncatedSVD',
    ],
    load: async () => (await import('./projections.js')).projectionsLowering,
  },
  {
    classes: ['sklearn.preprocessing.FunctionTransformer'],
    load: async () => (await import('./function-transformer.js')).functionTransformerLowering,
  },
  {
    classes: ['sklearn.preprocessing.Normalizer'],
    load: async () => (await import('./normalizer.js')).normalizerLowering,
  },
  {
    classes: ['sklearn.preprocessing.Binarizer'],
    load: async () => (await import('./binarizer.js')).binarizerLowering,
  },
  {
    classes: ['sklearn.preprocessing.PolynomialFeatures'],
    load: async () => (await import('./polynomial-features.js')).polynomialFeaturesLowering,
  },
  {
    classes: ['sklearn.preprocessing.PowerTransformer'],
    load: async () => (await import('./power-transformer.js')).powerTransformerLowering,
  },
  {
    classes: ['sklearn.preprocessing.KBinsDiscretizer'],
    load: async () => (await import('./discretizer.js')).discretizerLowering,
  },
  {
    classes: ['sklearn.impute.MissingIndicator'],
    load: async () => (await import('./missing-indicator.js')).missingIndicatorLowering,
  },
  {
    classes: [
      'sklearn.feature_selection.VarianceThreshold',
      'sklearn.feature_selection.SelectKBest',
      'sklearn.feature_selection.SelectPercentile',
      'sklearn.feature_selection.SelectFpr',
      'sklearn.feature_selection.SelectFdr',
      'sklearn.feature_selection.SelectFwe',
      'sklearn.feature_selection.GenericUnivariateSelect',
      'sklearn.feature_selection.SelectFromModel',
      'sklearn.feature_selection.RFE',
      'sklearn.feature_selection.RFECV',
      'sklearn.feature_selection.SequentialFeatureSelector',
    ],
    load: async () => (await import('./feature-selection.js')).featureSelectionLowering,
  },
  {
    classes: ['sklearn.preprocessing.QuantileTransformer'],
    load: async () => (await import('./quantile-transformer.js')).quantileTransformerLowering,
  },
  {
    classes: ['sklearn.preprocessing.SplineTransformer'],
    load: async () => (await import('./spline-transformer.js')).splineTransformerLowering,
  },
  {
    classes: ['sklearn.preprocessing.TargetEncoder'],
    load: async () => (await import('./target-encoder.js')).targetEncoderLowering,
  },
  {
    classes: ['sklearn.impute.KNNImputer'],
    load: async () => (await import('./knn-imputer.js')).knnImputerLowering,
  },
  {
    classes: ['sklearn.impute.IterativeImputer'],
    load: async () => (await import('./iterative-imputer.js')).iterativeImputerLowering,
  },
  {
    classes: ['sklearn.decomposition.KernelPCA'],
    load: async () => (await import('./kernel-features.js')).kernelPcaLowering,
  },
  {
    classes: ['sklearn.kernel_approximation.Nystroem'],
    load: async () => (await import('./kernel-features.js')).nystroemLowering,
  },
  {
    classes: ['sklearn.kernel_approximation.RBFSampler'],
    load: async () => (await import('./kernel-features.js')).rbfSamplerLowering,
  },
  {
    classes: [
      'sklearn.decomposition.FastICA',
      'sklearn.neighbors.NeighborhoodComponentsAnalysis',
      'sklearn.random_projection.GaussianRandomProjection',
      'sklearn.random_projection.SparseRandomProjection',
    ],
    load: async () => (await import('./linear-transformers.js')).linearTransformersLowering,
  },
  {
    classes: [
      'sklearn.cross_decomposition.PLSRegression',
      'sklearn.cross_decomposition.PLSCanonical',
      'sklearn.cross_decomposition.CCA',
    ],
    load: async () => (await import('./partial-least-squares.js')).partialLeastSquaresLowering,
  },
  {
    classes: ['sklearn.cross_decomposition.PLSSVD'],
    load: async () => (await import('./latent-projections.js')).singularPartialLeastSquaresLowering,
  },
  {
    classes: ['sklearn.decomposition.FactorAnalysis'],
    load: async () => (await import('./latent-projections.js')).factorAnalysisLowering,
  },
  {
    classes: ['sklearn.decomposition.SparsePCA', 'sklearn.decomposition.MiniBatchSparsePCA'],
    load: async () => (await import('./latent-projections.js')).sparseComponentsLowering,
  },
  {
    classes: ['sklearn.neural_network.BernoulliRBM'],
    load: async () => (await import('./latent-projections.js')).boltzmannMachineLowering,
  },
  {
    classes: ['sklearn.decomposition.NMF', 'sklearn.decomposition.MiniBatchNMF'],
    load: async () => (await import('./factorizations.js')).matrixFactorizationLowering,
  },
  {
    classes: ['sklearn.decomposition.LatentDirichletAllocation'],
    load: async () => (await import('./factorizations.js')).topicsLowering,
  },
  {
    classes: [
      'sklearn.decomposition.SparseCoder',
      'sklearn.decomposition.DictionaryLearning',
      'sklearn.decomposition.MiniBatchDictionaryLearning',
    ],
    load: async () => (await import('./sparse-coding.js')).sparseCodingLowering,
  },
  {
    classes: ['sklearn.preprocessing.KernelCenterer'],
    load: async () => (await import('./kernel-features.js')).kernelCentererLowering,
  },
  {
    classes: ['sklearn.kernel_approximation.AdditiveChi2Sampler'],
    load: async () => (await import('./feature-maps.js')).additiveChiSquaredLowering,
  },
  {
    classes: ['sklearn.kernel_approximation.SkewedChi2Sampler'],
    load: async () => (await import('./feature-maps.js')).skewedChiSquaredLowering,
  },
  {
    classes: ['sklearn.kernel_approximation.PolynomialCountSketch'],
    load: async () => (await import('./feature-maps.js')).polynomialSketchLowering,
  },
  {
    classes: ['sklearn.cluster.FeatureAgglomeration'],
    load: async () => (await import('./feature-agglomeration.js')).featureAgglomerationLowering,
  },
  {
    classes: ['sklearn.neighbors.KNeighborsTransformer'],
    load: async () => (await import('./neighbour-graphs.js')).nearestGraphLowering,
  },
  {
    classes: ['sklearn.neighbors.RadiusNeighborsTransformer'],
    load: async () => (await import('./neighbour-graphs.js')).radiusGraphLowering,
  },
  {
    classes: ['sklearn.manifold.Isomap'],
    load: async () => (await import('./manifolds.js')).isomapLowering,
  },
  {
    classes: ['sklearn.manifold.LocallyLinearEmbedding'],
    load: async () => (await import('./manifolds.js')).locallyLinearLowering,
  },
  {
    classes: ['sklearn.preprocessing.LabelEncoder'],
    load: async () => (await import('./label-encoders.js')).labelEncoderLowering,
  },
  {
    classes: ['sklearn.preprocessing.LabelBinarizer'],
    load: async () => (await import('./label-encoders.js')).labelBinarizerLowering,
  },
  {
    classes: ['sklearn.feature_extraction.FeatureHasher'],
    load: async () => (await import('./feature-hasher.js')).featureHasherLowering,
  },
  {
    classes: ['sklearn.feature_extraction.DictVectorizer'],
    load: async () => (await import('./dict-vectorizer.js')).dictVectorizerLowering,
  },
  // text
  {
    classes: ['sklearn.feature_extraction.CountVectorizer', 'sklearn.feature_extraction.TfidfVectorizer'],
    load: async () => (await import('./text-vectorizers.js')).vocabularyVectorizersLowering,
  },
  {
    classes: ['sklearn.feature_extraction.HashingVectorizer'],
    load: async () => (await import('./text-vectorizers.js')).hashingVectorizerLowering,
  },
  {
    classes: ['sklearn.feature_extraction.TfidfTransformer'],
    load: async () => (await import('./text-vectorizers.js')).tfidfTransformerLowering,
  },
] as const satisfies readonly LoweringEntry[]
