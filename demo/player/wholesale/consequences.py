"""Step 6: scorecards, concentration, tiers and diagnoses follow; a segment and an offer with them."""

import urllib.error
import urllib.request
from decimal import Decimal

from ..truth import money, sales
from ..truth.concentration import concentration, places
from . import effects, first_page, terms
from .channel import Channel, minor


def play(channel: Channel) -> None:
    _months(channel)
    _concentration(channel)
    _ledger(channel)
    _tier(channel)
    _offer(channel)
    _webhooks(channel)
    _diagnosis(channel)


def _months(channel: Channel) -> None:
    expected = {month: (t.revenue, t.returns, t.lines) for month, t in sales.by_month(channel.figures.sales).items()}
    overview = channel.system.get("/api/overview")
    seen = {m["month"]: (minor(m["revenue"]), minor(m["returns"]), m["lines"]) for m in overview["months"]}
    total = sales.total(channel.figures.sales)
    channel.story.tell(
        f"Revenue {channel.spoken(total.revenue)}, returns {channel.spoken(total.returns)},"
        f" net {channel.spoken(total.net)}."
    )
    wrong = sorted(month for month in expected.keys() | seen.keys() if expected.get(month) != seen.get(month))
    channel.story.equal(f"months of {len(expected)} that differ from the file", [], wrong)


def _concentration(channel: Channel) -> None:
    by_partner = channel.figures.by_partner
    expected = concentration(tally.net for tally in by_partner.values())
    months = sorted(sales.by_month(channel.figures.sales))
    seen = channel.system.get("/api/concentration", **{"from": months[0], "until": months[-1]})["concentration"]
    channel.story.equal("partners with sales", expected.partners, seen["partners"])
    channel.story.equal("share of the top 20 % of partners", places(expected.top_share), Decimal(str(seen["topShare"])))
    channel.story.equal("Gini coefficient", places(expected.gini), Decimal(str(seen["gini"])))


def _ledger(channel: Channel) -> None:
    """The uncapped rebate partner by partner, and the books as a whole."""
    owed = effects.owed_by_partner(channel)
    expected = effects.expected_rebates(channel)
    wrong = sorted(code for code in expected.keys() | owed.keys() if expected.get(code, 0) != owed[code])
    channel.story.tell(
        f"The volume rebate has come to {channel.spoken(sum(expected.values()))} for {len(expected):,} partners."
    )
    channel.story.equal("partners whose rebate differs from the file", [], wrong[:10])
    balance = channel.system.get("/api/ledger/balance")
    channel.story.equal("debits less credits", 0, minor(balance["debit"]) - minor(balance["credit"]), channel.spoken)
    budget = channel.system.get(f"/api/budgets/{channel.ids['promotion sprint']}")
    sprint = [t for t in channel.system.get("/api/ledger/totals")["items"] if t["promotionCode"] == "sprint"]
    channel.story.equal(
        "what the sprint's budget says is spent, as the ledger says",
        sum(minor(total["owed"]) for total in sprint),
        minor(budget["spent"]),
        channel.spoken,
    )


def _tier(channel: Channel) -> None:
    hero = channel.figures.hero
    tier = channel.system.get(f"/api/tiers/{channel.partner(hero.code)}")
    channel.story.tell(f"Partner {hero.code} has moved to {tier['tier']}: {tier['reason']}")
    channel.story.equal(
        "its tier, by the file", channel.figures.tiers.of(channel.figures.revenue_12m[hero.code]), tier["tier"]
    )
    why = channel.system.get(
        f"/api/segments/{channel.ids['gold-circle']}/explain", partnerId=channel.partner(hero.code)
    )
    channel.story.tell("Therefore it is in gold-circle:")
    for part in why["rule"]["parts"] or [why["rule"]]:
        channel.story.detail(f"{part['text']} -> {part['held']} with {part['values']}")
    _way_up(channel)


def _way_up(channel: Channel) -> None:
    """What separates a partner on silver from gold, to the cent."""
    figures = channel.figures
    silver = [
        code
        for code, revenue in sorted(figures.revenue_12m.items())
        if figures.tiers.of(revenue) == figures.tiers.of(figures.peak_12m.get(code, 0)) == "silver"
    ]
    if not silver:
        return
    card = channel.system.get(f"/api/scorecards/{channel.partner(silver[0])}")
    missing = card["tier"]["next"]["predicates"][0]
    channel.story.tell(f"What separates partner {silver[0]} from {card['tier']['next']['tier']}: {missing['text']}")
    lacking = figures.tiers.gold - figures.revenue_12m[silver[0]]
    channel.story.equal("what it lacks", lacking, money.minor(str(missing["gap"])), channel.spoken)


