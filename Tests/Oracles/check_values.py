#!/usr/bin/env python3
"""Reads JSON lines {"schema": name, "value": …, "result": …} from standard input: a value, and what became of it.

The result must be valid and equal: numbers by value, times as instants to the microsecond. What is wrong is printed, a
line each; the exit status says whether there was anything."""

import argparse
import json
import re
import sys
from datetime import datetime, timedelta, timezone
from fractions import Fraction

from document import Document

TIME = re.compile(r"^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?(?:Z|([+-])(\d\d):(\d\d))$")


def instant(text):
    """Seconds since 1970, exactly; None for what is no time."""
    match = TIME.match(text)
    if not match:
        return None
    seconds = datetime.fromisoformat(match[1]).replace(tzinfo=timezone.utc) - datetime(1970, 1, 1, tzinfo=timezone.utc)
    if match[3]:
        offset = timedelta(hours=int(match[4]), minutes=int(match[5]))
        seconds = seconds - offset if match[3] == "+" else seconds + offset
    return Fraction(seconds // timedelta(seconds=1)) + Fraction("0" + (match[2] or ".0"))


def difference(value, result, place="$"):
    """Where two JSON values differ; None if they are equal."""
    if isinstance(value, bool) or isinstance(result, bool) or value is None or result is None:
        return None if value is result else f"{place}: {value!r} became {result!r}"
    if isinstance(value, (int, float)) and isinstance(result, (int, float)):
        return None if value == result else f"{place}: {value!r} became {result!r}"
    if type(value) is not type(result):
        return f"{place}: {value!r} became {result!r}"
    if isinstance(value, str):
        if value == result:
            return None
        times = instant(value), instant(result)
        if None not in times and abs(times[0] - times[1]) <= Fraction(1, 1_000_000):
            return None
        return f"{place}: {value!r} became {result!r}"
    if isinstance(value, list):
        if len(value) != len(result):
            return f"{place}: {len(value)} items became {len(result)}"
        pairs = [(f"[{index}]", *pair) for index, pair in enumerate(zip(value, result))]
    else:
        if value.keys() != result.keys():
            return f"{place}: lost {sorted(value.keys() - result.keys())}, gained {sorted(result.keys() - value.keys())}"
        pairs = [(f".{key}", value[key], result[key]) for key in value]
    return next((found for name, one, other in pairs if (found := difference(one, other, place + name))), None)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("spec")
    document = Document(parser.parse_args().spec)
    count = failures = 0
    for line in sys.stdin:
        pair = json.loads(line)
        count += 1
        pointer = f"#/components/schemas/{pair['schema']}"
        problem = difference(pair["value"], pair["result"]) or document.error(pointer, pair["result"])
        if problem:
            failures += 1
            print(f"{pair['schema']}: {problem}")
    if count == 0:
        print("there was nothing to check")
    sys.exit(1 if failures or count == 0 else 0)


if __name__ == "__main__":
    main()
