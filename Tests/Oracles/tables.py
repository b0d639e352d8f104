#!/usr/bin/env python3
"""Writes the tables that the tests of generated code go by, from what `swiftwright inspect --stage swift --format json`
prints, which is read from standard input. With --check nothing is written: what is out of date is told."""

import argparse
import json
import pathlib
import sys

HEADER = "// Written by Tests/Oracles/tables.py. Changes are overwritten."
WIDTH = 120


def text(value):
    return json.dumps(value, ensure_ascii=False)


def filled(items, indentation, closing):
    """The items with commas between them on one line, or on as many as they fill."""
    lines, current = [], ""
    for position, item in enumerate(items):
        item += closing if position == len(items) - 1 else ","
        if current and indentation + len(current) + 1 + len(item) > WIDTH:
            lines.append(current)
            current = item
        else:
            current = f"{current} {item}" if current else item
    lines.append(current)
    return [" " * indentation + line for line in lines]


def call(start, items, end, indentation):
    """A call, on one line where that fits."""
    line = " " * indentation + start + "(" + ", ".join(items) + ")" + end
    if len(line) <= WIDTH:
        return [line]
    return [" " * indentation + start + "("] + filled(items, indentation + 2, ")" + end)


def schema_table(summary):
    lines = [HEADER, "", "import FireworksGatewayModels", "import SwiftwrightRuntime", ""]
    lines += ["/// The types of the document's components.", "let schemaTable: [(name: String, type: any JSONCodable.Type)] = ["]
    entries = [f"({text(entry['schema'])}, {entry['type']}.self)" for entry in summary["components"]]
    for line in filled(entries, 2, ","):
        broken = ["  (", *("    " + part for part in line.strip()[1:-2].replace(", ", ",\n").split("\n")), "  ),"]
        lines += [line] if len(line) <= WIDTH else broken
    return lines + ["]"]


def bare(name):
    return name.replace("`", "")


def function(operation):
    name = operation["type"]
    return name[0].lower() + name[1:]


def json_outputs(operation):
    return [output for output in operation["outputs"] if output.get("mediaType") == "application/json"]


def is_covered(operation):
    return operation.get("bodyMediaType") in (None, "application/json")


def group(operation):
    """The property of the client, and the argument of the server, that has the operation."""
    return bare(operation.get("group") or "root")


def groups(summary):
    result = {}
    for operation in summary["operations"]:
        result.setdefault(group(operation), []).append(operation)
    return result


def operation_table(summary):
    names = [name for name, operations in groups(summary).items() if any(map(is_covered, operations))]
    return [
        HEADER,
        "",
        "import SwiftwrightRuntime",
        "",
        "/// How to call the document's operations, but for those whose bodies are no JSON.",
        "enum OperationTable {",
        "  typealias Entry = (id: String, call: @Sendable (OperationCall) async throws -> Void)",
        "",
        "  static let entries: [Entry] = [",
        *filled(names, 4, ","),
        "  ].flatMap(\\.self)",
        "}",
    ]


def calls(name, operations):
    """The entries of a group's operations, and the functions that they name."""
    lines = ["extension OperationTable {", f"  static let {name}: [Entry] = ["]
    entries = [f"({text(operation['id'])}, {function(operation)})" for operation in operations]
    lines += filled(entries, 4, "," if len(entries) > 1 else "")
    lines += ["  ]"]
    for operation in operations:
        streams = any(output.get("mediaType") == "text/event-stream" for output in operation["outputs"])
        wire = {parameter["property"]: parameter["name"] for parameter in operation.get("parameters", [])}
        arguments = [
            f"{bare(name)}: call.body()" if name == "body" and name not in wire else f"{bare(name)}: call.value({text(wire[name])})"
            for name in operation.get("properties", [])
        ]
        lines += ["", f"  @Sendable static func {function(operation)}(_ call: OperationCall) async throws {{"]
        keyword = "var" if streams else "let"
        attempt = "try " if arguments else ""
        lines += call(f"    {keyword} input = {attempt}{operation['type']}".strip(), arguments, "", 4)
        if streams:
            lines += ["    input.body.stream = false"]
        body = ["input.body"] if operation.get("bodyType") else []
        passed = body + [f"{bare(parameter['property'])}: input.{bare(parameter['property'])}" for parameter in operation.get("parameters", [])]
        receiver = f"gateway.{operation['group']}" if operation.get("group") else "gateway"
        lines += [f"    try await call.expect(input) {{ {'[input] ' if streams else ''}gateway in"]
        lines += call(f"try await {receiver}.{bare(operation['method'])}", passed, "", 6)
        lines += ["    }", "  }"]
    return lines + ["}"]


