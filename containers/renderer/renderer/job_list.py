"""All jobs this renderer knows, and the few that run at once. They are forgotten when it ends: `studio` asks again."""

import os
import queue
import shutil
import tempfile
import threading
import time
import traceback
from pathlib import Path

from .orders import Order
from .render_job import Limits, Rendering, RenderJob, take_over
from .sandbox import Sandbox

# What nobody fetched in this time is deleted.
KEPT_SECONDS = 15 * 60
MOST_WAITING = 200


class Conflict(Exception):
    """The id belongs to another order, or what is to be kept is gone."""


class Full(Exception):
    """Too many jobs wait."""


class JobList:
    def __init__(self, sandbox: Sandbox, limits: Limits, work: Path, *, kept_seconds: float = KEPT_SECONDS) -> None:
        self._sandbox, self._limits, self._work, self._kept_seconds = sandbox, limits, work, kept_seconds
        self._jobs: dict[str, RenderJob] = {}
        self._lock = threading.Lock()
        self._waiting: queue.Queue[RenderJob] = queue.Queue()
        for _ in range(max(1, (os.cpu_count() or 2) // 2)):
            threading.Thread(target=self._work_off, daemon=True).start()
        threading.Thread(target=self._forget_by_the_clock, daemon=True).start()

    def find(self, job_id: str) -> RenderJob | None:
        with self._lock:
            self._forget_old()
            return self._jobs.get(job_id)

    def add(self, order: Order) -> RenderJob:
        """The job of this order, new or as it stands. Raises Conflict or Full."""
        with self._lock:
            self._forget_old()
            if known := self._jobs.get(order.job_id):
                if known.order.sha256 != order.sha256:
                    raise Conflict(f"The job {order.job_id} has another order.")
                return known
            if self._waiting.qsize() >= MOST_WAITING:
                raise Full(f"{MOST_WAITING} jobs wait already.")
            # Its own even where one of the same id was deleted a moment ago and still runs.
            job = RenderJob(order, Path(tempfile.mkdtemp(dir=self._work, prefix="job-")))
            self._keep_scenes(job)
            self._jobs[order.job_id] = job
        if not self._sandbox.is_whole and not order.is_library:
            job.failed_scenes.append({"scene": None, "error": "sandbox_unavailable", "traceback": ""})
            job.finish("failed", "This machine has no sandbox for code that is not ours.")
            return job
        self._waiting.put(job)
        return job

    def _keep_scenes(self, job: RenderJob) -> None:
        keep = job.order.keep
        if keep is None:
            return
        earlier = self._jobs.get(keep.job_id)
        try:
            if earlier is None or not earlier.is_finished:
                raise FileNotFoundError
            if (earlier.order.quality, earlier.order.output_format) != (job.order.quality, job.order.output_format):
                raise FileNotFoundError
            take_over(job, earlier)
        except FileNotFoundError:
            shutil.rmtree(job.folder, ignore_errors=True)
            raise Conflict(f"What is to be kept of {keep.job_id} is gone.") from None

    def cancel(self, job: RenderJob) -> None:
        """Ends a job that waits or runs, within a moment; one that has ended stays as it is."""
        job.cancelled.set()

    def delete(self, job_id: str) -> None:
        with self._lock:
            job = self._jobs.pop(job_id, None)
        if job:
            job.cancelled.set()
            if job.is_finished:
                shutil.rmtree(job.folder, ignore_errors=True)

    def end(self) -> None:
        """Cancels everything."""
        with self._lock:
            for job in self._jobs.values():
                job.cancelled.set()

    def _forget_by_the_clock(self) -> None:
        """Also where nobody asks for anything any more."""
        while True:
            time.sleep(self._kept_seconds / 15)
            with self._lock:
                self._forget_old()

    def _forget_old(self) -> None:
        before = time.monotonic() - self._kept_seconds
        for job in [job for job in self._jobs.values() if job.ended is not None and job.ended < before]:
            del self._jobs[job.order.job_id]
            shutil.rmtree(job.folder, ignore_errors=True)

    def _work_off(self) -> None:
        while True:
            job = self._waiting.get()
            if job.cancelled.is_set():
                job.finish("cancelled")
            else:
                job.state = "rendering"
                self._carry_out(job)
            if self.find(job.order.job_id) is not job:
                shutil.rmtree(job.folder, ignore_errors=True)

    def _carry_out(self, job: RenderJob) -> None:
        try:
            Rendering(job, self._sandbox, self._limits).carry_out()
        except Exception:
            traceback.print_exc()
            job.finish("failed", "The renderer failed.")
