"""A thing of each kind."""

from datetime import date, timedelta

from player.client.api import Api

from .world import Owner

LINE = "pumps"
HOOK = {"url": "http://127.0.0.1:2/hook", "eventTypes": ["deal.registered.v1"]}
SALES = "externalId,partnerCode,productCode,quantity,unitPrice,currency,soldAt\n"


def of_vendor(api: Api, owner: Owner) -> None:
    """What a vendor has before any partner comes."""
    things, codes, name = owner.things, owner.codes, owner.name

    def keep(kind: str, made: dict) -> dict:
        things[kind], codes[kind] = made["id"], made.get("code", made["id"])
        return made

    codes["line"] = things["line"] = f"{LINE}-{name.lower()}"
    product = {"code": f"{name}-P", "name": f"Pump {name}", "productLine": codes["line"]}
    path = f"/api/products/{keep('product', api.post('/api/products', product))['id']}"
    things["productCode"] = codes["product"]
    api.post(f"{path}/activate")
    book = {"code": f"{name}-B", "name": f"Prices {name}", "currency": "GBP", "from": "2024-01-01T00:00:00Z"}
    keep("priceBook", api.post("/api/price-books", book))
    price = {"listPrice": {"amount": "10.00", "currency": "GBP"}}
    api.put(f"/api/price-books/{things['priceBook']}/prices/{codes['product']}", price)
    items = [{"productCode": codes["product"], "quantity": 1}]
    keep("bundle", api.post("/api/bundles", {"code": f"{name}-U", "name": f"Bundle {name}", "items": items}))
    api.put(f"/api/certifications/{name}-C", {"name": "Pumps"})
    codes["certification"] = things["certification"] = f"{name}-C"
    codes["attribute"] = things["attribute"] = "shop_size"
    api.put("/api/attributes/shop_size", {"name": "Shop size", "type": "number"})
    keep("segment", api.post("/api/segments", {"code": f"{name}-S", "name": f"Segment {name}", "rule": "true"}))
    things["webhook"] = api.post("/api/webhooks", HOOK)["webhook"]["id"]
    form = {"title": "Sell with us", "partnerType": "reseller", "asks": [], "decisionDays": 14}
    keep("applicationForm", api.post("/api/application-forms", {"code": f"{name}-F", "form": form}))
    call = {"code": "call", "title": "First call", "owner": "vendor", "dueDays": 700}
    api.put("/api/journey-templates", {"partnerType": "reseller", "steps": [call]})
    terms = {"title": "Resale", "text": "Sell.", "partnerTypes": [], "countries": [], "from": "2999-01-01T00:00:00Z"}
    keep("agreement", api.post("/api/agreements", {"code": f"{name}-A", **terms}))
    _programs_and_promotions(api, owner, keep)
    area = {"countries": ["GB"]}
    keep("territory", api.post("/api/territories", {"code": f"{name}-T", "name": f"Home of {name}", "area": area}))
    api.put("/api/tier-rules", {"graceDays": 30, "tiers": [{"code": "base", "name": "Base"}]})
    _imports(api, owner)
    keep("account", api.post("/api/accounts", {"identity": {"name": f"Customer {name}", "country": "GB"}}))


def _imports(api: Api, owner: Owner) -> None:
    """Files whose only row is refused, which leaves a report and nothing else."""
    prices = f"/api/price-books/{owner.things['priceBook']}/prices/import"
    doors = {
        "partnerImport": ("/api/partners/import", "code"),
        "productImport": ("/api/products/import", "code"),
        "priceImport": (prices, "productCode"),
        "outletImport": ("/api/outlets/import", "code"),
        "enrolmentImport": ("/api/enrolments/import", "programCode"),
    }
    for kind, (path, column) in doors.items():
        *_, last = api.upload(path, [f"{column}\nNONE\n".encode()], "text/csv")
        owner.things[kind] = last["summary"]["importId"]


def _programs_and_promotions(api: Api, owner: Owner, keep) -> None:
    name, today = owner.name, date.today()
    window = {"from": (today - timedelta(days=200)).isoformat(), "until": (today + timedelta(days=100)).isoformat()}
    program = {"name": f"School {name}", "kind": "sales", "steps": [{"code": "one", "title": "One"}]}
    keep("program", api.post("/api/programs", {"code": f"{name}-G", "program": program}))
    api.post(f"/api/programs/{owner.things['program']}/publish")
    slabs = [{"from": 0, "percent": 1}]
    money = {"amount": "100.00", "currency": "GBP"}
    rebate = {"name": f"Rebate {name}", "rebate": {"slabs": slabs}, "window": window, "budget": money}
    keep("rebate", api.post("/api/promotions", {"code": f"{name}-R", "promotion": rebate}))
    api.post(f"/api/promotions/{owner.things['rebate']}/publish")
    owner.things["budget"] = owner.things["rebate"]
    draft = {"name": f"Offer {name}", "discount": {"percent": 5}, "window": window}
    keep("promotion", api.post("/api/promotions", {"code": f"{name}-O", "promotion": draft}))


