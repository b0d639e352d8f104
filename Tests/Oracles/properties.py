#!/usr/bin/env python3
"""Holds the properties that documents declare against the Swift generated from them.

usage: properties.py TOOL DOCUMENT…

A property of a component, or of a schema written inline in one or in an operation, must be read under its JSON name by the
component's or operation's type, by a type nested in it, or by a type of others that it holds. Prints what is missing, and a
line of counts for each document; exit 1 if anything is missing.
"""
import json, pathlib, re, subprocess, sys, tempfile, urllib.parse
import yaml

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
READ = re.compile(r'(?:json\.(?:required|optional|nullable|constant|tag)|\.(?:field|file|files|optionalFile))\(\s*"((?:[^"\\]|\\.)*)"')
ALIAS = re.compile(r"public typealias `?\w+`? = (.*)")
DECLARATION = re.compile(r"(?m)^(?:public (?:indirect )?(?:struct|enum|typealias)|extension) (`?\w+`?)")


class Documents:
    """A document and the files that it refers to. References to other files are rewritten to `PATH#POINTER`."""

    def __init__(self, path):
        self.files = {}
        self.root = self.file(pathlib.Path(path).resolve())

    def file(self, path):
        if path not in self.files:
            text = path.read_text(encoding="utf-8-sig")
            loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
            content = json.loads(text) if path.suffix == ".json" else yaml.load(text, Loader=loader)
            is_root = not self.files
            self.files[path] = content
            work, seen = [content], set()
            while work:
                node = work.pop()
                # An alias stands in several places.
                if id(node) in seen: continue
                seen.add(id(node))
                if isinstance(node, dict) and isinstance(node.get("$ref"), str):
                    name, _, pointer = node["$ref"].partition("#")
                    if "://" not in name and (name or not is_root): node["$ref"] = f"{(path.parent / name).resolve() if name else path}#{pointer}"
                work += node.values() if isinstance(node, dict) else node if isinstance(node, list) else []
        return self.files[path]

    def follow(self, node):
        """The object at the end of references, or an empty one."""
        for _ in range(50):
            if not isinstance(node, dict) or not isinstance(node.get("$ref"), str): return node
            name, _, pointer = node["$ref"].partition("#")
            if "://" in name or pointer and not pointer.startswith("/"): return {}
            node = self.file(pathlib.Path(name)) if name else self.root
            for token in pointer.split("/")[1:]:
                token = urllib.parse.unquote(token).replace("~1", "/").replace("~0", "~")
                node = node[int(token)] if isinstance(node, list) else node.get(token, {}) if isinstance(node, dict) else {}
        return {}


def is_words(schema):
    """Whether a part of a composition says something for people and constrains nothing."""
    words = {"title", "description", "default", "example", "examples", "deprecated", "readOnly", "writeOnly", "nullable", "externalDocs"}
    return isinstance(schema, dict) and all(k in words or k.startswith("x-") or k == "properties" and not v for k, v in schema.items())


def properties(documents, schema, seen, through=False, abroad=False):
    """The names of the properties written in a schema: its own, those it is composed of, and those of what stands inline.

    `abroad` is for those of what it refers to in other files, too.
    """
    if not isinstance(schema, dict) or id(schema) in seen: return
    seen.add(id(schema))
    if "$ref" in schema:
        is_abroad = abroad and not str(schema["$ref"]).startswith("#")
        if through or is_abroad: yield from properties(documents, documents.follow(schema), seen, through, abroad)
        return
    types = schema.get("type")
    if "enum" in schema or "const" in schema: return
    if types is None or types == "object" or isinstance(types, list) and "object" in types:
        # A whole map of properties may stand elsewhere, where documents do as bundlers let them.
        members = schema.get("properties") or {}
        for name, value in (documents.follow(members) if isinstance(members.get("$ref"), str) else members).items():
            if value is False: continue
            yield str(name)
            yield from properties(documents, value, seen, abroad=abroad)
    # A list of one reference, and of words about it, is another way to write the reference.
    parts = [p for p in schema.get("allOf") or [] if not is_words(p)]
    if not through and len(parts) == 1 and "$ref" in parts[0] and not schema.get("properties"): parts = []
    for part in parts: yield from properties(documents, part, seen, True, abroad)
    for part in (schema.get("oneOf") or []) + (schema.get("anyOf") or []): yield from properties(documents, part, seen, abroad=abroad)
    for key in ("items", "additionalProperties"): yield from properties(documents, schema.get(key), seen, abroad=abroad)


def is_alias(schema):
    return isinstance(schema, dict) and "$ref" in schema


