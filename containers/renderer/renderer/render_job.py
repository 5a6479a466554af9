"""One job: its scenes one after the other, each in a sandbox of its own, then joined into one film."""

import hashlib
import re
import shutil
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from .orders import Order
from .sandbox import Outcome, Run, Sandbox

TRACEBACK_LINES = 40
TRACEBACK_CHARACTERS = 8000
# Of all scenes together: written as JSON a character takes up to six bytes, and a status stays below 64 kB.
STATUS_TRACEBACK_CHARACTERS = 9000
# What is left of 100 % is for joining.
_SCENES_PERCENT = 95
_FINISHED = ("done", "failed", "cancelled")


@dataclass(frozen=True)
class Limits:
    wall_seconds: float = 300.0
    cpu_seconds: int = 300


@dataclass
class RenderJob:
    order: Order
    folder: Path
    state: str = "queued"
    scene: str | None = None
    percent: float = 0.0
    failed_scenes: list[dict] = field(default_factory=list)
    error: str | None = None
    film: dict = field(default_factory=dict)
    ended: float | None = None
    cancelled: threading.Event = field(default_factory=threading.Event)

    @property
    def is_finished(self) -> bool:
        return self.state in _FINISHED

    @property
    def film_path(self) -> Path:
        # With a character that no scene has in its name: what a scene sent must never be taken for the film.
        return self.folder / f"whole-film.{self.order.output_format}"

    def scene_path(self, scene: str) -> Path:
        return self.folder / f"{scene}.{self.order.output_format}"

    def status(self) -> dict:
        """What `GET /status` answers."""
        said = {"state": self.state, "scene": self.scene, "percent": round(self.percent, 1)}
        share = STATUS_TRACEBACK_CHARACTERS // max(1, len(self.failed_scenes))
        failed = [each | {"traceback": last_of(each["traceback"], share)} for each in self.failed_scenes]
        said |= {"failed_scenes": failed} | self.film
        return said | ({"error": self.error} if self.error else {})

    def reach(self, percent: float) -> None:
        self.percent = max(self.percent, min(percent, 100.0))

    def finish(self, state: str, error: str | None = None) -> None:
        self.scene, self.error = None, error
        if state == "done":
            self.percent = 100.0
        self.ended = time.monotonic()
        # Last: whoever sees it may fetch the film.
        self.state = state


def plays_in(code: str, scene: str) -> int:
    """About how many animations a scene plays: those written down, which a loop repeats."""
    _, _, rest = code.partition(f"class {scene}")
    body = re.split(r"^class ", rest, maxsplit=1, flags=re.MULTILINE)[0]
    return max(1, len(re.findall(r"\.(?:play|wait)\(", body)))


def without_paths(text: str, sandbox: Sandbox) -> str:
    """The end of a traceback as it may be shown: no folder of this machine, nothing longer than agreed."""
    for folder in (str(sandbox.tools.packages), "/packages"):
        text = text.replace(f"{folder}/", "")
    text = re.sub(r'"(?:/[^/"\n]+)+/([^/"\n]+)"', r'"\1"', text)
    return last_of("\n".join(text.splitlines()[-TRACEBACK_LINES:]), TRACEBACK_CHARACTERS)


def last_of(text: str, characters: int) -> str:
    """The end of a text, in characters as JavaScript counts them: those beyond the first 65,536 are two."""
    return text.encode("utf-16-le", "replace")[-2 * characters :].decode("utf-16-le", "ignore")


def length_of(outcome: Outcome) -> float:
    """Seconds, as joining told them."""
    told = [said["duration_seconds"] for said in outcome.said if isinstance(said.get("duration_seconds"), float)]
    return told[-1] if told else 0.0


def failure_of(outcome: Outcome, scene: str | None, sandbox: Sandbox) -> dict:
    """Why a run yielded nothing, as `failed_scenes` tells it."""
    told = next((said for said in reversed(outcome.said) if isinstance(said.get("error"), str)), None)
    if outcome.killed:
        error, text = outcome.killed, ""
    elif told:
        error, text = str(told["error"]), str(told.get("traceback", ""))
        error = {"MemoryError": "memory"}.get(error, error)
    elif outcome.stderr.startswith("bwrap:"):
        error, text = "sandbox_unavailable", ""
    else:
        error, text = "ended without a word", outcome.stderr
    return {"scene": scene, "error": last_of(error, 200), "traceback": without_paths(text, sandbox)}


