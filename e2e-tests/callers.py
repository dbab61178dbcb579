"""Whoever sends the requests: a vendor of its own is opened, so that nobody else's data is touched."""

import secrets
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from io import StringIO

from player import operation
from player.client.signin import sign_in
from player.client.tokens import Tokens
from player.settings import Settings
from player.story import Story
from player.vendor import PASSWORD, Vendor, open_vendor


def settings(environment: Mapping[str, str], *others: str) -> Settings:
    """Where the platform is; ends the program where a variable is missing, one of the named others too."""
    missing = [name for name in ("PEP_ORIGIN", "PEP_OPERATOR_SECRET", *others) if not environment.get(name)]
    if missing:
        sys.exit(f"{' and '.join(missing)} must be set; ./pep does it")
    return Settings(
        origin=environment["PEP_ORIGIN"].rstrip("/"),
        operator_secret=environment["PEP_OPERATOR_SECRET"],
        portal_secret=environment.get("PEP_PORTAL_SECRET"),
        report=None, logins=None, machine=None, began=None, small=True, seed=7,
    )


def vendor(told: Settings, name: str, currency: str, zone: str, email: str) -> Vendor:
    """A new vendor, whose administrator has signed in."""
    return open_vendor(told, Story(StringIO()), name, currency, zone, email, "")


def operator(told: Settings) -> Tokens:
    return Tokens.of_client(told.origin, "operator", told.operator_secret, "operator")


def operator_viewer(told: Settings) -> Tokens:
    """Somebody who looks after the installation and changes nothing."""
    person = operation.invite(told, secrets.token_hex(5), "operator_viewer")
    return sign_in(told, person.login.email, PASSWORD, person.key)[1]


@dataclass
class Callers:
    operator: Tokens
    admin: Tokens

    @classmethod
    def of_environment(cls, environment: Mapping[str, str]) -> "Callers":
        told = settings(environment)
        email = f"callers-{environment['PEP_RUN']}@example.org"
        return cls(operator(told), vendor(told, "Contract", "EUR", "Europe/Berlin", email).admin.tokens)

    def token(self, security: list[dict[str, list[str]]]) -> str | None:
        scopes = {scope for alternative in security for needed in alternative.values() for scope in needed}
        if not scopes:
            return None
        return (self.operator if scopes <= {"operator", "operator:read"} else self.admin)()
