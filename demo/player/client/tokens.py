"""Access tokens of API clients and of people, renewed before they expire."""

import base64
import json
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable

from .api import BUSY, Refused

MARGIN = 20  # seconds before its end at which a token is renewed


class Tokens:
    """A token and how to get the next one: by the refresh token, or else from the beginning."""

    def __init__(self, origin: str, begin: Callable[[], dict[str, str]], secret: tuple[str, str] | None = None):
        self._url = origin + "/oauth2/token"
        self._begin = begin
        self._secret = secret
        self._refresh: str | None = None
        self._lock = threading.Lock()
        self._token = ""
        self._until = 0.0

    @classmethod
    def of_client(cls, origin: str, client_id: str, secret: str, scope: str | None = None) -> "Tokens":
        """Client credentials."""
        form = {"grant_type": "client_credentials"} | ({"scope": scope} if scope else {})
        return cls(origin, lambda: form, (client_id, secret))

    def __call__(self) -> str:
        with self._lock:
            if time.monotonic() > self._until - MARGIN:
                self._renew()
            return self._token

    def scopes(self) -> list[str]:
        """What the caller may do, as far as it concerns the API."""
        return [scope for scope in self.claims()["scope"].split() if ":" in scope]

    def claims(self) -> dict:
        """What the token says; whether it is genuine is the platform's to check."""
        body = self().split(".")[1]
        return json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))

    def _renew(self) -> None:
        if self._refresh:
            form = {"grant_type": "refresh_token", "refresh_token": self._refresh}
        else:
            form = self._begin()
        request = urllib.request.Request(self._url, urllib.parse.urlencode(form).encode())
        if self._secret:
            pair = ":".join(urllib.parse.quote(part, safe="") for part in self._secret)
            request.add_header("Authorization", "Basic " + base64.b64encode(pair.encode()).decode())
        try:
            with urllib.request.urlopen(request, timeout=30) as response:
                answer = json.load(response)
        except urllib.error.HTTPError as error:
            text = error.read().decode(errors="replace")
            if error.code in BUSY:
                raise ConnectionError(f"no token for now: {error.code} {text[:200]}") from None
            raise Refused("POST", "/oauth2/token", error.code, text) from None
        self._token = answer["access_token"]
        self._until = time.monotonic() + answer.get("expires_in", 300)
        self._refresh = answer.get("refresh_token")
