/**
 * Classes of trusted packages that run code of their own when they are merely instantiated, filled or thrown away:
 * NEWOBJ runs __new__, BUILD runs __setstate__, garbage collection runs __del__. Found with
 * scripts/make-security-hooks.py over scikit-learn 0.22 to 1.9, NumPy, SciPy, pandas, XGBoost, LightGBM and joblib,
 * category_encoders 2.3 to 2.11 and feature_engine 1.6 to 1.9 (which have none);
 * what it lists and is not here was read: it copies state, checks versions, or rebuilds arrays and trees.
 */
const HOOKED_CLASSES: readonly RegExp[] = [
  // __setstate__ opens a listener for other processes.
  /^sklearn\.callback\./,
  // __del__ hands the number in `handle` to the native library, which frees it as a pointer.
  /^xgboost\.(?:\w+\.)*(?:DMatrix|QuantileDMatrix|DeviceQuantileDMatrix|ExtMemQuantileDMatrix|_ProxyDMatrix|RabitTracker|Categories)$/,
  /^lightgbm\.(?:\w+\.)*(?:Dataset|_InnerPredictor)$/,
  // __del__ closes or terminates whatever the attributes name; __new__ wraps raw addresses.
  /^scipy\._lib\.(?:_util\.MapWrapper|_ccallback\.\w+)$/,
  /^scipy\.optimize\.(?:\w+\.)*DifferentialEvolutionSolver$/,
  /^scipy\.LowLevelCallable$/,
  // Metaclasses and classes that run expressions.
  /^pandas\.tseries\.holiday\./,
]

/** True for a class that must not even be instantiated by a file. */
export function runsOnLoad(qualifiedName: string): boolean {
  return HOOKED_CLASSES.some((pattern) => pattern.test(qualifiedName))
}

/** Functions that evaluate their text arguments as Python, whoever calls them. */
export function evaluatesText(module: string): boolean {
  return /^(?:patsy|statsmodels\.formula)(?:\.|$)/.test(module)
}

/**
 * Attribute whose text SciPy's distributions execute in __setstate__. Honest files carry it too (a search over
 * scipy.stats.uniform), always as SciPy's own template filled with the names of shape parameters.
 * https://github.com/scipy/scipy/blob/main/scipy/stats/_distn_infrastructure.py parse_arg_template
 */
export const EXECUTED_KEY = '_parse_arg_template'

/** Packages with subclasses of those distributions; `__dict__.update` takes many shapes, honest files only a dict. */
export function executesState(qualifiedName: string): boolean {
  return /^(?:scipy\.stats|statsmodels\.(?:sandbox\.)?distributions|sklearn\.utils\.fixes)\./.test(qualifiedName)
}

const TEMPLATE = new RegExp(
  [
    String.raw`^\n`,
    String.raw`def _parse_args\(self, (?<shapes>(?:[A-Za-z_]\w*, )*) loc=0(?<scale>, scale=1)?\):\n`,
    String.raw`    return \(\k<shapes>\), loc, (?<out>scale|1)\n\n`,
    String.raw`def _parse_args_rvs\(self, \k<shapes> loc=0\k<scale>, size=None\):\n`,
    String.raw`    return self\._argcheck_rvs\(\k<shapes> loc, \k<out>, size=size\)\n\n`,
    String.raw`def _parse_args_stats\(self, \k<shapes> loc=0\k<scale>, moments='mv'\):\n`,
    String.raw`    return \(\k<shapes>\), loc, \k<out>, moments\n$`,
  ].join(''),
)

/** True when the text is SciPy's own: nothing but the names of shape parameters differs. */
export function isParserTemplate(text: unknown): boolean {
  return typeof text === 'string' && text.length < 4_000 && TEMPLATE.test(text)
}