def _offer(channel: Channel) -> None:
    """The same quote as before: the price of the new tier, less the offer of the new segment."""
    hero = channel.figures.hero.code
    person = channel.people[hero]
    quote = first_page.quote(channel, person)
    reductions = {each.get("promotionCode") or each["kind"] for each in quote["lines"][0]["reductions"]}
    channel.story.holds(
        "the quote has the gold offer in it",
        "gold-offer" in reductions,
        f"the quote has no gold offer, only {reductions}",
    )
    before = channel.quote_before or {}
    cheaper = minor(before["totals"]["net"]) - minor(quote["totals"]["net"])
    channel.story.holds(
        f"it is {channel.spoken(cheaper)} cheaper than before", cheaper > 0, "the quote is not cheaper than before"
    )
    percent = 1 - (1 - Decimal(dict(terms.TIER_DISCOUNTS)["gold"]) / 100) * (1 - Decimal(terms.GOLD_DISCOUNT) / 100)
    channel.story.detail(f"together {percent * 100:.2f} % off the list price")
    first_page.tell_home(channel, person.get("/api/me/home"))


def _webhooks(channel: Channel) -> None:
    hero, receiver = channel.figures.hero.code, channel.receiver
    channel.story.tell(f"The system of partner {hero} was told:")
    for message in receiver.heard("tier.moved.v1") + receiver.heard("segment.entered.v1"):
        moved = (
            f"{message.data.get('from') or 'none'} to {message.data['to']}"
            if "to" in message.data
            else message.data["segment"]
        )
        channel.story.detail(f"{message.type} {message.id}: {moved}")
    others = [
        message.data.get("partnerId")
        for message in receiver.heard("tier.moved.v1") + receiver.heard("segment.entered.v1")
        if message.data.get("partnerId") != channel.partner(hero)
    ]
    channel.story.equal("messages that concern other partners", [], others)
    channel.story.equal("messages refused for a wrong signature", 0, receiver.refused)
    _tampered(channel)
    log = list(channel.clients[hero].pages(f"/api/webhooks/{channel.ids['webhook']}/attempts"))
    channel.story.holds(
        f"the attempt log lists {len(log)} deliveries",
        len(log) >= 3,
        f"the attempt log lists only {len(log)} deliveries",
    )


def _tampered(channel: Channel) -> None:
    """The system is sent what it was sent before, by somebody who knows neither secret nor shame."""
    genuine = channel.receiver.heard("tier.moved.v1")[0]
    for what, body, headers in (
        ("in which two letters were swapped", genuine.body.replace(b"tier", b"teir", 1), genuine.headers),
        ("under another id", genuine.body, genuine.headers | {"webhook-id": "forged"}),
    ):
        request = urllib.request.Request(channel.receiver.url, body, headers)
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                status = answer.status
        except urllib.error.HTTPError as refusal:
            status = refusal.code
        channel.story.equal(f"the system's answer to such a message {what}", 401, status)


def _diagnosis(channel: Channel) -> None:
    """The partner that sells least of those with many lines, beside its cohort."""
    figures = channel.figures
    weak = min(
        (code for code, tally in figures.by_partner.items() if tally.lines >= 20),
        key=lambda code: (figures.revenue_12m[code], code),
        default=None,
    )
    if weak is None:
        return
    found = channel.system.get(f"/api/diagnoses/{channel.partner(weak)}")
    channel.story.tell(
        f"Why does partner {weak} sell little? {found['verdict']} ({found['confidence']}): {found['reason']}"
    )
    for cause in found["causes"][:3]:
        channel.story.detail(f"{cause['cause']} with weight {cause['weight']}, {cause['lossPerYear']['amount']} a year")
    channel.story.holds(
        "it is diagnosed or called inconclusive",
        found["causes"] or found["verdict"] != "behind",
        f"the diagnosis of partner {weak} names neither causes nor that it is inconclusive",
    )
    if found.get("nextBestAction"):
        channel.story.detail(f"next: {found['nextBestAction']}")
