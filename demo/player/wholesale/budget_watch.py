"""Watches a budget while sales arrive: at no sample may it be exceeded."""

import threading
import time
from collections.abc import Callable

from ..story import Story
from ..truth import money

# Seconds. The platform answers each look; more of them would measure the watch.
BETWEEN_SAMPLES = 0.1


class BudgetWatch:
    """Samples the budget from another thread until it is closed."""

    def __init__(self, look: Callable[[], dict]):
        self._look = look
        self._end = threading.Event()
        self.samples = 0
        self.longest_gap = 0.0
        self._sampled_at: float | None = None
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
        now = time.monotonic()
        self.longest_gap = max(self.longest_gap, now - (self._sampled_at or now))
        self._sampled_at = now
        self.last = budget
        if spent + reserved > limit or available < 0:
            self.exceeded.append(budget)
        if spent + reserved + available != limit:
            self.unbalanced.append(budget)
        if budget.get("exhaustedAt") and self.exhausted_seen_at is None:
            self.exhausted_seen_at = now

    def judge(self, story: Story) -> None:
        """Tells how the budget was kept; raises what kept the watch from looking."""
        if self.error:
            raise self.error
        spent, limit = self.last["spent"]["amount"], self.last["limit"]["amount"]
        story.tell(
            f"The sprint's budget was looked at {self.samples} times meanwhile, at most {self.longest_gap:.1f} s"
            f" apart; spent are {spent} of {limit}."
        )
        story.equal("samples at which it was exceeded", 0, len(self.exceeded))
        story.equal("samples at which spent, reserved and available were not the limit", 0, len(self.unbalanced))
        story.holds("it ran out", self.exhausted_seen_at is not None, "the sprint's budget never ran out")
