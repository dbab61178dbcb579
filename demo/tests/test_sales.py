import unittest
from collections import Counter
from datetime import date, datetime

from player.truth import customers, order_lines, outcomes, products, sales
from player.truth.order_lines import OrderLine


def line(
    number=1,
    product="10001",
    quantity=1,
    price="1.00",
    customer="7",
    country="France",
    at="2011-12-09 12:00:00",
    name="THING",
):
    return OrderLine(number, "536365", product, name, quantity, datetime.fromisoformat(at), price, customer, country)


class OutcomesTest(unittest.TestCase):
    def test_quantity_times_price_is_rounded_half_up_to_the_cent(self):
        self.assertEqual(outcomes.amount(line(quantity=3, price="0.335")), 101)
        self.assertEqual(outcomes.amount(line(quantity=1, price="0.005")), 1)
        self.assertEqual(outcomes.amount(line(quantity=-1, price="0.005")), -1)
        self.assertEqual(outcomes.amount(line(quantity=1, price="0.001")), 0)

    def test_a_line_counts_or_has_reasons(self):
        self.assertEqual(outcomes.reasons(line()), ())
        self.assertEqual(outcomes.reasons(line(customer="")), (outcomes.NO_PARTNER,))
        self.assertEqual(outcomes.reasons(line(price="0.0")), (outcomes.NO_PRICE,))
        self.assertEqual(outcomes.reasons(line(price="0.001")), (outcomes.NO_AMOUNT,))
        self.assertEqual(outcomes.reasons(line(customer="", price="-1")), (outcomes.NO_PARTNER, outcomes.NO_PRICE))

    def test_every_line_is_counted_or_refused_once(self):
        lines = [line(), line(), line(customer=""), line(price="0"), line(customer="", price="0"), line(quantity=-2)]
        refused = outcomes.refused_by_first_reason(lines)
        self.assertEqual(refused, Counter({outcomes.NO_PARTNER: 2, outcomes.NO_PRICE: 1}))
        self.assertEqual(len(outcomes.counted(lines)) + sum(refused.values()), len(lines))


class SalesTest(unittest.TestCase):
    def test_returns_are_told_apart_from_revenue(self):
        tally = sales.total(sales.sales([line(quantity=5), line(quantity=-2), line(customer="")]))
        self.assertEqual((tally.revenue, tally.returns, tally.net, tally.lines), (500, 200, 300, 2))

    def test_partners_and_months_add_up_to_the_total(self):
        counted = sales.sales(
            [
                line(customer="1"),
                line(customer="2", quantity=-4),
                line(customer="1", at="2011-11-30 23:59:59", quantity=7),
            ]
        )
        for part in (sales.by_partner(counted), sales.by_month(counted)):
            self.assertEqual(sum(tally.net for tally in part.values()), sales.total(counted).net)
        self.assertEqual(sorted(sales.by_month(counted)), ["2011-11", "2011-12"])

    def test_a_window_holds_its_first_and_its_last_day(self):
        counted = sales.sales([line(at=f"2011-12-{day:02d} 08:00:00") for day in range(1, 6)])
        inside = sales.within(counted, date(2011, 12, 2), date(2011, 12, 4))
        self.assertEqual([sale.day.day for sale in inside], [2, 3, 4])


class ShiftTest(unittest.TestCase):
    def test_the_last_sale_moves_to_yesterday_or_to_the_same_weekday_before_it(self):
        for yesterday in (date(2026, 11, 20), date(2026, 11, 23), date(2026, 11, 26)):
            lines = [line(at="2011-12-09 12:50:00"), line(at="2010-12-01 08:26:00")]
            weeks = order_lines.weeks_until(lines, yesterday)
            moved = order_lines.later(lines, weeks)
            last = max(each.sold_at for each in moved)
            self.assertEqual(last.date(), date(2026, 11, 20))
            self.assertEqual(last.weekday(), lines[0].sold_at.weekday())
            self.assertEqual(moved[0].sold_at - moved[1].sold_at, lines[0].sold_at - lines[1].sold_at)


class ProductsTest(unittest.TestCase):
    def test_the_list_price_is_the_price_charged_most_often_and_of_several_the_highest(self):
        lines = [line(price="1.25"), line(price="2.50"), line(price="9.99", quantity=-1), line(price="0")]
        self.assertEqual([(each.code, each.list_price) for each in products.products(lines)], [("10001", 250)])
        lines.append(line(price="1.25"))
        self.assertEqual(products.products(lines)[0].list_price, 125)

    def test_a_code_that_was_never_charged_for_is_no_product(self):
        self.assertEqual(products.products([line(price="0.0"), line(price="0.001")]), [])

    def test_postage_is_a_service(self):
        lines = [line(product="POST", name="POSTAGE"), line()]
        self.assertEqual([each.line for each in products.products(lines)], ["merchandise", "services"])


class CustomersTest(unittest.TestCase):
    def test_the_first_order_says_where_and_when(self):
        lines = [line(country="Spain"), line(country="EIRE", at="2011-01-02 09:00:00"), line(customer="")]
        self.assertEqual(customers.customers(lines), [("7", "IE", date(2011, 1, 2))])

    def test_an_unknown_country_is_an_error(self):
        with self.assertRaises(ValueError):
            customers.customers([line(country="Atlantis")])
