"""Step 2: partners apply, are checked and activated, and enter segments because of rules."""

from collections.abc import Set

from ..client.api import Refused
from ..client.bulk import import_rows
from ..truth.customers import Customer
from ..waiting import wait_for
from . import everywhere, terms
from .channel import Channel


# What the buyers' logins are for, as the list at the end says it.
OF_THE_HERO = (
    "The partner that sells most and moves up to gold: its home shows the tier, its prices, offers and rebates."
    " It may register deals and ask for quotes at /docs."
)
OF_THE_NEWCOMER = (
    "The partner that is second in line: it applied in chapter 2 and was certified by a training."
    " Its home shows its own tier, prices, offers and rebates."
)


def play(channel: Channel) -> None:
    figures = channel.figures
    take_over(channel, without={figures.newcomer.code, figures.late.code})
    _apply(channel, figures.newcomer)
    _activate(channel, figures.newcomer)
    _apply(channel, figures.late)
    channel.story.tell(f"Partner {figures.late.code} has applied too, and waits in review.")
    _systems(channel)
    everywhere.wait_until_known(channel)
    _certify(channel)
    _segments(channel)


def take_over(channel: Channel, without: Set[str] = frozenset()) -> None:
    """The customers of the file, but some, become active partners at once: they have worked together before."""
    rows = [
        {
            "code": each.code,
            "name": f"Trade customer {each.code}",
            "type": "reseller",
            "country": each.country,
            "agreementAcceptedOn": each.first_order.isoformat(),
        }
        for each in channel.figures.customers
        if each.code not in without
    ]
    imported = import_rows(channel.system, "/api/partners/import", rows)
    channel.story.tell(f"The vendor takes over the partners it works with: {imported}.")
    channel.story.equal("partners created", len(rows), imported.outcomes.get("created", 0))


def _apply(channel: Channel, customer: Customer) -> None:
    profile = {"name": f"Trade customer {customer.code}", "type": "reseller", "country": customer.country}
    partner = channel.system.post("/api/partners", {"code": customer.code, "profile": profile})
    channel.ids[customer.code] = partner["id"]
    channel.system.post(f"/api/partners/{partner['id']}/review")


def _activate(channel: Channel, customer: Customer) -> None:
    """Activation asks for everything on the list, and is harmless when repeated."""
    path = f"/api/partners/{channel.partner(customer.code)}"
    try:
        channel.system.post(f"{path}/activate")
        refused = None
    except Refused as refusal:
        refused = refusal
    channel.story.tell(f"Partner {customer.code} applies; it is reviewed.")
    channel.story.holds(
        f"activating it too early is refused: {refused and refused.problem.get('detail')}",
        refused is not None and refused.code == "onboarding-incomplete",
        "a partner without agreement and checklist was activated",
    )
    complete_onboarding(channel, customer)
    channel.story.tell(f"Its agreement and its checklist are done; partner {customer.code} is active.")


def complete_onboarding(channel: Channel, customer: Customer) -> None:
    path = f"/api/partners/{channel.partner(customer.code)}"
    partner = channel.system.post(f"{path}/agreement")
    for item in partner["checklist"]:
        channel.system.post(f"{path}/checklist/{item}")
    status = channel.system.post(f"{path}/activate")["status"]
    channel.story.equal(f"status of partner {customer.code}", "active", status)


def _systems(channel: Channel) -> None:
    """The two partners that the story follows get systems with credentials of their own."""
    figures = channel.figures
    for code, shows in ((figures.hero.code, OF_THE_HERO), (figures.newcomer.code, OF_THE_NEWCOMER)):
        buyer = channel.vendor.invite(
            channel.email(code), f"Buyer at {code}", "partner_admin", shows, channel.partner(code)
        )
        channel.clients[code] = buyer.client(f"system of {code}")
        channel.story.tell(f"A buyer of partner {code} is invited, and registers the partner's own system.")


def _certify(channel: Channel) -> None:
    newcomer = channel.figures.newcomer
    own = channel.clients[newcomer.code]
    enrolment = own.post("/api/enrolments", {"programId": channel.ids["program"]})
    for step in ("shelf", "window"):
        own.post(f"/api/enrolments/{enrolment['id']}/steps/{step}")
    partner = wait_for(
        "the certification that the training earns",
        lambda: own.get("/api/my/profile"),
        good=lambda profile: any(each["code"] == terms.CERTIFICATION for each in profile["certifications"]),
    )
    held = next(each for each in partner["certifications"] if each["code"] == terms.CERTIFICATION)
    channel.story.tell(
        f"Partner {newcomer.code} takes the training;"
        f" it is certified as {terms.CERTIFICATION} until {held['expiresAt'][:10]}."
    )


def _segments(channel: Channel) -> None:
    figures, newcomer = channel.figures, channel.figures.newcomer
    overseas = sum(each.country != terms.HOME for each in figures.customers)
    size = wait_for(
        "the segment overseas with all its members",
        lambda: channel.system.get(f"/api/segments/{channel.ids['overseas']}")["size"],
        good=lambda size: size == overseas,
    )
    channel.story.equal("partners in the segment overseas", overseas, size)
    partner_id = channel.partner(newcomer.code)
    wait_for(
        f"the entry of partner {newcomer.code} into display-experts",
        lambda: channel.clients[newcomer.code].get(f"/api/partners/{partner_id}/segments")["items"],
        good=lambda entries: any(entry["segmentId"] == channel.ids["display-experts"] for entry in entries),
    )
    why = channel.clients[newcomer.code].get(
        f"/api/partners/{partner_id}/segments/explain", segmentId=channel.ids["display-experts"]
    )
    channel.story.tell(f"Partner {newcomer.code} is in display-experts, and reads why:")
    channel.story.detail(f"{why['rule']['text']} -> {why['rule']['held']} with {why['rule']['values']}")
    channel.story.equal("membership as explained", True, why["member"])
