"""Sends the cells' requests, some at a time, and collects what is wrong."""

import http.client
import threading
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from .cells import Cell
from .judge import Answer, wrong
from .requests import Sent

AT_ONCE = 6
# An answer that says nothing of who may do what: the platform is busy.
BUSY = (429, 502, 503, 504)
ATTEMPTS = 4


@dataclass
class Tried:
    """How many cells there were by case, and what was wrong."""

    cases: Counter = field(default_factory=Counter)
    requests: int = 0
    wrong: list[str] = field(default_factory=list)
    # What was wrong at first and right when it was asked again, alone.
    wavered: list[str] = field(default_factory=list)


class Trying:
    def __init__(self, origin: str):
        self._address = urlsplit(origin)
        self._local = threading.local()
        self._connections: list[http.client.HTTPConnection] = []

    def all(self, cells: Iterable[Cell]) -> Tried:
        """Everything some at a time; what is wrong is asked once more when nothing else is."""
        tried = Tried()
        again: list[tuple[Cell, str]] = []
        with ThreadPoolExecutor(AT_ONCE) as threads:
            for cell, flaw in threads.map(lambda cell: (cell, self._judged(cell)), cells):
                tried.cases[cell.case] += 1
                tried.requests += 1 if cell.twin is None else 2
                if flaw:
                    again.append((cell, f"{cell.operation}, {cell.case}, {cell.who}: {flaw}"))
        for cell, flaw in again:
            (tried.wrong if self._judged(cell) else tried.wavered).append(flaw)
        for connection in self._connections:
            connection.close()
        return tried

    def _judged(self, cell: Cell) -> str | None:
        token = cell.token() if cell.token else None
        twin = self._answer(cell.twin, token) if cell.twin else None
        return wrong(cell, self._answer(cell.sent, token), twin)

    def _answer(self, sent: Sent, token: str | None) -> Answer:
        for attempt in range(1, ATTEMPTS + 1):
            try:
                answer = self._exchange(sent, token)
            except (OSError, http.client.HTTPException):
                self._local.connection = None
                if attempt == ATTEMPTS:
                    raise
                continue
            if answer.status not in BUSY:
                break
        return answer

    def _exchange(self, sent: Sent, token: str | None) -> Answer:
        connection = getattr(self._local, "connection", None)
        if connection is None:
            connection = http.client.HTTPConnection(self._address.hostname, self._address.port, timeout=30)
            self._local.connection = connection
            self._connections.append(connection)
        headers = dict(sent.headers) | ({"Authorization": f"Bearer {token}"} if token else {})
        connection.request(sent.method, sent.path, sent.body, headers)
        response = connection.getresponse()
        kind = response.headers.get("Content-Type", "")
        if kind.startswith("text/event-stream"):
            # It stays open: that it has begun is the answer.
            begun = Answer(response.status, kind, response.read1())
            connection.close()
            return begun
        return Answer(response.status, kind, response.read())
