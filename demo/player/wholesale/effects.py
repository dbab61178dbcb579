"""What must follow from sales by itself, and how long it takes after the last one."""

import time
from collections import Counter
from collections.abc import Callable
from functools import cached_property
from typing import Any, NamedTuple

from ..story import TRAILED
from ..truth import rebate, sales
from ..waiting import NeverHappened
from . import terms, tiers
from .channel import Channel, minor

GIVE_UP = 600
BETWEEN_LOOKS = 1.0


def follow(channel: Channel, ended_at: float) -> None:
    """Waits until all effects are there at once, and measures how long the last trailed the last sale."""
    effects = _effects(channel)
    right_since: dict[str, float] = {}
    while True:
        looked = Round(channel)
        seen = {effect.name: effect.look(looked) for effect in effects}
        now = time.monotonic()
        for effect in effects:
            if seen[effect.name] == effect.expected:
                right_since.setdefault(effect.name, max(0.0, now - ended_at))
            else:
                right_since.pop(effect.name, None)
        if len(right_since) == len(effects) or now - ended_at > GIVE_UP:
            break
        time.sleep(BETWEEN_LOOKS)
    channel.story.tell("Its effects follow by themselves:")
    for effect in sorted(effects, key=lambda each: right_since.get(each.name, GIVE_UP)):
        if channel.story.equal(effect.name, effect.expected, seen[effect.name], effect.shown):
            channel.story.detail(f"{right_since[effect.name]:.1f} s after the last line")
    if len(right_since) < len(effects):
        raise NeverHappened(f"not all effects followed within {GIVE_UP} s after the last line")
    channel.story.measure(TRAILED, round(max(right_since.values()), 1), "s", 60)


class Round:
    """One look at everything: what several effects are read from is fetched once."""

    def __init__(self, channel: Channel):
        self._channel = channel

    @cached_property
    def overview(self) -> dict:
        return self._channel.system.get("/api/overview")

    @cached_property
    def on_wrong_tier(self) -> int:
        return tiers.on_wrong_tier(self._channel)

    @cached_property
    def gold_beside_circle(self) -> int | None:
        """By how many the segment and the tier differ, once the tiers are right."""
        if self.on_wrong_tier:
            return None
        segment = self._channel.system.get(f"/api/segments/{self._channel.ids['gold-circle']}")
        return self.overview["tiers"].get("gold", 0) - segment["size"]


class Effect(NamedTuple):
    """What it is, how to look at it, and what must be seen."""

    name: str
    look: Callable[[Round], Any]
    expected: Any
    shown: Callable[[Any], str] = str


def _effects(channel: Channel) -> list[Effect]:
    """Of all sales but the late partner's, which are held."""
    figures = channel.figures
    late, hero = figures.late.code, figures.hero.code
    counted = sales.total(sale for sale in figures.sales if sale.partner != late)
    return [
        Effect(
            "revenue, returns and lines",
            lambda looked: totals_of(looked.overview),
            (counted.revenue, counted.returns, counted.lines),
            channel.spoken_totals,
        ),
        Effect(
            f"net sales of partner {hero} in twelve months, on its scorecard",
            lambda _: _scorecard_revenue(channel, hero),
            figures.revenue_12m[hero],
            channel.spoken,
        ),
        Effect(
            "volume rebates owed",
            lambda _: rebates_owed(channel),
            sum(expected_rebates(channel, without=late).values()),
            channel.spoken,
        ),
        Effect("active partners that are not on the tier they earned", lambda looked: looked.on_wrong_tier, 0),
        Effect(
            "partners on gold that are not in gold-circle, or the other way round",
            lambda looked: looked.gold_beside_circle,
            0,
        ),
        Effect(f"partner {hero} is offered the gold offer", lambda _: _offered(channel, hero, "gold-offer"), True),
        Effect(
            f"a webhook told partner {hero} of its new tier",
            lambda _: _told(channel, "tier.moved.v1", "to", "gold"),
            True,
        ),
        Effect(
            f"a webhook told partner {hero} of its new segment",
            lambda _: _told(channel, "segment.entered.v1", "segment", "gold-circle"),
            True,
        ),
    ]


def totals(channel: Channel) -> tuple[int, int, int]:
    return totals_of(channel.system.get("/api/overview"))


def totals_of(overview: dict) -> tuple[int, int, int]:
    return minor(overview["revenue"]), minor(overview["returns"]), overview["lines"]


def _scorecard_revenue(channel: Channel, code: str) -> int:
    return minor(channel.system.get(f"/api/scorecards/{channel.partner(code)}")["figures"]["revenue12m"])


def rebates_owed(channel: Channel) -> int:
    totals = channel.system.get("/api/ledger/totals")["items"]
    return sum(minor(each["owed"]) for each in totals if each["promotionCode"] == "volume")


def owed_by_partner(channel: Channel, promotion: str = "volume") -> Counter[str]:
    """What the ledger's entries come to, by the partner's code."""
    owed: Counter[str] = Counter()
    for entry in channel.system.pages("/api/ledger/entries", promotionCode=promotion, limit=500):
        owed[entry["partnerCode"]] += minor(entry["amount"])
    return owed


def expected_rebates(channel: Channel, without: str | None = None) -> dict[str, int]:
    volumes = {code: net for code, net in channel.figures.rebate_volumes.items() if code != without}
    return rebate.rebates(volumes, rebate.parsed(terms.VOLUME_SLABS))


def _offered(channel: Channel, code: str, promotion: str) -> bool:
    offers = channel.system.get("/api/offers", partnerId=channel.partner(code))["items"]
    return any(each["promotionCode"] == promotion and each["qualifies"] for each in offers)


def _told(channel: Channel, event_type: str, name: str, value: str) -> bool:
    return any(message.data.get(name) == value for message in channel.receiver.heard(event_type))
