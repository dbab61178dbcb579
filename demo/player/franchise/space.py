"""Too close and too few: violations, the over-distribution index, a refusal and a grant."""

from ..client.api import Refused
from ..story import Story
from ..vendor import Vendor
from . import network
from .figures import CHAIN, RADIUS_MILES, FranchiseFigures

SHOWN = 5
# The platform rounds its index to a tenth.
INDEX_TOLERANCE = 0.05 + 1e-9
# Two independent formulas for one distance may differ in its last digit, a millimetre.
METRES_TOLERANCE = 0.0015


def play(story: Story, vendor: Vendor, figures: FranchiseFigures) -> None:
    _violations(story, vendor, figures)
    _index(story, vendor, figures)
    _too_close(story, vendor, figures)
    _white_space(story, vendor, figures)


def _violations(story: Story, vendor: Vendor, figures: FranchiseFigures) -> None:
    seen = {
        (pair["one"]["code"], pair["other"]["code"])
        for pair in vendor.system.pages("/api/outlets/violations", brand=CHAIN, limit=1000)
    }
    story.tell(f"Pairs of outlets that stand within {RADIUS_MILES} miles of each other:")
    story.equal("pairs found", len(figures.violations), len(seen))
    story.equal("pairs on which platform and file differ", [], sorted(figures.violations ^ seen)[:SHOWN])


def _index(story: Story, vendor: Vendor, figures: FranchiseFigures) -> None:
    overview = vendor.system.get("/api/distribution", by="subdivision", brand=CHAIN)
    seen = {group["code"].removeprefix("US-"): group["index"] for group in overview["groups"]}
    story.tell(f"Over-distribution index by state: {overview['formula']}")
    for group in overview["groups"][:SHOWN] + overview["groups"][-2:]:
        index = group["index"]
        story.detail(
            f"{group['code']}: {index['index']} of 100, {index['outlets']} outlets, {index['overlapping']} overlap"
        )
    wrong = [
        f"{state}: {seen.get(state, {}).get('index')} instead of {index:.2f}"
        for state, index in sorted(figures.index_by_state.items())
        if state not in seen or abs(float(seen[state]["index"]) - index) > INDEX_TOLERANCE
    ]
    story.equal(f"states of {len(figures.index_by_state)} whose index differs from the file's", [], wrong)


def _too_close(story: Story, vendor: Vendor, figures: FranchiseFigures) -> None:
    place = figures.too_close
    story.tell(
        f"A new outlet is asked for in {place.beside.city}, {place.beside.state},"
        f" half a radius from {place.beside.code}."
    )
    try:
        vendor.system.post("/api/outlets", _outlet("asked-for-1", place.latitude, place.longitude, place.beside))
        refusal = None
    except Refused as refused:
        refusal = refused
    if not story.holds("it is refused", refusal is not None and refusal.code == "outlet-too-close", "it was placed"):
        return
    seen = [(each["code"], each) for each in refusal.problem["decision"]["neighbours"]]
    for code, neighbour in seen[:SHOWN]:
        story.detail(f"{code} is {neighbour['distanceMetres']:,.0f} m away")
    expected = [neighbour.outlet.code for neighbour in place.neighbours]
    story.equal(f"all {len(expected)} neighbours, the nearest first", expected, [code for code, _ in seen])
    off = [
        code
        for (code, each), own in zip(seen, place.neighbours)
        if abs(each["distanceMetres"] - own.metres) > METRES_TOLERANCE
    ]
    story.equal("neighbours whose distance differs by more than a millimetre", [], off)


def _white_space(story: Story, vendor: Vendor, figures: FranchiseFigures) -> None:
    place = figures.white_space
    address = place.address
    story.tell(
        f"White space: at {address.street}, {address.city}, {address.state}, {place.demand} outlets of other chains"
        f" stand within {RADIUS_MILES} miles, and none of {CHAIN}."
    )
    request = _outlet("asked-for-2", address.latitude, address.longitude, address)
    check = vendor.system.post("/api/outlets/check", request)
    story.equal("the check beforehand grants it", True, check["granted"])
    made = vendor.system.post("/api/outlets", request, key="asked-for-2")
    story.equal("status of the new outlet", "open", made["status"])
    again = vendor.system.post("/api/outlets", request, key="asked-for-2")
    story.equal("the same request again gives the same outlet", made["id"], again["id"])


def _outlet(code: str, latitude: float, longitude: float, near) -> dict:
    return {
        "code": code,
        "name": f"{CHAIN} {near.city}",
        "brand": CHAIN,
        "partner": network.developer(near.state),
        "address": {"city": near.city, "subdivision": f"US-{near.state}", "country": "US"},
        "latitude": latitude,
        "longitude": longitude,
        "protectedRadius": {"value": RADIUS_MILES, "unit": "mi"},
    }
