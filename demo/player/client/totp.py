"""The codes of an authenticator app (RFC 6238)."""

import base64
import hashlib
import hmac
import re
import time

STEP = 30


def key_on(page: str) -> str:
    """The key that a page shows to be put into an app."""
    shown = re.search(r"<p><code>([A-Z2-7 ]+)</code>", page)
    if shown is None:
        raise ValueError("the page shows no key for an authenticator app")
    return shown.group(1).replace(" ", "")


def code(key: str, at: float | None = None) -> str:
    """The code of the step that `at` lies in, or of now."""
    step = int((time.time() if at is None else at) // STEP)
    digest = hmac.new(base64.b32decode(key + "=" * (-len(key) % 8)), step.to_bytes(8), hashlib.sha1).digest()
    offset = digest[-1] & 15
    return f"{(int.from_bytes(digest[offset : offset + 4]) & 0x7FFFFFFF) % 1_000_000:06}"
