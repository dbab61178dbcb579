"""Everything is killed in turn while sales arrive; afterwards all is compared with the file."""

from ..outages import Outages
from ..vendor import operator
from ..wholesale import everywhere, onboarding, opening
from ..wholesale.budget_watch import BudgetWatch
from ..wholesale.channel import Channel
from . import books, rounds, told
from .meanwhile import Meanwhile

ROOMS = ("partner", "catalog", "territory", "promotion", "performance")


def play(channel: Channel, outages: Outages, seed: int) -> None:
    story, figures = channel.story, channel.figures
    with story.quietly():
        told.listen(channel, channel.receiver)
        opening.segments(channel)
        opening.tier_rules(channel)
        opening.promotions(channel)
        onboarding.take_over(channel)
        everywhere.wait_until_counted(channel, len(figures.customers))
    story.tell(
        f"A third vendor with the same terms has {len(figures.customers)} partners. Their {len(figures.lines):,} lines"
        f" come in {len(rounds.ROUNDS)} files, and in the middle of each something is killed (seed {seed})."
    )
    watch = BudgetWatch(lambda: channel.system.get(f"/api/budgets/{channel.ids['promotion sprint']}"))
    with watch, Meanwhile(channel, seed) as meanwhile:
        intakes = rounds.play(channel, outages, seed)
    story.tell("Afterwards everything is as the file has it:")
    books.check(channel, intakes)
    watch.judge(story)
    meanwhile.check()
    told.check(channel, channel.receiver, meanwhile.written["deals"])
    _parked(channel)


def _parked(channel: Channel) -> None:
    """No message was given up: kills are no failures of a message."""
    runs = operator(channel.vendor.settings)
    parked = [each["id"] for room in ROOMS for each in runs.get(f"/api/{room}/parked")["items"]]
    channel.story.equal("messages that were given up", [], parked[:10])
