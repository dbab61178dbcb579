import unittest
from fractions import Fraction

from player.truth import money


class MoneyTest(unittest.TestCase):
    def test_a_half_goes_away_from_zero(self):
        self.assertEqual(
            [money.half_up(Fraction(text)) for text in ("0.5", "1.5", "-0.5", "0.49", "-1.51")], [1, 2, -1, 0, -2]
        )

    def test_text_and_minor_units_are_inverse(self):
        for amount in (0, 5, 100, -1, -12345, 10**12 + 1):
            self.assertEqual(money.minor(money.text(amount)), amount)

    def test_a_fraction_of_a_minor_unit_is_refused(self):
        with self.assertRaises(ValueError):
            money.minor("1.005")
