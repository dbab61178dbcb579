import random
import unittest
from fractions import Fraction

from player.truth.concentration import concentration, places


def gini_by_all_differences(values):
    n, total = len(values), sum(values)
    return Fraction(sum(abs(a - b) for a in values for b in values), 2 * n * total)


class ConcentrationTest(unittest.TestCase):
    def test_equal_partners_have_no_concentration(self):
        found = concentration([5] * 10)
        self.assertEqual((found.gini, found.top_share, found.top_partners), (0, Fraction(1, 5), 2))

    def test_one_seller_of_four_has_three_quarters(self):
        self.assertEqual(concentration([0, 0, 0, 8]).gini, Fraction(3, 4))

    def test_agrees_with_the_mean_difference_of_all_pairs(self):
        for seed in range(200):
            chance = random.Random(seed)
            values = [chance.randrange(-50, 500) for _ in range(chance.randrange(1, 40))]
            floored = [max(value, 0) for value in values]
            if not sum(floored):
                continue
            found = concentration(values)
            self.assertEqual(found.gini, gini_by_all_differences(floored), f"seed {seed}")
            top = sorted(floored, reverse=True)[: found.top_partners]
            self.assertEqual(found.top_share, Fraction(sum(top), sum(floored)), f"seed {seed}")

    def test_a_fifth_is_rounded_up(self):
        self.assertEqual([concentration([1] * n).top_partners for n in (1, 5, 6, 10, 11)], [1, 1, 2, 2, 3])

    def test_nothing_sold_is_refused(self):
        with self.assertRaises(ValueError):
            concentration([0, -3])

    def test_a_ratio_has_six_places_half_up(self):
        self.assertEqual(str(places(Fraction(2, 3))), "0.666667")
