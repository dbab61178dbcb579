"""What the player is told from outside."""

import os
from argparse import ArgumentParser
from dataclasses import dataclass
from pathlib import Path

from .client.api import PATIENCE

DATA = Path(__file__).parent.parent / "data"


@dataclass(frozen=True)
class Settings:
    """Where the platform is, and how much of the data is played.

    `began` is when the command was given that led here, in seconds since 1970, if it says so; `logins`
    where to write who may sign in afterwards; `kill` the program that ends parts of the platform and
    starts them again, where they are to be killed; `mails` where the platform puts mails as files, if it does.
    """

    origin: str
    operator_secret: str
    portal_secret: str | None
    report: Path | None
    logins: Path | None
    machine: str | None
    began: float | None
    small: bool
    seed: int
    kill: str | None = None
    mails: Path | None = None
    patience: float = PATIENCE

    @classmethod
    def read(cls) -> "Settings":
        arguments = ArgumentParser(prog="demo/play", description="Plays the main job and checks every figure.")
        arguments.add_argument("--small", action="store_true", help="some 2,000 sales lines and 60 outlets")
        arguments.add_argument("--seed", type=int, default=7, help="which samples and moments are taken")
        arguments.add_argument("--kill", action="store_true", help="kill each part of the platform while sales arrive")
        given = arguments.parse_args()
        missing = [name for name in ("PEP_ORIGIN", "PEP_OPERATOR_SECRET") if not os.environ.get(name)]
        if missing:
            arguments.error(f"{' and '.join(missing)} must be set; ./pep demo does it")
        if given.kill and not os.environ.get("PEP_KILL"):
            arguments.error("--kill needs PEP_KILL, the program that kills and starts; ./pep demo sets it")
        report, logins = os.environ.get("PEP_REPORT"), os.environ.get("PEP_LOGINS")
        return cls(
            origin=os.environ["PEP_ORIGIN"].rstrip("/"),
            operator_secret=os.environ["PEP_OPERATOR_SECRET"],
            portal_secret=os.environ.get("PEP_PORTAL_SECRET"),
            report=Path(report) if report else None,
            logins=Path(logins) if logins else None,
            machine=os.environ.get("PEP_MACHINE"),
            began=float(os.environ["PEP_BEGAN"]) if os.environ.get("PEP_BEGAN") else None,
            small=given.small,
            seed=given.seed,
            kill=os.environ["PEP_KILL"] if given.kill else None,
            mails=Path(os.environ["PEP_MAIL_DIRECTORY"]) if os.environ.get("PEP_MAIL_DIRECTORY") else None,
        )
