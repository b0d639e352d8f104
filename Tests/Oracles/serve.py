#!/usr/bin/env python3
"""Serves a document on a port of 127.0.0.1, which is printed, until standard input ends.

Each request is validated by openapi-core; what is wrong with it is told with status 400. A right one is answered with a
random valid value of the response that `Prefer: status=…` names, else of the first. `POST /decoded` takes what a client
made of the last answer to the requests with the same `X-Call`, and answers 409 when it is not equal."""

import argparse
import json
import os
import random
import re
import sys
import threading
import warnings
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, unquote, urlsplit

from check_values import difference
from document import Document, without_lost_parameters
from generator import Generator

warnings.simplefilter("ignore")

from jsonschema_path import SchemaPath  # noqa: E402
from openapi_core.datatypes import RequestParameters  # noqa: E402
from openapi_core.templating.datatypes import TemplateResult  # noqa: E402
from openapi_core.templating.paths.datatypes import Path  # noqa: E402
from openapi_core.templating.paths.finders import APICallPathFinder  # noqa: E402
from openapi_core.templating.paths.iterators import SimpleServersIterator, TemplatePathsIterator  # noqa: E402
from openapi_core.validation.request.validators import V31RequestValidator  # noqa: E402
from werkzeug.datastructures import Headers, ImmutableMultiDict  # noqa: E402


class Paths(TemplatePathsIterator):
    """The paths that a request matches as a whole, those with the most text first.

    openapi-core's own also finds a path at the end of another, puts `{id}` before `{id}:verb`, and leaves the values of
    parameters percent-encoded."""

    def __init__(self, part):
        super().__init__(part)
        self.known = []

    def __call__(self, name, spec, base_url=None):
        if not self.known:
            self.known = [self.prepared(template, path) for template, path in (spec / self.paths_part).str_items()]
            self.known.sort(key=lambda known: -known[0])
        for _, pattern, names, template, path in self.known:
            if match := pattern.fullmatch(name):
                yield Path(path, TemplateResult(template, dict(zip(names, map(unquote, match.groups())))))

    @staticmethod
    def prepared(template, path):
        """How much text the template has, its pattern, and the names of its parameters; then both."""
        parts = re.split(r"\{([^}]*)\}", template)
        pattern = "".join("([^/]+)" if index % 2 else re.escape(part) for index, part in enumerate(parts))
        return sum(map(len, parts[::2])), re.compile(pattern), parts[1::2], template, path


class Finder(APICallPathFinder):
    """Finds operations by method and path. The server's address is this machine's, not one of the document's."""

    paths_iterator = Paths("paths")
    servers_iterator = SimpleServersIterator()

    def __init__(self, spec, base_url=None):
        super().__init__(spec, base_url)

    def find(self, method, name):
        return super().find(method, urlsplit(name).path)


class Request:
    """A request as openapi-core wants it."""

    def __init__(self, method, target, headers, body):
        parts = urlsplit(target)
        self.host_url = ""
        self.path = parts.path
        self.method = method.lower()
        self.content_type = headers.get("Content-Type", "")
        self.body = body or None
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(parse_qsl(parts.query, keep_blank_values=True)), header=Headers(headers.items()))


def for_requests(value):
    """The document as requests see it, which openapi-core does not do for 3.1: members that are readOnly are not required
    (they are in responses only), and since clients should not send them, they may not be there. A file in a form may be
    any bytes: openapi-core hands them to the schema as bytes, which are no string."""
    if isinstance(value, list):
        return [for_requests(item) for item in value]
    if not isinstance(value, dict):
        return value
    if value.get("type") == "string" and value.get("format") == "binary":
        return {}
    result = {key: for_requests(item) for key, item in value.items()}
    properties = value.get("properties")
    if isinstance(properties, dict):
        hidden = {name for name, member in properties.items() if isinstance(member, dict) and member.get("readOnly") is True}
        result["properties"] = {name: {"not": {}} if name in hidden else item for name, item in result["properties"].items()}
        if isinstance(value.get("required"), list):
            result["required"] = [name for name in value["required"] if name not in hidden]
    return result


class Service:
    def __init__(self, path, seed):
        self.document = Document(path)
        root = without_lost_parameters(for_requests(self.document.root))
        self.validator = V31RequestValidator(SchemaPath.from_dict(root), path_finder_cls=Finder)
        self.generator = Generator(self.document, random.Random(seed), drops="writeOnly", everything=True)
        self.operations = {(item, method): (pointer, operation)
                           for pointer, item, method, _, operation in self.document.operations()}
        self.answers = {}
        self.lock = threading.Lock()

    def answer(self, request, headers):
        """The status and the value to answer with."""
        with self.lock:
            problems = [self.text(error) for error in self.validator.iter_errors(request)]
            if problems:
                return 400, {"violations": problems, "request": f"{request.method} {request.path} {request.body}"}
            found = Finder(self.validator.spec).find(request.method, request.path)
            pointer, operation = self.operations[found.path_result.pattern, request.method]
            wanted = headers.get("Prefer", "").removeprefix("status=") or next(iter(operation["responses"]))
            schema = f"{pointer}/{request.method}/responses/{wanted}/content/application~1json/schema"
            value = self.generator.valid(schema, {"$ref": schema})
            self.answers[headers.get("X-Call")] = value
            return int(wanted.replace("XX", "18")), value

    def text(self, error):
        causes = getattr(error.__cause__, "schema_errors", [])
        return "; ".join([str(error)] + [f"{one.json_path}: {one.message}" for one in causes])

    def compare(self, headers, body):
        problem = difference(self.answers[headers.get("X-Call")], json.loads(body))
        return (409, problem) if problem else (200, None)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    service = None

    def handle_one(self):
        length = int(self.headers.get("Content-Length", 0))
        body = self.rfile.read(length)
        try:
            if self.path == "/decoded":
                status, value = self.service.compare(self.headers, body)
            else:
                status, value = self.service.answer(Request(self.command, self.path, self.headers, body), self.headers)
        except Exception as error:
            status, value = 500, f"{type(error).__name__}: {error}"
        data = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = handle_one

    def log_message(self, *_):
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True
    # All operations are called at once: connections that wait to be accepted must not be reset.
    request_queue_size = 512


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("spec")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    Handler.service = Service(arguments.spec, arguments.seed)
    server = Server(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_port, flush=True)
    sys.stdin.read()
    os._exit(0)


if __name__ == "__main__":
    main()
