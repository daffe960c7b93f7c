"""The notebook runs from beginning to end, with nothing but what lies beside it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from conftest import FOLDER

nbformat = pytest.importorskip("nbformat", reason="nbformat is not installed: the notebook is not run")
nbclient = pytest.importorskip("nbclient", reason="nbclient is not installed: the notebook is not run")
pytest.importorskip("ipykernel", reason="ipykernel is not installed: the notebook is not run")


@pytest.mark.filterwarnings("default")
def test_the_notebook_runs(tmp_path: Path) -> None:
    shutil.copy(FOLDER / "udtraek.csv", tmp_path)
    notebook = nbformat.read(FOLDER / "relay.ipynb", as_version=4)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert not any(cell.outputs or cell.execution_count for cell in code)
    # A cell that fails ends the work with what it says.
    nbclient.NotebookClient(
        notebook, kernel_name="python3", timeout=120, resources={"metadata": {"path": str(tmp_path)}}
    ).execute()
    shown = [
        output.get("data", {}).get("text/html", "") + output.get("text", "")
        for cell in code
        for output in cell.outputs
    ]
    assert "12 questions, 11 answers" in shown[0]
    assert "Svar på holds whole numbers" in shown[1] or "pandas is not installed" in shown[1]
    assert any("data:image/svg+xml;base64," in text for text in shown)
    assert any(text.startswith("<iframe sandbox") for text in shown)
    assert not any(path.name != "udtraek.csv" for path in tmp_path.iterdir())
