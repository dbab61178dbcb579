"""Signs tokens as the issuer of an installation, for those that are wrong in one thing only.

Whoever holds the installation's database and its encryption key can do so; the test runs beside the platform and
holds both. The key is kept as a JSON Web Key under AES-256-GCM: `nonce (12) | text | tag (16)`. The text is read in
counter mode, which is what GCM encrypts with; a wrong key shows itself, for the text is no JSON then.
"""

import base64
import hashlib
import json
import secrets
import subprocess
import time
from functools import cache
from typing import Any

from . import mongo

NONCE, TAG = 12, 16
# What GCM counts from for the text: 1 is the tag's.
FIRST_BLOCK = b"\x00\x00\x00\x02"
# ASN.1 of "SHA-256, and this digest", as PKCS #1 has it.
SHA256 = bytes.fromhex("3031300d060960864801650304020105000420")


class Issuer:
    """The issuer's key that signs now."""

    def __init__(self, mongodb_uri: str, encryption_key: str):
        stored = mongo.find(mongodb_uri, "pep_partner", "signing_keys")
        signing = max((each for each in stored if each["activeFrom"] <= time.time() * 1000), key=lambda each: each["_id"])
        self._key = _opened(signing["encrypted"], encryption_key)
        self._modulus = _number(self._key["n"])

    def sign(self, claims: dict[str, Any], of_type: str = "at+jwt") -> str:
        """The same claims always give the same token."""
        return self._signed(json.dumps(claims), of_type)

    @cache
    def _signed(self, claims: str, of_type: str) -> str:
        header = json.dumps({"typ": of_type, "alg": "RS256", "kid": self._key["kid"]})
        head = b".".join(_text(part.encode()) for part in (header, claims))
        return (head + b"." + _text(self._signature(head))).decode()

    def _signature(self, message: bytes) -> bytes:
        size = (self._modulus.bit_length() + 7) // 8
        digest = SHA256 + hashlib.sha256(message).digest()
        padded = b"\x00\x01" + b"\xff" * (size - 3 - len(digest)) + b"\x00" + digest
        return self._power(int.from_bytes(padded)).to_bytes(size)

    def _power(self, message: int) -> int:
        """By the private key, over its two primes apart, which takes a quarter of the time."""
        p, q, dp, dq, qi = (_number(self._key[part]) for part in ("p", "q", "dp", "dq", "qi"))
        of_p, of_q = pow(message, dp, p), pow(message, dq, q)
        return of_q + q * (qi * (of_p - of_q) % p)


def claims_of(token: str) -> dict[str, Any]:
    return json.loads(_bytes(token.split(".")[1]))


def altered(token: str) -> str:
    """The same token, its subject another one and its signature as it was."""
    head, body, signature = token.split(".")
    claims = claims_of(token) | {"sub": "usr_" + secrets.token_hex(12)}
    return ".".join((head, _text(json.dumps(claims).encode()).decode(), signature))


def _opened(encrypted: bytes, encryption_key: str) -> dict[str, str]:
    command = ["openssl", "enc", "-d", "-aes-256-ctr"]
    command += ["-K", base64.b64decode(encryption_key).hex(), "-iv", (encrypted[:NONCE] + FIRST_BLOCK).hex()]
    opened = subprocess.run(command, input=encrypted[NONCE:-TAG], capture_output=True, check=True)
    return json.loads(opened.stdout)


def _bytes(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def _text(data: bytes) -> bytes:
    return base64.urlsafe_b64encode(data).rstrip(b"=")


def _number(text: str) -> int:
    return int.from_bytes(_bytes(text))
