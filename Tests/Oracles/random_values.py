#!/usr/bin/env python3
"""Prints random values of each component schema as JSON lines: {"schema": name, "value": …}.

Each value has been validated by jsonschema."""

import argparse
import json
import random

from document import Document
from generator import Generator


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("spec")
    parser.add_argument("--count", type=int, default=3)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    document = Document(arguments.spec)
    generator = Generator(document, random.Random(arguments.seed))
    for name, schema in document.schemas.items():
        for index in range(arguments.count):
            # The first value of each schema has all members.
            generator.everything = index == 0
            value = generator.valid(f"#/components/schemas/{name}", schema)
            print(json.dumps({"schema": name, "value": value}, ensure_ascii=index % 2 == 0))


if __name__ == "__main__":
    main()
