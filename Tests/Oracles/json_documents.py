#!/usr/bin/env python3
"""Prints random JSON documents, right and wrong ones, as lines: {"document": base64, "canonical": text or null}.

The canonical form is what Python's json reads, written so that nothing can be read in two ways; it is null where Python
refuses the document. Half a surrogate pair counts as U+FFFD."""

import argparse
import base64
import json
import random
import re
import struct

SPACES = ["", "", "", " ", "\n", "\t\r\n "]
NAMES = ["a", "b", "name", "", "é", "e\u0301", "\u212b", "\u00c5", "😀", "\n", "\"", "\ufeff"]
NUMBERS = [
    "0", "-0", "0.0", "-0.0", "1.0", "1e0", "1E+2", "100e-2", "9007199254740993", "9223372036854775807",
    "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "18446744073709551615",
    "18446744073709551616", "1.7976931348623157e308", "1.7976931348623159e308", "4.9e-324", "2.4703282292062327e-324",
    "2.4703282292062328e-324", "2.2250738585072011e-308", "2.2250738585072014e-308", "1e400", "-1e400", "1e-400",
    "123456789012345678901234567890", "0.1", "0.30000000000000004", "1e22", "1e23", "8.41e21", "9.5367431640625e-7",
    "5e-324", "17976931348623157" + "0" * 292, "0." + "0" * 400 + "1e401", "1" + "0" * 400 + "e-400", "0e99999", "1.5e3",
]


class Maker:
    def __init__(self, random):
        self.random = random

    def document(self):
        text = self.space() + self.value(self.random.choice([0, 2, 4, 4, 30])) + self.space()
        data = text.encode("utf-8")
        if self.random.random() < 0.4:
            data = self.spoiled(bytearray(data))
        return bytes(data)

    def space(self):
        return self.random.choice(SPACES)

    def value(self, depth):
        kind = self.random.randrange(9 if depth > 0 else 5)
        if kind == 0:
            return self.random.choice(["null", "true", "false"])
        if kind < 3:
            return self.number()
        if kind < 5:
            return self.string(None)
        # Deep documents are narrow ones.
        count = self.random.randrange(5) if depth < 8 else 1
        if kind < 7:
            inner = [self.space() + self.value(depth - 1) + self.space() for _ in range(count)]
            return "[" + (",".join(inner) or self.space()) + "]"
        inner = [self.space() + self.string(self.random.choice(NAMES)) + self.space() + ":" + self.space()
                 + self.value(depth - 1) + self.space() for _ in range(count)]
        return "{" + (",".join(inner) or self.space()) + "}"

    def number(self):
        random = self.random
        choice = random.randrange(4)
        if choice == 0:
            return random.choice(NUMBERS)
        if choice == 1:
            value = struct.unpack(">d", random.getrandbits(64).to_bytes(8, "big"))[0]
            return repr(value) if value == value and abs(value) != float("inf") else "1"
        if choice == 2:
            return str(random.getrandbits(random.randrange(1, 80)) * random.choice([1, -1]))
        digits = str(random.getrandbits(random.randrange(1, 90)))
        fraction = "." + str(random.getrandbits(random.randrange(1, 90))) if random.random() < 0.6 else ""
        exponent = f"{random.choice('eE')}{random.choice(['', '+', '-'])}{random.randrange(330):0{random.randrange(1, 4)}}"
        return random.choice(["", "-"]) + digits + fraction + (exponent if random.random() < 0.6 else "")

    def string(self, text):
        random = self.random
        if text is None:
            text = "".join(self.scalar() for _ in range(random.choice([0, 1, 3, 8, 9, 30])))
        return '"' + "".join(self.character(one) for one in text) + '"'

    def scalar(self):
        random = self.random
        code = random.choice([random.randrange(0x80), random.randrange(0x80), random.randrange(0x800),
                              random.randrange(0x10000), random.randrange(0x110000)])
        return chr(code)

    def character(self, one):
        code = ord(one)
        short = {8: "b", 9: "t", 10: "n", 12: "f", 13: "r", 34: '"', 47: "/", 92: "\\"}
        is_half = 0xD800 <= code < 0xE000
        if code >= 0x20 and one not in '"\\' and not is_half and self.random.random() < 0.7:
            return one
        if code in short and self.random.random() < 0.5:
            return "\\" + short[code]
        units = [code] if code < 0x10000 else [0xD800 + (code - 0x10000 >> 10), 0xDC00 + (code & 0x3FF)]
        form = self.random.choice(["\\u{:04x}", "\\u{:04X}"])
        return "".join(form.format(unit) for unit in units)

    def spoiled(self, data):
        random = self.random
        for _ in range(random.randrange(1, 3)):
            place = random.randrange(len(data) + 1)
            choice = random.randrange(4)
            if choice == 0:
                del data[place:place + random.randrange(1, 4)]
            elif choice == 1:
                data[place:place] = random.choice([b",", b"]", b"}", b"{", b"[", b'"', b"\\", b"0", b".", b"-", b"+", b"e",
                                                   b"\x00", b"\x1f", b"\x7f", b"\xff", b"\xc0\x80", b"\xed\xa0\x80",
                                                   b"\xf4\x90\x80\x80", b"NaN", b"Infinity", b"\xc2\xa0", b"\\u12", b"'"])
            elif choice == 2:
                del data[place:]
            elif place < len(data):
                data[place] = random.randrange(256)
        return data


class Number(str):
    """A number as it is written."""


def refuse(text):
    raise ValueError(text)


def canonical(value):
    if isinstance(value, Number):
        return canonical_number(value)
    if isinstance(value, str):
        return '"' + re.sub("[\ud800-\udfff]", "\ufffd", value).encode("utf-8").hex()
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    if isinstance(value, dict):
        names = {}
        for name, member in value.items():
            # Names that differed by halves of surrogate pairs become the same one, of which the last counts.
            names[canonical(name)] = canonical(member)
        return "{" + ",".join(f"{name}:{member}" for name, member in names.items()) + "}"
    return {None: "null", True: "true", False: "false"}[value]


def canonical_number(text):
    """The exact decimal number without zeros at its ends, and the bits of the nearest double."""
    sign, whole, fraction, exponent = re.fullmatch(r"(-?)(\d+)(?:\.(\d+))?(?:[eE]([-+]?\d+))?", text).groups()
    digits = (whole + (fraction or "")).lstrip("0")
    power = int(exponent or 0) - len(fraction or "") + len(digits) - len(digits.rstrip("0"))
    digits = digits.rstrip("0")
    double = float(text)
    bits = "infinite" if abs(double) == float("inf") else struct.pack(">d", double).hex().lstrip("0") or "0"
    return f"{sign}{digits}e{power if digits else 0}={bits}"


def read(data):
    try:
        text = data.decode("utf-8").removeprefix("\ufeff")
        value = json.loads(text, parse_int=Number, parse_float=Number, parse_constant=refuse)
    except ValueError:
        return None
    return canonical(value)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=4000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    maker = Maker(random.Random(arguments.seed))
    for _ in range(arguments.count):
        data = maker.document()
        print(json.dumps({"document": base64.b64encode(data).decode(), "canonical": read(data)}))


if __name__ == "__main__":
    main()
