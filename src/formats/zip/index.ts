/** Zip archives as data, bounded, by both of their tables of contents. */
export { listZip, openZip, type ZipListing, type ZipMember, type ZipProblem } from './archive.js'
export { zipFormat } from './format.js'
