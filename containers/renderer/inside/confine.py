"""First statements of every program in the sandbox: its limits, and the filter after which nothing more can be started."""

import ctypes
import os
import resource

ADDRESS_SPACE_BYTES = 4 * 1024**3
FILE_BYTES = 100 * 1024**2
OPEN_FILES = 256
# Set inside: before the sandbox it would count every process of this user on the machine, and one bomb would stop all renders.
PROCESSES = 64
CORES = 2

_PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP, _SECCOMP_MODE_FILTER = 38, 22, 2


class _FilterProgram(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("filter", ctypes.c_void_p)]


def _set_filter(path: str) -> None:
    with open(path, "rb") as file:
        program = file.read()
    instructions = ctypes.create_string_buffer(program, len(program))
    described = _FilterProgram(len(program) // 8, ctypes.addressof(instructions))
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    if libc.prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, ctypes.byref(described)) != 0:
        raise OSError(ctypes.get_errno(), "the kernel took no filter")


def confine(filter_path: str, cpu_seconds: int) -> None:
    """Limits this process for good. Raises OSError where the machine refuses: nothing may run then."""
    # The hard limit kills what has caught the signal of the soft one.
    resource.setrlimit(resource.RLIMIT_CPU, (cpu_seconds, cpu_seconds + 2))
    for limit, value in (
        (resource.RLIMIT_AS, ADDRESS_SPACE_BYTES),
        (resource.RLIMIT_FSIZE, FILE_BYTES),
        (resource.RLIMIT_NOFILE, OPEN_FILES),
        (resource.RLIMIT_NPROC, PROCESSES),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(limit, (value, value))
    # x264 makes threads by the number of cores it sees.
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[-CORES:])
    _set_filter(filter_path)
