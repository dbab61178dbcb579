"""A person's way through the platform: invited, forgets the password, gets another role, is cut off."""

import time
from pathlib import Path

from .client.api import Api, Refused
from .client.mailbox import Mailbox, link
from .client.pages import Browser, PageRefused
from .client.signin import accept_invitation, sign_in
from .story import Story
from .vendor import PASSWORD, Vendor
from .waiting import wait_for

NEXT_PASSWORD = "seven-otters-by-noon"
# From the change until the last part of the platform refuses what was given out before, in seconds.
BAR = 30
PATIENCE = 60.0
# One operation of each service, and the gateway's own.
DOORS = ("/api/partners", "/api/products", "/api/territories", "/api/programs", "/api/overview")


def play(story: Story, vendor: Vendor, mails: Path, run: str) -> None:
    address = f"guest.{run}@example.com"
    mailbox = Mailbox(mails, address)
    user = _invited(story, vendor, mailbox, address)
    _reset(story, vendor, mailbox, address)
    old = _token(vendor, address)
    vendor.admin.api.post(f"{user}/assign", {"role": "channel_manager", "reason": "promoted"})
    _measured(story, vendor, "another role counts everywhere after", old)
    fresh = _token(vendor, address)
    story.equal("the next token opens", len(DOORS), sum(_opens(vendor, fresh, door) for door in DOORS))
    vendor.admin.api.post(f"{user}/disable", {"reason": "left the company"})
    _measured(story, vendor, "a disabled person is cut off everywhere after", fresh)
    story.holds("signing in is refused", _refuses(vendor, address, NEXT_PASSWORD), "who is disabled signs in")


def _invited(story: Story, vendor: Vendor, mailbox: Mailbox, address: str) -> str:
    wanted = {"email": address, "name": "Guest", "role": "vendor_viewer", "language": "de"}
    made = vendor.admin.api.post("/api/users", wanted)
    mail = mailbox.next(PATIENCE)
    story.tell(f"A guest is invited, and gets a mail: {mail['Subject']}.")
    story.equal("the link in it is the one that was answered", made["invitation"]["link"], link(mail))
    accept_invitation(link(mail), address, PASSWORD)
    story.holds("the guest signs in", _token(vendor, address, PASSWORD), "the guest cannot sign in")
    return f"/api/users/{made['user']['id']}"


def _reset(story: Story, vendor: Vendor, mailbox: Mailbox, address: str) -> None:
    story.tell("The guest has forgotten the password, and asks for another.")
    links = [_asked(vendor, mailbox, address) for _ in range(2)]
    story.holds("the older link does not open", _gone(links[0]), "an older link opens beside a newer one")
    accept_invitation(links[1], address, NEXT_PASSWORD)
    story.holds("a link opens once", _gone(links[1]), "a link opens twice")
    mailbox.next(PATIENCE)
    story.holds("the old password is refused", _refuses(vendor, address, PASSWORD), "the old password signs in")


def _asked(vendor: Vendor, mailbox: Mailbox, address: str) -> str:
    browser = Browser()
    browser.open(f"{vendor.settings.origin}/password/forgotten")
    browser.submit(address, "")
    return link(mailbox.next(PATIENCE))


def _gone(url: str) -> bool:
    try:
        Browser().open(url)
    except PageRefused:
        return True
    return False


def _refuses(vendor: Vendor, address: str, password: str) -> bool:
    try:
        _token(vendor, address, password)
    except PageRefused:
        return True
    return False


def _token(vendor: Vendor, address: str, password: str = NEXT_PASSWORD) -> str:
    return sign_in(vendor.settings, address, password)[1]()


def _measured(story: Story, vendor: Vendor, figure: str, token: str) -> None:
    began = time.monotonic()
    wait_for(figure, lambda: not any(_opens(vendor, token, door) for door in DOORS), PATIENCE)
    story.measure(figure, round(time.monotonic() - began, 1), "s", BAR)


def _opens(vendor: Vendor, token: str, door: str) -> bool:
    try:
        Api(vendor.settings.origin, lambda: token, vendor.settings.patience).get(door)
    except Refused as refusal:
        if refusal.status == 401:
            return False
        raise
    return True
