"""Step 5: a year of sales arrives, dirt and all."""

import time
from dataclasses import dataclass

from ..client.receiver import Heard
from ..truth import outcomes
from . import cut, effects
from .budget_watch import BudgetWatch
from .channel import Channel
from .import_file import CSV, PATH, SalesFile

# Why a line is held whose partner is known, and in review.
NOT_ACTIVE = "partner-not-active"


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
    _report(channel)
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
    """Twice: the first sending is cut, the second goes on where it ended.

    The rate is the second's, without the lines that the first may have brought.
    """
    lines = len(channel.figures.lines)
    channel.story.tell(f"The file is sent: {lines:,} lines, {len(file.content) / 1e6:.1f} MB.")
    cut_id = cut.send_and_cut(channel, file)
    began = time.monotonic()
    intake = channel.system.upload(PATH, file.parts(), CSV, file.headers)
    ended = time.monotonic()
    channel.story.tell("The same file is sent again, and taken to its end.")
    channel.story.equal("the intake that it went on with", cut_id, intake["id"])
    channel.story.equal("its status now", "complete", intake["status"])
    rate = round((lines - cut.lines_sent(channel)) / (ended - began))
    bar = None if channel.vendor.settings.small else 20_000
    channel.story.measure("sales lines accepted durably", rate, "lines/s", bar, at_most=False)
    channel.ids["intake"] = intake["id"]
    return Arrived(intake, ended)


def _outcomes(channel: Channel, intake: dict) -> None:
    """Each line is counted or has a reason; those of the partner in review are held."""
    figures, story, ended = channel.figures, channel.story, intake["outcomes"]
    held = figures.by_partner[figures.late.code].lines
    story.equal("lines of the file", len(figures.lines), intake["lines"])
    story.equal("lines counted", len(figures.sales) - held, ended["accepted"])
    story.equal(f"lines held, since partner {figures.late.code} is not active", held, ended["held"])
    story.equal("lines refused", sum(figures.refusals.values()), ended["refused"])
    story.equal("lines taken for duplicates, though they repeat to the letter", 0, ended["duplicate"])
    story.equal("all outcomes together", len(figures.lines), sum(ended.values()))
    expected = figures.refusals | {NOT_ACTIVE: held}
    story.equal("lines not counted by their first reason", dict(sorted(expected.items())), intake["reasons"])


def _report(channel: Channel) -> None:
    """The report says of each line that was refused why, with all that is wrong with it."""
    rows = channel.system.get(f"/api/sales/intakes/{channel.ids['intake']}/report", outcome="refused")
    seen = {row["line"]: tuple(reason["code"] for reason in row["reasons"]) for row in rows}
    expected = {line.number: why for line in channel.figures.lines if (why := outcomes.reasons(line))}
    wrong = sorted(n for n in expected.keys() | seen.keys() if expected.get(n) != seen.get(n))
    channel.story.equal(
        f"lines of {len(expected):,} refused ones whose reasons are reported wrongly", [], wrong[:10]
    )


def _budget(channel: Channel, watch: BudgetWatch, ended_at: float) -> None:
    watch.judge(channel.story)
    if watch.exhausted_seen_at is not None:
        before = round(ended_at - watch.exhausted_seen_at, 1)
        bar = None if channel.vendor.settings.small else 0
        channel.story.measure(
            "the budget ran out before the last line was accepted by", before, "s", bar, at_most=False
        )
