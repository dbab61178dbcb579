"""Opens a vendor on the platform, with its first admin and its own system."""

from dataclasses import dataclass, field

from .client.api import Api
from .client.signin import accept_invitation, sign_in
from .client.tokens import Tokens
from .settings import Settings
from .story import Story

# A demo login is printed, so it protects nothing; it only has to be long enough.
PASSWORD = "correct-horse-battery"

@dataclass
class Login:
    """Who may sign in afterwards, and what there is to see and do then: three sentences at most."""

    who: str
    email: str
    shows: str


@dataclass
class Person:
    """Somebody who has signed in, and the API as it answers them."""

    settings: Settings
    api: Api
    tokens: Tokens

    @classmethod
    def signed_in(cls, settings: Settings, email: str) -> "Person":
        return cls(settings, *sign_in(settings, email, PASSWORD))

    def client(self, name: str) -> Api:
        """Registers a system of the person's own side, which may do what they may but let people in or say where to pay."""
        scopes = [scope for scope in self.tokens.scopes() if not scope.startswith(("users:", "payee:"))]
        made = self.api.post("/api/api-clients", {"name": name, "scopes": scopes})
        origin = self.settings.origin
        return Api(origin, Tokens.of_client(origin, made["id"], made["secret"]), self.settings.patience)


@dataclass
class Vendor:
    """A vendor's admin in a browser, and its system with credentials of its own."""

    settings: Settings
    id: str
    currency: str
    admin: Person
    logins: list[Login] = field(default_factory=list)
    system: Api = field(init=False)

    def __post_init__(self):
        self.system = self.admin.client("loader")

    def invite(self, email: str, name: str, role: str, shows: str, partner_id: str | None = None) -> Person:
        """Invites a person, who sets a password and signs in; `shows` is what for."""
        wanted = {"email": email, "name": name, "role": role} | ({"partnerId": partner_id} if partner_id else {})
        made = self.admin.api.post("/api/users", wanted)
        accept_invitation(made["invitation"]["link"], email, PASSWORD)
        self.logins.append(Login(name, email, shows))
        return Person.signed_in(self.settings, email)

    def money(self, amount: str) -> dict[str, str]:
        return {"amount": amount, "currency": self.currency}


def open_vendor(
    settings: Settings, story: Story, name: str, currency: str, zone: str, email: str, shows: str
) -> Vendor:
    """The operator opens the vendor; its admin, whose sign-in shows `shows`, accepts the invitation and signs in."""
    made = operator(settings).post(
        "/api/vendors",
        {"name": name, "currency": currency, "timeZone": zone, "admin": {"email": email, "name": f"{name} admin"}},
    )
    story.tell(f"The operator opens the vendor {name}, which works in {currency} and in {zone}.")
    accept_invitation(made["adminInvitation"], email, PASSWORD)
    admin = Person.signed_in(settings, email)
    story.equal("the vendor in the admin's token", made["id"], admin.tokens.claims().get("vendor_id"))
    story.tell("Its admin follows the invitation, sets a password, signs in (code with PKCE),")
    story.tell("and registers the vendor's own system as an API client.")
    return Vendor(settings, made["id"], currency, admin, [Login(f"{name}, admin", email, shows)])


def operator(settings: Settings) -> Api:
    """Who runs the platform."""
    origin = settings.origin
    return Api(
        origin, Tokens.of_client(origin, "operator", settings.operator_secret, "operator"), settings.patience
    )
