"""An intake that is cut in mid-file: what was stored before stays, and is not taken twice."""

import time
from collections.abc import Iterator

from ..waiting import NeverHappened, wait_for
from .channel import Channel
from .import_file import CSV, PATH, SalesFile

# A batch of the platform's has that many lines at most, so one at least is stored by then.
LEAST_LINES = 1_500
# Of the file one part in so many is sent; of a small file it is most of it.
SHARE = 20


# What is on its way when a connection breaks is lost, and nothing of a file is shown before it ends; so that long
# passes between the last line sent and the break, in seconds, and longer where nothing had come by then.
PAUSES = (1.0, 4.0, 16.0)


class _Cut(Exception):
    """Ends the request in its middle, so that its connection is closed."""


def lines_sent(channel: Channel) -> int:
    """How many lines go out before the cut."""
    return max(LEAST_LINES, len(channel.figures.lines) // SHARE)


def send_and_cut(channel: Channel, file: SalesFile) -> str:
    """Sends a part of the file and closes the connection: what came is stored.

    Returns the id of the intake that was left open.
    """
    lines = lines_sent(channel)
    tries = (_cut_after(channel, file, lines, pause) for pause in PAUSES)
    intake = next((found for found in tries if found), None)
    if intake is None:
        raise NeverHappened(f"none of the {lines:,} lines that came before the connection broke were stored")
    stored = sum(intake["outcomes"].values())
    channel.story.tell(f"The connection breaks after {lines:,} lines, of which {stored:,} are stored.")
    left = channel.system.get(f"/api/sales/intakes/{intake['id']}")
    channel.story.equal("the intake's status", "open", left["status"])
    return intake["id"]


def _cut_after(channel: Channel, file: SalesFile, lines: int, pause: float) -> dict | None:
    """Sends so many lines, and breaks the connection a while later; the intake that holds them, if one does."""

    def beginning() -> Iterator[bytes]:
        yield file.lines(lines)
        time.sleep(pause)
        raise _Cut

    try:
        channel.system.upload(PATH, beginning(), CSV, file.headers)
    except _Cut:
        pass
    try:
        return wait_for("the lines that came", lambda: _stored(channel), 5 * pause)
    except NeverHappened:
        return None


def _stored(channel: Channel) -> dict | None:
    """The one open intake, as soon as lines of it are stored."""
    open_ones = channel.system.get("/api/sales/intakes", status="open")["items"]
    return next((each for each in open_ones if sum(each["outcomes"].values())), None)
