/**
 * Names that honest models need, module by module. Sources: 348 names met in 686 generated and 105 published benign
 * files, the reduce functions of the libraries, and their renamed modules (numpy.core became numpy._core in NumPy 2).
 * A name that is missing here is not an error of the file; it is judged by its package and its use.
 */
type Names = Readonly<Record<string, string>>

/** float32, float64, complex64 and complex128, as LAPACK names its routines. */
const ofEachKind = (name: string): string => ['s', 'd', 'c', 'z'].map((kind) => `${kind}${name}`).join(' ')

/** Callables that may be called while loading: constructors of plain data, and the libraries' own rebuilders. */
const CALLS: Names = {
  _codecs: 'encode',
  array: '_array_reconstructor array',
  // Raised and caught inside cross-validation results; making an exception object has no effect.
  builtins:
    'bool bytearray bytes complex dict float frozenset int list object range set slice str tuple type xrange long unicode ' +
    'ArithmeticError AttributeError Exception FloatingPointError IndexError KeyError NotImplementedError OverflowError ' +
    'RuntimeError RuntimeWarning TypeError UserWarning ValueError Warning ZeroDivisionError',
  collections: 'Counter OrderedDict defaultdict deque',
  copyreg: '_reconstructor __newobj__ __newobj_ex__',
  datetime: 'date datetime time timedelta timezone',
  decimal: 'Decimal',
  fractions: 'Fraction',
  functools: 'partial',
  ipaddress: 'IPv4Address IPv6Address IPv4Network IPv6Network',
  operator: 'itemgetter',
  pathlib: 'Path PosixPath PurePath PurePosixPath PureWindowsPath WindowsPath',
  'pathlib._local': 'Path PosixPath PurePath PurePosixPath PureWindowsPath WindowsPath',
  random: 'Random',
  // Makes a member of the enumeration from a number.
  re: '_compile RegexFlag',
  // Compiled state space models, by the kind of their numbers; their constructors take arrays.
  'statsmodels.tsa.statespace._cfa_simulation_smoother': ofEachKind('CFASimulationSmoother'),
  'statsmodels.tsa.statespace._initialization': ofEachKind('Initialization'),
  'statsmodels.tsa.statespace._kalman_filter': ofEachKind('KalmanFilter'),
  'statsmodels.tsa.statespace._kalman_smoother': ofEachKind('KalmanSmoother'),
  'statsmodels.tsa.statespace._representation': ofEachKind('Statespace'),
  'statsmodels.tsa.statespace._simulation_smoother': ofEachKind('SimulationSmoother'),
  types: 'SimpleNamespace',
  uuid: 'UUID',
  zoneinfo: 'ZoneInfo._unpickle',
  'dateutil.tz.tz': 'tzutc tzlocal tzoffset _tzoffset',
  pytz: '_UTC _p',
  'joblib.numpy_pickle': 'NumpyArrayWrapper',
  'sklearn.externals.joblib.numpy_pickle': 'NumpyArrayWrapper',

  numpy: 'dtype ndarray matrix recarray',
  'numpy.core.multiarray': '_reconstruct scalar',
  'numpy._core.multiarray': '_reconstruct scalar',
  'numpy.core._multiarray_umath': '_reconstruct scalar',
  'numpy._core._multiarray_umath': '_reconstruct scalar',
  'numpy.core.numeric': '_frombuffer',
  'numpy._core.numeric': '_frombuffer',
  'numpy.core': '_ufunc_reconstruct',
  'numpy._core': '_ufunc_reconstruct',
  'numpy.core.records': 'fromrecords',
  'numpy.ma.core': '_mareconstruct',
  'numpy.ma.mrecords': '_mrreconstruct',
  'numpy.dtypes':
    'BoolDType Float16DType Float32DType Float64DType Int16DType Int32DType Int64DType Int8DType ObjectDType StringDType ' +
    'UInt16DType UInt32DType UInt64DType UInt8DType',
  'numpy._core._internal': '_convert_to_stringdtype_kwargs',
  'numpy.core._internal': '_convert_to_stringdtype_kwargs',
  'numpy.random._pickle': '__bit_generator_ctor __generator_ctor __randomstate_ctor',
  'numpy.random': '__RandomState_ctor',
  'numpy.random.bit_generator': '__pyx_unpickle_SeedSequence',

  // Arrow-backed strings of pandas 3. Extension types stay out: theirs may unpickle further (CVE-2023-47248).
  'pyarrow.lib': 'type_for_alias _restore_array chunked_array py_buffer',

  // pandas 3 gives its public classes the module name of the package.
  pandas:
    'ArrowDtype BooleanDtype CategoricalDtype DatetimeTZDtype Float32Dtype Float64Dtype Int8Dtype Int16Dtype Int32Dtype ' +
    'Int64Dtype Interval IntervalDtype Period PeriodDtype SparseDtype StringDtype Timedelta Timestamp UInt8Dtype ' +
    'UInt16Dtype UInt32Dtype UInt64Dtype',
  'pandas._libs.internals': '_unpickle_block',
  'pandas._libs.interval': 'Interval',
  'pandas._libs.sparse': 'BlockIndex IntIndex',
  'pandas._libs.tslibs.nattype': '_nat_unpickle __nat_unpickle',
  'pandas._libs.tslibs.period': 'Period',
  'pandas._libs.tslibs.timedeltas': 'Timedelta _timedelta_unpickle',
  'pandas._libs.tslibs.timestamps': '_unpickle_timestamp Timestamp',
  'pandas.core.arrays.arrow.dtype': 'ArrowDtype',
  'pandas.core.arrays.boolean': 'BooleanDtype',
  'pandas.core.arrays.floating': 'Float32Dtype Float64Dtype',
  'pandas.core.arrays.integer':
    'Int8Dtype Int16Dtype Int32Dtype Int64Dtype UInt8Dtype UInt16Dtype UInt32Dtype UInt64Dtype',
  'pandas.core.arrays.string_': 'StringDtype',
  'pandas.core.dtypes.dtypes': 'CategoricalDtype DatetimeTZDtype IntervalDtype PeriodDtype SparseDtype ArrowDtype',
  'pandas.core.indexes.base': '_new_Index Index',
  'pandas.core.indexes.datetimes': '_new_DatetimeIndex',
  'pandas.core.indexes.interval': '_new_IntervalIndex',
  'pandas.core.indexes.period': '_new_PeriodIndex',
  'pandas.core.indexes.timedeltas': '_new_TimedeltaIndex',
  'pandas.core.internals.blocks': 'new_block new_block_2d',
  'pandas.core.internals.managers': 'BlockManager SingleBlockManager',
  'pandas._libs.arrays': '__pyx_unpickle_NDArrayBacked',

  'scipy.sparse': 'csr_matrix csc_matrix coo_matrix',

  'sklearn.linear_model._sgd_fast':
    'Classification EpsilonInsensitive Hinge Huber Log LossFunction ModifiedHuber Regression SquaredEpsilonInsensitive ' +
    'SquaredHinge SquaredLoss',
  'sklearn.linear_model.sgd_fast':
    'EpsilonInsensitive Hinge Huber Log ModifiedHuber SquaredEpsilonInsensitive SquaredHinge SquaredLoss',
  'sklearn.metrics._dist_metrics': 'newObj newObj32 newObj64',
  'sklearn.neighbors._ball_tree': 'newObj newObj32 newObj64',
  'sklearn.neighbors._kd_tree': 'newObj newObj32 newObj64',
  'sklearn.neighbors.ball_tree': 'newObj',
  'sklearn.neighbors.kd_tree': 'newObj',
  'sklearn.neighbors.dist_metrics': 'newObj',
  'sklearn.neighbors._dist_metrics': 'newObj',
  'sklearn.tree._tree': 'Tree',
  'sklearn.tree._criterion': 'Entropy FriedmanMSE Gini MAE MSE Poisson',
  'sklearn.tree._splitter': 'BestSplitter RandomSplitter BestSparseSplitter RandomSparseSplitter',

  'torch._utils':
    '_rebuild_parameter _rebuild_parameter_with_state _rebuild_qtensor _rebuild_sparse_tensor _rebuild_tensor ' +
    '_rebuild_tensor_v2 _rebuild_tensor_v3 _rebuild_meta_tensor_no_storage',
  'torch._tensor': '_rebuild_from_type_v2',
  'torch.storage': '_load_from_bytes UntypedStorage TypedStorage',
  'torch.serialization': '_get_layout',
  torch: 'Size device dtype',
}

