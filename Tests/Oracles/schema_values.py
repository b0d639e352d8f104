#!/usr/bin/env python3
"""Holds generated models against values that hypothesis-jsonschema makes, with jsonschema as the judge.

For each document of a corpus its models are generated and compiled. Valid values of each component must be read, written
as they were and pass `validate()`; values that are changed until jsonschema refuses them must be refused too, by reading
or by `validate()`. Formats are assertions of ours and annotations of jsonschema's: a fault of a format alone is not
counted. Nor are members that a schema and what it refers to nowhere declare, which types need not keep, integers of
more than 64 bits, and null by itself, which is of the places that use a schema. A schema that speaks of members or
elements is taken for one of objects or arrays, even if it does not say so. Where else they disagree, `schema_values.txt`
has the reason; what it does not list is reported and fails.

    python3 -m pip install --target .build/values -r Tests/Oracles/requirements.txt -r Tests/Oracles/values.txt
    PYTHONPATH=.build/values python3 Tests/Oracles/schema_values.py CORPUS [DOCUMENT...] [--quick] [--record]
"""

import argparse
import base64
import collections
import copy
import datetime
import json
import pathlib
import random
import re
import sys
import warnings

import jsonschema
import referencing
from document import load
from generated_models import GeneratedModels, same
from plain_schemas import MADE, plain
from value_maker import made

warnings.simplefilter("ignore")
EXPECTED = pathlib.Path(__file__).with_name("schema_values.txt")

# What can be asked within a minute.
QUICK = ("museum/openapi.yaml", "hey-api-3.1/discriminator-all-of.yaml")
DOCUMENTS = QUICK + (
    "train-travel/openapi.yaml", "adyen/BalancePlatformTransferNotification-v4.yaml", "hey-api-3.1/circular.yaml",
    "hey-api-3.1/discriminator-non-string.yaml", "hey-api-3.1/faker.yaml", "hey-api-3.1/min-max-constraints.yaml",
    "hey-api-3.1/validators.yaml", "kubernetes/autoscaling_v2.json", "ogen/positive/allOf.yml",
    "ogen/positive/discriminator_mapping.json", "ogen/positive/value_based_discrimination.json",
    "ogen-examples/autorest/ApiManagementClient-openapi.json", "ogen-examples/autorest/luis.json",
    "ogen-examples/autorest/storage.json", "ogen-examples/firecracker.json", "ogen/positive/array_element_discrimination.json",
    "mistral/openapi.yaml", "spotify/official-spotify-open-api.yml", "twilio/twilio_messaging_v1.json")

# How many changes are tried for one refused value.
TRIES = 12


def changed(value, dice):
    """The value with one place of it changed."""
    value = copy.deepcopy(value)
    places = [((), None)]

    def visit(node, path):
        children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
        for key, child in children:
            places.append((path + (key,), None))
            visit(child, path + (key,))

    visit(value, ())
    path = dice.choice(places)[0]
    old = value
    for key in path:
        old = old[key]
    choices = [None, True, 0, -1, 1.5, 10 ** 12, "", "x", "y" * 300, [], [1], {}, {"unknown": 1}]
    if isinstance(old, str):
        choices += [old + "~", old[:-1], old.swapcase()]
    elif isinstance(old, list):
        choices += [old + old, old[1:], old * 50]
    elif isinstance(old, (int, float)) and not isinstance(old, bool):
        choices += [old + 0.5, -old, old * 1000]
    replacement = copy.deepcopy(dice.choice(choices))
    if not path:
        return replacement
    node = value
    for key in path[:-1]:
        node = node[key]
    if isinstance(node, dict) and dice.random() < 0.4:
        del node[path[-1]]
    else:
        node[path[-1]] = replacement
    return value


def asked(validator, own, count, dice):
    """The values, and what comes of changing them: up to `count` that are invalid; each with whether it is valid."""
    questions = [(value, True) for value in own]
    seen = {json.dumps(value, sort_keys=True) for value in own}
    refused = 0
    for attempt in range(count * TRIES if own else 0):
        other = changed(own[attempt % len(own)], dice)
        text = json.dumps(other, sort_keys=True)
        if other is None or is_large(other) or text in seen:
            continue
        seen.add(text)
        is_valid = validator.is_valid(other)
        if is_valid and len(questions) - refused >= 2 * len(own):
            continue
        questions.append((other, is_valid))
        refused += not is_valid
        if refused == count:
            break
    return questions


