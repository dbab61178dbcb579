"""Somebody who runs the installation: invited by its own client, with a second factor from the first sign-in on."""

from dataclasses import dataclass

from .client.pages import Browser
from .client.signin import accept_invitation
from .client.totp import code, key_on
from .settings import Settings
from .vendor import PASSWORD, Login, operator

SHOWS = (
    "Health: how each service is, and what waits. Vendors: rename, suspend, give a new administrator; of their"
    " business nothing is shown. Parked messages and rebuilds: read the reason, replay, ask the owners again."
)


@dataclass(frozen=True)
class OperatorLogin:
    """A login with the key that an authenticator app makes codes of."""

    login: Login
    key: str


def invite(settings: Settings, run: str, role: str = "operator") -> OperatorLogin:
    email = f"{role.replace('_', '.')}.{run}@example.com"
    guest = {"email": email, "name": "Olu Operator", "role": role}
    made = operator(settings).post("/api/operators", guest)
    accept_invitation(made["invitation"]["link"], email, PASSWORD)
    return OperatorLogin(Login("whoever runs the platform", email, SHOWS), _second_factor(settings, email))


def _second_factor(settings: Settings, email: str) -> str:
    """Signs in for the first time, where the page asks for it."""
    browser = Browser()
    browser.open(f"{settings.origin}/login")
    browser.submit(email, PASSWORD)
    key = key_on(browser.page)
    browser.submit(code(key), "")
    return key
