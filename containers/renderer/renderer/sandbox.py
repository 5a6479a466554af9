"""Starts a program of `inside/` where it can reach nothing, and takes at most one file from it."""

import json
import os
import select
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from .collector import Collector
from .walls import INSIDE, Toolbox, bwrap_arguments, environment
from .watchdog import Watchdog

_PIECE_BYTES = 1 << 16
_MEGABYTE = 1 << 20


@dataclass
class Outcome:
    """How a run ended. `killed`: `timeout`, `memory`, `output_too_large`, `cancelled`, or None."""

    exit_code: int
    killed: str | None
    stderr: str
    said: list[dict] = field(default_factory=list)
    result_bytes: int = 0
    seconds: float = 0.0
    cpu_seconds: float = 0.0


@dataclass(frozen=True)
class Run:
    program: str
    order: dict = field(default_factory=dict)
    """Told to the program as JSON."""
    stdin: bytes = b""
    files: tuple[Path, ...] = ()
    """Shown read-only as `/files/0`, `/files/1`, …"""
    result: Path | None = None
    largest_result_bytes: int = 50 * _MEGABYTE
    wall_seconds: float = 300.0
    cpu_seconds: int = 300
    memory_bytes: int = 1536 * _MEGABYTE


def _in_memory(content: bytes) -> int:
    descriptor = os.memfd_create("orrery")
    os.write(descriptor, content)
    os.lseek(descriptor, 0, os.SEEK_SET)
    return descriptor


class _Pipe(NamedTuple):
    exit: int
    entrance: int


class Sandbox:
    """Runs programs of `inside/`. Without namespaces (`is_whole` false) limits and filter alone hold them."""

    def __init__(self, tools: Toolbox, work: Path, *, is_whole: bool = True) -> None:
        self.tools, self.work, self.is_whole = tools, work, is_whole

    def run(
        self, run: Run, say: Callable[[dict], None] = lambda _: None, cancelled: threading.Event | None = None
    ) -> Outcome:
        """Waits until the program has ended or was killed; whatever it started is gone then."""
        return _Running(self, run, say, cancelled or threading.Event()).wait()


