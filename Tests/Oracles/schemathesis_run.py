#!/usr/bin/env python3
"""Lets schemathesis test gateway-stub at a base URL against a document: valid requests are taken, invalid ones refused,
and every answer is a documented one. Ends with 0 when it found nothing, and when it has tested every operation."""

import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

from document import Document, without_lost_parameters

CHECKS = ["not_a_server_error", "status_code_conformance", "content_type_conformance", "response_schema_conformance",
          "negative_data_rejection", "positive_data_acceptance"]

REFUSAL = {
    "description": "What is wrong with the request.",
    "content": {"application/problem+json": {"schema": {
        "type": "object",
        "required": ["title", "status", "detail"],
        "properties": {
            "title": {"type": "string"},
            "status": {"type": "integer"},
            "detail": {"type": "string"},
            "errors": {"type": "array", "items": {
                "type": "object",
                "required": ["detail"],
                "properties": {
                    "detail": {"type": "string"}, "pointer": {"type": "string", "pattern": "^#"},
                    "parameter": {"type": "string"}, "in": {"enum": ["path", "query", "header", "cookie", "form"]}},
                "anyOf": [{"required": ["pointer"]}, {"required": ["parameter"]}, {"required": ["in"]}],
                "additionalProperties": False}}}}}}}


def with_refusals(responses):
    """Responses with those to bad requests and to bad credentials where they are left out: most of the Gateway's operations
    speak of 200 alone, and do not say what becomes of such. Where a status for bad requests is documented, no other may be
    used for them."""
    if not {"400", "422", "4XX"} & responses.keys():
        responses["400"] = REFUSAL
    if not {"401", "4XX"} & responses.keys():
        responses["401"] = REFUSAL


def with_events(content):
    """Streams as OpenAPI 3.2 describes them, and with it schemathesis: the schema is that of an event with all its fields.
    The document is of 3.1, where it is that of the data, by a convention that leaves `[DONE]` at the end unsaid."""
    if stream := content.get("text/event-stream"):
        data = {"type": "string", "contentMediaType": "application/json", "contentSchema": stream["schema"]}
        if "x-event-stream" not in stream:
            data = {"anyOf": [{"const": "[DONE]"}, data]}
        content["text/event-stream"] = {"schema": {"type": "object", "required": ["data"], "properties": {"data": data}}}


# What is less than 2^63 in its first digit, or is equal there and less in the second, and so on.
LARGE = "|".join(
    f"{LIMIT[:index]}[{0 if index else 1}-{int(digit) - 1}][0-9]{{{18 - index}}}"
    for LIMIT in [str(2**63)] for index, digit in enumerate(LIMIT) if digit != "0")
INT64 = f"^(0|-?([1-9][0-9]{{0,17}}|{LARGE}))$"


def with_integers(value):
    """Schemas in which strings of format int64 have a pattern: schemathesis does not know that they hold a number."""
    if isinstance(value, list):
        return [with_integers(item) for item in value]
    if not isinstance(value, dict):
        return value
    value = {key: with_integers(item) for key, item in value.items()}
    if value.get("type") == "string" and value.get("format") == "int64":
        value["pattern"] = INT64
    return value


def prepared(document):
    """A document that says what the Gateway's leaves unsaid, and nothing else."""
    root = with_integers(without_lost_parameters(document.root))
    for item in root["paths"].values():
        for operation in item.values():
            if not isinstance(operation, dict):
                continue
            with_refusals(operation["responses"])
            for response in operation["responses"].values():
                with_events(response.get("content", {}))
    return root


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("spec")
    parser.add_argument("url")
    parser.add_argument("--examples", type=int, default=3, help="how many requests are made up for each operation")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--phases", default="examples,coverage,fuzzing")
    parser.add_argument("--workers", default="2")
    parser.add_argument("rest", nargs="*")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        document = pathlib.Path(folder, "document.json")
        document.write_text(json.dumps(prepared(Document(arguments.spec))), encoding="utf-8")
        command = [
            sys.executable, "-m", "schemathesis.cli", "run", str(document), "--url", arguments.url,
            "--checks", ",".join(CHECKS), "--phases", arguments.phases, "--max-examples", str(arguments.examples),
            "--seed", str(arguments.seed), "--workers", arguments.workers, "--continue-on-failure", "--header",
            "Authorization: Bearer right", "--generation-database", "none",
            "--suppress-health-check", "all"] + arguments.rest
        sys.exit(subprocess.run(command, check=False, cwd=folder).returncode)


if __name__ == "__main__":
    main()
