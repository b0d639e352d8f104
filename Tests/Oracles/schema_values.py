#!/usr/bin/env python3
"""Holds generated models against values that hypothesis-jsonschema makes, with jsonschema as the judge.

For each document its models are generated and compiled. Valid values of each component must be read, written as they were
and pass `validate()`; of changed values, those that jsonschema refuses must be refused, by reading or by `validate()`.
Formats are assertions of ours and annotations of jsonschema's: a fault of a format alone is not counted. Nor are members
that the document nowhere declares, which types do not keep unless it speaks of them, and integers of more than 64 bits.

    python3 -m pip install --target .build/values -r Tests/Oracles/requirements.txt -r Tests/Oracles/values.txt
    PYTHONPATH=.build/values python3 Tests/Oracles/schema_values.py DOCUMENT... [--count 50]
"""

import argparse
import copy
import datetime
import json
import pathlib
import random
import sys
import warnings

import jsonschema
import referencing
from document import load
from generated_models import GeneratedModels, same
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis.errors import HypothesisException
from hypothesis_jsonschema import from_schema

warnings.simplefilter("ignore")
LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
MAPS = ("properties", "patternProperties", "dependentSchemas", "$defs", "schemas")
SINGLE = ("items", "not", "if", "then", "else", "contains", "additionalProperties", "propertyNames",
          "unevaluatedItems", "unevaluatedProperties")
# What says nothing to jsonschema, or only to OpenAPI.
ANNOTATIONS = ("example", "examples", "xml", "externalDocs", "discriminator", "deprecated", "readOnly", "writeOnly",
               "description", "title", "default", "nullable")


# What formats mean, in words that the maker of values and the judge know.
FORMATS = {
    "uuid": {"pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\Z"},
    "byte": {"pattern": "^([A-Za-z0-9+/]{4})*\\Z"},
    "binary": {"pattern": "^([A-Za-z0-9+/]{4})*\\Z"},
    "uri": {"pattern": "^https://[a-z]{1,9}\\.example/[a-z0-9]{0,9}\\Z"},
    "url": {"pattern": "^https://[a-z]{1,9}\\.example/[a-z0-9]{0,9}\\Z"},
    "int32": {"minimum": -2 ** 31, "maximum": 2 ** 31 - 1},
}

# What is made of a format, to survive being read: numbers of few digits.
MADE = {"float": {"multipleOf": 0.125, "minimum": -999, "maximum": 999}}


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


def plain(schema, is_old, formats=FORMATS):
    """The schema as JSON Schema 2020-12; `is_old` says whether it is one of OpenAPI 3.0, `formats` what formats mean."""
    if not isinstance(schema, dict):
        return schema
    if is_old and "$ref" in schema:
        return {"$ref": schema["$ref"]}
    result = {key: value for key, value in schema.items() if key not in ANNOTATIONS and not key.startswith("x-")}
    for key, value in result.items():
        if key in LISTS:
            result[key] = [plain(one, is_old, formats) for one in value]
        elif key in MAPS:
            result[key] = {name: plain(one, is_old, formats) for name, one in value.items()}
        elif key in SINGLE:
            result[key] = plain(value, is_old, formats)
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


def inlined(schema, schemas, depth=0, trail=()):
    """The schema without references, for makers of values that cannot follow them; recursion ends with the smallest."""
    if isinstance(schema, list):
        return [inlined(one, schemas, depth, trail) for one in schema]
    if not isinstance(schema, dict):
        return schema
    if isinstance(schema.get("$ref"), str):
        name = schema["$ref"].rsplit("/", 1)[-1].replace("~1", "/").replace("~0", "~")
        if name not in schemas or not schema["$ref"].startswith("#/components/schemas/"):
            raise ValueError(schema["$ref"])
        if trail.count(name) > 0 or len(trail) > 5:
            raise RecursionError(name)
        target = inlined(schemas[name], schemas, depth, trail + (name,))
        rest = {key: value for key, value in schema.items() if key != "$ref"}
        return {"allOf": [target, inlined(rest, schemas, depth, trail)]} if rest else target
    result = {}
    for key, value in schema.items():
        try:
            if key in MAPS and key == "properties":
                members = {}
                for name, one in value.items():
                    try:
                        members[name] = inlined(one, schemas, depth, trail)
                    except RecursionError:
                        if name in schema.get("required", []):
                            raise
                        members[name] = False
                result[key] = members
            elif key in ("anyOf", "oneOf"):
                branches = []
                for one in value:
                    try:
                        branches.append(inlined(one, schemas, depth, trail))
                    except RecursionError:
                        pass
                if not branches:
                    raise RecursionError(key)
                result[key] = branches
            elif key == "items":
                try:
                    result[key] = inlined(value, schemas, depth, trail)
                except RecursionError:
                    result[key] = False
            elif key in ("enum", "const"):
                result[key] = value
            else:
                result[key] = inlined(value, schemas, depth, trail)
        except RecursionError:
            if key == "additionalProperties":
                result[key] = False
            else:
                raise
    return result


def values(schema, count):
    """Random values of a schema; none where the tool can make none."""
    made = []

    @seed(1)
    @settings(max_examples=count, database=None, deadline=None, suppress_health_check=list(HealthCheck),
              phases=[Phase.generate])
    @given(from_schema(schema, allow_x00=False))
    def collect(value):
        made.append(copy.deepcopy(value))

    collect()
    return made


