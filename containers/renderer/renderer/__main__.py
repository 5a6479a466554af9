"""`python -m renderer --packages … --prepared … --work …`: tests the machine, then serves until it is ended.

Prints a line of JSON when the machine is tested and one when it listens. `--prepare` makes fonts and filters ready instead.
"""

import argparse
import ctypes
import json
import os
import shutil
import signal
import sys
import time
from pathlib import Path

from .door import Renderer, open_door
from .fonts import prepare_fonts
from .job_list import JobList
from .render_job import Limits
from .self_test import test_machine
from .walls import Toolbox, write_filters

_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_CHILD_SUBREAPER = 1, 4, 36
# Whoever held the address until now is asked to leave when the machine is tested.
_ADDRESS_WAIT_SECONDS = 10


def read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="renderer", description=__doc__)
    parser.add_argument("--packages", type=Path, help="where Manim lies")
    parser.add_argument("--prepared", type=Path, required=True, help="where fonts and filters lie")
    parser.add_argument("--work", type=Path, help="a folder for films, emptied at the start")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=int(os.environ.get("RENDERER_PORT") or 0))
    parser.add_argument("--bwrap", default="/usr/bin/bwrap", help="where bubblewrap lies")
    parser.add_argument("--prepare", action="store_true", help="make fonts and filters ready, and end")
    return parser.parse_args()


def stand_alone() -> None:
    """Others of this user may not look into this process; it ends with its parent and inherits what its sandboxes leave."""
    libc = ctypes.CDLL(None)
    libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    libc.prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    if (parent := os.environ.get("ORRERY_PARENT")) is not None:
        libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        if os.getppid() != int(parent):
            sys.exit(1)


def say(event: str, **more: object) -> None:
    print(json.dumps({"event": event, **more}), flush=True)


def prepare(prepared: Path) -> None:
    (prepared / "filters").mkdir(parents=True, exist_ok=True)
    write_filters(prepared / "filters")
    prepare_fonts(prepared / "fonts")


def empty(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for entry in folder.iterdir():
        shutil.rmtree(entry) if entry.is_dir() else entry.unlink()


def serve(arguments: argparse.Namespace, token: str) -> None:
    prepared = arguments.prepared
    tools = Toolbox(arguments.packages, fonts=prepared / "fonts", filters=prepared / "filters", bwrap=arguments.bwrap)
    empty(arguments.work)
    sandbox, health = test_machine(tools, arguments.work)
    say("tested", health=health)
    limits = Limits(
        wall_seconds=float(os.environ.get("RENDERER_WALL_SECONDS") or 300),
        cpu_seconds=int(os.environ.get("RENDERER_CPU_SECONDS") or 300),
    )
    jobs = JobList(sandbox, limits, arguments.work)
    deadline = time.monotonic() + _ADDRESS_WAIT_SECONDS
    while True:
        try:
            server = open_door(arguments.host, arguments.port, Renderer(sandbox, jobs, health), token)
            break
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.05)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    say("listening", port=server.server_address[1])
    try:
        server.serve_forever()
    finally:
        jobs.end()
        shutil.rmtree(arguments.work, ignore_errors=True)


def main() -> None:
    arguments = read_arguments()
    if arguments.prepare:
        prepare(arguments.prepared)
        return
    token = os.environ.get("RENDERER_TOKEN", "")
    if len(token) < 16:
        sys.exit("RENDERER_TOKEN is missing or shorter than 16 characters.")
    stand_alone()
    serve(arguments, token)


main()
