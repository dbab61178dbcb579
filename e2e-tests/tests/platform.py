"""A platform of one operation, which does what it must, or not."""

import base64
import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from access.world import Owner, World

DOCUMENT = {
    "paths": {
        "/api/deals/{id}": {
            "get": {
                "operationId": "territory.dealGet",
                "security": [{"territory.token": ["deals:read"]}],
                "x-callers": ["vendor", "partner"],
            }
        }
    }
}
TABLE = {
    "roles": {"all": ["vendor_admin", "vendor_client", "channel_manager", "vendor_viewer"]
              + ["partner_admin", "partner_user", "partner_client"]},
    "operations": {"territory.dealGet": {"who": ["all"], "target": "deal"}},
}
DEALS = {
    "deal_0000000000000000": ("ven_a", None),
    "deal_0000000000000001": ("ven_a", "par_1"),
    "deal_0000000000000002": ("ven_a", "par_2"),
    "deal_0000000000000003": ("ven_b", "par_3"),
}


def token(vendor: str | None, partner: str | None = None, scope: str = "deals:read", **other: Any) -> str:
    """Signed by nobody: this platform believes the word of a good one."""
    claims = {"vendor": vendor, "partner": partner, "scope": scope, "iat": 1000, "aud": "api", "iss": "here", "typ": "at+jwt"} | other
    body = base64.urlsafe_b64encode(json.dumps(claims).encode()).rstrip(b"=").decode()
    return f"e30.{body}.{hash(body)}"


class Unsigned:
    """Stands for the issuer's key."""

    def sign(self, claims: dict[str, Any], of_type: str = "at+jwt") -> str:
        return token(claims["vendor"], claims["partner"], claims["scope"], typ=of_type,
                     **{name: claims[name] for name in ("aud", "iss", "exp")})


def world() -> World:
    def owner(name: str, vendor: str, partner: str | None, deal: str | None) -> Owner:
        side = ("partner_admin",) if partner else ("vendor_admin",)
        return Owner(name, {role: lambda: token(vendor, partner) for role in side}, {"deal": deal} if deal else {})

    deals = list(DEALS)
    return World(
        owner("VENA", "ven_a", None, deals[0]),
        owner("PAR1", "ven_a", "par_1", deals[1]),
        owner("PAR2", "ven_a", "par_2", deals[2]),
        owner("VENB", "ven_b", None, None),
        owner("PAR3", "ven_b", "par_3", deals[3]),
        lambda: token(None, scope="operator"),
        lambda: token(None, scope="operator:read"),
    )


class Platform:
    """Answers at `origin` until it is closed; `mistakes` are what it forgets."""

    def __init__(self, *mistakes: str):
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(frozenset(mistakes)))
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.origin = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> "Platform":
        return self

    def __exit__(self, *_: Any) -> None:
        self._server.shutdown()
        self._server.server_close()


def _handler(mistakes: frozenset[str]) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            status, body = _answer(self.path.rsplit("/", 1)[1], self.headers.get("Authorization", ""), mistakes)
            data = json.dumps(body).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/problem+json" if status >= 400 else "application/json")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: Any) -> None:
            pass

    return Handler


def _answer(deal: str, authorization: str, mistakes: frozenset[str]) -> tuple[int, dict[str, Any]]:
    if not authorization:
        return (200, {"id": deal}) if "open" in mistakes else (401, {"code": "unauthenticated"})
    body = authorization.split(".")[1]
    claims = json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
    good = {
        "signature": authorization.endswith(f".{hash(body)}"),
        "audience": claims["aud"] == "api",
        "type": claims["typ"] == "at+jwt",
        "issuer": claims["iss"] == "here",
        "expiry": "exp" not in claims or claims["exp"] > time.time(),
    }
    if not all(held or name in mistakes for name, held in good.items()):
        return 401, {"code": "unauthenticated"}
    if "deals:read" not in claims["scope"] and "scope" not in mistakes:
        return 403, {"code": "forbidden"}
    vendor, partner = DEALS.get(deal, (None, None))
    ours = vendor == claims["vendor"] or (vendor and "vendor" in mistakes)
    if ours and (claims["partner"] in (None, partner) or ("partner" if partner else "staff") in mistakes):
        return 200, {"id": deal, "near": "PAR2" if "rivals" in mistakes else "nobody"}
    hint = {"hint": "it is another's"} if "hint" in mistakes and vendor else {}
    return 404, {"code": "not-found", "detail": f"There is no deal {deal}."} | hint
