"""Whether every sum is that of the file: sales, rebates, budget, tiers, segments."""

from collections import Counter

from ..truth import sales
from ..waiting import wait_for
from ..wholesale import effects, terms, tiers
from ..wholesale.channel import Channel, minor


def check(channel: Channel, intakes: list[dict]) -> None:
    _intakes(channel, intakes)
    _sales(channel)
    _rebates(channel)
    _standings(channel)


def _intakes(channel: Channel, intakes: list[dict]) -> None:
    figures, story = channel.figures, channel.story
    found = list(channel.system.pages("/api/sales/intakes", limit=500))
    taken, kept = sorted(each["id"] for each in intakes), sorted(each["id"] for each in found)
    story.equal("intakes of which the platform has each once", taken, kept, lambda ids: str(len(ids)))
    ended = sum((Counter(each["outcomes"]) for each in found), Counter())
    expected = Counter(accepted=len(figures.sales), refused=sum(figures.refusals.values()))
    story.equal("how their lines ended", dict(expected), dict(+ended))


def _sales(channel: Channel) -> None:
    figures, story = channel.figures, channel.story
    total = sales.total(figures.sales)
    wanted = (total.revenue, total.returns, total.lines)
    seen = wait_for("the count of all lines", lambda: effects.totals(channel), good=lambda totals: totals == wanted)
    story.equal("revenue, returns and lines", wanted, seen, channel.spoken_totals)
    for dimension, key in (
        ("partner", lambda sale: channel.partner(sale.partner)),
        ("product", lambda sale: sale.product),
    ):
        expected = {
            of: (tally.revenue, tally.returns, tally.lines)
            for of, tally in sales.by(figures.sales, lambda sale: (key(sale), sale.day.isoformat()[:7])).items()
        }
        found = {
            (each["key"], each["month"]): (minor(each["revenue"]), minor(each["returns"]), each["lines"])
            for each in channel.system.pages("/api/rollups", dimension=dimension, limit=500)
        }
        wrong = sorted(of for of in expected.keys() | found.keys() if expected.get(of) != found.get(of))
        story.equal(f"sums by {dimension} and month, of {len(expected):,}, that differ from the file", [], wrong[:10])


def _rebates(channel: Channel) -> None:
    story, expected = channel.story, effects.expected_rebates(channel)
    wait_for(
        "the volume rebates",
        lambda: effects.rebates_owed(channel),
        good=lambda owed: owed == sum(expected.values()),
    )
    owed = +effects.owed_by_partner(channel)
    wrong = sorted(code for code in expected.keys() | owed.keys() if expected.get(code) != owed[code])
    story.equal(f"partners, of {len(expected)}, whose rebate differs from the file", [], wrong[:10])
    budget = wait_for(
        "the end of the last reservation",
        lambda: channel.system.get(f"/api/budgets/{channel.ids['promotion sprint']}"),
        good=lambda seen: not seen["reservations"],
    )
    spent = sum(effects.owed_by_partner(channel, "sprint").values())
    story.equal("what the budget says is spent, as the ledger says", spent, minor(budget["spent"]), channel.spoken)
    balance = channel.system.get("/api/ledger/balance")
    story.equal("debits less credits", 0, minor(balance["debit"]) - minor(balance["credit"]), channel.spoken)


def _standings(channel: Channel) -> None:
    story, figures = channel.story, channel.figures
    wrong = wait_for("the tiers", lambda: tiers.on_wrong_tier(channel), good=lambda count: count == 0)
    story.equal("partners that are not on the tier they earned", 0, wrong)
    overseas = {each.code for each in figures.customers if each.country != terms.HOME}
    story.equal("partners wrongly in overseas or not in it", set(), _members(channel, "overseas") ^ overseas)
    apart = wait_for(
        "gold-circle", lambda: _gold(channel) ^ _members(channel, "gold-circle"), good=lambda apart: not apart
    )
    story.equal("partners on gold that are not in gold-circle, or the other way round", set(), apart)


def _members(channel: Channel, segment: str) -> set[str]:
    path = f"/api/segments/{channel.ids[segment]}/members"
    return {each["partnerCode"] for each in channel.system.pages(path, limit=500)}


def _gold(channel: Channel) -> set[str]:
    codes = {partner: code for code, partner in channel.active_partners.items()}
    gold = {each["partnerId"] for each in channel.system.pages("/api/tiers", tier="gold", limit=500)}
    return {codes[partner] for partner in gold & codes.keys()}
