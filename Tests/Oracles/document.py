"""Reads an OpenAPI document and validates values against its schemas, independently of swiftwright."""

import pathlib
import re

import yaml
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012


class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """YAML with the scalars of the 1.2 core schema: no dates, no `yes` and `no`, and `1e-08` is a number."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag.rsplit(":", 1)[1] not in ("timestamp", "bool", "float")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(true|True|TRUE|false|False|FALSE)$"), list("tTfF"))
Loader.add_implicit_resolver(
    "tag:yaml.org,2002:float",
    re.compile(r"^([-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))$"),
    list("-+.0123456789"))


def load(path):
    with open(path, encoding="utf-8") as file:
        return yaml.load(file, Loader=Loader)


def merge(target, update):
    """Lays a mapping over another, as overlays do."""
    for key, value in update.items():
        if isinstance(target.get(key), dict) and isinstance(value, dict):
            merge(target[key], value)
        else:
            target[key] = value


def overlaid(root, overlay):
    """The document with the updates of an overlay whose targets are names alone."""
    for action in overlay["actions"]:
        target = root
        for plain, quoted in re.findall(r"\.([\w-]+)|\['([^']*)'\]", action["target"]):
            target = target[plain or quoted]
        merge(target, action["update"])
    return root


def without_lost_parameters(root):
    """The document without path parameters that have no place in their path: nobody can send them."""
    paths = {path: dict(item) for path, item in root["paths"].items()}
    for path, item in paths.items():
        for method, operation in item.items():
            if isinstance(operation, dict) and "parameters" in operation:
                kept = [one for one in operation["parameters"] if one.get("in") != "path" or f"{{{one['name']}}}" in path]
                item[method] = {**operation, "parameters": kept}
    return {**root, "paths": paths}


class Document:
    """An OpenAPI 3.1 document, with the overlay that stands beside it."""

    def __init__(self, path):
        self.root = load(path)
        overlay = pathlib.Path(path).with_suffix(".overlay.yaml")
        if overlay.exists():
            self.root = overlaid(self.root, load(overlay))
        self.schemas = self.root.get("components", {}).get("schemas", {})
        resource = Resource.from_contents(self.root, default_specification=DRAFT202012)
        self.registry = Registry().with_resource("urn:document", resource)
        self.validators = {}

    def resolve(self, value):
        """Follows references until there is an object; what stands beside a reference is laid over it."""
        while isinstance(value, dict) and "$ref" in value:
            target = self.root
            for part in value["$ref"].removeprefix("#/").split("/"):
                target = target[part.replace("~1", "/").replace("~0", "~")]
            beside = {key: item for key, item in value.items() if key != "$ref"}
            value = {**target, **beside} if beside else target
        return value

    def error(self, pointer, value):
        """What is wrong with a value of the schema at a pointer such as `#/components/schemas/Pet`; None if it is valid."""
        if pointer not in self.validators:
            schema = {"$ref": "urn:document" + pointer}
            self.validators[pointer] = Draft202012Validator(schema, registry=self.registry)
        for error in self.validators[pointer].iter_errors(value):
            return f"{error.json_path}: {error.message}"
        return None

    def operations(self):
        """Yields the path's pointer, the path, the method, the path item and the operation."""
        for path, item in self.root.get("paths", {}).items():
            escaped = path.replace("~", "~0").replace("/", "~1")
            for method in ("get", "put", "post", "delete", "options", "head", "patch", "trace"):
                if method in item:
                    yield f"#/paths/{escaped}", path, method, item, item[method]
