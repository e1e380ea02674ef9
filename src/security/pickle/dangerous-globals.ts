/**
 * Names that raise the severity. Safety does not rest on these lists (what is not allowed is judged anyway, by package
 * and use); they tell the grave from the merely unknown.
 */

/** Third-party packages that run code, read files or load further pickles on demand. */
export const DANGEROUS_PACKAGES: ReadonlySet<string> = new Set(
  (
    'IPython Pyro4 Pyro5 _pytest aiohttp ansible boto3 botocore bokeh celery cffi cloudpickle delegator dill distributed ' +
    'docker envoy execnet fabric fickling fsspec git gradio httpx huggingface_hub invoke jinja2 joblib jsonpickle keras ' +
    'kubernetes mlflow modelaudit modelscan multiprocess nltk nose numba numexpr paramiko pathos pexpect picklescan pip ' +
    'pkg_resources plumbum psutil ptyprocess py pydash pyodide pytest rpyc requests setuptools sh shelljob smart_open ' +
    'streamlit subprocess32 sympy tensorflow torch torchvision transformers twisted urllib3 wget win32api win32com yaml zmq'
  ).split(' '),
)

/** Functions and classes that rebuild code; the file carries bytecode or source. */
export const CODE_CARRIERS: readonly RegExp[] = [
  /^(?:cloudpickle|joblib\.externals\.cloudpickle|dill|pyspark\.cloudpickle|ray\.cloudpickle|torch\.package)(?:\.|$)/,
  /^types\.(?:CodeType|FunctionType|LambdaType|MethodType|ModuleType)$/,
  /^builtins\.(?:code|function|compile)$/,
  /^(?:new\.(?:code|function|instancemethod)|marshal\.)/,
]

/** Parts of trusted packages that compile, download, open files or load pickles. */
export const RISKY_SUBMODULES: ReadonlySet<string> = new Set(
  (
    '_build_utils _datasource _distributor_init _pytesttester _testing compat computation conftest ctypeslib datasets ' +
    'distutils excel exec_command externals f2py fixes hub io jit memmap memory npyio openml package plotting py3k ' +
    'serialization sql testing tests utils_test wsgi _pyinstaller _export _inductor _dynamo distributed multiprocessing'
  ).split(' '),
)

/** Components that are dangerous wherever they are found: re-exported modules and functions, self-deleting classes. */
export const DANGEROUS_NAMES: ReadonlySet<string> = new Set(
  (
    'DataSource DataFile ExcelFile ExcelWriter HDFStore TextFileReader Repository NpzFile Popen Process ProcessPoolExecutor PyOS_FSPath TemporaryDirectory Thread ' +
    'ThreadPoolExecutor ZipFile TarFile __builtins__ __import__ attrgetter builtins check_call check_output code codecs ' +
    'compile ctypes ctypeslib delattr eval exec execfile execv execve fork fromfile genfromtxt getattr getoutput ' +
    'getstatusoutput glob globals import_module importlib input inspect io linecache load load_workspace loads loadtxt ' +
    'locals marshal memmap methodcaller multiprocessing netcdf_file open open_memmap operator os pathlib pickle platform ' +
    'popen posix posix_spawn pty read_pickle read_csv runpy runstring save savetxt savez setattr shutil signal socket spawn ' +
    'subprocess sys system tempfile threading to_csv to_pickle tofile unlink urllib urlopen urlretrieve vars warnings ' +
    'webbrowser zipfile'
  ).split(' '),
)