def changed(value, dice):
    """The value with one place of it changed."""
    value = copy.deepcopy(value)
    places = [((), None)]

    def visit(node, path):
        children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
        for key, child in children:
            places.append((path + (key,), None))
            visit(child, path + (key,))

    visit(value, ())
    path = dice.choice(places)[0]
    replacement = dice.choice([None, True, 0, -1, 1.5, 10 ** 12, "", "x", "y" * 300, [], [1], {}, {"unknown": 1}])
    if not path:
        return replacement
    node = value
    for key in path[:-1]:
        node = node[key]
    if isinstance(node, dict) and dice.random() < 0.4:
        del node[path[-1]]
    else:
        node[path[-1]] = replacement
    return value


def declared(schema, names):
    """Adds all names that `properties` of a schema, and of those in it, have."""
    if isinstance(schema, list):
        for one in schema:
            declared(one, names)
    elif isinstance(schema, dict):
        names.update(schema["properties"] if isinstance(schema.get("properties"), dict) else ())
        for one in schema.values():
            declared(one, names)
    return names


def without_undeclared(value, written, names):
    """The value without members that were not written and that nothing declares."""
    if isinstance(value, list) and isinstance(written, list) and len(value) == len(written):
        return [without_undeclared(one, other, names) for one, other in zip(value, written)]
    if isinstance(value, dict) and isinstance(written, dict):
        return {
            key: without_undeclared(one, written.get(key), names)
            for key, one in value.items() if key in written or key in names}
    return value


def is_large(value):
    """Whether there are integers of more than 64 bits."""
    if isinstance(value, (list, dict)):
        return any(map(is_large, value.values() if isinstance(value, dict) else value))
    return isinstance(value, (int, float)) and abs(value) >= 2 ** 63


def alike(one, other):
    """Whether two texts mean the same: a date has the precision of a double, a UUID and base64 have several spellings."""
    if one.lower() == other.lower() or one.rstrip("=") == other.rstrip("="):
        return True
    try:
        times = [datetime.datetime.fromisoformat(text.upper().replace("Z", "+00:00")) for text in (one, other)]
        return abs((times[0] - times[1]).total_seconds()) < 1e-3
    except (ValueError, TypeError):
        return False


def is_only_format(answer):
    return bool(answer.get("faults")) and all("must be a" in fault or "must be an" in fault or "base64" in fault
                                              for fault in answer["faults"])


def run(path, count, folder):
    models = GeneratedModels(path, folder)
    output = models.generate()
    if not models.types:
        return f"{path}: not generated: {output[-300:]}", 1
    problem = models.compile()
    if problem:
        return f"{path}: does not compile: {problem[-2000:]}", 1
    root = load(path)
    is_old = str(root.get("openapi", "")).startswith("3.0")
    written = (root.get("components") or {}).get("schemas", {})
    schemas = {name: plain(one, is_old) for name, one in written.items()}
    made = {name: plain(one, is_old, {**FORMATS, **MADE}) for name, one in written.items()}
    registry = referencing.Registry().with_resource("urn:document", referencing.Resource(
        {"components": {"schemas": schemas}}, referencing.jsonschema.DRAFT202012))
    dice = random.Random(1)
    names = declared(list(schemas.values()), set())
    questions = []
    unmade = 0
    for name in schemas:
        if name not in models.types:
            continue
        escaped = name.replace("~", "~0").replace("/", "~1").replace("%", "%25").replace(" ", "%20")
        validator = jsonschema.Draft202012Validator({"$ref": f"urn:document#/components/schemas/{escaped}"}, registry=registry,
            format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)
        try:
            own = [one for one in values(inlined(made[name], made, trail=(name,)), count) 
                   if validator.is_valid(one) and not is_large(one)]
        except (HypothesisException, ValueError, TypeError, RecursionError, KeyError, AttributeError, AssertionError,
                jsonschema.exceptions.SchemaError, referencing.exceptions.Unresolvable):
            unmade += 1
            continue
        for value in own:
            questions.append((name, value, True))
            other = changed(value, dice)
            questions.append((name, other, validator.is_valid(other)))
    answers = models.ask([(name, value) for name, value, _ in questions])
    found = {}
    for (name, value, is_valid), answer in zip(questions, answers):
        accepted = "error" not in answer and not answer["faults"]
        if accepted and not is_valid:
            found.setdefault((name, "accepted"), ("", value))
        elif is_valid and not accepted and not is_only_format(answer):
            found.setdefault((name, "refused"), (str(answer.get("error") or answer["faults"])[:160], value))
        elif is_valid and accepted and not same(
                without_undeclared(value, answer["written"], names), answer["written"], alike):
            found.setdefault((name, "written as"), (json.dumps(answer["written"])[:200], value))
    invalid = sum(not is_valid for _, _, is_valid in questions)
    lines = [f"{path}: {len(schemas)} schemas ({unmade} without values), {len(questions) - invalid} valid values, "
             f"{invalid} invalid ones, {len(found)} disagreements"]
    lines += [f"  {name}: {what} {detail}: {json.dumps(value)[:200]}" for (name, what), (detail, value) in found.items()]
    return "\n".join(lines), len(found)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("documents", nargs="+", type=pathlib.Path)
    parser.add_argument("--count", type=int, default=50)
    parser.add_argument("--folder", default=".build/schema-values")
    arguments = parser.parse_args()
    total = 0
    for path in arguments.documents:
        text, count = run(path, arguments.count, arguments.folder)
        print(text, flush=True)
        total += count
    sys.exit(1 if total else 0)


if __name__ == "__main__":
    main()