/** Names that may be referred to (as a class to instantiate, a type, a callback) and are harmless in themselves. */
const REFERENCES: Names = {
  builtins: 'Ellipsis NotImplemented None len abs min max sum round sorted',
  zoneinfo: 'ZoneInfo',
  numpy:
    'abs absolute add all any arange argmax argmin array asarray bincount bool bool_ cbrt ceil clip complex128 complex64 ' +
    'cos cosh count_nonzero cumsum divide exp exp2 expm1 float16 float32 float64 floor hypot inf int16 int32 int64 int8 ' +
    'isfinite isnan log log10 log1p log2 longlong max maximum mean median min minimum multiply nan nan_to_num nanmax ' +
    'nanmean nanmedian nanmin nanstd nansum negative number object_ ones ones_like percentile power prod quantile ravel ' +
    'real reciprocal record reshape rint round sign sin sinh sqrt square std str_ subtract sum tan tanh uint16 uint32 ' +
    'uint64 uint8 ulonglong unique var where zeros zeros_like datetime64 timedelta64 bytes_ void generic integer floating',
  'numpy.core._multiarray_umath': 'exp log1p expm1 log sqrt square',
  'numpy._core._multiarray_umath': 'exp log1p expm1 log sqrt square',
  'scipy._lib.array_api_compat.numpy._aliases': 'asarray',
  'scipy.interpolate._interpolate':
    'interp1d._call_linear_np interp1d._call_linear interp1d._call_nearest interp1d._call_previousnext ' +
    'interp1d._call_spline interp1d._call_nan_spline interp1d._call_nearest_fast',
  'scipy.interpolate.interpolate':
    'interp1d._call_linear_np interp1d._call_linear interp1d._call_nearest interp1d._call_previousnext ' +
    'interp1d._call_spline interp1d._call_nan_spline interp1d._call_nearest_fast',
  'scipy.special._ufuncs': 'expit logit ndtr erf gammaln psi digamma xlogy',
  'scipy.spatial.distance': 'cdist euclidean cosine cityblock sqeuclidean',
  'sklearn.cluster._kmeans':
    '_kmeans_single_lloyd _kmeans_single_elkan lloyd_iter_chunked_dense lloyd_iter_chunked_sparse',
  'sklearn.feature_selection._univariate_selection': 'chi2 f_classif f_oneway f_regression r_regression',
  'sklearn.feature_selection._mutual_info': 'mutual_info_classif mutual_info_regression',
  'sklearn.metrics._classification':
    'accuracy_score balanced_accuracy_score brier_score_loss cohen_kappa_score f1_score fbeta_score hamming_loss ' +
    'jaccard_score log_loss matthews_corrcoef precision_score recall_score',
  'sklearn.metrics._ranking': 'average_precision_score roc_auc_score top_k_accuracy_score',
  'sklearn.metrics._regression':
    'explained_variance_score max_error mean_absolute_error mean_absolute_percentage_error mean_squared_error ' +
    'mean_squared_log_error median_absolute_error r2_score root_mean_squared_error',
  // Bound by histogram boosting to prepare its categories.
  'sklearn.utils.validation': 'check_array',
  'sklearn.metrics._scorer': '_passthrough_scorer _Passthrough',
  'sklearn.metrics.pairwise':
    'chi2_kernel cosine_distances cosine_similarity euclidean_distances laplacian_kernel linear_kernel manhattan_distances ' +
    'polynomial_kernel rbf_kernel sigmoid_kernel',
  torch:
    'BFloat16Storage BoolStorage ByteStorage CharStorage DoubleStorage FloatStorage HalfStorage IntStorage LongStorage ' +
    'ComplexDoubleStorage ComplexFloatStorage QInt32Storage QInt8Storage QUInt2x4Storage QUInt4x2Storage QUInt8Storage ' +
    'ShortStorage Tensor bfloat16 bool complex32 complex64 complex128 float16 float32 float64 int16 int32 int64 int8 ' +
    'float8_e4m3fn float8_e5m2 qint32 qint8 quint2x4 quint4x2 quint8 uint16 uint32 uint64 uint8 strided sparse_coo ' +
    'sparse_csr sparse_csc sparse_bsr sparse_bsc channels_last channels_last_3d contiguous_format preserve_format ' +
    'per_channel_affine per_channel_affine_float_qparams per_channel_symmetric per_tensor_affine per_tensor_symmetric',
  'torch.nn.parameter': 'Parameter',
}

