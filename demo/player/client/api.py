"""The platform's HTTP API for one caller."""

import http.client
import json
import threading
import time
import uuid
from collections.abc import Callable, Iterable, Iterator
from typing import Any
from urllib.parse import urlencode, urlsplit

TRIES = 6
LONGEST_PAUSE = 5.0


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

    A read, and a write under an idempotency key, is tried again when the platform is busy or away.
    """

    def __init__(self, origin: str, token: Callable[[], str] | None = None):
        self._address = urlsplit(origin)
        self._token = token
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
        """Streams a body as it is produced. The answer is JSON, or a list for NDJSON."""
        sent = {"Content-Type": content_type, **(headers or {})}
        status, answer, _ = self._send("POST", path, iter(rows), sent, timeout=660)
        if status >= 400:
            raise Refused("POST", path, status, answer)
        return answer

    def _again(self, method: str, path: str, body: Any, headers: dict[str, str] | None = None) -> Any:
        payload = None if body is None else json.dumps(body).encode()
        sent = dict(headers or {})
        if payload is not None:
            sent["Content-Type"] = "application/json"
        for attempt in range(1, TRIES + 1):
            try:
                status, answer, retry_after = self._send(method, path, payload, sent)
            except (OSError, http.client.HTTPException):
                self._forget()
                if attempt == TRIES:
                    raise
                status, answer, retry_after = 503, None, None
            if status < 400:
                return answer
            if status not in (429, 502, 503, 504) or attempt == TRIES:
                raise Refused(method, path, status, answer)
            time.sleep(min(float(retry_after or 0.2 * 2**attempt), LONGEST_PAUSE))
        raise AssertionError("the loop above returns or raises")

    def _send(self, method, path, body, headers, timeout: float = 30) -> tuple[int, Any, str | None]:
        connection = self._connection()
        if connection.sock is not None:
            connection.sock.settimeout(timeout)
        connection.timeout = timeout
        if self._token is not None:
            headers = {**headers, "Authorization": f"Bearer {self._token()}"}
        streamed = body is not None and not isinstance(body, bytes)
        if streamed:
            headers = {**headers, "Transfer-Encoding": "chunked"}
        connection.request(method, path, body, headers, encode_chunked=streamed)
        response = connection.getresponse()
        content = response.read()
        return response.status, _parsed(content, response.headers.get_content_type()), response.headers["Retry-After"]

    def _connection(self) -> http.client.HTTPConnection:
        if not hasattr(self._local, "connection"):
            kind = http.client.HTTPSConnection if self._address.scheme == "https" else http.client.HTTPConnection
            self._local.connection = kind(self._address.hostname, self._address.port)
        return self._local.connection

    def _forget(self) -> None:
        self._connection().close()
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
