import random
import unittest
from fractions import Fraction

from player.truth import money, rebate

SLABS = rebate.parsed([("1000", "1"), ("5000", "2"), ("20000", "3.5")])


def penny_by_penny(net, slabs):
    """Every minor unit earns the percentage of the slab that it lies in."""
    exact = Fraction(0)
    for unit in range(net):
        reached = [slab for slab in slabs if slab.start <= unit]
        exact += reached[-1].percent / 100 if reached else 0
    return money.half_up(exact)


class RebateTest(unittest.TestCase):
    def test_nothing_below_the_first_slab(self):
        self.assertEqual([rebate.rebate(net, SLABS) for net in (-500, 0, 99_999, 100_000)], [0, 0, 0, 0])

    def test_each_slab_earns_on_the_volume_inside_it(self):
        self.assertEqual(rebate.rebate(500_000, SLABS), 4_000)
        self.assertEqual(rebate.rebate(2_000_000, SLABS), 4_000 + 30_000)
        self.assertEqual(rebate.rebate(3_000_000, SLABS), 34_000 + 35_000)

    def test_it_is_rounded_once_half_up(self):
        self.assertEqual(rebate.rebate(100_049, SLABS), 0)
        self.assertEqual(rebate.rebate(100_050, SLABS), 1)

    def test_agrees_with_counting_penny_by_penny(self):
        slabs = rebate.parsed([("0", "0.5"), ("3.50", "1.25"), ("12", "7")])
        for seed in range(100):
            net = random.Random(seed).randrange(0, 2_000)
            self.assertEqual(rebate.rebate(net, slabs), penny_by_penny(net, slabs), f"seed {seed}")

    def test_partners_without_a_rebate_are_left_out(self):
        self.assertEqual(rebate.rebates({"a": 100, "b": 500_000}, SLABS), {"b": 4_000})
