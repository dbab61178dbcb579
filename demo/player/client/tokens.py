"""Access tokens of API clients and of people, renewed before they expire."""

import base64
import json
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

from .api import Refused

MARGIN = 20  # seconds before its end at which a token is renewed


class Tokens:
    """A token and how to get the next one."""

    def __init__(self, origin: str, form: dict[str, str], secret: tuple[str, str] | None = None):
        self._url = origin + "/oauth2/token"
        self._form = form
        self._secret = secret
        self._lock = threading.Lock()
        self._token = ""
        self._until = 0.0

    @classmethod
    def of_client(cls, origin: str, client_id: str, secret: str, scope: str | None = None) -> "Tokens":
        """Client credentials."""
        form = {"grant_type": "client_credentials"} | ({"scope": scope} if scope else {})
        return cls(origin, form, (client_id, secret))

    def __call__(self) -> str:
        with self._lock:
            if time.monotonic() > self._until - MARGIN:
                self._renew()
            return self._token

    def claims(self) -> dict:
        """What the token says; whether it is genuine is the platform's to check."""
        body = self().split(".")[1]
        return json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))

    def _renew(self) -> None:
        request = urllib.request.Request(self._url, urllib.parse.urlencode(self._form).encode())
        if self._secret:
            pair = ":".join(urllib.parse.quote(part, safe="") for part in self._secret)
            request.add_header("Authorization", "Basic " + base64.b64encode(pair.encode()).decode())
        try:
            with urllib.request.urlopen(request, timeout=30) as response:
                answer = json.load(response)
        except urllib.error.HTTPError as error:
            text = error.read().decode(errors="replace")
            raise Refused("POST", "/oauth2/token", error.code, text) from None
        self._token = answer["access_token"]
        self._until = time.monotonic() + answer.get("expires_in", 300)
        if "refresh_token" in answer:
            # A code works once; from now on the refresh token, which is new every time, gets the next.
            self._form = {
                "grant_type": "refresh_token",
                "refresh_token": answer["refresh_token"],
                "client_id": self._form["client_id"],
            }
