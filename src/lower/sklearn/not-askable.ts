const NO_PREDICT = 'it gives labels to the rows that it was fitted on only; scikit-learn has no predict() for others'
const NO_TRANSFORM = 'it places the rows that it was fitted on only; scikit-learn has no transform() for others'
const COVARIANCE = 'it describes a distribution; scikit-learn gives it neither predict() nor transform()'

/** Estimators that cannot be asked about rows of a table, and why; everything else that is not registered is not supported yet. */
const NOT_ASKABLE: Readonly<Record<string, string>> = {
  'sklearn.cluster.AgglomerativeClustering': NO_PREDICT,
  'sklearn.cluster.DBSCAN': NO_PREDICT,
  'sklearn.cluster.HDBSCAN': NO_PREDICT,
  'sklearn.cluster.OPTICS': NO_PREDICT,
  'sklearn.cluster.SpectralClustering': NO_PREDICT,
  'sklearn.cluster.SpectralBiclustering': NO_PREDICT,
  'sklearn.cluster.SpectralCoclustering': NO_PREDICT,
  'sklearn.manifold.ClassicalMDS': NO_TRANSFORM,
  'sklearn.manifold.MDS': NO_TRANSFORM,
  'sklearn.manifold.SpectralEmbedding': NO_TRANSFORM,
  'sklearn.manifold.TSNE': NO_TRANSFORM,
  'sklearn.covariance.EmpiricalCovariance': COVARIANCE,
  'sklearn.covariance.GraphicalLasso': COVARIANCE,
  'sklearn.covariance.GraphicalLassoCV': COVARIANCE,
  'sklearn.covariance.LedoitWolf': COVARIANCE,
  'sklearn.covariance.MinCovDet': COVARIANCE,
  'sklearn.covariance.OAS': COVARIANCE,
  'sklearn.covariance.ShrunkCovariance': COVARIANCE,
  'sklearn.neighbors.KernelDensity': 'it scores rows only; scikit-learn gives it neither predict() nor transform()',
  'sklearn.neighbors.NearestNeighbors': 'it searches rows; scikit-learn gives it neither predict() nor transform()',
  'sklearn.preprocessing.MultiLabelBinarizer': 'it takes a set of labels a row, which no column of a table holds',
  'sklearn.feature_extraction.PatchExtractor': 'it takes whole images',
}

/** Kinds of classes besides, which people save beside their models. */
const NO_MODELS: readonly (readonly [RegExp, string])[] = [
  [
    /^imblearn\.(?:over_sampling|under_sampling|combine)\./,
    'it chooses or makes rows of training, and answers nothing about others',
  ],
  [
    /^keras(?:_preprocessing)?\.(?:\w+\.)*text\.Tokenizer$/,
    'it numbers the words of texts for a network, which is in a file of its own',
  ],
]

/** Why a class that is not registered cannot be asked; undefined when it is not supported yet. */
export function whyNotAskable(className: string): string | undefined {
  return NOT_ASKABLE[className] ?? NO_MODELS.find(([pattern]) => pattern.test(className))?.[1]
}

/** Of a FeatureHasher around which nothing says which columns it takes. */
export const UNKNOWN_FEATURES = 'it takes any features, and which ones it was used with is not in the file'
