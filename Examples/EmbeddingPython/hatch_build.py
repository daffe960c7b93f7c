"""Puts the C library into the wheel, and the Swift sources that it is built from into the sdist.

The library comes from the first of these that there is:

1. the file that the environment variable STAFET_LIBRARY names;
2. a build of the sources: of the repository that this folder lies in or, in an sdist, of its folder `swift`.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any
from unittest import mock

import zopfli.zlib
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SCRIPT = Path("Sources/StafetEmbedding/build-library.sh")
LIBRARY = "libstafet.so"
LIMIT = 4 * 1024 * 1024


class TightCompressor:
    """Compresses as `zipfile` asks, with zopfli: some hundredths smaller, and read by whatever reads deflate."""

    def __init__(self, *_: Any) -> None:
        self._pieces: list[bytes] = []

    def compress(self, piece: bytes) -> bytes:
        """Takes a piece; all of them are compressed at the end."""
        self._pieces.append(piece)
        return b""

    def flush(self) -> bytes:
        """What was taken, as bare deflate: without the two bytes before and the check sum behind it."""
        return zopfli.zlib.compress(b"".join(self._pieces))[2:-4]


class StafetBuildHook(BuildHookInterface[Any]):
    """Builds, or takes, the C library that the package calls."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Adds what the kind of archive needs."""
        if self.target_name == "sdist":
            self._add_sources(build_data)
        elif version == "editable":
            # An editable install has no place in a wheel for the library: it stands beside the code.
            shutil.copyfile(self._library(), Path(self.root, "src", "stafet", LIBRARY))
            build_data.update(pure_python=False, tag=self._tag())
        else:
            build_data["force_include"][str(self._library())] = "stafet/" + LIBRARY
            build_data["force_include"][str(self._licence())] = "stafet/LICENSE"
            build_data.update(pure_python=False, tag=self._tag())

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Packs the wheel anew, as tightly as its format allows: most of it is machine code."""
        if self.target_name != "wheel" or version == "editable":
            return
        packed = Path(artifact_path).with_suffix(".packed")
        with zipfile.ZipFile(artifact_path) as loose, zipfile.ZipFile(
            packed, "w"
        ) as tight, mock.patch.object(zipfile, "_get_compressor", TightCompressor):
            for entry in loose.infolist():
                tight.writestr(entry, loose.read(entry), zipfile.ZIP_DEFLATED)
        packed.replace(artifact_path)

    @staticmethod
    def _tag() -> str:
        """The wheel's tag: any Python 3, and for 64-bit Intel and AMD any Linux with glibc 2.17.

        That the library needs no newer one is checked by `auditwheel` in the gate. It has been tried on
        no other kind of processor, so no such promise is made there.
        """
        machine = platform.machine()
        return "py3-none-" + ("manylinux_2_17_x86_64" if machine == "x86_64" else "linux_" + machine)

    def _library(self) -> Path:
        """The library, which is built if it is not there."""
        given = os.environ.get("STAFET_LIBRARY")
        if given:
            library = Path(given).resolve()
            if not library.is_file():
                sys.exit(f"STAFET_LIBRARY names {given}, which is no file.")
            return library
        if sys.platform != "linux":
            sys.exit(
                "The library is built for Linux. Elsewhere, build it yourself and name the file in the "
                "environment variable STAFET_LIBRARY."
            )
        root = self._sources()
        if root is None:
            sys.exit(
                "The Swift sources of the library are not beside this folder, so it cannot be built. "
                "Install from a clone of the whole repository, with pip 21.3 or newer, or name a library "
                "that was built before in the environment variable STAFET_LIBRARY."
            )
        if shutil.which("swiftc") is None:
            sys.exit(
                "swiftc is not on the PATH. Building the library needs Swift 6.3; without it, name a "
                "library that was built before in the environment variable STAFET_LIBRARY, or install a wheel."
            )
        output = Path(os.environ.get("STAFET_EMBEDDED") or root / ".build-embedded")
        command = ["bash", str(root / SCRIPT)]
        subprocess.run(
            command,
            check=True,
            stdout=sys.stderr,
            env={**os.environ, "STAFET_EMBEDDED": str(output)},
        )
        library = output / LIBRARY
        if library.stat().st_size > LIMIT:
            self.app.display_warning(f"{library} has {library.stat().st_size} bytes.")
        return library

    def _licence(self) -> Path:
        """The licence, which lies above this folder or, in an sdist, beside it."""
        beside = Path(self.root, "LICENSE")
        return beside if beside.is_file() else Path(self.root).parent.parent / "LICENSE"

    def _sources(self) -> Path | None:
        """The folder with the Swift sources."""
        for folder in (Path(self.root, "swift"), Path(self.root).parent.parent):
            if (folder / SCRIPT).is_file():
                return folder
        return None

    def _add_sources(self, build_data: dict[str, Any]) -> None:
        """Puts the Swift sources into the sdist, so that it can be built where Swift is."""
        root = self._sources()
        if root is None:
            sys.exit("The Swift sources are not beside this folder; make the sdist from a whole clone.")
        build_data["force_include"][str(root / "Sources")] = "swift/Sources"
        build_data["force_include"][str(root / "LICENSE")] = "LICENSE"
