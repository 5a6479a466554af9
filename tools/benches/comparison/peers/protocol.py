"""How a Python peer is asked: births in as JSON, processor time and answers out as one line of JSON, the last one."""

import json
import sys
import time

SWISS_FLAG, MOSHIER_FLAG = 2, 4
MICROSECONDS = 1e6


def named_ephemeris(flags: int) -> str:
    """Which ephemeris answered, by the flags that came back from the library itself."""
    if flags & MOSHIER_FLAG:
        return "Moshier"
    return "Swiss files" if flags & SWISS_FLAG else "unknown"


def measure(version: str, chart, answer, ephemeris) -> None:
    """Times `chart(birth)` over the births of standard input; `answer(result)` is what is compared afterwards."""
    asked = json.load(sys.stdin)
    births = asked["births"]
    answers = [answer(chart(birth)) for birth in births]
    started = time.process_time()
    for index in range(asked["charts"]):
        chart(births[index % len(births)])
    each = (time.process_time() - started) / asked["charts"] * MICROSECONDS
    print("\n" + json.dumps({"version": version, "ephemeris": ephemeris(), "microsecondsEach": each, "answers": answers}))
