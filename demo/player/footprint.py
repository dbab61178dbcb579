"""How much memory the platform takes on this machine, where its processes can be found."""

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


def measure(story: Story) -> None:
    """Proportional memory of the services, and of all that this checkout runs; nothing where it runs elsewhere."""
    sizes = {path.stem: size for path in RUN.glob("*.pid") if (size := _tree(path))}
    if not all(name in sizes for name in SERVICES):
        return
    services = sum(sizes[name] for name in SERVICES) / GIB
    story.measure("memory of the six services (PSS)", round(services, 2), "GiB", 1.5)
    story.measure("memory of services and servers (PSS)", round(sum(sizes.values()) / GIB, 2), "GiB", 4)


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
