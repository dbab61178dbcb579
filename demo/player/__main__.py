"""Plays all the stories; exit code 1 if anything is not as it must be."""

import http.client
import signal
import sys
import time
from datetime import datetime

from . import chapters, footprint, logins, operation, report
from .client.api import Refused
from .client.pages import PageRefused
from .client.receiver import Receiver
from .outages import OutageStays
from .settings import Settings
from .story import Story
from .vendor import PASSWORD
from .waiting import NeverHappened


def play(settings: Settings, story: Story) -> None:
    run = f"{datetime.now():%m%d-%H%M%S}"
    began = time.monotonic()
    with Receiver() as receiver:
        ordered = chapters.wholesale(settings, story, run, receiver)
        franchisor = chapters.franchise(settings, story, run)
        vendors = [ordered.vendor, franchisor, chapters.shuffled(settings, story, run, ordered)]
    chapters.person(settings, story, run, ordered.vendor)
    if settings.kill:
        vendors.append(chapters.killed(settings, story, run))
    print("\nHow long it took")
    story.times()
    story.measure("the whole story", round(time.monotonic() - began, 1), "s")
    if settings.began:
        story.measure("from the command to the finished story", round(time.time() - settings.began), "s", 720)
    footprint.measure(story, 0 if settings.small else footprint.REST)
    runs = operation.invite(settings, run)
    if settings.logins:
        buyer = ordered.email(ordered.figures.hero.code)
        logins.write(settings.logins, settings.origin, ordered.vendor, franchisor, buyer, runs)
    print(f"\nWhere to look: {settings.origin} (API: {settings.origin}/docs), with the password {PASSWORD}")
    for vendor in vendors:
        for login in vendor.logins:
            print(f"    {login.email}  ({login.who})\n        {login.shows}")
    print(f"    {runs.login.email}  ({runs.login.who}; key for an authenticator app: {runs.key})\n        {runs.login.shows}")


def main() -> int:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    settings, story = Settings.read(), Story()
    try:
        play(settings, story)
    except (Refused, PageRefused, NeverHappened, OutageStays, ValueError) as failure:
        story.mismatches.append(str(failure))
    except (OSError, http.client.HTTPException) as failure:
        story.mismatches.append(f"the platform at {settings.origin} does not answer: {failure}; see ./pep status")
    except KeyboardInterrupt:
        print("\ndemo: stopped; the platform runs on.", file=sys.stderr)
        return 130
    ok = not story.mismatches
    if settings.report:
        report.write(settings.report, "demo", ok, settings.machine, story.figures)
    if ok:
        print(f"\n{story.verdict()}")
    for mismatch in story.mismatches:
        print(f"demo: {mismatch}", file=sys.stderr)
    return 0 if ok else 1


if __name__ == "__main__":
    sys.exit(main())
