"""Counts from outside the memory that a sandbox uses in all."""

import os
import time
from functools import cache
from pathlib import Path

INTERVAL_SECONDS = 0.25
# tmpfs keeps an inode in memory for each file, and its size limit does not count empty ones.
FILES = 20_000
_TICKS = os.sysconf("SC_CLK_TCK")
_PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")
_SCRATCH = ("tmp", "out", "dev/shm")


def _tree(process: int) -> list[int]:
    """A process and all that descend from it; in a pid namespace orphans stay below its first process."""
    found, waiting = [], [process]
    while waiting:
        found.append(current := waiting.pop())
        try:
            for task in os.listdir(f"/proc/{current}/task"):
                waiting += map(int, Path(f"/proc/{current}/task/{task}/children").read_text().split())
        except OSError:
            continue
    return found


def _resident_bytes(process: int) -> int:
    try:
        return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * _PAGE_BYTES
    except OSError:
        return 0


def _cpu_seconds(process: int) -> float:
    try:
        # After the name in brackets, which may hold anything: user and system time are fields 14 and 15 of the whole.
        fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS
    except OSError:
        return 0.0


def _proportional_bytes(process: int) -> int:
    """Pages that several share are counted once; slow, so asked only when the quick sum is over the limit."""
    try:
        for line in Path(f"/proc/{process}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024
    except OSError:
        pass
    return _resident_bytes(process)


@cache
def _own_devices() -> frozenset[int]:
    return frozenset(os.stat(path).st_dev for path in ("/", "/tmp", "/dev", "/dev/shm") if os.path.exists(path))


def _scratch(process: int) -> tuple[int, int]:
    """Bytes and files on the sandbox's own memory file systems."""
    used_bytes = files = 0
    for name in _SCRATCH:
        try:
            # Held, because the path leads elsewhere from one moment to the next while the walls are built.
            folder = os.open(f"/proc/{process}/root/{name}", os.O_PATH | os.O_DIRECTORY)
        except OSError:
            continue
        try:
            # Until its walls stand, a process still sees this machine's own.
            if os.fstat(folder).st_dev in _own_devices():
                continue
            found = os.statvfs(folder)
        finally:
            os.close(folder)
        used_bytes += (found.f_blocks - found.f_bfree) * found.f_frsize
        files += found.f_files - found.f_ffree
    return used_bytes, files


class Watchdog:
    def __init__(self, first: int | None, memory_bytes: int) -> None:
        self._first, self._memory_bytes = first, memory_bytes
        self._next = time.monotonic()
        self.cpu_seconds = 0.0
        """As last seen; what has ended since is not in it."""

    def complaint(self) -> str | None:
        """`memory` when the sandbox holds too much; looks at most every 250 ms."""
        if self._first is None or time.monotonic() < self._next:
            return None
        self._next = time.monotonic() + INTERVAL_SECONDS
        processes = _tree(self._first)
        self.cpu_seconds = max(self.cpu_seconds, sum(map(_cpu_seconds, processes)))
        scratch_bytes, files = max(map(_scratch, processes))
        if files > FILES:
            return "memory"
        if sum(map(_resident_bytes, processes)) + scratch_bytes <= self._memory_bytes:
            return None
        return "memory" if sum(map(_proportional_bytes, processes)) + scratch_bytes > self._memory_bytes else None
