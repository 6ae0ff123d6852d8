"""Releases as rows of tables and back: what data packages, sheets and workbooks share.

The tables themselves are data in `vocab/tables.py`. `rows` lays a release out in them, `records` puts one together
again, `join` finds the rows of one release in tables that are read side by side, `csv` reads the tables of CSV files.
"""

from __future__ import annotations
