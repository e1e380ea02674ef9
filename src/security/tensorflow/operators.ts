/**
 * Operators of TensorFlow that reach files, the network or the Python of the process:
 * https://github.com/tensorflow/tensorflow/blob/master/SECURITY.md and tensorflow/core/ops/*.cc
 */
const REACHES_OUT =
  /^(?:PyFunc|PyFuncStateless|EagerPyFunc|ReadFile|WriteFile|MatchingFiles|ImmutableConst|FileSystemSetConfiguration|DebugIdentity(?:V[23])?|DebugNumericSummary(?:V2)?|DebugNanCount|Rpc\w+|(?:TryRpc|DataServiceDataset|RegisterDataset)(?:V\d)?|CreateSummary(?:File|Db)Writer|(?:WholeFile|TextLine|TFRecord|FixedLengthRecord|LMDB)Reader(?:V2)?|(?:Experimental)?(?:TextLine|TFRecord|FixedLengthRecord|CSV|Sql|LMDB|Load|Save|Snapshot|MatchingFiles)Dataset(?:V[23])?)$/

/** Operators that read or write the file which one of their inputs names; savers of honest models get it from outside. */
const FILE_INPUTS: ReadonlyMap<string, number> = new Map([
  ['Save', 0],
  ['SaveV2', 0],
  ['SaveSlices', 0],
  ['Restore', 0],
  ['RestoreV2', 0],
  ['RestoreSlice', 0],
  ['MergeV2Checkpoints', 1],
  ['LoadAndRemapMatrix', 0],
  ['GenerateVocabRemapping', 0],
  ['InitializeTableFromTextFile', 1],
  ['InitializeTableFromTextFileV2', 1],
])

/** True for an operator that needs no further look to be refused. */
export function reachesOut(operator: string): boolean {
  return REACHES_OUT.test(operator)
}

/** Which input names the file that the operator opens; undefined: it opens none. */
export function fileInputOf(operator: string): number | undefined {
  return FILE_INPUTS.get(operator)
}
