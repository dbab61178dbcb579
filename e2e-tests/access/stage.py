"""Sets the world up through the API, as a vendor and its partners would."""

import callers
from player.client.api import Api, Refused
from player.settings import Settings
from player.vendor import Vendor
from player.waiting import NeverHappened, wait_for

from . import goods
from .world import Owner, World, fresh, person, system

# Whatever one service must hear from another first is refused until then.
NOT_YET = {404, 409}
PATIENCE = 60.0


def build(settings: Settings) -> World:
    vendor, (partner, rival) = _vendor(settings, 2)
    stranger, (strangers,) = _vendor(settings, 1)
    return World(vendor, partner, rival, stranger, strangers, callers.operator(settings), callers.operator_viewer(settings))


def _vendor(settings: Settings, partners: int) -> tuple[Owner, list[Owner]]:
    owner = Owner(fresh("VEN"))
    email = f"vendor_admin.{owner.name.lower()}@example.org"
    vendor = callers.vendor(settings, owner.name, "GBP", "Europe/London", email)
    owner.tokens["vendor_admin"] = vendor.admin.tokens
    owner.things["vendor"] = vendor.id
    api, owner.tokens["vendor_client"] = system(vendor.admin, owner)
    for role in ("channel_manager", "marketing", "finance", "vendor_viewer"):
        person(vendor, owner, role)
    goods.of_vendor(api, owner)
    owner.things["user"] = _guest(api, owner, "vendor_viewer")
    owner.things["spareUser"] = _guest(api, owner, "vendor_viewer", "spare")
    owner.things["apiClient"] = _spare(api)
    return owner, [_partner(vendor, api, owner) for _ in range(partners)]


def _partner(vendor: Vendor, api: Api, of: Owner) -> Owner:
    owner = Owner(fresh("PAR"))
    partner_id = _activated(api, owner)
    owner.things["partner"], owner.things["partnerCode"], owner.codes["partner"] = partner_id, owner.name, owner.name
    owner.things["vendor"] = vendor.id
    admin = person(vendor, owner, "partner_admin", partner_id)
    person(vendor, owner, "partner_user", partner_id)
    own, owner.tokens["partner_client"] = system(admin, owner, ("users:", "payee:"))
    owner.things["user"] = _guest(admin.api, owner, "partner_user")
    owner.things["spareUser"] = _guest(admin.api, owner, "partner_user", "spare")
    owner.things["apiClient"] = _spare(admin.api)
    admin.api.put("/api/my/payment-details", {"holder": owner.name, "iban": "GB33BUKB20201555555555"})
    owner.things["payee"] = partner_id
    goods.of_partner(api, own, owner, of, eventually)
    return owner


def _activated(api: Api, owner: Owner) -> str:
    profile = {"name": f"Partner {owner.name}", "type": "reseller", "country": "GB"}
    partner = api.post("/api/partners", {"code": owner.name, "profile": profile})
    path = f"/api/partners/{partner['id']}"
    api.post(f"{path}/review")
    for item in api.post(f"{path}/agreement")["checklist"]:
        api.post(f"{path}/checklist/{item}")
    api.post(f"{path}/activate")
    return partner["id"]


def _guest(api: Api, owner: Owner, role: str, called: str = "guest") -> str:
    """Somebody whom nobody needs: invited, and never here."""
    invited = {"email": f"{called}.{owner.name.lower()}@example.org", "name": f"Guest of {owner.name}", "role": role}
    return api.post("/api/users", invited)["user"]["id"]


def _spare(api: Api) -> str:
    return api.post("/api/api-clients", {"name": "Spare", "scopes": ["deals:read"]})["id"]


def eventually(what: str, ask):
    """What is answered once the services have heard of each other."""

    def look():
        try:
            return ask()
        except Refused as refusal:
            if refusal.status in NOT_YET:
                return None
            raise

    try:
        return wait_for(what, look, PATIENCE)
    except NeverHappened:
        return ask()
