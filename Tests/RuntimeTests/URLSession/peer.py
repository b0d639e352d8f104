"""A peer on the loopback interface that does what real ones do at their worst.

What it does is said by the path. Prints its port, and ends when its standard input does.
"""

import json
import os
import socket
import struct
import sys
import threading
from urllib.parse import parse_qs, urlsplit

lock = threading.Lock()
state = {"open": 0, "seen": {}}


class Connection:
    def __init__(self, sock):
        self.sock = sock
        self.file = sock.makefile("rb", 1 << 20)

    def request(self):
        line = self.file.readline()
        if not line.strip():
            return None
        self.method, self.target, _ = line.decode().split(" ", 2)
        self.headers = {}
        while (line := self.file.readline().strip()) != b"":
            name, value = line.decode("latin-1").split(":", 1)
            self.headers[name.lower()] = value.strip()
        self.path = urlsplit(self.target).path
        self.query = {name: values[0] for name, values in parse_qs(urlsplit(self.target).query).items()}
        return True

    def body(self):
        """The length of the body and its first bytes."""
        first = b""
        total = 0
        for chunk in self.chunks():
            total += len(chunk)
            if len(first) < 4096:
                first += chunk[: 4096 - len(first)]
        return total, first

    def chunks(self):
        if self.headers.get("transfer-encoding") == "chunked":
            while size := int(self.file.readline(), 16):
                yield self.file.read(size)
                self.file.readline()
            self.file.readline()
            return
        rest = int(self.headers.get("content-length") or 0)
        while rest:
            chunk = self.file.read(min(rest, 1 << 20))
            if not chunk:
                return
            rest -= len(chunk)
            yield chunk

    def send(self, data):
        self.sock.sendall(data)

    def head(self, status, *fields):
        lines = ["HTTP/1.1 %d X" % status, *fields, "", ""]
        self.send("\r\n".join(lines).encode())

    def answer(self, status, value, *fields):
        data = json.dumps(value).encode()
        self.head(status, "Content-Type: application/json", "Content-Length: %d" % len(data), *fields)
        if self.method != "HEAD":
            self.send(data)

    def reset(self):
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    def wait(self):
        """Until the other side leaves."""
        self.file.read(1)


def count(name):
    with lock:
        state["seen"][name] = state["seen"].get(name, 0) + 1
        return state["seen"][name]


EVENTS = ("Content-Type: text/event-stream", "Transfer-Encoding: chunked")


def chunk(data):
    return b"%x\r\n%s\r\n" % (len(data), data)


def stall_head(peer):
    peer.wait()


def stall_body(peer):
    peer.head(200, "Content-Length: 100")
    peer.send(b"0123456789")
    peer.wait()


def stall_event(peer):
    peer.head(200, *EVENTS)
    peer.send(chunk(b'data: {"text": "a"}\n\n'))
    peer.wait()


def reset_head(peer):
    peer.reset()
    return False


def reset_body(peer):
    peer.head(200, "Content-Length: 100")
    peer.send(b"0123456789")
    peer.reset()
    return False


def close_head(peer):
    return False


def close_body(peer):
    peer.head(200, "Content-Type: application/json", "Content-Length: 100")
    peer.send(b'{"text": ')
    return False


def close_chunked(peer):
    peer.head(200, "Content-Type: application/json", "Transfer-Encoding: chunked")
    peer.send(chunk(b'{"text": '))
    return False


def close_event(peer):
    peer.head(200, *EVENTS)
    peer.send(chunk(b'data: {"text": "a"}\n\ndata: {"te'))
    return False


def half_event(peer):
    peer.head(200, *EVENTS)
    peer.send(chunk(b'data: {"text": "a"}\n\ndata: {"te') + b"0\r\n\r\n")


def wrong_event(peer):
    peer.head(200, *EVENTS)
    peer.send(chunk(b'data: {"text": "a"}\n\ndata: {"te\n\n') + b"0\r\n\r\n")


def garbage(peer):
    peer.send(bytes(range(256)) * 8)
    return False


def bad_chunk(peer):
    peer.head(200, "Content-Type: application/json", "Transfer-Encoding: chunked")
    peer.send(b"zz\r\nnothing\r\n")
    return False


def wrong_json(peer):
    peer.answer(200, {"txt": 1})


def early(peer):
    """Answers before the request's body has come, and leaves."""
    peer.answer(413, {"reason": "too large"}, "Connection: close")
    return False


def echo(peer):
    length, first = peer.body()
    value = {"method": peer.method, "target": peer.target, "headers": peer.headers, "length": length}
    value["text"] = first.decode("latin-1")
    peer.answer(200, value)


def number(peer):
    peer.answer(200, {"text": peer.query["n"]})


def redirect(peer):
    peer.body()
    peer.answer(int(peer.query["status"]), {}, *(["Location: " + peer.query["to"]] if "to" in peer.query else []))


def round(peer):
    peer.answer(302, {}, "Location: /round")


def flaky(peer):
    """Fails the first times."""
    peer.body()
    number = count(peer.method + peer.target)
    if number <= int(peer.query.get("times", "1")):
        fields = ["Retry-After: " + peer.query["after"]] if "after" in peer.query else []
        peer.answer(int(peer.query.get("status", "429")), {"reason": "later"}, *fields)
    else:
        peer.answer(200, {"text": "attempt %d" % number})


def download(peer):
    size = int(peer.query["size"])
    peer.head(200, "Content-Type: application/octet-stream", "Content-Length: %d" % size)
    block = bytes(range(256)) * 4096
    while size:
        part = block[: min(size, len(block))]
        peer.send(part)
        size -= len(part)
        with lock:
            state["sent"] = state.get("sent", 0) + len(part)


def upload(peer):
    total = 0
    block = bytes(range(256)) * 8192
    correct = True
    for part in peer.chunks():
        start = total % 256
        correct = correct and part == block[start : start + len(part)]
        total += len(part)
    peer.answer(200, {"length": total, "correct": correct})


def status(peer):
    with lock:
        peer.answer(200, {"open": state["open"], "sent": state.get("sent", 0)})


ACTIONS = {
    "/" + name.replace("_", "-"): action
    for name, action in list(globals().items())
    if callable(action) and getattr(action, "__code__", None) and action.__code__.co_varnames[:1] == ("peer",)
}


def serve(sock):
    with lock:
        state["open"] += 1
    peer = Connection(sock)
    try:
        while peer.request() and ACTIONS.get(peer.path, echo)(peer) is not False:
            pass
    except (OSError, ValueError, KeyError):
        pass
    finally:
        peer.file.close()
        sock.close()
        with lock:
            state["open"] -= 1


def end_with_parent():
    sys.stdin.read()
    os._exit(0)


threading.Thread(target=end_with_parent, daemon=True).start()
listener = socket.create_server(("127.0.0.1", 0), backlog=256)
print(listener.getsockname()[1], flush=True)
while True:
    sock, _ = listener.accept()
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    threading.Thread(target=serve, args=(sock,), daemon=True).start()
