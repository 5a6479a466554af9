"""Which system calls a scene may make, written as the small program that the kernel runs before each call."""

import errno
import platform
import struct
from collections.abc import Iterable

# Classic BPF, linux/bpf_common.h and linux/seccomp.h.
_LOAD, _JUMP_EQUAL, _JUMP_ANY_BIT, _JUMP_AT_LEAST, _RETURN = 0x20, 0x15, 0x45, 0x35, 0x06
_ALLOW, _ERRNO, _KILL = 0x7FFF0000, 0x00050000, 0x80000000
_NUMBER, _ARCHITECTURE, _FIRST, _SECOND = 0, 4, 16, 24
_X32_CALLS = 0x40000000

_CLONE_THREAD = 0x00010000
# CLONE_NEWTIME, NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID and NEWNET of linux/sched.h.
_CLONE_NAMESPACES = (
    0x00000080 | 0x00020000 | 0x02000000 | 0x04000000 | 0x08000000 | 0x10000000 | 0x20000000 | 0x40000000
)
_PR_SET_NAME, _PR_SET_SECCOMP = 15, 22
# TCGETS, TIOCGWINSZ, FIONREAD, FIONBIO, FIONCLEX and FIOCLEX of asm-generic/ioctls.h.
_IOCTLS = (0x5401, 0x5413, 0x541B, 0x5421, 0x5450, 0x5451)

# AUDIT_ARCH of linux/audit.h.
ARCHITECTURES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}

# Call: its number on x86_64 and on aarch64, None where that processor never had it.
CALLS: dict[str, tuple[int | None, int | None]] = {
    "read": (0, 63), "write": (1, 64), "open": (2, None), "close": (3, 57), "stat": (4, None), "fstat": (5, 80),
    "lstat": (6, None), "poll": (7, None), "lseek": (8, 62), "mmap": (9, 222), "mprotect": (10, 226), "munmap": (11, 215),
    "brk": (12, 214), "rt_sigaction": (13, 134), "rt_sigprocmask": (14, 135), "rt_sigreturn": (15, 139), "ioctl": (16, 29),
    "pread64": (17, 67), "pwrite64": (18, 68), "readv": (19, 65), "writev": (20, 66), "access": (21, None), "pipe": (22, None),
    "select": (23, None), "sched_yield": (24, 124), "mremap": (25, 216), "madvise": (28, 233), "dup": (32, 23),
    "dup2": (33, None), "nanosleep": (35, 101), "getpid": (39, 172), "clone": (56, 220), "execve": (59, 221), "exit": (60, 93),
    "wait4": (61, 260), "uname": (63, 160), "fcntl": (72, 25), "fsync": (74, 82), "ftruncate": (77, 46), "getcwd": (79, 17),
    "chdir": (80, 49), "rename": (82, None), "mkdir": (83, None), "rmdir": (84, None), "link": (86, None), "unlink": (87, None),
    "symlink": (88, None), "readlink": (89, None), "chmod": (90, None), "umask": (95, 166), "gettimeofday": (96, 169),
    "getrlimit": (97, 163), "getrusage": (98, 165), "sysinfo": (99, 179), "getuid": (102, 174), "getgid": (104, 176),
    "geteuid": (107, 175), "getegid": (108, 177), "getppid": (110, 173), "sigaltstack": (131, 132), "statfs": (137, 43),
    "fstatfs": (138, 44), "prctl": (157, 167), "arch_prctl": (158, None), "gettid": (186, 178), "futex": (202, 98),
    "sched_setaffinity": (203, 122), "sched_getaffinity": (204, 123), "getdents64": (217, 61), "set_tid_address": (218, 96),
    "clock_gettime": (228, 113), "clock_getres": (229, 114), "clock_nanosleep": (230, 115), "exit_group": (231, 94),
    "epoll_wait": (232, None), "epoll_ctl": (233, 21), "tgkill": (234, 131), "openat": (257, 56), "mkdirat": (258, 34),
    "newfstatat": (262, 79), "unlinkat": (263, 35), "renameat": (264, 38), "linkat": (265, 37), "symlinkat": (266, 36),
    "readlinkat": (267, 78), "faccessat": (269, 48), "pselect6": (270, 72), "ppoll": (271, 73), "set_robust_list": (273, 99),
    "utimensat": (280, 88), "epoll_create1": (291, 20), "dup3": (292, 24), "pipe2": (293, 59), "prlimit64": (302, 261),
    "renameat2": (316, 276), "getrandom": (318, 278), "statx": (332, 291), "rseq": (334, 293), "faccessat2": (439, 439),
}  # fmt: skip
_CLONE3 = 435

