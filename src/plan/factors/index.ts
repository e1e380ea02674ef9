export { factorsByDescent, type FactorSettings } from './coordinate-descent.js'
export { factorsByProducts, type MultiplicativeSettings } from './multiplicative.js'
export { topicShares, type TopicModel } from './topics.js'
export { pursueAtoms } from './matching-pursuit.js'
