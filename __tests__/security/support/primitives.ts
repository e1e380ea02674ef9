/** Callables that published bypasses of pickle scanners used, besides the obvious ones. */
export const PRIMITIVES = `
os.system posix.system nt.system os.popen os.execv os.spawnv os.remove os.putenv subprocess.Popen subprocess.run
subprocess.check_output builtins.eval builtins.exec builtins.compile builtins.__import__ builtins.open builtins.getattr
builtins.setattr builtins.map builtins.filter builtins.globals builtins.breakpoint builtins.input importlib.import_module
importlib.reload imp.load_source runpy.run_path runpy._run_code code.InteractiveInterpreter codeop.compile_command
pty.spawn platform.popen commands.getoutput pickle.loads _pickle.loads marshal.loads types.CodeType types.FunctionType
ctypes.CDLL _ctypes.dlopen socket.create_connection ssl.create_default_context http.client.HTTPSConnection urllib.request.urlopen
urllib.request.urlretrieve ftplib.FTP smtplib.SMTP webbrowser.open shutil.rmtree tempfile.mktemp pathlib.PosixPath.write_text
zipimport.zipimporter zipfile.ZipFile tarfile.open sqlite3.connect multiprocessing.util.spawnv_passfds threading.Thread
concurrent.futures.ThreadPoolExecutor asyncio.run asyncio.create_subprocess_shell pdb.run bdb.Bdb.run profile.run cProfile.run
timeit.timeit trace.Trace doctest.debug_script test.support.script_helper.assert_python_ok idlelib.pyshell.ModifiedInterpreter.runcode
lib2to3.pgen2.grammar.Grammar.loads distutils.file_util.write_file ensurepip._run_pip pydoc.pipepager venv.create
readline.read_history_file weakref.finalize atexit.register signal.signal gc.get_objects sys.settrace inspect.currentframe
functools.reduce operator.attrgetter operator.methodcaller logging.config.fileConfig configparser.ConfigParser cgitb.lookup
numpy.load numpy.testing._private.utils.runstring numpy.f2py.crackfortran.getlincoef numpy.distutils.exec_command.exec_command
numpy.fromfile numpy.savetxt numpy.DataSource pandas.read_pickle pandas.io.pickle.read_pickle pandas.read_csv
pandas.core.computation.eval.eval scipy.io.loadmat scipy.sparse.load_npz sklearn._build_utils.pre_build_helpers.compile_test_program
sklearn.datasets.load_files sklearn.externals.joblib.load joblib.load joblib.numpy_pickle.load joblib.memory.Memory
torch.load torch.hub.load torch.jit.load torch.utils.collect_env.run torch._inductor.codecache.compile_file torch.storage.torch.load
dill.loads dill._dill._create_function cloudpickle.cloudpickle._make_function cloudpickle.loads pip.main setuptools.setup
IPython.utils.process.system tensorflow.io.read_file keras.models.load_model mlflow.projects.backend.local._run_entry_point
yaml.unsafe_load numba.core.serialize._unpickle__CustomPickled nltk.app.wordnet_app.app requests.get transformers.pipeline
`
  .trim()
  .split(/\s+/)
