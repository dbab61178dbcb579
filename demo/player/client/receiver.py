"""The partner's own system: a small HTTP server that hears webhooks and checks their signatures."""

import json
import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from standardwebhooks import Webhook, WebhookVerificationError


# What a new address is asked; who gives it back is told from then on.
CHALLENGE = "webhook.challenge.v1"


@dataclass(frozen=True)
class Heard:
    """A message whose signature was right, as it came.

    `timestamp` is when it happened, by the platform; `at` when it was heard, by the monotonic clock.
    """

    id: str
    type: str
    timestamp: str
    subject: str
    data: Any
    at: float
    body: bytes
    headers: dict[str, str]


@dataclass
class Receiver:
    """Listens on a free port of the loopback interface until it is closed.

    A message is kept once for each id, however often it is delivered; `altered` counts those that came
    again with other content. One that comes before the secret is known, or whose signature is wrong, is
    refused, and so delivered again later.
    """

    secret: str | None = None
    refused: int = 0
    repeated: int = 0
    altered: int = 0
    _heard: dict[str, Heard] = field(default_factory=dict)
    _news: threading.Condition = field(default_factory=threading.Condition)

    def __post_init__(self):
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                answer = receiver._take(body, dict(self.headers))
                self.send_response(401 if answer is None else 200)
                self.end_headers()
                self.wfile.write(answer or b"")

            def log_message(self, *_):
                """The story tells what was heard."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/webhooks"

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def __enter__(self) -> "Receiver":
        return self

    def __exit__(self, *_) -> None:
        self.close()

    def heard(self, event_type: str) -> list[Heard]:
        with self._news:
            return [message for message in self._heard.values() if message.type == event_type]

    def wait_for(self, event_type: str, seconds: float, matching=lambda data: True) -> Heard | None:
        """The first such message, as soon as it is there; None if it did not come in time."""
        with self._news:
            return self._news.wait_for(lambda: self._first(event_type, matching), seconds)

    def _first(self, event_type, matching) -> Heard | None:
        return next((m for m in self._heard.values() if m.type == event_type and matching(m.data)), None)

    def _take(self, body: bytes, headers: dict[str, str]) -> bytes | None:
        """What is answered; None if it is refused. A challenge is given back, and is no message."""
        with self._news:
            try:
                if self.secret is None:
                    raise WebhookVerificationError("no secret yet")
                Webhook(self.secret).verify(body, headers, json_parse=False)
            except WebhookVerificationError:
                self.refused += 1
                return None
            said = json.loads(body)
            if said["type"] == CHALLENGE:
                return said["data"]["challenge"].encode()
            self._keep(said, body, {name.lower(): value for name, value in headers.items()})
            self._news.notify_all()
            return b""

    def _keep(self, said: dict[str, Any], body: bytes, headers: dict[str, str]) -> None:
        known = self._heard.get(headers["webhook-id"])
        if known:
            self.repeated += 1
            self.altered += known.body != body
            return
        self._heard[headers["webhook-id"]] = Heard(
            headers["webhook-id"],
            said["type"],
            said["timestamp"],
            said["subject"],
            said.get("data"),
            time.monotonic(),
            body,
            headers,
        )