function table(names: Names): ReadonlySet<string> {
  return new Set(
    Object.entries(names).flatMap(([module, list]) =>
      list
        .split(' ')
        .filter((name) => name !== '')
        .map((name) => `${module}.${name}`),
    ),
  )
}

export const ALLOWED_CALLS = table(CALLS)
export const ALLOWED_REFERENCES = table(REFERENCES)

/** Families of rebuilders whose members differ by version: Cython's, and pandas' date offsets (plain value classes). */
export const ALLOWED_CALL_PATTERNS: readonly RegExp[] = [
  /^(?:sklearn|scipy|numpy|pandas|lightgbm|catboost)\.(?:[A-Za-z0-9_]+\.)+__pyx_unpickle_[A-Za-z0-9_]+$/,
  /^pandas\._libs\.tslibs\.offsets\.[A-Z][A-Za-z]+$/,
  // scikit-learn 1.5 and 1.6 were compiled under the bare module name.
  /^(?:sklearn\._loss\.)?_loss\.(?:__pyx_unpickle_)?Cy[A-Za-z0-9]+$/,
]

/** Packages whose classes may be instantiated without a constructor; their hooks were reviewed (hooked-classes.ts). */
export const TRUSTED_PREFIXES: readonly string[] = [
  'sklearn',
  'numpy',
  'scipy',
  'pandas',
  'xgboost',
  'lightgbm',
  'catboost',
  'statsmodels',
  'patsy',
  'imblearn',
  'category_encoders',
  'feature_engine',
  'torch.nn',
  'torch.optim',
]

