export { addLeaves32, addLeaves64, addLeafRows } from './trees'
export { nearest } from './neighbours'
export { multiply } from './products'
export { addRanked32, addRanked64, rankCells } from './ranks'
