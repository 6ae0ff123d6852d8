"""Writes the published schemas: `python -m govdata.model.schema schemas/v1`."""

from __future__ import annotations

import sys
from pathlib import Path

from govdata.model.schema import write

if __name__ == "__main__":
    write(Path(sys.argv[1]))
