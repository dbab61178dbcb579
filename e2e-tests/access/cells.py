"""The cells of the matrix: an operation, somebody, a thing, and what must be answered."""

import secrets
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from . import issuer
from .requests import Sent, sent, thing
from .table import Operation
from .world import Owner, World

HOUR = 3600


@dataclass(frozen=True)
class Cell:
    """One request.

    `statuses` are those of the answers that are right. What is refused is told with one of `codes`; `twin` is the
    same request about something that nobody has, which must be answered alike; `strangers` are the marks of those
    whom the caller must not hear of.
    """

    operation: str
    case: str
    who: str
    sent: Sent
    token: Callable[[], str] | None
    statuses: tuple[int, ...]
    codes: tuple[str, ...] = ()
    twin: Sent | None = None
    strangers: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Somebody:
    """In a role, with a token, and with what a token of theirs says for the next hour."""

    role: str
    owner: Owner
    token: Callable[[], str]
    claims: dict[str, Any]


def cells(operations: list[Operation], world: World, key: issuer.Issuer) -> Iterator[Cell]:
    """Of every operation: everybody about their own, and whoever is let in with a bad token and about another's."""
    now = int(time.time())
    people = [
        Somebody(role, owner, token, issuer.claims_of(token()) | {"iat": now, "exp": now + HOUR})
        for role, owner, token in _people(world)
    ]
    for operation in operations:
        yield from _own(operation, world, people)
        if operation.public:
            continue
        for person in people:
            if person.role in operation.roles:
                yield from _bad_tokens(operation, world, person, key)
        yield from _foreign(operation, world)


def _people(world: World) -> Iterator[tuple[str, Owner, Callable[[], str]]]:
    yield "operator", world.vendor, world.operator
    yield "operator_viewer", world.vendor, world.viewer
    for owner in (world.vendor, world.partner):
        for role, token in owner.tokens.items():
            yield role, owner, token


def _own(operation: Operation, world: World, people: list[Somebody]) -> Iterator[Cell]:
    """Everybody of the vendor and of one partner, about their own."""
    for person in people:
        role, request = person.role, _request(operation, world, person.owner)
        unheard = _unheard(world, person.owner, role)
        if operation.public or role in operation.roles:
            statuses = operation.gives if operation.public else operation.lets_in(role)
            yield Cell(operation.id, "own", role, request, person.token, tuple(statuses), strangers=unheard)
        else:
            codes = ("forbidden", "no-vendor-in-token")
            yield Cell(operation.id, "refused role", role, request, person.token, (403,), codes)
    statuses, codes = (operation.gives, ()) if operation.public else ((401,), ("unauthenticated",))
    request = _request(operation, world, world.vendor)
    yield Cell(operation.id, "no token", "nobody", request, None, tuple(statuses), codes)


def _bad_tokens(operation: Operation, world: World, person: Somebody, key: issuer.Issuer) -> Iterator[Cell]:
    """The token of somebody who is let in, wrong in one thing."""
    role, claims, request = person.role, person.claims, _request(operation, world, person.owner)
    wrong = {
        "expired": lambda: key.sign(claims | {"iat": claims["iat"] - HOUR, "exp": claims["iat"] - HOUR // 2}),
        "another issuer": lambda: key.sign(claims | {"iss": "https://elsewhere.example.org"}),
        "another audience": lambda: key.sign(claims | {"aud": "portal"}),
        "another type": lambda: key.sign(claims, "JWT"),
        "altered": lambda: issuer.altered(person.token()),
    }
    for case, made in wrong.items():
        yield Cell(operation.id, case, role, request, made, (401,), ("unauthenticated",))
    if operation.scopes:
        lacking = " ".join(sorted(set(claims["scope"].split()) - operation.scopes))
        without: Callable[[], str] = lambda: key.sign(claims | {"scope": lacking})
        yield Cell(operation.id, "scope missing", role, request, without, (403,), ("forbidden",))


def _foreign(operation: Operation, world: World) -> Iterator[Cell]:
    """Everybody who may call the operation, about what is another's."""
    if not operation.target:
        return
    for case, asking, of, asked in _strangers(world):
        ours = asked.things.get(operation.target)
        if ours is None or ours == thing(operation.target, (asking, of)):
            continue
        for role in sorted(asking.tokens.keys() & operation.roles):
            about, nothing = (sent(operation, (asking, of), target) for target in (ours, _absent(ours)))
            codes = ("not-found",) if operation.in_path else ()
            yield Cell(operation.id, case, role, about, asking.tokens[role], operation.foreign, codes, nothing)


def _strangers(world: World) -> Iterator[tuple[str, Owner, Owner, Owner]]:
    """Whose caller asks, who else gives what the request names, and about whose thing."""
    for theirs in (world.vendor, world.partner):
        yield "another vendor's", world.stranger, world.strangers, theirs
        yield "another vendor's", world.strangers, world.stranger, theirs
    yield "another partner's", world.rival, world.vendor, world.partner
    yield "its vendor's", world.rival, world.vendor, world.vendor


def _request(operation: Operation, world: World, owner: Owner) -> Sent:
    """About the caller's own thing; the vendor's callers take the partner's where the vendor has none."""
    owners = (owner, world.vendor, world.partner)
    return sent(operation, owners, thing(operation.target or "nothing", owners))


def _absent(like: str) -> str:
    """An id of the same form that nothing has."""
    return like[: len(like) - 12] + secrets.token_hex(6) if "_" in like else "N" + secrets.token_hex(6)


def _unheard(world: World, owner: Owner, role: str) -> frozenset[str]:
    """The marks of those whom this caller must not hear of."""
    if role.startswith("operator"):
        return frozenset()
    others = [world.stranger, world.strangers] + ([world.rival] if owner is world.partner else [])
    return frozenset(mark for other in others for mark in other.marks()) - owner.marks() - world.vendor.marks()
