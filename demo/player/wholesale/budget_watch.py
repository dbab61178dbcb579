"""Watches a budget while sales arrive: at no sample may it be exceeded."""

import threading
import time
from collections.abc import Callable

from ..truth import money

BETWEEN_SAMPLES = 0.1


class BudgetWatch:
    """Samples the budget from another thread until it is closed."""

    def __init__(self, look: Callable[[], dict]):
        self._look = look
        self._end = threading.Event()
        self.samples = 0
        self.exceeded: list[dict] = []
        self.unbalanced: list[dict] = []
        self.last: dict = {}
        self.exhausted_seen_at: float | None = None
        self.error: Exception | None = None
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> "BudgetWatch":
        self._thread.start()
        return self

    def __exit__(self, *_) -> None:
        self._end.set()
        self._thread.join(30)

    def _watch(self) -> None:
        try:
            while not self._end.wait(BETWEEN_SAMPLES):
                self._sample(self._look())
        except Exception as error:
            self.error = error

    def _sample(self, budget: dict) -> None:
        limit, spent, reserved, available = (
            money.minor(budget[part]["amount"]) for part in ("limit", "spent", "reserved", "available")
        )
        self.samples += 1
        self.last = budget
        if spent + reserved > limit or available < 0:
            self.exceeded.append(budget)
        if spent + reserved + available != limit:
            self.unbalanced.append(budget)
        if budget.get("exhaustedAt") and self.exhausted_seen_at is None:
            self.exhausted_seen_at = time.monotonic()
