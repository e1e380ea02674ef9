/** Zip archives as data, bounded, by both of their tables of contents. */
export { listZip, openZip, type ZipListing, type ZipMember } from './archive.js'
export type { ZipProblem } from './problem.js'
export { placesOf } from './extents.js'
export { zipFormat } from './format.js'
