"""The same sales in another order, to another vendor: the ledger must come to the same, line for line."""

import random
from collections import defaultdict
from typing import NamedTuple

from ..waiting import wait_for
from . import effects, everywhere, onboarding, opening
from .channel import Channel, minor
from .import_file import CSV, PATH, SalesFile

class Moment(NamedTuple):
    """What a partner's statement says of one moment: an invoice has many lines, and they have no order.

    Amounts are in minor units; `lines` are their products and net amounts, `net` and `rebate` the sums
    of the period and of the promotion up to and with this moment.
    """

    lines: list[tuple[str, int]]
    earned: int
    net: int
    rebate: int


def play(channel: Channel, other: Channel, seed: int) -> None:
    """`other` is a vendor without anything; its terms become those of `channel`."""
    with channel.story.quietly():
        opening.volume_rebate(other)
        onboarding.take_over(other)
        everywhere.wait_until_counted(other, len(other.figures.customers))
    lines = list(other.figures.lines)
    random.Random(seed).shuffle(lines)
    channel.story.tell(
        f"Another vendor with the same rebate is sent {len(lines):,} of the same lines, all of"
        f" {len(other.figures.customers):,} partners, but shuffled (seed {seed})."
    )
    file = SalesFile(lines, other.vendor.currency)
    intake = other.system.upload(PATH, file.parts(), CSV, file.headers)
    channel.story.equal("lines counted", len(other.figures.sales), intake["outcomes"]["accepted"])
    expected = effects.expected_rebates(other)
    wait_for(
        "the rebates on the shuffled lines",
        lambda: effects.rebates_owed(other),
        good=lambda owed: owed == sum(expected.values()),
    )
    _compare(channel, other)


def _compare(channel: Channel, other: Channel) -> None:
    codes = [customer.code for customer in other.figures.customers]
    ordered, shuffled = effects.owed_by_partner(channel), effects.owed_by_partner(other)
    wrong = [code for code in codes if ordered[code] != shuffled[code]]
    channel.story.equal(
        f"partners of {len(codes):,} whose rebate differs between the two ledgers", [], wrong[:10]
    )
    until = max(line.sold_at for line in other.figures.lines).date().isoformat()
    counted = differing = 0
    for code in codes:
        first, second = _statement(channel, code, until), _statement(other, code, until)
        counted += sum(len(moment.lines) for moment in first.values())
        differing += first != second
    channel.story.equal(f"partners whose statements, of {counted:,} lines together, differ", 0, differing)


def _statement(channel: Channel, code: str, until: str) -> dict[str, Moment]:
    rows = defaultdict(list)
    for row in channel.system.pages(
        "/api/statements", partnerId=channel.partner(code), promotion="volume", until=until, limit=500
    ):
        rows[row["soldAt"]].append(row)
    return {
        sold_at: Moment(
            sorted((row["productCode"], minor(row["net"])) for row in same),
            sum(minor(row["incentive"]) for row in same),
            minor(same[-1]["runningNet"]),
            minor(same[-1]["runningIncentive"]),
        )
        for sold_at, same in rows.items()
    }
