"""Runs inside the sandbox: renders one scene of the code on standard input and sends its film through a pipe.

Arguments: filter, packages, media folder, descriptors of progress and result, and the order as JSON.
"""

import json
import sys

sys.path.insert(0, __file__.rpartition("/")[0])

from pipes import send_file, tell  # noqa: E402

from confine import confine  # noqa: E402

# Lines of a traceback that help to repair a scene; what came before is how Manim got there.
TRACEBACK_LINES = 40
QUALITIES = {"low": "low_quality", "medium": "medium_quality", "high": "high_quality"}


def use_typst(manim) -> None:
    """Manim writes numbers and labels by TeX, of which there is none here."""
    manim.DecimalNumber.set_default(mob_class=manim.MathTypst)
    manim.Integer.set_default(mob_class=manim.MathTypst)
    manim.NumberLine.set_default(label_constructor=manim.MathTypst)
    manim.BraceLabel.set_default(label_constructor=manim.Typst)
    manim.Text.set_default(font="DejaVu Sans")


def render(manim, scene_class: type, order: dict, media_folder: str, progress: int) -> str:
    """The path of the finished film."""
    settings = {
        "quality": QUALITIES[order["quality"]],
        "format": order["format"],
        "media_dir": media_folder,
        "disable_caching": True,
        "progress_bar": "none",
        "verbosity": "ERROR",
        "max_inflight_encoders": 2,
        "encoder_queue_size": 8,
        "seed": order["seed"],
        "input_file": "scene.py",
    }
    with manim.tempconfig(settings):
        scene = scene_class()
        play, played = scene.play, 0

        def counted_play(*args, **kwargs):
            nonlocal played
            play(*args, **kwargs)
            played += 1
            tell(progress, played=played)

        scene.play = counted_play
        scene.render()
        return str(scene.renderer.file_writer.movie_file_path)


def explain(error: BaseException) -> dict[str, str]:
    import traceback

    lines = "".join(traceback.format_exception(error)).splitlines()
    return {"error": type(error).__name__, "traceback": "\n".join(lines[-TRACEBACK_LINES:])}


def main() -> int:
    filter_path, packages, media_folder, progress_text, result_text, order_text = sys.argv[1:]
    order, progress, result = json.loads(order_text), int(progress_text), int(result_text)
    confine(filter_path, order["cpu_seconds"])
    sys.path.append(packages)
    code = sys.stdin.read()
    import linecache

    import manim

    use_typst(manim)
    tell(progress, started=True)
    try:
        # What a traceback shows of the scene's own lines.
        linecache.cache["scene.py"] = (len(code), None, code.splitlines(keepends=True), "scene.py")
        module = type(sys)("scene")
        sys.modules["scene"] = module
        exec(compile(code, "scene.py", "exec"), module.__dict__)
        scene_class = getattr(module, order["scene"], None)
        if not (isinstance(scene_class, type) and issubclass(scene_class, manim.Scene)):
            raise NameError(f"there is no scene named {order['scene']}")
        send_file(render(manim, scene_class, order, media_folder, progress), result)
    except BaseException as error:  # noqa: BLE001 - whatever ends a scene is told, SystemExit too
        tell(progress, **explain(error))
        return 1
    return 0


# Safe because nothing is left to write: threads that a scene began are not waited for.
if __name__ == "__main__":
    import os

    os._exit(main())