class Rendering:
    """Carries one job out. Everything it yields lies in the job's own folder."""

    def __init__(self, job: RenderJob, sandbox: Sandbox, limits: Limits) -> None:
        self._job, self._sandbox = job, sandbox
        self._ends = time.monotonic() + limits.wall_seconds
        self._wall_seconds, self._cpu_left = limits.wall_seconds, float(limits.cpu_seconds)

    def carry_out(self) -> None:
        job = self._job
        began = time.monotonic()
        for index, scene in enumerate(job.order.scenes):
            if job.cancelled.is_set():
                break
            if not job.scene_path(scene).exists():
                job.scene = scene
                self._render(index, scene)
        job.scene = None
        if job.cancelled.is_set():
            job.finish("cancelled")
        elif job.failed_scenes:
            names = ", ".join(str(failed["scene"]) for failed in job.failed_scenes)
            job.finish("failed", f"These scenes came to nothing: {names}"[:2000])
        else:
            self._join(began)

    def _run(self, program: str, order: dict, result: Path, say: Callable[[dict], None], **more) -> Outcome:
        cpu_seconds = max(1, int(self._cpu_left))
        partial = result.with_suffix(".part")
        run = Run(
            program=program,
            order=order | {"cpu_seconds": cpu_seconds},
            result=partial,
            wall_seconds=max(0.0, self._ends - time.monotonic()),
            cpu_seconds=cpu_seconds,
            **more,
        )
        outcome = self._sandbox.run(run, say, self._job.cancelled)
        self._cpu_left -= outcome.cpu_seconds
        if outcome.exit_code == 0 and outcome.killed is None and outcome.result_bytes > 0:
            partial.rename(result)
        else:
            partial.unlink(missing_ok=True)
        return outcome

    def _render(self, index: int, scene: str) -> None:
        job, order = self._job, self._job.order
        share = _SCENES_PERCENT / len(order.scenes)
        expected = plays_in(order.code, scene)

        def say(said: dict) -> None:
            played = said.get("played")
            if isinstance(played, int):
                # Compared before it is divided: a scene may tell a number that no float can hold.
                job.reach(share * (index + 0.97 * max(0, min(played, expected)) / expected))

        what = {
            "scene": scene,
            "quality": order.quality,
            "format": order.output_format,
            "seed": int(hashlib.sha256(scene.encode()).hexdigest()[:7], 16),
        }
        outcome = self._run("render_scene", what, job.scene_path(scene), say, stdin=order.code.encode())
        if outcome.killed == "cancelled":
            return
        if not job.scene_path(scene).exists():
            job.failed_scenes.append(failure_of(outcome, scene, self._sandbox))
        job.reach(share * (index + 1))

    def _join(self, began: float) -> None:
        job = self._job
        what = {"names": list(job.order.scenes), "quality": job.order.quality, "format": job.order.output_format}
        films = tuple(job.scene_path(scene) for scene in job.order.scenes)
        outcome = self._run("join_scenes", what, job.film_path, lambda _: None, files=films)
        if outcome.killed == "cancelled":
            job.finish("cancelled")
        elif job.film_path.exists():
            job.film = {
                "size_bytes": job.film_path.stat().st_size,
                "duration_seconds": length_of(outcome),
                "render_seconds": round(time.monotonic() - began, 3),
            }
            job.finish("done")
        else:
            failed = failure_of(outcome, None, self._sandbox)
            job.failed_scenes.append(failed)
            job.finish("failed", f"The film was refused: {failed['traceback'] or failed['error']}"[:2000])


def take_over(job: RenderJob, earlier: RenderJob) -> None:
    """Gives a job the scenes that another finished. Raises FileNotFoundError where one is gone."""
    if job.order.keep is None:
        return
    for scene in job.order.keep.scenes:
        shutil.copyfile(earlier.scene_path(scene), job.scene_path(scene))