/** Classes outside those packages that may be instantiated the same way. */
export const ALLOWED_NEW: ReadonlySet<string> = new Set([
  'joblib.numpy_pickle.NumpyArrayWrapper',
  'sklearn.externals.joblib.numpy_pickle.NumpyArrayWrapper',
  // Holds the function that a pipeline without a cache calls; PyCaret's pipelines keep it.
  'joblib.memory.NotMemorizedFunc',
  // Tokenizers of text vectorizers: a pattern, flags and what was compiled of them, and no hooks.
  'nltk.tokenize.regexp.BlanklineTokenizer',
  'nltk.tokenize.regexp.RegexpTokenizer',
  'nltk.tokenize.regexp.WhitespaceTokenizer',
  'nltk.tokenize.regexp.WordPunctTokenizer',
  // The word list beside a Keras model of texts, under the names of Keras 2.2 to 3; no hooks in any.
  'keras_preprocessing.text.Tokenizer',
  'keras.preprocessing.text.Tokenizer',
  'keras.src.preprocessing.text.Tokenizer',
  'keras.src.legacy.preprocessing.text.Tokenizer',
  'xgboost.compat.XGBoostLabelEncoder',
  'torch.nn.parameter.Parameter',
  'types.SimpleNamespace',
  'random.Random',
  'uuid.UUID',
  'uuid.SafeUUID',
])
