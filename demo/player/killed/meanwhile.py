"""What else is written while parts of the platform are killed: each thing once, under a key of its own."""

import random
import string
import threading
from collections import Counter

from ..wholesale import terms
from ..wholesale.channel import Channel

BETWEEN_WRITES = 0.2


class Meanwhile:
    """Registers partners, products and deals from another thread until it is closed."""

    def __init__(self, channel: Channel, seed: int):
        self._channel = channel
        self._chance = random.Random(seed)
        self._end = threading.Event()
        self.written: dict[str, list[str]] = {"partners": [], "products": [], "deals": []}
        self.error: Exception | None = None
        self._thread = threading.Thread(target=self._write, daemon=True)

    def __enter__(self) -> "Meanwhile":
        self._thread.start()
        return self

    def __exit__(self, *_) -> None:
        self._end.set()
        self._thread.join()

    def _write(self) -> None:
        try:
            while not self._end.wait(BETWEEN_WRITES):
                name = "".join(self._chance.choices(string.ascii_lowercase, k=12))
                self._create("partners", {"code": name, "profile": _profile(name)})
                self._create("products", {"code": name, "name": name, "productLine": terms.MERCHANDISE})
                self._create("deals", {"partner": self._channel.figures.hero.code, "customer": _customer(name)})
        except Exception as error:
            self.error = error

    def _create(self, what: str, body: dict) -> None:
        self.written[what].append(self._channel.system.post(f"/api/{what}", body)["id"])

    def check(self) -> None:
        """Raises what kept it from writing; what was answered is there, once, and nothing else."""
        if self.error:
            raise self.error
        story, system = self._channel.story, self._channel.system
        before = set(self._channel.active_partners.values())
        for what, ids in self.written.items():
            found = Counter(each["id"] for each in system.pages(f"/api/{what}", limit=500) if each["id"] not in before)
            wrong = sorted(((Counter(ids) - found) + (found - Counter(ids))).keys())
            story.equal(f"{what}, of {len(ids)} written meanwhile, that are lost or doubled", [], wrong[:10])


def _profile(name: str) -> dict:
    return {"name": name, "type": "reseller", "country": terms.HOME}


def _customer(name: str) -> dict:
    return {"name": name, "domain": f"{name}.example", "country": terms.HOME}
