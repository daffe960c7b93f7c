"""Reports: names and bytes."""

from __future__ import annotations

import os

from ._library import Files
from ._rows import escaped

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Union


class Report:
    """A report: ``report.html``, ``report.md``, ``analysis.json`` and the pictures, as names and bytes.

    Attributes:
        language: The language that it is worded in.
    """

    def __init__(self, files: Files, language: str) -> None:
        self.language = language
        self._contents: dict[str, bytes] = files.to_dict()
        files.close()

    @property
    def html(self) -> str:
        """The page, which needs none of the other files."""
        return self._contents["report.html"].decode()

    @property
    def markdown(self) -> str:
        """The report as Markdown, which links to the pictures."""
        return self._contents["report.md"].decode()

    @property
    def json(self) -> bytes:
        """The numbers, as ``analysis.json``."""
        return self._contents["analysis.json"]

    @property
    def figures(self) -> dict[str, str]:
        """The pictures as SVG, by their names without folder and ending, such as ``cake-1``."""
        return {
            name[len("figures/") : -len(".svg")]: content.decode()
            for name, content in self._contents.items()
            if name.startswith("figures/")
        }

    @property
    def files(self) -> dict[str, bytes]:
        """All files, by their names."""
        return dict(self._contents)

    def __getitem__(self, name: str) -> bytes:
        return self._contents[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._contents)

    def __len__(self) -> int:
        return len(self._contents)

    def save(self, folder: Union[str, os.PathLike[str]] = "out", *, replace: bool = False) -> list[str]:
        """Writes all files to a folder, which is made if it is missing: all of them or none.

        A file that stands there as Stafet wrote it is replaced, so that a report can be made again. What
        anybody else wrote, or has changed since, is not: a hidden file ``.stafet-files`` in the folder, which
        the programs of the library keep too, tells which is which. Pictures of an earlier report that this
        one does not have are removed, if nobody has changed them.

        Args:
            folder: The folder.
            replace: Replace files of others too.

        Returns:
            The paths of the files.

        Raises:
            ExistingFileError: A file of others stands in the way; nothing was written.
        """
        from ._output import Output, earlier_pictures

        place = os.fspath(folder)
        outdated = [name for name in earlier_pictures(place) if name not in self._contents]
        files = {os.path.join(place, name): content for name, content in self._contents.items()}
        Output(replaces=replace).write(files, outdated=[os.path.join(place, name) for name in outdated])
        return list(files)

    def __repr__(self) -> str:
        return f"<stafet.Report in {self.language}: {len(self)} files, {len(self.json)} bytes of numbers>"

    def _repr_html_(self) -> str:
        """The page in a frame of its own: nothing in it can reach the notebook, and no script runs."""
        return (
            '<iframe sandbox="" style="width: 100%; height: 40em; border: 1px solid #ccc" '
            f'title="{escaped(self._title())}" srcdoc="{escaped(self.html)}"></iframe>'
        )

    def _title(self) -> str:
        head = self.markdown.partition("\n")[0]
        return head.lstrip("# ") or "Report"
