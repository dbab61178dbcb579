"""New partners are known to a service when it has heard of them; the story goes on when all have."""

import time

from ..client.api import Refused
from ..waiting import wait_for
from . import terms
from .channel import Channel


def wait_until_known(channel: Channel) -> None:
    """Waits until each service knows every active partner, or the newest where it does not count them."""
    active = len(channel.figures.customers) - 1
    began = time.monotonic()
    wait_until_counted(channel, active)
    for service, look in (
        ("territory-service", lambda: _may_hold_a_grant(channel)),
        ("catalog-service", lambda: _has_products(channel)),
    ):
        wait_for(f"the news of {active:,} active partners in {service}", look)
    took = time.monotonic() - began
    channel.story.tell(f"Every service knows the {active:,} active partners, {took:.1f} s later.")


def wait_until_counted(channel: Channel, active: int) -> None:
    """Waits until both services that reckon with sales know all partners that are active."""
    for service, look in (
        ("performance-service", lambda: channel.system.get("/api/overview")["partners"]),
        ("promotion-service", lambda: _active_by_the_linter(channel)),
    ):
        wait_for(f"the news of {active:,} active partners in {service}", look, good=lambda seen: seen == active)


def _active_by_the_linter(channel: Channel) -> int:
    return channel.system.post(f"/api/promotions/{channel.ids['promotion volume']}/lint")["report"]["partners"]


def _may_hold_a_grant(channel: Channel) -> bool:
    hero = channel.figures.hero
    asked = {
        "territory": hero.country,
        "productLine": terms.MERCHANDISE,
        "kind": "open",
        "from": channel.figures.today.isoformat(),
    }
    return all(
        _unless_refused(lambda: channel.system.post("/api/grants/check", asked | {"partner": code}))
        for code in (hero.code, channel.figures.newcomer.code)
    )


def _has_products(channel: Channel) -> bool:
    return all(
        _unless_refused(lambda: channel.clients[code].get("/api/my/products", limit=1)["items"])
        for code in (channel.figures.hero.code, channel.figures.newcomer.code)
    )


def _unless_refused(call) -> bool:
    try:
        return bool(call())
    except Refused as refusal:
        if refusal.code in ("invalid-input", "partner-not-active", "not-found"):
            return False
        raise
