"""Step 3: a partner signs in and sees one page."""

from ..client.api import Api
from ..vendor import Person
from ..waiting import wait_for
from . import terms
from .channel import Channel, minor


def play(channel: Channel) -> None:
    hero = channel.figures.hero
    _grant(channel)
    person = Person.signed_in(channel.vendor.settings, channel.email(hero.code)).api
    channel.people[hero.code] = person
    home = wait_for("the complete first page", lambda: person.get("/api/me/home"), good=lambda home: home["complete"])
    channel.story.tell(f"The buyer of partner {hero.code} signs in and sees one page:")
    channel.story.equal("parts of the page that are there", 7, sum(p["status"] == "ok" for p in home["parts"].values()))
    tell_home(channel, home)
    _bundle(channel, person)
    channel.quote_before = quote(channel, person)


def _grant(channel: Channel) -> None:
    """The territory of the partner's country, for merchandise; abroad to it alone."""
    hero = channel.figures.hero
    kind = "open" if hero.country == terms.HOME else "exclusive"
    grant = channel.system.post(
        "/api/grants",
        {
            "territory": hero.country,
            "partner": hero.code,
            "productLine": terms.MERCHANDISE,
            "kind": kind,
            "from": channel.figures.today.isoformat(),
        },
    )
    channel.story.tell(f"Partner {hero.code} gets the territory {hero.country} ({kind}) for {terms.MERCHANDISE}.")
    channel.story.equal("status of the grant", "issued", grant["status"])


def tell_home(channel: Channel, home: dict) -> None:
    parts = {name: part.get("data") for name, part in home["parts"].items()}
    for product in parts["products"]["items"][:2]:
        price = product["price"]
        channel.story.detail(
            f"product {product['code']} {product['name']}: list {price['listPrice']['amount']},"
            f" for it {price['unitPrice']['amount']}, margin {price['partnerMargin']['amount']['amount']}"
        )
    held = [each["territory"]["code"] for each in parts["territories"]["items"]]
    channel.story.detail(f"territory: {', '.join(held) or 'none'}")
    for offer in parts["offers"]["items"]:
        verdict = "qualifies" if offer["qualifies"] else "does not qualify"
        channel.story.detail(f"offer {offer['promotionCode']}: {verdict}: {offer['reason']}")
    owed = {total["promotionCode"]: total["owed"]["amount"] for total in parts["statement"]["totals"]}
    channel.story.detail(f"statement: {owed or 'nothing yet'}; deals: {len(parts['deals']['items'])}")


def _bundle(channel: Channel, person: Api) -> None:
    """The partner bundles a product with a service of its own, and asks what that earns."""
    product = next(
        each for each in channel.figures.products if each.line == terms.MERCHANDISE and each.list_price >= 100
    )
    money = channel.vendor.money
    bundle = person.post(
        "/api/bundles",
        {
            "code": f"fitted-{channel.figures.hero.code}",
            "name": "Goods with shop fitting",
            "items": [{"productCode": product.code, "quantity": 10}],
            "services": [{"name": "Shop fitting", "price": money("40.00"), "cost": money("22.00"), "attachRate": 50}],
        },
    )
    forecast = person.post(
        "/api/profitability",
        {
            "bundleId": bundle["id"],
            "months": 24,
            "unitsPerMonth": 20,
            "rampMonths": 3,
            "fixedCost": money("1500.00"),
            "monthlyCost": money("60.00"),
        },
    )["forecast"]
    month = forecast.get("breakEvenMonth")
    channel.story.tell(f"It bundles ten of {product.code} with its own shop fitting, and asks what that earns:")
    channel.story.detail(f"over 24 months {channel.spoken(minor(forecast['total']))}; break-even in month {month}")
    channel.story.holds(
        "the forecast breaks even", month is not None and 1 <= month <= 24, "the forecast never breaks even"
    )


def quote(channel: Channel, person: Api) -> dict:
    """A hundred of the dearest merchandise, at today's price with today's offers."""
    product = max(
        (each for each in channel.figures.products if each.line == terms.MERCHANDISE),
        key=lambda each: (each.list_price, each.code),
    )
    made = person.post("/api/quotes", {"lines": [{"productCode": product.code, "quantity": 100}]})
    totals = made["totals"]
    channel.story.tell(f"It asks for a quote over a hundred of {product.code}:")
    channel.story.detail(f"list {totals['list']['amount']}, net {totals['net']['amount']}")
    for reduction in made["lines"][0]["reductions"]:
        channel.story.detail(f"less {reduction['amount']['amount']}: {reduction['reason']}")
    channel.story.holds(
        "promotion-service was asked for its offers and answered",
        made["offersUnavailable"] is False,
        "the quote came without offers, since promotion-service did not answer",
    )
    channel.story.equal("list price of the quote", product.list_price * 100, minor(totals["list"]), channel.spoken)
    return made
