"""Runs inside the sandbox: looks at the films of the scenes, which nobody trusts, and joins them into one.

The pictures are taken over as they are; a silent sound track is added, because some players refuse a film without one.
Arguments as those of `render_scene`; the films are the order's `files`.
"""

import json
import sys
from fractions import Fraction

sys.path.insert(0, __file__.rpartition("/")[0])

from pipes import send_file, tell  # noqa: E402

from confine import confine  # noqa: E402

SIZES = {"low": (854, 480), "medium": (1280, 720), "high": (1920, 1080)}
# Container, codec of pictures, codec of sound, its samples per second, and settings of the container.
FORMATS = {
    "mp4": ("mp4", "h264", "aac", 44_100, {"movflags": "faststart"}),
    "webm": ("matroska", "vp9", "libopus", 48_000, {}),
}
# Nothing that a film names may be opened beside it.
READ_OPTIONS = {"protocol_whitelist": "file,pipe"}
LONGEST_SECONDS = 300
LOOKS_PER_FILM = 6
# Of 255: noise of the codec stays below, the faintest line of a scene above.
LEAST_CONTRAST = 12


class Refused(Exception):
    """A film that is not what a scene yields."""


def inspect(film, name: str, order: dict) -> Fraction:
    """Length in seconds. Raises Refused for anything but pictures of the promised kind and size."""
    streams = film.streams.video
    if len(film.streams) != 1 or len(streams) != 1:
        raise Refused(f"{name} is not one stream of pictures")
    context = streams[0].codec_context
    _, codec, *_ = FORMATS[order["format"]]
    if context.name not in (codec, f"lib{codec}", "libvpx-vp9") or context.pix_fmt != "yuv420p":
        raise Refused(f"{name} is {context.name} in {context.pix_fmt}")
    if (context.width, context.height) != SIZES[order["quality"]]:
        raise Refused(f"{name} is {context.width} x {context.height}")
    if not film.duration or film.duration <= 0:
        raise Refused(f"{name} has no length")
    return Fraction(film.duration, 1_000_000)


def shows_something(film, seconds: Fraction) -> bool:
    """Whether any of a few frames has more than one colour."""
    stream = film.streams.video[0]
    frame_seconds = float(1 / stream.average_rate) if stream.average_rate else 0.0
    for look in range(LOOKS_PER_FILM):
        at = seconds * (2 * look + 1) / (2 * LOOKS_PER_FILM)
        film.seek(int(at / stream.time_base), stream=stream)
        for frame in film.decode(stream):
            if frame.time is not None and frame.time + frame_seconds <= at:
                continue
            small = frame.reformat(width=96, height=54, format="rgb24").to_ndarray().reshape(-1, 3)
            if int((small.max(axis=0) - small.min(axis=0)).max()) >= LEAST_CONTRAST:
                return True
            break
    return False


class Silence:
    """A sound track without sound, written as far as the pictures have come."""

    def __init__(self, av, container, codec: str, rate: int) -> None:
        self._av, self._container, self._rate = av, container, rate
        self._stream = container.add_stream(codec, rate=rate, layout="mono")
        self._size = 1024 if codec == "aac" else 960
        self._written = 0

    def reach(self, seconds: float) -> None:
        while self._written < seconds * self._rate:
            frame = self._av.AudioFrame(
                format="fltp" if self._size == 1024 else "flt", layout="mono", samples=self._size
            )
            for plane in frame.planes:
                plane.update(bytes(plane.buffer_size))
            frame.sample_rate, frame.pts = self._rate, self._written
            self._written += self._size
            self._container.mux(self._stream.encode(frame))

    def end(self) -> None:
        self._container.mux(self._stream.encode(None))


def join(av, films: list[str], path: str, order: dict) -> dict:
    """Writes the whole film; answers its length and size in pixels."""
    container_format, _, sound, rate, options = FORMATS[order["format"]]
    out_format = "webm" if container_format == "matroska" else container_format
    total, is_something_shown = Fraction(0), False
    with av.open(path, "w", format=out_format, options=options) as out:
        pictures = silence = None
        for index, film_path in enumerate(films):
            name = order["names"][index]
            with av.open(film_path, format=container_format, options=READ_OPTIONS) as film:
                seconds = inspect(film, name, order)
                if total + seconds > LONGEST_SECONDS:
                    raise Refused(f"the film is longer than {LONGEST_SECONDS} s")
                is_something_shown = is_something_shown or shows_something(film, seconds)
                film.seek(0)
                if pictures is None:
                    pictures = out.add_stream_from_template(film.streams.video[0])
                    silence = Silence(av, out, sound, rate)
                _append(film, out, pictures, silence, total)
            total += seconds
        silence.reach(float(total))
        silence.end()
    if not is_something_shown:
        raise Refused("all frames are of one colour")
    width, height = SIZES[order["quality"]]
    return {"duration_seconds": round(float(total), 3), "width": width, "height": height}


def _append(film, out, pictures, silence, total: Fraction) -> None:
    source = film.streams.video[0]
    offset = int(total / source.time_base)
    for packet in film.demux(source):
        if packet.dts is None:
            continue
        packet.pts, packet.dts = packet.pts + offset, packet.dts + offset
        silence.reach(float(packet.dts * source.time_base))
        packet.stream = pictures
        out.mux(packet)


def main() -> int:
    filter_path, packages, scratch, progress_text, result_text, order_text = sys.argv[1:]
    order, progress = json.loads(order_text), int(progress_text)
    confine(filter_path, order["cpu_seconds"])
    sys.path.append(packages)
    import av

    path = f"{scratch}/film.{order['format']}"
    try:
        tell(progress, **join(av, order["files"], path, order))
        send_file(path, int(result_text))
    except (Refused, av.error.FFmpegError) as error:
        tell(progress, error=type(error).__name__, traceback=str(error))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
