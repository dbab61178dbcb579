"""Tells the story while it happens, and remembers what was checked, measured and timed."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TextIO

from .report import Figure

TRAILED = "the last effect trailed the last sale by"


class Story:
    """Sentences and figures for people; a check that fails is told at once and counted."""

    def __init__(self, out: TextIO = sys.stdout):
        self._out = out
        self._quiet = False
        self.mismatches: list[str] = []
        self.checks = 0
        self.figures: list[Figure] = []
        self._unmet: list[str] = []
        self.chapters: list[tuple[str, float]] = []

    @contextmanager
    def chapter(self, title: str) -> Iterator[None]:
        self._print(f"\n{title}\n{'-' * len(title)}")
        began = time.monotonic()
        try:
            yield
        finally:
            took = time.monotonic() - began
            self.chapters.append((title, took))
            self.figures.append(Figure(f"step: {title}", round(took, 1), "s"))

    @contextmanager
    def quietly(self) -> Iterator[None]:
        """Tells nothing of what was told before in full; checks count, and one that fails is told."""
        self._quiet, before = True, self._quiet
        try:
            yield
        finally:
            self._quiet = before

    def tell(self, sentence: str) -> None:
        self._print(f"  {sentence}")

    def detail(self, sentence: str) -> None:
        self._print(f"      {sentence}")

    def equal(self, what: str, expected: Any, actual: Any, shown: Callable[[Any], str] = str) -> bool:
        """Checks that the platform says what the files say."""
        said = shown(actual)
        return self.holds(f"{what}: {said}", expected == actual, f"{what} is {said}, but must be {shown(expected)}")

    def holds(self, sentence: str, condition: Any, otherwise: str) -> bool:
        self.checks += 1
        if condition:
            self._print(f"    = {sentence}")
        else:
            self.mismatches.append(otherwise)
            self._print(f"    ! MISMATCH: {otherwise}", aloud=True)
        return bool(condition)

    def measure(
        self, figure: str, value: float | int, unit: str, bar: float | None = None, at_most: bool = True
    ) -> None:
        """A figure; with a bar it is met or not, and either is shown."""
        met = None if bar is None else (value <= bar if at_most else value >= bar)
        self.figures.append(Figure(figure, value, unit, bar, met))
        text = f"{figure}: {value:,} {unit}".rstrip()
        promised = f"{'at most' if at_most else 'at least'} {bar:,}" if bar is not None else ""
        if met is False:
            self._unmet.append(f"{text}, where {promised} was promised")
        if bar is not None:
            text += f" (bar: {promised}, {'met' if met else 'NOT MET'})"
        self._print(f"    > {text}")

    def verdict(self) -> str:
        """Whether the story is a good one, where no check has failed: every bar that was not met is named."""
        bars = sum(figure.bar is not None for figure in self.figures)
        if not self._unmet:
            return f"All {self.checks} checks hold, and all {bars} bars are met."
        return "\n    ".join(
            [f"All {self.checks} checks hold. {len(self._unmet)} of {bars} bars are NOT met:", *self._unmet]
        )

    def times(self) -> None:
        """How long each chapter took, and how long the effects of the sales."""
        width = max(len(title) for title, _ in self.chapters)
        for title, took in self.chapters:
            self._print(f"    {title:<{width}}  {took:7.1f} s")
        for figure in self.figures:
            if figure.figure == TRAILED:
                self._print(f"    > {TRAILED}: {figure.value} {figure.unit}")

    def _print(self, text: str, aloud: bool = False) -> None:
        if aloud or not self._quiet:
            print(text, file=self._out, flush=True)
