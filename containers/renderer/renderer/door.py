"""The HTTP routes, all behind one bearer token. Shapes: `packages/contracts/src/renderer.ts`."""

import hmac
import json
import os
import re
import shutil
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from .job_list import Conflict, Full, JobList
from .orders import BadOrder, read_order
from .render_job import RenderJob
from .sandbox import Run, Sandbox

LARGEST_BODY_BYTES = 1 << 20
_TYPES = {"mp4": "video/mp4", "webm": "video/webm"}
# Fewer digits than Python refuses to read, and none but ASCII's.
_LENGTH = re.compile(r"[0-9]{1,18}")
_ROUTE = re.compile(r"/(render|check|health|status|download|cancel|jobs)(?:/([A-Za-z0-9._-]{1,120}))?")


class Refused(Exception):
    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


class Renderer:
    """What the routes do, without HTTP. `health` is what the self-test found."""

    def __init__(self, sandbox: Sandbox, jobs: JobList, health: dict) -> None:
        self.sandbox, self.jobs, self.health = sandbox, jobs, health
        # Code that is made for it takes a check as much memory as a scene: the others wait.
        self._checks = threading.BoundedSemaphore(max(1, os.cpu_count() or 2))

    def job(self, job_id: str) -> RenderJob:
        if (job := self.jobs.find(job_id)) is None:
            raise Refused(404, f"There is no job {job_id} here.")
        return job

    def render(self, body: Any) -> dict:
        if self.health["mode"] == "unavailable":
            raise Refused(503, str(self.health["reason"]))
        try:
            return self.jobs.add(read_order(body)).status()
        except BadOrder as error:
            raise Refused(400, str(error)) from None
        except Conflict as error:
            raise Refused(409, str(error)) from None
        except Full as error:
            raise Refused(429, str(error)) from None

    def check(self, body: Any) -> dict:
        code = body.get("code") if isinstance(body, dict) else None
        if not isinstance(code, str):
            raise Refused(400, "code is a text")
        try:
            written = code.encode()
        except UnicodeEncodeError:
            return _refused_code("the code holds half a character")
        with self._checks:
            outcome = self.sandbox.run(Run("check_code", stdin=written, wall_seconds=10, cpu_seconds=5))
        if outcome.said:
            return outcome.said[-1]
        if outcome.killed is None and outcome.exit_code == 1 and "bwrap:" in outcome.stderr:
            raise Refused(503, "The sandbox cannot be started.")
        return _refused_code("the code cannot be read within its limits")

    def cancel(self, job_id: str) -> dict:
        job = self.job(job_id)
        self.jobs.cancel(job)
        return job.status()


class Door(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Of a connection on which nothing comes.
    timeout = 60
    renderer: Renderer
    token: str

    def log_message(self, format: str, *args: Any) -> None:
        """Routes hold ids of jobs, which are nobody's business here."""

    def _send(self, status: int, body: dict) -> None:
        content = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def _is_known(self) -> bool:
        given = self.headers.get("authorization", "")
        return hmac.compare_digest(given.encode(), f"Bearer {self.token}".encode())

    def _body(self) -> bytes:
        length = self.headers.get("content-length", "0")
        if not _LENGTH.fullmatch(length) or "transfer-encoding" in self.headers:
            self.close_connection = True
            raise Refused(400, "The body needs a content-length.")
        if int(length) > LARGEST_BODY_BYTES:
            self.close_connection = True
            raise Refused(413, f"The body is larger than {LARGEST_BODY_BYTES} bytes.")
        return self.rfile.read(int(length))

    def _answer(self) -> None:
        try:
            body = self._body()
            if not self._is_known():
                raise Refused(401, "The bearer token is missing or wrong.")
            found = _ROUTE.fullmatch(self.path)
            handler = _HANDLERS.get((self.command, found[1], found[2] is not None)) if found else None
            if found is None or handler is None:
                raise Refused(404, "There is no such route.")
            handler(self, found[2] or "", body)
        except Refused as refusal:
            self._send(refusal.status, {"error": str(refusal)})

    do_GET = do_POST = do_DELETE = _answer

    def health(self, _: str, __: bytes) -> None:
        self._send(200, self.renderer.health)

    def status(self, job_id: str, _: bytes) -> None:
        self._send(200, self.renderer.job(job_id).status())

    def render(self, _: str, body: bytes) -> None:
        self._send(202, self.renderer.render(_json(body)))

    def check(self, _: str, body: bytes) -> None:
        self._send(200, self.renderer.check(_json(body)))

    def cancel(self, job_id: str, _: bytes) -> None:
        self._send(200, self.renderer.cancel(job_id))

    def delete(self, job_id: str, _: bytes) -> None:
        self.renderer.jobs.delete(job_id)
        self.send_response(204)
        self.end_headers()

    def download(self, job_id: str, _: bytes) -> None:
        job = self.renderer.job(job_id)
        if job.state != "done":
            raise Refused(404, f"The job {job_id} has no film.")
        with job.film_path.open("rb") as film:
            self.send_response(200)
            self.send_header("content-type", _TYPES[job.order.output_format])
            self.send_header("content-length", str(job.film["size_bytes"]))
            self.end_headers()
            shutil.copyfileobj(film, self.wfile)


def _refused_code(message: str) -> dict:
    return {"ok": False, "scenes": [], "problems": [{"line": 1, "rule": "syntax", "message": message}]}


def _json(body: bytes) -> Any:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        raise Refused(400, "The body is not JSON.") from None


_HANDLERS: dict[tuple[str, str, bool], Callable[[Door, str, bytes], None]] = {
    ("GET", "health", False): Door.health,
    ("POST", "render", False): Door.render,
    ("POST", "check", False): Door.check,
    ("GET", "status", True): Door.status,
    ("GET", "download", True): Door.download,
    ("POST", "cancel", True): Door.cancel,
    ("DELETE", "jobs", True): Door.delete,
}


def open_door(host: str, port: int, renderer: Renderer, token: str) -> ThreadingHTTPServer:
    """Listens; raises OSError where the address is taken."""
    door = type("OpenDoor", (Door,), {"renderer": renderer, "token": token})
    return ThreadingHTTPServer((host, port), door)
