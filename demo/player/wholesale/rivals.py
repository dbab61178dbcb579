"""Step 4: two partners claim one end customer at the same moment."""

import threading
import uuid
from concurrent.futures import ThreadPoolExecutor

from ..client.api import Api, Refused
from . import terms
from .channel import Channel

# One customer, written as two sales people would: an invented one, under a reserved domain.
CUSTOMER = (
    {
        "name": "Brightwater Garden Centres Ltd",
        "domain": "brightwater.example",
        "street": "12 Mill Lane",
        "city": "Norwich",
        "postalCode": "NR1 1AA",
        "country": "GB",
    },
    {
        "name": "Brightwater Garden Centres Limited",
        "domain": "www.brightwater.example",
        "street": "12, Mill Lane",
        "city": "Norwich",
        "postalCode": "NR1 1AA",
        "country": "GB",
    },
)


def play(channel: Channel) -> None:
    story = channel.story
    codes = [channel.figures.hero.code, channel.figures.newcomer.code]
    answers = _at_once(channel, codes)
    won = [code for code in codes if isinstance(answers[code], dict)]
    lost = [code for code in codes if isinstance(answers[code], Refused)]
    story.tell(f"Partners {codes[0]} and {codes[1]} claim one customer, spelt in two ways, in the same instant.")
    if not story.equal("claims that won", 1, len(won)):
        return
    winner, loser = won[0], lost[0]
    refusal = answers[loser]
    story.tell(f"Partner {winner} has registered the deal. Partner {loser} is told:")
    story.detail(str(refusal.problem.get("detail")))
    story.equal("the refusal's code", "deal-conflict", refusal.code)
    story.holds(
        "the refusal shows nothing of the rival's deal",
        answers[winner]["id"] not in str(refusal.problem) and not refusal.problem["decision"]["conflicts"],
        "the refusal gives the rival's deal away",
    )
    _evidence(channel, refusal.problem["dealId"], answers[winner]["id"])
    _approve(channel, winner, answers[winner]["id"])


def _at_once(channel: Channel, codes: list[str]) -> dict[str, dict | Refused]:
    start = threading.Barrier(len(codes))

    def claim(own: Api, customer: dict) -> dict | Refused:
        own.get("/api/my/deals", limit=1)  # so that both hold a token and a connection
        start.wait()
        try:
            deal = {
                "customer": customer,
                "productLines": [terms.MERCHANDISE],
                "value": channel.vendor.money("12000.00"),
            }
            return own.post("/api/deals", deal, key=str(uuid.uuid4()))
        except Refused as refusal:
            return refusal

    with ThreadPoolExecutor(len(codes)) as pool:
        claims = [pool.submit(claim, channel.clients[code], customer) for code, customer in zip(codes, CUSTOMER)]
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
    channel.story.equal(
        "the winner sees its deal", [deal_id], [each["id"] for each in mine if each["status"] == "approved"]
    )
    channel.story.tell(f"The vendor approves it; the customer is protected until {deal['protectedUntil'][:10]}.")