def of_partner(api: Api, own: Api, owner: Owner, of: Owner, eventually) -> None:
    """What a partner has; `api` is the vendor's, `own` the partner's."""
    things, codes, partner, name = owner.things, owner.codes, owner.things["partner"], owner.name
    things["webhook"] = own.post("/api/webhooks", HOOK)["webhook"]["id"]
    lines = [{"productCode": of.codes["product"], "quantity": 1}]
    items = [{"productCode": of.codes["product"], "quantity": 1}]
    grant = {
        "territory": of.things["territory"],
        "partner": partner,
        "productLine": of.codes["line"],
        "kind": "open",
        "from": date.today().isoformat(),
    }
    outlet = {
        "code": f"{name}-L",
        "name": f"Shop of {name}",
        "partner": partner,
        "address": {"country": "GB"},
        "latitude": 51.5,
        "longitude": -0.1,
        "protectedRadius": {"value": 0, "unit": "km"},
    }
    deal = {"partner": partner, "customer": {"name": f"Buyer of {name}", "country": "GB"}}
    deal_price = {
        "customer": {"name": f"Buyer of {name}"},
        "productCode": lines[0]["productCode"],
        "unitPrice": {"amount": "1.00", "currency": "GBP"},
        "reason": "a rival's offer",
        "until": "2999-12-31",
    }
    wanted = {
        "grant": lambda: api.post("/api/grants", grant),
        "outlet": lambda: api.post("/api/outlets", outlet),
        "deal": lambda: api.post("/api/deals", deal),
        "action": lambda: api.post(
            "/api/actions", {"partnerId": partner, "code": "coach", "assignee": name, "dueOn": "2999-12-31"}
        ),
        "enrolment": lambda: api.post(
            "/api/enrolments", {"programId": of.things["program"], "partnerId": partner}
        ),
        "quote": lambda: api.post("/api/quotes", {"partnerId": partner, "lines": lines}),
        "dealPrice": lambda: api.post("/api/deal-prices", {"partnerId": partner, **deal_price}),
        "bundle": lambda: own.post("/api/bundles", {"code": f"{name}-U", "name": f"Kit {name}", "items": items}),
    }
    for kind, make in wanted.items():
        made = eventually(f"a {kind} of {name}", make)
        things[kind], codes[kind] = made["id"], made.get("code", made["id"])
    journeys = eventually(
        f"a journey of {name}", lambda: api.get("/api/journeys", partnerId=partner)["items"]
    )
    things["journey"] = journeys[0]["id"]
    profile = {"name": f"New {name}", "type": "reseller", "country": "GB"}
    things["profileChange"] = own.put("/api/my/profile", profile)["change"]["id"]
    _sales(api, owner, of, eventually)


def _sales(api: Api, owner: Owner, of: Owner, eventually) -> None:
    """Sold, counted, and with all that follows from it."""
    partner = owner.things["partner"]
    day = (date.today() - timedelta(days=20)).isoformat()
    row = f"{owner.name}-1,{owner.name},{of.codes['product']},1,10.00,GBP,{day}\n"
    taken = api.upload("/api/sales/intakes", [(SALES + row).encode()], "text/csv")
    of.things.setdefault("intake", taken["id"])
    for what in ("diagnoses", "tiers", "scorecards", "merits"):
        eventually(f"{what} of {owner.name}", lambda: api.get(f"/api/{what}/{partner}"))
    eventually(f"a statement of {owner.name}", lambda: api.get("/api/statements", partnerId=partner))
    messages = eventually(
        f"messages for {owner.name}",
        lambda: own_messages(api, owner.things["webhook"]) and own_messages(api, of.things["webhook"]),
    )
    owner.things["message"] = own_messages(api, owner.things["webhook"])[0]["id"]
    of.things.setdefault("message", messages[0]["id"])


def own_messages(api: Api, webhook: str) -> list[dict]:
    return api.get(f"/api/webhooks/{webhook}/messages")["items"]
