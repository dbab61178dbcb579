"""Whether an answer is right."""

import json
import re
from dataclasses import dataclass

from .cells import Cell
from .requests import Sent

OF_ONE_ANSWER = ("traceId", "requestId", "instance")
# Each import that is tried is kept under an id of its own.
OF_ONE_IMPORT = re.compile(r"\bimp_[0-9a-f]+")


@dataclass(frozen=True)
class Answer:
    status: int
    content_type: str
    body: bytes


def wrong(cell: Cell, answer: Answer, twin: Answer | None = None) -> str | None:
    """What is wrong with the answer; None if nothing is."""
    text = answer.body.decode(errors="replace")
    if answer.status not in cell.statuses:
        return f"{answer.status} instead of {' or '.join(map(str, cell.statuses))}: {text[:300]}"
    flaw = _problem(cell, answer) if cell.codes else None
    if flaw is None and cell.twin is not None and twin is not None:
        flaw = _unlike(answer, cell.sent, twin, cell.twin)
    if flaw:
        return flaw
    heard = sorted(mark for mark in cell.strangers if mark in text)
    return f"it tells of others: {heard}" if heard else None


def _problem(cell: Cell, answer: Answer) -> str | None:
    if not answer.content_type.startswith("application/problem+json"):
        return f"no problem but {answer.content_type}"
    code = json.loads(answer.body).get("code")
    return None if code in cell.codes else f"code {code} instead of {' or '.join(cell.codes)}"


def _unlike(answer: Answer, sent: Sent, twin: Answer, twins: Sent) -> str | None:
    """What is another's is answered like what is not there."""
    if answer.status != twin.status:
        return f"{answer.status}, and {twin.status} for what is not there"
    ours, theirs = _shape(answer, sent), _shape(twin, twins)
    return None if ours == theirs else f"it differs from what is not there: {ours} {theirs}"


def _shape(answer: Answer, sent: Sent) -> str:
    """The answer without what was sent and what is each answer's own."""
    try:
        body = json.loads(answer.body)
    except ValueError:
        text = answer.body.decode(errors="replace")
    else:
        if isinstance(body, dict):
            body = {name: value for name, value in body.items() if name not in OF_ONE_ANSWER}
        text = json.dumps(body, sort_keys=True)
    for word in sorted(_words(sent), key=len, reverse=True):
        text = text.replace(word, "…")
    return OF_ONE_IMPORT.sub("…", text)


def _words(sent: Sent) -> set[str]:
    """Whatever was sent that could be an id or a code."""
    said = sent.path + " " + (sent.body or b"").decode()
    return {word for word in re.findall(r"[\w-]{8,}", said) if any(c.isdigit() for c in word)}
