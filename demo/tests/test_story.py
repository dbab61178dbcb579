import io
import unittest

from player.story import Story


class StoryTest(unittest.TestCase):
    def setUp(self):
        self.out = io.StringIO()
        self.story = Story(self.out)

    def test_a_check_that_fails_is_told_and_kept(self):
        self.assertTrue(self.story.equal("lines", 3, 3))
        self.assertFalse(self.story.equal("lines", 3, 4))
        self.assertEqual((self.story.checks, self.story.mismatches), (2, ["lines is 4, but must be 3"]))
        self.assertEqual(self.out.getvalue().splitlines()[1], "    ! MISMATCH: lines is 4, but must be 3")

    def test_what_is_said_quietly_is_not_heard_unless_it_fails(self):
        with self.story.quietly():
            self.story.tell("as before")
            self.story.equal("lines", 3, 3)
            self.story.equal("lines", 3, 4)
        self.story.tell("and now")
        self.assertEqual(
            self.out.getvalue().splitlines(), ["    ! MISMATCH: lines is 4, but must be 3", "  and now"]
        )
        self.assertEqual(self.story.checks, 2)

    def test_a_bar_is_met_or_shown_as_not_met(self):
        self.story.measure("rate", 5, "lines/s", 10, at_most=False)
        self.story.measure("trail", 5, "s", 10)
        self.assertEqual([figure.met for figure in self.story.figures], [False, True])
        self.assertIn("NOT MET", self.out.getvalue())

    def test_the_last_word_names_every_bar_that_was_not_met(self):
        self.story.equal("lines", 3, 3)
        self.story.measure("trail", 5, "s", 10)
        self.assertEqual(self.story.verdict(), "All 1 checks hold, and all 1 bars are met.")
        self.story.measure("memory of the services", 1.78, "GiB", 1.5)
        self.story.measure("rate", 1234, "lines/s", 20000, at_most=False)
        self.assertEqual(
            self.story.verdict(),
            "All 1 checks hold. 2 of 3 bars are NOT met:\n"
            "    memory of the services: 1.78 GiB, where at most 1.5 was promised\n"
            "    rate: 1,234 lines/s, where at least 20,000 was promised",
        )
