"""Every code with which a field is refused is known to be one that a schema can say, or one that none can.

A code that nobody classed would show only when generated requests happen to meet it.
"""

import pathlib
import re
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
FUZZ = ROOT / "e2e-tests" / "fuzz"
# The second text given to any of these is the code; the first names the field, and may be an expression.
REFUSAL = re.compile(
    r'(?:new FieldError|InvalidInput\.of|wrong\.add|path\.add|refuse)\(\s*(?:[^"();]|\([^()]*\)|"[^"]*")*?,\s*"([a-z0-9-]+)"\s*,')
OF_ONE_FIELD = re.compile(r'\binvalid\(\s*"([a-z0-9-]+)"\s*,')
NOUN = re.compile(r'InvalidInput\.(?:unknown|named)\(\s*[^,]+,\s*"([a-z ]+)"')


def listed(name: str) -> set[str]:
    lines = (FUZZ / name).read_text().splitlines()
    return {line.split()[0] for line in lines if line.strip() and not line.startswith("#")}


def refused_with() -> set[str]:
    codes = set()
    for source in ROOT.glob("*/src/main/java/**/*.java"):
        text = source.read_text()
        codes |= set(REFUSAL.findall(text))
        codes |= set(OF_ONE_FIELD.findall(text))
        codes |= {f"unknown-{noun.replace(' ', '-')}" for noun in NOUN.findall(text)}
    return codes


class RefusalCodes(unittest.TestCase):
    def test_each_is_classed(self):
        self.assertEqual(set(), refused_with() - listed("semantic.txt") - listed("structural.txt"))

    def test_none_is_classed_twice(self):
        self.assertEqual(set(), listed("semantic.txt") & listed("structural.txt"))
