export { checkConfig, DEFAULT_CONFIG_PATH, defaultConfig, loadConfig, parseConfig } from './load.js'
export { configJsonSchema, configTable, renderMainConfig } from './document.js'
export { type BehaviourCase } from './behaviour.js'
export { CLASSIFICATION_METRICS, REGRESSION_METRICS, STAGE_NAMES, type Config } from './schema.js'
