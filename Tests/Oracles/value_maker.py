"""Random values of schemas, made by hypothesis-jsonschema in processes of their own, each of which has its time.

A second or two of the processor for fifty values of one schema is what takes longest: what was made in full is kept, and
found again by its schema.
"""

import hashlib
import json
import multiprocessing
import os
import pathlib
import resource
import sys
from multiprocessing.connection import wait

import hypothesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis_jsonschema import _from_schema as maker
from plain_schemas import MAPS, inlined

# How long values of one schema may take to make, in seconds of the processor.
PATIENCE = 5
# How many elements a list has, or free members an object, where the schema sets no bound: each costs what the first did.
MEMBERS = 3
# How long a schema may be, in characters of JSON, before references deep within it are left out.
LENGTH = 8_000


def remembering(make_strategy):
    """What makes strategies, such that it makes one for each schema: the original makes them anew for each value."""
    known = {}

    def remembered(schema, **options):
        key = json.dumps(schema, sort_keys=True)
        if key not in known:
            known[key] = make_strategy(schema, **options)
        return known[key]

    return remembered


class Made:
    """What became of a schema: its values, and why there are fewer than were asked for, if so."""

    def __init__(self):
        self.values = []
        self.problem = f"{PATIENCE} s were not enough"


def bounded(schema):
    """The schema with a bound for lists and maps that have none: whatever it takes, the schema takes."""
    if isinstance(schema, list):
        return [bounded(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    result = {}
    for key, value in schema.items():
        if key in MAPS and isinstance(value, dict):
            result[key] = {name: bounded(one) for name, one in value.items()}
        else:
            result[key] = value if key in ("enum", "const") else bounded(value)
    if isinstance(schema.get("items"), dict) and not {"maxItems", "minItems", "contains"} & set(schema):
        result["maxItems"] = MEMBERS
    if isinstance(schema.get("additionalProperties"), dict) and not (
            {"maxProperties", "minProperties", "properties", "required"} & set(schema)):
        result["maxProperties"] = MEMBERS
    return result


def narrowed(name, schemas):
    """A component without references, and no longer than needed; recursion ends with the smallest."""
    for levels in (5, 4, 3, 2):
        try:
            schema = bounded(inlined(schemas[name], schemas, levels, (name,)))
        except RecursionError:
            if levels == 5:
                raise
            break
        shortest = schema
        if len(json.dumps(schema)) <= LENGTH:
            break
    return shortest


def kept(name, schemas, count, folder):
    """The file that has the values of a component once they were made."""
    try:
        schema = narrowed(name, schemas)
    except (RecursionError, ValueError):
        schema = name
    text = json.dumps([hypothesis.__version__, count, MEMBERS, schema], sort_keys=True)
    return folder / hashlib.sha256(text.encode()).hexdigest()


def make(name, schemas, count, pipe):
    """Sends values as they are made, and then why there are no more, or nothing."""
    resource.setrlimit(resource.RLIMIT_CPU, (PATIENCE, PATIENCE))
    sys.stderr = open(os.devnull, "w", encoding="utf-8")
    setattr(maker, "__from_schema", remembering(getattr(maker, "__from_schema")))
    try:
        schema = narrowed(name, schemas)

        @seed(1)
        @settings(max_examples=count, database=None, deadline=None, suppress_health_check=list(HealthCheck),
                  phases=[Phase.generate])
        @given(maker.from_schema(schema, allow_x00=False))
        def send(value):
            pipe.send((True, value))

        send()
        pipe.send((False, None))
    except RecursionError as error:
        pipe.send((False, f"every value has another {error} within"))
    except Exception as error:  # The maker fails in many ways; each is told.
        pipe.send((False, f"{type(error).__name__} {error}".splitlines()[0].strip()))
    os._exit(0)


def made(names, schemas, count, folder):
    """Up to `count` values of each component that `names` has, by name; those of which all were made stay in `folder`."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    files = {name: kept(name, schemas, count, folder) for name in names}
    context = multiprocessing.get_context("fork")
    results = {name: Made() for name in names}
    waiting = []
    for name in reversed(names):
        if files[name].exists():
            results[name].values, results[name].problem = json.loads(files[name].read_text()), None
        else:
            waiting.append(name)
    running = {}
    while waiting or running:
        while waiting and len(running) < (os.cpu_count() or 1):
            name = waiting.pop()
            receiver, sender = context.Pipe(duplex=False)
            process = context.Process(target=make, args=(name, schemas, count, sender))
            process.start()
            sender.close()
            running[receiver] = name, process
        for receiver in wait(running):
            name, process = running[receiver]
            try:
                is_value, content = receiver.recv()
                if is_value:
                    results[name].values.append(content)
                else:
                    results[name].problem = content
                    if content is None:
                        files[name].write_text(json.dumps(results[name].values))
            except EOFError:
                process.join()
                receiver.close()
                del running[receiver]
    return results
