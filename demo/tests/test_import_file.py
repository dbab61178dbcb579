import hashlib
import unittest
from base64 import b64decode
from datetime import datetime

from player.truth.order_lines import OrderLine
from player.wholesale.import_file import SalesFile

LINES = [
    OrderLine(n, "536365", "10001", "THING", n, datetime(2011, 12, 9, 12, n), "1.00", "7", "France")
    for n in range(1, 6)
]


class SalesFileTest(unittest.TestCase):
    def test_the_digest_is_that_of_all_parts(self):
        file = SalesFile(LINES, "GBP")
        digest = hashlib.sha256(b"".join(file.parts(7))).digest()
        self.assertEqual(b64decode(file.headers["Repr-Digest"].removeprefix("sha-256=:").removesuffix(":")), digest)

    def test_a_beginning_is_the_header_and_whole_lines(self):
        file = SalesFile(LINES, "GBP")
        self.assertEqual(file.lines(2), file.content[: len(file.lines(2))])
        self.assertEqual(file.lines(2).decode().splitlines()[1:], [
            "7,10001,1,1.00,GBP,2011-12-09T12:01:00",
            "7,10001,2,1.00,GBP,2011-12-09T12:02:00",
        ])
        self.assertEqual(file.lines(5), file.content)
