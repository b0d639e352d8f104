#!/usr/bin/env python3
"""Writes what Tests/GatewayStub answers with, from what `swiftwright inspect --stage swift --format json` prints, which is
read from standard input, and from the document: `StubRoutes.swift` and `answers.json`. What stands in
`conversations.json` is taken as it is, once it is known to be valid. With --check nothing is written: what is out of date
is told."""

import argparse
import json
import pathlib
import random
import sys

from document import Document
from generator import Generator
from tables import WIDTH, text

HEADER = "// Written by Tests/Oracles/stub.py. Changes are overwritten."


def success(document, operation):
    """The first documented success with JSON: its status and a pointer to its schema, relative to the operation."""
    for status, response in operation.get("responses", {}).items():
        content = document.resolve(response).get("content", {})
        if status.startswith("2") and "application/json" in content:
            return status, content["application/json"].get("schema", True)
    return None


def answers(document, known):
    result = {}
    for pointer, path, method, _, operation in document.operations():
        name = operation.get("operationId", f"{method} {path}")
        found = success(document, operation)
        if not found:
            continue
        status, schema = found
        place = f"{pointer}/{method}/responses/{status}/content/application~1json/schema"
        if name in known:
            if problem := document.error(place, known[name]["answer"]):
                raise ValueError(f"{name}: {problem}")
            continue
        # One generator each, so that an answer changes only with its own operation.
        generator = Generator(document, random.Random(name), drops="writeOnly")
        result[name] = {"answer": generator.valid(place, schema)}
    return result


def routes(summary):
    lines = [HEADER, "", "import FireworksGatewayModels", "import FireworksGatewayServer", "import SwiftwrightRuntime", ""]
    lines += ["/// The gateway's server, in which every operation answers what the document says it may.", "enum StubRoutes {"]
    lines += ["  static func add(to router: inout APIRouter, _ answers: Answers) {"]
    for operation in summary["operations"]:
        name = text(operation["id"])
        plain = next(output for output in operation["outputs"] if output.get("mediaType") == "application/json")
        stream = next((output for output in operation["outputs"] if output.get("mediaType") == "text/event-stream"), None)
        if stream:
            lines += [f"    router.on({operation['type']}.self) {{ input, _ in"]
            lines += [f"      if input.body.stream == true {{", f"        return .{stream['name']}(try answers.events({name}))", "      }"]
            lines += [f"      return .{plain['name']}(try answers.body({name}))", "    }"]
            continue
        line = f"    router.on({operation['type']}.self) {{ _, _ in .{plain['name']}(try answers.body({name})) }}"
        broken = [f"    router.on({operation['type']}.self) {{ _, _ in", f"      .{plain['name']}(try answers.body({name}))", "    }"]
        lines += [line] if len(line) <= WIDTH else broken
    return lines + ["  }", "}"]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("spec")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    document = Document(arguments.spec)
    known = json.loads((arguments.folder / "conversations.json").read_text(encoding="utf-8"))
    made = answers(document, known)
    contents = {
        "StubRoutes.swift": "\n".join(routes(json.load(sys.stdin))) + "\n",
        "answers.json": "{\n" + ",\n".join(f"{text(name)}: {json.dumps(made[name])}" for name in made) + "\n}\n",
    }
    stale = False
    for name, contents in contents.items():
        path = arguments.folder / name
        if path.exists() and path.read_text(encoding="utf-8") == contents:
            continue
        if arguments.check:
            stale = True
            print(f"{path} is not up to date; run Tests/Oracles/stub.py")
        else:
            path.write_text(contents, encoding="utf-8")
    sys.exit(1 if stale else 0)


if __name__ == "__main__":
    main()
