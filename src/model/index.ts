export { exportLowered, exportOnnx, type OnnxExport, type PreprocessingFile } from './export.js'
export { describeModel } from './facts.js'
export { openModel, type OpenedModel, type OpenOptions } from './open.js'
export { openRoundTrip, type RoundTrip } from './round-trip.js'
