#!/usr/bin/env python3
"""Prints an input and the answers of each operation as JSON lines:
{"operation": id, "parameters": {name: value}, "body": …, "responses": {status: value}}.

All parameters and all members of the body are set, but for readOnly members; answers have no writeOnly members."""

import argparse
import json
import random

from document import Document
from generator import Generator


def json_content(content):
    return next((kind for kind in content if kind.split(";")[0].endswith("json")), None)


def parameters(document, generator, pointer, path, item, operation, method):
    result = {}
    declared = [(f"{pointer}/parameters/{i}", p) for i, p in enumerate(item.get("parameters", []))]
    declared += [(f"{pointer}/{method}/parameters/{i}", p) for i, p in enumerate(operation.get("parameters", []))]
    for place, parameter in declared:
        parameter = document.resolve(parameter)
        if parameter["in"] == "path" and "{" + parameter["name"] + "}" not in path:
            continue
        schema = generator.flat(parameter.get("schema", True))
        if set(schema) - {"description", "title"} == {"type"} and schema["type"] == "string":
            value = generator.text(8, least=1)
            # Segments that URLs give a meaning of their own cannot be sent.
            value = "x" if value in (".", "..") else value
        else:
            value = generator.valid(f"{place}/schema", schema)
            # Whether a parameter may be empty is understood in several ways (`allowEmptyValue`).
            value = "x" if value == "" else value
        result[parameter["name"]] = value
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("spec")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    document = Document(arguments.spec)
    source = random.Random(arguments.seed)
    requests = Generator(document, source, drops="readOnly", everything=True)
    answers = Generator(document, source, drops="writeOnly", everything=True)
    for pointer, path, method, item, operation in document.operations():
        line = {
            "operation": operation.get("operationId", f"{method} {path}"),
            "parameters": parameters(document, requests, pointer, path, item, operation, method),
            "responses": {},
        }
        body = document.resolve(operation.get("requestBody", {}))
        if kind := json_content(body.get("content", {})):
            place = f"{pointer}/{method}/requestBody/content/{kind.replace('/', '~1')}/schema"
            line["body"] = requests.valid(place, body["content"][kind].get("schema", True))
        for status, response in operation.get("responses", {}).items():
            response = document.resolve(response)
            if kind := json_content(response.get("content", {})):
                place = f"{pointer}/{method}/responses/{status}/content/{kind.replace('/', '~1')}/schema"
                line["responses"][status] = answers.valid(place, response["content"][kind].get("schema", True))
        print(json.dumps(line))


if __name__ == "__main__":
    main()
