"""The table of who may do what, `contracts/http/access.json`, beside the document of what can be done.

A line names the roles that may call an operation and what it is tried on:

- `who`: names of groups of roles; `public` needs no token
- `target`: the kind of thing that it is about, in the path or, as `{target}`, in `path`, `query`, `body` or `rows`
- `path`: what stands for the path's other variables, by their names
- `query`, `body`, `rows`: what is sent along; `{fresh}` is a code of its own for each request, `{product}` the id
  and `{product.code}` the code of such a thing of the same vendor. Rows are sent as CSV
- `gives`: the statuses by which one sees that somebody was let in, where they are not the usual ones: 200 for a
  read, 412 for a change, which is sent with a version that nothing has
- `instead`: the same, for some of the roles that are let in but have no such thing of their own

Somebody else's thing is answered as one that is not there: 404, or 400 where a field names it; rows, with 200 and
what became of each.
"""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

FILE = Path(__file__).parents[2] / "contracts" / "http" / "access.json"
PUBLIC = "public"


class Flawed(Exception):
    """The table and the document do not fit together."""


@dataclass(frozen=True)
class Operation:
    """An operation of the document with its line of the table."""

    id: str
    method: str
    path: str
    roles: frozenset[str]
    public: bool
    callers: frozenset[str]
    scopes: frozenset[str]
    gives: tuple[int, ...]
    instead: dict[str, list[int]] = field(hash=False)
    versioned: bool
    line: dict[str, Any] = field(hash=False)

    @property
    def target(self) -> str | None:
        return self.line.get("target")

    @property
    def in_path(self) -> bool:
        """Whether the target is named by the path alone."""
        elsewhere = json.dumps([self.line.get(part) for part in ("query", "body", "rows")])
        return bool(self.target) and "{target}" not in elsewhere

    @property
    def foreign(self) -> tuple[int, ...]:
        """The statuses of an answer about what is not the caller's."""
        if self.in_path:
            return (404,)
        return (200,) if "rows" in self.line else (400, 404)

    def lets_in(self, role: str) -> list[int] | tuple[int, ...]:
        """The statuses by which one sees that this role was let in."""
        return self.instead.get(role, self.gives)


def read(file: Path = FILE) -> dict[str, Any]:
    return json.loads(file.read_text())


def operations(table: dict[str, Any], document: dict[str, Any]) -> list[Operation]:
    """Every operation of the document with its line; raises Flawed where one of the two has more than the other."""
    lines, found = table["operations"], {}
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            if "operationId" in operation:
                found[operation["operationId"]] = (method.upper(), path, operation)
    without, idle = sorted(found.keys() - lines.keys()), sorted(lines.keys() - found.keys())
    if without or idle:
        raise Flawed(f"operations without a line: {without}; lines without an operation: {idle}")
    return [_operation(name, *found[name], lines[name], table["roles"]) for name in sorted(found)]


def _operation(name, method, path, operation, line, groups) -> Operation:
    versioned = any(each.get("name") == "If-Match" for each in operation.get("parameters", []))
    return Operation(
        id=name,
        method=method,
        path=path,
        roles=frozenset(role for group in line["who"] for role in groups[group]),
        public=PUBLIC in line["who"],
        callers=frozenset(operation.get("x-callers", [])),
        scopes=frozenset(
            scope for way in operation.get("security", []) for scopes in way.values() for scope in scopes
        ),
        gives=tuple(line.get("gives", [412 if versioned else 200])),
        instead={
            role: statuses for name, statuses in line.get("instead", {}).items() for role in groups.get(name, [name])
        },
        versioned=versioned,
        line=line,
    )
