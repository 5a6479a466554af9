"""What this machine can do, found out by doing it: walls that hold, and a scene that renders."""

import tempfile
from pathlib import Path

from .sandbox import Run, Sandbox
from .walls import Toolbox

_SCENE = """
from manim import *

class Shown(Scene):
    def construct(self):
        self.add(Text("a"), MathTypst("x^2"))
        self.wait(0.1)
"""


def manim_version(packages: Path) -> str | None:
    """By its folder of facts, for nothing of it is imported out here."""
    for folder in packages.glob("manim-*.dist-info"):
        return folder.name.removeprefix("manim-").removesuffix(".dist-info")
    return None


def _probes(sandbox: Sandbox) -> tuple[dict[str, bool], str]:
    outcome = sandbox.run(Run("probe", {"cpu_seconds": 10}, wall_seconds=20))
    for said in outcome.said:
        if isinstance(refused := said.get("refused"), dict):
            return refused, ""
    return {}, outcome.stderr.strip().splitlines()[-1] if outcome.stderr.strip() else f"exit code {outcome.exit_code}"


def _renders(sandbox: Sandbox) -> str | None:
    """None when a scene came out, else why none did."""
    what = {"scene": "Shown", "quality": "low", "format": "mp4", "seed": 1, "cpu_seconds": 60}
    with tempfile.TemporaryDirectory(dir=sandbox.work) as folder:
        result = Path(folder) / "shown.mp4"
        outcome = sandbox.run(Run("render_scene", what, stdin=_SCENE.encode(), result=result, wall_seconds=120))
        if outcome.exit_code == 0 and outcome.result_bytes > 0:
            return None
    told = [f"{said['error']}: {said.get('traceback', '')[-300:]}" for said in outcome.said if "error" in said]
    return (told or [outcome.killed or outcome.stderr[-300:] or f"exit code {outcome.exit_code}"])[-1]


def _health(mode: str, reason: str | None, refused: dict[str, bool], manim: str | None, *, typst: bool) -> dict:
    return {
        "mode": mode,
        "step": None,
        "reason": reason,
        "manim": manim,
        "typst": typst,
        "tex": False,
        "sandbox": refused,
    }


def test_machine(tools: Toolbox, work: Path) -> tuple[Sandbox, dict]:
    """The best sandbox this machine allows, and what `GET /health` answers."""
    manim = manim_version(tools.packages)
    whole = Sandbox(tools, work)
    refused, complaint = _probes(whole)
    if refused and all(refused.values()):
        trouble = _renders(whole)
        if trouble is None:
            return whole, _health("full", None, refused, manim, typst=True)
        return whole, _health("unavailable", f"Manim does not run here: {trouble}", refused, manim, typst=False)
    passed = [name for name, is_refused in refused.items() if not is_refused]
    reason = f"the sandbox does not hold: {', '.join(passed)}" if passed else f"there is no sandbox: {complaint}"
    bare = Sandbox(tools, work, is_whole=False)
    trouble = _renders(bare)
    if trouble is None:
        return bare, _health("library_only", reason, refused, manim, typst=True)
    return bare, _health("unavailable", f"{reason}; Manim does not run here: {trouble}", refused, manim, typst=False)
