"""Ends parts of the platform with kill -9 and starts them again, by the program that pep gives."""

import os
import subprocess
import threading


class Outages:
    """Kills at once; what was killed is started again at the same time as the story goes on."""

    def __init__(self, program: str):
        self._program = program
        self._starting: list[threading.Thread] = []
        self._failures: list[str] = []

    def possible(self) -> list[str]:
        """What runs here under pep, and so can be killed."""
        return self._run("list").split()

    def strike(self, names: tuple[str, ...]) -> None:
        """Kills them all, and has them started again."""
        for name in names:
            self._run("kill", name)
        for name in names:
            thread = threading.Thread(target=self._start, args=(name,))
            thread.start()
            self._starting.append(thread)

    def over(self) -> None:
        """Waits until all that was killed is ready again. Raises OutageStays if something is not."""
        while self._starting:
            self._starting.pop().join()
        self.may_still_end()

    def may_still_end(self) -> None:
        """Raises OutageStays if something could not be started again."""
        if self._failures:
            raise OutageStays("; ".join(self._failures))

    def _start(self, name: str) -> None:
        try:
            self._run("start", name)
        except OutageStays as failure:
            self._failures.append(str(failure))

    def _run(self, *arguments: str) -> str:
        done = subprocess.run(
            [self._program, *arguments], capture_output=True, text=True, env=os.environ, stdin=subprocess.DEVNULL
        )
        if done.returncode:
            raise OutageStays(f"{' '.join(arguments)} failed: {done.stderr.strip()[-500:]}")
        return done.stdout


class OutageStays(Exception):
    """Something that was killed did not come back."""
