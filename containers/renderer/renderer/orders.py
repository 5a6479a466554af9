"""What `POST /render` asks for, as `packages/contracts/src/renderer.ts` has it."""

import hashlib
import json
import re
from dataclasses import dataclass
from typing import Any

QUALITIES = ("low", "medium", "high")
FORMATS = ("mp4", "webm")
LONGEST_CODE = 100_000
MOST_SCENES = 20
_JOB_ID = re.compile(r"[A-Za-z0-9._-]{1,120}")
_SCENE = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,99}")


class BadOrder(ValueError):
    """The order cannot be understood; the message says which part."""


@dataclass(frozen=True)
class Kept:
    job_id: str
    scenes: tuple[str, ...]


@dataclass(frozen=True)
class Order:
    job_id: str
    code: str
    scenes: tuple[str, ...]
    output_format: str
    quality: str
    is_library: bool
    keep: Kept | None
    sha256: str
    """Of the whole order: the same id with another order is another job."""


def _text(body: dict[str, Any], name: str, longest: int) -> str:
    value = body.get(name)
    if not isinstance(value, str) or not 0 < len(value) <= longest:
        raise BadOrder(f"{name} is a text of 1 to {longest} characters")
    return value


def _job_id(body: dict[str, Any]) -> str:
    job_id = _text(body, "job_id", 120)
    if not _JOB_ID.fullmatch(job_id) or job_id.startswith("."):
        raise BadOrder("job_id has other characters than letters, digits, '.', '_' and '-'")
    return job_id


def _scenes(body: dict[str, Any]) -> tuple[str, ...]:
    scenes = body.get("scenes")
    if not isinstance(scenes, list) or not 0 < len(scenes) <= MOST_SCENES or len(set(map(str, scenes))) < len(scenes):
        raise BadOrder(f"scenes is a list of 1 to {MOST_SCENES} different names")
    if not all(isinstance(scene, str) and _SCENE.fullmatch(scene) for scene in scenes):
        raise BadOrder("scenes holds names of classes")
    return tuple(scenes)


def _one_of(body: dict[str, Any], name: str, choices: tuple[str, ...]) -> str:
    if body.get(name) not in choices:
        raise BadOrder(f"{name} is one of {', '.join(choices)}")
    return str(body[name])


def _keep(body: dict[str, Any], scenes: tuple[str, ...]) -> Kept | None:
    kept = body.get("keep")
    if kept is None:
        return None
    if not isinstance(kept, dict):
        raise BadOrder("keep names a job and its scenes")
    names = _scenes(kept)
    if not set(names) <= set(scenes):
        raise BadOrder("keep names scenes that the order does not hold")
    return Kept(_job_id(kept), names)


def read_order(body: Any) -> Order:
    """Raises BadOrder."""
    if not isinstance(body, dict):
        raise BadOrder("the body is a JSON object")
    scenes = _scenes(body)
    return Order(
        job_id=_job_id(body),
        code=_text(body, "code", LONGEST_CODE),
        scenes=scenes,
        output_format=_one_of(body, "output_format", FORMATS),
        quality=_one_of(body, "quality", QUALITIES),
        is_library=body.get("is_library") is True,
        keep=_keep(body, scenes),
        sha256=hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest(),
    )
