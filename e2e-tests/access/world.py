"""Two vendors with their partners, and a thing of each kind of each of them."""

import secrets
from dataclasses import dataclass, field

from player.client.api import Api
from player.client.tokens import Tokens
from player.vendor import Person, Vendor


@dataclass
class Owner:
    """A vendor or a partner: its people and systems by their role, its things by their kind."""

    name: str
    tokens: dict[str, Tokens] = field(default_factory=dict)
    things: dict[str, str] = field(default_factory=dict)
    codes: dict[str, str] = field(default_factory=dict)

    def marks(self) -> set[str]:
        """What shows that an answer tells of it: its own name, which all its codes hold, and its ids."""
        return {self.name} | {thing for thing in self.things.values() if "_" in thing}


@dataclass
class World:
    """The vendor with the partners that are tried, and strangers to both.

    `rival` is another partner of the same vendor; `stranger` another vendor, `strangers` a partner of that one.
    """

    vendor: Owner
    partner: Owner
    rival: Owner
    stranger: Owner
    strangers: Owner
    operator: Tokens
    viewer: Tokens


def fresh(prefix: str = "N") -> str:
    """A code that nothing has."""
    return prefix + secrets.token_hex(5).upper()


def system(person: Person, owner: Owner, lacking: str | tuple[str, ...] | None = None) -> tuple[Api, Tokens]:
    """A system of the person's side with every scope of the person, but for those that begin so."""
    scopes = [scope for scope in person.tokens.scopes() if lacking is None or not scope.startswith(lacking)]
    made = person.api.post("/api/api-clients", {"name": f"system of {owner.name}", "scopes": scopes})
    settings = person.settings
    tokens = Tokens.of_client(settings.origin, made["id"], made["secret"])
    return Api(settings.origin, tokens, settings.patience), tokens


def person(vendor: Vendor, owner: Owner, role: str, partner_id: str | None = None) -> Person:
    """Somebody in this role, who has signed in."""
    email = f"{role}.{owner.name.lower()}@example.org"
    signed_in = vendor.invite(email, f"{role} of {owner.name}", role, "", partner_id)
    owner.tokens[role] = signed_in.tokens
    return signed_in
