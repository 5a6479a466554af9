"""What stands between a scene and this machine, as bubblewrap builds it."""

import os
import sysconfig
from dataclasses import dataclass
from pathlib import Path

from .seccomp_filter import write_filter

INSIDE = Path(__file__).resolve().parent.parent / "inside"
_MEGABYTE = 1 << 20


@dataclass(frozen=True)
class Toolbox:
    """What a sandbox is made of on this machine."""

    packages: Path
    """Manim and what it needs, as pip lays them down."""
    fonts: Path
    """Holds `fonts.conf` and the cache it names."""
    filters: Path
    """Holds the two filters of system calls."""
    bwrap: str = "/usr/bin/bwrap"
    python: str = os.path.realpath("/usr/bin/python3")


def write_filters(folder: Path) -> None:
    """Both filters as files; raises KeyError for a processor without a table."""
    for name, is_confined in (("start.bpf", False), ("confined.bpf", True)):
        (folder / name).write_bytes(write_filter(is_confined=is_confined))


def _read_only(*paths: str) -> list[str]:
    return [word for path in paths if os.path.exists(path) for word in ("--ro-bind", path, path)]


def bwrap_arguments(tools: Toolbox, files: tuple[Path, ...], seccomp: int, info: int) -> list[str]:
    """The sandbox's walls, as bubblewrap reads them."""
    libraries = f"/usr/lib/{sysconfig.get_config_var('MULTIARCH')}"
    standard_library = sysconfig.get_path("stdlib")
    may_forbid_namespaces = os.access("/proc/sys/user/max_user_namespaces", os.W_OK)
    return [
        *("--unshare-user", "--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts", "--unshare-cgroup"),
        *(["--disable-userns"] if may_forbid_namespaces else []),
        *("--new-session", "--die-with-parent", "--cap-drop", "ALL", "--uid", "65534", "--gid", "65534"),
        *("--hostname", "sandbox", "--clearenv"),
        *_read_only(libraries, "/usr/lib64", standard_library, tools.python, "/usr/share/fonts"),
        *("--symlink", "usr/lib", "/lib", "--symlink", "usr/lib64", "/lib64"),
        *("--ro-bind", str(tools.packages), "/packages", "--ro-bind", str(INSIDE), "/inside"),
        *("--ro-bind", str(tools.fonts), "/fonts", "--ro-bind", str(tools.filters), "/filters"),
        *(word for index, file in enumerate(files) for word in ("--ro-bind", str(file), f"/files/{index}")),
        *("--size", str(256 * _MEGABYTE), "--tmpfs", "/tmp", "--size", str(128 * _MEGABYTE), "--tmpfs", "/out"),
        *("--dev", "/dev", "--size", str(16 * _MEGABYTE), "--tmpfs", "/dev/shm"),
        *(
            word
            for name, value in environment("/fonts/inside.conf", "/tmp").items()
            for word in ("--setenv", name, value)
        ),
        *("--chdir", "/tmp", "--remount-ro", "/dev", "--remount-ro", "/"),
        *("--seccomp", str(seccomp), "--info-fd", str(info)),
    ]


def environment(font_settings: str, home: str) -> dict[str, str]:
    """All that a scene finds in its environment."""
    return {
        "FONTCONFIG_FILE": font_settings,
        "HOME": home,
        "LANG": "C.UTF-8",
        # Read when Manim is imported; there is nothing in it to start.
        "PATH": "/usr/bin",
        "RAYON_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",
    }
