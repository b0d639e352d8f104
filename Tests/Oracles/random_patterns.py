"""Prints random regular expressions, texts and whether Python finds the one in the other, as JSON.

Only what ECMA-262 and Python mean alike is used. The first argument is the seed, the second the number of patterns.
"""

import json
import random
import re
import signal
import sys

choice = random.Random(int(sys.argv[1]))


def scalars(depth):
    return choice.choice(["a", "b", "c", "é", "1", "_", "-", r"\.", r"[ab]", r"[^a]", r"[a-c1-3]", r"[^\d_]", r"\d", "."])


def term(depth, groups):
    kind = choice.randrange(12)
    if depth == 0 or kind < 5:
        return scalars(depth)
    if kind == 5:
        return choice.choice([r"\b", r"\B", "^"])
    if kind == 6:
        return "(?=" + pattern(depth - 1, None) + ")"
    if kind == 7:
        return "(?!" + pattern(depth - 1, None) + ")"
    if kind == 8:
        return choice.choice(["(?<=", "(?<!"]) + choice.choice(["a", "[ab]", r"\d", "ab", "(?:a|b)c"]) + ")"
    if kind == 9 and groups:
        return "\\" + str(choice.choice(groups))
    if kind == 10 and groups is not None:
        body = pattern(depth - 1, None)
        groups.append(len(groups) + 1)
        return "(" + body + ")"
    return "(?:" + pattern(depth - 1, None) + ")"


def repeated(text):
    if text[0] == "^" or text[:2] in (r"\b", r"\B") or text.startswith(("(?=", "(?!", "(?<")):
        return text
    return text + choice.choice(["", "", "", "*", "+", "?", "{2}", "{1,}", "{0,2}", "*?", "+?", "??"])


def pattern(depth, groups):
    branches = []
    for _ in range(choice.choice([1, 1, 1, 2])):
        branches.append("".join(repeated(term(depth, groups)) for _ in range(choice.randrange(1, 4))))
        # A group of another branch is undefined there, which Python takes for a failure and ECMA-262 for nothing.
        if groups is not None:
            break
    return "|".join(branches)


def fully(groups, text):
    """The group that a backreference means must have taken part, so it must not be optional."""
    return not re.search(r"\)(\*|\?|\{0)", text) or not groups


class TooLong(Exception):
    pass


def give_up(*_):
    raise TooLong


signal.signal(signal.SIGALRM, give_up)
cases = []
while len(cases) < int(sys.argv[2]):
    groups = []
    text = pattern(3, groups) + choice.choice(["", "", r"(?!\n)\Z"])
    if not fully(groups, text):
        continue
    try:
        compiled = re.compile(text, re.ASCII)
    except (re.error, RecursionError):
        continue
    # No empty texts: Python finds no `\B` in them.
    values = ["".join(choice.choice("aabbcc11é_-. ") for _ in range(choice.randrange(1, 9))) for _ in range(8)]
    signal.setitimer(signal.ITIMER_REAL, 0.05)
    try:
        found = [[value, compiled.search(value) is not None] for value in values]
    except TooLong:
        continue
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    cases.append([text.replace(r"(?!\n)\Z", "$"), found])
json.dump(cases, sys.stdout)
