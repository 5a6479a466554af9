"""PyJHora: the Vimshottari periods of three levels with its own defaults (true Pushya, true position, sidereal year)."""

from importlib.metadata import version

import swisseph as swe
from jhora import utils
from jhora.horoscope.dhasa.graha import vimsottari
from jhora.panchanga import drik
from protocol import measure, named_ephemeris

LEVELS = 3
PERIODS_OF_A_LORD = 81
LORDS = ["Sun", "Moon", "Mars", "Mercury", "Jupiter", "Venus", "Saturn", "Rahu", "Ketu"]


# Left alone, the library beneath stays on Fagan and Bradley, two degrees from the default that PyJHora names.
drik.set_ayanamsa_mode()


def chart(birth):
    place = drik.Place("nowhere", birth["latitude"], birth["longitude"], 0.0)
    moment = utils.julian_day_number(
        drik.Date(birth["year"], birth["month"], birth["day"]), (birth["hour"], birth["minute"], 0)
    )
    return vimsottari.get_vimsottari_dhasa_bhukthi(moment, place, dhasa_level_index=LEVELS)[1]


def answer(periods):
    """Lord and start of each of the nine great periods: year, month, day, hours."""
    return {"periods": [[LORDS[row[0][0]], *row[1]] for row in periods[::PERIODS_OF_A_LORD]]}


def ephemeris():
    return f"Moon: {named_ephemeris(swe.calc_ut(2448028.0, 1)[1])}"


measure(version("PyJHora"), chart, answer, ephemeris)
