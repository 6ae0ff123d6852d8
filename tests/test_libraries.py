from __future__ import annotations

import sqlite3
import zlib

from govdata.libraries import versions


def test_the_libraries_of_python_and_distributions_have_versions_and_what_is_not_there_has_none() -> None:
    found = versions(["zlib", "SQLite", "click", "no-such-thing", "zlib"])
    assert list(found) == ["SQLite", "click", "no-such-thing", "zlib"]
    assert (found["SQLite"], found["zlib"]) == (sqlite3.sqlite_version, zlib.ZLIB_RUNTIME_VERSION)
    assert (found["click"][:1].isdecimal(), found["no-such-thing"]) == (True, "")
