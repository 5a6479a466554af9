"""What comes out of a sandbox: bytes that nobody trusts, counted and cut."""

import json
from collections.abc import Callable
from pathlib import Path

STDERR_BYTES = 1 << 20
SAID_BYTES = 256 << 10


class Collector:
    """Reads all that comes out of a sandbox, counts it, and stops where it is too much."""

    def __init__(self, result: Path | None, largest_result_bytes: int, say: Callable[[dict], None]) -> None:
        self._largest_result_bytes, self._say = largest_result_bytes, say
        self._unread = b""
        self._said_bytes = 0
        self._stderr = bytearray()
        self._file = result.open("wb") if result else None
        self.said: list[dict] = []
        self.result_bytes = 0

    def take_stderr(self, piece: bytes) -> None:
        self._stderr += piece
        # The end says what went wrong.
        del self._stderr[:-STDERR_BYTES]

    def take_result(self, piece: bytes) -> None:
        self.result_bytes += len(piece)
        if self._file and not self.is_too_large:
            self._file.write(piece)

    def take_progress(self, piece: bytes) -> None:
        self._said_bytes += len(piece)
        *lines, self._unread = (self._unread + piece).split(b"\n")
        for line in lines:
            try:
                said = json.loads(line)
            except (ValueError, RecursionError):
                continue
            if isinstance(said, dict):
                self.said.append(said)
                self._say(said)

    @property
    def is_too_large(self) -> bool:
        return self.result_bytes > self._largest_result_bytes or self._said_bytes > SAID_BYTES

    @property
    def stderr(self) -> str:
        return self._stderr.decode(errors="replace")

    def close(self) -> None:
        if self._file:
            self._file.close()
