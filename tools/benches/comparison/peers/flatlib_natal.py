"""flatlib: a chart of all its objects with Placidus houses. Its nodes are mean nodes, so they are not compared."""

from importlib.metadata import version

import swisseph
from flatlib import const
from flatlib.chart import Chart
from flatlib.datetime import Datetime
from flatlib.geopos import GeoPos
from protocol import measure, named_ephemeris

BODIES = [
    const.SUN,
    const.MOON,
    const.MERCURY,
    const.VENUS,
    const.MARS,
    const.JUPITER,
    const.SATURN,
    const.URANUS,
    const.NEPTUNE,
    const.PLUTO,
    const.CHIRON,
]


def chart(birth):
    date = f"{birth['year']}/{birth['month']:02}/{birth['day']:02}"
    clock = f"{birth['hour']:02}:{birth['minute']:02}"
    place = GeoPos(birth["latitude"], birth["longitude"])
    return Chart(Datetime(date, clock, "+00:00"), place, IDs=const.LIST_OBJECTS, hsys=const.HOUSES_PLACIDUS)


def answer(made):
    longitudes = {body.lower(): made.get(body).lon for body in BODIES}
    return {**longitudes, "ascendant": made.get(const.ASC).lon, "midheaven": made.get(const.MC).lon}


def ephemeris():
    flags = swisseph.calc_ut(2448028.0, 1)[-1]
    return f"Moon: {named_ephemeris(flags)}"


measure(version("flatlib"), chart, answer, ephemeris)
