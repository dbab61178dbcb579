import unittest
from datetime import date

from player.wholesale import terms


class TermsTest(unittest.TestCase):
    def test_months_before_end_with_the_month(self):
        self.assertEqual(terms.months_before(date(2026, 3, 31), 1), date(2026, 2, 28))
        self.assertEqual(terms.months_before(date(2024, 3, 31), 1), date(2024, 2, 29))
        self.assertEqual(terms.months_before(date(2026, 1, 5), 1), date(2025, 12, 5))
        self.assertEqual(terms.months_before(date(2026, 12, 31), -2), date(2027, 2, 28))

    def test_windows_last_six_to_twelve_months_on_every_day_of_years(self):
        day = date(2026, 1, 1)
        while day < date(2029, 1, 1):
            for window in (terms.rebate_window(day), terms.sprint_window(day), terms.offer_window(day)):
                self.assertLessEqual(terms.months_before(window.first, -6), window.last, day)
                self.assertLess(window.last, terms.months_before(window.first, -12), day)
                self.assertLessEqual(window.first, day)
                self.assertLess(day, window.last)
            day = date.fromordinal(day.toordinal() + 1)

    def test_tiers_part_the_partners(self):
        tiers = terms.tiers(range(0, 10_000_000, 10_000))
        self.assertLess(tiers.silver, tiers.gold)
        self.assertEqual(
            [tiers.of(amount) for amount in (0, tiers.silver, tiers.gold - 1, tiers.gold)],
            ["registered", "silver", "silver", "gold"],
        )
