const STEPS = 'step by step until a tolerance is met, for all rows together or each by itself'

/** Estimators whose kernels have no graph beside them, and what is in the way. */
export const NO_GRAPH_FORM: Readonly<Record<string, string>> = {
  'sklearn.decomposition.NMF': `it solves for its factors ${STEPS}`,
  'sklearn.decomposition.MiniBatchNMF': `it solves for its factors ${STEPS}`,
  'sklearn.decomposition.LatentDirichletAllocation': `it solves for the topics of a document ${STEPS}`,
  'sklearn.decomposition.SparseCoder': 'it solves for the atoms of each row, one after the other',
  'sklearn.decomposition.DictionaryLearning': 'it solves for the atoms of each row, one after the other',
  'sklearn.decomposition.MiniBatchDictionaryLearning': 'it solves for the atoms of each row, one after the other',
  'sklearn.manifold.Isomap': 'it walks the graph of neighbours, for which ONNX has no operator',
  'sklearn.manifold.LocallyLinearEmbedding':
    'it solves a system of equations for each row, for which ONNX has no operator',
  'sklearn.neighbors.KNeighborsTransformer': 'it gives a sparse graph with a column for every training row',
  'sklearn.neighbors.RadiusNeighborsTransformer': 'it gives a sparse graph with a column for every training row',
  'sklearn.impute.KNNImputer': 'it chooses donors among the training rows for each missing cell by itself',
  'sklearn.feature_extraction.DictVectorizer':
    'a key may hold a text in one row and a number in another, a column of a graph has one type',
  'sklearn.preprocessing.SplineTransformer':
    'its splines are evaluated by the interval that a cell lies in, which is not written as a graph yet',
  'sklearn.kernel_approximation.PolynomialCountSketch':
    'it multiplies Fourier transforms, which onnxruntime computes in float32 only',
}
