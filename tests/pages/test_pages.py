"""A publisher adds a reader for its own pages by an entry point, without a change of ours."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from govdata.pages import PAGES

if TYPE_CHECKING:
    from pathlib import Path

# The pages of an invented port: the release stands in a cell of a table.
READER = """
from govdata.pages import PageReader
from govdata.syntax.html_text import plain
from govdata.text.page import Linked, Page


def _cell(root):
    return next((cell for cell in root.iter("td") if cell.get("id") == "selm-news"), None)


def _read(root):
    return Page(text=plain(_cell(root)), photos=(Linked(address="https://selm.example/1.jpg", label="The quay."),))


PAGE = PageReader(summary="news of the port of Selm", fits=lambda root: _cell(root) is not None, read=_read)
"""
NEWS = """<html><body><p>A long text about cookies, which says what they are for and how one gets rid of them all.</p>
<table><tr><td>Menu</td><td id="selm-news">
<h2>Quay opens</h2>1 March 2026<p>The Minister for Ports, Ms Ada Lim, opened the quay for all of us.</td>
</tr></table></body></html>"""


def installed(folder: Path, name: str) -> None:
    """Lay down what an installer would: a module, and metadata with an entry point."""
    (folder / "selm_news.py").write_text(READER, encoding="utf-8")
    metadata = folder / "selm_news-1.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: selm-news\nVersion: 1\n", encoding="utf-8")
    (metadata / "entry_points.txt").write_text(f"[govdata.pages]\n{name} = selm_news:PAGE\n", encoding="utf-8")


def parsed(folder: Path) -> subprocess.CompletedProcess[str]:
    (folder / "news.html").write_text(NEWS, encoding="utf-8")
    path = os.pathsep.join([str(folder), *sys.path])
    command = [sys.executable, "-m", "govdata", "parse", "--no-config", "news.html", "--publisher", "selm=Selm"]
    return subprocess.run(
        command, cwd=folder, env={**os.environ, "PYTHONPATH": path}, capture_output=True, text=True, check=False
    )


def test_a_publisher_installs_a_reader_of_its_own_pages(tmp_path: Path) -> None:
    installed(tmp_path, "selm")
    done = parsed(tmp_path)
    assert done.returncode == 0, done.stderr
    assert "title: Quay opens\n" in done.stdout
    assert "https://selm.example/1.jpg" in done.stdout
    assert "cookies" not in done.stdout


def test_without_it_the_page_is_read_like_any_other(tmp_path: Path) -> None:
    assert "https://selm.example/1.jpg" not in parsed(tmp_path).stdout


def test_a_name_of_ours_cannot_be_taken(tmp_path: Path) -> None:
    installed(tmp_path, "general")
    done = parsed(tmp_path)
    assert done.returncode > 1
    assert "takes the name 'general'" in done.stderr


def test_the_reader_of_any_page_is_asked_last() -> None:
    readers = [PAGES.get(name) for name in PAGES.names()]
    assert max(readers, key=lambda reader: reader.rank) is PAGES.get("general")
