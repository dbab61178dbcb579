import stat
import tempfile
import unittest
from pathlib import Path

from player.outages import Outages, OutageStays

PROGRAM = """#!/bin/sh
echo "$@" >>"$0.calls"
case $1 in
  list) echo one two ;;
  start) [ "$2" != stubborn ] || { echo "stubborn ended while starting" >&2; exit 1; } ;;
esac
"""


class OutagesTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.program = Path(folder.name) / "kill.sh"
        self.program.write_text(PROGRAM)
        self.program.chmod(self.program.stat().st_mode | stat.S_IXUSR)
        self.outages = Outages(str(self.program))

    def calls(self):
        return Path(f"{self.program}.calls").read_text().splitlines()

    def test_what_can_be_killed_is_what_the_program_lists(self):
        self.assertEqual(self.outages.possible(), ["one", "two"])

    def test_all_are_killed_before_the_first_is_started_again(self):
        self.outages.strike(("one", "two"))
        self.outages.over()
        self.assertEqual(self.calls()[:2], ["kill one", "kill two"])
        self.assertEqual(sorted(self.calls()[2:]), ["start one", "start two"])

    def test_what_does_not_come_back_is_told_with_its_reason(self):
        self.outages.strike(("stubborn",))
        with self.assertRaisesRegex(OutageStays, "stubborn ended while starting"):
            self.outages.over()
