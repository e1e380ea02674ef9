"""List the classes of the trusted packages whose loading runs code of their own, from the sources, without importing them.

python scripts/make-security-hooks.py SITE_PACKAGES... prints, one a line, `hook  module.Class  [inherited from]`.
Unpickling runs __new__ (NEWOBJ), __setstate__ and __setattr__ (BUILD), __setitem__, append, extend and add (SETITEMS,
APPENDS, ADDITEMS), __hash__ and __eq__ (dict keys), __del__ and metaclasses. Review what is new here before a package
version is trusted: src/security/pickle/hooked-classes.ts holds the outcome.
"""
import ast
import pathlib
import sys

PACKAGES = ("sklearn", "numpy", "scipy", "pandas", "joblib", "xgboost", "lightgbm", "catboost", "statsmodels", "patsy", "imblearn", "category_encoders", "feature_engine")
HOOKS = {"__new__", "__setstate__", "__setattr__", "__setitem__", "append", "extend", "add", "__del__", "__getattr__",
         "__getattribute__", "__init_subclass__"}


def is_plain(function):
    """A body that only copies the state into the instance, warns, or raises."""
    for node in ast.walk(function):
        if isinstance(node, (ast.Import, ast.ImportFrom, ast.Global)):
            return False
        if isinstance(node, ast.Call):
            text = ast.unparse(node.func)
            if text not in ("self.__dict__.update", "setattr", "super", "super().__setstate__", "state.items", "isinstance", "len",
                            "state.pop", "state.get", "warnings.warn", "TypeError", "ValueError", "object.__setattr__", "dict",
                            "AttributeError", "state.copy", "super().__new__", "object.__new__", "super().__setattr__", "cls"):
                return False
    return True


def classes(root):
    for package in PACKAGES:
        for path in sorted((root / package).rglob("*.py")):
            relative = path.relative_to(root)
            if any(part in ("tests", "testing") or part.startswith("test_") for part in relative.parts):
                continue
            module = ".".join(relative.with_suffix("").parts).removesuffix(".__init__")
            try:
                tree = ast.parse(path.read_bytes())
            except SyntaxError:
                continue
            for node in ast.walk(tree):
                if isinstance(node, ast.ClassDef):
                    yield module, node


def main():
    found = set()
    for root in sys.argv[1:]:
        known = list(classes(pathlib.Path(root)))
        own, bases = {}, {}
        for module, node in known:
            key = (node.name, module)
            bases[key] = {ast.unparse(base).split("[")[0].split(".")[-1] for base in node.bases}
            own[key] = {item.name: item for item in node.body if isinstance(item, ast.FunctionDef) and item.name in HOOKS}
            if node.keywords:
                own[key] |= {f"metaclass {ast.unparse(word.value)}": None for word in node.keywords if word.arg == "metaclass"
                             and "ABCMeta" not in ast.unparse(word.value)}
        by_name = {}
        for key in own:
            by_name.setdefault(key[0], []).append(key)
        for key in own:
            seen, queue, hooks = set(), [(key, 0)], {}
            while queue:
                current, depth = queue.pop(0)
                if current in seen:
                    continue
                seen.add(current)
                for hook, function in own[current].items():
                    hooks.setdefault(hook, (current, function))
                for base in bases[current]:
                    # Bases go by their last name: too many suspects rather than too few.
                    candidates = by_name.get(base, [])
                    near = [c for c in candidates if c[1].split(".")[0] == current[1].split(".")[0]]
                    queue += [(c, depth + 1) for c in (near or candidates)]
            for hook, (source, function) in hooks.items():
                if function is not None and is_plain(function):
                    continue
                found.add((hook, f"{key[1]}.{key[0]}", "" if source == key else f"{source[1]}.{source[0]}"))
    for row in sorted(found):
        print("\t".join(row).rstrip())


if __name__ == "__main__":
    main()
