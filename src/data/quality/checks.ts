import { allNull } from './all-null.js'
import { categoryCasing } from './category-casing.js'
import { constant } from './constant.js'
import { duplicatedRows } from './duplicated-rows.js'
import { labelLeakage } from './label-leakage.js'
import { missingColumns } from './missing-columns.js'
import { missingTarget } from './missing-target.js'
import { mixedTypes } from './mixed-types.js'
import { mostlyMissing } from './mostly-missing.js'
import { newColumns } from './new-columns.js'
import { oneClass } from './one-class.js'
import { outliers } from './outliers.js'
import type { QualityCheck } from './quality-check.js'
import { trainOverlap } from './train-overlap.js'
import { typeChange } from './type-change.js'

/** All checks, in the order of the report. */
export const QUALITY_CHECKS = [
  missingColumns,
  typeChange,
  newColumns,
  missingTarget,
  oneClass,
  allNull,
  constant,
  mostlyMissing,
  mixedTypes,
  categoryCasing,
  outliers,
  duplicatedRows,
  trainOverlap,
  labelLeakage,
] as const satisfies readonly QualityCheck[]
