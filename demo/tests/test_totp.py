"""The codes of an authenticator app."""

import unittest

from player.client.totp import code, key_on


class CodesAreThoseOfTheStandard(unittest.TestCase):
    def test_of_the_vectors_in_rfc_6238(self):
        key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
        for at, expected in ((59, "287082"), (1111111109, "081804"), (2000000000, "279037")):
            self.assertEqual(code(key, at), expected)

    def test_of_the_key_that_a_page_shows(self):
        self.assertEqual(key_on("<p>Put it in:</p><p><code>GEZD GNBV</code></p>"), "GEZDGNBV")
        with self.assertRaises(ValueError):
            key_on("<p>no key</p>")
