"""immanuel: a natal chart with its default objects, Placidus houses and aspects."""

from importlib.metadata import version

import swisseph as swe
from immanuel import charts
from protocol import measure, named_ephemeris

NAMES = {
    "sun": "Sun",
    "moon": "Moon",
    "mercury": "Mercury",
    "venus": "Venus",
    "mars": "Mars",
    "jupiter": "Jupiter",
    "saturn": "Saturn",
    "uranus": "Uranus",
    "neptune": "Neptune",
    "pluto": "Pluto",
    "chiron": "Chiron",
    "north_node": "True North Node",
    "ascendant": "Asc",
    "midheaven": "MC",
}


def chart(birth):
    moment = f"{birth['year']}-{birth['month']:02}-{birth['day']:02} {birth['hour']:02}:{birth['minute']:02}"
    subject = charts.Subject(
        date_time=moment, latitude=float(birth["latitude"]), longitude=float(birth["longitude"]), timezone="Etc/UTC"
    )
    return charts.Natal(subject)


def answer(natal):
    by_name = {found.name: found.longitude.raw for found in natal.objects.values()}
    return {ours: by_name[theirs] for ours, theirs in NAMES.items()}


def ephemeris():
    return f"Moon: {named_ephemeris(swe.calc_ut(2448028.0, 1)[1])}"


measure(version("immanuel"), chart, answer, ephemeris)
