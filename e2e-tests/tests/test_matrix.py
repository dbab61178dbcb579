"""The matrix must see what is wrong: a test that cannot fail guards nothing."""

import copy
import unittest

from access import claims, table
from access.cells import cells
from access.trying import Tried, Trying

from .platform import DOCUMENT, TABLE, Platform, Unsigned, world


def tried(*mistakes: str) -> Tried:
    operations = table.operations(TABLE, DOCUMENT)
    with Platform(*mistakes) as platform:
        return Trying(platform.origin).all(cells(operations, world(), Unsigned()))


GRANTED = {
    "vendor": dict.fromkeys(("vendor_admin", "vendor_client", "channel_manager", "vendor_viewer"), {"deals:read"}),
    "partner": dict.fromkeys(("partner_admin", "partner_user", "partner_client"), {"deals:read"}),
}


class RunningPlatform(unittest.TestCase):
    def test_all_is_well_where_nothing_is_forgotten(self):
        well = tried()
        self.assertEqual([], well.wrong)
        self.assertEqual(
            {"own", "refused role", "no token", "expired", "altered", "another issuer", "another audience"}
            | {"another type", "scope missing", "another vendor's", "another partner's", "its vendor's"},
            set(well.cases),
        )

    def test_each_mistake_is_seen_in_its_case_and_in_no_other(self):
        for mistake, case in {
            "open": "no token",
            "signature": "altered",
            "audience": "another audience",
            "type": "another type",
            "issuer": "another issuer",
            "expiry": "expired",
            "vendor": "another vendor's",
            "partner": "another partner's",
            "staff": "its vendor's",
            "rivals": "own",
        }.items():
            with self.subTest(mistake):
                wrong = tried(mistake).wrong
                self.assertTrue(wrong)
                self.assertEqual({case}, {flaw.split(", ")[1] for flaw in wrong})

    def test_a_scope_that_is_not_asked_for_is_seen(self):
        self.assertEqual(
            {"scope missing", "refused role"}, {flaw.split(", ")[1] for flaw in tried("scope").wrong}
        )

    def test_another_answer_for_what_is_anothers_than_for_what_is_not_there_is_seen(self):
        wrong = tried("hint").wrong
        self.assertTrue(wrong)
        self.assertTrue(all("differs from what is not there" in flaw for flaw in wrong), wrong)


class TableAndDocument(unittest.TestCase):
    def setUp(self):
        self.document = copy.deepcopy(DOCUMENT)
        self.deal = self.document["paths"]["/api/deals/{id}"]["get"]

    def test_an_operation_without_a_line_is_refused(self):
        self.document["paths"]["/api/new"] = {"post": {"operationId": "territory.newThing"}}
        with self.assertRaisesRegex(table.Flawed, "territory.newThing"):
            table.operations(TABLE, self.document)

    def test_every_operation_of_the_committed_documents_has_a_line(self):
        names = set()
        for file in table.FILE.parent.glob("*.openapi.json"):
            room = file.name.split(".")[0].removesuffix("-service")
            for methods in table.read(file)["paths"].values():
                for name in (each["operationId"] for each in methods.values() if "operationId" in each):
                    names.add(name if room == "gateway" else f"{room}.{name}")
        self.assertEqual(sorted(names), sorted(table.read()["operations"]))

    def test_a_line_without_an_operation_is_refused(self):
        del self.document["paths"]["/api/deals/{id}"]
        with self.assertRaisesRegex(table.Flawed, "territory.dealGet"):
            table.operations(TABLE, self.document)

    def test_an_operation_that_was_opened_is_seen(self):
        self.deal |= {"security": [], "x-callers": ["public"]}
        self.assertEqual(1, len(self._contradictions()))

    def test_an_operation_that_lets_in_other_roles_is_seen(self):
        self.assertEqual([], self._contradictions())
        self.deal["x-callers"] = ["vendor"]
        self.assertEqual(1, len(self._contradictions()))
        self.deal["x-callers"] = ["vendor", "partner"]
        self.deal["security"] = [{"territory.token": ["users:read"]}]
        self.assertEqual(1, len(self._contradictions()))

    def test_an_operation_that_says_of_nobody_that_it_serves_them_is_seen(self):
        del self.deal["x-callers"]
        self.assertEqual(1, len(self._contradictions()))

    def test_a_role_that_holds_more_or_less_than_it_should_is_seen(self):
        partner = GRANTED["partner"] | {"partner_user": set()}
        self.assertEqual(1, len(self._contradictions(GRANTED | {"partner": partner})))
        newcomer = GRANTED["vendor"] | {"auditor": {"deals:read"}}
        self.assertEqual(1, len(self._contradictions(GRANTED | {"vendor": newcomer})))

    def _contradictions(self, granted: claims.Granted = GRANTED) -> list[str]:
        return claims.contradictions(table.operations(TABLE, self.document), granted)


if __name__ == "__main__":
    unittest.main()
