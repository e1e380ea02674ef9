/** HDF5 as data: an own reader of what models are stored in, bounded and lazy. */
export { openHdf5, type Hdf5File, Hdf5Group, type Hdf5Object } from './file.js'
export { Hdf5Dataset } from './dataset.js'
export { type Hdf5Attribute } from './attributes.js'
export { type Hdf5Link } from './links.js'
export { type Datatype } from './datatype.js'
export { type Elements, widenBrain } from './elements.js'
