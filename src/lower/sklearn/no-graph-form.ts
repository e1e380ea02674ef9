const STEPS = 'step by step until a tolerance is met, for all rows together or each by itself'

/** Estimators whose kernels have no graph beside them, and what is in the way. */
export const NO_GRAPH_FORM: Readonly<Record<string, string>> = {
  'sklearn.decomposition.NMF': `it solves for its factors ${STEPS}`,
  'sklearn.decomposition.MiniBatchNMF': `it solves for its factors ${STEPS}`,
  'sklearn.decomposition.LatentDirichletAllocation': `it solves for the topics of a document ${STEPS}`,
  'sklearn.decomposition.SparseCoder': 'it solves for the atoms of each row, one after the other',
  'sklearn.decomposition.DictionaryLearning': 'it solves for the atoms of each row, one after the other',
  'sklearn.decomposition.MiniBatchDictionaryLearning': 'it solves for the atoms of each row, one after the other',
}
