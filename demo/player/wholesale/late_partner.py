"""Step 5, afterwards: a partner becomes active, and what was held for it counts; the file comes again."""

import time

from ..truth import sales
from ..waiting import wait_for
from . import effects
from .channel import Channel
from .import_file import CSV, PATH, SalesFile
from .onboarding import complete_onboarding


def play(channel: Channel, file: SalesFile) -> None:
    _released(channel)
    _again(channel, file)


def _released(channel: Channel) -> None:
    """The held sales arrive last, out of the order of the file; all sums are those of the whole file."""
    figures, late = channel.figures, channel.figures.late
    channel.story.tell(f"Partner {late.code} is activated at last; the sales that were held for it count now.")
    complete_onboarding(channel, late)
    expected = sales.total(figures.sales)
    wanted = (expected.revenue, expected.returns, expected.lines)
    seen = wait_for("the count of the held sales", lambda: effects.totals(channel), good=lambda seen: seen == wanted)
    channel.story.equal("revenue, returns and lines of the whole file", wanted, seen, channel.spoken_totals)
    owed = sum(effects.expected_rebates(channel).values())
    seen_owed = wait_for(
        "the rebate on the held sales", lambda: effects.rebates_owed(channel), good=lambda seen: seen == owed
    )
    channel.story.equal("volume rebates owed for the whole file", owed, seen_owed, channel.spoken)
    outcomes = channel.system.get(f"/api/sales/intakes/{channel.ids['intake']}")["outcomes"]
    wanted_outcomes = {
        "accepted": len(figures.sales),
        "duplicate": 0,
        "differs": 0,
        "held": 0,
        "discarded": 0,
        "refused": sum(figures.refusals.values()),
    }
    channel.story.equal("outcomes of the intake", wanted_outcomes, outcomes)


def _again(channel: Channel, file: SalesFile) -> None:
    began = time.monotonic()
    intake = channel.system.upload(PATH, file.parts(), CSV, file.headers)
    channel.story.tell(f"The same file is sent again; it is recognised within {time.monotonic() - began:.1f} s.")
    channel.story.equal("the intake that the second sending met", channel.ids["intake"], intake["id"])
    expected = sales.total(channel.figures.sales)
    channel.story.equal(
        "revenue, returns and lines after the second sending",
        (expected.revenue, expected.returns, expected.lines),
        effects.totals(channel),
        channel.spoken_totals,
    )
