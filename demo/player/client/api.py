"""The platform's HTTP API for one caller."""

import http.client
import json
import threading
import time
import uuid
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from typing import Any
from urllib.parse import urlencode, urlsplit

BUSY = (429, 502, 503, 504)
FIRST_PAUSE = 0.4
LONGEST_PAUSE = 5.0
# How long a call is tried again, in seconds, unless the caller expects longer outages.
PATIENCE = 10.0
# How long an answer may take, in seconds: to a call, and to a file.
SHORT, LONG = 30, 660


class Refused(Exception):
    """The platform refused a request, for the reason that it gives as a problem document."""

    def __init__(self, method: str, path: str, status: int, body: Any):
        self.status = status
        self.problem = body if isinstance(body, dict) else {}
        self.code = self.problem.get("code")
        said = self.problem.get("detail") or self.problem.get("title") or body
        fields = "; ".join(f"{e.get('field')}: {e.get('cure')}" for e in self.problem.get("errors") or [])
        super().__init__(f"{method} {path} was refused with {status} {self.code or ''}: {said} {fields}".strip())


class Api:
    """Calls with the caller's token over connections that are kept, one for each thread.

    A read, and a write under an idempotency key, is tried again when the platform is busy or away,
    for as many seconds as the caller has patience.
    """

    def __init__(self, origin: str, token: Callable[[], str] | None = None, patience: float = PATIENCE):
        self._address = urlsplit(origin)
        self._token = token
        self._patience = patience
        self._local = threading.local()

    def get(self, path: str, **query: Any) -> Any:
        return self._again("GET", _with_query(path, query), None)

    def post(self, path: str, body: Any = None, key: str | None = None) -> Any:
        return self._again("POST", path, body, {"Idempotency-Key": key or str(uuid.uuid4())})

    def put(self, path: str, body: Any) -> Any:
        return self._again("PUT", path, body)

    def pages(self, path: str, **query: Any) -> Iterator[Any]:
        """All items of a list, page by page."""
        cursor = None
        while True:
            page = self.get(path, **query, **({"cursor": cursor} if cursor else {}))
            yield from page["items"]
            cursor = page.get("next")
            if not cursor:
                return

    def upload(self, path: str, rows: Iterable[bytes], content_type: str, headers: dict[str, str] | None = None) -> Any:
        """Streams a body as it is produced. The answer is JSON, or a list for NDJSON.

        It has a connection of its own, so that other calls can be made meanwhile, and is sent once:
        whether a body can be produced again is the caller's to know.
        """
        sent = {"Content-Type": content_type, **(headers or {})}
        with closing(self._connect(LONG)) as connection:
            status, answer, _ = self._exchange(connection, "POST", path, iter(rows), sent)
        if status >= 400:
            raise Refused("POST", path, status, answer)
        return answer

    def _again(self, method: str, path: str, body: Any, headers: dict[str, str] | None = None) -> Any:
        payload = None if body is None else json.dumps(body).encode()
        sent = dict(headers or {})
        if payload is not None:
            sent["Content-Type"] = "application/json"
        deadline = time.monotonic() + self._patience
        pause = FIRST_PAUSE
        while True:
            impatient = time.monotonic() > deadline
            try:
                status, answer, retry_after = self._send(method, path, payload, sent)
            except (OSError, http.client.HTTPException):
                self._forget()
                if impatient:
                    raise
                status, answer, retry_after = 503, None, None
            if status < 400:
                return answer
            if status not in BUSY or impatient:
                raise Refused(method, path, status, answer)
            time.sleep(min(float(retry_after or pause), LONGEST_PAUSE))
            pause *= 2

    def _send(self, method, path, body, headers) -> tuple[int, Any, str | None]:
        if not hasattr(self._local, "connection"):
            self._local.connection = self._connect(SHORT)
        return self._exchange(self._local.connection, method, path, body, headers)

    def _exchange(self, connection, method, path, body, headers) -> tuple[int, Any, str | None]:
        if self._token is not None:
            headers = {**headers, "Authorization": f"Bearer {self._token()}"}
        streamed = body is not None and not isinstance(body, bytes)
        if streamed:
            headers = {**headers, "Transfer-Encoding": "chunked"}
        connection.request(method, path, body, headers, encode_chunked=streamed)
        response = connection.getresponse()
        content = response.read()
        return response.status, _parsed(content, response.headers.get_content_type()), response.headers["Retry-After"]

    def _connect(self, timeout: float) -> http.client.HTTPConnection:
        kind = http.client.HTTPSConnection if self._address.scheme == "https" else http.client.HTTPConnection
        return kind(self._address.hostname, self._address.port, timeout=timeout)

    def _forget(self) -> None:
        if hasattr(self._local, "connection"):
            self._local.connection.close()
            del self._local.connection


def _with_query(path: str, query: dict[str, Any]) -> str:
    return f"{path}?{urlencode(query)}" if query else path


def _parsed(content: bytes, content_type: str) -> Any:
    if not content:
        return None
    if content_type == "application/x-ndjson":
        return [json.loads(line) for line in content.splitlines() if line]
    try:
        return json.loads(content)
    except ValueError:
        return content.decode(errors="replace")[:500]