def declared(schema, names):
    """Adds all names that `properties` of a schema, and of those in it, have."""
    if isinstance(schema, list):
        for one in schema:
            declared(one, names)
    elif isinstance(schema, dict):
        names.update(schema["properties"] if isinstance(schema.get("properties"), dict) else ())
        for one in schema.values():
            declared(one, names)
    return names


def without_undeclared(value, written, names):
    """The value without members that were not written and that nothing declares."""
    if isinstance(value, list) and isinstance(written, list) and len(value) == len(written):
        return [without_undeclared(one, other, names) for one, other in zip(value, written)]
    if isinstance(value, dict) and isinstance(written, dict):
        return {
            key: without_undeclared(one, written.get(key), names)
            for key, one in value.items() if key in written or key in names}
    return value


def is_large(value):
    """Whether there are integers of more than 64 bits."""
    if isinstance(value, (list, dict)):
        return any(map(is_large, value.values() if isinstance(value, dict) else value))
    return isinstance(value, (int, float)) and abs(value) >= 2 ** 63


def unpadded(text):
    """The bytes of base64 with or without padding."""
    text = text.rstrip("=")
    return base64.b64decode(text + "=" * (-len(text) % 4), validate=True)


def alike(one, other):
    """Whether two scalars mean the same: dates and numbers as doubles do, a UUID and base64 have several spellings."""
    if isinstance(one, float) or isinstance(other, float):
        return not isinstance(one, str) and not isinstance(other, str) and float(one) == float(other)
    if not isinstance(one, str) or not isinstance(other, str):
        return one == other
    if one.lower() == other.lower():
        return True
    try:
        return unpadded(one) == unpadded(other)
    except ValueError:
        pass
    try:
        times = [datetime.datetime.fromisoformat(text.upper().replace("Z", "+00:00")) for text in (one, other)]
        return abs((times[0] - times[1]).total_seconds()) < 1e-3
    except (ValueError, TypeError):
        return False


def difference(one, other, names, path=""):
    """Where two values first differ, with the names of members that are in `names`."""
    if isinstance(one, dict) and isinstance(other, dict) and one.keys() == other.keys():
        pairs = [(key, one[key], other[key]) for key in one]
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        pairs = [("*", *pair) for pair in zip(one, other)]
    else:
        pairs = []
    for key, left, right in pairs:
        if not same(left, right, alike):
            return difference(left, right, names, f"{path}/{key if key in names else '*'}")
    return path or "/"


FORMAT_FAULT = re.compile(r"must be (an? (?!multiple)|base64|the name)|is not (an? )?(base64|UUID|URL|date|integer|number)")


def is_only_format(answer):
    faults = answer["faults"] if "faults" in answer else [answer["error"]]
    return bool(faults) and all(map(FORMAT_FAULT.search, faults))


class Judge:
    """The schemas of a document as jsonschema reads them, and as values are made of them."""

    def __init__(self, path):
        root = load(path)
        is_old = str(root.get("openapi", "")).startswith("3.0")
        written = (root.get("components") or {}).get("schemas", {})
        self.schemas = {name: plain(one, is_old) for name, one in written.items()}
        self.made = {name: plain(one, is_old, MADE) for name, one in written.items()}
        self.names = {}
        self.registry = referencing.Registry().with_resource("urn:document", referencing.Resource(
            {"components": {"schemas": self.schemas}}, referencing.jsonschema.DRAFT202012))

    def declared(self, name):
        """All names that `properties` of a component, and of those that it refers to, have."""
        if name not in self.names:
            names, seen, waiting = set(), {name}, [name]
            while waiting:
                schema = self.schemas.get(waiting.pop())
                declared(schema, names)
                for reference in re.findall(r'"#/components/schemas/([^"/]+)', json.dumps(schema)):
                    target = reference.replace("~1", "/").replace("~0", "~")
                    if target not in seen:
                        seen.add(target)
                        waiting.append(target)
            self.names[name] = names
        return self.names[name]

    def validator(self, name):
        escaped = name.replace("~", "~0").replace("/", "~1").replace("%", "%25").replace(" ", "%20")
        return jsonschema.Draft202012Validator(
            {"$ref": f"urn:document#/components/schemas/{escaped}"}, registry=self.registry,
            format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)

    def questions(self, name, values, count, dice):
        """Values of a component and what comes of changing them, each with whether it is valid."""
        validator = self.validator(name)
        own = [one for one in values if one is not None and not is_large(one) and validator.is_valid(one)]
        return asked(validator, own, count, dice)

    def disagreement(self, name, value, is_valid, answer):
        """What is wrong with the answer to a value, in words that do not depend on the value; None if nothing is."""
        names = self.declared(name)
        accepted = "error" not in answer and not answer["faults"]
        if accepted and not is_valid:
            error = jsonschema.exceptions.best_match(self.validator(name).iter_errors(value))
            place = "/".join(one if one in names else "*" for one in error.absolute_path)
            return f"accepted, against {error.validator} of /{place}"
        if is_valid and not accepted and not is_only_format(answer):
            why = answer.get("error") or answer["faults"][0]
            return "refused: " + re.sub(r"/\d+(?=[/:])", "/*", re.sub(r"^\d+:\d+: ", "", why))
        if is_valid and accepted:
            kept = without_undeclared(value, answer["written"], names)
            if not same(kept, answer["written"], alike):
                return f"not written as read at {difference(kept, answer['written'], names)}"
        return None


