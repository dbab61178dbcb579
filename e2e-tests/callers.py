"""Whoever sends the requests: a vendor of its own is opened, so that nobody else's data is touched."""

import os
from dataclasses import dataclass

from player.client.tokens import Tokens
from player.settings import Settings
from player.story import Story
from player.vendor import open_vendor


@dataclass
class Callers:
    operator: Tokens
    admin: Tokens

    @classmethod
    def of_environment(cls, environment) -> "Callers":
        settings = Settings(
            origin=environment["PEP_ORIGIN"],
            operator_secret=environment["PEP_OPERATOR_SECRET"],
            portal_secret=environment.get("PEP_PORTAL_SECRET"),
            report=None, logins=None, machine=None, began=None, small=True, seed=7,
        )
        email = f"callers-{environment['PEP_RUN']}@example.org"
        with open(os.devnull, "w", encoding="utf-8") as nobody:
            vendor = open_vendor(settings, Story(nobody), "Contract", "EUR", "Europe/Berlin", email, "")
        operator = Tokens.of_client(settings.origin, "operator", settings.operator_secret, "operator")
        return cls(operator, vendor.admin.tokens)

    def token(self, security: list[dict[str, list[str]]]) -> str | None:
        scopes = {scope for alternative in security for needed in alternative.values() for scope in needed}
        if not scopes:
            return None
        return (self.operator if scopes == {"operator"} else self.admin)()
