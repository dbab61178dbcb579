"""Step 5: a year of sales arrives, dirt and all."""

import time
from dataclasses import dataclass

from ..client.receiver import Heard
from . import effects
from .budget_watch import BudgetWatch
from .channel import Channel
from .import_file import CSV, SalesFile


@dataclass
class Arrived:
    """An intake as the platform answered, and when its last line was accepted."""

    intake: dict
    ended_at: float


def play(channel: Channel) -> SalesFile:
    figures, story = channel.figures, channel.story
    _listen(channel)
    file = SalesFile(figures.lines, channel.vendor.currency)
    last = max(line.sold_at for line in figures.lines)
    story.tell(
        f"All dates are moved by {figures.weeks} whole weeks, so that weekdays stay: the last sale is of"
        f" {last:%A}, {last.date()}, the last {last:%A} before today."
    )
    with BudgetWatch(lambda: channel.system.get(f"/api/budgets/{channel.ids['promotion sprint']}")) as watch:
        arrived = _send(channel, file)
        _outcomes(channel, arrived.intake)
        effects.follow(channel, arrived.ended_at)
    _budget(channel, watch, arrived.ended_at)
    return file


def _listen(channel: Channel) -> None:
    """The hero's own system registers its endpoint and hears a test message."""
    own = channel.clients[channel.figures.hero.code]
    registered = own.post(
        "/api/webhooks",
        {
            "url": channel.receiver.url,
            "description": "order desk",
            "eventTypes": ["tier.moved.v1", "segment.entered.v1"],
        },
    )
    channel.receiver.secret = registered["secret"]
    channel.ids["webhook"] = registered["webhook"]["id"]
    own.post(f"/api/webhooks/{channel.ids['webhook']}/test")
    heard: Heard | None = channel.receiver.wait_for("webhook.test.v1", 15)
    channel.story.tell(f"Partner {channel.figures.hero.code}'s own system asks to be told by webhook.")
    channel.story.holds(
        "the test message came, and its signature is right",
        heard,
        "the test message did not come with a right signature",
    )


def _send(channel: Channel, file: SalesFile) -> Arrived:
    lines = len(channel.figures.lines)
    channel.story.tell(f"The file is sent: {lines:,} lines, {len(file.content) / 1e6:.1f} MB.")
    began = time.monotonic()
    intake = channel.system.upload("/api/sales/intakes?source=orders", file.parts(), CSV, file.headers)
    ended = time.monotonic()
    rate = round(lines / (ended - began))
    bar = None if channel.vendor.settings.small else 20_000
    channel.story.measure("sales lines accepted durably", rate, "lines/s", bar, at_most=False)
    channel.ids["intake"] = intake["id"]
    return Arrived(intake, ended)


def _outcomes(channel: Channel, intake: dict) -> None:
    """Each line is counted or has a reason; those of the partner in review are held."""
    figures, story, outcomes = channel.figures, channel.story, intake["outcomes"]
    held = figures.by_partner[figures.late.code].lines
    story.equal("lines of the file", len(figures.lines), intake["lines"])
    story.equal("lines counted", len(figures.sales) - held, outcomes["accepted"])
    story.equal(f"lines held, since partner {figures.late.code} is not active", held, outcomes["held"])
    story.equal("lines refused", sum(figures.refusals.values()), outcomes["refused"])
    story.equal("lines taken for duplicates, though they repeat to the letter", 0, outcomes["duplicate"])
    story.equal("all outcomes together", len(figures.lines), sum(outcomes.values()))
    expected = dict(sorted(figures.refusals.items()))
    refused = {reason: count for reason, count in sorted(intake["reasons"].items()) if reason in expected}
    story.equal("refusals by their first reason", expected, refused)


def _budget(channel: Channel, watch: BudgetWatch, ended_at: float) -> None:
    story = channel.story
    if watch.error:
        raise watch.error
    spent, limit = watch.last["spent"]["amount"], watch.last["limit"]["amount"]
    story.tell(f"The sprint's budget was looked at {watch.samples} times meanwhile; spent are {spent} of {limit}.")
    story.equal("samples at which it was exceeded", 0, len(watch.exceeded))
    story.equal("samples at which spent, reserved and available were not the limit", 0, len(watch.unbalanced))
    story.holds("it ran out", watch.exhausted_seen_at is not None, "the sprint's budget never ran out")
    if watch.exhausted_seen_at is not None:
        before = round(ended_at - watch.exhausted_seen_at, 1)
        bar = None if channel.vendor.settings.small else 0
        story.measure("the budget ran out before the last line was accepted by", before, "s", bar, at_most=False)
