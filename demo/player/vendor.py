"""Opens a vendor on the platform, with its first admin and its own system."""

from dataclasses import dataclass, field

from .client.api import Api
from .client.signin import accept_invitation, sign_in
from .client.tokens import Tokens
from .settings import Settings
from .story import Story

# A demo login is printed, so it protects nothing; it only has to be long enough.
PASSWORD = "correct-horse-battery"

SYSTEM_SCOPES = [
    "vendor:read",
    "vendor:write",
    "partners:read",
    "partners:write",
    "segments:read",
    "segments:write",
    "catalog:read",
    "catalog:write",
    "quotes:read",
    "quotes:write",
    "territories:read",
    "territories:write",
    "deals:read",
    "deals:write",
    "deals:approve",
    "programs:read",
    "programs:write",
    "promotions:read",
    "promotions:write",
    "ledger:read",
    "sales:read",
    "sales:write",
    "performance:read",
    "performance:write",
    "users:read",
    "users:write",
]

PARTNER_SCOPES = [
    "profile:read",
    "catalog:read",
    "quotes:read",
    "quotes:write",
    "territories:read",
    "deals:read",
    "deals:write",
    "programs:read",
    "enrolments:write",
    "promotions:read",
    "ledger:read",
    "sales:read",
    "performance:read",
    "webhooks:read",
    "webhooks:write",
]


@dataclass
class Login:
    who: str
    email: str


@dataclass
class Vendor:
    """A vendor's admin in a browser, and its system with credentials of its own."""

    settings: Settings
    id: str
    currency: str
    admin: Api
    logins: list[Login] = field(default_factory=list)
    system: Api = field(init=False)

    def __post_init__(self):
        self.system = self.client("loader", SYSTEM_SCOPES)

    def client(self, name: str, scopes: list[str], partner_id: str | None = None) -> Api:
        """Registers an API client, for the vendor or for a partner, and speaks as it."""
        wanted = {"name": name, "scopes": scopes} | ({"partnerId": partner_id} if partner_id else {})
        made = self.admin.post("/api/api-clients", wanted)
        return Api(self.settings.origin, Tokens.of_client(self.settings.origin, made["id"], made["secret"]))

    def invite(self, email: str, name: str, role: str, partner_id: str | None = None) -> Api:
        """Invites a person, who sets a password and signs in."""
        wanted = {"email": email, "name": name, "role": role} | ({"partnerId": partner_id} if partner_id else {})
        made = self.admin.post("/api/users", wanted)
        accept_invitation(made["invitation"]["link"], email, PASSWORD)
        self.logins.append(Login(name, email))
        return sign_in(self.settings.origin, email, PASSWORD, self.settings.portal_secret)[0]

    def money(self, amount: str) -> dict[str, str]:
        return {"amount": amount, "currency": self.currency}


def open_vendor(settings: Settings, story: Story, name: str, currency: str, zone: str, email: str) -> Vendor:
    """The operator opens the vendor; its admin accepts the invitation and signs in."""
    operator = Api(settings.origin, Tokens.of_client(settings.origin, "operator", settings.operator_secret, "operator"))
    made = operator.post(
        "/api/vendors",
        {"name": name, "currency": currency, "timeZone": zone, "admin": {"email": email, "name": f"{name} admin"}},
    )
    story.tell(f"The operator opens the vendor {name}, which works in {currency} and in {zone}.")
    accept_invitation(made["adminInvitation"], email, PASSWORD)
    admin, tokens = sign_in(settings.origin, email, PASSWORD, settings.portal_secret)
    claims = tokens.claims()
    story.equal("the vendor in the admin's token", made["id"], claims.get("vendor_id"))
    story.tell("Its admin follows the invitation, sets a password, signs in (code with PKCE),")
    story.tell("and registers the vendor's own system as an API client.")
    return Vendor(settings, made["id"], currency, admin, [Login(f"{name}, admin", email)])
