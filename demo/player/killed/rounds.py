"""Sales arrive round by round, and in the middle of each round something is killed."""

import http.client
import random
import time
from collections.abc import Iterator

from ..client.api import BUSY, Refused
from ..outages import Outages
from ..waiting import NeverHappened
from ..wholesale.channel import Channel
from ..wholesale.import_file import CSV, PATH, SalesFile

# Who takes the file in, who hears of it, what carries and what keeps it, who stands between and beside;
# at last the greater part of it at once.
ROUNDS = (
    ("performance-service",),
    ("partner-service",),
    ("promotion-service",),
    ("rabbitmq",),
    ("mongodb",),
    ("gateway", "catalog-service", "territory-service"),
    ("performance-service", "promotion-service", "rabbitmq"),
)
LINES = len(ROUNDS) * 2_000
PIECE = 1 << 12
# In seconds; so that a sending lasts long enough to be hit in its middle.
BETWEEN_PIECES, BETWEEN_SENDINGS = 0.03, 1.0
# An outage is over sooner than that, in seconds, or it is not over.
PATIENCE = 300.0


def play(channel: Channel, outages: Outages, seed: int) -> list[dict]:
    """The intakes as they were answered, one for each round."""
    chance = random.Random(seed)
    possible = set(outages.possible())
    lines = channel.figures.lines
    intakes = []
    for number, names in enumerate(ROUNDS):
        part = lines[number * len(lines) // len(ROUNDS) : (number + 1) * len(lines) // len(ROUNDS)]
        file = SalesFile(part, channel.vendor.currency)
        struck = tuple(name for name in names if name in possible)
        for name in sorted(set(names) - possible):
            channel.story.tell(f"{name} is not pep's own here, and is left alone.")
        intakes.append(_round(channel, outages, struck, file, chance.uniform(0.5, 1.0)))
    return intakes


def _round(channel: Channel, outages: Outages, names: tuple[str, ...], file: SalesFile, moment: float) -> dict:
    """`moment` is the part of the file after which it happens, from 0 to 1."""
    began = time.monotonic()
    pieces = list(file.parts(PIECE))
    fatal = int(moment * len(pieces))
    sendings = 0

    def sending() -> Iterator[bytes]:
        for number, piece in enumerate(pieces):
            if sendings == 1 and number == fatal:
                outages.strike(names)
            yield piece
            time.sleep(BETWEEN_PIECES)

    intake = None
    while intake is None:
        sendings += 1
        try:
            intake = channel.system.upload(PATH, sending(), CSV, file.headers)
        except (OSError, http.client.HTTPException) as cut:
            _go_on(outages, cut, began)
        except Refused as refusal:
            if refusal.status not in BUSY:
                raise
            _go_on(outages, refusal, began)
    outages.over()
    channel.story.tell(
        f"kill -9 of {', '.join(names) or 'nothing'} after {moment:.0%} of a file of {intake['lines']:,} lines:"
        f" taken {_ordinal(sendings)}, all up again after {time.monotonic() - began:.1f} s."
    )
    return intake


def _go_on(outages: Outages, failure: Exception, began: float) -> None:
    outages.may_still_end()
    if time.monotonic() - began > PATIENCE:
        raise NeverHappened(f"the intake was not taken within {PATIENCE:.0f} s; seen last: {failure}")
    time.sleep(BETWEEN_SENDINGS)


def _ordinal(sendings: int) -> str:
    return "at once" if sendings == 1 else f"when it was sent for the {sendings}. time"
