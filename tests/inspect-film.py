"""Prints what a film is, as PyAV reads it: `inspect-film.py packages film`."""

import json
import sys

packages, path = sys.argv[1:]
sys.path.append(packages)

import av  # noqa: E402
import numpy as np  # noqa: E402

with av.open(path) as film:
    video, audio = film.streams.video[0], film.streams.audio
    contrasts, edges, frames = [], [], 0
    for frame in film.decode(video):
        frames += 1
        pixels = frame.reformat(width=96, height=54, format="rgb24").to_ndarray().reshape(-1, 3)
        contrasts.append(int((pixels.max(axis=0) - pixels.min(axis=0)).max()))
        whole = frame.to_ndarray(format="rgb24")
        rim = np.concatenate([whole[:2].reshape(-1, 3), whole[-2:].reshape(-1, 3), whole[:, :2].reshape(-1, 3), whole[:, -2:].reshape(-1, 3)])
        edges.append(int((rim.max(axis=0) - rim.min(axis=0)).max()))
    found = {
        "format": film.format.name,
        "seconds": film.duration / 1_000_000,
        "codec": video.codec_context.name,
        "pixels": video.codec_context.pix_fmt,
        "width": video.width,
        "height": video.height,
        "frames": frames,
        "sound": audio[0].codec_context.name if audio else None,
        "contrasts": contrasts,
        "edges": edges,
    }
print(json.dumps(found))
