"""kerykeion: a natal subject with its default points, Placidus houses, no network."""

from importlib.metadata import version

import swisseph as swe
from kerykeion import AstrologicalSubjectFactory
from protocol import measure, named_ephemeris

BODIES = ["sun", "moon", "mercury", "venus", "mars", "jupiter", "saturn", "uranus", "neptune", "pluto", "chiron"]


def chart(birth):
    return AstrologicalSubjectFactory.from_birth_data(
        "nobody",
        birth["year"],
        birth["month"],
        birth["day"],
        birth["hour"],
        birth["minute"],
        lng=birth["longitude"],
        lat=birth["latitude"],
        tz_str="Etc/UTC",
        city="nowhere",
        nation="GB",
        online=False,
    )


def answer(subject):
    longitudes = {body: getattr(subject, body).abs_pos for body in BODIES}
    return {
        **longitudes,
        "north_node": subject.true_north_lunar_node.abs_pos,
        "ascendant": subject.ascendant.abs_pos,
        "midheaven": subject.medium_coeli.abs_pos,
    }


def ephemeris():
    used = {name: named_ephemeris(swe.calc_ut(2448028.0, body)[1]) for name, body in [("Sun", 0), ("Moon", 1)]}
    return ", ".join(f"{name}: {files}" for name, files in used.items())


measure(version("kerykeion"), chart, answer, ephemeris)