# What bubblewrap still has to do after its filter is set; the second filter, set from inside, takes it away.
_ONLY_UNTIL_CONFINED = ("execve", "prctl", "wait4")


def _instruction(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
    return struct.pack("<HBBI", code, if_true, if_false, value)


def _refuse(error: int) -> bytes:
    return _instruction(_RETURN, _ERRNO | error)


def _allow_values(number: int, argument: int, values: Iterable[int]) -> bytes:
    """Lets a call through when the low half of one argument is among the values."""
    allowed = list(values)
    body = _instruction(_LOAD, argument)
    for index, value in enumerate(allowed):
        body += _instruction(_JUMP_EQUAL, value, len(allowed) - index, 0)
    body += _refuse(errno.EPERM) + _instruction(_RETURN, _ALLOW)
    return _instruction(_JUMP_EQUAL, number, 0, len(body) // 8) + body


def _allow_threads(number: int) -> bytes:
    body = (
        _instruction(_LOAD, _FIRST)
        + _instruction(_JUMP_ANY_BIT, _CLONE_NAMESPACES, 1, 0)
        + _instruction(_JUMP_ANY_BIT, _CLONE_THREAD, 1, 0)
        + _refuse(errno.EPERM)
        + _instruction(_RETURN, _ALLOW)
    )
    return _instruction(_JUMP_EQUAL, number, 0, len(body) // 8) + body


def write_filter(*, is_confined: bool, machine: str | None = None) -> bytes:
    """The filter in the kernel's form: what is not on the list fails with EPERM.

    The first one is set by bubblewrap and lets one program be started; the second (`is_confined`) is set by that program
    on itself and lets no more be started. Raises KeyError for a processor that has no table.
    """
    machine = machine or platform.machine()
    column = list(ARCHITECTURES).index(machine)
    numbers = {name: row[column] for name, row in CALLS.items() if row[column] is not None}
    program = (
        _instruction(_LOAD, _ARCHITECTURE)
        + _instruction(_JUMP_EQUAL, ARCHITECTURES[machine], 1, 0)
        + _instruction(_RETURN, _KILL)
        + _instruction(_LOAD, _NUMBER)
        + _instruction(_JUMP_EQUAL, _CLONE3, 0, 1)
        # glibc then makes the thread by clone, whose flags a filter can read.
        + _refuse(errno.ENOSYS)
        + _instruction(_JUMP_AT_LEAST, _X32_CALLS, 0, 1)
        + _refuse(errno.EPERM)
        + _allow_threads(numbers.pop("clone"))
        + _allow_values(numbers.pop("ioctl"), _SECOND, _IOCTLS)
    )
    prctl = numbers.pop("prctl")
    program += _allow_values(prctl, _FIRST, [_PR_SET_NAME] if is_confined else [_PR_SET_NAME, _PR_SET_SECCOMP])
    for name, number in numbers.items():
        if is_confined and name in _ONLY_UNTIL_CONFINED:
            continue
        program += _instruction(_JUMP_EQUAL, number, 0, 1) + _instruction(_RETURN, _ALLOW)
    return program + _refuse(errno.EPERM)
