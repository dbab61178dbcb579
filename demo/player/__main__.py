"""Plays both vendors' stories; exit code 1 if anything is not as it must be."""

import http.client
import signal
import sys
import time
from datetime import datetime
from zoneinfo import ZoneInfo

from . import footprint, report
from .client.api import Refused
from .client.pages import PageRefused
from .client.receiver import Receiver
from .franchise import network, space
from .franchise.figures import CHAIN, FranchiseFigures
from .settings import Settings
from .story import Story
from .vendor import PASSWORD, Vendor, open_vendor
from .waiting import NeverHappened
from .wholesale import claw_back, consequences, first_page, late_partner, onboarding, opening, rivals, sales_arrive
from .wholesale.channel import Channel
from .wholesale.figures import WholesaleFigures

ZONE = "Europe/London"


def wholesale(settings: Settings, story: Story, run: str, receiver: Receiver) -> Vendor:
    today = datetime.now(ZoneInfo(ZONE)).date()
    with story.chapter("The wholesale vendor's files are read, and its figures worked out"):
        figures = WholesaleFigures.read(settings, today)
        story.tell(
            f"{len(figures.lines):,} order lines, {len(figures.customers):,} customers,"
            f" {len(figures.products):,} products."
        )
    with story.chapter("1  The vendor brings products, prices, rules and territories"):
        vendor = open_vendor(settings, story, f"Giftware Wholesale {run}", "GBP", ZONE, f"wholesale.{run}@example.com")
        channel = Channel(story, vendor, figures, receiver, run)
        opening.play(channel)
    with story.chapter("2  Partners apply, are checked and activated"):
        onboarding.play(channel)
    with story.chapter("3  A partner signs in and sees one page"):
        first_page.play(channel)
    with story.chapter("4  Two partners claim one customer at the same moment"):
        rivals.play(channel)
    with story.chapter("5  Sales arrive, with returns among them"):
        file = sales_arrive.play(channel)
    with story.chapter("5b Held sales, a file sent twice, a return that claws back"):
        late_partner.play(channel, file)
    with story.chapter("6  Scorecards, tiers, segments and offers follow"):
        consequences.play(channel)
        claw_back.play(channel, ZONE)
    return vendor


def franchise(settings: Settings, story: Story, run: str) -> Vendor:
    with story.chapter("The franchise vendor's outlets are read, and its figures worked out"):
        figures = FranchiseFigures.read(settings)
        story.tell(f"{len(figures.outlets):,} outlets of {CHAIN} in {len(figures.per_state)} states.")
    with story.chapter("7  The franchise vendor's network"):
        vendor = open_vendor(
            settings, story, f"Franchise of {CHAIN} {run}", "USD", "America/New_York", f"franchise.{run}@example.com"
        )
        network.play(story, vendor, figures)
    with story.chapter("8  Too close, and white space"):
        space.play(story, vendor, figures)
    return vendor


def play(settings: Settings, story: Story) -> None:
    run = f"{datetime.now():%m%d-%H%M%S}"
    began = time.monotonic()
    with Receiver() as receiver:
        vendors = [wholesale(settings, story, run, receiver), franchise(settings, story, run)]
    print("\nHow long it took")
    story.times()
    story.measure("the whole story", round(time.monotonic() - began, 1), "s")
    if settings.began:
        story.measure("from the command to the finished story", round(time.time() - settings.began), "s", 720)
    footprint.measure(story)
    print(f"\nWhere to look: {settings.origin} (API: {settings.origin}/docs), with the password {PASSWORD}")
    for vendor in vendors:
        for login in vendor.logins:
            print(f"    {login.who:<28} {login.email}")


def main() -> int:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    settings, story = Settings.read(), Story()
    try:
        play(settings, story)
    except (Refused, PageRefused, NeverHappened, ValueError) as failure:
        story.mismatches.append(str(failure))
    except (OSError, http.client.HTTPException) as failure:
        story.mismatches.append(f"the platform at {settings.origin} does not answer: {failure}; see ./pep status")
    except KeyboardInterrupt:
        print("\ndemo: stopped; the platform runs on.", file=sys.stderr)
        return 130
    ok = not story.mismatches
    if settings.report:
        report.write(settings.report, ok, settings.machine, story.figures)
    if ok:
        print(f"\nAll {story.checks} checks hold.")
    for mismatch in story.mismatches:
        print(f"demo: {mismatch}", file=sys.stderr)
    return 0 if ok else 1


if __name__ == "__main__":
    sys.exit(main())
