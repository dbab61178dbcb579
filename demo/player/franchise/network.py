"""The chain's network as it stands: area developers, territories, outlets."""

from ..client.bulk import import_rows
from ..story import Story
from ..vendor import Vendor
from ..waiting import wait_for
from .figures import CHAIN, RADIUS_MILES, FranchiseFigures


def play(story: Story, vendor: Vendor, figures: FranchiseFigures) -> None:
    _developers(story, vendor, figures)
    _outlets(story, vendor, figures)
    _large(story, vendor, figures)


def developer(state: str) -> str:
    """The code of a state's area developer: the file names no franchisees, so each state has one."""
    return f"dev-{state}"


def _developers(story: Story, vendor: Vendor, figures: FranchiseFigures) -> None:
    rows = (
        {
            "code": developer(state),
            "name": f"Area developer {state}",
            "type": "franchisee",
            "country": "US",
            "agreementAcceptedOn": "2020-01-01",
        }
        for state in sorted(figures.per_state)
    )
    imported = import_rows(vendor.system, "/api/partners/import", rows)
    story.tell(f"The franchisor takes over an area developer for each state: {imported}.")
    story.equal("developers created", len(figures.per_state), imported.outcomes.get("created", 0))
    for state in sorted(figures.per_state):
        territory = {"code": f"US-{state}", "name": f"State {state}", "area": {"subdivisions": [f"US-{state}"]}}
        vendor.system.post("/api/territories", territory)
    story.tell(f"It draws {len(figures.per_state)} territories, one for each state.")


def _outlets(story: Story, vendor: Vendor, figures: FranchiseFigures) -> None:
    # Outlets are placed for partners that their service knows by then.
    wait_for(
        "the first outlet of each developer",
        lambda: _refused(
            vendor, figures, [next(o for o in figures.outlets if o.state == s) for s in figures.per_state]
        ),
        good=lambda refused: not refused,
    )
    imported = import_rows(vendor.system, "/api/outlets/import?mode=as_found", (_row(each) for each in figures.outlets))
    story.tell(f"It imports its outlets as found, each protected by {RADIUS_MILES} miles: {imported}.")
    story.equal("outlets that could not be imported", [], [row.get("detail") for row in imported.refused[:3]])


def _refused(vendor: Vendor, figures: FranchiseFigures, some: list) -> list[dict]:
    return import_rows(vendor.system, "/api/outlets/import?mode=as_found", (_row(each) for each in some)).refused


def _row(outlet) -> dict:
    return {
        "code": outlet.code,
        "name": outlet.name or f"{CHAIN} {outlet.street}",
        "brand": CHAIN,
        "partner": developer(outlet.state),
        "street": outlet.street or None,
        "city": outlet.city or None,
        "postalCode": outlet.postal_code or None,
        "subdivision": f"US-{outlet.state}",
        "country": "US",
        "latitude": outlet.latitude,
        "longitude": outlet.longitude,
        "radius": RADIUS_MILES,
        "radiusUnit": "mi",
    }


def _large(story: Story, vendor: Vendor, figures: FranchiseFigures) -> None:
    """Locations fill the partners' profiles, and a segment follows from them."""
    rule = f"facts.outlets >= {figures.large}"
    segment = vendor.system.post("/api/segments", {"code": "large", "name": "Large developers", "rule": rule})
    expected = sum(count >= figures.large for count in figures.per_state.values())
    size = wait_for(
        "the segment of large developers",
        lambda: vendor.system.get(f"/api/segments/{segment['id']}")["size"],
        good=lambda size: size == expected,
    )
    story.equal(f"developers in the segment {rule}", expected, size)
