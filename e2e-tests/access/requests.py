"""What is sent for an operation about somebody's thing."""

import json
import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode

from .table import Operation
from .world import Owner, fresh

PLACE = re.compile(r"\{(\w+)(\.code)?\}")
# No version that anything has: what is there answers 412 and stays as it is, what is not there 404.
NO_VERSION = '"999999999"'
NAMES = {"id", "partnerId", "promotionId"}


@dataclass(frozen=True)
class Sent:
    method: str
    path: str
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes | None = None


def sent(operation: Operation, owners: tuple[Owner, ...], target: str) -> Sent:
    """The operation about the target; whatever else it names is the first owner's that has it."""
    line = operation.line

    def value(match: re.Match) -> str:
        kind, code = match[1], match[2]
        if kind == "target":
            return target
        if kind == "fresh":
            return fresh()
        return thing(kind, owners, bool(code))

    def filled(part: Any) -> Any:
        if isinstance(part, str):
            return PLACE.sub(value, part)
        if isinstance(part, list):
            return [filled(each) for each in part]
        return {name: filled(each) for name, each in part.items()} if isinstance(part, dict) else part

    def variable(match: re.Match) -> str:
        name, given = match[1], line.get("path", {}).get(match[1])
        if given is not None:
            return quote(filled(given) if "{" in given else thing(given, owners), safe="")
        if name in NAMES and operation.in_path:
            return target
        return quote(_sample(name, owners), safe="")

    path = re.sub(r"\{(\w+)\}", variable, operation.path)
    if "query" in line:
        path += "?" + urlencode(filled(line["query"]))
    headers, body = [], None
    if operation.versioned:
        headers.append(("If-Match", NO_VERSION))
    if "body" in line:
        headers.append(("Content-Type", "application/json"))
        body = json.dumps(filled(line["body"])).encode()
    elif "rows" in line:
        headers.append(("Content-Type", "text/csv"))
        body = "\n".join(filled(line["rows"])).encode()
    return Sent(operation.method, path, tuple(headers), body)


def thing(kind: str, owners: tuple[Owner, ...], code: bool = False) -> str:
    """The id, or the code, of the thing of this kind of the first owner that has one; else the word itself."""
    for owner in owners:
        found = (owner.codes if code else owner.things).get(kind)
        if found is not None:
            return found
    return kind


def _sample(name: str, owners: tuple[Owner, ...]) -> str:
    """A value for a variable that names no thing of its own."""
    samples = {
        "productCode": thing("product", owners, code=True),
        "messageId": thing("message", owners),
        "code": thing("certification", owners),
        "step": "one",
        "item": "company-verified",
    }
    return samples.get(name, "none")
