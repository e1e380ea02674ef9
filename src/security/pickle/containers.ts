import { type Abstract, CallResult, GlobalRef, Mapping, Sequence } from './abstract.js'
import { Defect } from './cursor.js'
import { type Evidence } from './evidence.js'

/** Shared parts counted each time; an honest model with a vocabulary shared by hundreds of steps stays below 1e9. */
const MAX_WEIGHT = 1e12

/** Takes the array over. */
export function sequenceOf(items: Abstract[], kind: Sequence['kind'] = 'tuple'): Sequence {
  return new Sequence(kind, items)
}

/** TUPLE, LIST, FROZENSET and their short forms. */
export function makeSequence(kind: Sequence['kind'], items: Abstract[], offset: number, evidence: Evidence): Sequence {
  const sequence = sequenceOf(items, kind)
  checkWeight(sequence.weight, offset, evidence)
  return sequence
}

/** APPEND, APPENDS, ADDITEMS. */
export function extend(target: Abstract, items: Abstract[], offset: number, evidence: Evidence): void {
  if (!(target instanceof Sequence)) {
    checkMutation(target, offset, evidence)
    return
  }
  target.extend(items)
  checkWeight(target.weight, offset, evidence)
}

/** SETITEM, SETITEMS, DICT: keys and values in turn. */
export function setItems(target: Abstract, items: readonly Abstract[], offset: number, evidence: Evidence): void {
  if (items.length % 2 !== 0) throw new Defect('malformed', 'an odd number of items for a dict', offset)
  const mapping = target instanceof Mapping ? target : null
  if (mapping === null) checkMutation(target, offset, evidence)
  const entries = target instanceof CallResult ? (target.entries ??= new Mapping()) : null
  for (let at = 0; at < items.length; at += 2) {
    const key = items[at]!
    const value = items[at + 1]!
    mapping?.set(key, value)
    entries?.set(key, value)
    if (typeof key === 'string' && typeof value === 'string') {
      evidence.strings.pair(key, value, offset, evidence.location)
    }
  }
  if (mapping !== null) checkWeight(mapping.weight, offset, evidence)
}

/** Items may go into instances of dict and list subclasses; into an import or a computed object they may not. */
function checkMutation(target: Abstract, offset: number, evidence: Evidence): void {
  if (target instanceof GlobalRef) {
    evidence.add('pickle-mutates-import', `puts items into ${target.qualifiedName}`, offset)
  } else if (target instanceof CallResult && target.origin === null) {
    evidence.add('pickle-mutates-import', 'puts items into a computed object', offset)
  }
}

function checkWeight(weight: number, offset: number, evidence: Evidence): void {
  if (weight > MAX_WEIGHT) {
    evidence.add('resource-bomb', 'shared parts expand to more than 1e12 items when visited', offset)
  }
}
