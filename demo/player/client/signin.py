"""Signs people in: invitation, sign-in page, authorization code with PKCE."""

import base64
import hashlib
import secrets
import time
from urllib.parse import parse_qs, urlencode, urlsplit

from ..settings import Settings
from . import totp
from .api import Api
from .pages import Browser, PageRefused
from .tokens import Tokens

PORTAL = "portal"


def accept_invitation(link: str, email: str, password: str) -> None:
    """Opens the link that an invited person got, and sets the password there."""
    browser = Browser()
    browser.open(link)
    browser.submit(email, password)


def sign_in(settings: Settings, email: str, password: str, key: str | None = None) -> tuple[Api, Tokens]:
    """The API as the person sees it who signs in with this password, and where there is a key, a second factor."""
    origin, secret = settings.origin, settings.portal_secret
    tokens = Tokens(origin, lambda: _code(origin, email, password, key), (PORTAL, secret) if secret else None)
    return Api(origin, tokens, settings.patience), tokens


def _show_code(browser: Browser, key: str, redirect: str) -> None:
    """No code is taken twice: where this step's was used before, the next one's is shown."""
    page, url, used = browser.page, browser.url, totp.code(key)
    try:
        browser.submit(used, "", stop_at=redirect)
    except PageRefused:
        while totp.code(key) == used:
            time.sleep(1)
        browser.page, browser.url = page, url
        browser.submit(totp.code(key), "", stop_at=redirect)


def _code(origin: str, email: str, password: str, key: str | None) -> dict[str, str]:
    """Goes through the sign-in page; what the portal then sends for a token."""
    redirect = f"{origin}/login/oauth2/code/{PORTAL}"
    verifier, state = secrets.token_urlsafe(48), secrets.token_urlsafe(16)
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    question = {
        "response_type": "code",
        "client_id": PORTAL,
        "redirect_uri": redirect,
        "scope": "openid api",
        "state": state,
        "code_challenge": challenge,
        "code_challenge_method": "S256",
    }
    browser = Browser()
    browser.open(f"{origin}/oauth2/authorize?{urlencode(question)}")
    browser.submit(email, password, stop_at=redirect)
    if key is not None:
        _show_code(browser, key, redirect)
    answer = parse_qs(urlsplit(browser.url).query)
    if not browser.url.startswith(redirect) or answer.get("state") != [state] or "code" not in answer:
        raise PageRefused(browser.url, 200)
    return {
        "grant_type": "authorization_code",
        "code": answer["code"][0],
        "redirect_uri": redirect,
        "client_id": PORTAL,
        "code_verifier": verifier,
    }
