#!/usr/bin/env python3
"""Judges pairs of documents by specshift, an independent tool: reads a JSON array of {"old", "new"} documents as text, and
prints an array with the gravest verdict of each pair (breaking, warning, info or none) and what it says of it."""

import json
import sys

import specshift
import yaml


def verdict(pair):
    result = specshift.diff_specs(yaml.safe_load(pair["old"]), yaml.safe_load(pair["new"]))
    changes = result.sorted_changes()
    return {
        "verdict": changes[0].severity.value if changes else "none",
        "messages": [change.message for change in changes],
    }


if __name__ == "__main__":
    json.dump([verdict(pair) for pair in json.load(sys.stdin)], sys.stdout)
