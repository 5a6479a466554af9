"""Recomputes Vimshottari timelines with pyswisseph, sharing no code with the engine: prints recomputed.json.

pip install pyswisseph==2.10.3.2; python3 recompute.py <folder with sepl_18.se1 and semo_18.se1> > recomputed.json
"""
import json
import random
import sys
from datetime import datetime, timedelta
from fractions import Fraction

import swisseph as swe

swe.set_ephe_path(sys.argv[1])

LORDS = [("Ketu", 7), ("Venus", 20), ("Sun", 6), ("Moon", 10), ("Mars", 7), ("Rahu", 18), ("Jupiter", 16), ("Saturn", 19), ("Mercury", 17)]
RECKONINGS = [
    ("orrery", swe.SIDM_LAHIRI, 0, "365.25"),
    ("jhora", swe.SIDM_LAHIRI, swe.FLG_TRUEPOS | swe.FLG_NONUT, "365.256364"),
    ("pyjhora", swe.SIDM_TRUE_PUSHYA, swe.FLG_TRUEPOS | swe.FLG_NONUT, "365.256364"),
    ("astrosage", swe.SIDM_LAHIRI, 0, "365.2425"),
    ("vedastro", swe.SIDM_RAMAN, 0, "360"),
    ("vedastro_kp", swe.SIDM_KRISHNAMURTI, 0, "365.2564"),
]


def text(instant):
    return (instant + timedelta(microseconds=500_000)).strftime("%Y-%m-%dT%H:%M:%SZ")


def after(start, days):
    return start + timedelta(microseconds=int(round(days * 86_400_000_000)))


def parts(first, start, years, year_days, depth):
    """Lords and starts of the nine parts of `years`; exact fractions until a date is made."""
    found = []
    for step in range(9):
        lord, own = LORDS[(first + step) % 9]
        share = Fraction(own) if depth == 0 else years * own / 120
        found.append(((first + step) % 9, lord, start, share))
        start = start + share * year_days
    return found


def path_at(mahadashas, days, year_days, levels):
    names, candidates = [], mahadashas
    for _ in range(levels):
        inside = [period for period in candidates if period[2] <= days < period[2] + period[3] * year_days]
        if not inside:
            return names
        index, lord, start, years = inside[0]
        names.append(lord)
        candidates = parts(index, start, years, year_days, 1)
    return names


random.seed(20261121)
cases = []
for number in range(240):
    preset, mode, flags, days = RECKONINGS[number % len(RECKONINGS)]
    born = datetime(1801, 1, 1) + timedelta(seconds=random.randrange(598 * 31_556_952))
    born = born.replace(microsecond=0)
    _, jd_ut1 = swe.utc_to_jd(born.year, born.month, born.day, born.hour, born.minute, float(born.second), swe.GREG_CAL)
    swe.set_sid_mode(mode, 0, 0)
    position, used = swe.calc_ut(jd_ut1, swe.MOON, swe.FLG_SWIEPH | swe.FLG_SIDEREAL | flags)
    assert used & swe.FLG_SWIEPH, "answered without the files"
    moon = Fraction(position[0])
    year_days = Fraction(days)
    count = moon * 27 / 360
    star = count.numerator // count.denominator
    passed = count - star
    first = star % 9
    start = -passed * LORDS[first][1] * year_days
    mahadashas = parts(first, start, Fraction(120), year_days, 0)
    looked = random.randrange(0, 100 * 365 * 86_400)
    cases.append({
        "preset": preset,
        "born": text(born),
        "moon": position[0],
        "nakshatra": star + 1,
        "pada": int(passed * 4) + 1,
        "starts": [[lord, text(after(born, when))] for _, lord, when, _ in mahadashas],
        "at": text(born + timedelta(seconds=looked)),
        "path": path_at(mahadashas, Fraction(looked, 86_400), year_days, 5),
    })

print(json.dumps({
    "by": f"pyswisseph {swe.__version__} on Swiss Ephemeris {swe.version} in C, files sepl_18.se1 and semo_18.se1; periods in exact fractions",
    "tolerance": {"moonDegrees": 1e-8, "seconds": 2},
    "cases": cases,
}, indent=None, separators=(",", ":")))
