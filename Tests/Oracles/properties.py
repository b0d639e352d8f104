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


def load(path):
    with open(path, encoding="utf-8-sig") as file:
        return json.load(file) if path.endswith(".json") else yaml.load(file, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def follow(document, node):
    """The object at the end of local references, or an empty one."""
    for _ in range(50):
        if not isinstance(node, dict) or "$ref" not in node: return node
        if not str(node["$ref"]).startswith("#/"): return {}
        target = document
        for token in node["$ref"][2:].split("/"):
            token = urllib.parse.unquote(token).replace("~1", "/").replace("~0", "~")
            target = target[int(token)] if isinstance(target, list) else target.get(token, {}) if isinstance(target, dict) else {}
        node = target
    return {}


def is_words(schema):
    """Whether a part of a composition says something for people and constrains nothing."""
    words = {"title", "description", "default", "example", "examples", "deprecated", "readOnly", "writeOnly", "nullable", "externalDocs"}
    return isinstance(schema, dict) and all(k in words or k.startswith("x-") or k == "properties" and not v for k, v in schema.items())


def properties(document, schema, seen, through=False):
    """The names of the properties written in a schema: its own, those it is composed of, and those of what stands inline."""
    if not isinstance(schema, dict) or id(schema) in seen: return
    seen.add(id(schema))
    if "$ref" in schema:
        if through: yield from properties(document, follow(document, schema), seen, True)
        return
    types = schema.get("type")
    if "enum" in schema or "const" in schema: return
    if types is None or types == "object" or isinstance(types, list) and "object" in types:
        for name, value in (schema.get("properties") or {}).items():
            if value is False: continue
            yield str(name)
            yield from properties(document, value, seen)
    # A list of one reference, and of words about it, is another way to write the reference.
    parts = [p for p in schema.get("allOf") or [] if not is_words(p)]
    if not through and len(parts) == 1 and "$ref" in parts[0] and not schema.get("properties"): parts = []
    for part in parts: yield from properties(document, part, seen, True)
    for part in (schema.get("oneOf") or []) + (schema.get("anyOf") or []): yield from properties(document, part, seen)
    for key in ("items", "additionalProperties"): yield from properties(document, schema.get(key), seen)


def is_alias(schema):
    return isinstance(schema, dict) and "$ref" in schema


def operations(document):
    for path, item in (document.get("paths") or {}).items():
        item = follow(document, item)
        for method in METHODS:
            operation = isinstance(item, dict) and item.get(method)
            if not isinstance(operation, dict): continue
            schemas = []
            for parameter in (item.get("parameters") or []) + (operation.get("parameters") or []):
                schemas.append(follow(document, parameter).get("schema"))
            body = follow(document, operation.get("requestBody") or {})
            answers = [follow(document, a) for a in (operation.get("responses") or {}).values()]
            for content in [body] + [a for a in answers if isinstance(a, dict)]:
                for kind, media in (content.get("content") or {}).items():
                    media = follow(document, media)
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


def held(types, name, pattern):
    """The JSON names that a type reads, itself and through the types it names as the pattern has them."""
    names, work, seen = set(), [name], set()
    while work:
        text = types.get(work.pop(), "")
        if id(text) in seen: continue
        seen.add(id(text))
        names.update(re.sub(r"\\u\{([0-9A-F]+)\}", lambda m: chr(int(m.group(1), 16)), n).replace('\\"', '"').replace("\\\\", "\\") for n in READ.findall(text))
        # Another name for a type has what that type has.
        meant = ALIAS.match(text)
        work += [t for t in set(re.findall(r"\b[A-Z]\w*", meant.group(1)) if meant else re.findall(pattern, text)) if t in types]
    return names


def check(tool, path):
    document = load(path)
    missing = total = 0
    with tempfile.TemporaryDirectory() as folder:
        made = subprocess.run([tool, "generate", "--spec", path, "--name", "Checked", "--output", folder, "--quiet"], capture_output=True, text=True)
        if made.returncode: return print(f"{path}: not generated") or 0
        seen = json.loads(subprocess.run([tool, "inspect", path, "--stage", "swift", "--format", "json"], capture_output=True, text=True).stdout)
        types = declarations(folder)
        component_types = {c["schema"]: c["type"] for c in seen.get("components", [])}
        operation_types = {(o["httpMethod"], o["path"]): o["type"] for o in seen.get("operations", [])}
        for name, schema in ((document.get("components") or {}).get("schemas") or {}).items():
            expected = set(properties(document, schema, set(), not is_alias(schema)))
            # Types of others that it holds are named with their owner's name in front.
            lost = expected - held(types, component_types.get(name, ""), r"\b([A-Z]\w*)\.[A-Z]")
            total += len(expected); missing += len(lost)
            for n in sorted(lost): print(f"{path}: {n!r} of {name} is missing in {component_types.get(name)}")
        for method, route, schemas in operations(document):
            expected = set()
            for schema in schemas: expected |= set(properties(document, schema, set()))
            if not expected: continue
            lost = expected - held(types, operation_types.get((method, route), ""), r"\b[A-Z]\w*")
            total += len(expected); missing += len(lost)
            for n in sorted(lost): print(f"{path}: {n!r} of {method} {route} is missing in {operation_types.get((method, route))}")
    print(f"{path}: {total} properties, {missing} missing")
    return missing


if __name__ == "__main__":
    sys.exit(1 if sum(check(sys.argv[1], path) for path in sys.argv[2:]) else 0)
