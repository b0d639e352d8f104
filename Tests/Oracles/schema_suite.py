#!/usr/bin/env python3
"""Holds generated models against the JSON Schema Test Suite, draft 2020-12.

Every schema of the suite that can be a component becomes one, of a document whose models are generated and compiled once.
What reading and `validate()` together accept must be what the suite accepts, and what they accept must be written as it
was read. Where that is not so, `schema_suite.txt` lists it with its reason.

    python3 Tests/Oracles/schema_suite.py SUITE [--record]
"""

import argparse
import collections
import json
import pathlib
import re
import sys

from generated_models import GeneratedModels, same

EXPECTED = pathlib.Path(__file__).with_name("schema_suite.txt")

# Schemas that are no components: what they say depends on documents beside the suite, or on being a document's root.
SKIPPED = {"vocabulary.json", "dynamicRef.json", "refRemote.json", "anchor.json", "unknownKeyword.json"}


def placed(schema, name):
    """The schema with references into itself leading to its component."""
    if isinstance(schema, list):
        return [placed(one, name) for one in schema]
    if not isinstance(schema, dict):
        return schema
    result = {}
    for key, value in schema.items():
        if key == "$schema":
            continue
        if key == "$ref" and isinstance(value, str) and (value == "#" or value.startswith("#/")):
            value = f"#/components/schemas/{name}{value[1:]}"
        result[key] = value if key in ("enum", "const", "default", "examples") else placed(value, name)
    return result


def groups(suite):
    """The groups of tests by the names of their components."""
    result = {}
    for path in sorted((pathlib.Path(suite) / "tests/draft2020-12").glob("*.json")):
        if path.name in SKIPPED:
            continue
        for index, group in enumerate(json.loads(path.read_text())):
            name = "".join(word.capitalize() for word in re.split(r"\W", path.stem)) + f"Case{index}"
            text = json.dumps(placed(group["schema"], name))
            if '"$id"' in text or '"$anchor"' in text or "://" in text:
                continue
            result[name] = (path.name, group)
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("suite")
    parser.add_argument("--record", action="store_true")
    parser.add_argument("--folder", default=".build/schema-suite")
    arguments = parser.parse_args()
    all_groups = groups(arguments.suite)
    models = GeneratedModels(pathlib.Path(arguments.folder) / "suite.json", pathlib.Path(arguments.folder))
    refused = {}
    while True:
        accepted = {name: group for name, group in all_groups.items() if name not in refused}
        document = {
            "openapi": "3.1.0", "info": {"title": "Suite", "version": "1"},
            "components": {"schemas": {name: placed(group["schema"], name) for name, (_, group) in accepted.items()}}}
        models.document.write_text(json.dumps(document, indent=1))
        output = models.generate()
        if models.types:
            break
        new = refusals(models.document.read_text(), output)
        if not new:
            sys.exit(output[-3000:])
        refused.update(new)
    problem = models.compile()
    if problem:
        sys.exit(problem[-3000:])

    questions = [
        (name, group, test) for name, (_, group) in accepted.items() for test in group["tests"] if name in models.types]
    answers = models.ask([(name, test["data"]) for name, _, test in questions])
    found = [f"{all_groups[name][0]}: {all_groups[name][1]['description']}: refused: {why}" for name, why in refused.items()]
    for (name, group, test), answer in zip(questions, answers):
        where = f"{all_groups[name][0]}: {group['description']}: {test['description']}"
        is_valid = "error" not in answer and not answer["faults"]
        if is_valid != test["valid"]:
            what = answer.get("error") or "; ".join(answer.get("faults", [])) or "accepted"
            found.append(f"{where}: {what}")
        elif is_valid and not same(test["data"], answer["written"]):
            found.append(f"{where}: written as {json.dumps(answer['written'])}")
    print(f"{len(accepted)} schemas, {len(questions)} values, {len(found)} disagreements, {len(refused)} schemas refused")
    report(found, arguments.record)


def refusals(document, output):
    """The components in which errors are, with the errors."""
    lines = document.splitlines()
    result = {}
    for line, message in re.findall(r"^\S+:(\d+):\d+: error: (.*)$", output, re.MULTILINE):
        for number in range(int(line) - 1, -1, -1):
            if match := re.fullmatch(r'   "(\w+)": .*', lines[number]):
                result[match[1]] = message
                break
    return result


def report(found, record):
    """Compares with what is expected: lines of `reason` followed by indented disagreements."""
    reasons = collections.OrderedDict()
    reason = ""
    for line in EXPECTED.read_text().splitlines() if EXPECTED.exists() else []:
        if line and not line.startswith("  "):
            reason = line
        elif line:
            reasons[line.strip()] = reason
    if record:
        by_reason = collections.OrderedDict((reason, []) for reason in reasons.values())
        for line in found:
            by_reason.setdefault(reasons.get(line, "No reason yet:"), []).append(line)
        EXPECTED.write_text("\n\n".join(
            "\n".join([reason] + [f"  {line}" for line in lines]) for reason, lines in by_reason.items() if lines) + "\n")
        return
    new = [line for line in found if line not in reasons]
    gone = [line for line in reasons if line not in found]
    for line in new:
        print("new:", line)
    for line in gone:
        print("gone:", line)
    sys.exit(1 if new or gone else 0)


if __name__ == "__main__":
    main()
