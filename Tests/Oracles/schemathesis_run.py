#!/usr/bin/env python3
"""Lets schemathesis test gateway-stub at a base URL against a document: valid requests are taken, invalid ones refused,
and every answer is a documented one. Ends with 0 when it found nothing, and when it has tested every operation."""

import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile

from document import Document, without_lost_parameters

CHECKS = ["not_a_server_error", "status_code_conformance", "content_type_conformance", "response_schema_conformance",
          "negative_data_rejection", "positive_data_acceptance"]

PROBLEM = {
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
                "properties": {
                    "detail": {"type": "string"}, "pointer": {"type": "string", "pattern": "^#"},
                    "parameter": {"type": "string"}, "in": {"enum": ["path", "query", "header", "cookie", "form"]}},
                "anyOf": [{"required": ["pointer"]}, {"required": ["parameter"]}, {"required": ["in"]}],
                "required": ["detail"],
                "additionalProperties": False}}}}}}}


def with_refusals(root):
    """The document with a refusal for each operation that documents none: most of the Gateway's speak of 200 alone, and
    do not say what becomes of a bad request."""
    for item in root["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and not any(status.startswith("4") for status in operation.get("responses", {})):
                operation["responses"]["400"] = PROBLEM
    return root


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("spec")
    parser.add_argument("url")
    parser.add_argument("--examples", type=int, default=3, help="how many requests are made up for each operation")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--phases", default="fuzzing")
    parser.add_argument("--workers", default="2")
    parser.add_argument("rest", nargs="*")
    arguments = parser.parse_args()
    root = with_refusals(without_lost_parameters(Document(arguments.spec).root))
    with tempfile.TemporaryDirectory() as folder:
        document = pathlib.Path(folder, "document.json")
        document.write_text(json.dumps(root), encoding="utf-8")
        command = [
            sys.executable, "-m", "schemathesis.cli", "run", str(document), "--url", arguments.url,
            "--checks", ",".join(CHECKS), "--phases", arguments.phases, "--max-examples", str(arguments.examples),
            "--seed", str(arguments.seed), "--workers", arguments.workers, "--continue-on-failure", "--header",
            "Authorization: Bearer right", "--generation-deterministic", "--generation-database", "none",
            "--suppress-health-check", "all"] + arguments.rest
        sys.exit(subprocess.run(command, check=False, cwd=folder).returncode)


if __name__ == "__main__":
    main()
