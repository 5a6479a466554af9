"""The fonts a scene may use, found without the machine's own settings."""

import os
import subprocess
from pathlib import Path

_SETTINGS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <cachedir>{cache}</cachedir>
  <config><rescan><int>0</int></rescan></config>
</fontconfig>
"""


def prepare_fonts(folder: Path) -> None:
    """Writes the settings for inside and outside, and the cache that both read."""
    cache = folder / "cache"
    cache.mkdir(parents=True, exist_ok=True)
    (folder / "inside.conf").write_text(_SETTINGS.format(cache="/fonts/cache"))
    outside = folder / "outside.conf"
    outside.write_text(_SETTINGS.format(cache=cache))
    subprocess.run(
        ["fc-cache"], check=True, env={"PATH": os.defpath, "FONTCONFIG_FILE": str(outside)}, stdout=subprocess.DEVNULL
    )
