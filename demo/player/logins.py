"""Who may sign in afterwards, for programs that go on with what the player has built up."""

import shlex
from pathlib import Path

from .vendor import PASSWORD, Vendor


def write(path: Path, origin: str, vendor: Vendor, franchisor: Vendor, buyer: str) -> None:
    """As variables for a shell: the address, the admins of both vendors, a partner's buyer, their password."""
    variables = {
        "PEP_ORIGIN": origin,
        "PEP_VENDOR_EMAIL": vendor.logins[0].email,
        "PEP_FRANCHISOR_EMAIL": franchisor.logins[0].email,
        "PEP_PARTNER_EMAIL": buyer,
        "PEP_PASSWORD": PASSWORD,
    }
    path.write_text("".join(f"{name}={shlex.quote(value)}\n" for name, value in variables.items()))
