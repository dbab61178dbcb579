"""Step 4: two partners claim one end customer at the same moment."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

from ..client.api import Api, Refused
from . import terms
from .channel import Channel

# Invented end customers, under a reserved domain. The first is enough where the claims really meet.
CUSTOMERS = (
    ("Brightwater Garden Centres", "12", "Mill Lane", "Norwich", "NR1 1AA"),
    ("Kestrel Homeware", "7", "Castle Street", "Exeter", "EX4 3PU"),
    ("Saltmarsh Gift Rooms", "81", "Harbour Road", "Whitby", "YO21 1DN"),
)


class Claim(NamedTuple):
    """What a partner was answered, and when it asked and was answered, by the monotonic clock."""

    answer: dict | Refused
    began: float
    ended: float

    @property
    def won(self) -> bool:
        return isinstance(self.answer, dict)


def play(channel: Channel) -> None:
    story = channel.story
    codes = [channel.figures.hero.code, channel.figures.newcomer.code]
    story.tell(f"Partners {codes[0]} and {codes[1]} claim one customer, spelt in two ways, in the same instant.")
    for customer in CUSTOMERS:
        claims = _at_once(channel, codes, _spellings(*customer))
        if not story.equal(f"claims on {customer[0]} that won", 1, sum(claim.won for claim in claims.values())):
            return
        both = min(claim.ended for claim in claims.values()) - max(claim.began for claim in claims.values())
        if both > 0:
            break
    story.holds(
        f"both claims were under way at once for {both * 1000:.0f} ms",
        both > 0,
        "the two claims were never under way at the same time",
    )
    winner, loser = sorted(codes, key=lambda code: not claims[code].won)
    registered, refusal = claims[winner].answer, claims[loser].answer
    story.tell(f"Partner {winner} has registered the deal. Partner {loser} is told:")
    story.detail(str(refusal.problem.get("detail")))
    story.equal("the refusal's code", "deal-conflict", refusal.code)
    story.holds(
        "the refusal shows nothing of the rival's deal",
        registered["id"] not in str(refusal.problem) and not refusal.problem["decision"]["conflicts"],
        "the refusal gives the rival's deal away",
    )
    _evidence(channel, refusal.problem["dealId"], registered["id"])
    _approve(channel, winner, registered["id"])


def _spellings(name: str, number: str, street: str, city: str, postal_code: str) -> tuple[dict, dict]:
    """One customer, written as two sales people would."""
    domain = name.split()[0].lower() + ".example"
    place = {"city": city, "postalCode": postal_code, "country": terms.HOME}
    return (
        {"name": f"{name} Ltd", "domain": domain, "street": f"{number} {street}"} | place,
        {"name": f"{name} Limited", "domain": f"www.{domain}", "street": f"{number}, {street}"} | place,
    )


def _at_once(channel: Channel, codes: list[str], spellings: tuple[dict, dict]) -> dict[str, Claim]:
    start = threading.Barrier(len(codes))

    def claim(own: Api, customer: dict) -> Claim:
        own.get("/api/my/deals", limit=1)  # so that both hold a token and a connection
        deal = {"customer": customer, "productLines": [terms.MERCHANDISE], "value": channel.vendor.money("12000.00")}
        start.wait()
        began = time.monotonic()
        try:
            answer = own.post("/api/deals", deal)
        except Refused as refusal:
            answer = refusal
        return Claim(answer, began, time.monotonic())

    with ThreadPoolExecutor(len(codes)) as pool:
        claims = [pool.submit(claim, channel.clients[code], spelt) for code, spelt in zip(codes, spellings)]
        return {code: each.result() for code, each in zip(codes, claims)}


def _evidence(channel: Channel, refused: str, registered: str) -> None:
    """The vendor sees which deal stood in the way, and how like the two customers are."""
    decision = channel.system.get(f"/api/deals/{refused}/explain")
    conflicts = [each["dealId"] for each in decision["conflicts"]]
    channel.story.equal("the deal that stood in the way, as the vendor sees it", [registered], conflicts)
    similarity = decision["conflicts"][0]["similarity"]
    fields = ", ".join(f"{each['field']} {each['finding']}" for each in similarity["evidence"])
    channel.story.detail(f"{similarity['verdict']} customer by {similarity['bits']} bits of evidence: {fields}")


def _approve(channel: Channel, winner: str, deal_id: str) -> None:
    deal = channel.system.post(f"/api/deals/{deal_id}/approve")
    channel.story.equal("status of the deal once the vendor approves it", "approved", deal["status"])
    mine = channel.clients[winner].get("/api/my/deals")["items"]
    approved = [each["id"] for each in mine if each["status"] == "approved"]
    channel.story.equal("the winner sees its deal", [deal_id], approved)
    channel.story.tell(f"The vendor approves it; the customer is protected until {deal['protectedUntil'][:10]}.")
