"""What the vendor's own system was told by webhook: each fact once, and with them all that the platform says."""

from collections import Counter, defaultdict

from ..client.receiver import Heard, Receiver
from ..truth.moves import Move, inside, walked
from ..waiting import wait_for
from ..wholesale.channel import Channel, minor

EVENTS = [
    "tier.moved.v1",
    "segment.entered.v1",
    "segment.left.v1",
    "incentives.accrued.v1",
    "incentives.reversed.v1",
    "budget.exhausted.v1",
    "deal.registered.v1",
]


def listen(channel: Channel, receiver: Receiver) -> None:
    registered = channel.system.post("/api/webhooks", {"url": receiver.url, "eventTypes": EVENTS})
    receiver.secret = registered["secret"]
    channel.ids["webhook"] = registered["webhook"]["id"]


def check(channel: Channel, receiver: Receiver, deals: list[str]) -> None:
    story = channel.story

    def look() -> dict[str, list[str]]:
        wrong = {
            "messages that are still to be delivered": _pending(channel),
            "ledger entries of which it was not told once, to the cent": _incentives(channel, receiver),
            "partners whose moves do not lead, one by one, to their tier": _moves(channel, receiver),
            "memberships that its entries and exits do not come to": _segments(channel, receiver),
            "deals of which it was not told once": _apart(deals, _subjects(receiver, "deal.registered.v1")),
        }
        return {what: sorted(which)[:5] for what, which in wrong.items()}

    seen = wait_for("all that is to be told", look, good=lambda wrong: not any(wrong.values()))
    for what, which in seen.items():
        story.equal(what, [], which)
    story.equal("times it was told that the budget is exhausted", 1, len(receiver.heard("budget.exhausted.v1")))
    story.equal("messages that came again with other content", 0, receiver.altered)
    story.tell(
        f"It heard {sum(len(receiver.heard(each)) for each in EVENTS):,} messages, and {receiver.repeated} of"
        " them again under the same id, as a kill between a delivery and its note must have it."
    )


def _pending(channel: Channel) -> set[str]:
    path = f"/api/webhooks/{channel.ids['webhook']}/messages"
    return {each["id"] for each in channel.system.get(path, status="pending", limit=500)["items"]}


def _incentives(channel: Channel, receiver: Receiver) -> set[str]:
    entries = channel.system.pages("/api/ledger/entries", limit=500)
    ledger = Counter((each["id"], amount) for each in entries if (amount := minor(each["amount"])))
    told = Counter(
        (message.data["id"], sign * minor(message.data["amount"]))
        for event, sign in (("incentives.accrued.v1", 1), ("incentives.reversed.v1", -1))
        for message in receiver.heard(event)
    )
    return {entry for entry, _ in (ledger - told) + (told - ledger)}


def _moves(channel: Channel, receiver: Receiver) -> set[str]:
    tiers = channel.system.pages("/api/tiers", sort="partnerId", limit=500)
    standing = {each["partnerId"]: each["tier"] for each in tiers}
    told: dict[str, list[dict]] = defaultdict(list)
    for message in receiver.heard("tier.moved.v1"):
        told[message.data["partnerId"]].append(message.data)
    return {
        partner
        for partner in channel.active_partners.values()
        if walked(_in_order(told[partner]), "registered") != standing[partner]
    }


def _in_order(told: list[dict]) -> list[Move]:
    return [Move(each.get("from"), each["to"]) for each in sorted(told, key=lambda each: each["at"])]


def _segments(channel: Channel, receiver: Receiver) -> set[str]:
    told: dict[tuple[str, str], list[Heard]] = defaultdict(list)
    for event in ("segment.entered.v1", "segment.left.v1"):
        for message in receiver.heard(event):
            told[message.data["segmentId"], message.data["partnerId"]].append(message)
    wrong = set()
    for code in ("gold-circle", "overseas"):
        segment = channel.ids[code]
        members = {each["partnerId"] for each in channel.system.pages(f"/api/segments/{segment}/members", limit=500)}
        for partner in members | {partner for of, partner in told if of == segment}:
            events = sorted(told[segment, partner], key=lambda message: message.timestamp)
            if inside([each.type == "segment.entered.v1" for each in events]) != (partner in members):
                wrong.add(f"{code} {partner}")
    return wrong


def _subjects(receiver: Receiver, event: str) -> Counter[str]:
    return Counter(message.subject for message in receiver.heard(event))


def _apart(expected: list[str], found: Counter[str]) -> set[str]:
    return set((Counter(expected) - found) + (found - Counter(expected)))