class _Running:
    def __init__(self, sandbox: Sandbox, run: Run, say: Callable[[dict], None], cancelled: threading.Event) -> None:
        self._sandbox, self._run, self._cancelled = sandbox, run, cancelled
        self._collector = Collector(run.result, run.largest_result_bytes, say)
        self._began = time.monotonic()
        self._scratch: Path | None = None
        self._pipes: list[int] = []
        said, result = self._pipe(), self._pipe()
        try:
            self._process, self._first = (
                self._start_in_walls(said, result) if sandbox.is_whole else self._start_bare(said, result)
            )
        finally:
            os.close(said.entrance)
            os.close(result.entrance)
        self._readers = {
            self._process.stderr.fileno(): self._collector.take_stderr,
            said.exit: self._collector.take_progress,
            result.exit: self._collector.take_result,
        }
        self._watchdog = Watchdog(self._first, run.memory_bytes)
        threading.Thread(target=self._feed, daemon=True).start()

    def _pipe(self) -> _Pipe:
        pipe = _Pipe(*os.pipe())
        self._pipes.append(pipe.exit)
        return pipe

    def _arguments(self, said: _Pipe, result: _Pipe, files: list[str]) -> list[str]:
        return [str(said.entrance), str(result.entrance), json.dumps(self._run.order | {"files": files})]

    def _start_in_walls(self, said: _Pipe, result: _Pipe) -> tuple[subprocess.Popen, int | None]:
        tools, run = self._sandbox.tools, self._run
        info = _Pipe(*os.pipe())
        seccomp = os.open(tools.filters / "start.bpf", os.O_RDONLY)
        walls = bwrap_arguments(tools, run.files, seccomp, info.entrance)
        # Over a descriptor: as arguments they would stand in /proc/1/cmdline, with all paths of this machine.
        written = _in_memory(b"\0".join(word.encode() for word in walls))
        inherited = (info.entrance, seccomp, written)
        command = [
            *(tools.bwrap, "--args", str(written), tools.python, "-I", "-B", f"/inside/{run.program}.py"),
            *("/filters/confined.bpf", "/packages", "/out"),
            *self._arguments(said, result, [f"/files/{index}" for index in range(len(run.files))]),
        ]
        try:
            process = _start(command, {"PATH": "/usr/bin:/bin"}, (*inherited, said.entrance, result.entrance))
        finally:
            for descriptor in inherited:
                os.close(descriptor)
        return process, _first_process(info.exit)

    def _start_bare(self, said: _Pipe, result: _Pipe) -> tuple[subprocess.Popen, int | None]:
        tools, run = self._sandbox.tools, self._run
        self._scratch = Path(tempfile.mkdtemp(dir=self._sandbox.work, prefix="scratch-"))
        command = [
            *(tools.python, "-I", "-B", str(INSIDE / f"{run.program}.py")),
            *(str(tools.filters / "confined.bpf"), str(tools.packages), str(self._scratch)),
            *self._arguments(said, result, list(map(str, run.files))),
        ]
        found = environment(str(tools.fonts / "outside.conf"), str(self._scratch)) | {"TMPDIR": str(self._scratch)}
        process = _start(command, found, (said.entrance, result.entrance), cwd=self._scratch)
        return process, process.pid

    def _feed(self) -> None:
        try:
            with self._process.stdin as stdin:
                stdin.write(self._run.stdin)
        except OSError:
            pass

    def _reason_to_kill(self) -> str | None:
        if self._cancelled.is_set():
            return "cancelled"
        if self._collector.is_too_large:
            return "output_too_large"
        if time.monotonic() - self._began > self._run.wall_seconds:
            return "timeout"
        return self._watchdog.complaint()

    def _kill(self) -> None:
        # The first process of a pid namespace takes all others with it, whatever they ignore.
        for process in (self._first, self._process.pid):
            if process is not None:
                try:
                    os.kill(process, signal.SIGKILL)
                except ProcessLookupError:
                    pass

    def _read_once(self) -> None:
        ready, _, _ = select.select(list(self._readers), [], [], 0.1)
        for descriptor in ready:
            if piece := os.read(descriptor, _PIECE_BYTES):
                self._readers[descriptor](piece)
            else:
                del self._readers[descriptor]

    def wait(self) -> Outcome:
        killed = None
        try:
            while self._readers:
                if killed is None and (killed := self._reason_to_kill()):
                    self._kill()
                self._read_once()
        except BaseException:
            self._kill()
            raise
        exit_code = self._process.wait()
        cpu_seconds = self._watchdog.cpu_seconds
        if self._first != self._process.pid:
            cpu_seconds = max(cpu_seconds, _reap(self._first))
        for descriptor in self._pipes:
            os.close(descriptor)
        if self._scratch:
            shutil.rmtree(self._scratch, ignore_errors=True)
        self._process.stderr.close()
        self._collector.close()
        if exit_code == 128 + signal.SIGXCPU or cpu_seconds >= self._run.cpu_seconds:
            killed = killed or "timeout"
        if self._collector.is_too_large:
            killed = killed or "output_too_large"
        return Outcome(
            exit_code=exit_code,
            killed=killed,
            stderr=self._collector.stderr,
            said=self._collector.said,
            result_bytes=self._collector.result_bytes,
            seconds=time.monotonic() - self._began,
            cpu_seconds=cpu_seconds,
        )


def _start(
    command: list[str], environment: dict[str, str], inherited: tuple[int, ...], cwd: Path | None = None
) -> subprocess.Popen:
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        pass_fds=inherited,
        env=environment,
        cwd=cwd,
    )


def _first_process(info: int) -> int | None:
    """The first process of the new pid namespace, as this machine counts it; None where bubblewrap made none."""
    with os.fdopen(info, "rb") as file:
        try:
            return int(json.loads(file.read())["child-pid"])
        except (ValueError, KeyError):
            return None


def _reap(process: int | None) -> float:
    """Seconds of processor time of all that ran in the sandbox: bubblewrap leaves its first process to the nearest
    subreaper, which is this one. 0 where another collected it."""
    if process is None:
        return 0.0
    try:
        _, _, usage = os.wait4(process, 0)
    except ChildProcessError:
        return 0.0
    return usage.ru_utime + usage.ru_stime
