"""How much memory the platform takes on this machine, where its processes can be found."""

import time
from pathlib import Path

from .story import Story

RUN = Path(__file__).parent.parent.parent / ".pep" / "run"
SERVICES = (
    "gateway",
    "partner-service",
    "catalog-service",
    "territory-service",
    "promotion-service",
    "performance-service",
)
GIB = 1 << 20  # in the kB of /proc
# Seconds: a service looks every five whether it rests, and gives back then what it does not need.
REST = 15


def measure(story: Story, rest: float = REST) -> None:
    """Proportional memory of the services, and of all that this checkout runs, once they rest.

    Nothing where they run elsewhere.
    """
    if not all(name in _sizes() for name in SERVICES):
        return
    time.sleep(rest)
    sizes = _sizes()
    services = sum(sizes.get(name, 0) for name in SERVICES) / GIB
    story.measure("memory of the six services at rest (PSS)", round(services, 2), "GiB", 1.5)
    story.measure("memory of services and servers at rest (PSS)", round(sum(sizes.values()) / GIB, 2), "GiB", 4)


def _sizes() -> dict[str, int]:
    """In kB, by the names of the processes."""
    return {path.stem: size for path in RUN.glob("*.pid") if (size := _tree(path))}


def _tree(pid_file: Path) -> int:
    """Of a process and all that it started, in kB; 0 where it has ended."""
    try:
        return _pss(int(pid_file.read_text().split()[0]))
    except (OSError, ValueError, IndexError):
        return 0


def _pss(pid: int) -> int:
    rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
    own = next(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:"))
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return own + sum(_quietly(int(child)) for child in children)


def _quietly(pid: int) -> int:
    try:
        return _pss(pid)
    except OSError:
        return 0
