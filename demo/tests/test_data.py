"""What the data holds, as it was published."""

import unittest
from collections import Counter

from player.settings import DATA
from player.truth import customers, order_lines, outcomes, outlets, products, sales, sample


class OnlineRetailTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.lines = order_lines.read(DATA / "online-retail.csv.gz")

    def test_the_outcomes_add_up_to_all_lines(self):
        refused = outcomes.refused_by_first_reason(self.lines)
        self.assertEqual(refused, Counter({outcomes.NO_PARTNER: 135_080, outcomes.NO_PRICE: 40, outcomes.NO_AMOUNT: 4}))
        self.assertEqual(len(outcomes.counted(self.lines)) + sum(refused.values()), 541_909)

    def test_revenue_and_returns_are_those_of_the_published_data(self):
        tally = sales.total(sales.sales(self.lines))
        self.assertEqual((tally.revenue, tally.returns, tally.lines), (891_140_790, 61_134_209, 406_785))

    def test_customers_and_products_are_complete(self):
        self.assertEqual(len(customers.customers(self.lines)), 4_372)
        known = {each.code for each in products.products(self.lines)}
        sold = {sale.product for sale in sales.sales(self.lines) if sale.amount > 0}
        self.assertEqual(sold - known, set())

    def test_a_sample_is_the_same_for_the_same_seed_and_has_all_lines_of_its_customers(self):
        small = sample.order_lines(self.lines, 2_000, 7)
        self.assertEqual(small, sample.order_lines(self.lines, 2_000, 7))
        self.assertNotEqual(small, sample.order_lines(self.lines, 2_000, 8))
        self.assertAlmostEqual(len(small), 2_000, delta=20)
        every = Counter(line.customer for line in self.lines)
        for customer, count in Counter(line.customer for line in small if line.customer).items():
            self.assertEqual(count, every[customer])


class OutletsTest(unittest.TestCase):
    def test_the_chains_are_complete(self):
        chains = outlets.read(DATA / "us-outlets.csv.gz")
        self.assertEqual((len(chains["KFC"]), sum(map(len, chains.values()))), (4_266, 61_128))
        self.assertEqual(len({each.code for chain in chains.values() for each in chain}), 61_128)
        small = sample.outlets(chains["KFC"], 60, 7)
        self.assertEqual((len(small), len({each.state for each in small})), (60, 1))