def run(path, title, count, folder, found):
    """Asks about all schemas of a document; the figures. Adds to `found` the disagreements, with an example of each."""
    models = GeneratedModels(path, folder)
    output = models.generate()
    problem = models.compile() if models.types else output[-500:]
    if problem:
        found[f"{title}: does not compile"] = problem[-2000:]
        return collections.Counter(documents=1)
    judge = Judge(path)
    dice = random.Random(1)
    known = [name for name in judge.schemas if name in models.types]
    questions = []
    skipped = 0
    for name, one in made(known, judge.made, count, folder + "-made").items():
        own = judge.questions(name, one.values, count, dice)
        questions += [(name, value, is_valid) for value, is_valid in own]
        if not own:
            skipped += 1
            print(f"  skipped: {title}: {name}: {one.problem or 'no value made of it is one of it'}", flush=True)
    answers = models.ask([(name, value) for name, value, _ in questions])
    before = len(found)
    for (name, value, is_valid), answer in zip(questions, answers):
        if what := judge.disagreement(name, value, is_valid, answer):
            found.setdefault(f"{title}: {name}: {what}", json.dumps(value)[:300])
    valid = sum(is_valid for _, _, is_valid in questions)
    return collections.Counter({
        "documents": 1, "schemas": len(known), "skipped": skipped,
        "valid values": valid, "refused values": len(questions) - valid, "disagreements": len(found) - before})


def expected():
    """What is known to disagree, with its reason: lines of the reason, followed by indented disagreements."""
    reasons = {}
    reason = ""
    for line in EXPECTED.read_text().splitlines() if EXPECTED.exists() else []:
        if line and not line.startswith("  "):
            reason = line
        elif line:
            reasons[line.strip()] = reason
    return reasons


def record(found, asked_documents):
    """Writes what disagrees, keeping the reasons that are known and what other documents have."""
    reasons = expected()
    lines = [line for line in reasons if line.split(": ")[0] not in asked_documents] + list(found)
    by_reason = {}
    for line in sorted(lines):
        by_reason.setdefault(reasons.get(line, "No reason yet:"), []).append(line)
    EXPECTED.write_text("\n\n".join(
        "\n".join([reason] + [f"  {line}" for line in own]) for reason, own in sorted(by_reason.items())) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=pathlib.Path)
    parser.add_argument("documents", nargs="*", help="paths in the corpus; by default those that this script lists")
    parser.add_argument("--quick", action="store_true", help="few values of few documents")
    parser.add_argument("--count", type=int, help="how many valid and how many refused values of each schema")
    parser.add_argument("--record", action="store_true")
    parser.add_argument("--folder", default=".build/schema-values")
    arguments = parser.parse_args()
    count = arguments.count or (15 if arguments.quick else 50)
    documents = arguments.documents or (QUICK if arguments.quick else DOCUMENTS)
    reasons = expected()
    found = {}
    total = collections.Counter()
    new = 0
    for title in documents:
        own = {}
        figures = run(arguments.corpus / title, title, count, arguments.folder, own)
        total += figures
        found.update(own)
        print(f"{title}: {summary(figures)}", flush=True)
        for line, example in own.items():
            if line not in reasons:
                new += 1
                print(f"  new: {line}: {example}", flush=True)
    print(f"{total['documents']} documents: {summary(total)}")
    if arguments.record:
        record(found, documents)
    elif new:
        sys.exit(1)


def summary(figures):
    return ", ".join(f"{figure} {what}" for what, figure in figures.items() if what != "documents")


if __name__ == "__main__":
    main()
