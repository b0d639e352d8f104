"""OpenAPI schemas as JSON Schema 2020-12, for judges and makers of values that know nothing of OpenAPI."""

LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
MAPS = ("properties", "patternProperties", "dependentSchemas", "$defs", "schemas")
SINGLE = ("items", "not", "if", "then", "else", "contains", "additionalProperties", "propertyNames",
          "unevaluatedItems", "unevaluatedProperties")
# Where a schema asks a question about a value that is described elsewhere.
CONDITIONS = ("not", "if", "then", "else", "contains")

# What says nothing to jsonschema, or only to OpenAPI.
ANNOTATIONS = ("example", "examples", "xml", "externalDocs", "discriminator", "deprecated", "readOnly", "writeOnly",
               "description", "title", "default", "nullable")

# What formats mean, in words that the judge knows.
FORMATS = {
    "uuid": {"pattern": "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}\\Z"},
    "byte": {"pattern": "^[A-Za-z0-9+/_-]*=*\\Z"},
    "int32": {"minimum": -2 ** 31, "maximum": 2 ** 31 - 1},
    "uint32": {"minimum": 0, "maximum": 2 ** 32 - 1},
    "uint64": {"minimum": 0},
}

# What is made of a format: what every reader takes, and numbers that survive being read.
MADE = {
    **FORMATS,
    "byte": {"pattern": "^([A-Za-z0-9+/]{4})*\\Z"},
    "binary": {"pattern": "^([A-Za-z0-9+/]{4})*\\Z"},
    "uri": {"pattern": "^https://[a-z]{1,9}\\.example/[a-z0-9]{0,9}\\Z"},
    "url": {"pattern": "^https://[a-z]{1,9}\\.example/[a-z0-9]{0,9}\\Z"},
    "float": {"multipleOf": 0.125, "minimum": -999, "maximum": 999},
}


def ecma(pattern):
    """A pattern of ECMA-262 as Python's: its `\\d` and `\\w` are of ASCII, and its `$` is the end."""
    result, in_class, place = "", False, 0
    while place < len(pattern):
        one = pattern[place:place + 2] if pattern[place] == "\\" else pattern[place]
        place += len(one)
        if one in ("\\d", "\\w"):
            members = "0-9" if one == "\\d" else "A-Za-z0-9_"
            result += members if in_class else f"[{members}]"
        elif one == "$" and not in_class:
            result += "\\Z"
        else:
            in_class = one == "[" or in_class and one != "]"
            result += one
    return result


def plain(schema, is_old, formats=FORMATS, is_typed=True):
    """The schema as JSON Schema 2020-12; `is_old` says whether it is one of OpenAPI 3.0, `formats` what formats mean.

    Where `is_typed`, what speaks of members or elements and names no type is one of objects or arrays.
    """
    if not isinstance(schema, dict):
        return schema
    if is_old and "$ref" in schema:
        return {"$ref": schema["$ref"]}
    result = {key: value for key, value in schema.items() if key not in ANNOTATIONS and not key.startswith("x-")}
    for key, value in result.items():
        if key in LISTS:
            result[key] = [plain(one, is_old, formats, is_typed) for one in value]
        elif key in MAPS:
            result[key] = {name: plain(one, is_old, formats, is_typed) for name, one in value.items()}
        elif key in SINGLE:
            result[key] = plain(value, is_old, formats, is_typed and key not in CONDITIONS)
    if is_typed and not {"type", "$ref", "enum", "const", "allOf", "anyOf", "oneOf"} & set(result):
        if "properties" in result or "additionalProperties" in result:
            result["type"] = "object"
        elif "items" in result or "prefixItems" in result:
            result["type"] = "array"
    if isinstance(result.get("pattern"), str):
        result["pattern"] = ecma(result["pattern"])
    if isinstance(result.get("patternProperties"), dict):
        result["patternProperties"] = {ecma(name): one for name, one in result["patternProperties"].items()}
    if isinstance(result.get("format"), str) and result["format"] in formats:
        result = {**formats[result.pop("format")], **result}
    if is_old:
        for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
            if isinstance(result.get(exclusive), bool):
                if result.pop(exclusive) and bound in result:
                    result[exclusive] = result.pop(bound)
    if schema.get("nullable") is True:
        result = {"anyOf": [result, {"type": "null"}]} if set(result) - {"type"} else {"type": [result.get("type"), "null"]}
        if result == {"type": [None, "null"]}:
            result = {}
    return result


def inlined(schema, schemas, levels=5, trail=()):
    """The schema without references, for makers of values that cannot follow them; recursion ends with the smallest.

    References are followed through `levels` of them; `trail` has the names that lead here.
    """
    if isinstance(schema, list):
        return [inlined(one, schemas, levels, trail) for one in schema]
    if not isinstance(schema, dict):
        return schema
    if isinstance(schema.get("$ref"), str):
        name = schema["$ref"].rsplit("/", 1)[-1].replace("~1", "/").replace("~0", "~")
        if name not in schemas or not schema["$ref"].startswith("#/components/schemas/"):
            raise ValueError(schema["$ref"])
        if trail.count(name) > 0 or len(trail) > levels:
            raise RecursionError(name)
        target = inlined(schemas[name], schemas, levels, trail + (name,))
        rest = {key: value for key, value in schema.items() if key != "$ref"}
        return {"allOf": [target, inlined(rest, schemas, levels, trail)]} if rest else target
    result = {}
    for key, value in schema.items():
        try:
            if key in MAPS and key == "properties":
                members = {}
                for name, one in value.items():
                    try:
                        members[name] = inlined(one, schemas, levels, trail)
                    except RecursionError:
                        if name in schema.get("required", []):
                            raise
                        members[name] = False
                result[key] = members
            elif key in ("anyOf", "oneOf"):
                branches = []
                for one in value:
                    try:
                        branches.append(inlined(one, schemas, levels, trail))
                    except RecursionError:
                        pass
                if not branches:
                    raise RecursionError(key)
                result[key] = branches
            elif key == "items":
                try:
                    result[key] = inlined(value, schemas, levels, trail)
                except RecursionError:
                    result[key] = False
            elif key in ("enum", "const"):
                result[key] = value
            else:
                result[key] = inlined(value, schemas, levels, trail)
        except RecursionError:
            if key == "additionalProperties":
                result[key] = False
            else:
                raise
    return result
