import { api } from '../app/index.js'

const library = await api()
export const { CICDPipeline, ModelGateError } = library