def operations(documents):
    for path, item in (documents.root.get("paths") or {}).items():
        item = documents.follow(item)
        for method in METHODS:
            operation = isinstance(item, dict) and documents.follow(item.get(method))
            if not isinstance(operation, dict): continue
            schemas = []
            for parameter in (item.get("parameters") or []) + (operation.get("parameters") or []):
                schemas.append(documents.follow(parameter).get("schema"))
            body = documents.follow(operation.get("requestBody") or {})
            answers = [documents.follow(a) for a in (operation.get("responses") or {}).values()]
            for content in [body] + [a for a in answers if isinstance(a, dict)]:
                for kind, media in (content.get("content") or {}).items():
                    media = documents.follow(media)
                    if isinstance(media, dict) and re.search(r"json|x-www-form|multipart/form-data|event-stream|\*", kind): schemas.append(media.get("schema"))
            yield method.upper(), path, schemas


def declarations(folder):
    """The text of each top-level type, by name, with what the client and the extensions of it hold."""
    result = {}
    for file in sorted(pathlib.Path(folder).rglob("*.swift")):
        text = file.read_text(encoding="utf-8")
        starts = list(DECLARATION.finditer(text))
        for here, after in zip(starts, starts[1:] + [None]):
            name = here.group(1).strip("`")
            result[name] = result.get(name, "") + text[here.start():after.start() if after else len(text)]
    return result


class Held:
    """The JSON names that types read, themselves and through the types that they name as a pattern has them."""

    def __init__(self, types, pattern):
        self.types, self.pattern, self.known = types, pattern, {}

    def of(self, name):
        """What one type reads, and the types that it names."""
        if name not in self.known:
            text = self.types.get(name, "")
            # Another name for a type has what that type has.
            meant = ALIAS.match(text)
            named = re.findall(r"\b[A-Z]\w*", meant.group(1)) if meant else re.findall(self.pattern, text)
            self.known[name] = {unescaped(n) for n in READ.findall(text)}, [t for t in dict.fromkeys(named) if t in self.types]
        return self.known[name]

    def missing(self, expected, name):
        """Those of the expected names that a type does not read."""
        lost, work, seen = set(expected), [name], {name}
        while work and lost:
            names, named = self.of(work.pop())
            lost -= names
            work += [t for t in named if t not in seen]
            seen.update(named)
        return lost


def unescaped(text):
    return re.sub(r"\\u\{([0-9A-F]+)\}", lambda m: chr(int(m.group(1), 16)), text).replace('\\"', '"').replace("\\\\", "\\")


def check(tool, path):
    documents = Documents(path)
    missing = total = 0
    with tempfile.TemporaryDirectory() as folder:
        made = subprocess.run([tool, "generate", "--spec", path, "--name", "Checked", "--output", folder, "--quiet"], capture_output=True, text=True)
        if made.returncode: return print(f"{path}: not generated") or 1
        seen = json.loads(subprocess.run([tool, "inspect", path, "--stage", "swift", "--format", "json"], capture_output=True, text=True).stdout)
        types = declarations(folder)
        # Types of others that it holds are named with their owner's name in front, or are cases of a base's heirs.
        components, whole = Held(types, r"(?:\b(?=\w+\.[A-Z])|case `?\w+`?\()([A-Z]\w*)"), Held(types, r"\b[A-Z]\w*")
        component_types = {c["schema"]: c["type"] for c in seen.get("components", [])}
        operation_types = {(o["httpMethod"], o["path"]): o["type"] for o in seen.get("operations", [])}
        for name, schema in ((documents.root.get("components") or {}).get("schemas") or {}).items():
            expected = set(properties(documents, schema, set(), not is_alias(schema)))
            lost = components.missing(expected, component_types.get(name, ""))
            total += len(expected); missing += len(lost)
            for n in sorted(lost): print(f"{path}: {n!r} of {name} is missing in {component_types.get(name)}")
        for method, route, schemas in operations(documents):
            expected = set()
            for schema in schemas: expected |= set(properties(documents, schema, set(), abroad=True))
            if not expected: continue
            lost = whole.missing(expected, operation_types.get((method, route), ""))
            total += len(expected); missing += len(lost)
            for n in sorted(lost): print(f"{path}: {n!r} of {method} {route} is missing in {operation_types.get((method, route))}")
    print(f"{path}: {total} properties, {missing} missing")
    return missing


if __name__ == "__main__":
    sys.exit(1 if sum(check(sys.argv[1], path) for path in sys.argv[2:]) else 0)
