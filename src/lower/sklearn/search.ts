import { unsupported } from '../../core/errors.js'
import { Attributes, PyObject } from '../../formats/index.js'
import type { Lowering } from './lowering.js'

/** Searches over hyper-parameters predict with the best estimator, refitted on all rows (`refit=True`). */
export const searchLowering: Lowering = {
  classes: [
    'sklearn.model_selection.GridSearchCV',
    'sklearn.model_selection.RandomizedSearchCV',
    'sklearn.model_selection.HalvingGridSearchCV',
    'sklearn.model_selection.HalvingRandomSearchCV',
  ],
  lower(object, context) {
    const best = Attributes.of(object).get('best_estimator_')
    if (!(best instanceof PyObject)) {
      throw unsupported(
        context.path,
        'the search holds no best_estimator_',
        'Fit the search with refit=True, or save its best estimator.',
      )
    }
    return context.lower(best, 'best_estimator_')
  },
}
