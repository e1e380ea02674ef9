/**
 * Python source, part two of the worker: loads one model and answers requests, a frame in and a frame out (frames.ts
 * has the layout). Standard input and output of the process are taken away from the model first, so that what it
 * prints goes nowhere.
 */
export const SERVING_SCRIPT = String.raw`
import io, json

source, sink = os.dup(0), os.dup(1)
null = os.open('/dev/null', os.O_RDWR)
os.dup2(null, 0)
os.dup2(2, 1)

def read_exactly(length):
    parts = bytearray(length)
    view, at = memoryview(parts), 0
    while at < length:
        count = os.readv(source, [view[at:at + (1 << 20)]])
        if count == 0:
            os._exit(0)
        at += count
    return parts

def receive():
    magic, header_length, payload_length = struct.unpack('<4sIQ', bytes(read_exactly(16)))
    header = json.loads(bytes(read_exactly(header_length)).decode('utf-8'))
    buffers = [read_exactly(length) for length in header['buffers']]
    return header, buffers

def send(header, buffers=()):
    header['buffers'] = [len(buffer) for buffer in buffers]
    text = json.dumps(header, allow_nan=False).encode('ascii')
    data = struct.pack('<4sIQ', b'MGW1', len(text), sum(header['buffers'])) + text
    for part in [data] + list(buffers):
        view = memoryview(part).cast('B')
        while len(view) > 0:
            view = view[os.write(sink, view[:1 << 20]):]

def told(error):
    try:
        text = str(error)
    except BaseException:
        text = ''
    return {'ok': False, 'kind': type(error).__name__[:100], 'message': text[:2000]}

class WrongAnswer(Exception):
    pass

def plain(value):
    value = value.item() if hasattr(value, 'item') else value
    if isinstance(value, bool) or isinstance(value, str):
        return value
    if isinstance(value, int) and abs(value) <= 2 ** 53:
        return value
    if isinstance(value, float) and value - value == 0:
        return value
    raise WrongAnswer('labels are text, finite numbers or booleans; this one is a %s' % type(value).__name__)

def attribute(name):
    try:
        return getattr(state['model'], name, None)
    except Exception:
        return None

state = {}

def without_message_files():
    # SciPy 1.13 makes a file for what a C library says each time that scipy.stats is imported; here no file can be made.
    import tempfile
    make = tempfile.mkstemp
    def mkstemp(*args, **options):
        if options.get('prefix') == b'scipy-' and not args:
            return os.open('/dev/null', os.O_RDWR), b'/dev/null'
        return make(*args, **options)
    tempfile.mkstemp = mkstemp

def load(header, buffers):
    import warnings
    sys.path.extend(header['sources'])
    without_message_files()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        stream = io.BytesIO(buffers.pop())
        if header['loader'] == 'joblib':
            import joblib
            state['model'] = joblib.load(stream)
        else:
            import pickle
            state['model'] = pickle.load(stream)
        for key in header['keys']:
            state['model'] = state['model'][key]
    model = state['model']
    names = attribute('feature_names_in_')
    names = None if names is None else [str(name) for name in names]
    count = attribute('n_features_in_')
    classes = attribute('classes_')
    several = isinstance(classes, list) and len(classes) > 0 and hasattr(classes[0], '__len__') and not isinstance(classes[0], str)
    classes = None if classes is None or several else [plain(value) for value in classes]
    state.update(names=names, count=count, classes=classes, task=task_of(model, classes is not None or several), frame=names is not None or (count is None and has_pandas()))
    version = lambda name: str(getattr(sys.modules.get(name), '__version__', ''))
    return {
        'names': names, 'count': None if count is None else int(count), 'classes': classes, 'task': state['task'],
        'has_probabilities': classes is not None and attribute('predict_proba') is not None,
        'python': platform.python_version(), 'library': version('sklearn'),
        'class_name': '%s.%s' % (type(model).__module__, type(model).__qualname__),
        'warnings': ['%s: %s' % (w.category.__name__, w.message) for w in caught[:5]],
    }, []

def has_pandas():
    try:
        import pandas
        return True
    except ImportError:
        return False

KINDS = {'classifier': 'classification', 'regressor': 'regression', 'clusterer': 'clustering', 'outlier_detector': 'outlier_detection'}

def task_of(model, has_classes):
    if attribute('predict') is None:
        return 'transform'
    kind = attribute('_estimator_type')
    base = sys.modules.get('sklearn.base')
    for name, task in KINDS.items():
        test = getattr(base, 'is_' + name, None)
        try:
            if kind == name or (test is not None and test(model)):
                return task
        except Exception:
            pass  # scikit-learn asks for tags that classes of other origin lack
    return 'classification' if has_classes or attribute('predict_proba') is not None else 'regression'

def column_of(np, column, buffers):
    if column['kind'] == 'string':
        codes = np.frombuffer(buffers.pop(0), dtype='<i4')
        return np.array(column['dictionary'] + [float('nan')], dtype=object)[codes]
    values = np.frombuffer(buffers.pop(0), dtype='<f8')
    if column['type'] == 'float':
        return values
    return values.astype(bool if column['type'] == 'boolean' else 'int64')

def predict(header, buffers):
    import numpy as np
    rows, model = header['rows'], state['model']
    columns = [column_of(np, column, buffers) for column in header['columns']]
    names = [column['name'] for column in header['columns']]
    numeric = all(column['kind'] == 'number' for column in header['columns'])
    def frame():
        import pandas
        return pandas.DataFrame(dict(enumerate(columns)), index=range(rows)).set_axis(names, axis=1)
    def matrix():
        return np.stack(columns, axis=1) if not numeric else np.array(columns, dtype='f8').reshape(len(columns), rows).T.copy()
    if not state['frame']:
        inputs = matrix()
        answer = np.asarray(model.predict(inputs))
    else:
        inputs = frame()
        try:
            answer = np.asarray(model.predict(inputs))
        except Exception as error:
            if state['names'] is not None or not numeric:
                raise
            # The model knows no column names: it may have been fitted on an array, which slices differently.
            inputs = matrix()
            try:
                answer = np.asarray(model.predict(inputs))
            except Exception:
                raise error
            state['frame'] = False
    if answer.ndim not in (1, 2) or answer.shape[0] != rows:
        raise WrongAnswer('predict() gave shape %s for %d rows' % (answer.shape, rows))
    outputs = 1 if answer.ndim == 1 else answer.shape[1]
    reply, parts = {'outputs': outputs}, []
    if state['task'] == 'regression':
        if answer.dtype.kind not in 'fiu':
            raise WrongAnswer('predict() gave %s, yet the model has no classes_' % answer.dtype)
        parts.append(answer.astype('<f8').tobytes())
    else:
        index, codes = {}, []
        for value in answer.ravel().tolist():
            codes.append(index.setdefault((type(value), value), len(index)))
        reply['dictionary'] = [plain(value) for _, value in index]
        parts.append(np.array(codes, dtype='<i4').tobytes())
    if header['probabilities']:
        shares = np.asarray(model.predict_proba(inputs), dtype='<f8')
        if shares.shape != (rows, len(state['classes'])):
            raise WrongAnswer('predict_proba() gave shape %s for %d rows and %d classes' % (shares.shape, rows, len(state['classes'])))
        parts.append(shares.tobytes())
    return reply, parts

def main():
    header, _ = receive()
    try:
        isolation = shut_in(dict(header, keep=(source, sink)))
    except Refused as error:
        return send({'ok': False, 'kind': 'Refused', 'message': str(error)})
    send({'ok': True, 'isolation': isolation})
    operations = {'load': load, 'predict': predict}
    while True:
        header, buffers = receive()
        try:
            reply, parts = operations[header['operation']](header, buffers)
        except BaseException as error:
            send(told(error))
        else:
            send(dict(reply, ok=True), parts)

main()
`
