import unittest

from player.truth.moves import Move, inside, walked


class WalkedTest(unittest.TestCase):
    def test_moves_that_join_lead_from_the_start_to_the_last(self):
        moves = [Move(None, "silver"), Move("silver", "gold"), Move("gold", "silver")]
        self.assertEqual(walked(moves, "registered"), "silver")
        self.assertEqual(walked([Move("registered", "gold")], "registered"), "gold")
        self.assertEqual(walked([], "registered"), "registered")

    def test_a_move_that_was_lost_or_doubled_leads_nowhere(self):
        self.assertIsNone(walked([Move("silver", "gold")], "registered"))
        self.assertIsNone(walked([Move("registered", "silver")] * 2, "registered"))


class InsideTest(unittest.TestCase):
    def test_who_entered_last_is_inside(self):
        self.assertEqual([inside([]), inside([True]), inside([True, False])], [False, True, False])

    def test_an_entry_that_was_lost_or_doubled_is_noticed(self):
        for entries in ([False], [True, True], [True, False, False]):
            self.assertIsNone(inside(entries), entries)
