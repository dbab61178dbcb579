"""The mails that a person got, out of the files that the platform puts them into while no server sends them."""

import email
import email.policy
import re
from email.message import EmailMessage
from pathlib import Path

from ..waiting import wait_for


class Mailbox:
    """Of one address; every mail is handed out once."""

    def __init__(self, directory: Path, address: str):
        self._directory = directory
        self._address = address
        self._seen: set[Path] = set()

    def next(self, patience: float) -> EmailMessage:
        """The next mail, as soon as there is one."""
        return wait_for(f"a mail to {self._address}", self._unseen, patience)

    def _unseen(self) -> EmailMessage | None:
        for file in sorted(set(self._directory.glob("*.eml")) - self._seen):
            self._seen.add(file)
            mail = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
            if mail["To"] == self._address:
                return mail
        return None


def link(mail: EmailMessage) -> str:
    """The one link that a mail asks to open."""
    plain = mail.get_body(("plain",))
    found = re.search(r"https?://\S+", plain.get_content() if plain else "")
    if not found:
        raise ValueError(f"the mail {mail['Subject']} holds no link")
    return found.group()
