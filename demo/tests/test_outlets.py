import math
import random
import unittest

from player.truth import crowding, outlets, places, spacing
from player.truth.outlets import METRES_A_MILE, Outlet

RADIUS = 5 * METRES_A_MILE


def some_outlets(seed, count=80, spread=0.6):
    chance = random.Random(seed)
    centre = chance.uniform(-60, 60), chance.uniform(-179, 179)
    return [
        Outlet(
            f"o-{n:03d}",
            "",
            "",
            "",
            "TX",
            "",
            centre[0] + chance.uniform(0, spread),
            centre[1] + chance.uniform(0, spread),
        )
        for n in range(count)
    ]


def haversine(a, b):
    phi1, phi2 = math.radians(a.latitude), math.radians(b.latitude)
    half = math.sin((phi2 - phi1) / 2) ** 2
    half += math.cos(phi1) * math.cos(phi2) * math.sin(math.radians(b.longitude - a.longitude) / 2) ** 2
    return 2 * outlets.EARTH_RADIUS * math.asin(math.sqrt(half))


class DistanceTest(unittest.TestCase):
    def test_a_degree_of_latitude_is_a_360th_of_the_circumference(self):
        self.assertAlmostEqual(outlets.metres(10, 20, 11, 20), 2 * math.pi * outlets.EARTH_RADIUS / 360, places=3)

    def test_agrees_with_the_haversine_formula(self):
        for seed in range(50):
            a, b = some_outlets(seed, 2)
            self.assertAlmostEqual(a.metres_to(b), haversine(a, b), delta=0.001, msg=f"seed {seed}")


class SpacingTest(unittest.TestCase):
    def test_finds_the_pairs_that_comparing_all_with_all_finds(self):
        for seed in range(40):
            every = some_outlets(seed)
            brute = {(a.code, b.code) for a in every for b in every if a.code < b.code and a.metres_to(b) < RADIUS}
            self.assertEqual({pair[:2] for pair in spacing.violations(every, RADIUS)}, brute, f"seed {seed}")

    def test_neighbours_come_nearest_first(self):
        every = some_outlets(3)
        found = spacing.Neighbourhood(every, RADIUS).around(every[0].latitude, every[0].longitude)
        self.assertEqual(found[0].outlet, every[0])
        self.assertEqual([each.metres for each in found], sorted(each.metres for each in found))


class CrowdingTest(unittest.TestCase):
    def test_circles_that_do_not_touch_do_not_overlap(self):
        self.assertEqual(crowding.overlap(2 * RADIUS, RADIUS), 0)

    def test_a_circle_on_another_covers_it(self):
        self.assertAlmostEqual(crowding.overlap(0, RADIUS), 1)

    def test_agrees_with_throwing_darts(self):
        chance = random.Random(1)
        for distance in (0.3, 0.8, 1.4):
            hits = inside = 0
            while inside < 40_000:
                x, y = chance.uniform(-1, 1), chance.uniform(-1, 1)
                if math.hypot(x, y) < 1:
                    inside += 1
                    hits += math.hypot(x - distance, y) < 1
            self.assertAlmostEqual(crowding.overlap(distance, 1), hits / inside, delta=0.01)

    def test_a_lonely_outlet_has_index_nought_and_a_pair_on_one_spot_a_hundred(self):
        alone = Outlet("a", "", "", "", "TX", "", 30, -97)
        twins = [Outlet(code, "", "", "", "OK", "", 35, -97) for code in "bc"]
        index = crowding.index_by_state([alone, *twins], RADIUS)
        self.assertEqual((index["TX"], round(index["OK"], 9)), (0, 100))


class PlacesTest(unittest.TestCase):
    def test_the_crowded_place_has_neighbours_and_the_white_space_none(self):
        own, others = some_outlets(5), some_outlets(5, 200, 1.5)
        near = spacing.Neighbourhood(own, RADIUS)
        crowded = places.crowded(own, RADIUS)
        self.assertTrue(crowded.neighbours)
        self.assertEqual(crowded.neighbours, near.around(crowded.latitude, crowded.longitude))
        free = places.white_space(own, others, RADIUS)
        self.assertEqual(near.around(free.address.latitude, free.address.longitude), [])
        self.assertGreaterEqual(free.demand, 1)

    def test_white_space_needs_the_same_state(self):
        own = some_outlets(5)
        with self.assertRaises(ValueError):
            places.white_space(own, [other._replace(state="ME") for other in some_outlets(5, 50, 3)], RADIUS)
