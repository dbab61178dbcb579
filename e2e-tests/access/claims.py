"""What the document and the tokens say of who may do what, held against the table: none is taken for another's word."""

from typing import Any

from .issuer import claims_of
from .table import Operation
from .world import World

# Scopes by role, by the side that the document calls its callers by.
Granted = dict[str, dict[str, set[str]]]


def granted(world: World) -> Granted:
    """The scopes that identity really gives to each role."""

    def scopes(tokens) -> dict[str, set[str]]:
        return {role: set(claims_of(token())["scope"].split()) for role, token in tokens.items()}

    return {
        "operator": scopes({"operator": world.operator, "operator_viewer": world.viewer}),
        "vendor": scopes(world.vendor.tokens),
        "partner": scopes(world.partner.tokens),
    }


def contradictions(operations: list[Operation], granted: Granted) -> list[str]:
    """Operations of which document and tokens say one thing and the table another."""
    found = []
    for each in operations:
        allowed = {
            role
            for side in each.callers
            for role, scopes in granted.get(side, {}).items()
            if scopes & each.scopes or not each.scopes
        }
        if (each.callers == {"public"}) != each.public or allowed != each.roles:
            found.append(f"{each.id}: the document lets in {sorted(allowed)}, the table {sorted(each.roles)}")
    return found