def answers(operations):
    """What the recording server does for a group's operations."""
    lines = [f"extension RecordingServer: {operations[0]['serverProtocol']} {{"]
    for position, operation in enumerate(operations):
        lines += [""] if position else []
        kind = operation["type"]
        head = f"  func {operation['method']}(_ input: {kind}, _ context: RequestContext) async throws -> {kind}.Output {{"
        if len(head) > WIDTH:
            lines += [f"  func {operation['method']}(", f"    _ input: {kind}, _ context: RequestContext", f"  ) async throws -> {kind}.Output {{"]
        else:
            lines += [head]
        outputs = json_outputs(operation)
        if len(outputs) == 1:
            lines += ["    exchange.record(input)", f"    return .{outputs[0]['name']}(try exchange.body())"]
        else:
            lines += ["    exchange.record(input)", "    switch exchange.status {"]
            for output in outputs[1:]:
                status = "" if output["status"].isdigit() else "status: exchange.code, "
                lines += [f"    case {text(output['status'])}: return .{output['name']}({status}try exchange.body())"]
            lines += [f"    default: return .{outputs[0]['name']}(try exchange.body())", "    }"]
        lines += ["  }"]
    return lines + ["}"]


def resource(name, operations):
    covered = list(filter(is_covered, operations))
    lines = [HEADER, "", "import FireworksGatewayClient", "import FireworksGatewayModels", "import FireworksGatewayServer"]
    lines += ["import SwiftwrightRuntime", ""]
    lines += calls(name, covered) + [""] if covered else []
    return lines + answers(operations)


def recording_server(summary):
    lines = [HEADER, "", "import FireworksGatewayServer", "import SwiftwrightRuntime", ""]
    lines += ["/// Notes the input of each operation, and answers as it is told.", "struct RecordingServer: Sendable {"]
    lines += ["  let exchange: Exchange", "", "  var router: APIRouter {"]
    lines += ["    let server = FireworksGatewayServer("] + filled([f"{name}: self" for name in groups(summary)], 6, ")")
    return lines + ["    return server.router", "  }", "}"]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    summary = json.load(sys.stdin)
    tables = {
        "SchemaTable.swift": schema_table(summary),
        "OperationTable.swift": operation_table(summary),
        "RecordingServer.swift": recording_server(summary),
    }
    for name, operations in groups(summary).items():
        tables[f"Resources/{name[0].upper()}{name[1:]}Resource.swift"] = resource(name, operations)
    resources = arguments.folder / "Resources"
    stale = False
    for path in sorted(resources.glob("*.swift")):
        if f"Resources/{path.name}" in tables:
            continue
        if arguments.check:
            stale = True
            print(f"{path} is of no resource; run Tests/Oracles/tables.py")
        else:
            path.unlink()
    if not arguments.check:
        resources.mkdir(exist_ok=True)
    for name, lines in tables.items():
        path = arguments.folder / name
        contents = "\n".join(lines) + "\n"
        if path.exists() and path.read_text(encoding="utf-8") == contents:
            continue
        if arguments.check:
            stale = True
            print(f"{path} is not up to date; run Tests/Oracles/tables.py")
        else:
            path.write_text(contents, encoding="utf-8")
    sys.exit(1 if stale else 0)


if __name__ == "__main__":
    main()
