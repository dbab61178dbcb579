"""Who may sign in afterwards, for programs that go on with what the player has built up."""

import shlex
from pathlib import Path

from .operation import OperatorLogin
from .vendor import PASSWORD, Vendor


def write(
    path: Path, origin: str, vendor: Vendor, franchisor: Vendor, buyer: str, runs: OperatorLogin
) -> None:
    """As variables for a shell: the address, the admins of both vendors, a partner's buyer, an operator, their password."""
    variables = {
        "PEP_ORIGIN": origin,
        "PEP_VENDOR_EMAIL": vendor.logins[0].email,
        "PEP_FRANCHISOR_EMAIL": franchisor.logins[0].email,
        "PEP_PARTNER_EMAIL": buyer,
        "PEP_OPERATOR_EMAIL": runs.login.email,
        "PEP_OPERATOR_KEY": runs.key,
        "PEP_PASSWORD": PASSWORD,
    }
    path.write_text("".join(f"{name}={shlex.quote(value)}\n" for name, value in variables.items()))
