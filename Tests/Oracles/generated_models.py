"""Compiles the models that swiftwright generates from a document, and asks them about values."""

import json
import operator
import os
import pathlib
import re
import shutil
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
# Where `swift build` put the tool and the runtime.
BUILD = pathlib.Path(os.environ.get("SWIFTWRIGHT_BUILD", ROOT / ".build/debug"))

MAIN = """
import Foundation
import SwiftwrightRuntime

struct Answer {
  var read: (JSONElement) throws -> any JSONCodable
  var validate: (any JSONCodable) throws -> Void
}

func answer<Value: JSONCodable>(_ type: Value.Type, _ schema: String) -> Answer {
  Answer(
    read: { try Value(json: $0) },
    validate: { value in
      if let model = value as? any SampleModel {
        try model.validate()
      } else if let value = value as? Value {
        try Sample.schemas.validate(value, as: schema)
      }
    })
}

func respond(to line: String) throws -> String {
  let document = try JSONDocument(Array(line.utf8), options: JSONReadOptions(side: .server))
  guard let name: String = try document.root["schema"]?.read(), let element = document.root["value"] else { return "{}" }
  guard let known = answers[name] else { return "{\\"missing\\":true}" }
  do {
    let value = try known.read(element)
    let written = String(decoding: try value.jsonBytes(), as: UTF8.self)
    do {
      try known.validate(value)
      return "{\\"written\\":\\(written),\\"faults\\":[]}"
    } catch let violation as SchemaViolation {
      let faults = violation.faults.map { JSONValue.string($0.description) }
      return "{\\"written\\":\\(written),\\"faults\\":\\(String(decoding: try JSONValue.array(faults).jsonBytes(), as: UTF8.self))}"
    }
  } catch {
    return "{\\"error\\":\\(String(decoding: try JSONValue.string("\\(error)").jsonBytes(), as: UTF8.self))}"
  }
}

while let line = readLine() { print(try respond(to: line)) }
"""


class GeneratedModels:
    """The models of a document, as a program that reads values; `folder` is written anew."""

    def __init__(self, document, folder):
        self.folder = pathlib.Path(folder).resolve()
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self.document = pathlib.Path(document).resolve()
        self.types = {}

    def generate(self):
        """Generates the models; the diagnostics."""
        done = subprocess.run(
            [BUILD / "swiftwright", "generate", "--spec", self.document.name, "--name", "Sample", "--output",
             self.folder / "out", "--emit", "models", "--modules", "one"],
            cwd=self.document.parent, capture_output=True, text=True, timeout=300)
        if done.returncode:
            return done.stdout + done.stderr
        names = subprocess.run(
            [BUILD / "swiftwright", "inspect", self.document.name, "--stage", "swift"],
            cwd=self.document.parent, capture_output=True, text=True, timeout=300).stdout
        for line in names.splitlines():
            if match := re.fullmatch(r"(\S.*): (?:struct|enum|union|alias) (\S+)", line):
                self.types[match[1]] = match[2]
        return done.stdout + done.stderr

    def compile(self):
        """Compiles the models and what asks them; what the compiler says when it fails."""
        table = "\n".join(
            f"  table[{json.dumps(schema, ensure_ascii=False)}] = answer({name}.self, {json.dumps(schema, ensure_ascii=False)})"
            for schema, name in self.types.items())
        main = self.folder / "main.swift"
        main.write_text(MAIN + "\n")
        (self.folder / "table.swift").write_text(
            "import SwiftwrightRuntime\n"
            f"nonisolated(unsafe) let answers: [String: Answer] = {{\n  var table: [String: Answer] = [:]\n{table}\n  return table\n}}()\n")
        sources = sorted((self.folder / "out/Models").rglob("*.swift"))
        objects = sorted((BUILD / "SwiftwrightRuntime.build").glob("*.o"))
        done = subprocess.run(
            ["swiftc", "-swift-version", "6", "-Onone", "-wmo", "-module-name", "Driver", "-I", BUILD / "Modules", "-o",
             self.folder / "driver", main, self.folder / "table.swift", *sources, *objects],
            capture_output=True, text=True, timeout=1800)
        return done.stderr if done.returncode else None

    def ask(self, questions):
        """The answer to each pair of a schema's name and a value."""
        lines = "\n".join(json.dumps({"schema": name, "value": value}) for name, value in questions)
        done = subprocess.run([self.folder / "driver"], input=lines, capture_output=True, text=True, timeout=600)
        answers = [json.loads(line) for line in done.stdout.split("\n") if line]
        if len(answers) != len(questions):
            raise RuntimeError(f"the program ended at {questions[len(answers)]}: {done.stderr[-500:]}")
        return answers


def same(one, other, alike=operator.eq):
    """Whether two values are the same by JSON Schema: 1 is 1.0, but true is not 1. `alike` compares texts and numbers."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(value, other[key], alike) for key, value in one.items())
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(same(left, right, alike) for left, right in zip(one, other))
    return alike(one, other)
