"""Step 1: the vendor brings its products and prices, its rules and its territories."""

from ..client.api import Refused
from ..client.bulk import import_rows
from ..truth import money
from ..waiting import wait_for
from . import terms
from .channel import Channel


def play(channel: Channel) -> None:
    _products(channel)
    _prices(channel)
    segments(channel)
    tier_rules(channel)
    _territories(channel)
    _program(channel)
    promotions(channel)


def _products(channel: Channel) -> None:
    rows = (
        {"code": each.code, "name": each.name, "productLine": each.line, "lifecycle": "active"}
        for each in channel.figures.products
    )
    imported = import_rows(channel.system, "/api/products/import", rows)
    channel.story.tell(f"It imports its products: {imported}.")
    channel.story.equal("products created", len(channel.figures.products), imported.outcomes.get("created", 0))


def _prices(channel: Channel) -> None:
    book = channel.system.post(
        "/api/price-books",
        {
            "code": "trade",
            "name": "Trade prices",
            "currency": channel.vendor.currency,
            "from": f"{channel.figures.today.year - 2}-01-01T00:00:00Z",
            "tierDiscounts": [{"tier": tier, "percent": float(percent)} for tier, percent in terms.TIER_DISCOUNTS],
        },
    )
    rows = (
        {
            "productCode": each.code,
            "listPrice": each.price,
            "suggestedResalePrice": each.resale_price(terms.RESALE_FACTOR),
        }
        for each in channel.figures.products
    )
    imported = import_rows(channel.system, f"/api/price-books/{book['id']}/prices/import", rows)
    channel.story.tell(f"Each gets the list price that its sales tell: {imported}.")
    channel.story.equal("prices created", len(channel.figures.products), imported.outcomes.get("created", 0))


def segments(channel: Channel) -> None:
    for code, name, rule in (
        ("overseas", "Overseas", f'profile.country != "{terms.HOME}"'),
        ("gold-circle", "Gold circle", 'facts.tier == "gold" && profile.status == "active"'),
        ("display-experts", "Display experts", f'"{terms.CERTIFICATION}" in profile.certifications'),
    ):
        segment = channel.system.post("/api/segments", {"code": code, "name": name, "rule": rule})
        channel.ids[code] = segment["id"]
        channel.story.tell(f"Segment {code}: {rule}")


def tier_rules(channel: Channel) -> None:
    silver, gold = (money.text(amount) for amount in channel.figures.tiers)
    keep = money.text(channel.figures.tiers.gold * 4 // 5)
    channel.system.put(
        "/api/tier-rules",
        {
            "graceDays": 30,
            "tiers": [
                {"code": "registered", "name": "Registered"},
                {"code": "silver", "name": "Silver", "condition": f"revenue12m >= {silver}"},
                {"code": "gold", "name": "Gold", "condition": f"revenue12m >= {gold}", "keep": f"revenue12m >= {keep}"},
            ],
        },
    )
    channel.story.tell(
        f"Tiers: silver from {silver} of net sales in twelve months, gold from {gold} (kept from {keep})."
    )


def _territories(channel: Channel) -> None:
    codes = sorted({each.country for each in channel.figures.customers})
    for code in codes:
        territory = {"code": code, "name": f"Country {code}", "area": {"countries": [code]}}
        channel.ids[f"territory {code}"] = channel.system.post("/api/territories", territory)["id"]
    channel.story.tell(f"It draws {len(codes)} territories, one for each country that it sells to.")


def _program(channel: Channel) -> None:
    kind = {"name": "Display expert", "validMonths": 24}
    channel.system.put(f"/api/certifications/{terms.CERTIFICATION}", kind)
    program = channel.system.post(
        "/api/programs",
        {
            "code": "display-school",
            "program": {
                "name": "Display school",
                "kind": "training",
                "ordered": True,
                "certification": terms.CERTIFICATION,
                "steps": [{"code": "shelf", "title": "The shelf"}, {"code": "window", "title": "The shop window"}],
            },
        },
    )
    wait_for("the certification to be known where programs are", lambda: _published(channel, program["id"]))
    channel.ids["program"] = program["id"]
    channel.story.tell("It publishes a training program of two steps that leads to a certification.")


def _published(channel: Channel, program: str) -> bool:
    """Whether the program is published: not before the other service has heard of its certification."""
    try:
        channel.system.post(f"/api/programs/{program}/publish")
    except Refused as refusal:
        if refusal.code == "certification-unknown":
            return False
        raise
    return True


def promotions(channel: Channel) -> None:
    figures = channel.figures
    budget = max(figures.sprint_wanted // terms.SPRINT_BUDGET_SHARE // 100 * 100, 100)
    sprint = [{"from": 0, "percent": terms.SPRINT_PERCENT}]
    volume_rebate(channel)
    _publish(
        channel,
        "sprint",
        {
            "name": "Sprint",
            "rebate": {"slabs": sprint},
            "window": figures.sprint_window.as_json(),
            "budget": channel.vendor.money(money.text(budget)),
        },
    )
    _publish(
        channel,
        "gold-offer",
        {
            "name": "Gold offer",
            "discount": {"percent": float(terms.GOLD_DISCOUNT)},
            "audience": {"segments": ["gold-circle"]},
            "window": terms.offer_window(figures.today).as_json(),
        },
    )
    channel.story.tell(
        f"Promotions: a volume rebate without a cap, on sales from {figures.window.first} to {figures.window.last};"
    )
    channel.story.tell(
        f"a sprint of {terms.SPRINT_PERCENT} % with a budget of {channel.spoken(budget)}, on sales from"
        f" {figures.sprint_window.first} to {figures.sprint_window.last};"
    )
    channel.story.tell(f"and {terms.GOLD_DISCOUNT} % off for whoever is in the segment gold-circle.")


def volume_rebate(channel: Channel) -> None:
    slabs = [{"from": float(start), "percent": float(percent)} for start, percent in terms.VOLUME_SLABS]
    window = channel.figures.window.as_json()
    _publish(channel, "volume", {"name": "Volume rebate", "rebate": {"slabs": slabs}, "window": window})


def _publish(channel: Channel, code: str, promotion: dict) -> None:
    made = channel.system.post("/api/promotions", {"code": code, "promotion": promotion})
    # What a promotion names is known to its service a moment after it was made.
    report = wait_for(
        f"the approval of promotion {code} by the policy linter",
        lambda: channel.system.post(f"/api/promotions/{made['id']}/lint"),
        good=lambda answer: answer["publishable"],
    )
    for finding in report["report"]["findings"]:
        channel.story.detail(f"the linter on {code}: {finding['severity']}: {finding['message']}")
    reach = _counting_what_was_sold(channel, made["id"]) if "rebate" in promotion else {}
    channel.system.post(f"/api/promotions/{made['id']}/publish", reach)
    channel.ids[f"promotion {code}"] = made["id"]


def _counting_what_was_sold(channel: Channel, promotion_id: str) -> dict:
    """A rebate counts sales from before its publication only for who has seen what that changes."""
    reach = channel.system.get(f"/api/promotions/{promotion_id}/reach")
    return {"reachBack": {"reason": "The file tells of months that are over", "seen": reach["seen"]}}
