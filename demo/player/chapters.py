"""The stories, chapter by chapter: the wholesale vendor's, the franchise vendor's, and two of the same sales again."""

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from . import person as way
from .client.receiver import Receiver
from .franchise import network, space
from .franchise.figures import CHAIN, FranchiseFigures
from .killed import chapter, rounds
from .outages import Outages
from .settings import Settings
from .story import Story
from .vendor import Vendor, open_vendor
from .wholesale import (
    another_order,
    claw_back,
    consequences,
    first_page,
    late_partner,
    onboarding,
    opening,
    rivals,
    sales_arrive,
)
from .wholesale.channel import Channel
from .wholesale.figures import WholesaleFigures

CURRENCY, ZONE = "GBP", "Europe/London"
# What the admins' logins are for, as the list at the end says it.
OF_THE_WHOLESALER = (
    "The vendor of chapters 1 to 6: its overview shows revenue, concentration, tiers and partners."
    " At /docs its admin may send every operation of the vendor."
)
OF_THE_FRANCHISOR = (
    "The vendor of chapters 7 and 8, which has outlets: its overview shows where they crowd each other."
)
OF_THE_SHUFFLED = "Some of the wholesale vendor's sales in another order: its partners and rebates, nothing else."
OF_THE_KILLED = "Sales that arrived while every part was killed in turn: its figures are those of the file."

# Of some partners, for whose rebates no other partner's lines matter.
SHUFFLED_LINES, SHUFFLED_LINES_IN_SMALL = 20_000, 2_000


def wholesale(settings: Settings, story: Story, run: str, receiver: Receiver) -> Channel:
    with story.chapter("The wholesale vendor's files are read, and its figures worked out"):
        figures = WholesaleFigures.read(settings, _today())
        story.tell(
            f"{len(figures.lines):,} order lines, {len(figures.customers):,} customers,"
            f" {len(figures.products):,} products."
        )
    with story.chapter("1  The vendor brings products, prices, rules and territories"):
        channel = _channel(settings, story, run, receiver, "Giftware Wholesale", OF_THE_WHOLESALER, figures)
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
    return channel


def franchise(settings: Settings, story: Story, run: str) -> Vendor:
    with story.chapter("The franchise vendor's outlets are read, and its figures worked out"):
        figures = FranchiseFigures.read(settings)
        story.tell(f"{len(figures.outlets):,} outlets of {CHAIN} in {len(figures.per_state)} states.")
    with story.chapter("7  The franchise vendor's network"):
        vendor = open_vendor(
            settings,
            story,
            f"Franchise of {CHAIN} {run}",
            "USD",
            "America/New_York",
            f"franchise.{run}@example.com",
            OF_THE_FRANCHISOR,
        )
        network.play(story, vendor, figures)
    with story.chapter("8  Too close, and white space"):
        space.play(story, vendor, figures)
    return vendor


def shuffled(settings: Settings, story: Story, run: str, ordered: Channel) -> Vendor:
    with story.chapter("9  The same sales in another order"):
        size = SHUFFLED_LINES_IN_SMALL if settings.small else SHUFFLED_LINES
        figures = ordered.figures.some(size, settings.seed)
        with story.quietly():
            other = _channel(settings, story, run, ordered.receiver, "Shuffled", OF_THE_SHUFFLED, figures)
        another_order.play(ordered, other, settings.seed)
    return other.vendor


def person(settings: Settings, story: Story, run: str, vendor: Vendor) -> None:
    with story.chapter("9b Somebody comes, forgets the password, gets another role, and goes"):
        if settings.mails:
            way.play(story, vendor, settings.mails, run)
        else:
            story.tell("Left out: the platform sends its mails by a server, where nobody reads them here.")


def killed(settings: Settings, story: Story, run: str) -> Vendor:
    """Of the whole file's lines also where the story is a small one, so that there is something to hit."""
    with story.chapter("10 Everything is killed in turn while sales arrive"), Receiver() as receiver:
        patient = replace(settings, small=False, patience=rounds.PATIENCE)
        figures = WholesaleFigures.read(patient, _today()).some(rounds.LINES, settings.seed)
        with story.quietly():
            channel = _channel(patient, story, run, receiver, "Killed", OF_THE_KILLED, figures)
        chapter.play(channel, Outages(settings.kill or ""), settings.seed)
    return channel.vendor


def _channel(
    settings: Settings,
    story: Story,
    run: str,
    receiver: Receiver,
    name: str,
    shows: str,
    figures: WholesaleFigures,
) -> Channel:
    """A vendor of that name that has nothing yet, and the figures that it will come to."""
    email = f"{name.split()[-1].lower()}.{run}@example.com"
    vendor = open_vendor(settings, story, f"{name} {run}", CURRENCY, ZONE, email, shows)
    return Channel(story, vendor, figures, receiver, run)


def _today() -> date:
    return datetime.now(ZoneInfo(ZONE)).date()
